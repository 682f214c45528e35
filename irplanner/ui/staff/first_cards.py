"""The cards of the first run: with or without sign-in, the first administrator; and one's own password."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QPushButton, QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.services.staff.digests import LEAST_DIGITS, LEAST_LETTERS
from irplanner.services.staff.rights import ROLE_WORDS, Role
from irplanner.ui.labels import Label
from irplanner.ui.staff.card import StaffCard


class ChoiceCard(StaffCard):
    """Asks once how people are known at a new store.

    Signals:
        single_chosen, several_chosen
    """

    single_chosen = Signal()
    several_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Who works with these cases?"),
            tr("Everything that is done is noted with a name. Settings, Staff changes this later."),
            tr("Several people, with sign-in"),
            parent,
        )
        self.column.addWidget(
            Label(
                tr("With sign-in each person has an account, rights by role, and signs by PIN or password."),
                role="small",
                wrap=True,
            )
        )
        self.finish()
        self.single = QPushButton(tr("One person on this computer, no sign-in"))
        self.single.setProperty("target", True)
        self.column.addWidget(self.single)
        self.column.addWidget(
            Label(
                tr(
                    "Whoever opens the program may do everything, in the name of the computer's account. The "
                    "status line says so."
                ),
                role="small",
                wrap=True,
            )
        )
        self.main.clicked.connect(lambda: self.several_chosen.emit())
        self.single.clicked.connect(lambda: self.single_chosen.emit())


class FirstAdminCard(StaffCard):
    """Makes the first administrator.

    Signals:
        given: login, name, password, PIN (may be empty), roles beside administrator.
        back_requested: think again.
    """

    given = Signal(str, str, str, str, object)
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("The first administrator"),
            tr("Administrators make the other accounts. Your name is what records will say."),
            tr("Ask for sign-in from now on"),
            parent,
        )
        self.name = self.add_line(tr("Name, such as K. Vance"))
        self.login = self.add_line(tr("Login"))
        self.password = self.add_line(
            tr("Password, at least {count} characters").format(count=LEAST_LETTERS), is_secret=True
        )
        self.again = self.add_line(tr("The password again"), is_secret=True)
        self.pin = self.add_line(_pin_words(), is_secret=True)
        self.column.addWidget(Label(tr("You are also:"), role="field"))
        self.roles: dict[str, QCheckBox] = {}
        for role in (Role.TECHNOLOGIST, Role.NURSE, Role.PHYSICIAN):
            box = QCheckBox(tr(ROLE_WORDS[role]))
            self.roles[role.value] = box
            self.column.addWidget(box)
        self.back = self.add_foot_link(tr("Back"))
        self.back.clicked.connect(lambda: self.back_requested.emit())
        self.finish()
        self.main.clicked.connect(self._on_main)

    def _on_main(self) -> None:
        self.clear_problem()
        if not _same(self):
            return
        self.set_busy(True)
        roles = tuple(role for role, box in self.roles.items() if box.isChecked())
        self.given.emit(
            self.login.text(), self.name.text(), self.password.text(), self.pin.text().strip(), roles
        )


class NewPasswordCard(StaffCard):
    """Asks for a password of one's own after one that somebody else gave.

    Signals:
        given: password, PIN (may be empty).
    """

    given = Signal(str, str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Your own password, {name}").format(name=name),
            tr("The one you were given was known to somebody else."),
            tr("Keep this password"),
            parent,
        )
        self.password = self.add_line(
            tr("Password, at least {count} characters").format(count=LEAST_LETTERS), is_secret=True
        )
        self.again = self.add_line(tr("The password again"), is_secret=True)
        self.pin = self.add_line(_pin_words(), is_secret=True)
        self.finish()
        self.main.clicked.connect(self._on_main)

    def _on_main(self) -> None:
        self.clear_problem()
        if _same(self):
            self.set_busy(True)
            self.given.emit(self.password.text(), self.pin.text().strip())


def _same(card: FirstAdminCard | NewPasswordCard) -> bool:
    if card.password.text() == card.again.text():
        return True
    card.complain(UserError(tr("The two passwords are not the same."), tr("Type them again.")))
    card.again.clear()
    card.again.setFocus()
    return False


def _pin_words() -> str:
    return tr("PIN of {count} digits or more, to come back quickly (may stay empty)").format(
        count=LEAST_DIGITS
    )
