"""Tables from outside: what is taken, what is refused and where."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.errors import InputError
from irplanner.exchange.csv_columns import CASE_COLUMNS
from irplanner.exchange.csv_import import MAX_CELL, Table, read_table


def read(text: str | bytes) -> Table:
    content = text if isinstance(text, bytes) else text.encode()
    return read_table(content, CASE_COLUMNS, needed=("procedure_code_local",))


def faults(text: str | bytes) -> list[str]:
    return [str(fault) for fault in read(text).faults]


def test_any_part_of_the_columns_in_any_order_is_taken() -> None:
    table = read("weight_kg,procedure_code_local\r\n72,liver_biopsy\r\n")

    assert table.faults == []
    assert [(row.line, row.values) for row in table.rows] == [
        (2, {"weight_kg": 72.0, "procedure_code_local": "liver_biopsy"})
    ]


def test_a_row_is_named_by_the_line_it_begins_on() -> None:
    text = 'procedure_code_local,indication,inr\r\na,"one\r\ntwo",1\r\nb,x,high\r\n'

    assert faults(text) == ["line 4, inr: 'high' is no number (the decimal sign is a point)"]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "line 1, procedure_code_local: the column is missing"),
        ("weight_kg\r\n72", "line 1, procedure_code_local: the column is missing"),
        ("procedure_code_local,weight\r\na,1", "line 1, weight: no such column"),
        (
            "procedure_code_local,inr,inr\r\na,1,1",
            "line 1, inr: the column is there twice",
        ),
        ("procedure_code_local,inr\r\na", "line 2: 1 cells where the header has 2"),
        (
            "procedure_code_local,urgency\r\na,now",
            "line 2, urgency: 'now' is none of elective, urgent, emergency",
        ),
        (
            'procedure_code_local\r\n"a"b\r\n',
            "line 2: the table cannot be read on (',' expected after '\"')",
        ),
        (
            'procedure_code_local\r\n"never closed',
            "line 2: the table cannot be read on (unexpected end of data)",
        ),
        (
            "procedure_code_local\r\n" + "x" * (MAX_CELL + 1),
            f"line 2: the table cannot be read on (field larger than field limit ({MAX_CELL}))",
        ),
    ],
)
def test_a_fault_is_named_with_line_column_and_reason(text: str, said: str) -> None:
    assert faults(text) == [said]


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("procedure_code_local\r\na\r\n".encode("utf-16"), "is UTF-16"),
        (b"procedure_code_local\r\n\xff\r\n", "Line 2 is not UTF-8"),
        (b"procedure_code_local\r\na\x00\r\n", "Line 2 holds a NUL"),
    ],
)
def test_what_is_no_text_table_is_refused_as_a_whole(content: bytes, said: str) -> None:
    with pytest.raises(InputError, match=said):
        read(content)


def test_the_apostrophes_of_the_excel_profile_are_taken_off() -> None:
    table = read("\ufeffprocedure_code_local,indication,weight_kg\r\na,'=1+1,-1\r\n")

    assert table.rows[0].values["indication"] == "=1+1"


def test_an_apostrophe_without_the_mark_of_excel_is_text() -> None:
    table = read("procedure_code_local,indication\r\na,'=1+1\r\n")

    assert table.rows[0].values["indication"] == "'=1+1"


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_words(content: bytes) -> None:
    try:
        table = read(content)
    except InputError as error:
        assert error.advice
        return
    assert table.faults or table.rows is not None


@given(st.text(max_size=300))
def test_any_text_under_a_good_header_is_read_or_refused_in_words(text: str) -> None:
    try:
        table = read(("procedure_code_local,indication,inr\r\n" + text).encode("utf-8", "surrogatepass"))
    except InputError as error:
        assert error.advice
        return
    for fault in table.faults:
        assert fault.line >= 2
        assert fault.reason
