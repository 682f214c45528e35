"""The airway before sedation: known or possible sleep apnea (STOP-Bang), and what is seen in the mouth."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.models.enums import Sex, Status
from irplanner.planning.care.sedation import anesthesia_care
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.laboratory.kidney_formulas import body_mass_index
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.scores.points import ItemAnswer
from irplanner.planning.scores.stop_bang import STOP, StopBang, stop_bang
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

MALLAMPATI, ANSWERS = "anesthesia.mallampati", "anesthesia.stop_bang"
_LETTER = {Sex.MALE: "M", Sex.FEMALE: "F"}


def assess_airway(case: Situation) -> TopicAnswer:
    """Answer where the planned anesthesia touches the airway; without a type `sedation.type` asks for it."""
    care = anesthesia_care(case)
    if care is None or not care.airway:
        return TopicAnswer()
    return TopicAnswer([_apnea_finding(case), _mallampati_finding(case)])


def stop_bang_of(case: Situation) -> StopBang:
    """Return STOP-Bang from the answers, and from height, weight, age, sex and conditions of the patient."""
    return stop_bang(case.catalog.scores["stop_bang"], stop_bang_answers(case))


def stop_bang_answers(case: Situation) -> dict[str, ItemAnswer | None]:
    """Return what is known of each input; a recorded hypertension answers the pressure item."""
    patient, said = case.facts.patient, case.facts.anesthesia.stop_bang or {}
    answers: dict[str, ItemAnswer | None] = {name: said.get(name) for name in (*STOP, "neck_cm")}
    if answers["pressure"] is None:
        answers["pressure"] = has_condition(case, "hypertension")
    if patient.height_cm and patient.weight_kg:
        answers["bmi"] = body_mass_index(patient.weight_kg, patient.height_cm)
    answers["age"] = case.age_years
    answers["sex"] = _LETTER.get(patient.sex) if patient.sex else None
    return answers


def _apnea_finding(case: Situation) -> Finding:
    score = case.catalog.scores["stop_bang"]
    advice = case.catalog.practice_points["sedation.stop_bang_high"]
    rule = "sedation.stop_bang"
    if has_condition(case, "osa"):
        return finding(
            advice,
            "sedation.sleep_apnea",
            Status.CAUTION,
            "Sleep apnea is known.",
            action=f"{advice.text}.",
            field="patient.conditions",
        )
    if case.is_child:
        title = "Child: STOP-Bang is a questionnaire for adults and is not scored."
        action = "Ask about snoring and pauses in breathing; the anesthesia service judges."
        return finding(score, rule, Status.INFO, title, action=action, field=ANSWERS)
    result = stop_bang_of(case)
    values: dict[str, Value] = {"score_low": result.low, "score_high": result.high}
    points = str(result.low) if result.low == result.high else f"{result.low} to {result.high}"
    if result.risk is None:
        return finding(
            score,
            rule,
            Status.NOT_ASSESSED,
            f"STOP-Bang is between {result.low} and {result.high}: risk of sleep apnea not settled.",
            detail=f"Risk is {result.risk_at_best} at best and {result.risk_at_worst} at worst.",
            action="Ask the missing items.",
            values=values,
            needs=_fields(case, result.missing),
        )
    high = result.risk == score.bands[-1].level
    status = Status.CAUTION if high else Status.OK if result.risk == score.bands[0].level else Status.INFO
    return finding(
        score,
        rule,
        status,
        f"STOP-Bang {points}: {result.risk} risk of sleep apnea.",
        detail=score.note or "",
        action=f"{advice.text}." if high else "",
        values=values,
        field=ANSWERS,
        also=(advice,) if high else (),
    )


def _fields(case: Situation, missing: tuple[str, ...]) -> tuple[str, ...]:
    patient = case.facts.patient
    fields: list[str] = []
    for name in missing:
        if name == "bmi":
            fields += [
                path
                for path, value in (
                    ("patient.height_cm", patient.height_cm),
                    ("patient.weight_kg", patient.weight_kg),
                )
                if not value
            ]
        else:
            fields.append({"age": "patient.birth_date", "sex": "patient.sex"}.get(name, f"{ANSWERS}.{name}"))
    return tuple(fields)


def _mallampati_finding(case: Situation) -> Finding:
    rule = "sedation.mallampati"
    limit = case.catalog.care_limits["sedation.mallampati"]
    number = case.facts.anesthesia.mallampati
    entry = None if number is None else case.catalog.mallampati_classes.get(str(number))
    if number is None or entry is None:
        said = "not recorded" if number is None else f"{number}, which is no class"
        title = f"Mallampati class is {said}."
        return finding(
            limit, rule, Status.NOT_ASSESSED, title, action="Look and record 1 to 4.", needs=(MALLAMPATI,)
        )
    difficult = holds(limit, number)
    return finding(
        entry,
        rule,
        Status.CAUTION if difficult else Status.OK,
        f"Mallampati class {number}{f': {limit.text}' if difficult else ''}.",
        detail=f"{entry.text}.",
        action="Plan for a difficult airway; ask the anesthesia service." if difficult else "",
        values={MALLAMPATI: number, "limit": limit.value, "comparator": limit.op},
        field=MALLAMPATI,
        also=(limit,),
    )
