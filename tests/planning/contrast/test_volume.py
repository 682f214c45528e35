"""Contrast volume against every limit: estimates that caution and never stop."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.contrast.topic import assess_contrast
from irplanner.planning.contrast.volume import Patient, is_over, largest_volume_ml
from tests.planning.any_case import catalog
from tests.planning.periprocedural import case, found

KNOWN = Patient(
    weight_kg=70,
    creatinine_mg_dl=2.0,
    crcl=50,
    egfr=40,
    absolute_egfr=40,
    mg_i_per_ml=350,
)
LARGEST = {
    "cigarroa": 175,
    "v_crcl_3_7": 185,
    "v_crcl_2": 100,
    "v_crcl_3": 150,
    "v_egfr_3_esur": 120,
    "iodine_egfr_1_1": 125.714285714,
    "esc_2014_ml": 350,
    "esc_2014_ml_per_kg": 280,
    "esc_2014_ml_per_gfr": 136,
    "v_ckdepi_1_78": 71.2,
}


@pytest.mark.parametrize(("limit_id", "expected"), LARGEST.items())
def test_the_largest_volume_by_each_formula(limit_id: str, expected: float) -> None:
    limit = catalog().contrast_volume_limits[limit_id]

    assert largest_volume_ml(limit, KNOWN) == pytest.approx(expected)


def test_every_limit_of_the_pack_is_tried_here() -> None:
    assert set(LARGEST) == set(catalog().contrast_volume_limits)


@pytest.mark.parametrize("limit_id", LARGEST)
def test_each_limit_at_its_own_comparison(limit_id: str) -> None:
    limit = catalog().contrast_volume_limits[limit_id]
    largest = LARGEST[limit_id]

    assert is_over(limit, largest + 0.1, largest)
    assert not is_over(limit, largest - 0.1, largest)
    assert is_over(limit, largest, largest) is (limit.op_flag == ">=")


@pytest.mark.parametrize("limit_id", sorted(set(LARGEST) - {"esc_2014_ml"}))
def test_without_its_inputs_a_limit_is_not_worked_out(limit_id: str) -> None:
    assert largest_volume_ml(catalog().contrast_volume_limits[limit_id], Patient()) is None


def rates(crcl: float, egfr: float) -> list[dict[str, Any]]:
    return [
        {"test": "crcl", "value": crcl},
        {"test": "egfr", "value": egfr},
        {"test": "creatinine", "value": 1.5, "unit": "mg/dL"},
    ]


@pytest.mark.parametrize(("volume", "expected"), [(100, Status.OK), (100.1, Status.CAUTION)])
def test_a_volume_over_a_limit_cautions(volume: float, expected: Status) -> None:
    said = found(assess_contrast, case(labs=rates(50, 60), contrast={"volume_ml": volume}))

    assert said["contrast.volume.v_crcl_2"].status is expected


def test_what_is_left_is_said() -> None:
    said = found(assess_contrast, case(labs=rates(50, 60), contrast={"volume_ml": 60}))[
        "contrast.volume.v_crcl_2"
    ]

    assert said.values["remaining_ml"] == 40
    assert "40 mL left" in said.title


def test_a_research_figure_never_cautions() -> None:
    said = found(assess_contrast, case(labs=rates(90, 40), contrast={"volume_ml": 300}))

    assert said["contrast.volume.v_ckdepi_1_78"].status is Status.INFO


def test_no_volume_limit_ever_stops() -> None:
    answer = assess_contrast(case(labs=rates(20, 20), contrast={"volume_ml": 900, "first_pass_renal": True}))

    assert Status.STOP not in {each.status for each in answer.findings}


@pytest.mark.parametrize(
    ("first_pass", "expected"), [(True, Status.CAUTION), (False, None), (None, Status.NOT_ASSESSED)]
)
def test_the_esur_limit_is_for_first_pass_exposure(first_pass: bool | None, expected: Status | None) -> None:
    one = case(labs=rates(90, 40), contrast={"volume_ml": 200, "first_pass_renal": first_pass})
    said = found(assess_contrast, one).get("contrast.volume.v_egfr_3_esur")

    assert (said.status if said else None) is expected
    if expected is Status.NOT_ASSESSED:
        assert said is not None
        assert said.needs == ("contrast.first_pass_renal",)


def test_without_a_volume_the_limits_are_told_and_the_volume_is_asked_for() -> None:
    answer = assess_contrast(case(labs=rates(50, 60), contrast={"volume_ml": None}))
    [said] = [each for each in answer.findings if each.rule == "contrast.volume"]

    assert said.needs == ("contrast.volume_ml",)
    assert "100 mL (2 x CrCl" in said.detail
    assert answer.derived["contrast_max_ml.v_crcl_2"].value == 100


def test_limits_that_cannot_be_worked_out_name_what_they_need() -> None:
    said = found(assess_contrast, case(labs=[], patient={"weight_kg": None}))["contrast.volume.unknown"]

    assert {"labs.creatinine", "patient.weight_kg"} <= set(said.needs)


@pytest.mark.parametrize("condition", ["dialysis", "aki"])
def test_limits_by_kidney_function_are_not_used_where_it_means_nothing(condition: str) -> None:
    said = found(assess_contrast, case(patient={"conditions": [condition]}))

    assert "contrast.volume.not_valid" in said
    assert "contrast.volume.cigarroa" not in said
    assert "contrast.volume.esc_2014_ml" in said


def test_a_larger_volume_never_gives_a_milder_line() -> None:
    for rule in ("v_crcl_2", "v_crcl_3", "v_crcl_3_7", "cigarroa", "esc_2014_ml"):
        ranks = [
            found(assess_contrast, case(labs=rates(50, 60), contrast={"volume_ml": volume}))[
                f"contrast.volume.{rule}"
            ].status.rank
            for volume in range(10, 500, 35)
        ]
        assert ranks == sorted(ranks, reverse=True), rule


def test_iodine_is_told() -> None:
    said = found(assess_contrast, case())["contrast.iodine"]

    assert said.values["iodine_g"] == 28.8
