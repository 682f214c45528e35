"""Bed rest after the puncture of a vessel, by closure and sheath; other rest is the procedure's usual one."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.access import BedRestRow
from irplanner.models.enums import Status
from irplanner.planning.access_site.closure import BAND, CLOSURE, DEVICE, SHEATH, VASCULAR, closure_method
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding, TimelineEntry, Value
from irplanner.planning.timeline import ends_at
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, joined, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

END, START, PLATELETS = "expected_end", "scheduled_at", "labs.platelets"
MANUAL, VENOUS_MANUAL = "manual", "venous_manual"


def bed_rest_row(rows: Iterable[BedRestRow], closure: str, sheath_fr: float) -> BedRestRow | None:
    """Return the row for a way of closing and a sheath; a size between two rows takes the larger row.

    None where the table ends below the sheath.
    """
    for row in rows:
        if row.closure == closure and (row.sheath_up_to_fr is None or sheath_fr <= row.sheath_up_to_fr):
            return row
    return None


def closure_group(case: Situation) -> str | None:
    """Return the group of bed-rest rows the plan belongs to; None while the closure is unknown."""
    word, site = case.facts.access.closure, case.access_site
    venous = site is not None and site.kind == "venous"
    method = None if word is None else closure_method(case.catalog.closure_methods, word)
    if method is None:
        return None
    if method.family in (DEVICE, BAND):
        return method.family
    return VENOUS_MANUAL if venous else MANUAL


def assess_bed_rest(case: Situation) -> TopicAnswer:
    """Answer with hours flat and the moment of getting up; without a vessel the timeline says the usual."""
    site = case.access_site
    answer = TopicAnswer()
    if site is None or site.kind not in VASCULAR:
        return answer
    group, size = closure_group(case), case.facts.access.sheath_fr
    if group is None and site.kind == "venous" and not case.procedure.post_care.bed_rest_h[1]:
        return answer  # a catheter that stays in a vein is not closed
    if group is None or size is None:
        answer.findings.append(_unknown(case, group))
        return answer
    row = bed_rest_row(case.catalog.bed_rest_rows.values(), group, size)
    if row is None:
        answer.findings.append(_no_row(case, group, size))
        return answer
    answer.findings += [_hours(case, row), *_low_platelets(case, group)]
    end = ends_at(case)
    if end is not None:
        answer.timeline.append(_rest(case, row, end))
    return answer


def _rest(case: Situation, row: BedRestRow, end: datetime) -> TimelineEntry:
    counted = "from the expected end" if case.facts.expected_end else "from the longest usual duration"
    if not row.hours:
        return moment(row, "bed_rest", "no bed rest", rule="bed_rest.hours", at=end, detail=f"{row.basis}.")
    return moment(
        row,
        "bed_rest",
        f"bed rest {number_text(row.hours)} h",
        rule="bed_rest.hours",
        start=end,
        until=after_hours(end, row.hours),
        detail=f"counted {counted}; the clock starts when the bleeding has stopped",
    )


def _first_row(case: Situation) -> BedRestRow:
    return next(iter(case.catalog.bed_rest_rows.values()))


def _unknown(case: Situation, group: str | None) -> Finding:
    missing = ((CLOSURE,) if group is None else ()) + (
        (SHEATH,) if case.facts.access.sheath_fr is None else ()
    )
    what = "closure and sheath" if len(missing) == 2 else "closure" if group is None else "sheath"
    low, high = (number_text(hours) for hours in case.procedure.post_care.bed_rest_h)
    return finding(
        _first_row(case),
        "bed_rest.hours",
        Status.NOT_ASSESSED,
        f"Bed rest depends on the {what}, not recorded.",
        detail=f"Usual for this procedure: {low}-{high} h.",
        needs=missing,
    )


def _no_row(case: Situation, group: str, size: float) -> Finding:
    title = f"No bed-rest time is given for {group.replace('_', ' ')} with a {number_text(size)} Fr sheath."
    return finding(
        _first_row(case),
        "bed_rest.hours",
        Status.CAUTION,
        title,
        action="The operator sets the time.",
        field=SHEATH,
    )


def _hours(case: Situation, row: BedRestRow) -> Finding:
    point, end = case.catalog.practice_points["bed_rest.cautious"], ends_at(case)
    values: dict[str, Value] = {
        "hours": row.hours,
        "closure": row.closure,
        SHEATH: case.facts.access.sheath_fr,
    }
    words = {MANUAL: "manual compression", VENOUS_MANUAL: "compression of a vein"}
    closure = words.get(row.closure, row.closure.replace("_", " "))
    text = (
        f"Bed rest {number_text(row.hours)} h after {closure}"
        if row.hours
        else f"No bed rest after {closure}"
    )
    detail = joined(
        f"{row.basis}.",
        f"Shortest studied: {number_text(row.shortest_studied_h)} h." if row.shortest_studied_h else None,
        f"{point.text}.",
    )
    if end is None and row.hours:
        title = f"{text}; when it ends is open without a start or an expected end."
        return finding(
            row,
            "bed_rest.hours",
            Status.NOT_ASSESSED,
            title,
            detail=detail,
            values=values,
            needs=(END, START),
            also=(point,),
        )
    return finding(
        row,
        "bed_rest.hours",
        Status.INFO,
        f"{text}.",
        detail=detail,
        values=values,
        field=CLOSURE,
        also=(point,),
    )


def _low_platelets(case: Situation, group: str) -> list[Finding]:
    """Few platelets bleed more after compression of an artery."""
    if group != MANUAL:
        return []
    limit, point = (
        case.catalog.care_limits["bed_rest.low_platelets"],
        case.catalog.practice_points["bed_rest.low_platelets"],
    )
    result = case.labs.get("platelets")
    if result is None:
        shown = amount_text(limit.value, case.catalog.analytes["platelets"].display)
        title = f"Platelets are not known; below {shown} the rest is longer."
        return [
            finding(
                limit, "bed_rest.platelets", Status.NOT_ASSESSED, title, needs=(PLATELETS,), also=(point,)
            )
        ]
    if not holds(limit, result.value):
        return []
    title = f"Platelets {result.text}: {limit.text}."
    values: dict[str, Value] = {PLATELETS: result.value, "limit": limit.value, "comparator": ">="}
    return [
        finding(
            limit,
            "bed_rest.platelets",
            Status.CAUTION,
            title,
            detail=f"{point.text}.",
            action="Extend the bed rest.",
            values=values,
            field=PLATELETS,
            also=(point,),
        )
    ]
