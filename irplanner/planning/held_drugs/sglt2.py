"""SGLT2 inhibitors: days without the drug before a procedure, by drug."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.held_drugs import DrugHold
from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.held_drugs.last_dose import (
    end_of,
    first_drug_free_day,
    hold_state,
    last_dose_day,
)
from irplanner.planning.medicines.other_drugs import Taken, taken_of
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined

RULE = "held_drugs.sglt2"


def hold_of(drug: str, catalog: Catalog) -> DrugHold | None:
    """Return the hold of a drug, or of the SGLT2 inhibitor a combined product contains."""
    for hold in catalog.drug_holds.values():
        if hold.drug == drug or hold.drug in drug.split("_and_"):
            return hold
    return None


def sglt2_answer(case: Situation) -> TopicAnswer:
    answer = TopicAnswer()
    for item in taken_of(case, "sglt2_inhibitor") or ():
        hold = hold_of(item.drug.id, case.catalog)
        if hold is None:
            raise KeyError(f"no hold for SGLT2 inhibitor {item.drug.id!r}")
        if case.starts_at is None:
            answer.findings.append(_unscheduled(case, item, hold))
            continue
        day = case.starts_at.date()
        latest = end_of(last_dose_day(day, hold.days), case.starts_at)
        answer.findings.append(_finding(case, item, hold))
        answer.timeline.append(
            moment(
                hold,
                "last_dose",
                item.drug.label.lower(),
                rule=RULE,
                at=latest,
                not_after=True,
                detail=f"first day without it {first_drug_free_day(day, hold.days):%Y-%m-%d}",
            )
        )
    return answer


def _finding(case: Situation, item: Taken, hold: DrugHold) -> Finding:
    start = case.starts_at or case.at
    day = start.date()
    latest = end_of(last_dose_day(day, hold.days), start)
    state = hold_state(case, item, latest)
    point = case.catalog.practice_points["held_drugs.sglt2_inhibitor"]
    late = state.status is Status.CAUTION
    return finding(
        hold,
        RULE,
        state.status,
        f"{item.drug.label}: {hold.days} days without it, last dose by {latest:%Y-%m-%d}; {state.words}.",
        detail=joined(f"{point.text}.", f"{hold.note[0].upper()}{hold.note[1:]}." if hold.note else ""),
        action="Ask the prescriber; move an elective case, or check ketones." if late else "",
        values={
            "days": hold.days,
            "last_dose_on_or_before": latest.date().isoformat(),
            "first_drug_free_day": first_drug_free_day(day, hold.days).isoformat(),
        },
        needs=state.needs,
        field=item.last_dose_field,
    )


def _unscheduled(case: Situation, item: Taken, hold: DrugHold) -> Finding:
    return finding(
        hold,
        RULE,
        Status.NOT_ASSESSED,
        f"{item.drug.label}: {hold.days} days without it before the procedure, which has no date.",
        needs=("scheduled_at",),
    )
