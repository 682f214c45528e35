"""One cell at a time: written, guarded, read back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.exchange.csv_cells import CellError, cell, entry, guarded, number_text, unguarded, value_of
from irplanner.exchange.csv_columns import Column, Kind


def column(kind: Kind, **more: Any) -> Column:
    return Column(name="x", kind=kind, meaning="", **more)


@pytest.mark.parametrize(
    ("value", "kind", "text"),
    [
        (None, Kind.TEXT, ""),
        (True, Kind.BOOLEAN, "true"),
        (False, Kind.BOOLEAN, "false"),
        (72.0, Kind.DECIMAL, "72"),
        (0.1, Kind.DECIMAL, "0.1"),
        (-1.5, Kind.DECIMAL, "-1.5"),
        (1e-7, Kind.DECIMAL, "1e-07"),
        (date(2026, 9, 4), Kind.DATE, "2026-09-04"),
        (datetime.fromisoformat("2026-09-04T08:00+02:00"), Kind.DATETIME, "2026-09-04T08:00:00+02:00"),
        (["a", "b"], Kind.LIST, "a;b"),
        ("a\nb", Kind.TEXT, "a\nb"),
    ],
)
def test_a_value_is_written_and_read_back(value: Any, kind: Kind, text: str) -> None:
    assert cell(value, column(kind)) == text
    assert value_of(text, column(kind)) == value


def test_a_derived_figure_is_rounded_and_a_recorded_one_is_not() -> None:
    assert cell(41.2468, column(Kind.DECIMAL, decimals=1, derived=True)) == "41.2"
    assert cell(41.2468, column(Kind.DECIMAL, decimals=1)) == "41.2468"


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_every_number_comes_back_as_it_was(value: float) -> None:
    assert value_of(number_text(value), column(Kind.DECIMAL)) == value


@given(st.text())
def test_a_guarded_cell_comes_back_as_it_was(text: str) -> None:
    assert unguarded(guarded(text)) == text


@pytest.mark.parametrize("sign", list("=+-@\t\r\n＝＋－＠"))
def test_a_cell_a_spreadsheet_would_run_gets_an_apostrophe(sign: str) -> None:
    assert guarded(sign + "1+1") == "'" + sign + "1+1"


@pytest.mark.parametrize("text", ["", "Anna", "1-2", "'quoted'", " =1"])
def test_a_cell_no_spreadsheet_runs_stays_as_it_is(text: str) -> None:
    assert guarded(text) == text


def test_signs_that_part_a_list_are_replaced_in_its_entries() -> None:
    assert entry("a;b", None, 4.0, "m:L", None) == "a,b::4:m.L"


@pytest.mark.parametrize(
    ("text", "kind", "said"),
    [
        ("1,5", Kind.DECIMAL, "is no number"),
        ("nan", Kind.DECIMAL, "is no number"),
        ("1e999", Kind.DECIMAL, "is no number"),
        ("0x10", Kind.INTEGER, "is no whole number"),
        ("1.0", Kind.INTEGER, "is no whole number"),
        ("9" * 40, Kind.INTEGER, "is no whole number"),
        ("yes", Kind.BOOLEAN, "neither true nor false"),
        ("30 Feb", Kind.DATE, "is no date"),
        ("2026-02-30", Kind.DATE, "is no date"),
        ("2026-02-28", Kind.DATETIME, "has no time of day"),
        ("08:00", Kind.DATETIME, "is no time"),
    ],
)
def test_a_cell_that_does_not_fit_is_told_why(text: str, kind: Kind, said: str) -> None:
    with pytest.raises(CellError, match=said):
        value_of(text, column(kind))


def test_a_code_outside_its_list_is_refused_unless_the_list_is_open() -> None:
    codes = {"codes": ("low", "high")}

    with pytest.raises(CellError, match="none of low, high"):
        value_of("medium", column(Kind.CODE, **codes))
    assert value_of("medium", column(Kind.CODE, open_codes="pack", **codes)) == "medium"
