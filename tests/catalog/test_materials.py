"""Materials are found by whatever a case calls them, and say permanence, status and allergens."""

from __future__ import annotations

import pytest

from irplanner.catalog.materials import (
    allergens_of,
    family_of,
    find_material,
    is_suggested,
    label_of,
    permanence_of,
    products_of,
)
from irplanner.catalog.schema.procedures import EmbolicFamily


@pytest.mark.parametrize(
    "name, found",
    [
        ("tris_acryl_gelatin", "tris_acryl_gelatin"),
        ("tris_acryl_microspheres", "tris_acryl_gelatin"),
        ("Embosphere", "tris_acryl_gelatin"),
        ("calibrated_microspheres", "calibrated_microspheres"),
        ("vascular_plug", "vascular_plug"),
        ("Onyx 18", "evoh_onyx"),
        ("LC Bead", "deb_dc_lc"),
        ("Self-expanding vascular plug", "vascular_plug"),
        ("imipenem_cilastatin", "imipenem_cilastatin"),
        ("unheard of", None),
    ],
)
def test_a_material_is_found_by_id_alias_brand_and_label(catalog, name, found):
    material = find_material(catalog, name)

    assert (material.id if material else None) == found


def test_the_example_material_of_the_case_file_is_permanent_and_holds_gelatin(catalog):
    material = find_material(catalog, "tris_acryl_microspheres")
    assert material is not None

    assert permanence_of(material) == "permanent"
    assert is_suggested(material)
    assert "gelatin" in allergens_of(catalog, material)
    assert label_of(material) == "Tris-acryl gelatin microspheres (TAGM)"


def test_a_brand_with_flags_of_its_own_is_judged_by_those(catalog):
    product = catalog.embolic_products["tris_acryl_gelatin"]

    assert "gold" in allergens_of(catalog, product, "EmboGold")
    assert "gold" not in allergens_of(catalog, product, "Embosphere")


def test_a_family_warns_of_the_allergens_of_all_its_products(catalog):
    family = catalog.embolic_families["calibrated_microspheres"]

    for product in products_of(catalog, family):
        assert set(product.allergen_flags) <= allergens_of(catalog, family)


def test_historical_materials_are_known_but_never_suggested(catalog):
    historical = {
        material.id
        for material in (*catalog.embolic_families.values(), *catalog.embolic_products.values())
        if not is_suggested(material)
    }

    assert historical == {"platinum_microparticles", "ferromagnetic_microspheres", "suture_silk"}


def test_no_procedure_suggests_a_historical_material(catalog):
    for procedure in catalog.procedures.values():
        for option in procedure.embolic_options:
            assert is_suggested(catalog.embolic_families[option.material]), procedure.id


def test_products_and_families_point_to_each_other(catalog):
    family = family_of(catalog, catalog.embolic_products["mvp"])

    assert isinstance(family, EmbolicFamily)
    assert family.id == "vascular_plug"
    assert family_of(catalog, catalog.embolic_products["ho166"]) is None


def test_particles_carry_the_numbers_a_fit_check_needs(catalog):
    pva = catalog.embolic_products["pva_nonspherical"]
    assert pva.sizes.labeled_lumens is not None
    band = next(band for band in pva.sizes.labeled_lumens.bands if band.band_um == (500, 710))

    assert band.min_id_in == 0.024
    assert catalog.embolic_products["tris_acryl_gelatin"].delivery.compressible_fraction == 0.25
    assert catalog.embolic_products["deb_saap"].sizes.swell_factor_saline == 4


def test_a_plug_names_its_catheter_by_model_and_by_diameter(catalog):
    mvp = {model.model: model for model in catalog.embolic_products["mvp"].sizes.models}
    by_diameter = catalog.embolic_products["avp_2"].delivery.guide_fr_by_diameter

    assert (mvp["MVP-5Q"].vessel_mm, mvp["MVP-5Q"].min_id_in) == ((3.0, 5.0), 0.027)
    assert mvp["MVP-9Q"].catheter_fr == 5
    assert [(row.diameter_mm, row.fr) for row in by_diameter][-1] == ((18, 22), 9)
