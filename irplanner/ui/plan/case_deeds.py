"""What is done with the open case as a whole: called ready, duplicated, followed by a further one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord
from irplanner.services.courses import plan_together
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import ask_reason
from irplanner.ui.plan.open_case import OpenCase
from irplanner.ui.presenters.ready import READ_RISKS, RISK_FIELD, made_ready, not_ready, risks_read


class CaseDeeds(QObject):
    """Deeds of the Plan page that go beyond one field."""

    def __init__(self, context: AppContext, open_case: OpenCase, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._open = context, open_case

    def note_risks_read(self) -> None:
        """Note that the risk summary was read, once; reading it is asked for before a case is ready."""
        editor = self._open.editor
        if editor is not None and READ_RISKS not in editor.record.facts.checklist:
            editor.set_values(risks_read(self._context.cases.actor, editor.now), self.tr("Risk summary read"))

    def make_ready(self) -> str:
        """Call the case ready; return the field of the first thing in the way, empty when it is ready."""
        editor = self._open.editor
        if editor is None or editor.record.status is not CaseStatus.PLANNED:
            return ""
        against = not_ready(editor.record, editor.catalog)
        first = next(iter(against), None)
        if first is not None and (not first.takes_reason or any(one.field == RISK_FIELD for one in against)):
            self._context.notify(
                self.tr("Not ready: {points}.").format(points=". ".join(o.text for o in against))
            )
            return first.field if not first.takes_reason else RISK_FIELD
        reason: str | None = ""
        if against:
            points = ". ".join(one.text for one in against)
            reason = ask_reason(
                self.tr("Call this case ready all the same?"),
                self.tr("{points}. Your reason is kept with the case.").format(points=points),
                self.tr("Ready with this reason"),
            )
            if reason is None and first is not None:
                return first.field
        changed = made_ready(editor.record, reason or "", self._context.cases.actor, editor.now)
        values: dict[str, object] = {"status": changed.status}
        values |= {
            f"checklist.{key}": answer
            for key, answer in changed.facts.checklist.items()
            if key not in editor.record.facts.checklist
        }
        editor.set_values(values, self.tr("Ready"))
        self._context.notify(self.tr("The case is ready."), editor.undo)
        return ""

    def duplicate(self) -> None:
        """Make a case planned as this one and open it."""
        case_id = self._open.case_id
        if case_id is None:
            return
        self._open.flush()
        cases = self._context.cases
        self._context.tasks.start(
            lambda: cases.duplicate(case_id),
            partial(self._on_made, self.tr("A copy is open: the plan as before, nothing of what was done.")),
            self._context.show_error,
        )

    def plan_further(self) -> None:
        """Begin a further case for the same patient, in one course with this one."""
        case_id = self._open.case_id
        if case_id is None:
            return
        self._open.flush()
        cases = self._context.cases
        self._context.tasks.start(
            lambda: plan_together(cases, cases.load(case_id)),
            partial(self._on_made, self.tr("A further case for this patient is open. Choose its procedure.")),
            self._context.show_error,
        )

    def _on_made(self, words: str, record: CaseRecord) -> None:
        before = self._open.case_id
        self._context.case_saved.emit(record.case_id)
        self._context.navigate("plan", record.case_id)
        self._context.notify(words, partial(self._take_back, record.case_id, before))

    def _take_back(self, case_id: str, before: str | None) -> None:
        """Remove the new case again and go back to the one before."""
        cases = self._context.cases
        self._context.navigate("plan", before or "")
        self._context.tasks.start(
            lambda: cases.discard(case_id),
            lambda _nothing: self._context.case_saved.emit(case_id),
            self._context.show_error,
        )
