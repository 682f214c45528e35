"""Sleep apnea and Mallampati before sedation."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.care.airway import assess_airway
from tests.planning.any_case import situation

LEAN = {"age_years": 40, "sex": "female", "height_cm": 165, "weight_kg": 60, "conditions": []}
NO = {"snoring": False, "tired": False, "observed": False, "neck_cm": 34}


def found(patient=None, **anesthesia):
    case = situation(anesthesia={"type": "moderate_sedation", **anesthesia}, patient=patient or LEAN)
    return {one.rule: one for one in assess_airway(case).findings}


@pytest.mark.parametrize(("number", "status"), [(1, "ok"), (2, "ok"), (3, "caution"), (4, "caution")])
def test_mallampati_three_and_four_are_difficult(number, status):
    assert found(mallampati=number)["sedation.mallampati"].status == status


@pytest.mark.parametrize("number", [None, 0, 5])
def test_mallampati_is_asked_for(number):
    assert found(mallampati=number)["sedation.mallampati"].needs == ("anesthesia.mallampati",)


def test_low_risk_is_ok():
    assert found(stop_bang=NO)["sedation.stop_bang"].status is Status.OK


def test_high_risk_is_a_caution_with_what_to_plan():
    finding = found(stop_bang={**NO, "snoring": True, "tired": True, "neck_cm": 41})["sedation.stop_bang"]

    assert finding.status is Status.CAUTION
    assert "anesthesia team" in finding.action


def test_intermediate_risk_is_told_without_alarm():
    patient = {**LEAN, "age_years": 51, "conditions": ["hypertension"]}

    assert found(patient, stop_bang={**NO, "snoring": True})["sedation.stop_bang"].status is Status.INFO


def test_missing_items_are_named_with_their_fields():
    finding = found({"conditions": []}, stop_bang={"snoring": True})["sedation.stop_bang"]

    assert finding.status is Status.NOT_ASSESSED
    assert set(finding.needs) == {
        "anesthesia.stop_bang.tired",
        "anesthesia.stop_bang.observed",
        "anesthesia.stop_bang.neck_cm",
        "patient.height_cm",
        "patient.weight_kg",
        "patient.birth_date",
        "patient.sex",
    }


def test_a_risk_that_cannot_change_does_not_wait_for_the_rest():
    finding = found({**LEAN, "sex": "male"}, stop_bang={"snoring": True, "tired": True})["sedation.stop_bang"]

    assert finding.status is Status.CAUTION


def test_recorded_hypertension_answers_the_pressure_item():
    patient = {**LEAN, "sex": "male", "conditions": ["hypertension"]}

    assert found(patient, stop_bang={"snoring": True})["sedation.stop_bang"].status is Status.CAUTION


def test_known_sleep_apnea_needs_no_score():
    rules = found({**LEAN, "conditions": ["osa"]})

    assert rules["sedation.sleep_apnea"].status is Status.CAUTION
    assert "sedation.stop_bang" not in rules


@pytest.mark.parametrize("kind", ["local", "none", "regional"])
def test_anesthesia_that_leaves_the_airway_alone_is_silent(kind):
    assert found(type=kind) == {}
