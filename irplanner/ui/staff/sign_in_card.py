"""Who is it? Those who were here lately come back by PIN, everyone else by login and password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.services.staff.person import Person
from irplanner.ui.staff.card import StaffCard
from irplanner.ui.theme import px

MOST_PEOPLE = 5


class SignInCard(StaffCard):
    """The card of the lock and of the start.

    Signals:
        given: login, secret, and whether the secret is a PIN.
        emergency_requested: somebody wants in without an account.
        close_requested: the program is to be closed.
    """

    given = Signal(str, str, bool)
    emergency_requested = Signal()
    close_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Please sign in"), "", tr("Sign in now"), parent)
        self._people_box = QVBoxLayout()
        self._people_box.setSpacing(px(6))
        self.column.addLayout(self._people_box)
        self.people: list[QPushButton] = []
        self._chosen: Person | None = None
        self.login = self.add_line(tr("Login"))
        self.secret = self.add_line(tr("Password"), is_secret=True)
        self.other = self.add_foot_link(tr("With login and password"))
        self.other.clicked.connect(lambda: self.choose(None))
        self.emergency = self.add_foot_link(tr("Emergency access"))
        self.emergency.clicked.connect(lambda: self.emergency_requested.emit())
        self.close_button = self.add_foot_link(tr("Close the program"))
        self.close_button.clicked.connect(lambda: self.close_requested.emit())
        self.finish()
        self.main.clicked.connect(self._on_main)

    def show_people(self, people: Sequence[Person], *, is_locked: bool, has_door: bool) -> None:
        """Offer the people who may come back by PIN, the last one chosen."""
        self.title.setText(tr("Locked") if is_locked else tr("Please sign in"))
        self.words.setText(tr("Nothing of patients is shown until somebody signs in."))
        self.words.show()
        self.emergency.setVisible(has_door)
        for button in self.people:
            self._people_box.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.people = []
        for person in people[:MOST_PEOPLE]:
            button = QPushButton(person.name)
            button.setProperty("target", True)
            button.setCheckable(True)
            button.setProperty("segment", "only")
            button.setAutoExclusive(True)
            button.setAccessibleName(tr("{name}, by PIN").format(name=person.name))
            button.clicked.connect(lambda _checked=False, one=person: self.choose(one))
            self._people_box.addWidget(button)
            self.people.append(button)
        self._known = tuple(people[:MOST_PEOPLE])
        self.clear_problem()
        self.choose(self._known[0] if self._known else None)

    def choose(self, person: Person | None) -> None:
        """Ask for the PIN of somebody, or for login and password."""
        self._chosen = person
        for button, one in zip(self.people, self._known, strict=True):
            button.setAutoExclusive(person is not None)
            button.setChecked(person is not None and one.login == person.login)
        self.login.clear()
        self.secret.clear()
        self.show_line(self.login, is_shown=person is None)
        self.show_line(self.secret, is_shown=True, name=tr("Password") if person is None else tr("PIN"))
        self.other.setVisible(bool(self.people) and person is not None)
        self.set_busy(False)
        self.first_focus().setFocus()

    def refuse(self, error: Exception) -> None:
        """Say why not; the secret is typed anew."""
        self.complain(error)
        self.secret.clear()
        self.secret.setFocus()

    def first_focus(self) -> QWidget:
        """Override: the PIN, or the login."""
        return self.secret if self._chosen is not None else super().first_focus()

    def _on_main(self) -> None:
        self.clear_problem()
        if not self.secret.text() or (self._chosen is None and not self.login.text().strip()):
            self.first_focus().setFocus()
            return
        login = self.login.text() if self._chosen is None else self._chosen.login
        self.set_busy(True)
        self.given.emit(login, self.secret.text(), self._chosen is not None)
