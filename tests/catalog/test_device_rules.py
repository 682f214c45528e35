"""Sizing and fit rules carry their numbers by name, with how well each is known."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Evidence


def test_numbers_are_read_by_name(catalog):
    assert catalog.sizing_rules["ethanol_session_max"].number("max_ml_per_kg") == 1.0
    assert catalog.sizing_rules["coil_oversize_artery"].span("target_ratio") == (1.2, 1.3)
    assert catalog.sizing_rules["plug_mvp_window"].table("vessel_mm")["MVP-7Q"] == (5.0, 7.0)
    assert catalog.fit_rules["wire_in_catheter"].number("clearance_in") == 0.001


def test_a_figure_of_another_form_is_an_error_that_names_it(catalog):
    rule = catalog.sizing_rules["coil_oversize_artery"]

    with pytest.raises(TypeError, match=r"coil_oversize_artery, figures\.target_ratio: expected one number"):
        rule.number("target_ratio")
    with pytest.raises(TypeError, match="expected numbers by name"):
        rule.table("target_ratio")
    with pytest.raises(TypeError, match="expected \\[low, high\\]"):
        rule.span("warn_if_ratio_below")
    with pytest.raises(KeyError):
        rule.number("not_there")


def test_a_figure_may_be_known_worse_or_better_than_its_rule(catalog):
    assert catalog.fit_rules["wire_in_catheter"].evidence_of("clearance_in") is Evidence.ENGINEERING
    assert catalog.sizing_rules["lipiodol_max_hepatic"].evidence_of("max_ml") is Evidence.RECALLED
    assert catalog.sizing_rules["lipiodol_max_hepatic"].evidence_of("usual_ml") is Evidence.PAGE


def test_lung_shunt_bands_are_contiguous_and_end_with_no_treatment(catalog):
    bands = catalog.sizing_rules["y90_lung_shunt_resin"].bands

    assert [band.reduction_pct for band in bands] == [0, 20, 40, 100]
    assert [band.range[0] for band in bands[1:]] == [band.range[1] for band in bands[:-1]]


def test_corrected_figures_keep_what_stood_there_before(catalog):
    assert "level block" in (catalog.fit_rules["coaxial_pair"].was or "")
    assert "two" not in (catalog.fit_rules["dmso"].was or "")
    assert "18 rows agreed" in (catalog.device_notes["needles"].was or "")


def test_a_microcatheter_without_a_statement_on_dmso_says_unknown(catalog):
    assert catalog.microcatheters["medtronic_marathon"].dmso is True
    assert catalog.microcatheters["terumo_progreat_2_7_fr"].dmso is None
    assert "0.019 in" in (catalog.microcatheters["terumo_progreat_2_4_fr"].conflict or "")


def test_a_closure_device_warns_of_what_it_is_made_of(catalog):
    assert {"bovine", "collagen"} <= set(catalog.closure_devices["angio_seal_8f"].allergens)
    assert catalog.closure_devices["manta_18f"].field_evidence == {"vessel_min_mm": Evidence.RECALLED}
