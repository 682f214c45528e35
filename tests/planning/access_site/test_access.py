"""The way in: side, sheath and artery, hand circulation, veins to save, reasons to avoid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.access_site.access import assess_access, side_in_site
from irplanner.planning.access_site.access_sizes import sheath_outer_mm
from tests.planning.any_case import catalog, situation

RADIAL = {"site": "radial_artery", "side": "left", "sheath_fr": 5, "vessel_mm": 2.5, "barbeau": "A"}


def found(patient=None, labs=(), devices=(), **access):
    case = situation(
        access=access, patient=patient or {"conditions": []}, labs=list(labs), devices=list(devices)
    )
    return {one.rule: one for one in assess_access(case).findings}


def radial(**changes):
    return found(**{**RADIAL, **changes})


@pytest.mark.parametrize(
    ("letter", "status"), [("A", "ok"), ("B", "ok"), ("C", "ok"), ("D", "caution"), ("d", "caution")]
)
def test_type_d_speaks_against_the_radial_artery(letter, status):
    assert radial(barbeau=letter)["access.barbeau"].status == status


@pytest.mark.parametrize("letter", [None, "E"])
def test_the_hand_test_is_asked_for(letter):
    assert radial(barbeau=letter)["access.barbeau"].needs == ("access.barbeau",)


def test_other_arteries_need_no_hand_test():
    assert "access.barbeau" not in found(site="common_femoral_artery", side="right", sheath_fr=5)


@pytest.mark.parametrize(
    ("mm", "status"), [(1.99, "caution"), (2.0, "ok"), (3.0, "ok"), (None, "not_assessed")]
)
def test_the_radial_artery_is_at_least_two_millimeters(mm, status):
    assert radial(vessel_mm=mm)["access.least_diameter"].status == status


@pytest.mark.parametrize(
    ("fr", "mm", "status"),
    [(4, 2.0, "ok"), (5, 2.33, "caution"), (5, 2.34, "ok"), (6, 2.6, "caution"), (6, 2.7, "ok")],
)
def test_the_outside_of_the_sheath_is_held_against_the_artery(fr, mm, status):
    assert radial(sheath_fr=fr, vessel_mm=mm)["access.sheath_outside"].status == status


def test_a_measured_outside_wins_over_the_estimate():
    device = {"id": "s1", "kind": "introducer_sheath", "fr": 5, "od_mm": 2.13}
    finding = radial(vessel_mm=2.2, devices=[device])["access.sheath_outside"]

    assert finding.status is Status.OK
    assert finding.values["sheath_outer_mm"] == 2.13


def test_missing_sizes_are_asked_for():
    finding = radial(sheath_fr=None, vessel_mm=None)["access.sheath_outside"]

    assert finding.needs == ("access.sheath_fr", "access.vessel_mm")


def test_the_outside_is_two_french_larger():
    assert sheath_outer_mm(5, 2) == pytest.approx(7 / 3)
    assert catalog().care_limits["access.sheath_outer_extra"].value == 2
    assert catalog().care_limits["access.sheath_outer_extra"].evidence == "recalled"


@pytest.mark.parametrize(
    ("fr", "status"),
    [(3.9, "info"), (4, "ok"), (8, "ok"), (8.5, "caution"), (9, "caution"), (24, "caution"), (25, "caution")],
)
def test_femoral_sheaths_are_usual_large_or_outside(fr, status):
    assert (
        found(site="common_femoral_artery", side="right", sheath_fr=fr)["access.sheath_size"].status == status
    )


@pytest.mark.parametrize(
    ("fr", "words"), [(9, "large-bore"), (8.5, "outside the usual"), (25, "outside the usual")]
)
def test_what_is_unusual_is_said(fr, words):
    assert (
        words in found(site="common_femoral_artery", side="right", sheath_fr=fr)["access.sheath_size"].title
    )


@pytest.mark.parametrize(("fr", "words"), [(6, "usual"), (6.5, "slender"), (7, "slender"), (7.5, "outside")])
def test_a_large_radial_sheath_is_a_slender_one(fr, words):
    assert words in radial(sheath_fr=fr)["access.sheath_size"].title


def test_a_missing_sheath_is_asked_for():
    assert found(site="common_femoral_artery", side="left")["access.sheath_size"].needs == (
        "access.sheath_fr",
    )


@pytest.mark.parametrize(
    ("site", "side", "status"),
    [
        ("common_femoral_artery", "left", "ok"),
        ("common_femoral_artery", "bilateral", "ok"),
        ("common_femoral_artery", None, "not_assessed"),
        ("common_femoral_artery", "midline", "stop"),
        ("common_femoral_artery", "none", "stop"),
        ("right_internal_jugular_vein", "left", "stop"),
        ("right_intercostal_transhepatic", "left", "stop"),
    ],
)
def test_a_paired_site_needs_its_side(site, side, status):
    assert found(site=site, side=side)["access.side"].status == status


@pytest.mark.parametrize("side", [None, "right"])
def test_a_site_that_names_its_side_needs_no_other(side):
    assert "access.side" not in found(site="right_internal_jugular_vein", side=side)


def test_sides_in_names_are_read():
    assert side_in_site("left_subxiphoid_transhepatic") == "left"
    assert side_in_site("radial_artery") is None


@pytest.mark.parametrize(("egfr", "status"), [(44.9, "caution"), (45, "ok"), (90, "ok")])
def test_arm_veins_are_saved_below_45(egfr, status):
    rules = found(labs=[{"test": "egfr", "value": egfr}], site="basilic_vein", side="left", sheath_fr=5)

    assert rules["access.vein_preservation"].status == status


def test_an_unknown_filtration_rate_is_asked_for():
    assert "labs.creatinine" in found(site="basilic_vein", side="left")["access.vein_preservation"].needs


@pytest.mark.parametrize(
    ("site", "condition"),
    [
        ("radial_artery", "dialysis"),
        ("radial_artery", "raynaud"),
        ("subclavian_vein", "chronic_kidney_disease"),
        ("basilic_vein", "planned_dialysis"),
    ],
)
def test_conditions_that_speak_against_a_site_are_told(site, condition):
    rules = found({"conditions": [condition]}, site=site, side="left")

    assert any(
        rule.startswith("access.avoid.") and one.status is Status.CAUTION for rule, one in rules.items()
    )


def test_unknown_conditions_are_asked_for():
    assert found({"weight_kg": 60}, **RADIAL)["access.avoid"].needs == ("patient.conditions",)


def test_ultrasound_is_advised_or_confirmed():
    assert radial()["access.ultrasound"].status is Status.INFO
    assert radial(guidance=["us"])["access.ultrasound"].status is Status.OK


def test_a_site_without_rules_says_so():
    assert found(site="ulnar_artery")["access.rules"].status is Status.INFO


def test_without_a_site_there_is_nothing_to_check():
    assert found() == {}


def test_every_site_of_the_pack_can_be_assessed():
    for site in catalog().access_sites:
        rules = found(site=site, side="left", sheath_fr=6, vessel_mm=3, barbeau="B")

        assert all(one.sources for one in rules.values()), site
        assert all(len(one.title) < 140 for one in rules.values()), site


@given(mm=st.floats(0.5, 6), step=st.floats(0, 4), fr=st.floats(3, 8))
def test_a_smaller_artery_is_never_a_milder_finding(mm, step, fr):
    small, large = radial(vessel_mm=mm, sheath_fr=fr), radial(vessel_mm=mm + step, sheath_fr=fr)

    for rule in ("access.least_diameter", "access.sheath_outside"):
        assert small[rule].status.rank <= large[rule].status.rank
