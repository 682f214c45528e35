"""Premedication, held drugs and radiation calculators at their limits and by the clock."""

from __future__ import annotations

from typing import Any

import pytest

from tests.planning.calculators.ask import refusal, results


def test_thirteen_hour_scheme_back_from_contrast() -> None:
    found = results("premedication_clock", contrast_time="2026-09-04T08:00", regimen="oral_13h")

    assert found["prednisone_50mg"] == ["2026-09-03T19:00", "2026-09-04T01:00", "2026-09-04T07:00"]
    assert found["diphenhydramine_50mg_optional"] == "2026-09-04T07:00"


def test_twelve_hour_scheme_back_from_contrast() -> None:
    found = results("premedication_clock", contrast_time="2026-09-04T08:00", regimen="oral_12h")

    assert found["methylprednisolone_32mg"] == ["2026-09-03T20:00", "2026-09-04T06:00"]


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-09-03T18:59", (True, True, True)),
        ("2026-09-03T19:00", (True, True, True)),
        ("2026-09-03T19:01", (False, True, True)),
        ("2026-09-03T20:00", (False, True, True)),
        ("2026-09-03T20:01", (False, False, True)),
        ("2026-09-04T04:00", (False, False, True)),
        ("2026-09-04T04:01", (False, False, False)),
    ],
)
def test_a_scheme_can_begin_up_to_its_last_minute(now: str, expected: tuple[bool, bool, bool]) -> None:
    found = results("premedication_feasible", now=now, contrast_time="2026-09-04T08:00")

    assert (found["oral_13h"], found["oral_12h"], found["accelerated_iv"]) == expected


def test_hours_are_elapsed_hours_over_a_change_of_clocks() -> None:
    # Clocks in New York go back at 02:00 on 2026-11-01: 08:00 EST is 13 h after 20:00 EDT.
    found = results(
        "premedication_feasible", now="2026-10-31T20:00-04:00", contrast_time="2026-11-01T08:00-05:00"
    )

    assert found["oral_13h"] is True


def test_times_with_and_without_offset_are_not_compared() -> None:
    error = refusal("premedication_feasible", now="2026-09-03T19:00Z", contrast_time="2026-09-04T08:00")

    assert "offset" in error.title


@pytest.mark.parametrize(
    ("prior", "action"),
    [
        ("mild_immediate", "not_recommended"),
        ("severe_immediate", "recommended_if_no_alternative"),
        ("physiologic_or_chemotoxic", "none"),
        ("isolated_shellfish_allergy", "none"),
        ("isolated_iodine_allergy", "none"),
        ("moderate_immediate", "clinician_decision"),
        ("unknown_severity", "clinician_decision"),
    ],
)
def test_indications_of_2025(prior: str, action: str) -> None:
    assert results("premedication_indication_2025", prior=prior)["action"] == action


@pytest.mark.parametrize(("formulation", "day"), [("weekly", "2026-02-24"), ("daily", "2026-03-02")])
def test_glp1_hold_of_2023(formulation: str, day: str) -> None:
    found = results("glp1_hold_asa2023", procedure_date="2026-03-03", formulation=formulation)

    assert found["last_dose_on_or_before"] == day


@pytest.mark.parametrize(
    ("drug", "first", "last"),
    [
        ("empagliflozin", "2026-02-28", "2026-02-27"),
        ("Farxiga", "2026-02-28", "2026-02-27"),
        ("ertugliflozin", "2026-02-27", "2026-02-26"),
        ("Synjardy", "2026-02-28", "2026-02-27"),
    ],
)
def test_sglt2_hold_counts_days_over_a_month_end(drug: str, first: str, last: str) -> None:
    found = results("sglt2_hold", drug=drug, procedure_date="2026-03-03")

    assert (found["first_drug_free_day"], found["last_dose_on_or_before"]) == (first, last)


def test_a_drug_that_is_no_sglt2_inhibitor_is_refused() -> None:
    assert "SGLT2" in refusal("sglt2_hold", drug="metformin", procedure_date="2026-03-03").title


@pytest.mark.parametrize(
    ("drug", "until"),
    [
        ("sildenafil", "2026-03-04T20:00"),
        ("vardenafil", "2026-03-04T20:00"),
        ("tadalafil", "2026-03-05T20:00"),
        ("avanafil", "2026-03-04T08:00"),
    ],
)
def test_nitrate_interval(drug: str, until: str) -> None:
    found = results("pde5_nitrate_interval", drug=drug, last_dose="2026-03-03T20:00")

    assert found["no_nitrate_before"] == until


@pytest.mark.parametrize(
    ("inputs", "reached"),
    [
        ({"ka_r_gy": 4.99}, False),
        ({"ka_r_gy": 5}, True),
        ({"psd_gy": 2.99}, False),
        ({"psd_gy": 3}, True),
        ({"pka_gy_cm2": 499}, False),
        ({"pka_gy_cm2": 500}, True),
        ({"fluoro_min": 59.9}, False),
        ({"fluoro_min": 60}, True),
        ({"fluoro_min": 90, "ka_r_gy": 1}, False),
        ({"ka_r_gy": 1, "pka_gy_cm2": 600}, True),
    ],
)
def test_substantial_dose_levels(inputs: dict[str, Any], reached: bool) -> None:
    assert results("radiation_srdl", **inputs)["srdl_reached"] is reached


def test_dose_levels_need_one_quantity() -> None:
    assert "ka_r_gy" in refusal("radiation_srdl").title


@pytest.mark.parametrize(
    ("quantity", "value", "due"),
    [
        ("ka_r", 2.99, 0),
        ("ka_r", 3, 1),
        ("ka_r", 3.99, 1),
        ("ka_r", 4, 2),
        ("psd", 1.99, 0),
        ("psd", 2, 1),
        ("psd", 2.5, 2),
        ("pka", 299, 0),
        ("pka", 300, 1),
        ("pka", 400, 2),
        ("fluoro_time", 29, 0),
        ("fluoro_time", 30, 1),
        ("fluoro_time", 45, 2),
    ],
)
def test_notifications(quantity: str, value: float, due: int) -> None:
    assert results("radiation_notifications", quantity=quantity, value=value)["notifications_due"] == due


@pytest.mark.parametrize(
    ("dose", "band"),
    [
        (0, "A1"),
        (1.99, "A1"),
        (2, "A2"),
        (4.99, "A2"),
        (5, "B"),
        (9.99, "B"),
        (10, "C"),
        (15, "C"),
        (15.01, "D"),
    ],
)
def test_skin_bands(dose: float, band: str) -> None:
    assert results("radiation_skin_band", skin_dose_gy=dose)["band"] == band


@pytest.mark.parametrize(
    ("value", "unit"),
    [
        (520, "Gy.cm2"),
        (5200, "dGy.cm2"),
        (52000, "cGy.cm2"),
        (520000, "mGy.cm2"),
        (52000, "µGy·m²"),
        (0.052, "Gy.m2"),
    ],
)
def test_kerma_area_in_every_unit_is_the_same(value: float, unit: str) -> None:
    assert results("kerma_area_unit", value=value, unit=unit)["gy_cm2"] == 520


def test_a_kerma_area_product_beyond_the_range_is_refused_with_a_hint() -> None:
    assert "cGy.cm2" in refusal("kerma_area_unit", value=52000, unit="Gy.cm2").advice


@pytest.mark.parametrize(("value", "unit"), [(15, "Gy"), (15000, "mGy"), (1500, "rad"), (1500, "cGy")])
def test_air_kerma_in_every_unit_is_the_same(value: float, unit: str) -> None:
    # 15 Gy is 1500 rad (jaocr.org, the page the reference names).
    assert results("air_kerma_unit", value=value, unit=unit)["gy"] == 15


@pytest.mark.parametrize(("value", "above"), [(3000, False), (3001, True)])
def test_the_reference_level_itself_is_not_above_it(value: float, above: bool) -> None:
    found = results(
        "radiation_reference_level_2009", procedure="tips_creation", quantity="ka_r_mgy", value=value
    )

    assert found["above_reference"] is above


def test_a_procedure_of_the_pack_finds_its_row() -> None:
    found = results("radiation_reference_level_2009", procedure="tips", quantity="images", value=301)

    assert found == {"above_reference": True, "reference": 300}


def test_a_procedure_without_a_row_is_not_compared() -> None:
    found = results("radiation_reference_level_2009", procedure="liver_biopsy", quantity="ka_r_mgy", value=1)

    assert found["result"] == "not_applicable"
