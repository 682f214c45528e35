"""Kidney formulas against published figures, and their stages at the boundary."""

from __future__ import annotations

import pytest

from irplanner.planning.laboratory import kidney_formulas as formulas
from tests.planning.calculators.ask import results


def test_ckd_epi_2021_gives_the_figure_of_the_kidney_foundations_calculator() -> None:
    # kidney.org GFR calculator, CKD-EPI 2021: man of 55 years, creatinine 1.2 mg/dL -> 71.
    assert results("ckd_epi_2021", age=55, sex="M", creatinine_mg_dl=1.2)["egfr_reported"] == 71


@pytest.mark.parametrize(
    ("age", "sex", "weight", "creatinine", "printed"),
    [
        (70, "M", 75, 1.0, 72.9),  # droracle.ai/articles/797449, worked example
        (60, "M", 80, 1.2, 74.1),  # superglobalcalculator.com, creatinine clearance, example 1
        (45, "F", 65, 0.9, 80.9),  # the same, example 2
        (50, "M", 80, 1.0, 100.0),  # theprimecalculator.com, worked example
    ],
)
def test_cockcroft_gault_gives_published_worked_examples(
    age: int, sex: str, weight: float, creatinine: float, printed: float
) -> None:
    found = results("cockcroft_gault", age=age, sex=sex, weight_kg=weight, creatinine_mg_dl=creatinine)

    assert found["crcl_ml_min"] == pytest.approx(printed, abs=0.1)  # one example is cut off, not rounded


def test_mosteller_gives_its_published_worked_example() -> None:
    # droracle.ai/articles/675301: 170 cm, 70 kg -> 1.82; calculatorlib.com: 180 cm, 80 kg -> 2.00, 1.9979.
    assert results("bsa", height_cm=170, weight_kg=70)["bsa_m2"] == pytest.approx(1.82, abs=0.005)
    assert results("bsa", height_cm=180, weight_kg=80)["bsa_m2"] == 2.0


def test_du_bois_gives_its_published_worked_example() -> None:
    assert results("bsa", height_cm=180, weight_kg=80)["bsa_dubois_m2"] == pytest.approx(1.9979, abs=0.002)


def test_both_units_of_creatinine_give_the_same_filtration_rate() -> None:
    us = results("ckd_epi_2021", age=55, sex="F", creatinine_mg_dl=1.5)["egfr"]
    si = results("ckd_epi_2021_si", age=55, sex="F", creatinine_umol_l=1.5 * 88.4)["egfr"]

    assert si == pytest.approx(us)


def test_the_rounded_si_factors_stay_within_half_a_percent() -> None:
    us = results("cockcroft_gault", age=55, sex="F", weight_kg=70, creatinine_mg_dl=1.5)["crcl_ml_min"]
    si = results("cockcroft_gault_si", age=55, sex="F", weight_kg=70, creatinine_umol_l=132.6)["crcl_ml_min"]

    assert si == pytest.approx(us, rel=0.005)


@pytest.mark.parametrize(
    ("egfr", "stage"),
    [
        (89.99, "G2"),
        (90, "G1"),
        (60, "G2"),
        (59.99, "G3a"),
        (45, "G3a"),
        (44.99, "G3b"),
        (30, "G3b"),
        (29.99, "G4"),
        (15, "G4"),
        (14.99, "G5"),
        (0, "G5"),
    ],
)
def test_a_stage_begins_at_its_lower_bound(egfr: float, stage: str) -> None:
    from irplanner.planning.laboratory.kidney import stage_of
    from tests.planning.any_case import catalog

    assert stage_of(egfr, catalog()).id == stage


def test_a_value_that_prints_as_thirty_is_still_staged_below_thirty() -> None:
    # 29.8 prints as 30 and is below 30 (the reference's own example).
    found = results("ckd_epi_2021", age=60, sex="M", creatinine_mg_dl=2.4145)

    assert found["egfr_reported"] == 30
    assert found["egfr"] < 30
    assert found["stage_from_unrounded"] == "G4"


@pytest.mark.parametrize("age", [17, 17.99])
def test_adults_only(age: float) -> None:
    found = results("cockcroft_gault", age=age, sex="F", weight_kg=50, creatinine_mg_dl=0.8)

    assert found["result"] == "not_applicable"


def test_eighteen_is_an_adult() -> None:
    assert results("cockcroft_gault", age=18, sex="F", weight_kg=50, creatinine_mg_dl=0.8)["crcl_ml_min"] > 0


def test_ideal_weight_begins_at_sixty_inches() -> None:
    assert results("ideal_body_weight", sex="M", height_cm=152.4)["ibw_kg"] == 50
    assert results("ideal_body_weight", sex="M", height_cm=152.3)["result"] == "not_applicable"


@pytest.mark.parametrize(
    ("weight", "kind", "kg"),
    [(59.9, "actual", 59.9), (60, "ideal", 60), (72, "ideal", 60), (72.1, "adjusted", 64.84)],
)
def test_the_weight_for_clearance_switches_at_ideal_and_at_the_ratio(
    weight: float, kind: str, kg: float
) -> None:
    chosen = formulas.clearance_weight(weight, 60, adjusted_share=0.4, switch_ratio=1.2)

    assert (chosen.kind, chosen.kg) == (kind, pytest.approx(kg))


def test_a_rise_of_creatinine_never_raises_filtration() -> None:
    values = [0.2 + step * 0.05 for step in range(400)]
    rates = [formulas.ckd_epi_2021(60, female=True, creatinine=value) for value in values]

    assert rates == sorted(rates, reverse=True)
