from __future__ import annotations

from typing import Any

import pytest

from irplanner.planning.facts import Medication
from irplanner.planning.medicines.medications import DrugTaken, classes, resolve, rows, times_per_day
from tests.planning.any_case import catalog, situation


def taken(drug: str, **more: Any) -> DrugTaken:
    return resolve(Medication(drug=drug, **more), 0, catalog())


def sir(drug: str, **more: Any) -> list[str]:
    return [row.id for row in taken(drug, **more).sir]


def asra(drug: str, **more: Any) -> list[str]:
    return [row.id for row in taken(drug, **more).asra]


@pytest.mark.parametrize(
    ("name", "row"),
    [
        ("apixaban", "apixaban"),
        ("Eliquis", "apixaban"),
        ("ELIQUIS", "apixaban"),
        (" eliquis ", "apixaban"),
        ("Coumadin", "warfarin"),
        ("Jantoven", "warfarin"),
        ("ASA", "aspirin"),
        ("acetylsalicylic acid", "aspirin"),
        ("aspirin_primary", "aspirin"),
        ("Aggrenox", "aspirin_dipyridamole"),
        ("ibuprofen", "nsaid_short"),
        ("Toradol", "nsaid_short"),
        ("naproxen", "nsaid_intermediate"),
        ("celecoxib", "cox2"),
        ("heparin infusion", "ufh_iv"),
        ("SC heparin", "ufh_sc"),
        ("enoxaparin_therapeutic", "enoxaparin_therapeutic"),
        ("Integrilin", "eptifibatide"),
    ],
)
def test_a_drug_is_found_by_id_generic_name_or_brand(name: str, row: str) -> None:
    assert sir(name) == [row]


@pytest.mark.parametrize(
    ("dose_mg", "times", "found"),
    [
        (40, 1, ["enoxaparin_prophylactic"]),
        (30, 2, ["enoxaparin_prophylactic"]),
        (70, 2, ["enoxaparin_therapeutic"]),
        (120, 1, ["enoxaparin_therapeutic"]),
        (40, 2, ["enoxaparin_therapeutic"]),
        (60, 1, ["enoxaparin_prophylactic", "enoxaparin_therapeutic"]),
        (30, 1, ["enoxaparin_prophylactic", "enoxaparin_therapeutic"]),
        (40, None, ["enoxaparin_prophylactic", "enoxaparin_therapeutic"]),
        (None, 2, ["enoxaparin_prophylactic", "enoxaparin_therapeutic"]),
    ],
)
def test_dose_and_times_a_day_choose_the_row_of_enoxaparin(
    dose_mg: float | None, times: float | None, found: list[str]
) -> None:
    assert sir("enoxaparin", dose_mg=dose_mg, times_per_day=times) == found
    assert asra("Lovenox", dose_mg=dose_mg, times_per_day=times) == found


@pytest.mark.parametrize(
    ("more", "asked"),
    [
        ({}, ("medications.0.dose_mg", "medications.0.times_per_day")),
        ({"dose_mg": 40}, ("medications.0.times_per_day",)),
        ({"times_per_day": 2}, ("medications.0.dose_mg",)),
        ({"dose_mg": 60, "times_per_day": 1}, ("medications.0.drug",)),
        ({"dose_mg": 40, "times_per_day": 1}, ()),
    ],
)
def test_what_would_choose_the_row_is_asked_for(more: dict[str, Any], asked: tuple[str, ...]) -> None:
    assert taken("enoxaparin", **more).asked == asked


def test_heparin_given_at_times_of_day_is_no_infusion() -> None:
    assert sir("heparin") == ["ufh_iv", "ufh_sc"]
    assert taken("heparin").asked == ("medications.0.times_per_day",)
    assert sir("heparin", times_per_day=3) == ["ufh_sc"]
    assert sir("heparin", dose_times=("08:00", "20:00")) == ["ufh_sc"]


@pytest.mark.parametrize(
    ("indication", "found"),
    [
        (None, ["aspirin_primary", "aspirin_secondary"]),
        ("headache", ["aspirin_primary", "aspirin_secondary"]),
        ("primary prevention", ["aspirin_primary"]),
        ("Secondary prevention", ["aspirin_secondary"]),
        ("secondary_prevention", ["aspirin_secondary"]),
    ],
)
def test_the_indication_chooses_the_row_of_aspirin(indication: str | None, found: list[str]) -> None:
    assert asra("aspirin", indication=indication) == found
    assert sir("aspirin", indication=indication) == ["aspirin"]


@pytest.mark.parametrize(
    ("more", "times"),
    [
        ({}, None),
        ({"times_per_day": 2}, 2),
        ({"dose_times": ("08:00", "20:00")}, 2),
        ({"times_per_day": 1, "dose_times": ("08:00", "20:00")}, 1),
        ({"times_per_day": 3, "dose_times": ("08:00",)}, 1),
        ({"times_per_day": 0}, None),
        ({"dose_times": ()}, None),
    ],
)
def test_a_contradiction_on_times_a_day_is_read_as_the_fewer(
    more: dict[str, Any], times: float | None
) -> None:
    assert times_per_day(Medication(drug="apixaban", **more)) == times


def test_rows_name_every_row_that_may_be_meant_and_unknown_drugs_as_written() -> None:
    case = situation(medications=[{"drug": "Lovenox"}, {"drug": "metformin"}, {"drug": "wondercillin"}])

    assert rows(case) == [
        "enoxaparin_prophylactic",
        "enoxaparin_therapeutic",
        "metformin",
        "wondercillin",
    ]


def test_classes_hold_groups_of_both_kinds_of_table() -> None:
    case = situation(medications=[{"drug": "apixaban"}, {"drug": "metformin"}])

    found = classes(case)

    assert found is not None
    assert {"antithrombotic", "anticoagulant", "doac", "factor_xa_inhibitor", "metformin"} <= set(found)


@pytest.mark.parametrize("name", ["ibuprofen", "celecoxib", "fish oil", "metformin"])
def test_minor_drugs_are_no_antithrombotics(name: str) -> None:
    found = classes(situation(medications=[{"drug": name}]))

    assert found is not None
    assert "antithrombotic" not in found


def test_medications_nobody_asked_for_have_no_rows() -> None:
    assert (rows(situation()), classes(situation())) == (None, None)


def test_an_empty_list_has_none() -> None:
    assert (rows(situation(medications=[])), classes(situation(medications=[]))) == ([], [])


def test_every_name_of_every_table_finds_its_row() -> None:
    tables = (catalog().antithrombotics, catalog().asra_drugs, catalog().uncovered_drugs)
    for table in tables:
        for row in table.values():
            for name in (row.id, *row.names, *row.brands):
                found = taken(name)
                ids = [each.id for each in (*found.sir, *found.asra, *found.uncovered)]
                assert row.id in ids or found.sir, (row.id, name)
