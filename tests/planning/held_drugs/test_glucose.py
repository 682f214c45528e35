"""Diabetes around a procedure: glucose and A1C at their limits, drugs on the morning."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.held_drugs.topic import assess_held_drugs
from tests.planning.periprocedural import case, found, moments, status

DIABETES = {"conditions": ["diabetes"]}


def labs(**values: float) -> list[dict[str, Any]]:
    return [{"test": test, "value": value} for test, value in values.items()]


@pytest.mark.parametrize(
    ("glucose", "expected", "word"),
    [
        (53.9, Status.CAUTION, "level 2"),
        (54, Status.CAUTION, "level 1"),
        (69.9, Status.CAUTION, "level 1"),
        (70, Status.CAUTION, "below the target"),
        (99.9, Status.CAUTION, "below the target"),
        (100, Status.OK, "within"),
        (180, Status.OK, "within"),
        (180.1, Status.CAUTION, "above the target"),
    ],
)
def test_glucose_against_the_target(glucose: float, expected: Status, word: str) -> None:
    said = found(assess_held_drugs, case(patient=DIABETES, labs=labs(glucose=glucose)))["diabetes.glucose"]

    assert said.status is expected
    assert word in said.title


def test_glucose_in_mmol_is_compared_in_the_same_unit() -> None:
    row = [{"test": "glucose", "value": 10.1, "unit": "mmol/L"}]

    assert status(assess_held_drugs, "diabetes.glucose", case(patient=DIABETES, labs=row)) is Status.CAUTION


@pytest.mark.parametrize(("a1c", "expected"), [(7.9, Status.OK), (8, Status.CAUTION), (8.1, Status.CAUTION)])
def test_a1c_must_be_below_the_goal(a1c: float, expected: Status) -> None:
    assert status(assess_held_drugs, "diabetes.a1c", case(patient=DIABETES, labs=labs(hba1c=a1c))) is expected


def test_an_emergency_does_not_wait_for_a1c() -> None:
    one = case(patient=DIABETES, labs=labs(hba1c=9), urgency="emergency")

    assert status(assess_held_drugs, "diabetes.a1c", one) is Status.INFO


def test_missing_values_are_named() -> None:
    said = found(assess_held_drugs, case(patient=DIABETES, labs=[]))

    assert said["diabetes.glucose"].needs == ("labs.glucose",)
    assert said["diabetes.a1c"].needs == ("labs.hba1c",)


def test_a_drug_for_diabetes_is_diabetes() -> None:
    one = case(patient={"conditions": None}, medications=[{"drug": "Lantus"}], labs=[])

    assert found(assess_held_drugs, one)["diabetes.glucose"].needs == ("labs.glucose",)


def test_nothing_known_is_not_assessed_and_nothing_listed_is_silent() -> None:
    unknown = case(patient={"conditions": None})

    assert found(assess_held_drugs, unknown)["diabetes.glucose"].needs == ("patient.conditions",)
    assert "diabetes.glucose" not in found(assess_held_drugs, case())


@pytest.mark.parametrize(
    ("drug", "rule", "word"),
    [
        ("metformin", "diabetes.morning.metformin", "hold on the day"),
        ("glipizide", "diabetes.morning.other_oral_glucose_lowering", "hold the morning dose"),
        ("Lantus", "diabetes.morning.insulin_basal", "75-80%"),
        ("Humulin N", "diabetes.morning.insulin_nph", "half dose"),
        ("Humalog", "diabetes.morning.insulin_rapid", "hold while fasting"),
    ],
)
def test_each_drug_on_the_morning(drug: str, rule: str, word: str) -> None:
    assert word in found(assess_held_drugs, case(medications=[{"drug": drug}]))[rule].title


def test_insulin_without_a_rule_is_asked_about() -> None:
    said = found(assess_held_drugs, case(medications=[{"drug": "NovoMix"}]))["diabetes.morning.insulin"]

    assert said.needs == ("medications.0.drug",)


def test_a_drug_held_on_the_day_stands_on_the_timeline() -> None:
    [entry] = moments(assess_held_drugs, case(medications=[{"drug": "glipizide"}]), "hold")

    assert f"{entry.from_:%Y-%m-%d %H:%M}" == "2026-09-04 00:00"
