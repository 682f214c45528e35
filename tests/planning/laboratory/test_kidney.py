"""Kidney function of a case: measured before estimated, and where no formula holds."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.laboratory.kidney import assess_kidney, needs_for_crcl, needs_for_egfr, shown
from tests.planning.periprocedural import case, egfr, found

CREATININE = [{"test": "creatinine", "value": 1.4, "unit": "mg/dL"}]


def test_filtration_is_estimated_with_its_inputs() -> None:
    derived = case(labs=CREATININE).egfr

    assert derived is not None
    assert derived.value == pytest.approx(47.6, abs=0.1)
    assert derived.formula == "ckd_epi_2021"
    assert derived.inputs == {"creatinine_mg_dl": 1.4, "age_years": 44, "sex": "female"}
    assert derived.source == "inker2021"


def test_creatinine_in_umol_gives_the_same_rate() -> None:
    us, si = (
        case(labs=CREATININE).egfr,
        case(labs=[{"test": "creatinine", "value": 123.76, "unit": "umol/L"}]).egfr,
    )

    assert us is not None
    assert si is not None
    assert si.value == pytest.approx(us.value, rel=1e-6)


def test_a_measured_rate_wins_and_says_so() -> None:
    one = case(labs=[*CREATININE, *egfr(33)])

    assert one.egfr is not None
    assert (one.egfr.value, one.egfr.formula) == (33, "measured")
    assert "measured or reported" in found(assess_kidney, one)["kidney.egfr"].title


def test_a_measured_clearance_wins() -> None:
    one = case(labs=[*CREATININE, {"test": "crcl", "value": 41}])

    assert one.crcl is not None
    assert one.crcl.value == 41


def test_clearance_says_which_weight_it_used() -> None:
    one = case(labs=CREATININE)

    assert one.crcl is not None
    assert one.crcl.inputs["weight_used"] == "adjusted"
    assert one.crcl.inputs["weight_kg"] == pytest.approx(62.4, abs=0.01)
    assert "adjusted weight" in found(assess_kidney, one)["kidney.crcl"].title


def test_without_height_the_actual_weight_is_used_and_the_finding_says_so() -> None:
    one = case(patient={"height_cm": None}, labs=CREATININE)

    assert one.crcl is not None
    assert one.crcl.inputs["weight_used"] == "actual"
    assert "Height would show" in found(assess_kidney, one)["kidney.crcl"].detail


@pytest.mark.parametrize(
    ("patient", "labs", "needs"),
    [
        ({}, [], ("labs.creatinine",)),
        ({"sex": None}, CREATININE, ("patient.sex",)),
        ({"sex": "other"}, CREATININE, ("patient.sex",)),
        ({"birth_date": None}, CREATININE, ("patient.birth_date",)),
        ({"sex": None, "birth_date": None}, [], ("labs.creatinine", "patient.birth_date", "patient.sex")),
    ],
)
def test_what_is_missing_for_a_rate_is_named(patient: dict, labs: list, needs: tuple[str, ...]) -> None:
    one = case(patient=patient, labs=labs)

    assert one.egfr is None
    assert needs_for_egfr(one) == needs
    unknown = found(assess_kidney, one)["kidney.egfr"]
    assert unknown.status is Status.NOT_ASSESSED
    assert unknown.needs == needs


def test_clearance_also_needs_the_weight() -> None:
    one = case(patient={"weight_kg": None}, labs=CREATININE)

    assert one.egfr is not None
    assert one.crcl is None
    assert needs_for_crcl(one) == ("patient.weight_kg",)


@pytest.mark.parametrize(
    "patient", [{"birth_date": "2012-01-01"}, {"conditions": ["aki"]}, {"conditions": ["dialysis"]}]
)
def test_where_no_formula_holds_there_is_no_estimate_and_a_reason(patient: dict) -> None:
    one = case(patient=patient, labs=CREATININE)

    assert one.egfr is None
    assert one.crcl is None
    said = found(assess_kidney, one)["kidney.egfr"]
    assert said.status is Status.INFO
    assert "hold" in said.title


def test_a_measured_rate_in_acute_injury_is_used_with_a_caution() -> None:
    one = case(patient={"conditions": ["aki"]}, labs=egfr(50))

    said = found(assess_kidney, one)
    assert said["kidney.egfr"].status is Status.CAUTION
    assert said["kidney.aki"].status is Status.CAUTION


def test_without_contrast_in_vessels_an_unknown_kidney_is_no_gap() -> None:
    one = case(labs=[], contrast={"route": "none", "volume_ml": None})

    assert "kidney.egfr" not in found(assess_kidney, one)


@pytest.mark.parametrize(("value", "text"), [(29.49, "29"), (29.5, "30"), (30.5, "31"), (29.8, "30")])
def test_a_rate_is_shown_as_a_whole_number_halves_up(value: float, text: str) -> None:
    assert shown(value) == text


def test_an_implausible_creatinine_is_not_used() -> None:
    assert case(labs=[{"test": "creatinine", "value": 90, "unit": "mg/dL"}]).egfr is None
