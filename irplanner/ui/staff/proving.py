"""Asks somebody for PIN or password before one thing is done in their name."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.services.staff.duty import Duty
from irplanner.services.staff.person import Person, Proof
from irplanner.services.staff.rights import Right, refusal

if TYPE_CHECKING:
    from irplanner.services.staff.people import Staff
    from irplanner.services.staff.sign_in import SignIn
    from irplanner.ui.main_window import MainWindow
    from irplanner.ui.staff.boxes import ProofBox


class Proving:
    """Reads who there is, shows the box, has the secret looked at in the worker."""

    def __init__(self, window: MainWindow, duty: Duty, staff: Staff, sign_in: SignIn) -> None:
        self._window, self._duty, self._staff, self._sign_in = window, duty, staff, sign_in
        self._tasks = window.context.tasks

    def ask(
        self, title: str, text: str, right: Right, done: Callable[[Proof], object], *, is_other: bool
    ) -> None:
        """Hand the proof to `done`; nothing follows where it is not given.

        Args:
            right: What the person must be allowed to do; others are not offered.
            is_other: It must be somebody else than the person at work.
        """
        self._tasks.start_apart(
            self._staff.everyone,
            lambda people: self._ask(self._offered(people, right, is_other), title, text, right, done),
            self._window.show_error,
        )

    def _offered(self, people: tuple[Person, ...], right: Right, is_other: bool) -> list[Person]:
        at_work = self._duty.person
        return [
            one
            for one in people
            if one.is_active
            and right in one.rights
            and not (is_other and at_work is not None and one.id == at_work.id)
        ]

    def _ask(
        self, offered: list[Person], title: str, text: str, right: Right, done: Callable[[Proof], object]
    ) -> None:
        from irplanner.ui.staff.boxes import ProofBox

        if not offered:
            self._window.show_error(refusal(self._duty.name or tr("Nobody here"), right))
            return
        at_work = self._duty.person
        own = at_work.login if at_work is not None else ""
        preset = own if any(one.login == own for one in offered) else None
        proofs: list[Proof] = []
        check = partial(self._check, proofs)
        box = ProofBox(title, text, tr("Confirm"), offered, preset, check, self._window)
        accepted = box.exec() == QDialog.DialogCode.Accepted
        box.deleteLater()
        if accepted and proofs:
            done(proofs[-1])

    def _check(self, proofs: list[Proof], box: ProofBox, login: str, secret: str) -> None:
        def on_proof(proof: Proof) -> None:
            proofs.append(proof)
            box.accept()

        def on_refused(error: Exception) -> None:
            title, advice = (error.title, error.advice) if isinstance(error, UserError) else (str(error), "")
            box.refuse(title, advice)

        self._tasks.start_apart(partial(self._sign_in.confirm, login, secret), on_proof, on_refused)
