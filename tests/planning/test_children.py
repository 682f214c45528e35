"""A child gets no figure of an adult: no dose, no score, no pressure limit."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Plan
from tests.planning.any_case import plan, situation

ADULT_DOSES = ("2 g", "900 mg", "2.5 mg", "1.5 mg", "0.2 mg", "50 mcg")


def child(age_years: float = 5, **case: Any) -> Plan:
    whole: dict[str, Any] = {
        "procedure": "tunneled_cvc",
        "scheduled_at": "2026-09-04T08:00",
        "patient": {
            "age_years": age_years,
            "sex": "female",
            "weight_kg": 18,
            "height_cm": 108,
            "allergies": [],
            "conditions": ["immunosuppression"],
        },
        "vitals": {"systolic_mmhg": 88, "diastolic_mmhg": 55, "pulse_per_min": 118, "temperature_c": 36.7},
        "anesthesia": {
            "type": "moderate_sedation",
            "drugs": [
                {"drug": "midazolam", "amount": 2, "unit": "mg"},
                {"drug": "fentanyl", "amount": 20, "unit": "mcg"},
            ],
            "local": [{"agent": "bupivacaine_plain", "percent": 0.25, "volume_ml": 5}],
        },
    }
    return plan(**{**whole, **case})


def rules(made: Plan) -> dict[str, Finding]:
    return {one.rule: one for one in made.findings}


@pytest.mark.parametrize(("age", "expected"), [(17, True), (17.9, True), (18, False), (19, False)])
def test_a_child_is_anybody_below_the_age_from_which_the_limits_hold(age: float, expected: bool) -> None:
    assert situation(patient={"age_years": age}).is_child is expected


def test_without_an_age_it_is_not_known_whether_the_limits_hold() -> None:
    assert situation(patient={}).is_child is None


def test_a_normal_pressure_of_a_small_child_is_no_shock() -> None:
    said = rules(child())

    assert "vitals.low_pressure" not in said
    assert "vitals.blood_pressure" not in said
    assert said["vitals.news2"].status is Status.INFO


def test_the_same_signs_in_an_adult_are_judged() -> None:
    said = rules(child(age_years=45))

    assert said["vitals.low_pressure"].status is Status.CAUTION
    assert said["vitals.news2"].status is Status.CAUTION


def test_fever_is_told_at_every_age() -> None:
    vitals = {"temperature_c": 39.0}

    assert rules(child(vitals=vitals))["vitals.fever"].status is Status.CAUTION


def test_stop_bang_is_not_asked_of_a_child() -> None:
    apnea = rules(child())["sedation.stop_bang"]

    assert apnea.status is Status.INFO
    assert apnea.needs == ()


def test_known_sleep_apnea_counts_in_a_child_as_well() -> None:
    made = child(patient={"age_years": 5, "conditions": ["osa"]})

    assert rules(made)["sedation.sleep_apnea"].status is Status.CAUTION


@pytest.mark.parametrize(
    "rule",
    [
        "antibiotics.drug",
        "sedation.drugs.midazolam",
        "sedation.drugs.fentanyl",
        "sedation.reversal.flumazenil",
        "sedation.reversal.naloxone",
    ],
)
def test_no_dose_of_an_adult_is_named(rule: str) -> None:
    said = rules(child())[rule]

    assert said.status is Status.INFO
    assert not [dose for dose in ADULT_DOSES if dose in said.title + said.detail]


def test_the_antibiotic_on_the_clock_has_no_dose_either() -> None:
    made = child(procedure="gastrostomy", patient={"age_years": 5, "weight_kg": 18, "allergies": []})
    given = [entry.what for entry in made.timeline if entry.kind == "antibiotic"]

    assert given
    assert not [what for what in given if " g" in what or " mg" in what]


def test_a_dose_by_weight_stays_a_dose_by_weight() -> None:
    limit = rules(child())["local_anesthetic.bupivacaine_plain"]

    assert limit.status is Status.OK
    assert "45 mg (2.5 mg/kg)" in limit.title


def test_the_lipid_of_a_small_child_is_that_of_a_light_patient_alone() -> None:
    kit = rules(child())["local_anesthetic.toxicity"]

    assert "1.5 mL/kg" in kit.title
    assert "100 mL" not in kit.title
    assert "200-250 mL" not in kit.detail
