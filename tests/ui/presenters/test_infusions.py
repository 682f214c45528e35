"""Figures of an infusion that follow from each other, as suggestions until somebody types them."""

from __future__ import annotations

from datetime import datetime

import pytest

from irplanner.planning.facts import Infusion
from irplanner.ui.presenters.steps.infusions import BodySize, arterial_labels, completed, infusion_notes
from tests.ui.presenters.case_factory import make_editor

ANNA = BodySize(weight_kg=72.0, surface_m2=1.8)


@pytest.mark.parametrize(
    ("given", "follows"),
    [
        ({"dose": 60, "concentration_mg_per_ml": 2}, {"volume_ml": 30}),
        ({"dose": 60, "volume_ml": 30}, {"concentration_mg_per_ml": 2}),
        ({"concentration_mg_per_ml": 2, "volume_ml": 30}, {"dose": 60}),
        ({"volume_ml": 30, "duration_min": 60}, {"rate_ml_h": 30}),
        ({"volume_ml": 30, "rate_ml_h": 60}, {"duration_min": 30}),
        ({"rate_ml_h": 60, "duration_min": 30}, {"volume_ml": 30}),
        (
            {"dose": 85, "unit": "mg/m2", "concentration_mg_per_ml": 5, "duration_min": 120},
            {"volume_ml": 30.6, "rate_ml_h": 15.3},
        ),
        ({"dose": 0.5, "unit": "mg/kg", "volume_ml": 36}, {"concentration_mg_per_ml": 1}),
        ({"unit": "mg/kg", "concentration_mg_per_ml": 1, "volume_ml": 36}, {"dose": 0.5}),
        ({"dose": 60, "unit": "mg/h", "concentration_mg_per_ml": 2}, {"rate_ml_h": 30}),
        (
            {"dose": 60, "unit": "mg/h", "concentration_mg_per_ml": 2, "duration_min": 120},
            {"rate_ml_h": 30, "volume_ml": 60},
        ),
        ({"dose": 500, "unit": "mcg/min", "concentration_mg_per_ml": 1}, {"rate_ml_h": 30}),
        ({"dose": 1000, "unit": "units", "volume_ml": 10, "duration_min": 60}, {"rate_ml_h": 10}),
        ({"dose": 60}, {}),
        ({}, {}),
    ],
)
def test_what_is_left_open_follows_from_what_is_given(given, follows):
    assert completed(Infusion(drug="x", **given), ANNA) == pytest.approx(follows)


def test_without_the_patients_size_a_dose_by_size_gives_nothing():
    row = Infusion(drug="x", dose=85.0, unit="mg/m2", concentration_mg_per_ml=5.0)

    assert completed(row) == {}


def test_start_stop_and_duration_follow_from_each_other():
    start, stop = datetime(2026, 9, 4, 8), datetime(2026, 9, 4, 10)

    assert completed(Infusion(drug="x", starts_at=start, duration_min=120.0))["ends_at"] == stop
    assert completed(Infusion(drug="x", starts_at=start, ends_at=stop))["duration_min"] == 120
    assert completed(Infusion(drug="x", starts_at=stop, ends_at=start)) == {}


def order(**figures):
    editor = make_editor("haic_percutaneous")
    editor.add_row("infusions", Infusion(drug="oxaliplatin", route="ia", vessel="hepatic artery"))
    for name, value in figures.items():
        editor.set_value(f"infusions.0.{name}", value)
    return editor


def test_weight_and_height_typed_later_bring_the_volume():
    editor = order(dose=85, unit="mg/m2", concentration_mg_per_ml=5)
    editor.set_values({"patient.weight_kg": 72, "patient.height_cm": 162}, "size")

    assert editor.value("infusions.0.volume_ml") == pytest.approx(30.6)
    assert editor.is_suggested("infusions.0.volume_ml")
    assert editor.undo()
    assert editor.value("infusions.0.volume_ml") is None


def test_a_figure_somebody_typed_stays():
    editor = order(dose=60, unit="mg", concentration_mg_per_ml=2)
    editor.set_value("infusions.0.volume_ml", 25)
    editor.set_value("infusions.0.dose", 80)

    assert editor.value("infusions.0.volume_ml") == 25


def test_the_step_says_what_the_plan_says_of_the_figures():
    editor = order(dose=100, unit="mg/m2", duration_min=120)
    editor.set_values({"patient.weight_kg": 72, "patient.height_cm": 162}, "size")
    notes = dict(infusion_notes(editor.plan))

    assert any("180 mg" in text and not asks for text, asks in notes.items())
    assert any("above the reference range" in text and asks for text, asks in notes.items())
    assert infusion_notes(None) == ()


def test_a_drug_for_an_artery_has_its_line_label():
    editor = order()
    editor.add_row("infusions", Infusion(drug="ondansetron", route="iv"))

    assert arterial_labels(editor.record) == ("oxaliplatin, hepatic artery",)
