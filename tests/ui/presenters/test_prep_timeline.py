"""The preparation chart: what stands where, and ticks that stay apart."""

from __future__ import annotations

import itertools
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.outcome import TimelineEntry
from irplanner.ui.presenters.prep_timeline import LEAST_REACH, axis_place, prep_timeline

START = datetime(2026, 9, 4, 8, 0)


def entry(kind, what, **times):
    return TimelineEntry(kind=kind, what=what, guideline="sir2019", **times)


def test_a_held_drug_is_a_bar_that_ends_at_the_procedure():
    chart = prep_timeline([entry("hold", "apixaban", from_=START - timedelta(hours=72), until=START)], START)

    [lane] = chart.lanes
    assert lane.label == "Apixaban: held"
    assert lane.marks[0].until == 0.0
    assert not lane.marks[0].is_moment


def test_doses_of_one_premedication_share_a_lane():
    doses = [
        entry("premedication", "prednisone 50 mg", at=START - timedelta(hours=hours)) for hours in (13, 7, 1)
    ]

    chart = prep_timeline(doses, START)

    assert len(chart.lanes) == 1
    assert [mark.is_moment for mark in chart.lanes[0].marks] == [True, True, True]


def test_what_comes_after_the_procedure_is_left_out():
    chart = prep_timeline(
        [entry("bed_rest", "bed rest", from_=START + timedelta(hours=1), until=START + timedelta(hours=5))],
        START,
    )

    assert chart.lanes == ()


def test_an_old_laboratory_result_does_not_squeeze_the_hours_that_count():
    chart = prep_timeline(
        [
            entry("lab", "platelets", from_=START - timedelta(days=30), until=START),
            entry("fasting", "clear liquid", at=START - timedelta(hours=2)),
        ],
        START,
    )

    assert chart.reach == LEAST_REACH
    assert min(mark.at for lane in chart.lanes for mark in lane.marks) == chart.reach


def test_a_latest_permitted_moment_is_spoken_as_one():
    chart = prep_timeline(
        [entry("last_dose", "apixaban", at=START - timedelta(days=3), not_after=True)], START
    )

    assert "not after Tue 08:00" in chart.spoken


@given(hours=st.lists(st.floats(0.5, 24 * 14), min_size=1, max_size=6))
def test_ticks_never_run_into_each_other(hours):
    entries = [entry("hold", f"drug {n}", from_=START - timedelta(hours=h)) for n, h in enumerate(hours)]

    chart = prep_timeline(entries, START)

    places = [place for place, _ in chart.ticks]
    assert all(right - left >= -chart.reach * 0.29 for left, right in itertools.pairwise(places))
    assert chart.ticks[-1] == (0.0, "08:00")


@given(one=st.floats(0, 500), other=st.floats(0, 500))
def test_the_axis_keeps_the_order_of_time(one, other):
    earlier, later = START - timedelta(hours=max(one, other)), START - timedelta(hours=min(one, other))

    assert axis_place(earlier, START) <= axis_place(later, START) <= 0
