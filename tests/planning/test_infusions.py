"""Infusions: what the order lacks, what the procedure lists, and figures that contradict each other."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding
from irplanner.planning.procedure_rules.infusion_doses import dose_unit, reference_range
from irplanner.planning.procedure_rules.infusions import assess_infusions
from tests.planning.any_case import catalog, situation

ORDER = {
    "drug": "papaverine",
    "route": "ia",
    "dose": 720,
    "unit": "mg",
    "vessel": "superior mesenteric artery",
    "duration_min": 1440,
    "rate_ml_h": 30,
    "volume_ml": 720,
    "concentration_mg_per_ml": 1,
}


def told(procedure: str = "nomi_papaverine", **changes: Any) -> dict[str, Finding]:
    answer = assess_infusions(situation(procedure=procedure, infusions=[{**ORDER, **changes}]))
    return {one.rule: one for one in answer.findings}


def test_an_infusion_procedure_asks_for_its_drug() -> None:
    [asked] = assess_infusions(situation(procedure="ia_infusion_general")).findings

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("infusions",))


def test_another_procedure_asks_for_none() -> None:
    assert assess_infusions(situation(procedure="liver_biopsy")).findings == []


def test_a_complete_order_shows_the_reference_and_that_it_is_within() -> None:
    assert set(told()) == {"drugs.infusion.reference", "drugs.infusion.range"}
    assert told()["drugs.infusion.range"].status is Status.OK
    assert "papaverine" in told()["drugs.infusion.reference"].title.lower()


def test_missing_parts_of_the_order_are_named() -> None:
    asked = told(dose=None, vessel=None, rate_ml_h=None, duration_min=None)["drugs.infusion.incomplete"]

    assert asked.needs == (
        "infusions.0.dose",
        "infusions.0.vessel",
        "infusions.0.rate_ml_h",
        "infusions.0.duration_min",
    )


def test_a_rate_or_a_duration_is_enough_to_know_the_speed() -> None:
    assert "drugs.infusion.incomplete" not in told(duration_min=None)


@pytest.mark.parametrize(
    ("changes", "rule", "title"),
    [
        (
            {"volume_ml": 100, "concentration_mg_per_ml": None},
            "drugs.infusion.figures.volume",
            "Papaverine: 30 mL/h for 1440 min give 720 mL, entered is 100 mL.",
        ),
        (
            {"concentration_mg_per_ml": 2},
            "drugs.infusion.figures.dose",
            "Papaverine: 720 mL of 2 mg/mL give 1440 mg, entered is 720 mg.",
        ),
    ],
)
def test_figures_that_contradict_each_other_are_questioned_not_stopped(
    changes: dict[str, Any], rule: str, title: str
) -> None:
    found = told(**changes)[rule]

    assert (found.status, found.title) == (Status.CAUTION, title)


@pytest.mark.parametrize(("volume", "questioned"), [(684, False), (683, True), (757, False), (759, True)])
def test_figures_may_differ_by_a_twentieth(volume: float, questioned: bool) -> None:
    assert (
        "drugs.infusion.figures.volume" in told(volume_ml=volume, concentration_mg_per_ml=None)
    ) is questioned


def test_a_drug_the_procedure_does_not_list_has_no_reference_range() -> None:
    assert told(drug="melphalan")["drugs.infusion.not_listed"].status is Status.INFO


SIZED = {"weight_kg": 72, "height_cm": 164}  # 1.811 m2 by Mosteller


def of_rows(*rows: dict[str, Any], procedure: str = "nomi_papaverine", **case: Any) -> dict[str, Finding]:
    answer = assess_infusions(situation(procedure=procedure, infusions=list(rows), **case))
    return {one.rule: one for one in answer.findings}


@pytest.mark.parametrize(
    ("dose", "unit", "status"),
    [
        (30, "mg/h", Status.OK),
        (29.9, "mg/h", Status.CAUTION),
        (60, "mg/h", Status.OK),
        (60.1, "mg/h", Status.CAUTION),
        (720, "mg", Status.OK),  # in 24 h
        (719, "mg", Status.CAUTION),
        (0.5, "mg/min", Status.OK),
        (60, "mg", Status.OK),  # the bolus before the infusion
    ],
)
def test_a_dose_outside_the_reference_asks_for_attention_and_never_stops(
    dose: float, unit: str, status: Status
) -> None:
    order = {**ORDER, "dose": dose, "unit": unit, "concentration_mg_per_ml": None}

    assert of_rows(order)["drugs.infusion.range"].status is status


def test_a_dose_by_surface_is_worked_out_and_compared() -> None:
    order = {"drug": "oxaliplatin", "dose": 85, "unit": "mg/m2", "vessel": "hepatic", "duration_min": 120}

    found = of_rows(order, procedure="haic_percutaneous", patient=SIZED)

    assert found["drugs.infusion.whole_dose"].title == (
        "Oxaliplatin 85 mg/m2 at 1.81 m2 (Mosteller) is 153.9 mg."
    )
    assert found["drugs.infusion.range"].status is Status.OK
    whole = {**order, "dose": 154, "unit": "mg"}
    above = of_rows(whole, procedure="haic_percutaneous", patient=SIZED)["drugs.infusion.range"]
    assert (above.status, "above" in above.title) == (Status.CAUTION, True)


@pytest.mark.parametrize(
    ("unit", "patient", "needs"),
    [
        ("mg/kg", {}, ("patient.weight_kg",)),
        ("mg/m2", {}, ("patient.weight_kg", "patient.height_cm")),
        ("mg/m2", {"weight_kg": 72}, ("patient.height_cm",)),
    ],
)
def test_a_dose_by_size_asks_for_the_size(unit: str, patient: dict[str, Any], needs: tuple[str, ...]) -> None:
    order = {**ORDER, "dose": 1, "unit": unit}

    found = of_rows(order, patient=patient)["drugs.infusion.basis"]

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, needs)


def test_a_dose_by_weight_is_held_against_the_syringe() -> None:
    order = {"drug": "melphalan", "dose": 0.5, "unit": "mg/kg", "vessel": "ophthalmic", "duration_min": 30}
    full = {**order, "concentration_mg_per_ml": 1, "volume_ml": 36}
    half = {**order, "concentration_mg_per_ml": 1, "volume_ml": 18}

    assert "drugs.infusion.figures.dose" not in of_rows(full, patient=SIZED)
    doubt = of_rows(half, patient=SIZED)["drugs.infusion.figures.dose"]
    assert doubt.title == "Melphalan: 18 mL of 1 mg/mL give 18 mg, entered is 0.5 mg/kg, that is 36 mg."


def test_one_drug_in_two_vessels_is_added_up() -> None:
    left = {"drug": "verapamil", "dose": 5, "unit": "mg", "vessel": "left ICA", "duration_min": 10}
    right = {**left, "vessel": "right ICA", "dose": 2500, "unit": "mcg"}

    total = of_rows(left, right, left, procedure="cerebral_vasospasm_ia")["drugs.infusion.total"]

    assert total.title == "Verapamil in all: 12.5 mg."
    assert total.values == {"left ICA": 10.0, "right ICA": 2.5}
    assert "drugs.infusion.total" not in of_rows(left, {**right, "dose": None})


def test_start_and_stop_are_held_against_the_duration() -> None:
    times = {"starts_at": "2026-09-04T08:00", "ends_at": "2026-09-05T08:00"}

    assert "drugs.infusion.figures.duration" not in told(**times)
    assert "drugs.infusion.figures.duration" in told(**{**times, "ends_at": "2026-09-05T10:00"})
    assert "drugs.infusion.figures.ends" in told(**{**times, "ends_at": "2026-09-04T07:00"})


def test_ranges_are_read_only_from_words_that_state_one() -> None:
    ranges = {
        (procedure.id, drug.drug, drug.dose): reference_range(drug.dose)
        for procedure in catalog().procedures.values()
        if procedure.category == "intra_arterial_infusion"
        for drug in procedure.drugs
    }
    read = {(drug, dose): found.text for (_, drug, dose), found in ranges.items() if found}

    assert read == {
        ("nicardipine", "0.5-6 mg per vessel in the series read; more only by site protocol"): "0.5-6 mg",
        ("oxaliplatin", "85 mg/m2, day 1"): "85 mg/m2",
        ("leucovorin", "400 mg/m2, day 1"): "400 mg/m2",
        ("ondansetron", "8 mg"): "8 mg",
        ("topotecan", "0.3-2 mg"): "0.3-2 mg",
        ("carboplatin", "15-50 mg"): "15-50 mg",
        ("heparin", "75 U/kg, ACT 2-3 times baseline"): "75 U/kg",
        (
            "cisplatin",
            "100-150 mg/m2 weekly with IV sodium thiosulfate in head and neck protocols",
        ): "100-150 mg/m2",
        ("papaverine", "30-60 mg/h by catheter"): "30-60 mg/h",
        ("papaverine", "60 mg bolus before the infusion in some protocols"): "60 mg",
    }


@pytest.mark.parametrize("word", ["mg/day", "puffs", "", None, "mg/kg/h"])
def test_a_unit_that_cannot_be_reckoned_with_is_left_alone(word: str | None) -> None:
    assert dose_unit(word) is None
    assert not {"drugs.infusion.range", "drugs.infusion.basis"} & set(told(unit=word))


def test_a_drug_carried_by_an_embolic_is_asked_for_no_speed() -> None:
    row = {"drug": "doxorubicin", "dose": 50, "unit": "mg", "vessel": "right hepatic artery", "route": "ia"}
    rules = {one.rule for one in assess_infusions(situation(procedure="ctace", infusions=[row])).findings}

    assert "drugs.infusion.incomplete" not in rules
