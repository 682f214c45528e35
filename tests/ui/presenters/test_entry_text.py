"""What people type in number, date and time fields, and what is asked for again."""

from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.ui.presenters.entry_text import (
    EntryError,
    read_date,
    read_moment,
    read_number,
    read_range,
    read_time,
    read_whole_number,
    show_moment,
    show_number,
    show_range,
)

NOW = datetime(2026, 9, 4, 7, 30)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("72", 72),
        (" 1.8 ", 1.8),
        ("1,8", 1.8),
        (".5", 0.5),
        ("72.", 72),
        ("1 200", 1200),
        ("-3", -3),
        ("", None),
    ],
)
def test_numbers_are_read_with_point_or_comma(text, value):
    assert read_number(text) == value


@pytest.mark.parametrize("text", ["abc", "1.2.3", "1,2,3", "nan", "inf", "1e3", "5 mL", "--1"])
def test_what_is_no_number_is_asked_for_again(text):
    with pytest.raises(EntryError):
        read_number(text)


def test_a_count_must_be_whole():
    assert read_whole_number("3") == 3
    with pytest.raises(EntryError):
        read_whole_number("3.5")


@given(st.floats(-1e6, 1e6).map(lambda value: round(value, 3)))
def test_a_number_shown_is_read_back_the_same(value):
    assert read_number(show_number(value)) == value


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("500-700", (500, 700)),
        ("500 – 700", (500, 700)),
        ("500 to 700", (500, 700)),
        ("500", (500, 500)),
        ("", None),
    ],
)
def test_ranges_are_read_and_shown(text, ends):
    assert read_range(text) == ends
    assert show_range(ends) in {text, "500-700", "500"}


def test_a_range_the_wrong_way_round_is_asked_for_again():
    with pytest.raises(EntryError, match="smaller number first"):
        read_range("700-500")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("1982-03-02", date(1982, 3, 2)),
        ("1982/3/2", date(1982, 3, 2)),
        ("19820302", date(1982, 3, 2)),
        ("2.3.1982", date(1982, 3, 2)),
        ("today", date(2026, 9, 4)),
        ("Yesterday", date(2026, 9, 3)),
        ("+1", date(2026, 9, 5)),
        ("-2d", date(2026, 9, 2)),
        ("", None),
    ],
)
def test_days_are_read(text, day):
    assert read_date(text, NOW.date()) == day


@pytest.mark.parametrize("text", ["3/2/1982", "2026-02-30", "march", "1982"])
def test_a_day_that_is_ambiguous_or_does_not_exist_is_asked_for_again(text):
    with pytest.raises(EntryError):
        read_date(text, NOW.date())


@pytest.mark.parametrize(
    ("text", "clock"), [("8", time(8)), ("08:05", time(8, 5)), ("8.05", time(8, 5)), ("0805", time(8, 5))]
)
def test_times_are_read(text, clock):
    assert read_time(text) == clock


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2026-09-03 20:00", datetime(2026, 9, 3, 20)),
        ("2026-09-03T20:00", datetime(2026, 9, 3, 20)),
        ("2026-09-03 20:00:59", datetime(2026, 9, 3, 20)),
        ("yesterday 8", datetime(2026, 9, 3, 8)),
        ("08:00", datetime(2026, 9, 4, 8)),
        ("now", NOW),
        ("", None),
    ],
)
def test_moments_are_read(text, moment):
    assert read_moment(text, NOW) == moment


def test_a_time_alone_in_the_past_is_the_last_such_time():
    assert read_moment("20:00", NOW, past=True) == datetime(2026, 9, 3, 20)
    assert read_moment("06:00", NOW, past=True) == datetime(2026, 9, 4, 6)


def test_a_time_alone_belongs_to_the_day_given():
    assert read_moment("20:00", NOW, day=date(2026, 9, 10)) == datetime(2026, 9, 10, 20)


def test_a_day_alone_asks_for_the_time():
    with pytest.raises(EntryError, match="Add the time"):
        read_moment("2026-09-04", NOW)


def test_a_moment_shown_is_read_back_the_same():
    assert read_moment(show_moment(NOW), datetime(2030, 1, 1)) == NOW


@pytest.mark.parametrize("text", ["5,000", "12,500", "+1,000"])
def test_a_number_that_may_have_thousands_is_asked_for_again(text):
    with pytest.raises(EntryError, match="two ways"):
        read_number(text)


@pytest.mark.parametrize("text, value", [("1,5", 1.5), ("0,125", 0.125), ("1.234", 1.234), ("5000", 5000)])
def test_a_number_that_can_be_read_one_way_is_read(text, value):
    assert read_number(text) == value
