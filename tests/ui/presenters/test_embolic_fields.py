"""Which figures a material, a device and the route are asked for."""

from __future__ import annotations

import pytest

from irplanner.planning.facts import Access, Device, Embolic
from irplanner.ui.presenters.field_names import field_name, step_of
from irplanner.ui.presenters.steps import embolic
from irplanner.ui.presenters.steps.device_extras import (
    LABEL_FIGURES,
    ROUTE_FIGURES,
    label_figures,
    route_figures,
)
from irplanner.ui.presenters.steps.embolic_extras import EXTRAS, shown_extras, wants_reason
from tests.ui.presenters.case_factory import catalog, make_editor

UFE = "uterine_fibroid_embolization"


def case(*rows, procedure=UFE, devices=(), access=None):
    editor = make_editor(procedure)
    editor.set_values({"embolics": rows, "devices": devices}, "case")
    if access is not None:
        editor.set_value("access", access)
    return editor.record


@pytest.mark.parametrize(
    ("material", "names"),
    [
        ("tris_acryl_gelatin", {"shunt_um", "label_min_in"}),
        ("deb_saap", {"shunt_um", "label_min_in", "delivered_um", "reason"}),
        ("nbca", {"flush", "glue_percent", "reason"}),
        ("evoh_onyx", {"dmso_fill_ml", "rate_ml_min", "shaken_min", "reason"}),
        ("ethanol", {"per_injection_ml", "reason"}),
        (
            "coil_pushable_018",
            {"coil_primary_in", "coil_label_min_in", "coil_label_max_in", "pusher_od_in", "sac_mm", "reason"},
        ),
        ("", set()),
    ],
)
def test_a_material_is_asked_for_what_its_rules_need(material, names):
    row = Embolic(material=material)

    assert shown_extras(case(row), row, catalog()) == names


def test_radioactive_spheres_are_asked_for_the_lung():
    row = Embolic(material="y90_resin")

    shown = shown_extras(case(row, procedure="tare_treatment"), row, catalog())

    assert {"lung_shunt_percent", "lung_mass_kg", "prior_lung_gy"} <= shown


def test_what_is_recorded_is_shown_whatever_the_material():
    row = Embolic(material="tris_acryl_gelatin", flush="saline")

    assert "flush" in shown_extras(case(row), row, catalog())


@pytest.mark.parametrize(
    ("material", "expected"),
    [("tris_acryl_gelatin", False), ("ethanol", True), ("platinum_microparticles", True)],
)
def test_only_a_material_that_is_not_listed_needs_a_reason(material, expected):
    assert wants_reason(case(), material, catalog()) is expected


def test_a_historical_material_is_never_offered_first_and_can_be_recorded():
    record = case()
    first = {choice.code for choice in embolic.material_choices(record, catalog())}
    every = [choice.code for choice in embolic.material_choices(record, catalog(), all_materials=True)]

    assert not {"platinum_microparticles", "ferromagnetic_microspheres"} & first
    assert {"platinum_microparticles", "ferromagnetic_microspheres"} <= set(every)


@pytest.mark.parametrize(
    ("material", "expected"),
    [("tris_acryl_gelatin", True), ("evoh_onyx", False), ("coil_pushable_018", False), ("avp_2", False)],
)
def test_only_particles_have_a_size_in_micrometers(material, expected):
    assert embolic.has_particle_size(Embolic(material=material), catalog()) is expected


def test_a_chosen_material_shows_its_name_though_it_is_not_on_offer():
    [choice] = embolic.with_material((), "evoh_onyx", catalog())

    assert "Onyx" in choice.label or "alcohol" in choice.label
    assert embolic.with_material((), "no such", catalog()) == ()


def test_a_product_of_a_listed_family_has_the_familys_reason():
    record = case(procedure="upper_gi_bleed_embolization")

    assert embolic.why(record, "coil_detachable_018", catalog()).startswith(("Usual choice", "Alternative"))


def test_another_feeding_artery_keeps_the_material_and_leaves_the_artery_open():
    row = Embolic(material="pva", size_um=(355, 500), territory="left", share_percent=60, via="m1")

    further = embolic.further_artery(row)

    assert (further.material, further.size_um, further.via) == ("pva", (355, 500), "m1")
    assert (further.territory, further.share_percent) == (None, None)


@pytest.mark.parametrize(
    ("shares", "said"), [((60, 40), False), ((60, 30), True), ((60, None), False), ((None, None), False)]
)
def test_shares_that_are_not_the_whole_are_said(shares, said):
    rows = tuple(Embolic(material="pva", share_percent=share) for share in shares)

    assert bool(embolic.shares_text(case(*rows))) is said


def test_a_device_is_asked_for_the_figures_of_its_kind():
    assert label_figures(Device(kind="introducer_sheath")) == {"max_psi"}
    assert "side_holes" in label_figures(Device(kind="diagnostic_catheter"))
    assert label_figures(Device(kind="closure_device")) == set()
    assert label_figures(Device(kind="other", prox_fr=3)) == {"prox_fr"}


def test_the_route_is_asked_for_what_its_devices_and_materials_need():
    catheters = (Device(kind="diagnostic_catheter"), Device(kind="microcatheter"))
    onyx, glue = Embolic(material="evoh_onyx"), Embolic(material="lipiodol")

    assert route_figures(case(), catalog()) == set()
    assert {"path_cm", "parent_hub_cm", "superselective_cm"} <= route_figures(
        case(devices=catheters), catalog()
    )
    assert {"syringe_dmso"} <= route_figures(case(onyx), catalog())
    assert {"ware_ok"} <= route_figures(case(glue), catalog())
    assert route_figures(case(devices=(Device(kind="ivc_filter"),)), catalog()) == {"cava_mm"}
    assert "preclose" in route_figures(case(access=Access(closure="proglide")), catalog())


def test_every_further_field_has_a_name_and_a_step():
    for extra in EXTRAS:
        assert extra.label.lower() in field_name(f"embolics.0.{extra.name}", catalog()).lower()
        assert step_of(f"embolics.0.{extra.name}") == "embolic"
    for figure in LABEL_FIGURES:
        assert figure.label.lower() in field_name(f"devices.0.{figure.name}", catalog()).lower()
    for figure in ROUTE_FIGURES:
        assert field_name(f"route.{figure.name}", catalog()) == figure.label
        assert step_of(f"route.{figure.name}") == "devices"
