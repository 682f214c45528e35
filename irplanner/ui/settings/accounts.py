"""The card of the people who sign in: administrators add and change them here."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.services.staff.duty import SignInMode, emergency_door_is_open
from irplanner.services.staff.lockout import FREE_FAILURES
from irplanner.services.staff.people import Staff
from irplanner.services.staff.person import Person
from irplanner.services.staff.rights import ROLE_WORDS, Right
from irplanner.ui.context import AppContext
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.settings.fields import Card
from irplanner.ui.settings.person_box import PersonAnswer, PersonBox
from irplanner.ui.theme import px


class AccountsCard(Card):
    """Shows what the person at work may see of it; every change is in force at once."""

    def __init__(self, context: AppContext) -> None:
        super().__init__(tr("Staff"), tr("Who signs in, and what each may do."))
        self._context = context
        self._state = Label("", wrap=True)
        self.add_wide(self._state)
        self._list = QWidget()
        self._people_rows = QVBoxLayout(self._list)
        self._people_rows.setContentsMargins(0, 0, 0, 0)
        self._people_rows.setSpacing(px(8))
        self.add_wide(self._list)
        self.change_buttons: dict[str, QPushButton] = {}
        self.add_button = KeyButton(tr("Add an account"), icon_name="plus")
        self.add_button.clicked.connect(self._on_add)
        self.door = QCheckBox(tr("Emergency access without an account, with name and reason"))
        self.door.clicked.connect(self._on_door)
        self.mode_button = QPushButton()
        self.mode_button.clicked.connect(self._on_mode)
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.add_button)
        row.addWidget(self.mode_button)
        row.addStretch(1)
        for widget in (self.door, below, self.problem):
            self.add_wide(widget)
        context.person_changed.connect(self.read)
        self.read()

    @property
    def _staff(self) -> Staff:
        return Staff(self._context.services.store)

    def read(self) -> None:
        """Show how things are now."""
        desk = self._context.desk
        mode = desk.duty.mode if desk is not None else SignInMode.UNDECIDED
        may = desk is not None and desk.may(Right.STAFF)
        is_open = mode is not SignInMode.SEVERAL
        self.problem.hide()
        self._list.setVisible(may and not is_open)
        for widget in (self.add_button, self.door):
            widget.setVisible(may and not is_open)
        self.mode_button.setVisible(may)
        self.mode_button.setText(tr("Ask for sign-in...") if is_open else tr("Work without sign-in..."))
        self._state.setText(_state_words(mode, may=may))
        self._state.setVisible(is_open or not may)
        if may and not is_open:
            store = self._context.services.store
            self.door.setChecked(emergency_door_is_open(store))
            self._context.tasks.start(self._staff.everyone, self._show_people, self._context.show_error)

    def _show_people(self, people: tuple[Person, ...]) -> None:
        while (item := self._people_rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.change_buttons = {}
        for person in people:
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            words = QVBoxLayout()
            words.setSpacing(0)
            words.addWidget(Label(person.name, role="strong" if person.is_active else "muted", wrap=True))
            words.addWidget(Label(person_line(person), role="small", wrap=True))
            row.addLayout(words, 1)
            change = QPushButton(tr("Change account"))
            change.setAccessibleName(tr("Change the account of {name}").format(name=person.name))
            change.clicked.connect(partial(self._on_change, person))
            row.addWidget(change)
            self.change_buttons[person.login] = change
            self._people_rows.addWidget(line)

    def _on_add(self) -> None:
        self._ask(PersonBox(None, self.window()), None)

    def _on_change(self, person: Person, _checked: bool = False) -> None:
        self._ask(PersonBox(person, self.window()), person)

    def _ask(self, box: PersonBox, person: Person | None) -> None:
        """Let the box ask until what it says is kept, or it is given up."""
        staff = self._staff

        def on_done(_nothing: None) -> None:
            box.accept()
            self.read()

        def on_failed(error: Exception) -> None:
            title, advice = (error.title, error.advice) if isinstance(error, UserError) else (str(error), "")
            box.complain(title, advice)

        def on_answer(answer: PersonAnswer) -> None:
            box.set_busy(True)
            self._context.tasks.start(lambda: _keep(staff, person, answer), on_done, on_failed)

        box.answered.connect(on_answer)
        box.exec()
        box.deleteLater()

    def _on_door(self, is_open: bool) -> None:
        self._try(partial(self._staff.open_emergency_door, is_open=is_open))

    def _on_mode(self) -> None:
        desk = self._context.desk
        if desk is None:
            return
        if desk.duty.mode is not SignInMode.SEVERAL:
            desk.begin_sign_in()
            return
        from irplanner.ui.dialogs import ask_reason

        reason = ask_reason(
            tr("Work without sign-in?"),
            tr("Whoever opens the program may do everything then. Say why; it is kept in the audit trail."),
            tr("Work without sign-in"),
            self.window(),
        )
        if reason:
            self._try(partial(self._staff.choose_single, reason=reason))

    def _try(self, deed: partial[None]) -> None:
        try:
            deed()
        except UserError as error:
            self.read()
            self.problem.setText(f"{error.title} {error.advice}")
            self.problem.show()
            return
        self.read()
        if self._context.desk is not None:
            self._context.desk.show_mode()


def person_line(person: Person) -> str:
    """Return login, roles and state of somebody in one line."""
    parts = [person.login, ", ".join(tr(ROLE_WORDS[role]) for role in person.roles)]
    if not person.is_active:
        parts.append(tr("has left"))
    elif person.locked_until is not None or person.failures >= FREE_FAILURES:
        parts.append(tr("closed after wrong passwords"))
    if person.has_pin:
        parts.append(tr("has a PIN"))
    return " · ".join(parts)


def _keep(staff: Staff, person: Person | None, answer: PersonAnswer) -> None:
    if person is None:
        staff.add(answer.login, answer.name, answer.password, answer.roles)
        return
    staff.change(person.login, name=answer.name, roles=answer.roles, is_active=answer.is_active)
    if answer.password:
        staff.give_password(person.login, answer.password)
    elif answer.opens:
        staff.unlock(person.login)


def _state_words(mode: SignInMode, *, may: bool) -> str:
    if mode is SignInMode.SINGLE:
        return tr("One person works here without sign-in: whoever opens the program may do everything.")
    if mode is SignInMode.UNDECIDED:
        return tr("Nobody has decided yet whether people sign in here.")
    return "" if may else tr("An administrator changes people and their rights here.")
