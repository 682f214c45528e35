"""Whether laboratory results can be believed: plausible, dated, young enough; and what is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.laboratory.lab_age import age_findings, age_moments
from irplanner.planning.laboratory.labs import LabValue, in_catalog_unit
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, listed, moment_text
from irplanner.planning.words.wording import joined, shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


def assess_labs(case: Situation) -> TopicAnswer:
    """Return what is questionable about the results; the limits themselves belong to other topics."""
    findings: list[Finding] = []
    for value in case.newest_labs.values():
        findings += _doubts(case, value)
    return TopicAnswer(
        findings=[*findings, *_usual_orders(case), *age_findings(case)], timeline=age_moments(case)
    )


def _doubts(case: Situation, value: LabValue) -> list[Finding]:
    found = []
    if value.question:
        found.append(_implausible(case, value))
    elif unusual := _unusual(case, value):
        found.append(unusual)
    if value.rivals:
        found.append(_rivals(case, value))
    if value.taken_at is not None and value.taken_at > case.at:
        found.append(_from_the_future(case, value))
    return found


def _implausible(case: Situation, value: LabValue) -> Finding:
    analyte = case.catalog.analytes[value.analyte]
    guess = f"; looks like {value.guess}" if value.guess else ""
    typed = amount_text(value.as_typed.value, value.as_typed.unit or "without a unit")
    return finding(
        analyte,
        f"labs.{value.analyte}.implausible",
        Status.CAUTION,
        shortened(f"{value.label} {value.text} is not plausible, {value.question}{guess}"),
        detail=f"Typed: {typed}. A questioned value never counts as fine; a limit it fails still fails.",
        action="Check value and unit.",
        values={value.path: value.value, "low": analyte.valid_low, "high": analyte.valid_high},
        field=value.path,
    )


def _unusual(case: Situation, value: LabValue) -> Finding | None:
    analyte = case.catalog.analytes[value.analyte]
    if case.is_child or (value.analyte == "creatinine" and has_condition(case, "dialysis")):
        return None  # the range is that of adults whose kidneys work
    low, high = analyte.usual_low, analyte.usual_high
    below, above = low is not None and value.value < low, high is not None and value.value > high
    if not below and not above:
        return None
    bound = low if below else high
    return finding(
        analyte,
        f"labs.{value.analyte}.unusual",
        Status.INFO,
        shortened(
            f"{value.label} {value.text} is {'below' if below else 'above'} the usual adult range "
            f"({amount_text(bound or 0.0, value.display)})"
        ),
        detail="The range is that of a registry of adult coronary work.",
        action="Check value and unit.",
        values={value.path: value.value, "usual_low": low, "usual_high": high},
        field=value.path,
    )


def _rivals(case: Situation, value: LabValue) -> Finding:
    analyte = case.catalog.analytes[value.analyte]
    others = listed(
        amount_text(in_catalog_unit(analyte, rival.value, rival.unit), value.display)
        for rival in value.rivals
    )
    return finding(
        analyte,
        f"labs.{value.analyte}.order",
        Status.CAUTION,
        shortened(f"{value.label}: which result is the newest is open; {value.text} is used, not {others}"),
        action="Enter when each sample was taken, or remove the one that does not count.",
        values={value.path: value.value},
        field=value.path,
    )


def _from_the_future(case: Situation, value: LabValue) -> Finding:
    taken = moment_text(value.taken_at) if value.taken_at else ""
    return finding(
        case.catalog.analytes[value.analyte],
        f"labs.{value.analyte}.future",
        Status.CAUTION,
        f"{value.label}: dated {taken}, after this assessment",
        action="Check the date.",
        values={f"{value.path}.taken_at": value.taken_at.isoformat() if value.taken_at else None},
        field=f"{value.path}.taken_at",
    )


def _usual_orders(case: Situation) -> list[Finding]:
    """Name the procedure's usual orders that are not entered; rules that need one ask for it themselves."""
    procedure = case.procedure
    given = {order for each in case.newest_labs for order in case.catalog.analytes[each].orders}
    missing = [order for order in procedure.labs if order not in given]
    if not procedure.labs:
        return []
    usual = [case.catalog.label("lab_order", order) for order in procedure.labs]
    labels = [case.catalog.label("lab_order", order) for order in missing]
    return [
        finding(
            procedure,
            "labs.usual_orders",
            Status.INFO if missing else Status.OK,
            shortened(f"Usually ordered and not entered: {joined(labels)}")
            if missing
            else "Every laboratory value usually ordered is entered",
            detail=f"Usual for {procedure.name}: {listed(usual)}.",
            field="labs",
        )
    ]
