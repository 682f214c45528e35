"""Corners of the fit rules that a case or a question seldom reaches."""

from __future__ import annotations

import pytest

from irplanner.errors import InputError
from irplanner.planning.device_fit.coils import coil_vs_vessel
from irplanner.planning.device_fit.parts import Part, Placed
from irplanner.planning.device_fit.product_names import product_named
from irplanner.planning.device_fit.ways_out import usual_sizes
from tests.planning.any_case import catalog
from tests.planning.device_fit.asked import (
    CAUTION,
    FITS,
    MICRO,
    NO,
    OPEN,
    SHEATH,
    chain,
    link_of,
    question,
    verdict,
)

CATHETER = Part(kind="diagnostic_catheter", fr=5, id_in=0.038, length_cm=100)


def test_a_vessel_without_width_is_no_vessel():
    with pytest.raises(ValueError, match="above 0"):
        coil_vs_vessel(catalog(), 5.0, 0.0)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("embolic=irregular band_um=500-710 lumen_in=0.024", CAUTION),
        ("embolic=microspheres band_um=500-700 lumen_in=0.021", CAUTION),
        ("band_um=100-200 lumen_in=0.021", FITS),  # both kinds agree
        ("band_um=900-1200 lumen_in=0.017", NO),
        ("band_um=300-500 label_min_in=0.02 lumen_in=0.021", FITS),
        ("dry_band_um=30-60 delivered_um=200-300 lumen_in=0.021", FITS),
        ("embolic=gelatin_sponge_torpedo lumen_in=0.034", NO),
        ("embolic=gelatin_sponge_torpedo lumen_in=0.035", FITS),
        ("embolic=ferromagnetic_microspheres band_um=10-30 lumen_in=0.017", FITS),
        ("coil=AZUR-CX-18 lumen_in=0.020", NO),
        ("coil=coil_liquid_straight lumen_in=0.02 coil_primary_in=0.018", FITS),
        ("filter=option sheath_fr=5", FITS),
        ("filter=option sheath_fr=4 cava_mm=25", NO),
        ("filter=denali sheath_fr=8", OPEN),
        ("device_sheath_fr=6 sheath_fr=7", FITS),
        ("micro_fr=2.4 sheath_fr=5", FITS),
        ("micro_od_mm=0.9 lumen_in=0.04", FITS),
        ("catheter_fr=5 artery_mm=1.6", CAUTION),
        ("guide_fr=6 artery_mm=2.5", FITS),
        ("closure=exoseal sheath_fr=6 artery_mm=6 allergy=beef", FITS),
        ("closure=mynx sheath_fr=6 sheath_working_length_cm=30", FITS),
        ("closure=proglide sheath_fr=6 devices=many", FITS),
        ("wire_in=0.014 device_wire_in=0.014 lumen_in=0.017", FITS),
        ("needle_g=18 coaxial_g=17 allergy=latex embolic=nbca", FITS),
        ("embolic=nbca allergy=[]", FITS),
        ('embolic=nbca allergy=["latex"]', FITS),
        ("embolic=autologous_clot allergy=latex", FITS),
        ("embolic=pva_nonspherical band_um=300 shunt_um=200 lumen_in=0.027", FITS),
    ],
)
def test_less_usual_questions(words, expected):
    assert verdict(words) is expected


def test_a_list_that_is_no_list_is_refused():
    with pytest.raises(InputError, match="allergy"):
        question("embolic=nbca allergy=[true]")


def test_an_unnamed_material_asks_for_its_label():
    found = link_of(chain(MICRO, Part(kind="embolic", name="Snow")), "label_minimum_lumen")

    assert found.verdict is OPEN
    assert found.needs == ("chain.1.label_min_in",)


def test_an_unnamed_plug_asks_for_its_label():
    assert link_of(chain(CATHETER, Part(kind="plug", diameter_mm=6)), "label_minimum_lumen").verdict is OPEN


def test_particles_with_a_share_of_compression_need_no_material():
    spheres = Part(kind="particles", size_um=(500, 700), compressible_fraction=0.25)

    assert link_of(chain(MICRO, spheres), "sphere_compressible").verdict is CAUTION


def test_one_size_of_bearing_particles_follows_its_own_chart():
    bearing = Part(material="pva_nonspherical", name="Bearing nsPVA", size_um=(500, 710))

    assert link_of(chain(Part(kind="microcatheter", id_in=0.024), bearing), "particle_rigid").verdict is FITS
    assert (
        link_of(chain(Part(kind="microcatheter", id_in=0.023), bearing), "label_minimum_lumen").verdict is NO
    )


def test_a_plug_goes_by_guide_or_sheath_and_a_model_by_its_lumen():
    plug = Part(material="avp_2", diameter_mm=10, target_vessel_mm=7)
    model = Part(material="mvp", name="MVP-5Q", target_vessel_mm=4)
    guide = Part(kind="guide_catheter", fr=6, id_in=0.07)

    assert link_of(chain(guide, plug), "plug_in_lumen").verdict is FITS
    assert link_of(chain(SHEATH, plug, artery_mm=6), "plug_in_lumen").verdict is FITS
    assert link_of(chain(Part(kind="microcatheter", id_in=0.027), model), "plug_in_lumen").verdict is FITS


def test_a_pushable_coil_without_a_label_is_screened_for_doubling():
    coil = Part(
        material="coil_pushable_018",
        coil_primary_in=0.018,
        pusher_od_in=0.016,
        target_vessel_mm=4,
        diameter_mm=5,
    )

    answer = chain(Part(kind="microcatheter", id_in=0.038), coil)

    assert link_of(answer, "coil_no_doubling").verdict is CAUTION
    assert link_of(answer, "coil_label_window").verdict is CAUTION


def test_the_dead_space_of_a_known_microcatheter_is_compared():
    onyx = Part(material="onyx")
    route = (Part(kind="microcatheter", name="Headway Duo"), onyx)

    enough = chain(*route, syringe_dmso=True, dmso_fill_ml=0.34)

    assert link_of(enough, "liquid_dead_space").verdict is FITS
    assert link_of(enough, "dmso").verdict is FITS
    assert link_of(chain(*route, dmso_fill_ml=0.3), "liquid_dead_space").verdict is CAUTION


def test_an_exchange_asks_for_the_length_of_wire_and_device():
    wire = Part(kind="guidewire", wire_in=0.035, length_cm=180)

    answer = chain(CATHETER, wire, inside_cm=90)

    assert link_of(answer, "length_exchange_wire").verdict is NO


def test_a_balloon_through_a_guide_asks_for_its_label():
    balloon = Part(kind="balloon", diameter_mm=4, label_min_in=0.056)
    guide = Part(kind="guide_catheter", fr=6, id_in=0.07)

    assert link_of(chain(guide, balloon), "label_minimum_lumen").verdict is FITS


def test_a_tube_with_a_label_of_its_own_is_held_against_it_in_a_sheath_too():
    answer = chain(SHEATH, Part(kind="diagnostic_catheter", fr=4, label_min_in=0.07), artery_mm=6)

    assert link_of(answer, "label_minimum_lumen").verdict is NO


def test_a_sheath_is_known_by_its_inside_where_its_label_is_not():
    sheath = Part(kind="introducer_sheath", id_mm=2.0, od_mm=2.6)

    answer = chain(sheath, Part(kind="diagnostic_catheter", od_mm=1.9), artery_mm=6)

    assert link_of(answer, "catheter_in_sheath").verdict is FITS


def test_a_product_sheath_brings_its_own_outside():
    slender = Part(kind="introducer_sheath", name="Glidesheath Slender 6 Fr", fr=6)

    found = link_of(chain(slender, vessel_mm=2.46), "sheath_vs_artery")

    assert found.verdict is FITS


def test_names_of_products_are_read_with_and_without_their_maker():
    for name in ("Terumo Progreat 2.7 Fr", "progreat 2.7 fr", "terumo_progreat_2_7_fr"):
        found = product_named(catalog(), "microcatheter", name)
        assert found is not None and found.id == "terumo_progreat_2_7_fr"
    assert product_named(catalog(), "microcatheter", "2.7 Fr") is None
    assert product_named(catalog(), "guidewire", "Terumo") is None


@pytest.mark.parametrize(
    "kind",
    [
        "microcatheter",
        "guide_catheter",
        "diagnostic_catheter",
        "introducer_sheath",
        "guidewire",
        "closure_device",
        "filter",
    ],
)
def test_the_pack_has_sizes_of_every_usual_kind(kind):
    parts = usual_sizes(Placed(Part(kind=kind), "chain.0", catalog()))

    assert len(parts) > 3
    assert {part.kind for part in parts} == {kind}


def test_plugs_come_in_the_diameters_of_their_product():
    placed = Placed(Part(material="avp_4", diameter_mm=5), "chain.0", catalog())

    assert [part.diameter_mm for part in usual_sizes(placed)] == [4, 5, 6, 7, 8]
    assert usual_sizes(Placed(Part(kind="embolic"), "chain.0", catalog())) == []
    assert usual_sizes(Placed(Part(kind="snare"), "chain.0", catalog())) == []


def test_a_closure_device_is_judged_in_a_vein_and_by_the_sheath_length():
    vein = chain(
        Part(kind="introducer_sheath", fr=10),
        Part(kind="closure_device", name="Perclose ProGlide"),
        in_vein=True,
    )
    long_sheath = Part(kind="introducer_sheath", fr=6, length_cm=23)

    artery = chain(long_sheath, Part(kind="closure_device", name="ExoSeal"), artery_mm=6)

    assert link_of(vein, "closure_sheath").verdict is FITS
    assert NO in {one.verdict for one in artery.links if one.answer.rule == "closure_vessel"}


def test_a_closure_device_without_a_sheath_asks_for_it():
    found = link_of(chain(Part(kind="closure_device", name="ExoSeal"), artery_mm=6), "closure_sheath")

    assert found.needs == ("sheath",)


def test_an_injector_without_a_catheter_has_nothing_to_press_on():
    answer = chain(Part(kind="needle", gauge=18), injector_psi=300)

    assert answer.links == ()


@pytest.mark.parametrize("words", ["closure=femoseal sheath_fr=7", "closure=manta sheath_fr=12"])
def test_families_of_closure_devices_are_found_by_name(words):
    assert verdict(words) is FITS


def test_an_implant_missing_its_label_is_open():
    assert verdict("coil=coil_hydrogel coil_mm=6 vessel_mm=5 lumen_in=0.02") is NO
    assert verdict("plug=bioresorbable_plug vessel_mm=5") is OPEN
    assert verdict("plug=avp_1 plug_mm=18 sheath_fr=6") is OPEN
