"""Lets people in, locks the window and lets them in again. One for the window, made once the store is open.

Secrets are looked at in the worker: the work takes a tenth of a second on purpose.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QVBoxLayout

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.services.opening import Services
from irplanner.services.staff.duty import (
    EMERGENCY_MINUTES,
    Duty,
    SignInMode,
    SignInNeeded,
    duty_of,
    emergency_door_is_open,
)
from irplanner.services.staff.person import Person
from irplanner.services.staff.rights import NotAllowed, Right, refusal
from irplanner.ui.staff.cover import Cover
from irplanner.ui.staff.hiding import Hidden
from irplanner.ui.staff.person_button import LOCK_KEY, PersonButton
from irplanner.ui.staff.proving import Proving

if TYPE_CHECKING:
    from irplanner.services.staff.people import Staff
    from irplanner.services.staff.sign_in import SignIn
    from irplanner.ui.main_window import MainWindow
    from irplanner.ui.staff.idle import IdleWatch

# Pages that show patients; the others are open to whoever signs in.
OF_PATIENTS = frozenset({"today", "plan", "checklist", "records", "insights", "case"})
_REFRESH_LOOKS = 12  # of the idle watch: once a minute


class StaffDesk(QObject):
    """Knows who may use the window.

    Signals:
        opened: somebody is in for the first time, or nobody has to be: pages may be shown.
        changed: another person is at work, or has other rights.
    """

    opened = Signal()
    changed = Signal()

    def __init__(self, window: MainWindow, services: Services, lock_minutes: int) -> None:
        super().__init__(window)
        self._window, self._store = window, services.store
        self._tasks = window.context.tasks
        self._minutes = lock_minutes
        self.cover: Cover | None = None
        self._hidden: Hidden | None = None
        self._lock_box: QDialog | None = None
        self._made_sign_in: SignIn | None = None
        self._button: PersonButton | None = None
        self._watch: IdleWatch | None = None
        self._looks = 0
        self._is_open = False
        self._last_id: int | None = None
        window.context.settings_changed.connect(self._on_settings)
        self._emergency_end = QTimer(self)
        self._emergency_end.setSingleShot(True)
        self._emergency_end.timeout.connect(self._on_emergency_end)
        self._lock_action: QAction | None = None

    @property
    def duty(self) -> Duty:
        return duty_of(self._store)

    @property
    def proving(self) -> Proving:
        """Asks people for PIN or password in between."""
        return Proving(self._window, self.duty, self._staff(), self.sign_in)

    @property
    def is_locked(self) -> bool:
        return self._hidden is not None

    @property
    def sign_in(self) -> SignIn:
        if self._made_sign_in is None:
            from irplanner.services.staff.sign_in import SignIn  # only where people sign in

            self._made_sign_in = SignIn(self._store)
        return self._made_sign_in

    def may(self, right: Right) -> bool:
        """Say whether the person at work may do this."""
        return self.duty.may(right)

    def may_open(self, page_id: str) -> bool:
        """Say whether a page may be shown to the person at work."""
        return page_id not in OF_PATIENTS or self.duty.may(Right.VIEW)

    def is_of_hidden_page(self, error: Exception, page_id: str) -> bool:
        """Say whether an error only tells that the page behind may not be read: that was said already."""
        return isinstance(error, NotAllowed | SignInNeeded) and not self.may_open(page_id)

    def refuse(self, right: Right) -> None:
        """Say that the person at work may not do this, and who may."""
        self._window.show_error(refusal(self.duty.name or "", right))

    # the start

    def open(self, *, asks_first: bool) -> None:
        """Let in who may come in; `opened` follows, at once where nobody has to sign in.

        Args:
            asks_first: A store that has not decided is asked about now.
        """
        if self.duty.is_vacant:
            self._cover_all()
            self._show_sign_in(is_locked=False)
        elif self.duty.mode is SignInMode.UNDECIDED and asks_first:
            self._cover_all()
            self.ask_mode()
        else:
            self._let_in()

    def begin_sign_in(self) -> None:
        """Ask for sign-in from now on: of the administrators there are, or of a first one."""
        try:
            self._staff().ask_sign_in()
        except UserError:
            self.ask_first_admin()
            return
        self._cover_all()
        self._show_sign_in(is_locked=False)

    def show_mode(self) -> None:
        """Say who is at work, after sign-in was ended or begun."""
        if not self.duty.asks_sign_in and self._watch is not None:
            self._watch.stop()
        self._show_person()
        self.changed.emit()

    def ask_mode(self) -> None:
        """Ask how people are known here."""
        from irplanner.ui.staff.first_cards import ChoiceCard

        card = ChoiceCard()
        card.single_chosen.connect(self._on_single)
        card.several_chosen.connect(self.ask_first_admin)
        self._cover_all().show_card(card)

    def ask_first_admin(self) -> None:
        """Ask who the first administrator is; sign-in begins with them."""
        from irplanner.ui.staff.first_cards import FirstAdminCard

        card = FirstAdminCard()
        card.given.connect(self._on_first_admin)
        card.back_requested.connect(self.ask_mode if not self._is_open else self._let_in)
        self._cover_all().show_card(card)

    # the lock

    def lock(self) -> None:
        """Take everything off the screen until somebody signs in; what was typed goes to the store."""
        if not self.duty.asks_sign_in or self.is_locked or not self._is_open:
            return
        page = self._window.current_page
        if page is not None:
            page.keep()
        self._cover_all()
        self._show_sign_in(is_locked=True)

    def change_person(self) -> None:
        """Sign out: the next one gives login and password, or a PIN."""
        sign_in = self.sign_in
        page = self._window.current_page
        if page is not None:
            page.keep()
        self._cover_all()
        self._tasks.start_apart(
            sign_in.end, lambda _none: self._show_sign_in(is_locked=False), self._on_refused
        )

    def _on_settings(self) -> None:
        """Lock after as many minutes as the settings say now."""
        minutes = self._window.context.settings.lock_minutes
        if minutes == self._minutes:
            return
        self._minutes = minutes
        if self._watch is not None and not self.is_locked:
            self._watch.start(minutes)

    # one's own

    def own_account(self) -> None:
        """Let the person at work change password and PIN."""
        person = self.duty.person
        if person is None:
            return
        from irplanner.ui.staff.own_account import change_own_account

        change_own_account(person, self._staff(), self.sign_in, self._tasks, self._window)

    def ask_emergency(self) -> None:
        """Open what is needed to care for a patient, with a reason."""
        from irplanner.ui.staff.boxes import EmergencyBox

        box = EmergencyBox(EMERGENCY_MINUTES, asks_name=self.duty.person is None, parent=self._window)

        def on_main() -> None:
            name, reason = box.said
            try:
                emergency = self.duty.break_glass(reason, name=name)
            except UserError as error:
                box.complain(error.title, error.advice)
                return
            box.accept()
            self._emergency_end.start(EMERGENCY_MINUTES * 60_000)
            self._window.notify(
                tr("Emergency access until {time}. It is noted with your reason.").format(
                    time=f"{emergency.until.astimezone():%H:%M}"
                )
            )
            self._let_in()

        box.main.clicked.connect(on_main)
        box.exec()
        box.deleteLater()

    # inside

    def _cover_all(self) -> Cover:
        if self.cover is None:
            self.cover = Cover(self._window)
        if self._hidden is None:
            self._hidden = Hidden(self._window, self.cover)
        if self._watch is not None:
            self._watch.stop()
        self.cover.come()
        return self.cover

    def _show_sign_in(self, *, is_locked: bool) -> None:
        from irplanner.ui.staff.sign_in_card import SignInCard

        card = SignInCard()
        card.given.connect(self._on_given)
        card.emergency_requested.connect(self.ask_emergency)
        card.close_requested.connect(self._window.close)
        self._place(card)
        card.show_people(
            self.sign_in.recent, is_locked=is_locked, has_door=emergency_door_is_open(self._store)
        )

    def _place(self, card: object) -> None:
        """Show the card on the cover, or in a box of its own where a box waits for an answer."""
        from irplanner.ui.staff.card import StaffCard

        if not isinstance(card, StaffCard) or self.cover is None:
            return
        self._close_lock_box()
        if self._hidden is None or not self._hidden.has_box:
            self.cover.show_card(card)
            return
        box = _LockBox(self._window)
        box.layout_card(card)
        self._lock_box = box
        box.show()
        card.first_focus().setFocus()

    def _card(self) -> object:
        return self._lock_box.card if isinstance(self._lock_box, _LockBox) else self.cover and self.cover.card

    def _on_given(self, login: str, secret: str, is_pin: bool) -> None:
        sign_in = self.sign_in
        check = partial(sign_in.by_pin if is_pin else sign_in.by_password, login, secret)
        self._tasks.start_apart(check, self._on_signed_in, self._on_refused)

    def _on_refused(self, error: Exception) -> None:
        from irplanner.ui.staff.card import StaffCard
        from irplanner.ui.staff.sign_in_card import SignInCard

        card = self._card()
        if isinstance(card, SignInCard):
            card.refuse(error)
        elif isinstance(card, StaffCard):
            card.complain(error)
        if not isinstance(error, UserError):
            self._window.show_error(error)

    def _on_signed_in(self, person: Person) -> None:
        self.duty.begin_here()
        if not person.must_change_password:
            self._let_in()
            return
        from irplanner.ui.staff.first_cards import NewPasswordCard

        card = NewPasswordCard(person.name)
        card.given.connect(partial(self._on_own_password, person))
        self._place(card)

    def _on_own_password(self, person: Person, password: str, pin: str) -> None:
        staff, sign_in = self._staff(), self.sign_in

        def work() -> None:
            changed = staff.change_password(person, password)
            sign_in.renew(staff.set_pin(changed, pin) if pin else changed)

        self._tasks.start_apart(work, lambda _none: self._let_in(), self._on_refused)

    def _on_single(self) -> None:
        staff = self._staff()
        self._tasks.start_apart(staff.choose_single, lambda _none: self._let_in(), self._on_refused)

    def _on_first_admin(self, login: str, name: str, password: str, pin: str, roles: tuple[str, ...]) -> None:
        staff, sign_in = self._staff(), self.sign_in

        def work() -> None:
            from irplanner.services.staff.digests import check_pin
            from irplanner.services.staff.rights import Role

            if pin:
                check_pin(pin)
            person = staff.create_first(login, name, password, [Role(role) for role in roles])
            if pin:
                staff.set_pin(person, pin)
            sign_in.by_password(login, password)

        self._tasks.start_apart(work, lambda _none: self._let_in(), self._on_refused)

    def _let_in(self) -> None:
        """Show the window again, to whoever is at work now."""
        self.duty.begin_here()
        self._close_lock_box()
        hidden, self._hidden = self._hidden, None
        cover, self.cover = self.cover, None
        if hidden is not None:
            hidden.show_again()
        if cover is not None:
            cover.leave()
        self._show_person()
        if not self._is_open:
            self._is_open = True
            self.opened.emit()
        if self.duty.asks_sign_in:
            self._begin_watch()
            now = self.duty.person.id if self.duty.person is not None else None
            is_other = now is None or now != self._last_id
            self._last_id = now
            if is_other:
                self.changed.emit()
        self._window.show_allowed_page()

    def _show_person(self) -> None:
        line = self._window.status_line
        if self._button is not None:
            self._button.show_duty(self.duty)
        if not self.duty.asks_sign_in:
            line.set_person(
                tr("No sign-in: one person")
                if self.duty.mode is SignInMode.SINGLE
                else tr("No sign-in: not decided yet")
            )
            return
        if self._button is None:
            self._button = PersonButton(
                (
                    (tr("Lock"), LOCK_KEY, self.lock),
                    (tr("Sign out"), "", self.change_person),
                    (tr("My password and PIN..."), "", self.own_account),
                    (tr("Emergency access..."), "", self.ask_emergency),
                )
            )
            line.set_person("")
            line.set_person("", self._button)
            self._lock_action = QAction(self._window)
            self._lock_action.setProperty("shortcut", LOCK_KEY)
            self._lock_action.triggered.connect(lambda: self.lock())
            self._window.addAction(self._lock_action)
        self._button.show_duty(self.duty)

    def _begin_watch(self) -> None:
        if self._watch is None:
            from irplanner.ui.staff.idle import IdleWatch

            self._watch = IdleWatch(self)
            self._watch.idle.connect(self.lock)
            self._watch.looked.connect(self._on_looked)
        self._watch.start(self._minutes)

    def _on_looked(self) -> None:
        """Once a minute see whether the person at work still has the account and which rights."""
        self._looks += 1
        person = self.duty.person
        if person is None or self._looks % _REFRESH_LOOKS or not self._window.is_at_rest:
            return
        self._tasks.start(partial(self._staff().find, person.login), self._on_person_read, _ignore)

    def _on_person_read(self, person: Person | None) -> None:
        at_work = self.duty.person
        if at_work is None or person is None or person.id != at_work.id:
            return
        if not person.is_active:
            self.change_person()
        elif person.roles != at_work.roles or person.name != at_work.name:
            self.duty.take(person)
            self.duty.begin_here()
            self._show_person()
            self.changed.emit()
            self._window.show_allowed_page()

    def _on_emergency_end(self) -> None:
        self.duty.end_emergency()
        self.changed.emit()
        if self.duty.is_vacant:
            self.lock()
        else:
            self._show_person()
            self._window.show_allowed_page()

    def _close_lock_box(self) -> None:
        box, self._lock_box = self._lock_box, None
        if isinstance(box, _LockBox):
            box.let_go()

    def _staff(self) -> Staff:
        from irplanner.services.staff.people import Staff  # only where people sign in

        return Staff(self._store)


class _LockBox(QDialog):
    """The sign-in card over a box that waits for an answer; Esc does not close it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.setWindowTitle(tr("Locked"))
        self.setWindowModality(Qt.WindowModality.ApplicationModal)
        self.card: object = None
        self._may_close = False

    def layout_card(self, card: object) -> None:
        """Put the card in."""
        from irplanner.ui.staff.card import StaffCard

        column = QVBoxLayout(self)
        if isinstance(card, StaffCard):
            column.addWidget(card)
        self.card = card

    def reject(self) -> None:
        """Override: only signing in closes it."""
        if self._may_close:
            super().reject()

    def let_go(self) -> None:
        """Close it: somebody is in."""
        self._may_close = True
        self.reject()
        self.deleteLater()


def _ignore(_error: Exception) -> None:
    """The next look asks again; a store out of reach is told by whatever else is done."""
