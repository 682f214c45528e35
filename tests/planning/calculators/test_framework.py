"""Calculators by name: what a call takes, what it refuses, and what its answer says."""

from __future__ import annotations

import json

import pytest

from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import NOT_APPLICABLE
from irplanner.planning.calculators.registry import calculate, calculators, find_calculator
from tests.planning.any_case import catalog
from tests.planning.calculators.ask import refusal, results


def test_an_answer_says_inputs_results_formula_source_and_evidence() -> None:
    told = calculate("ckd_epi_2021", {"age": "55", "sex": "F", "creatinine_mg_dl": "0.9"}, catalog())

    assert told["inputs"] == {"age": 55, "sex": "F", "creatinine_mg_dl": 0.9}
    assert told["unit"] == "mL/min/1.73 m2"
    assert told["value"] == told["results"]["egfr"]
    assert told["source"] == "inker2021"
    assert told["sources"]["inker2021"]["doi"] == "10.1056/NEJMoa2102953"
    assert told["evidence"] == "page"
    assert "142" in told["formula"]


def test_every_answer_is_plain_json() -> None:
    told = calculate(
        "premedication_clock", {"contrast_time": "2026-09-04T08:00", "regimen": "oral_13h"}, catalog()
    )

    assert json.loads(json.dumps(told)) == told


def test_a_missing_input_is_named() -> None:
    error = refusal("ckd_epi_2021", age=55, sex="F")

    assert "creatinine_mg_dl" in error.title


def test_an_unknown_input_is_named_with_the_nearest_known_one() -> None:
    error = refusal("ckd_epi_2021", age=55, sex="F", creatinine=0.9)

    assert "'creatinine'" in error.title
    assert "creatinine_mg_dl" in error.advice


def test_an_unknown_calculator_is_answered_with_the_nearest_name() -> None:
    with pytest.raises(InputError) as caught:
        find_calculator("ckd_epi")

    assert "ckd_epi_2021" in caught.value.advice


@pytest.mark.parametrize("value", ["nan", "inf", "1,2", "0.9 mg/dL", True, [0.9], ""])
def test_what_is_no_number_is_refused(value: object) -> None:
    assert "creatinine_mg_dl" in refusal("ckd_epi_2021", age=55, sex="F", creatinine_mg_dl=value).title


def test_a_creatinine_in_the_other_unit_is_refused_with_a_hint() -> None:
    error = refusal("ckd_epi_2021", age=55, sex="F", creatinine_mg_dl=90)

    assert "umol/L" in error.advice


@pytest.mark.parametrize(("value", "fine"), [(0.09, False), (0.1, True), (30, True), (30.1, False)])
def test_both_ends_of_a_range_are_allowed(value: float, fine: bool) -> None:
    call = {"age": 55, "sex": "F", "creatinine_mg_dl": value}

    if fine:
        assert results("ckd_epi_2021", **call)["egfr"] > 0
    else:
        refusal("ckd_epi_2021", **call)


def test_an_unusual_value_is_answered_with_a_remark() -> None:
    told = calculate("ckd_epi_2021", {"age": 55, "sex": "F", "creatinine_mg_dl": 12}, catalog())

    assert any("outside the usual" in note for note in told["notes"])


def test_a_box_that_is_not_ticked_counts_as_no_and_the_answer_says_so() -> None:
    told = calculate("contrast_kidney_acr_nkf_iv", {"egfr": 60}, catalog())

    assert told["results"]["prophylaxis"] == "not_indicated"
    assert any("counted as no: aki, maintenance_dialysis" in note for note in told["notes"])


@pytest.mark.parametrize("sex", ["female", "F", "f"])
def test_sex_is_read_as_a_word_or_a_letter(sex: str) -> None:
    assert results("ideal_body_weight", sex=sex, height_cm=152.4)["ibw_kg"] == 45.5


def test_another_sex_is_refused_because_the_formula_has_two() -> None:
    assert "F or M" in refusal("ideal_body_weight", sex="other", height_cm=170).advice


def test_outside_its_validity_a_formula_is_not_applicable_with_a_reason() -> None:
    found = results("ckd_epi_2021", age=17, sex="F", creatinine_mg_dl=0.9)

    assert found["result"] == NOT_APPLICABLE
    assert "18" in found["reason"]


def test_a_time_without_time_of_day_is_refused() -> None:
    error = refusal("premedication_clock", contrast_time="2026-09-04", regimen="oral_13h")

    assert "time of day" in error.advice


def test_no_two_calculators_share_a_name_and_each_has_a_purpose() -> None:
    known = calculators()

    assert all(name == calculator.name for name, calculator in known.items())
    assert all(calculator.purpose and calculator.answers for calculator in known.values())
