"""Lengths there and back, and labels kept."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.units import (
    MM_PER_UNIT,
    convert_length,
    fr_to_mm,
    inch_to_mm,
    mm_to_fr,
    mm_to_inch,
    read_length,
)

LENGTHS = st.decimals(min_value=0, max_value=10_000, places=4, allow_nan=False).map(float)
UNITS = st.sampled_from(sorted(MM_PER_UNIT))


@given(value=LENGTHS, unit=UNITS, other=UNITS)
def test_a_length_survives_the_way_there_and_back(value, unit, other):
    there = convert_length(value, unit, other)

    assert math.isclose(convert_length(there, other, unit), value, rel_tol=1e-15, abs_tol=1e-15)


@given(value=LENGTHS, step=LENGTHS, unit=UNITS, other=UNITS)
def test_a_longer_length_stays_longer(value, step, unit, other):
    assert convert_length(value + step, unit, other) >= convert_length(value, unit, other)


@pytest.mark.parametrize(
    ("value", "unit", "other", "expected"),
    [
        (0.035, "in", "mm", 0.889),
        (0.014, "in", "mm", 0.3556),
        (0.018, "in", "mm", 0.4572),
        (3, "fr", "mm", 1.0),
        (6, "fr", "mm", 2.0),
        (2, "mm", "fr", 6.0),
        (700, "um", "mm", 0.7),
        (0.5, "mm", "um", 500.0),
        (1, "in", "um", 25400.0),
        (1, "cm", "mm", 10.0),
    ],
)
def test_published_equalities_hold_exactly(value, unit, other, expected):
    assert convert_length(value, unit, other) == expected


def test_the_short_names_agree_with_the_general_one():
    assert (fr_to_mm(7.5), mm_to_fr(2.5)) == (2.5, 7.5)
    assert (inch_to_mm(0.038), mm_to_inch(0.9652)) == (0.9652, 0.038)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("0.035 in", 0.035, "in"),
        ('0.018"', 0.018, "in"),
        ("6 Fr", 6, "fr"),
        ("6F", 6, "fr"),
        ("700 µm", 700, "um"),
    ],
)
def test_a_label_is_read_and_kept(text, value, unit):
    length = read_length(text)

    assert (length.value, length.unit, length.label) == (value, unit, text)


def test_a_read_length_knows_its_millimeters():
    assert read_length("0.035 in").mm == 0.889
    assert read_length("2 mm").in_unit("fr") == 6.0


@pytest.mark.parametrize("text", ["", "6", "Fr", "6 yards", "six Fr", "6 - 8 Fr"])
def test_what_is_no_length_is_refused(text):
    with pytest.raises(ValueError, match="length"):
        read_length(text)


@pytest.mark.parametrize("value", [math.inf, math.nan])
def test_a_length_is_a_finite_number(value):
    with pytest.raises(ValueError, match=r"."):
        convert_length(value, "mm", "in")
