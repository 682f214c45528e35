"""MELD 3.0 and ALBI from the laboratory values of a case."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.scores.liver_scores import assess_liver_scores
from tests.planning.any_case import plan, situation

LABS = {"bilirubin": 2.0, "sodium": 137, "inr": 1.5, "creatinine": 1.5, "albumin": 3.0}
MAN = {"sex": "male", "conditions": []}


def answer(procedure="liver_biopsy", patient=MAN, without=()):
    labs = [{"test": test, "value": value} for test, value in LABS.items() if test not in without]
    return assess_liver_scores(situation(procedure=procedure, patient=patient, labs=labs))


def test_both_scores_are_derived_for_work_on_the_liver():
    derived = answer("liver_biopsy").derived

    assert derived["meld_3"].value == 18
    assert derived["albi"].value == pytest.approx(-1.54, abs=0.01)
    assert all(one.status is Status.INFO for one in answer("liver_biopsy").findings)


def test_the_grade_is_told_with_the_score():
    titles = [one.title for one in answer("liver_biopsy").findings]

    assert titles == ["MELD 3.0: 18.", "ALBI: -1.54, grade 2."]


def test_dialysis_raises_the_score():
    patient = {"sex": "male", "conditions": ["dialysis"]}

    assert answer("liver_biopsy", patient).derived["meld_3"].value > 18


@pytest.mark.parametrize("without", ["sodium", "inr", "creatinine"])
def test_a_missing_value_leaves_that_score_out(without):
    assert set(answer("liver_biopsy", without=[without]).derived) == {"albi"}


@pytest.mark.parametrize("patient", [{"conditions": []}, {"sex": "male"}, {"sex": "other", "conditions": []}])
def test_sex_and_conditions_must_be_known_for_meld(patient):
    assert "meld_3" not in answer("liver_biopsy", patient).derived


def test_other_work_is_silent_without_liver_disease():
    assert answer("scs_trial").findings == []
    assert answer("scs_trial", {"sex": "male", "conditions": ["cirrhosis"]}).derived


def test_the_scores_reach_the_plan():
    labs = [{"test": test, "value": value} for test, value in LABS.items()]

    assert plan(procedure="liver_biopsy", patient=MAN, labs=labs).derived["meld_3"].source == "kim2021"
