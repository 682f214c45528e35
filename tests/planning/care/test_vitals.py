"""Vital signs before the procedure."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.care.vitals import assess_vitals
from tests.planning.any_case import situation

WELL = {
    "systolic_mmhg": 125,
    "diastolic_mmhg": 75,
    "pulse_per_min": 72,
    "respiration_per_min": 16,
    "spo2_percent": 98,
    "on_oxygen": False,
    "temperature_c": 36.8,
    "alert": True,
}


def found(urgency="elective", procedure="liver_biopsy", **vitals):
    return {
        one.rule: one
        for one in assess_vitals(situation(vitals=vitals, urgency=urgency, procedure=procedure)).findings
    }


@pytest.mark.parametrize(
    ("systolic", "diastolic", "status"),
    [(179, 109, "ok"), (180, 70, "stop"), (150, 110, "stop"), (181, 111, "stop"), (179.9, 109.9, "ok")],
)
def test_an_elective_case_needs_a_pressure_below_180_over_110(systolic, diastolic, status):
    assert found(systolic_mmhg=systolic, diastolic_mmhg=diastolic)["vitals.blood_pressure"].status == status


def test_one_value_that_is_too_high_is_enough():
    assert found(systolic_mmhg=180)["vitals.blood_pressure"].status is Status.STOP
    assert found(diastolic_mmhg=110)["vitals.blood_pressure"].status is Status.STOP


def test_one_value_that_is_fine_is_not():
    assert found(systolic_mmhg=150)["vitals.blood_pressure"].needs == ("vitals.diastolic_mmhg",)
    assert found()["vitals.blood_pressure"].needs == ("vitals.systolic_mmhg", "vitals.diastolic_mmhg")


def test_an_emergency_is_not_stopped_by_its_pressure():
    assert found("emergency", systolic_mmhg=210)["vitals.blood_pressure"].status is Status.CAUTION


@pytest.mark.parametrize(("systolic", "said"), [(90, True), (91, False)])
def test_a_low_pressure_is_treated_before_sedation(systolic, said):
    assert ("vitals.low_pressure" in found(systolic_mmhg=systolic)) is said


@pytest.mark.parametrize(("celsius", "status"), [(38.0, "ok"), (38.1, "caution"), (None, "not_assessed")])
def test_fever_speaks_against_an_elective_implant(celsius, status):
    rules = found(procedure="port_placement", temperature_c=celsius)

    assert rules["vitals.fever"].status == status


def test_fever_is_not_asked_for_without_an_implant():
    assert "vitals.fever" not in found(procedure="liver_biopsy")


def test_a_well_patient_is_ok():
    assert found(**WELL)["vitals.news2"].status is Status.OK


def test_all_missing_signs_are_named():
    finding = found()["vitals.news2"]

    assert finding.status is Status.NOT_ASSESSED
    assert len(finding.needs) == 7
    assert "vitals.alert" in finding.needs


def test_a_single_bad_sign_does_not_wait_for_the_rest():
    finding = found(spo2_percent=91)["vitals.news2"]

    assert finding.status is Status.CAUTION
    assert finding.field == "vitals.spo2_percent"


@pytest.mark.parametrize(
    ("changes", "status"),
    [({"alert": False}, "caution"), ({"spo2_percent": 94}, "ok"), ({"pulse_per_min": 131}, "caution")],
)
def test_single_items_of_three_raise_the_score(changes, status):
    assert found(**{**WELL, **changes})["vitals.news2"].status == status


@given(systolic=st.floats(111, 260), step=st.floats(0, 100))
def test_a_higher_pressure_is_never_a_milder_finding(systolic, step):
    low = found(systolic_mmhg=systolic, diastolic_mmhg=80)["vitals.blood_pressure"]
    high = found(systolic_mmhg=systolic + step, diastolic_mmhg=80)["vitals.blood_pressure"]

    assert high.status.rank <= low.status.rank
