"""A whole route: the links asked, their order, what runs in what, and what stays unchecked."""

from __future__ import annotations

import pytest

from irplanner.planning.device_fit.parts import Part
from tests.planning.device_fit.asked import (
    CATHETER,
    CAUTION,
    FITS,
    MICRO,
    NO,
    OPEN,
    SHEATH,
    SPHERES,
    UTERINE,
    chain,
    link_of,
)


def test_the_uterine_route_fits_with_caution_because_spheres_are_compressed():
    answer = chain(*UTERINE, vessel_mm=2.4)

    assert answer.verdict is CAUTION
    assert {one.answer.rule: one.verdict for one in answer.links} == {
        "catheter_in_sheath": FITS,
        "microcatheter_in_catheter": FITS,
        "sphere_compressible": CAUTION,
        "sheath_vs_artery": FITS,
        "particle_vs_vessel": FITS,
    }
    assert "525 um" in link_of(answer, "sphere_compressible").answer.why


@pytest.mark.parametrize(
    ("place", "field", "need"),
    [
        (0, "fr", None),  # the inside given answers as well
        (1, "id_mm", "chain.1.id_mm"),
        (2, "id_mm", "chain.2.id_mm"),
        (3, "size_um", "chain.3.size_um"),
        (3, "material", None),  # irregular and compressible particles answer the same or the kind is asked
    ],
)
def test_a_figure_left_out_never_improves_the_verdict(place, field, need):
    import msgspec

    parts = list(UTERINE)
    parts[place] = msgspec.structs.replace(parts[place], **{field: None})

    answer = chain(*parts, vessel_mm=2.4)

    assert answer.verdict.rank <= CAUTION.rank
    if need is not None:
        assert answer.verdict is OPEN
        assert need in {path for one in answer.links for path in one.needs}


def test_without_the_vessel_a_sheath_cannot_be_judged():
    answer = chain(*UTERINE)

    assert answer.verdict is OPEN
    assert link_of(answer, "sheath_vs_artery").needs == ("vessel_mm",)


def test_links_come_in_the_order_of_evaluation():
    parts = (*UTERINE[:3], Part(material="evoh_onyx"), Part(material="coil_pushable_018", diameter_mm=3))

    answer = chain(*parts, vessel_mm=2.4, injector_psi=300, allergies=("nickel",), path_cm=50)

    steps = [one.step for one in answer.links]
    assert steps == sorted(steps)
    assert answer.links[0].answer.rule == "side_allergy"
    assert answer.links[-1].answer.rule == "pressure"


def test_rules_about_the_surroundings_are_listed_as_unchecked():
    unchecked = {one.answer.rule for one in chain(*UTERINE, vessel_mm=2.4).unchecked}

    assert unchecked == {"length_catheter", "length_microcatheter", "particle_vs_shunt", "side_allergy"}


def test_surroundings_that_are_given_are_asked():
    answer = chain(
        *UTERINE,
        vessel_mm=2.4,
        path_cm=99,
        parent_hub_cm=8,
        superselective_cm=22,
        shunt_um=600,
        allergies=("gelatin",),
    )

    rules = {one.answer.rule: one.verdict for one in answer.links}
    assert rules["length_catheter"] is FITS
    assert rules["length_microcatheter"] is FITS
    assert rules["particle_vs_shunt"] is NO
    assert rules["side_allergy"] is NO


def test_a_part_runs_in_the_carrier_before_it_unless_inside_names_another():
    sheath = Part(kind="introducer_sheath", id="s", fr=5)
    catheter = Part(kind="diagnostic_catheter", id="c", fr=5, id_mm=1.0)
    micro = Part(kind="microcatheter", fr=2.8, id_in=0.025, inside="s")

    named, plain = (
        chain(sheath, catheter, micro, vessel_mm=4),
        chain(sheath, catheter, Part(kind="microcatheter", fr=2.8, id_in=0.025), vessel_mm=4),
    )

    assert [one.outer.part.id for one in named.links if one.inner.kind == "microcatheter"] == ["s"]
    assert link_of(plain, "microcatheter_in_catheter").outer.part.id == "c"


def test_a_wire_after_a_balloon_is_held_against_its_platform():
    balloon = Part(kind="balloon", fr=5, diameter_mm=5, wire_in=0.018)

    answer = chain(SHEATH, balloon, Part(kind="guidewire", wire_in=0.035), artery_mm=6)

    assert link_of(answer, "wire_platform_match").verdict is NO
    assert link_of(answer, "stent_sheath").verdict is FITS


def test_a_needle_takes_wires_and_needles_but_no_sheath():
    needle, sheath = Part(kind="needle", gauge=21), Part(kind="introducer_sheath", fr=5)

    answer = chain(needle, Part(kind="guidewire", wire_in=0.018), sheath, artery_mm=4)

    assert {one.answer.rule for one in answer.links} == {"wire_in_needle", "sheath_vs_artery"}
    assert answer.verdict is FITS


def test_a_coaxial_introducer_and_its_needle_are_a_pair():
    answer = chain(Part(kind="needle", gauge=17), Part(kind="biopsy_device", gauge=18))

    assert link_of(answer, "coaxial_pair").verdict is FITS


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"name": "Marathon"}, OPEN),  # catheter labeled, syringe not known
        ({"name": "Marathon", "dmso_ok": False}, NO),  # the label in hand goes before the pack
        ({"fr": 2.4, "id_in": 0.021}, OPEN),
    ],
)
def test_dmso_needs_a_label_on_every_piece(fields, expected):
    answer = chain(Part(kind="microcatheter", **fields), Part(material="onyx"))

    assert link_of(answer, "dmso").verdict is expected


def test_a_known_microcatheter_brings_its_lumen_and_its_evidence():
    answer = chain(Part(kind="microcatheter", name="Progreat 2.4 Fr"), SPHERES)

    found = link_of(answer, "sphere_compressible")
    assert found.answer.values["lumen_um"] == pytest.approx(558.8)
    assert found.answer.is_recalled


def test_glue_asks_for_its_flush_and_dextrose_settles_it():
    route = (MICRO, Part(material="nbca_glue"))

    assert chain(*route).verdict is OPEN
    assert chain(*route, flush="dextrose 5%").verdict is FITS
    assert chain(*route, flush="d5w").verdict is FITS
    assert chain(*route, flush="saline").verdict is NO


def test_a_coil_takes_the_vessel_of_the_chain_where_it_names_none():
    coil = Part(material="coil_detachable_018", diameter_mm=6)
    micro = Part(kind="microcatheter", fr=2.4, id_in=0.021)

    alone, with_sheath = chain(micro, coil, vessel_mm=5), chain(SHEATH, micro, coil, vessel_mm=5)

    assert link_of(alone, "coil_vs_vessel").verdict is FITS
    assert link_of(with_sheath, "coil_vs_vessel").verdict is FITS
    assert not link_of(with_sheath, "sheath_vs_artery").is_asked


def test_closure_is_held_against_the_widest_sheath_artery_and_allergy():
    sheaths = (Part(kind="introducer_sheath", fr=5), Part(kind="introducer_sheath", fr=9, inside=None))
    closure = Part(kind="closure_device", name="Angio-Seal 8 Fr")

    answer = chain(*sheaths, closure, artery_mm=6, allergies=("beef",))

    assert link_of(answer, "closure_sheath").verdict is NO
    assert link_of(answer, "closure_vessel").verdict is FITS
    assert link_of(answer, "closure_allergy").verdict is NO


def test_an_unknown_closure_device_is_open():
    answer = chain(SHEATH, Part(kind="closure_device", name="String"), artery_mm=6)

    assert link_of(answer, "closure_sheath").needs == ("chain.1.name",)


def test_a_filter_goes_through_its_sheath_into_the_cava():
    answer = chain(
        Part(kind="introducer_sheath", fr=8), Part(kind="filter", name="Celect"), cava_mm=24, in_vein=True
    )

    assert link_of(answer, "stent_sheath").verdict is NO
    assert link_of(answer, "filter_cava").verdict is FITS


def test_a_stent_graft_is_held_against_sheath_and_vessel():
    graft = Part(kind="stent_graft", name="iCast", diameter_mm=7, fr=6, target_vessel_mm=6)

    answer = chain(SHEATH, graft, vessel_mm=4)

    assert link_of(answer, "stent_sheath").verdict is NO
    assert link_of(answer, "stent_vessel").verdict is FITS


def test_the_injector_asks_for_the_pressure_of_every_part():
    strong = Part(kind="diagnostic_catheter", fr=5, id_in=0.04, max_psi=1200)

    assert link_of(chain(strong, injector_psi=1200), "pressure").verdict is FITS
    assert link_of(chain(strong, CATHETER, injector_psi=900), "pressure").verdict is OPEN
    assert link_of(chain(strong, CATHETER, injector_psi=1300), "pressure").verdict is NO


def test_a_chain_of_one_part_has_nothing_to_tell_from():
    answer = chain(MICRO)

    assert answer.verdict is OPEN
    assert answer.links == ()
