"""What was not as it should be in one case: answers with no, a start without time out, times out of order."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.language import tr
from irplanner.models.enums import Answer, Phase
from irplanner.planning.facts import ChecklistAnswer
from irplanner.planning.outcome import Plan
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.live_pane import without_blanks
from irplanner.ui.presenters.stage_clock import stages
from irplanner.unit_signs import with_unit_signs

STARTED_WITHOUT = "start_without_time_out"
"""Key among the answers: why the puncture came before the time out was signed."""


@dataclass(frozen=True, slots=True)
class Deviation:
    """One line. `phase` and `key` name the row it lies in, where it lies in one."""

    key: str
    phase: Phase | None
    text: str
    reason: str
    said: str

    @property
    def spoken(self) -> str:
        """The line in words, for a screen reader."""
        reason = self.reason or tr("no reason given")
        return ", ".join(part for part in (self.text, reason, self.said) if part)


def deviations(record: CaseRecord, plan: Plan | None) -> tuple[Deviation, ...]:
    """Return every deviation of a case, in the order of its checklist."""
    answers = record.facts.checklist
    found = []
    for line in plan.checklist if plan else ():
        held = answers.get(line.id)
        if held is not None and held.answer is Answer.NO:
            text = with_unit_signs(without_blanks(line.text))
            found.append(Deviation(line.id, line.phase, text, held.reason or "", _said(held)))
    started = answers.get(STARTED_WITHOUT)
    if started is not None:
        text = tr("Started before the time out was signed")
        found.append(Deviation(STARTED_WITHOUT, None, text, started.reason or "", _said(started)))
    for stage in stages(record):
        if stage.problem:
            found.append(Deviation(stage.key, None, f"{stage.label} {stage.time}", stage.problem, ""))
    return tuple(found)


def _said(held: ChecklistAnswer) -> str:
    when = f"{held.at:%H:%M}" if held.at else ""
    return " ".join(part for part in (held.by, when) if part)
