"""Asks for everything about one account: name, roles, whether it is in use, a password to begin with."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from irplanner.language import tr
from irplanner.services.staff.digests import LEAST_LETTERS
from irplanner.services.staff.person import Person
from irplanner.services.staff.rights import ROLE_WORDS, Role
from irplanner.ui.staff.boxes import StaffBox


@dataclass(frozen=True, slots=True)
class PersonAnswer:
    """What was entered."""

    login: str
    name: str
    roles: tuple[Role, ...]
    is_active: bool
    password: str
    opens: bool


class PersonBox(StaffBox):
    """One account, new or changed.

    Signals:
        answered: a PersonAnswer; whoever keeps it accepts the box or complains in it.
    """

    answered = Signal(object)

    def __init__(self, person: Person | None, parent: QWidget | None = None) -> None:
        is_new = person is None
        super().__init__(
            tr("New account") if person is None else tr("Account of {name}").format(name=person.name),
            tr("The password is changed by its owner at the next sign-in."),
            tr("Add") if is_new else tr("Save"),
            parent,
        )
        self._person = person
        self.name = self.add_line(tr("Name, as records say it"))
        self.login: QLineEdit | None = self.add_line(tr("Login")) if is_new else None
        self.roles: dict[Role, QCheckBox] = {}
        for role in Role:
            box = QCheckBox(tr(ROLE_WORDS[role]))
            box.setChecked(person is not None and role in person.roles)
            self.roles[role] = box
            self._layout.addWidget(box)
        self.password = self.add_line(
            tr("Password to begin with, at least {count} characters").format(count=LEAST_LETTERS)
            if is_new
            else tr("New password, empty: it stays"),
            is_secret=True,
        )
        self.active = QCheckBox(tr("Works here"))
        self.active.setChecked(person is None or person.is_active)
        self.active.setVisible(not is_new)
        self._layout.addWidget(self.active)
        self.opens = QCheckBox(tr("Open again after wrong passwords"))
        self.opens.setVisible(person is not None and person.failures > 0)
        self._layout.addWidget(self.opens)
        if person is not None:
            self.name.setText(person.name)
        self.finish()
        self.main.clicked.connect(self._on_main)
        self.name.setFocus()

    def _on_main(self) -> None:
        self.problem.hide()
        self.answered.emit(
            PersonAnswer(
                self.login.text() if self.login is not None else "",
                self.name.text(),
                tuple(role for role, box in self.roles.items() if box.isChecked()),
                self.active.isChecked(),
                self.password.text(),
                self.opens.isChecked(),
            )
        )
