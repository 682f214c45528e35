"""Contrast calculators one step below, at and above each limit."""

from __future__ import annotations

from typing import Any

import pytest

from tests.planning.calculators.ask import refusal, results


@pytest.mark.parametrize(
    ("inputs", "expected"),
    [
        ({"egfr": 29.99}, "indicated"),
        ({"egfr": 30}, "individual"),
        ({"egfr": 44.99}, "individual"),
        ({"egfr": 45}, "not_indicated"),
        ({"egfr": 90, "aki": True}, "indicated"),
        ({"aki": True}, "indicated"),
        ({"egfr": 20, "maintenance_dialysis": True}, "not_indicated"),
        ({"egfr": 20, "aki": True, "maintenance_dialysis": True}, "indicated"),
    ],
)
def test_acr_nkf_prophylaxis(inputs: dict[str, Any], expected: str) -> None:
    assert results("contrast_kidney_acr_nkf_iv", **inputs)["prophylaxis"] == expected


def test_acr_nkf_needs_a_filtration_rate_where_nothing_else_decides() -> None:
    assert "egfr" in refusal("contrast_kidney_acr_nkf_iv", aki=False).title


@pytest.mark.parametrize(
    ("route", "limit"),
    [
        ("intra_arterial_first_pass", 45),
        ("intra_arterial_second_pass", 30),
        ("intravenous", 30),
        ("intensive_care_any", 45),
    ],
)
def test_esur_risk_is_strictly_below_the_limit(route: str, limit: float) -> None:
    below = results("contrast_kidney_esur10", route=route, egfr=limit - 0.01)
    at = results("contrast_kidney_esur10", route=route, egfr=limit)
    injured = results("contrast_kidney_esur10", route=route, egfr=limit, aki=True)

    assert (below["at_risk"], at["at_risk"], injured["at_risk"]) == (True, False, True)


@pytest.mark.parametrize(
    ("site", "exposure"),
    [
        ("left_ventricle", "first_pass"),
        ("thoracic aorta", "first_pass"),
        ("renal artery", "first_pass"),
        ("suprarenal", "first_pass"),
        ("coronary", "second_pass"),
        ("mesenteric_artery", "second_pass"),
        ("infrarenal_aorta", "second_pass"),
        ("right_heart", "second_pass"),
    ],
)
def test_injection_sites(site: str, exposure: str) -> None:
    assert results("contrast_first_pass_site", injection_site=site)["exposure"] == exposure


def test_a_site_that_is_not_listed_is_not_guessed() -> None:
    assert results("contrast_first_pass_site", injection_site="somewhere")["result"] == "not_applicable"


@pytest.mark.parametrize(
    ("name", "inputs", "expected"),
    [
        ("metformin_acr", {"egfr": 29.99}, "stop"),
        ("metformin_acr", {"egfr": 30}, "continue"),
        ("metformin_acr", {"egfr": 90, "aki": True}, "stop"),
        ("metformin_acr", {"egfr": 90, "arterial_study_with_renal_emboli_risk": True}, "stop"),
        ("metformin_fda", {"egfr": 29.99, "route": "iv"}, "contraindicated"),
        ("metformin_fda", {"egfr": 30, "route": "iv"}, "stop"),
        ("metformin_fda", {"egfr": 60, "route": "iv"}, "stop"),
        ("metformin_fda", {"egfr": 60.01, "route": "iv"}, "continue"),
        ("metformin_fda", {"egfr": 60.01, "route": "ia"}, "stop"),
        ("metformin_fda", {"egfr": 90, "route": "iv", "liver_disease": True}, "stop"),
        ("metformin_fda", {"egfr": 90, "route": "iv", "heart_failure": True}, "stop"),
        ("metformin_fda", {"egfr": 90, "route": "iv", "alcoholism": True}, "stop"),
        ("metformin_esur10", {"egfr": 29.99}, "stop"),
        ("metformin_esur10", {"egfr": 30}, "continue"),
        ("metformin_esur10", {"egfr": 90, "first_pass": True}, "stop"),
        ("metformin_esur10", {"egfr": 90, "aki": True}, "stop"),
    ],
)
def test_metformin(name: str, inputs: dict[str, Any], expected: str) -> None:
    assert results(name, **inputs)["metformin"] == expected


def test_the_fda_rule_needs_the_route_where_nothing_else_decides() -> None:
    assert "route" in refusal("metformin_fda", egfr=90).title


@pytest.mark.parametrize(
    ("weight", "creatinine", "expected"), [(70, 2.0, 175), (80, 2.0, 200), (60, 1.0, 300), (61, 1.0, 300)]
)
def test_cigarroa_is_capped_at_its_ceiling(weight: float, creatinine: float, expected: float) -> None:
    # 5 mL x kg / creatinine, at most 300 mL: Cigarroa 1989, abstract.
    assert (
        results("max_contrast_cigarroa", weight_kg=weight, creatinine_mg_dl=creatinine)["max_ml"] == expected
    )


def test_cigarroa_in_umol_gives_the_same_volume() -> None:
    found = results("max_contrast_cigarroa_si", weight_kg=70, creatinine_umol_l=176.8)

    assert found["max_ml"] == pytest.approx(175)


@pytest.mark.parametrize(
    ("volume", "over"),
    [(200, (False, False, False)), (201, (True, False, False)), (301, (True, True, False))],
)
def test_a_ratio_is_flagged_above_its_limit(volume: float, over: tuple[bool, bool, bool]) -> None:
    found = results("volume_clearance_ratio", volume_ml=volume, crcl=100)

    assert (found["over_2"], found["over_3"], found["over_3_7"]) == over


@pytest.mark.parametrize(("volume", "over"), [(369, False), (370, False), (371, True)])
def test_the_ratio_of_3_7_itself_is_not_over(volume: float, over: bool) -> None:
    assert results("volume_clearance_ratio", volume_ml=volume, crcl=100)["over_3_7"] is over


@pytest.mark.parametrize(("volume", "within"), [(119.9, True), (120, False)])
def test_the_esur_ratio_stays_below_three(volume: float, within: bool) -> None:
    found = results("volume_egfr_esur", volume_ml=volume, egfr=40, iodine_mg_ml=350)

    assert found["within_below_3"] is within


def test_the_esur_ratio_is_reckoned_at_350_mg_iodine() -> None:
    found = results("volume_egfr_esur", volume_ml=140, egfr=40, iodine_mg_ml=300)

    assert found["ratio"] == pytest.approx(3.0)
    assert found["within_below_3"] is False


def test_a_ratio_to_nothing_is_refused() -> None:
    assert "crcl" in refusal("volume_clearance_ratio", volume_ml=100, crcl=0).title


def test_iodine() -> None:
    assert results("iodine_grams", volume_ml=90, iodine_mg_ml=320)["iodine_g"] == 28.8


MEHRAN = {"age": 60, "contrast_ml": 0, "egfr": 90}


@pytest.mark.parametrize(
    ("change", "points"),
    [
        ({}, 0),
        ({"hypotension": True}, 5),
        ({"iabp": True}, 5),
        ({"chf": True}, 5),
        ({"age": 75}, 0),
        ({"age": 76}, 4),
        ({"anemia": True}, 3),
        ({"diabetes": True}, 3),
        ({"contrast_ml": 99}, 0),
        ({"contrast_ml": 100}, 1),
        ({"contrast_ml": 250}, 2),
        ({"egfr": 60}, 0),
        ({"egfr": 59.9}, 2),
        ({"egfr": 40}, 2),
        ({"egfr": 39.9}, 4),
        ({"egfr": 20}, 4),
        ({"egfr": 19.9}, 6),
        ({"egfr": None, "creatinine_mg_dl": 1.5}, 0),
        ({"egfr": None, "creatinine_mg_dl": 1.6}, 4),
    ],
)
def test_mehran_points_are_those_of_the_published_table(change: dict[str, Any], points: int) -> None:
    assert results("mehran_2004", **{**MEHRAN, **change})["score"] == points


@pytest.mark.parametrize(
    ("change", "score", "group", "injury", "dialysis"),
    [
        ({"chf": True}, 5, "low", 7.5, 0.04),
        ({"chf": True, "contrast_ml": 100}, 6, "moderate", 14.0, 0.12),
        ({"chf": True, "iabp": True}, 10, "moderate", 14.0, 0.12),
        ({"chf": True, "iabp": True, "contrast_ml": 100}, 11, "high", 26.1, 1.09),
        ({"chf": True, "iabp": True, "hypotension": True}, 15, "high", 26.1, 1.09),
        ({"chf": True, "iabp": True, "hypotension": True, "contrast_ml": 100}, 16, "very_high", 57.3, 12.6),
    ],
)
def test_mehran_groups_and_risks_are_those_of_the_published_table(
    change: dict[str, Any], score: int, group: str, injury: float, dialysis: float
) -> None:
    # Mehran 2004, figure 3; a score of 16 is read as the abstract has it (very high).
    found = results("mehran_2004", **{**MEHRAN, **change})

    assert (found["score"], found["group"]) == (score, group)
    assert (found["cin_percent"], found["dialysis_percent"]) == (injury, dialysis)


def test_mehran_needs_one_measure_of_the_kidney() -> None:
    assert "creatinine_mg_dl" in refusal("mehran_2004", age=60, contrast_ml=100).title


@pytest.mark.parametrize(
    ("sex", "hematocrit", "anemia"),
    [("M", 38.9, True), ("M", 39, False), ("F", 35.9, True), ("F", 36, False)],
)
def test_anemia_of_the_mehran_score(sex: str, hematocrit: float, anemia: bool) -> None:
    assert results("mehran_anemia", sex=sex, hematocrit_percent=hematocrit)["anemia"] is anemia


def test_a_hematocrit_as_a_fraction_is_refused() -> None:
    assert "fraction" in refusal("mehran_anemia", sex="M", hematocrit_percent=0.39).advice


@pytest.mark.parametrize(
    ("site", "allowed"),
    [
        ("thoracic_aorta", False),
        ("coronary_arteries", False),
        ("cerebral circulation", False),
        ("brachial_artery", False),
        ("abdominal_aorta", True),
        ("renal_artery", True),
        ("iliac_artery", True),
    ],
)
def test_carbon_dioxide_goes_below_the_diaphragm_only(site: str, allowed: bool) -> None:
    assert results("co2_arterial_allowed", site=site)["allowed"] is allowed


def test_every_limit_at_once_says_what_it_could_not_work_out() -> None:
    found = results("max_contrast", weight_kg=80, creatinine_mg_dl=2, crcl=40)

    assert found["max_ml"]["cigarroa"] == 200
    assert found["max_ml"]["v_crcl_3_7"] == 148
    assert "esc_2014_ml_per_gfr" in found["not_worked_out"]
