"""Changes of a case's status from the day's list: in the worker, with a way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from irplanner.language import tr, within
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import ask_reason
from irplanner.ui.presenters.case_status import with_status
from irplanner.ui.presenters.today import STATUS_WORDS


class StatusChanges(QObject):
    """Sets a status or cancels with a reason, then offers Undo."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def set_status(self, case_id: str, status: CaseStatus, reason: str | None = None) -> None:
        """Save a case with another status; a reason belongs to a cancelled one."""
        cases = self._context.cases

        def work() -> tuple[CaseRecord, CaseRecord]:
            before = cases.load(case_id)
            return before, cases.save(with_status(before, status, reason))

        self._context.tasks.start(work, self._on_saved)

    def cancel(self, case_id: str, name: str) -> None:
        """Ask for the reason and cancel the case; without a reason it stays as it is."""
        reason = ask_reason(
            self.tr("Cancel this case?"),
            self.tr("{name} stays in the records as cancelled, with your reason.").format(name=name),
            self.tr("Cancel the case"),
        )
        if reason is not None:
            self.set_status(case_id, CaseStatus.CANCELLED, reason)

    def _on_saved(self, change: tuple[CaseRecord, CaseRecord]) -> None:
        before, after = change
        self._context.case_saved.emit(after.case_id)
        if before.status is after.status:
            return
        text = self.tr("{name}: {status}").format(
            name=after.facts.patient.name or after.case_id, status=within(tr(STATUS_WORDS[after.status]))
        )
        back = partial(self.set_status, after.case_id, before.status, before.cancel_reason)
        self._context.notify(text, back)
