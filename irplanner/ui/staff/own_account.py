"""Changing one's own password and PIN, behind the box that asks for them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.errors import InputError, UserError
from irplanner.language import tr
from irplanner.services.staff.person import Person
from irplanner.ui.staff.boxes import OwnAccountBox

if TYPE_CHECKING:
    from irplanner.services.staff.people import Staff
    from irplanner.services.staff.sign_in import SignIn
    from irplanner.ui.main_window import MainWindow
    from irplanner.ui.roles import TaskRunner


def change_own_account(
    person: Person, staff: Staff, sign_in: SignIn, tasks: TaskRunner, window: MainWindow
) -> None:
    """Ask for the password of now and for what is to be new, until it is changed or given up."""
    box = OwnAccountBox(person.name, window)

    def work(now: str, password: str, pin: str) -> None:
        if not password and not pin:
            raise InputError(tr("Nothing is to be changed."), tr("Fill in a new password or PIN."))
        proof = sign_in.confirm(person.login, now)
        changed = staff.change_password(proof.person, password) if password else proof.person
        sign_in.renew(staff.set_pin(changed, pin) if pin else changed)

    def on_done(_nothing: None) -> None:
        box.accept()
        window.notify(tr("Changed. It holds from now on."))

    def on_failed(error: Exception) -> None:
        title, advice = (error.title, error.advice) if isinstance(error, UserError) else (str(error), "")
        box.now.clear()
        box.complain(title, advice)

    def on_main() -> None:
        if box.password.text() != box.again.text():
            box.complain(tr("The two passwords are not the same."), tr("Type them again."))
            return
        words = box.now.text(), box.password.text(), box.pin.text().strip()
        box.problem.hide()
        box.set_busy(True)
        tasks.start_apart(lambda: work(*words), on_done, on_failed)

    box.main.clicked.connect(on_main)
    box.exec()
    box.deleteLater()
