"""Diabetes around a procedure: glucose now, A1C, and each drug on the morning of the day."""

from __future__ import annotations

from irplanner.catalog.schema.held_drugs import GlucoseRule
from irplanner.models.enums import Status, Urgency
from irplanner.planning.cited import finding, moment
from irplanner.planning.laboratory.kidney import lab_value
from irplanner.planning.medicines.other_drugs import Taken, taken
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import number_text

CLASSES = frozenset({"oral_glucose_lowering", "insulin"})
GLUCOSE, A1C = "labs.glucose", "labs.hba1c"


def has_diabetes(case: Situation) -> bool | None:
    """Say whether the patient has diabetes or takes drugs for it; None when neither is known."""
    rows = taken(case)
    if rows is not None and any(CLASSES & item.classes for item in rows):
        return True
    recorded = has_condition(case, "diabetes")
    return None if recorded is None else recorded


def glucose_answer(case: Situation) -> TopicAnswer:
    answer = TopicAnswer()
    diabetic = has_diabetes(case)
    if diabetic is None:
        answer.findings.append(_unknown(case))
    if not diabetic:
        return answer
    answer.findings.append(_glucose(case))
    answer.findings.append(_a1c(case))
    for item in taken(case) or ():
        for rule in case.catalog.glucose_rules.values():
            if rule.drug_class in item.classes:
                _add_drug(case, answer, item, rule)
        if "insulin_mixed" in item.classes or item.classes == {"insulin"}:
            answer.findings.append(_no_rule(case, item))
    return answer


def _glucose(case: Situation) -> Finding:
    target = case.catalog.practice_points["diabetes.glucose_target"]
    sugar = case.catalog.practice_points["diabetes.hypoglycemia"]
    early = case.catalog.practice_points["diabetes.schedule"]
    low, high = target.span("target_mg_dl")
    value = lab_value(case, "glucose")
    detail = f"{target.text} {early.text}."
    rule = "diabetes.glucose"
    if value is None:
        return finding(
            target,
            rule,
            Status.NOT_ASSESSED,
            "Glucose not assessed: no value.",
            detail=detail,
            needs=(GLUCOSE,),
        )
    values: dict[str, Value] = {GLUCOSE: value, "low": low, "high": high}
    shown = f"Glucose {number_text(value)} mg/dL"
    for level in ("level_2", "level_1"):
        limit = sugar.number(f"{level}_below_mg_dl")
        if value < limit:
            return finding(
                sugar,
                rule,
                Status.CAUTION,
                f"{shown} is hypoglycemia {level.replace('_', ' ')} (below {limit:g}).",
                detail=detail,
                action="Treat before the procedure and check again.",
                values=values,
                field=GLUCOSE,
                also=(target,),
            )
    if low <= value <= high:
        status, words, action = Status.OK, f"is within {low:g} to {high:g}", ""
    else:
        side = "below" if value < low else "above"
        status, words = Status.CAUTION, f"is {side} the target of {low:g} to {high:g}"
        action = "Correct and check again before the procedure."
    return finding(
        target, rule, status, f"{shown} {words}.", detail=detail, action=action, values=values, field=GLUCOSE
    )


def _a1c(case: Situation) -> Finding:
    point = case.catalog.practice_points["diabetes.a1c"]
    limit, value = point.number("below_percent"), lab_value(case, "hba1c")
    elective = case.facts.urgency in (None, Urgency.ELECTIVE)
    if value is None:
        return finding(
            point,
            "diabetes.a1c",
            Status.NOT_ASSESSED if elective else Status.INFO,
            f"A1C not recorded; the goal before elective procedures is below {limit:g} %.",
            needs=(A1C,) if elective else (),
            field=A1C,
        )
    over = value >= limit
    status = Status.OK if not over else Status.CAUTION if elective else Status.INFO
    return finding(
        point,
        "diabetes.a1c",
        status,
        f"A1C {number_text(value)} % is {'not ' if over else ''}below the elective goal of {limit:g} %.",
        values={A1C: value, "limit": limit, "comparator": "<"},
        field=A1C,
    )


def _add_drug(case: Situation, answer: TopicAnswer, item: Taken, rule: GlucoseRule) -> None:
    text = f"{rule.text[0].upper()}{rule.text[1:]}."
    answer.findings.append(
        finding(
            rule,
            f"diabetes.morning.{rule.drug_class}",
            Status.INFO,
            f"{item.drug.label} on the day: {rule.text}.",
            detail=case.catalog.practice_points["diabetes.correction"].text,
            field=f"medications.{item.place}.drug",
        )
    )
    if rule.hold and case.starts_at is not None:
        morning = case.starts_at.replace(hour=0, minute=0, second=0, microsecond=0)
        answer.timeline.append(
            moment(
                rule,
                "hold",
                item.drug.label.lower(),
                rule=f"diabetes.morning.{rule.drug_class}",
                start=morning,
                until=case.starts_at,
                detail=text,
            )
        )


def _no_rule(case: Situation, item: Taken) -> Finding:
    target = case.catalog.practice_points["diabetes.correction"]
    return finding(
        target,
        "diabetes.morning.insulin",
        Status.NOT_ASSESSED,
        f"{item.drug.label}: the reference gives no morning dose for this kind of insulin.",
        action="Name the kind of insulin, or ask who manages the diabetes.",
        needs=(f"medications.{item.place}.drug",),
    )


def _unknown(case: Situation) -> Finding:
    return finding(
        case.catalog.practice_points["diabetes.glucose_target"],
        "diabetes.glucose",
        Status.NOT_ASSESSED,
        "Diabetes not assessed: conditions are not recorded.",
        needs=("patient.conditions", "medications")
        if case.facts.medications is None
        else ("patient.conditions",),
    )
