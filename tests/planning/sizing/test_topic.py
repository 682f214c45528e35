"""Findings about size and amount of a case's embolics."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.facts import Embolic
from irplanner.planning.outcome import Finding
from irplanner.planning.sizing.topic import assess_sizing
from tests.planning.any_case import catalog, plan, situation

HEALTHY = {"weight_kg": 70, "height_cm": 175, "birth_date": "1980-01-01"}


def findings(procedure: str, *embolics: dict[str, object], **case) -> list[Finding]:
    made = situation(procedure=procedure, embolics=list(embolics), **{"patient": HEALTHY, **case})
    return assess_sizing(made).findings


def status(found: list[Finding], rule: str) -> Status:
    return min((one.status for one in found if one.rule == f"sizing.{rule}"), key=lambda one: one.rank)


def test_without_embolics_there_is_nothing_to_say():
    assert findings("uterine_fibroid_embolization") == []


@pytest.mark.parametrize(
    ("procedure", "size", "rule", "expected"),
    [
        ("uterine_fibroid_embolization", [500, 700], "particle_band_uterine", Status.OK),
        ("uterine_fibroid_embolization", [300, 500], "particle_band_uterine", Status.CAUTION),
        ("bronchial_artery_embolization", [100, 300], "particle_band_bronchial", Status.STOP),
        ("bronchial_artery_embolization", [300, 500], "particle_band_bronchial", Status.CAUTION),
        ("prostate_artery_embolization", [300, 500], "particle_band_prostate", Status.OK),
        ("genicular_artery_embolization", [300, 500], "particle_band_genicular", Status.INFO),
    ],
)
def test_the_territory_is_the_procedures(procedure, size, rule, expected):
    found = findings(procedure, {"material": "tris_acryl_gelatin", "size_um": size})

    assert status(found, rule) is expected


def test_a_territory_of_the_row_goes_before_the_procedures():
    row = {"material": "tris_acryl_gelatin", "size_um": [100, 300], "territory": "right bronchial artery"}

    assert status(findings("uterine_fibroid_embolization", row), "particle_band_bronchial") is Status.STOP


@pytest.mark.parametrize(
    ("territory", "loop", "expected"),
    [
        ("left colic artery", 10.5, Status.CAUTION),
        ("gonadal vein", 13, Status.OK),
        ("gonadal vein", 11, Status.CAUTION),
    ],
)
def test_a_coil_is_held_against_the_oversizing_of_its_bed(territory, loop, expected):
    row = {
        "material": "coil_pushable_018",
        "diameter_mm": loop,
        "target_vessel_mm": 10,
        "territory": territory,
    }

    [found] = findings("bronchial_artery_embolization", row)

    assert found.status is expected


def test_an_unknown_bed_is_asked_for_where_it_matters():
    row = {"material": "coil_pushable_018", "diameter_mm": 11.5, "target_vessel_mm": 10}

    [found] = findings("liver_biopsy", row)

    assert found.needs == ("embolics.0.territory",)


def test_ethanol_is_limited_by_weight_and_asks_for_it():
    row = {"material": "ethanol", "amount": 71, "unit": "mL"}

    assert status(findings("venous_malformation_sclerotherapy", row), "ethanol_session_max") is Status.STOP
    [unknown] = findings("venous_malformation_sclerotherapy", row, patient={})
    assert unknown.needs == ("patient.weight_kg",)


def test_sclerosants_are_limited_by_form_and_product():
    liquid, foam = (
        {"material": "sts", "amount": 12, "unit": "mL", "purpose": purpose} for purpose in ("", "foam")
    )
    varithena = {"material": "Varithena 1 % foam", "amount": 16, "unit": "mL"}

    assert status(findings("varicocele_embolization", liquid), "sts_session_max_us") is Status.STOP
    assert status(findings("varicocele_embolization", foam), "sts_foam_total") is Status.OK
    assert status(findings("varicose_vein_ablation", varithena), "polidocanol_varithena_max") is Status.STOP


def test_a_block_whose_limit_was_only_recalled_asks_for_attention():
    row = {"material": "lipiodol", "amount": 21, "unit": "mL"}

    assert status(findings("ctace", row), "lipiodol_max_hepatic") is Status.CAUTION


def test_doxorubicin_is_read_from_the_infusions():
    dose = [{"drug": "doxorubicin", "dose": 151, "unit": "mg"}]
    beads = {"material": "deb_dc_lc", "size_um": [100, 300], "amount": 4, "unit": "mL"}
    oil = {"material": "lipiodol", "amount": 10, "unit": "mL"}

    assert status(findings("deb_tace", beads, infusions=dose), "doxorubicin_deb") is Status.STOP
    assert status(findings("ctace", oil, infusions=dose), "doxorubicin_ctace") is Status.CAUTION
    unknown = findings("ctace", oil, infusions=dose, patient={})
    assert "patient.height_cm" in {need for one in unknown for need in one.needs}


@pytest.mark.parametrize("material", ["ethanol", "sts", "polidocanol", "lipiodol", "thrombin"])
def test_an_amount_that_has_a_limit_is_asked_for(material):
    unit = "IU" if material == "thrombin" else "mL"

    [found] = findings("venous_malformation_sclerotherapy", {"material": material})
    [other] = findings(
        "venous_malformation_sclerotherapy", {"material": material, "amount": 3, "unit": "vial"}
    )

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, ("embolics.0.amount",))
    assert (other.status, other.needs) == (Status.NOT_ASSESSED, ("embolics.0.unit",))
    settled = findings("venous_malformation_sclerotherapy", {"material": material, "amount": 3, "unit": unit})
    assert "embolics.0.amount" not in {need for one in settled for need in one.needs}


def test_particles_without_a_size_ask_for_it():
    [found] = findings("uterine_fibroid_embolization", {"material": "tris_acryl_gelatin"})

    assert found.needs == ("embolics.0.size_um",)


def test_thrombin_is_counted_in_units():
    row = {"material": "thrombin", "amount": 3500, "unit": "IU"}

    assert status(findings("liver_biopsy", row), "thrombin_max") is Status.CAUTION


def test_the_lung_dose_of_radioactive_spheres_asks_for_shunt_and_activity():
    found = findings("tare_treatment", {"material": "y90_resin"})

    assert {one.status for one in found} == {Status.NOT_ASSESSED}
    assert {need for one in found for need in one.needs} == {
        "embolics.0.lung_shunt_percent",
        "embolics.0.amount",
    }


RESIN = {"material": "y90_resin", "unit": "GBq"}
GLASS = {"material": "y90_glass", "unit": "GBq"}


@pytest.mark.parametrize(
    ("row", "rule", "expected"),
    [
        ({**RESIN, "amount": 1, "lung_shunt_percent": 10}, "y90_lung_shunt_resin", Status.OK),
        ({**RESIN, "amount": 1, "lung_shunt_percent": 10.1}, "y90_lung_shunt_resin", Status.CAUTION),
        ({**RESIN, "amount": 1, "lung_shunt_percent": 20}, "y90_lung_shunt_resin", Status.CAUTION),
        ({**RESIN, "amount": 1, "lung_shunt_percent": 20.1}, "y90_lung_shunt_resin", Status.STOP),
        ({**GLASS, "amount": 6.03, "lung_shunt_percent": 10}, "y90_lung_dose", Status.OK),
        ({**GLASS, "amount": 6.05, "lung_shunt_percent": 10}, "y90_lung_dose", Status.STOP),
        (
            {**GLASS, "amount": 6.03, "lung_shunt_percent": 10, "prior_lung_gy": 21},
            "y90_lung_dose",
            Status.STOP,
        ),
        (
            {**GLASS, "amount": 6.05, "lung_shunt_percent": 10, "lung_mass_kg": 1.1},
            "y90_lung_dose",
            Status.OK,
        ),
    ],
)
def test_the_lung_dose_follows_from_the_row(row, rule, expected):
    assert status(findings("tare_treatment", row), rule) is expected


@pytest.mark.parametrize(
    ("row", "rule", "expected"),
    [
        ({"material": "onyx_18", "rate_ml_min": 0.16}, "dmso_rate", Status.OK),
        ({"material": "onyx_18", "rate_ml_min": 0.17}, "dmso_rate", Status.CAUTION),
        ({"material": "onyx_18", "shaken_min": 20}, "dmso_shake", Status.OK),
        ({"material": "onyx_18", "shaken_min": 19}, "dmso_shake", Status.STOP),
        ({"material": "nbca", "glue_percent": 25}, "nbca_ratio", Status.INFO),
        (
            {"material": "ethanol", "amount": 10, "unit": "mL", "per_injection_ml": 3.1},
            "ethanol_bolus",
            Status.CAUTION,
        ),
        (
            {"material": "sts", "amount": 5, "unit": "mL", "per_injection_ml": 2.1},
            "sts_session_max_us",
            Status.STOP,
        ),
    ],
)
def test_how_it_is_given_is_held_against_its_limit(row, rule, expected):
    assert status(findings("venous_malformation_sclerotherapy", row), rule) is expected


def test_coils_of_a_sac_are_counted_by_packing():
    coil = {
        "material": "coil_detachable_018",
        "diameter_mm": 10,
        "length_cm": 30,
        "coil_primary_in": 0.0125,
        "sac_mm": 10,
        "amount": 5,
        "unit": "piece",
    }

    [packing] = [
        one
        for one in findings("visceral_aneurysm_embolization", coil)
        if one.rule == "sizing.coil_packing_density"
    ]

    assert packing.values["coils_needed"] == 6
    assert packing.values["packing_density"] == 0.2268
    missing = findings("visceral_aneurysm_embolization", {**coil, "length_cm": None})
    assert "embolics.0.length_cm" in {need for one in missing for need in one.needs}


def test_doxorubicin_by_body_surface_is_worked_out():
    dose = [{"drug": "doxorubicin", "dose": 80, "unit": "mg/m2"}]
    beads = {"material": "deb_dc_lc", "size_um": [100, 300], "amount": 4, "unit": "mL"}

    assert status(findings("deb_tace", beads, infusions=dose), "doxorubicin_deb") is Status.OK
    two = [*dose, {"drug": "doxorubicin", "dose": 10, "unit": "mg"}]
    assert status(findings("deb_tace", beads, infusions=two), "doxorubicin_deb") is Status.STOP
    assert findings("deb_tace", beads, infusions=[{**dose[0], "unit": "mg/day"}]) == findings(
        "deb_tace", beads
    )


def test_every_need_is_a_field_that_can_be_filled_in():
    asked = set()
    sizes = (
        {},
        {"size_um": [40, 120]},
        {"amount": 3, "unit": "mL"},
        {"diameter_mm": 8, "target_vessel_mm": 7},
    )
    for material in (*catalog().embolic_products, *catalog().embolic_families):
        for size in sizes:
            for procedure in (
                "bland_embolization_liver",
                "venous_malformation_sclerotherapy",
                "liver_biopsy",
            ):
                row = {"material": material, "sac_mm": 10, **size}
                made = situation(procedure=procedure, embolics=[row])
                for one in assess_sizing(made).findings:
                    assert one.status is not Status.NOT_ASSESSED or one.needs
                    asked.update(one.needs)
    rows = {need.removeprefix("embolics.0.") for need in asked if need.startswith("embolics.0.")}

    assert rows <= set(Embolic.__struct_fields__)
    assert asked - {f"embolics.0.{one}" for one in rows} <= {
        "patient.weight_kg",
        "patient.height_cm",
        "patient.age_years",
    }


def test_the_plan_carries_the_findings():
    made = plan(
        procedure="uterine_fibroid_embolization",
        embolics=[{"material": "tris_acryl_gelatin", "size_um": [300, 500]}],
    )

    assert "sizing.particle_band_uterine" in {one.rule for one in made.findings}
