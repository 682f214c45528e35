"""Changes of a case's status from the day's list: in the worker, with a way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from irplanner.language import tr, within
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import ask_reason
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.presenters.case_status import with_status
from irplanner.ui.presenters.ready import NotReady, made_ready, not_ready
from irplanner.ui.presenters.today import STATUS_WORDS


class StatusChanges(QObject):
    """Sets a status or cancels with a reason, then offers Undo."""

    def __init__(self, context: AppContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context

    def set_status(self, case_id: str, status: CaseStatus, reason: str | None = None) -> None:
        """Save a case with another status; a reason belongs to a cancelled one, or to one that is called
        ready although something is open."""
        cases, catalog, now = self._context.cases, self._context.catalog, self._context.now()
        open_case_of(self._context).flush()  # what was typed is saved before the status is

        def work() -> tuple[CaseRecord, CaseRecord, tuple[NotReady, ...]]:
            before = cases.load(case_id)
            if status is CaseStatus.READY and before.status is CaseStatus.PLANNED:
                against = not_ready(before, catalog)
                if against and (reason is None or not all(one.takes_reason for one in against)):
                    return before, before, against
                return before, cases.save(made_ready(before, reason or "", cases.actor, now)), ()
            return before, cases.save(with_status(before, status, reason)), ()

        self._context.tasks.start(work, self._on_saved, self._context.show_error)

    def cancel(self, case_id: str, name: str) -> None:
        """Ask for the reason and cancel the case; without a reason it stays as it is."""
        reason = ask_reason(
            self.tr("Cancel this case?"),
            self.tr("{name} stays in the records as cancelled, with your reason.").format(name=name),
            self.tr("Cancel the case"),
        )
        if reason is not None:
            self.set_status(case_id, CaseStatus.CANCELLED, reason)

    def _on_saved(self, change: tuple[CaseRecord, CaseRecord, tuple[NotReady, ...]]) -> None:
        before, after, against = change
        if against:
            self._say_against(before, against)
            return
        self._context.case_saved.emit(after.case_id)
        if before.status is after.status:
            return
        text = self.tr("{name}: {status}").format(
            name=after.facts.patient.name or after.case_id, status=within(tr(STATUS_WORDS[after.status]))
        )
        back = partial(self.set_status, after.case_id, before.status, before.cancel_reason)
        self._context.notify(text, back)

    def _say_against(self, record: CaseRecord, against: tuple[NotReady, ...]) -> None:
        """Say what is open; a reason settles it unless the side or the level is missing."""
        name = record.facts.patient.name or record.case_id
        points = ". ".join(one.text for one in against)
        if not all(one.takes_reason for one in against):
            self._context.notify(self.tr("{name} is not ready. {points}.").format(name=name, points=points))
            return
        reason = ask_reason(
            self.tr("Call {name} ready all the same?").format(name=name),
            self.tr("{points}. Your reason is kept with the case.").format(points=points),
            self.tr("Ready with this reason"),
        )
        if reason is not None:
            self.set_status(record.case_id, CaseStatus.READY, reason)
