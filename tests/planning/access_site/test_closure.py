"""Closing the puncture: device against sheath, site and artery; compression; radial band."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.access_site.closure import (
    assess_closure,
    closure_method,
    compression_time,
    device_count,
    fits,
)
from tests.planning.any_case import catalog, situation

RANGES = {
    "angio_seal": (None, 8),
    "perclose_proglide": (5, 21),
    "prostar": (8.5, 10),
    "starclose": (5, 6),
    "mynx_grip": (5, 7),
    "exoseal": (5, 7),
    "vascade": (5, 12),
    "celt": (5, 7),
    "femoseal": (6, 8),
    "manta_14": (10, 14),
    "manta_18": (14, 20),
}


def found(procedure="diagnostic_aortogram_runoff", **access):
    access = {"site": "common_femoral_artery", "side": "right", **access}
    return {one.rule: one for one in assess_closure(situation(procedure=procedure, access=access)).findings}


@pytest.mark.parametrize(("device", "span"), RANGES.items())
def test_a_device_covers_both_ends_of_its_range_and_no_more(device, span):
    method, (low, high) = catalog().closure_methods[device], span

    assert fits(method, high) and not fits(method, high + 0.5)
    assert low is None or (fits(method, low) and not fits(method, low - 0.5))


@pytest.mark.parametrize(
    ("device", "venous"), [("perclose_proglide", 24), ("vascade", 12), ("exoseal", None)]
)
def test_veins_have_their_own_range(device, venous):
    method = catalog().closure_methods[device]

    assert fits(method, 24, "venous") is (None if venous is None else venous >= 24)


@pytest.mark.parametrize(("fr", "count"), [(5, 1), (8, 1), (8.5, 2), (21, 2)])
def test_two_suture_devices_above_eight_french(fr, count):
    assert device_count(catalog().closure_methods["perclose_proglide"], fr) == count


def test_a_device_that_does_not_cover_the_sheath_stops():
    assert found(closure="angio_seal", sheath_fr=9)["access.closure_range"].status is Status.STOP
    assert found(closure="angio_seal", sheath_fr=8)["access.closure_range"].status is Status.OK


def test_names_of_everyday_use_are_understood():
    methods = catalog().closure_methods

    assert closure_method(methods, "Angio-Seal").id == "angio_seal"
    assert closure_method(methods, "proglide").id == "perclose_proglide"
    assert closure_method(methods, "glue") is None


@pytest.mark.parametrize(
    ("access", "need"),
    [
        ({}, "access.closure"),
        ({"closure": "glue"}, "access.closure"),
        ({"closure": "exoseal"}, "access.sheath_fr"),
        ({"closure": "closure_device", "sheath_fr": 6}, "access.closure"),
    ],
)
def test_what_is_missing_is_asked_for(access, need):
    assert any(need in one.needs for one in found(**access).values())


@pytest.mark.parametrize(
    ("mm", "status"),
    [(3.9, "caution"), (4.0, "caution"), (4.9, "caution"), (5.0, "ok"), (None, "not_assessed")],
)
def test_a_small_femoral_artery_speaks_against_a_device(mm, status):
    assert found(closure="exoseal", sheath_fr=6, vessel_mm=mm)["access.closure_artery"].status == status


def test_devices_are_made_for_the_common_femoral_artery():
    rules = found(site="brachial_artery", closure="exoseal", sheath_fr=6)

    assert rules["access.closure_site"].status is Status.CAUTION


def test_a_device_without_a_venous_range_is_a_caution_in_a_vein():
    rules = found(site="common_femoral_vein", closure="angio_seal", sheath_fr=8)

    assert rules["access.closure_range"].status is Status.CAUTION


def test_a_radial_band_belongs_on_the_wrist():
    assert found(site="radial_artery", closure="radial_band")["access.closure"].status is Status.INFO
    assert found(closure="radial_band")["access.closure"].status is Status.STOP


@pytest.mark.parametrize(
    ("fr", "minutes"), [(4, 10), (5, 10), (5.5, 10), (6, 10), (6.5, 15), (7, 15), (8, 15)]
)
def test_compression_minutes_follow_the_sheath(fr, minutes):
    assert compression_time(catalog().compression_times.values(), "arterial", fr).minutes == (
        minutes,
        minutes,
    )
    assert found(closure="manual", sheath_fr=fr)["access.compression"].values["minutes_high"] == minutes


def test_no_minutes_are_invented_above_eight_french():
    assert compression_time(catalog().compression_times.values(), "arterial", 8.5) is None
    assert found(closure="manual", sheath_fr=9)["access.compression"].status is Status.CAUTION


def test_veins_are_compressed_five_to_ten_minutes():
    assert found(site="common_femoral_vein", closure="manual")["access.compression"].values == {
        "minutes_low": 5,
        "minutes_high": 10,
    }


def test_a_missing_sheath_leaves_the_minutes_open():
    assert found(closure="manual")["access.compression"].needs == ("access.sheath_fr",)


@pytest.mark.parametrize("site", ["right_intercostal_transhepatic", "lumbar_facet", "transrectal"])
def test_sites_without_a_vessel_have_nothing_to_close(site):
    assert found(site=site) == {}
