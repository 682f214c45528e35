"""Antibiotic on the clock: the window before puncture, and a second dose in a long procedure."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.antibiotics import AntibioticDrug, AntibioticRule
from irplanner.models.enums import Status
from irplanner.planning.care.antibiotic_choice import AntibioticChoice
from irplanner.planning.care.antibiotic_doses import antibiotic_dose, redose_due, window_minutes, window_start
from irplanner.planning.cited import finding, moment
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined, moment_text, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

START, END = "scheduled_at", "expected_end"


def times_answer(
    case: Situation, rule: AntibioticRule, choice: AntibioticChoice, *, allergy_known: bool
) -> TopicAnswer:
    """Return the window of each drug of the leading regimen, and its second dose where one may be due."""
    answer = TopicAnswer()
    if not choice.regimens:
        return answer
    drugs = [case.catalog.antibiotic_drugs[drug] for drug in choice.regimens[0]]
    start = case.starts_at
    answer.findings.append(_window_finding(case, drugs, start))
    if start is None:
        return answer
    limit = case.catalog.care_limits["antibiotics.window"]
    unless = "" if allergy_known else "; allergies are not recorded"
    others = "; another choice is possible" if len(choice.regimens) > 1 else ""
    for drug in drugs:
        dose = antibiotic_dose(drug, case.facts.patient.weight_kg, child=case.is_child).text
        minutes = number_text(window_minutes(drug, case.catalog.care_limits))
        answer.timeline.append(
            moment(
                limit,
                "antibiotic",
                f"{drug.label.lower()} {dose}",
                rule="antibiotics.timing",
                start=window_start(drug, start, case.catalog.care_limits),
                until=start,
                detail=f"start within {minutes} min before puncture{unless}{others}",
            )
        )
        if drug.redose_h is not None:
            _second_dose(case, drug, start, answer)
    return answer


def _window_finding(case: Situation, drugs: list[AntibioticDrug], start: datetime | None) -> Finding:
    limits = case.catalog.care_limits
    once, loss = case.catalog.practice_points["antibiotics.duration"], limits["antibiotics.redose_blood_loss"]
    windows = [f"{drug.label.lower()} {number_text(window_minutes(drug, limits))} min" for drug in drugs]
    text = f"Start within this time before puncture: {', '.join(windows)}."
    limit = limits["antibiotics.window"]
    detail = joined(f"{once.text}.", f"Blood loss over {number_text(loss.value)} {loss.unit}: {loss.text}.")
    if start is None:
        return finding(
            limit,
            "antibiotics.timing",
            Status.NOT_ASSESSED,
            f"{text} The start time is not known.",
            detail=detail,
            needs=(START,),
            also=(once,),
        )
    first = min(window_start(drug, start, limits) for drug in drugs)
    title = f"{text} Not before {moment_text(first)}."
    return finding(
        limit, "antibiotics.timing", Status.INFO, title, detail=detail, field=START, also=(once, loss)
    )


def _second_dose(case: Situation, drug: AntibioticDrug, start: datetime, answer: TopicAnswer) -> None:
    """Compare the expected end with the moments at which a second dose can fall due."""
    rule = f"antibiotics.redose.{drug.id}"
    earliest = redose_due(drug, window_start(drug, start, case.catalog.care_limits))
    latest = redose_due(drug, start)
    if earliest is None or latest is None:
        return
    every = f"{number_text(drug.redose_h or 0)} h"
    values: dict[str, Value] = {"redose_h": drug.redose_h}
    point = case.catalog.practice_points["antibiotics.redose"]
    end = case.facts.expected_end
    label = drug.label
    if end is None:
        longest = case.procedure.duration_min[1] / 60 + window_minutes(drug, case.catalog.care_limits) / 60
        if longest <= (drug.redose_h or 0):
            title = f"{label}: second dose after {every}; a usual course ends before."
            answer.findings.append(
                finding(drug, rule, Status.OK, title, values=values, field=END, also=(point,))
            )
            return
        title = f"{label}: second dose after {every}; whether it is due is not assessed."
        answer.findings.append(
            finding(drug, rule, Status.NOT_ASSESSED, title, values=values, needs=(END,), also=(point,))
        )
        return
    if end <= earliest:
        title = f"{label}: no second dose before the expected end ({every} interval)."
        answer.findings.append(finding(drug, rule, Status.OK, title, values=values, field=END, also=(point,)))
        return
    title = f"{label}: second dose due {moment_text(earliest)} to {moment_text(latest)} (after {every})."
    answer.findings.append(
        finding(
            drug,
            rule,
            Status.CAUTION if end > latest else Status.INFO,
            title,
            detail=f"{point.text}.",
            action="Have the second dose ready.",
            values=values,
            field=END,
            also=(point,),
        )
    )
    answer.timeline.append(
        moment(
            drug,
            "antibiotic",
            f"{label.lower()}, second dose",
            rule=rule,
            start=earliest,
            until=latest,
            detail=f"{every} after the first dose",
        )
    )
