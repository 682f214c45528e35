from __future__ import annotations

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.catalog.schema.antithrombotics import Hold
from irplanner.errors import InputError
from irplanner.planning.bleeding.holds import (
    Dosing,
    HoldVerdict,
    dosing_of,
    hold_text,
    hold_window,
    last_scheduled,
)
from irplanner.planning.clock import hours_between
from irplanner.planning.facts import Medication

THURSDAY = datetime(2026, 9, 3, 10)
TWICE = Dosing(per_day=2, labeled_per_day=2, times=(time(8), time(20)))
ONCE = Dosing(per_day=1, labeled_per_day=1)


def doses(least: float, most: float | None = None) -> Hold:
    return Hold(unit="doses", min=least, max=least if most is None else most)


def days(least: float, most: float | None = None) -> Hold:
    return Hold(unit="days", min=least, max=least if most is None else most)


def hours(least: float, most: float | None = None) -> Hold:
    return Hold(unit="hours", min=least, max=least if most is None else most)


def test_four_doses_twice_daily_before_thursday_10_end_on_tuesday_8() -> None:
    window = hold_window(doses(4), THURSDAY, TWICE)

    assert window.latest == datetime(2026, 9, 1, 10)
    assert window.last_dose == datetime(2026, 9, 1, 8)


def test_a_dose_due_exactly_at_the_start_is_one_of_those_left_out() -> None:
    window = hold_window(doses(4), datetime(2026, 9, 3, 8), TWICE)

    assert window.last_dose == datetime(2026, 9, 1, 8)


def test_without_dose_times_the_hard_limit_itself_is_shown() -> None:
    window = hold_window(doses(4), THURSDAY, Dosing(per_day=2, labeled_per_day=2))

    assert window.last_dose == window.latest == datetime(2026, 9, 1, 10)


def test_days_count_24_hours_each_and_name_the_date_of_full_drug_free_days() -> None:
    window = hold_window(days(5), THURSDAY, ONCE)

    assert window.latest == datetime(2026, 8, 29, 10)
    assert window.free_days_from == date(2026, 8, 28)


def test_a_range_has_both_ends_and_is_met_from_the_shorter() -> None:
    window = hold_window(days(3, 5), THURSDAY, ONCE)

    assert (window.latest_longer, window.latest) == (datetime(2026, 8, 29, 10), datetime(2026, 8, 31, 10))
    assert window.verdict(datetime(2026, 8, 29, 10)) is HoldVerdict.MET
    assert window.verdict(datetime(2026, 8, 29, 10, 1)) is HoldVerdict.WITHIN
    assert window.verdict(datetime(2026, 8, 31, 10)) is HoldVerdict.WITHIN
    assert window.verdict(datetime(2026, 8, 31, 10, 1)) is HoldVerdict.NOT_MET


def test_an_infusion_has_a_window_to_stop_it() -> None:
    window = hold_window(hours(4, 6), THURSDAY, ONCE)

    assert (window.latest_longer, window.latest) == (datetime(2026, 9, 3, 4), datetime(2026, 9, 3, 6))


def test_a_drug_labeled_once_daily_never_has_less_than_a_day_for_a_dose() -> None:
    twice_daily_rivaroxaban = Dosing(per_day=2, labeled_per_day=1)

    assert hold_window(doses(2), THURSDAY, twice_daily_rivaroxaban).latest == datetime(2026, 9, 1, 10)


def test_a_drug_labeled_twice_daily_counts_its_own_doses() -> None:
    assert hold_window(doses(4), THURSDAY, TWICE).latest == datetime(2026, 9, 1, 10)
    assert hold_window(doses(4), THURSDAY, Dosing(per_day=1, labeled_per_day=2)).latest == datetime(
        2026, 8, 30, 10
    )


def test_hours_that_stand_for_doses_hold_whatever_the_interval() -> None:
    hold = Hold(unit="doses", min=2, max=2, or_hours=24)

    assert hold_window(hold, THURSDAY, Dosing(per_day=1, labeled_per_day=None)).latest == datetime(
        2026, 9, 2, 10
    )
    assert hold_window(hold, THURSDAY, Dosing(per_day=2, labeled_per_day=None)).latest == datetime(
        2026, 9, 2, 10
    )


def test_unknown_times_a_day_are_read_as_once() -> None:
    unknown = Dosing(per_day=None, labeled_per_day=None)

    assert unknown.interval_hours == 24
    assert not unknown.is_known


def test_holds_run_over_the_end_of_a_month_and_a_leap_day() -> None:
    window = hold_window(days(3), datetime(2028, 3, 2, 9), ONCE)

    assert window.latest == datetime(2028, 2, 28, 9)


def test_a_change_to_daylight_saving_time_never_shortens_a_hold() -> None:
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 3, 9, 8, tzinfo=zone)  # clocks went forward on 8 March

    by_days = hold_window(days(2), start, ONCE)
    by_doses = hold_window(doses(4), start, TWICE)

    assert by_days.latest == datetime(2026, 3, 7, 7, tzinfo=zone)
    assert by_doses.last_dose == datetime(2026, 3, 6, 20, tzinfo=zone)
    assert hours_between(by_days.latest, start) == 48


def test_a_change_from_daylight_saving_time_never_shortens_a_hold() -> None:
    zone = ZoneInfo("America/New_York")
    start = datetime(2026, 11, 2, 8, tzinfo=zone)  # clocks went back on 1 November

    window = hold_window(days(2), start, ONCE)

    assert window.latest == datetime(2026, 10, 31, 8, tzinfo=zone)
    assert hours_between(window.latest, start) == 49


@pytest.mark.parametrize(
    ("hold", "dosing", "text"),
    [
        (hours(6), ONCE, "6 h"),
        (hours(4, 6), ONCE, "4 to 6 h"),
        (days(5), ONCE, "5 days"),
        (days(1), ONCE, "1 day"),
        (days(3, 5), ONCE, "3 to 5 days"),
        (doses(4), TWICE, "4 doses (48 h)"),
        (doses(1), ONCE, "1 dose (24 h)"),
        (doses(6, 8), TWICE, "6 to 8 doses (72 to 96 h)"),
        (doses(6, 8), None, "6 to 8 doses"),
    ],
)
def test_a_hold_is_written_with_its_hours(hold: Hold, dosing: Dosing | None, text: str) -> None:
    assert hold_text(hold, dosing) == text


def test_the_times_of_day_are_read_and_sorted() -> None:
    dosing = dosing_of(Medication(drug="apixaban", dose_times=("20:00", "08:00")), 2)

    assert dosing.times == (time(8), time(20))
    assert dosing.per_day == 2


def test_a_dose_time_that_is_none_is_refused_with_an_example() -> None:
    with pytest.raises(InputError, match="08:00"):
        dosing_of(Medication(drug="apixaban", dose_times=("morning",)), 2)


@given(
    moment=st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1)),
    times=st.lists(st.times(), max_size=4),
)
def test_a_displayed_last_dose_is_never_later_than_the_hard_limit(
    moment: datetime, times: list[time]
) -> None:
    shown = last_scheduled(moment, tuple(times))

    assert shown <= moment
    assert hours_between(shown, moment) < 24


@given(
    hold=st.builds(
        lambda unit, least, more: Hold(unit=unit, min=least, max=least + more),
        st.sampled_from(["hours", "doses", "days"]),
        st.integers(1, 10),
        st.integers(0, 4),
    ),
    start=st.datetimes(min_value=datetime(2020, 1, 1), max_value=datetime(2035, 1, 1)),
    per_day=st.sampled_from([None, 0.5, 1.0, 2.0, 3.0]),
    labeled=st.sampled_from([None, 1.0, 2.0]),
    later=st.floats(0, 400),
)
def test_a_later_last_dose_never_has_a_milder_verdict(
    hold: Hold, start: datetime, per_day: float | None, labeled: float | None, later: float
) -> None:
    window = hold_window(hold, start, Dosing(per_day=per_day, labeled_per_day=labeled))
    order = [HoldVerdict.MET, HoldVerdict.WITHIN, HoldVerdict.NOT_MET]
    earlier_dose = start - timedelta(hours=400)
    later_dose = earlier_dose + timedelta(hours=later)

    assert order.index(window.verdict(earlier_dose)) <= order.index(window.verdict(later_dose))
    assert window.latest_longer <= window.latest <= start
