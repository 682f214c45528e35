"""Metformin by three documents, the Mehran score of a case, carbon dioxide and gadolinium."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.contrast.topic import assess_contrast
from tests.planning.periprocedural import case, egfr, found, moments, status

METFORMIN = [{"drug": "metformin"}]


def test_the_leading_document_cautions_and_the_others_inform() -> None:
    one = case(labs=egfr(80), medications=METFORMIN, contrast={"first_pass_renal": False})
    said = found(assess_contrast, one)

    assert said["contrast.metformin.fda"].status is Status.CAUTION
    assert said["contrast.metformin.fda"].values["governs"] is True
    assert said["contrast.metformin.acr"].status is Status.INFO
    assert said["contrast.metformin.esur10"].status is Status.INFO


def test_a_document_that_asks_for_the_exposure_says_so() -> None:
    said = found(assess_contrast, case(labs=egfr(80), medications=METFORMIN))

    assert said["contrast.metformin.esur10"].needs == ("contrast.first_pass_renal",)


def test_the_hold_of_the_leading_document_ends_after_48_hours() -> None:
    one = case(labs=egfr(80), medications=METFORMIN)
    [hold], [resume] = moments(assess_contrast, one, "hold"), moments(assess_contrast, one, "resume")

    assert f"{hold.from_:%Y-%m-%d %H:%M}" == "2026-09-04 08:00"
    assert f"{hold.until:%Y-%m-%d %H:%M}" == "2026-09-06 08:00"
    assert resume.at == hold.until


@pytest.mark.parametrize(
    ("rate", "expected"),
    [(29.99, Status.CAUTION), (30, Status.CAUTION), (60, Status.CAUTION), (60.01, Status.OK)],
)
def test_metformin_before_intravenous_contrast_by_the_leading_document(rate: float, expected: Status) -> None:
    one = case(labs=egfr(rate), medications=METFORMIN, contrast={"route": "iv"})

    assert status(assess_contrast, "contrast.metformin.fda", one) is expected


def test_metformin_in_a_combined_product_is_found() -> None:
    assert "contrast.metformin.fda" in found(assess_contrast, case(medications=[{"drug": "Janumet"}]))


def test_without_a_list_of_drugs_metformin_is_not_assessed() -> None:
    said = found(assess_contrast, case(medications=None))["contrast.metformin"]

    assert (said.status, said.needs) == (Status.NOT_ASSESSED, ("medications",))


def test_without_metformin_nothing_is_said() -> None:
    assert not [rule for rule in found(assess_contrast, case()) if rule.startswith("contrast.metformin")]


def test_unknown_kidney_leaves_intravenous_metformin_open() -> None:
    one = case(labs=[], medications=METFORMIN, contrast={"route": "iv"})
    said = found(assess_contrast, one)["contrast.metformin.fda"]

    assert said.needs == ("labs.creatinine",)


def mehran_case(**patient: Any) -> dict[str, Any]:
    return {
        "procedure": "pci_stent",
        "patient": patient,
        "labs": [{"test": "egfr", "value": 50}, {"test": "hematocrit", "value": 35, "unit": "%"}],
        "contrast": {"volume_ml": 250},
    }


def test_the_mehran_score_of_a_coronary_case() -> None:
    said = found(assess_contrast, case(**mehran_case(conditions=["diabetes", "heart_failure"])))[
        "contrast.mehran"
    ]

    # Diabetes 3, heart failure 5, anemia of a woman below 36 % 3, 250 mL 2, eGFR 40 to 60 2.
    assert said.values["score"] == 15
    assert said.status is Status.CAUTION


def test_a_coronary_case_names_what_the_score_lacks() -> None:
    parts = {**mehran_case(conditions=None), "labs": egfr(50)}
    said = found(assess_contrast, case(**parts))["contrast.mehran"]

    assert said.status is Status.NOT_ASSESSED
    assert set(said.needs) == {"patient.conditions", "labs.hematocrit"}


def test_elsewhere_the_score_is_an_orientation_only() -> None:
    parts = {
        **mehran_case(conditions=["diabetes", "heart_failure"]),
        "procedure": "uterine_fibroid_embolization",
    }

    assert status(assess_contrast, "contrast.mehran", case(**parts)) is Status.INFO
    assert "contrast.mehran" not in found(assess_contrast, case())


@pytest.mark.parametrize(
    ("procedure", "expected"),
    [
        ("uterine_fibroid_embolization", Status.OK),
        ("renal_visceral_artery_stent", Status.OK),
        ("coronary_angiogram", Status.STOP),
        ("diagnostic_cerebral_angiogram", Status.STOP),
        ("bronchial_artery_embolization", Status.STOP),
        ("peripheral_avm_embolization", Status.CAUTION),
    ],
)
def test_carbon_dioxide_in_arteries_by_region(procedure: str, expected: Status) -> None:
    one = case(procedure=procedure, contrast={"agent": "co2"})

    assert status(assess_contrast, "contrast.co2.arterial", one) is expected


def test_carbon_dioxide_in_veins_has_no_arterial_line() -> None:
    assert "contrast.co2.arterial" not in found(
        assess_contrast, case(contrast={"agent": "CO2", "route": "iv"})
    )


@pytest.mark.parametrize(
    ("condition", "rule"),
    [
        ("right_to_left_shunt", "contrast.co2.right_to_left_shunt"),
        ("pulmonary_avm", "contrast.co2.right_to_left_shunt"),
        ("copd_with_raised_co2", "contrast.co2.copd"),
        ("pulmonary_hypertension", "contrast.co2.pulmonary_hypertension"),
    ],
)
def test_what_speaks_against_carbon_dioxide(condition: str, rule: str) -> None:
    one = case(patient={"conditions": [condition]}, contrast={"agent": "co2"})

    assert status(assess_contrast, rule, one) is Status.CAUTION


def test_unknown_conditions_leave_carbon_dioxide_open() -> None:
    one = case(patient={"conditions": None}, contrast={"agent": "co2"})

    assert found(assess_contrast, one)["contrast.co2.conditions"].needs == ("patient.conditions",)


def test_carbon_dioxide_is_offered_where_the_kidney_is_at_risk_and_it_may_be_used() -> None:
    allowed = case(labs=egfr(20))
    coronary = case(labs=egfr(20), procedure="coronary_angiogram")

    assert "contrast.co2.alternative" in found(assess_contrast, allowed)
    assert "contrast.co2.alternative" not in found(assess_contrast, coronary)


@pytest.mark.parametrize(
    ("agent", "rate", "expected"),
    [
        ("gadodiamide", 29.99, Status.CAUTION),
        ("gadodiamide", 30, Status.OK),
        ("gadobutrol", 10, None),
        ("gadolinium", 10, Status.NOT_ASSESSED),
    ],
)
def test_gadolinium_by_group_and_kidney(agent: str, rate: float, expected: Status | None) -> None:
    one = case(labs=egfr(rate), contrast={"agent": agent, "route": "iv"})

    assert status(assess_contrast, "contrast.gadolinium.nsf", one) is expected


def test_gadolinium_instead_of_iodine_in_arteries_is_not_advised() -> None:
    one = case(contrast={"agent": "gadobutrol"})

    assert status(assess_contrast, "contrast.gadolinium.angiography", one) is Status.CAUTION
