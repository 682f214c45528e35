"""Radiation before and after a case: what to watch, levels reached, follow-up, sum, reference figures."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.radiation.topic import assess_radiation, uses_fluoroscopy
from irplanner.planning.radiation.units import GY_CM2_PER_UNIT, in_gy_cm2, kerma_area_in
from irplanner.planning.situation import Situation
from tests.planning.any_case import catalog
from tests.planning.periprocedural import case, found, moments, status


def dosed(**radiation: float) -> Situation:
    return case(radiation={"prior_60_days_mgy": 0, **radiation})


@pytest.mark.parametrize(
    ("recorded", "rule"),
    [
        ({"air_kerma_mgy": 5000}, "radiation.srdl.ka_r_gy"),
        ({"kap_gy_cm2": 500}, "radiation.srdl.pka_gy_cm2"),
        ({"fluoro_min": 60}, "radiation.srdl.fluoro_min"),
    ],
)
def test_at_a_substantial_level_the_patient_is_followed_up(recorded: dict[str, Any], rule: str) -> None:
    one = dosed(**recorded)
    [check] = moments(assess_radiation, one, "followup")

    assert status(assess_radiation, rule, one) is Status.CAUTION
    assert f"{check.from_:%Y-%m-%d} {check.until:%Y-%m-%d}" == "2026-09-18 2026-10-02"


@pytest.mark.parametrize(
    "recorded",
    [
        {"air_kerma_mgy": 4999},
        {"kap_gy_cm2": 499},
        {"fluoro_min": 59},
        {"air_kerma_mgy": 100, "fluoro_min": 90},
    ],
)
def test_below_it_nothing_follows(recorded: dict[str, Any]) -> None:
    one = dosed(**recorded)

    assert status(assess_radiation, "radiation.srdl", one) is Status.OK
    assert moments(assess_radiation, one, "followup") == []


@pytest.mark.parametrize(("kerma", "expected"), [(10000, None), (10001, Status.CAUTION)])
def test_over_ten_gray_a_physicist_reviews(kerma: float, expected: Status | None) -> None:
    assert status(assess_radiation, "radiation.physicist", dosed(air_kerma_mgy=kerma)) is expected


def test_before_the_case_the_notifications_are_told() -> None:
    said = found(assess_radiation, case())["radiation.notification"]

    assert said.status is Status.INFO
    assert "3 Gy" in said.title
    assert said.values["first.pka_gy_cm2"] == 300


def test_after_the_case_a_missing_dose_is_not_assessed() -> None:
    said = found(assess_radiation, case(datetime(2026, 9, 4, 9, 31)))["radiation.srdl"]

    assert said.status is Status.NOT_ASSESSED
    assert "radiation.air_kerma_mgy" in said.needs


def test_notifications_are_counted_from_the_recorded_dose() -> None:
    said = found(assess_radiation, dosed(air_kerma_mgy=4200))["radiation.notification.ka_r_gy"]

    assert said.values["notifications_due"] == 2


@pytest.mark.parametrize(
    ("prior", "now", "expected"),
    [
        (4999, None, Status.OK),
        (5000, None, Status.CAUTION),
        (3000, 1999, Status.OK),
        (3000, 2000, Status.CAUTION),
        (None, 1000, Status.NOT_ASSESSED),
    ],
)
def test_the_sum_of_sixty_days(prior: float | None, now: float | None, expected: Status) -> None:
    doses = {"prior_60_days_mgy": prior, "air_kerma_mgy": now}
    one = case(radiation={name: value for name, value in doses.items() if value is not None})
    said = found(assess_radiation, one)["radiation.prior_60_days"]

    assert said.status is expected
    assert said.needs == (("radiation.prior_60_days_mgy",) if prior is None else ())


@pytest.mark.parametrize(
    ("kap", "words"),
    [(None, "36 min."), (450, "not above it"), (450.1, "this case is above it")],
)
def test_the_reference_figure_is_shown_and_never_warns(kap: float | None, words: str) -> None:
    one = case() if kap is None else dosed(kap_gy_cm2=kap)
    said = found(assess_radiation, one)["radiation.reference.us_2009.uterine_fibroid_embolization"]

    assert said.status is Status.INFO
    assert words in said.title


def test_reference_figures_name_procedures_of_the_pack() -> None:
    for level in catalog().reference_levels.values():
        assert set(level.procedures) <= set(catalog().procedures), level.id


@pytest.mark.parametrize("procedure", ["paracentesis", "liver_biopsy", "lung_biopsy"])
def test_without_fluoroscopy_nothing_is_said(procedure: str) -> None:
    assert found(assess_radiation, case(procedure=procedure)) == {}


@pytest.mark.parametrize(
    ("procedure", "guidance", "expected"),
    [
        ("uterine_fibroid_embolization", ["us"], True),
        ("dialysis_fistulogram_pta", None, True),
        ("lung_biopsy", None, False),
        ("lung_biopsy", ["ct"], False),
        ("vertebroplasty", None, True),
        ("vertebroplasty", ["ct"], False),
        ("varicose_vein_ablation", None, False),
    ],
)
def test_where_fluoroscopy_is_expected(procedure: str, guidance: list[str] | None, expected: bool) -> None:
    one = case(procedure=procedure, access={"guidance": guidance} if guidance else None)

    assert uses_fluoroscopy(one) is expected


def test_fluoroscopy_chosen_where_another_guide_is_usual_counts() -> None:
    one = case(procedure="lung_biopsy", access={"guidance": ["fluoroscopy"]})

    assert "radiation.notification" in found(assess_radiation, one)


@pytest.mark.parametrize("unit", GY_CM2_PER_UNIT)
def test_units_go_there_and_back(unit: str) -> None:
    for value in (0.3, 52.0, 450.1):
        assert in_gy_cm2(kerma_area_in(value, unit), unit) == value
