"""Who has signed in, in the status line; its menu locks, changes the person, and opens one's own account."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from irplanner.language import tr
from irplanner.services.staff.duty import Duty
from irplanner.services.staff.rights import ROLE_WORDS

LOCK_KEY = "Ctrl+L"


class PersonButton(QPushButton):
    """A small button with a menu of deeds: words, key, what it does."""

    def __init__(
        self, deeds: tuple[tuple[str, str, Callable[[], object]], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "link")
        menu = QMenu(self)
        for text, key, deed in deeds:
            action = menu.addAction(f"{text}\t{key.replace('+', ' ')}" if key else text)
            action.triggered.connect(lambda _checked=False, run=deed: run())
        self.setMenu(menu)

    def show_duty(self, duty: Duty) -> None:
        """Say who is at work."""
        text = person_words(duty)
        self.setText(text)
        self.setAccessibleName(tr("At work: {person}").format(person=text))
        self.setVisible(bool(text))


def person_words(duty: Duty) -> str:
    """Return who is at work and as what; empty while nobody is."""
    emergency = duty.emergency
    if emergency is not None:
        until = emergency.until.astimezone()
        words = tr("{name}: emergency access until {time}")
        return words.format(name=emergency.name, time=f"{until:%H:%M}")
    if duty.person is None:
        return ""
    roles = ", ".join(tr(ROLE_WORDS[role]) for role in duty.person.roles)
    return f"{duty.person.name} ({roles})"
