"""The statistics against scipy and against the published formulas worked out by hand."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from irplanner.services.insights.statistics import (
    CUSUM_LIMIT,
    cusum,
    percentiles,
    run_chart,
    u_chart,
    wilson,
)


@given(st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_wilson_is_that_of_scipy(counts):
    events, cases = counts
    ours = wilson(events, cases)

    theirs = stats.binomtest(events, cases).proportion_ci(confidence_level=0.95, method="wilson")
    assert ours.low == pytest.approx(float(theirs.low), abs=1e-12)
    assert ours.high == pytest.approx(float(theirs.high), abs=1e-12)
    assert ours.low <= ours.share <= ours.high


@pytest.mark.parametrize("counts", [(0, 0), (3, 2), (-1, 5)])
def test_no_share_of_nothing(counts):
    with pytest.raises(ValueError, match="no share"):
        wilson(*counts)


@given(st.lists(st.floats(0, 1e4), min_size=1, max_size=60))
def test_percentiles_are_those_of_scipy(values):
    array = np.array(values)

    theirs = [stats.scoreatpercentile(array, share * 100) for share in (0.1, 0.5, 0.9)]
    assert percentiles(array, (0.1, 0.5, 0.9)) == pytest.approx(theirs)


def test_u_chart_limits_are_three_standard_errors_of_a_poisson_count():
    chart = u_chart([3, 0, 12], [100, 50, 80])

    mean = 15 / 230
    assert chart.center == pytest.approx(mean)
    for place, cases in enumerate((100, 50, 80)):
        half = 3 * stats.poisson(mean * cases).std() / cases
        assert chart.upper[place] == pytest.approx(mean + half)
        assert chart.lower[place] == pytest.approx(max(0.0, mean - half))
    assert chart.outside == ()


def test_a_month_above_its_limit_is_outside():
    assert u_chart([1, 1, 30], [100, 100, 100]).outside == (2,)


def test_u_chart_of_a_month_without_a_case_has_a_gap():
    chart = u_chart([1, 0], [10, 0])

    assert math.isnan(chart.rates[1])
    assert math.isnan(chart.upper[1])
    assert chart.outside == ()


def plain_cusum(outcomes, rate):
    total, sums = 0.0, []
    for event in outcomes:
        odds = 2 if event else 1
        total = max(0.0, total + math.log(odds / (1 - rate + 2 * rate)))
        sums.append(total)
    return sums


@given(st.lists(st.booleans(), min_size=1, max_size=200), st.floats(0.01, 0.5))
def test_cusum_is_the_sum_of_steiner_that_starts_again_at_zero(outcomes, rate):
    ours = cusum(np.array(outcomes), rate)

    assert list(ours.sums) == pytest.approx(plain_cusum(outcomes, rate), abs=1e-9)


def test_cusum_names_the_case_at_which_the_limit_is_reached_once():
    outcomes = np.array([False] * 20 + [True] * 12)

    chart = cusum(outcomes, 0.1)

    [alarm] = chart.alarms
    assert chart.sums[alarm] >= CUSUM_LIMIT > chart.sums[alarm - 1]


def test_false_alarms_come_as_often_as_simulated_ones():
    rate = 0.3
    chance = np.random.default_rng(5)
    lengths = []
    for _ in range(300):
        outcomes = chance.random(40_000) < rate
        alarms = cusum(outcomes, rate).alarms
        lengths.append(int(alarms[0]) + 1 if len(alarms) else 40_000)

    said = cusum(np.array([True]), rate).false_alarm_cases
    error = stats.sem(lengths)
    assert said == pytest.approx(np.mean(lengths), abs=4 * error + 0.03 * said)


@pytest.mark.parametrize("rate", [0.0, 1.0, -0.1, math.nan])
def test_cusum_needs_a_rate_between_none_and_all(rate):
    with pytest.raises(ValueError, match="no CUSUM"):
        cusum(np.array([True]), rate)


def test_six_points_on_one_side_are_a_shift_and_five_rising_a_trend():
    shifted = run_chart([5, 5, 5, 1, 1, 2, 1, 1, 1, 9, 9, 9, 9])
    assert shifted.shifts == (8,)
    assert run_chart([1, 2, 3, 4, 5]).trends == (4,)
    assert run_chart([1, 2, 3, 4]).trends == ()


def test_gaps_and_equal_points_are_passed_over():
    chart = run_chart([1, math.nan, 2, 2, 3, 4, 5])

    assert chart.trends == (6,)
    assert run_chart([math.nan]).shifts == ()
    assert math.isnan(run_chart([]).median)


def test_median_is_that_of_scipy():
    values = [3.0, 1.0, 4.0, 1.0, 5.0, 9.0]

    assert run_chart(values).median == stats.scoreatpercentile(values, 50)
