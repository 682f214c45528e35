"""The steps of the plan as the list at left shows them: one line of summary and a state each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark, tr
from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Plan
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.field_names import STEPS, step_of
from irplanner.ui.presenters.steps import (
    access,
    anesthesia,
    contrast_drugs,
    devices,
    embolic,
    patient_labs,
    procedure,
    team_notes,
)
from irplanner.unit_signs import with_unit_signs

_WORDS = {
    Status.STOP: mark("has a stop"),
    Status.CAUTION: mark("has a caution"),
    Status.NOT_ASSESSED: mark("not assessed"),
    Status.OK: mark("ok"),
}
_SUMMARIES = {
    "patient_labs": patient_labs.summary,
    "procedure": procedure.summary,
    "access": access.summary,
    "anesthesia": anesthesia.summary,
    "embolic": embolic.summary,
    "devices": devices.summary,
    "contrast_drugs": contrast_drugs.summary,
    "team_notes": team_notes.summary,
}


@dataclass(frozen=True, slots=True)
class StepState:
    """`status` None: not started, not accepted or not assessed. `is_suggested`: defaults nobody accepted."""

    key: str
    number: int
    title: str
    summary: str
    status: Status | None
    is_suggested: bool = False

    @property
    def spoken(self) -> str:
        """The step in words, for a screen reader."""
        state = (
            tr(_WORDS[self.status])
            if self.status
            else tr("suggested")
            if self.is_suggested
            else tr("not started")
        )
        return ", ".join(
            part
            for part in (tr("Step {number}").format(number=self.number), self.title, self.summary, state)
            if part
        )


def step_states(record: CaseRecord, plan: Plan | None, catalog: Catalog) -> tuple[StepState, ...]:
    """Return the state of every step: the worst finding whose fields lie in it, unknown before ok."""
    worst = _worst_by_step(plan.findings if plan else ())
    states = []
    for number, (step_id, title) in enumerate(STEPS, start=1):
        summary = _SUMMARIES[step_id](record, catalog)
        status = worst.get(step_id)
        marked = any(step_of(path) == step_id for path in record.suggested)
        if status in (None, Status.OK):  # what nobody has accepted, or no plan has assessed, is not ok yet
            status = Status.OK if summary and not marked and plan is not None else None
        states.append(StepState(step_id, number, tr(title), summary, status, marked))
    return tuple(states)


def _worst_by_step(findings: Iterable[Finding]) -> dict[str, Status]:
    worst: dict[str, Status] = {}
    for finding in findings:
        if finding.status is Status.INFO:
            continue
        paths = finding.needs if finding.status is Status.NOT_ASSESSED else ()
        for path in paths or ((finding.field,) if finding.field else ()):
            step = step_of(path)
            if step not in worst or finding.status.rank < worst[step].rank:
                worst[step] = finding.status
    return worst


def field_marks(plan: Plan | None) -> dict[str, tuple[Status, str]]:
    """Return by field path the worst finding that speaks of the field, with its title."""
    marks: dict[str, tuple[Status, str]] = {}
    for finding in plan.findings if plan else ():
        if finding.status in (Status.INFO, Status.OK):
            continue
        for path in {*finding.needs, *((finding.field,) if finding.field else ())}:
            if path not in marks or finding.status.rank < marks[path][0].rank:
                marks[path] = (finding.status, with_unit_signs(finding.title))
    return marks
