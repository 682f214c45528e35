"""When a withheld drug may start again: counted from the end of the procedure, once hemostasis is secure."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug, Restart
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.outcome import Finding, TimelineEntry
from irplanner.planning.words.figures import joined

if TYPE_CHECKING:
    from irplanner.planning.bleeding.hold_findings import HoldPlan
    from irplanner.planning.situation import Situation

END = "expected_end"
PROVIDED = "Only when hemostasis is secure."


def resume_moments(case: Situation, plan: HoldPlan) -> list[TimelineEntry]:
    """Return the earliest restart of every withheld drug; empty while the end is not planned."""
    end = case.facts.expected_end
    if end is None:
        return []
    entries = [
        *(entry for drug, row in plan.sir_withheld for entry in _sir_moments(drug, row, end)),
        *(entry for drug, row in plan.asra_withheld for entry in _asra_moments(case, drug, row, end)),
    ]
    # Rows among which the drug's is still open often start again at the same time: said once.
    once = {(each.what, each.guideline, each.from_, each.until, each.detail): each for each in entries}
    return list(once.values())


def resume_findings(case: Situation, plan: HoldPlan) -> list[Finding]:
    """Ask for the planned end when a restart depends on it; name restarts that are decided together."""
    found = []
    note = case.catalog.bleeding_notes["rule_resume_clock"]
    if plan.withholds and case.facts.expected_end is None:
        found.append(
            finding(
                note,
                "bleeding.resume",
                Status.NOT_ASSESSED,
                "The planned end is not recorded: restart times are counted from it",
                detail=note.text,
                needs=(END,),
            )
        )
    for drug, row in plan.sir_withheld:
        decisions = [restart.decision for restart in row.resume if restart.decision]
        found += [
            finding(
                row,
                f"bleeding.resume.{row.id}",
                Status.INFO,
                f"{drug.name}: restart is a {decision} decision",
                field=drug.path("drug"),
            )
            for decision in decisions
        ]
    return found


def _sir_moments(drug: DrugTaken, row: Antithrombotic, end: datetime) -> Iterable[TimelineEntry]:
    for restart in row.resume:
        first, last = _span(restart, end)
        if first is not None:
            said = [f"{text[:1].upper()}{text[1:]}." for text in (restart.condition, restart.note) if text]
            yield moment(
                row,
                "resume",
                drug.name,
                rule=f"bleeding.hold.sir.{row.id}",
                start=first,
                until=last,
                detail=joined(*said, PROVIDED),
            )


def _asra_moments(case: Situation, drug: DrugTaken, row: AsraDrug, end: datetime) -> Iterable[TimelineEntry]:
    for restart in row.restart:
        if restart.classes and str(case.bleeding.asra) not in restart.classes:
            continue
        yield moment(
            row,
            "resume",
            drug.name,
            rule=f"bleeding.hold.asra.{row.id}",
            start=after_hours(end, restart.hours_min),
            until=None if restart.hours_max is None else after_hours(end, restart.hours_max),
            detail=joined(f"Table: {row.restart_text}.", row.note, PROVIDED),
        )


def _span(restart: Restart, end: datetime) -> tuple[datetime | None, datetime | None]:
    """Return the earliest restart and the end of its range; `next_day` is the calendar day after."""
    if restart.next_day:
        return datetime.combine(end.date() + timedelta(days=1), time(), tzinfo=end.tzinfo), None
    if restart.hours_min is None:
        return None, None
    last = None if restart.hours_max is None else after_hours(end, restart.hours_max)
    return after_hours(end, restart.hours_min), last
