"""Age, body-mass index and body surface of the patient, derived once for every topic and page."""

from __future__ import annotations

from irplanner.planning.laboratory.kidney_formulas import body_mass_index, body_surface_mosteller
from irplanner.planning.outcome import Derived
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer


def assess_body_size(case: Situation) -> TopicAnswer:
    """Return the values that age, height and weight give; no findings."""
    patient = case.facts.patient
    height, weight = patient.height_cm, patient.weight_kg
    answer = TopicAnswer()
    if case.age_years is not None:
        born, given = patient.birth_date, patient.age_years
        answer.derived["age_years"] = Derived(
            value=case.age_years,
            unit="a",
            formula="completed_years" if born else "as_given",
            inputs={"patient.birth_date": born.isoformat()} if born else {"patient.age_years": given},
            source="",
        )
    if height and weight:
        inputs = {"patient.height_cm": height, "patient.weight_kg": weight}
        answer.derived["bmi"] = Derived(
            value=round(body_mass_index(weight, height), 1),
            unit="kg/m2",
            formula="body_mass_index",
            inputs=dict(inputs),
            source="who_bmi",
        )
        answer.derived["bsa"] = Derived(
            value=round(body_surface_mosteller(weight, height), 2),
            unit="m2",
            formula="mosteller",
            inputs=dict(inputs),
            source="mosteller1987",
        )
    return answer
