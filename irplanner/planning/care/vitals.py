"""Vital signs before the procedure: blood pressure, low pressure, fever with an implant, NEWS2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.scores import PointScore
from irplanner.models.enums import Status, Urgency
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.scores.news2 import LEVELS, LOW_MEDIUM, news2
from irplanner.planning.scores.points import ItemAnswer
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

SYSTOLIC, DIASTOLIC = "vitals.systolic_mmhg", "vitals.diastolic_mmhg"
TEMPERATURE = "vitals.temperature_c"
_ALERT = "new_confusion_or_less_alert"


def assess_vitals(case: Situation) -> TopicAnswer:
    """Answer for pressure, fever and the early warning score."""
    if case.is_child:
        return TopicAnswer([_for_adults_only(case), *_fever(case)])
    low = _low_pressure(case)
    high = [one for one in [_pressure(case)] if not (low and one.status is Status.OK)]
    return TopicAnswer([*high, *low, *_fever(case), _early_warning(case)])


def _for_adults_only(case: Situation) -> Finding:
    """A small child's normal pressure and pulse would score as shock."""
    score, limit = case.catalog.scores["news2"], case.catalog.care_limits["vitals.systolic"]
    return finding(
        score,
        "vitals.news2",
        Status.INFO,
        "Child: NEWS2 and the pressure limits of this pack are for adults.",
        action="Judge vital signs by the pediatric ranges of the site.",
        field=SYSTOLIC,
        also=(limit,),
    )


def news2_answers(case: Situation) -> dict[str, ItemAnswer | None]:
    """Return the recorded vital signs by item of the score."""
    vitals = case.facts.vitals
    return {
        "rr": vitals.respiration_per_min,
        "spo2": vitals.spo2_percent,
        "oxygen": vitals.on_oxygen,
        "sbp": vitals.systolic_mmhg,
        "pulse": vitals.pulse_per_min,
        "temp_c": vitals.temperature_c,
        _ALERT: None if vitals.alert is None else not vitals.alert,
    }


def _pressure(case: Situation) -> Finding:
    """Too high: one of the two is enough. Fine: both must be known."""
    vitals, limits = case.facts.vitals, case.catalog.care_limits
    systolic, diastolic = limits["vitals.systolic"], limits["vitals.diastolic"]
    rule, point = "vitals.blood_pressure", case.catalog.practice_points["vitals.pressure"]
    measured = ((SYSTOLIC, vitals.systolic_mmhg, systolic), (DIASTOLIC, vitals.diastolic_mmhg, diastolic))
    shown = "/".join("?" if value is None else number_text(value) for _, value, _ in measured)
    bound = f"{number_text(systolic.value)}/{number_text(diastolic.value)}"
    values: dict[str, Value] = {path: value for path, value, _ in measured}
    values |= {"limit": bound, "comparator": "<"}
    if any(value is not None and holds(limit, value) for _, value, limit in measured):
        emergency = case.is_emergency
        return finding(
            systolic,
            rule,
            Status.CAUTION if emergency else Status.STOP,
            f"Blood pressure {shown} mmHg: {systolic.text} ({bound} mmHg or more).",
            detail=f"{point.text}.",
            action="Weigh the pressure against the urgency; treat on the table."
            if emergency
            else "Measure again, treat, or postpone.",
            values=values,
            field=SYSTOLIC,
        )
    missing = tuple(path for path, value, _ in measured if value is None)
    if missing:
        title = f"Blood pressure {'is not recorded' if len(missing) == 2 else f'{shown} mmHg is incomplete'}."
        return finding(
            systolic, rule, Status.NOT_ASSESSED, title, detail=f"{point.text}.", values=values, needs=missing
        )
    return finding(
        systolic,
        rule,
        Status.OK,
        f"Blood pressure {shown} mmHg: not too high, below {bound} mmHg.",
        values=values,
        field=SYSTOLIC,
    )


def _low_pressure(case: Situation) -> list[Finding]:
    limit, systolic = case.catalog.care_limits["vitals.low_systolic"], case.facts.vitals.systolic_mmhg
    if systolic is None or not holds(limit, systolic):
        return []
    return [
        finding(
            limit,
            "vitals.low_pressure",
            Status.CAUTION,
            f"Systolic pressure {amount_text(systolic, 'mmHg')}: {limit.text}.",
            action="Look for bleeding, sepsis or shock; no sedation before treatment.",
            values={SYSTOLIC: systolic, "limit": limit.value, "comparator": limit.op},
            field=SYSTOLIC,
        )
    ]


def _fever(case: Situation) -> list[Finding]:
    """Fever delays an elective implant; the limit of fever is that of the early warning score."""
    limit, point = (
        case.catalog.care_limits["vitals.fever"],
        case.catalog.practice_points["vitals.temperature"],
    )
    if not case.known.values.get("uses.implant") or case.is_emergency:
        return []
    rule, measured = "vitals.fever", case.facts.vitals.temperature_c
    if measured is None:
        title = f"Temperature is not recorded; {_fever_matters(case)}."
        return [finding(point, rule, Status.NOT_ASSESSED, title, needs=(TEMPERATURE,), also=(limit,))]
    fever = holds(limit, measured)
    values: dict[str, Value] = {TEMPERATURE: measured, "limit": limit.value, "comparator": "<="}
    text = f"Temperature {number_text(measured)} °C"
    return [
        finding(
            point,
            rule,
            Status.CAUTION if fever else Status.OK,
            f"{text}: fever, and something is to stay in the body." if fever else f"{text}: no fever.",
            detail=f"{point.text}. Fever counts above {number_text(limit.value)} °C ({limit.text}).",
            action=_fever_action(case) if fever else "",
            values=values,
            field=TEMPERATURE,
            also=(limit,),
        )
    ]


def _fever_matters(case: Situation) -> str:
    if case.facts.urgency is Urgency.URGENT:
        return "fever matters, since something is to stay in the body"
    return "fever would delay an elective implant"


def _fever_action(case: Situation) -> str:
    if case.facts.urgency is Urgency.URGENT:
        return "The rule speaks of elective implants: the operator weighs the infection against the delay."
    return "Look for an infection; delay an elective implant."


def _early_warning(case: Situation) -> Finding:
    score = case.catalog.scores["news2"]
    result = news2(score, news2_answers(case))
    fields = {item.id: item.field or "" for item in score.items}
    values: dict[str, Value] = {"score_low": result.low, "score_high": result.high}
    red = [item.text.lower() for item in score.items if item.id in result.red_items]
    because = f" Highest band: {listed(red)}." if red else ""
    raised = LEVELS.index(result.level_at_best) >= LEVELS.index(LOW_MEDIUM)
    missing = tuple(fields[item] for item in result.missing)
    if result.level is None and not raised:
        title = f"NEWS2 is {result.low} to {result.high}: vital signs are missing."
        if len(result.missing) == len(score.items):
            title = "Vital signs are not recorded: NEWS2 is not assessed."
        return finding(score, "vitals.news2", Status.NOT_ASSESSED, title, values=values, needs=missing)
    points = str(result.low) if result.low == result.high else f"at least {result.low}"
    level = result.level_at_best.replace("_", " ")
    more = " or more" if missing and raised and result.level_at_best != result.level_at_worst else ""
    return finding(
        score,
        "vitals.news2",
        Status.CAUTION if raised else Status.OK,
        f"NEWS2 {points}: {level}{more}.{because}",
        detail=_note(score),
        action="Have the patient seen before the procedure." if raised else "",
        values=values,
        field=fields[result.red_items[0]] if result.red_items else SYSTOLIC,
    )


def _note(score: PointScore) -> str:
    return f"{score.note[:1].upper()}{score.note[1:]}." if score.note else ""
