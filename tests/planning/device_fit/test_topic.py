"""Findings of a case: what stops, what asks for attention, what is missing and where it is entered."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Evidence, Status
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.device_fit.topic import assess_device_fit, ways_out_of_case
from irplanner.planning.outcome import Finding
from tests.planning.any_case import catalog, facts, plan, situation

SHEATH = {"id": "s1", "kind": "introducer_sheath", "fr": 5}
MICRO = {"id": "m1", "kind": "microcatheter", "fr": 2.4, "id_mm": 0.53, "inside": "s1"}
SPHERES = {"material": "tris_acryl_microspheres", "size_um": [500, 700], "via": "m1", "target_vessel_mm": 2}
FEMORAL = {"site": "common_femoral_artery", "side": "right", "vessel_mm": 7}


def findings(devices=(), embolics=(), **case) -> dict[str, Finding]:
    case = {"procedure": "uterine_fibroid_embolization", "patient": {"allergies": []}, **case}
    found = assess_device_fit(situation(devices=list(devices), embolics=list(embolics), **case)).findings
    return {one.rule: one for one in found}


def test_without_devices_and_embolics_there_is_nothing_to_say():
    assert findings() == {}


def test_the_uterine_case_asks_for_attention_to_compression():
    found = findings([SHEATH, MICRO], [SPHERES])

    assert found["fit.sphere_compressible"].status is Status.CAUTION
    assert found["fit.sphere_compressible"].evidence is Evidence.ENGINEERING
    assert found["fit.catheter_in_sheath"].status is Status.OK
    assert found["fit.particle_vs_vessel"].status is Status.OK


def test_a_block_that_was_read_stops():
    found = findings([SHEATH, {**MICRO, "id_mm": 0.4}], [SPHERES])

    assert found["fit.sphere_compressible"].status is Status.STOP
    assert found["fit.sphere_compressible"].action


def test_a_block_that_was_only_recalled_asks_for_attention():
    plug = {"material": "avp_2", "diameter_mm": 16, "target_vessel_mm": 12, "via": "s1"}

    found = findings([SHEATH], [plug])

    assert found["fit.plug_in_lumen"].status is Status.CAUTION
    assert found["fit.plug_in_lumen"].evidence is Evidence.RECALLED


@pytest.mark.parametrize(
    ("devices", "embolics", "rule", "need"),
    [
        (
            [SHEATH, {"id": "m1", "kind": "microcatheter", "fr": 2.4}],
            [SPHERES],
            "sphere_compressible",
            "devices.1.id_mm",
        ),
        ([SHEATH, MICRO], [{**SPHERES, "size_um": None}], "sphere_compressible", "embolics.0.size_um"),
        ([{**SHEATH, "fr": None}, MICRO], [], "catheter_in_sheath", "devices.0.fr"),
        ([SHEATH, {"kind": "diagnostic_catheter"}], [], "catheter_in_sheath", "devices.1.fr"),
        ([SHEATH, MICRO], [{"material": "onyx", "via": "m1"}], "dmso", "devices.1.dmso_ok"),
        ([SHEATH, MICRO], [{"material": "avp_4", "via": "m1"}], "plug_vs_vessel", "embolics.0.diameter_mm"),
        (
            [SHEATH, MICRO],
            [{"material": "coil_detachable_018", "diameter_mm": 4, "via": "m1"}],
            "coil_vs_vessel",
            "embolics.0.target_vessel_mm",
        ),
    ],
)
def test_a_missing_figure_is_asked_for_by_its_field(devices, embolics, rule, need):
    found = findings(devices, embolics)[f"fit.{rule}"]

    assert found.status is Status.NOT_ASSESSED
    assert need in found.needs
    assert found.field == found.needs[0]


def test_every_need_is_a_field_that_can_be_filled_in():
    for embolic in ("onyx", "nbca_glue", "avp_2", "mvp", "metal_coil", "gelatin_sponge", "pva", "deb_saap"):
        planned = facts(devices=[SHEATH, MICRO], embolics=[{"material": embolic, "via": "m1"}])
        for one in findings([SHEATH, MICRO], [{"material": embolic, "via": "m1"}]).values():
            for need in one.needs:
                assert value_at(planned, need) is None, (embolic, one.rule)


def value_at(planned, path):
    value = planned
    for name in path.split("."):
        value = value[int(name)] if name.isdecimal() else getattr(value, name)
    return value


def test_a_stopping_rule_asks_for_its_own_figure_and_lesser_ones_share_a_line():
    found = findings([SHEATH, {**MICRO, "dmso_ok": True}], [{"material": "nbca_glue", "via": "m1"}])

    assert found["fit.nbca_flush"].status is Status.NOT_ASSESSED
    assert found["fit.nbca_flush"].needs == ("embolics.0.flush",)
    assert found["fit.unchecked"].status is Status.NOT_ASSESSED
    assert "polycarbonate" in found["fit.unchecked"].detail
    assert "route.ware_ok" in found["fit.unchecked"].needs


GLUE = {"material": "nbca_glue", "via": "m1"}
COIL = {"material": "coil_pushable_018", "diameter_mm": 5, "target_vessel_mm": 4, "via": "m1"}
PARENT = {"id": "p1", "kind": "diagnostic_catheter", "fr": 5, "id_in": 0.038, "length_cm": 100}
LONG_MICRO = {**MICRO, "length_cm": 150, "inside": "p1"}


@pytest.mark.parametrize(
    ("devices", "embolics", "route", "rule", "verdict"),
    [
        ([SHEATH, MICRO], [{**SPHERES, "shunt_um": 499}], {}, "particle_vs_shunt", Status.OK),
        ([SHEATH, MICRO], [{**SPHERES, "shunt_um": 500}], {}, "particle_vs_shunt", Status.STOP),
        ([SHEATH, MICRO], [{**SPHERES, "shunt_um": 0}], {}, "particle_vs_shunt", Status.OK),
        ([SHEATH, MICRO], [{**GLUE, "flush": "dextrose_5pct"}], {}, "nbca_flush", Status.OK),
        ([SHEATH, MICRO], [{**GLUE, "flush": "saline"}], {}, "nbca_flush", Status.STOP),
        ([SHEATH, MICRO], [GLUE], {"ware_ok": True}, "oil_ware", Status.OK),
        ([SHEATH, MICRO], [GLUE], {"ware_ok": False}, "oil_ware", Status.CAUTION),
        ([SHEATH, {**MICRO, "side_holes": False}], [COIL], {}, "coil_side_holes", Status.OK),
        ([SHEATH, {**MICRO, "side_holes": True}], [COIL], {}, "coil_side_holes", Status.CAUTION),
        (
            [SHEATH, {**MICRO, "id_mm": None, "id_in": 0.021}],
            [{**COIL, "coil_label_min_in": 0.021, "coil_label_max_in": 0.027}],
            {},
            "coil_label_window",
            Status.OK,
        ),
        (
            [SHEATH, MICRO],
            [{**COIL, "coil_label_min_in": 0.022, "coil_label_max_in": 0.027}],
            {},
            "coil_label_window",
            Status.STOP,
        ),
        (
            [SHEATH, PARENT, LONG_MICRO],
            [],
            {"parent_hub_cm": 10, "superselective_cm": 40},
            "length_microcatheter",
            Status.OK,
        ),
        (
            [SHEATH, PARENT, LONG_MICRO],
            [],
            {"parent_hub_cm": 10, "superselective_cm": 41},
            "length_microcatheter",
            Status.CAUTION,
        ),
        ([SHEATH, PARENT], [], {"path_cm": 79}, "length_catheter", Status.OK),
        ([SHEATH, PARENT], [], {"path_cm": 80}, "length_catheter", Status.CAUTION),
        ([SHEATH, {**PARENT, "max_psi": 1000}], [], {"injector_psi": 1001}, "pressure", Status.STOP),
        (
            [{**SHEATH, "max_psi": 1000}, {**PARENT, "max_psi": 1000}],
            [],
            {"injector_psi": 1000},
            "pressure",
            Status.OK,
        ),
        (
            [SHEATH, {**MICRO, "dmso_ok": True}],
            [{"material": "onyx", "via": "m1"}],
            {"syringe_dmso": False},
            "dmso",
            Status.STOP,
        ),
    ],
)
def test_a_figure_of_the_plan_settles_its_rule(devices, embolics, route, rule, verdict):
    sheath = [{**one, "length_cm": 11} if one.get("kind") == "introducer_sheath" else one for one in devices]

    found = findings(sheath, embolics, route=route)

    assert found[f"fit.{rule}"].status is verdict


def test_a_pack_lying_ready_past_its_date_stops():
    coil = {"kind": "embolic", "name": "Coil", "expires_on": "2026-09-03"}

    day = {"scheduled_at": "2026-09-04T08:00"}

    stop = findings([SHEATH, coil], [], **day)["fit.expiry"]
    assert (stop.status, stop.action) == (Status.STOP, "Take another one.")
    assert findings([coil | {"expires_on": "2026-09-04"}], [], **day)["fit.expiry"].status is Status.OK
    assert findings([coil], [])["fit.expiry"].needs == ("scheduled_at",)


def test_a_syringe_of_the_plan_settles_dmso():
    syringe = {"kind": "other", "name": "DMSO syringe 1 mL", "dmso_ok": True}

    found = findings([SHEATH, {**MICRO, "dmso_ok": True}, syringe], [{"material": "onyx", "via": "m1"}])

    assert found["fit.dmso"].status is Status.OK


def test_allergies_stop_and_unasked_ones_are_asked_for():
    gelatin = {"allergies": [{"agent": "gelatin"}]}

    assert findings([SHEATH, MICRO], [SPHERES], patient=gelatin)["fit.side_allergy"].status is Status.STOP
    assert findings([SHEATH, MICRO], [SPHERES], patient={})["fit.side_allergy"].needs == (
        "patient.allergies",
    )


def test_an_embolic_without_a_catheter_says_that_nothing_is_checked():
    found = findings([], [SPHERES])

    assert found["fit.route"].needs == ("devices",)


def test_a_route_that_names_no_device_of_the_plan_is_pointed_out():
    found = findings([SHEATH, MICRO], [{**SPHERES, "via": "m9"}])

    assert found["fit.route"].field == "embolics.0.via"
    assert found["fit.sphere_compressible"].status is Status.CAUTION


def test_devices_in_any_order_find_what_they_run_in():
    catheter = {"id": "c", "kind": "diagnostic_catheter", "fr": 5, "id_in": 0.038}
    wire = {"kind": "guidewire", "wire_in": 0.035}
    micro = {"id": "m", "kind": "microcatheter", "fr": 2.0, "id_in": 0.021}

    found = findings([micro, wire, catheter, SHEATH], [{**SPHERES, "via": None, "size_um": [100, 300]}])

    assert (
        found["fit.microcatheter_in_catheter"].status is Status.CAUTION
        or found["fit.microcatheter_in_catheter"].status is Status.OK
    )
    assert found["fit.wire_in_catheter"].status is Status.OK
    assert found["fit.sphere_compressible"].status is Status.OK


def test_a_large_coil_goes_through_the_catheter_wide_enough_for_it():
    catheter = {"kind": "diagnostic_catheter", "fr": 5, "id_in": 0.038}
    coil = {"material": "coil_pushable_035", "diameter_mm": 8, "target_vessel_mm": 6}

    found = findings([SHEATH, catheter, {**MICRO, "inside": None}], [coil])

    assert found["fit.coil_label_window"].status is Status.OK


def test_an_expired_device_stops():
    old = {**SHEATH, "expires_on": "2026-09-03"}

    on_the_day = findings([{**old, "expires_on": "2026-09-04"}], scheduled_at="2026-09-04T08:00")

    assert findings([old], scheduled_at="2026-09-04T08:00")["fit.expiry"].status is Status.STOP
    assert on_the_day["fit.expiry"].status is Status.OK


def test_closure_and_radial_size_are_left_to_the_topics_that_own_them():
    closure = {"kind": "closure_device", "name": "ExoSeal"}

    own = findings([SHEATH, closure], access=FEMORAL)
    elsewhere = findings([SHEATH, closure], access={**FEMORAL, "closure": "exoseal"})
    radial = findings([SHEATH], access={"site": "radial_artery", "vessel_mm": 2.4})

    assert own["fit.closure_sheath"].status is Status.OK
    assert "fit.closure_sheath" not in elsewhere
    assert "fit.sheath_vs_artery" not in radial


def test_sizes_of_zero_count_as_unknown():
    found = findings(
        [{**SHEATH, "fr": 0}, MICRO], [{**SPHERES, "target_vessel_mm": 0}], access={**FEMORAL, "vessel_mm": 0}
    )

    assert found["fit.catheter_in_sheath"].needs == ("devices.0.fr",)


def test_ways_out_name_the_row_of_the_case():
    case = situation(
        procedure="uterine_fibroid_embolization",
        devices=[SHEATH, {**MICRO, "id_mm": 0.4}],
        embolics=[SPHERES],
        patient={"allergies": []},
    )
    stock = [Part(kind="microcatheter", name="Wide", fr=2.8, id_in=0.03)]

    [way] = ways_out_of_case(case, stock)

    assert way.path == "devices.1"
    assert {one.path for one in ways_out_of_case(case)} >= {"embolics.0"}


def test_the_plan_carries_the_findings_with_their_sources():
    made = plan(procedure="uterine_fibroid_embolization", devices=[SHEATH, MICRO], embolics=[SPHERES])

    fit = [one for one in made.findings if one.topic == "fit"]
    assert fit
    assert all(source in made.sources for one in fit for source in one.sources)
    assert all(one.rule.removeprefix("fit.") in {*catalog().fit_rules, "unchecked", "route"} for one in fit)
