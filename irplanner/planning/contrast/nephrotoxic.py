"""Drugs that add to the kidney's risk when contrast is given to a patient at risk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.models.enums import Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours
from irplanner.planning.medicines.other_drugs import taken_of
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

RULE = "contrast.nephrotoxic_drugs"


def nephrotoxic_answer(case: Situation) -> TopicAnswer:
    """Return a finding and, for each drug, its pause around contrast; nothing when none is taken."""
    point = case.catalog.practice_points["kidney.nephrotoxic_drugs"]
    rows = taken_of(case, "nephrotoxic")
    answer = TopicAnswer()
    if rows is None:
        answer.findings.append(
            finding(
                point,
                RULE,
                Status.NOT_ASSESSED,
                "Drugs that can harm the kidney not assessed: the medication list is not known.",
                needs=("medications",),
            )
        )
        return answer
    if not rows:
        answer.findings.append(
            finding(
                point, RULE, Status.OK, "No drug that can harm the kidney is listed.", field="medications"
            )
        )
        return answer
    names = ", ".join(item.drug.label for item in rows)
    answer.findings.append(
        finding(
            point,
            RULE,
            Status.CAUTION,
            f"Drugs that can harm the kidney beside contrast: {names[:80]}.",
            detail=f"{point.text}: {', '.join(point.items)}.",
            action="Pause them if that is feasible; ask the prescriber.",
            field=f"medications.{rows[0].place}.drug",
        )
    )
    if case.starts_at is None:
        return answer
    earliest, latest = point.span("stop_h_before")[1], point.span("stop_h_before")[0]
    for item in rows:
        answer.timeline.append(
            moment(
                point,
                "hold",
                item.drug.label.lower(),
                rule=RULE,
                start=after_hours(case.starts_at, -earliest),
                until=after_hours(case.starts_at, point.number("resume_h_after")),
                detail=f"stop {latest:g} to {earliest:g} h before, if feasible",
            )
        )
    return answer
