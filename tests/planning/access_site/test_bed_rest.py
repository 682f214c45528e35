"""Bed rest by closure and sheath, and the clock of getting up."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.access_site.bed_rest import assess_bed_rest, bed_rest_row
from tests.planning.any_case import catalog, plan, situation

FEMORAL = {"site": "common_femoral_artery", "side": "right", "sheath_fr": 5, "closure": "manual"}
END = "2026-09-04T09:30"


def answer(labs=(), end=END, procedure="diagnostic_aortogram_runoff", **access):
    return assess_bed_rest(
        situation(procedure=procedure, access={**FEMORAL, **access}, expected_end=end, labs=list(labs))
    )


def found(*args, **kwargs):
    return {one.rule: one for one in answer(*args, **kwargs).findings}


@pytest.mark.parametrize(
    ("closure", "fr", "hours"),
    [
        ("manual", 3, 3),
        ("manual", 3.5, 4),
        ("manual", 4, 4),
        ("manual", 5, 4),
        ("manual", 6, 4),
        ("manual", 6.5, 6),
        ("manual", 7, 6),
        ("manual", 12, 6),
        ("closure_device", 8, 2),
        ("closure_device", 8.5, 6),
        ("closure_device", 14, 6),
        ("radial_band", 7, 0),
        ("radial_band", 7.5, None),
        ("venous_manual", 8, 2),
        ("venous_manual", 8.5, None),
    ],
)
def test_hours_are_those_of_the_table_and_gaps_take_the_larger_row(closure, fr, hours):
    row = bed_rest_row(catalog().bed_rest_rows.values(), closure, fr)

    assert (row.hours if row else None) == hours


@given(fr=st.floats(1, 30), step=st.floats(0, 10), closure=st.sampled_from(["manual", "closure_device"]))
def test_a_larger_sheath_never_means_less_rest(fr, step, closure):
    rows = catalog().bed_rest_rows.values()

    assert bed_rest_row(rows, closure, fr + step).hours >= bed_rest_row(rows, closure, fr).hours


def test_the_clock_runs_from_the_expected_end():
    [entry] = answer().timeline

    assert (entry.from_, entry.until) == (datetime(2026, 9, 4, 9, 30), datetime(2026, 9, 4, 13, 30))
    assert entry.kind == "bed_rest"


def test_after_a_radial_band_nobody_lies_flat():
    access = {"site": "radial_artery", "closure": "radial_band"}
    made = plan(access={**FEMORAL, **access}, expected_end=END, procedure="diagnostic_aortogram_runoff")
    rests = [entry for entry in made.timeline if entry.kind == "bed_rest"]

    assert [entry.what for entry in rests] == ["no bed rest"]
    assert found(**access)["bed_rest.hours"].status is Status.INFO


@pytest.mark.parametrize(
    ("access", "needs"),
    [
        ({"closure": None}, ("access.closure",)),
        ({"sheath_fr": None}, ("access.sheath_fr",)),
        ({"closure": None, "sheath_fr": None}, ("access.closure", "access.sheath_fr")),
    ],
)
def test_missing_facts_are_asked_for(access, needs):
    assert found(**access)["bed_rest.hours"].needs == needs


def test_an_end_is_asked_for_where_nothing_gives_one():
    assert found(end=None)["bed_rest.hours"].needs == ("expected_end", "scheduled_at")


def test_named_devices_count_as_closure_devices():
    assert found(closure="exoseal")["bed_rest.hours"].values["hours"] == 2


def test_a_vein_closed_by_hand_has_its_own_row():
    assert found(site="common_femoral_vein")["bed_rest.hours"].values["hours"] == 2


def test_a_size_beyond_the_table_is_left_to_the_operator():
    assert found(site="common_femoral_vein", sheath_fr=12)["bed_rest.hours"].status is Status.CAUTION


@pytest.mark.parametrize(("count", "said"), [(99.9, True), (100, False)])
def test_few_platelets_extend_the_rest(count, said):
    rules = found(labs=[{"test": "platelets", "value": count}])

    assert ("bed_rest.platelets" in rules) is said


def test_unknown_platelets_are_asked_for_after_compression_of_an_artery():
    assert found()["bed_rest.platelets"].needs == ("labs.platelets",)
    assert "bed_rest.platelets" not in found(closure="exoseal")


def test_a_catheter_that_stays_is_not_asked_how_it_is_closed():
    access = {"site": "basilic_vein", "closure": None}

    assert all("access.closure" not in one.needs for one in found(procedure="picc", **access).values())
