"""Findings about size and amount of a case's embolics."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding
from irplanner.planning.sizing.topic import assess_sizing
from tests.planning.any_case import plan, situation

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


def test_thrombin_is_counted_in_units():
    row = {"material": "thrombin", "amount": 3500, "unit": "IU"}

    assert status(findings("liver_biopsy", row), "thrombin_max") is Status.CAUTION


def test_the_lung_dose_of_radioactive_spheres_is_said_to_be_worked_out_elsewhere():
    [found] = findings("liver_biopsy", {"material": "y90_resin"})

    assert found.status is Status.INFO
    assert "lung" in found.title.lower()


def test_the_plan_carries_the_findings():
    made = plan(
        procedure="uterine_fibroid_embolization",
        embolics=[{"material": "tris_acryl_gelatin", "size_um": [300, 500]}],
    )

    assert "sizing.particle_band_uterine" in {one.rule for one in made.findings}
