"""Cells as SQLite expressions: the text `exchange.csv_cells.cell` and the CSV writer would make of a value.

SQLite builds whole lines with one call of `format`, so that no Python runs for a cell. Texts are quoted
whether they must be or not, which is quicker than to look; a number with more than fifteen digits is written
with seventeen, which read back as the same number.
"""

from __future__ import annotations

from typing import NamedTuple

from irplanner.exchange.csv_cells import GUARDED
from irplanner.exchange.csv_columns import Column, Kind

Sql = str
LINE_END = " || char(13, 10)"
MOST_ARGUMENTS = 120  # of one call: SQLite takes 127

_APOSTROPHE = ord("'")
_CODES = ", ".join(str(ord(sign)) for sign in GUARDED)


def literal(text: str) -> Sql:
    """Return a constant of the program as SQL."""
    return "'" + text.replace("'", "''") + "'"


class Cell(NamedTuple):
    """A cell of a line: how `format` takes its value, and the value."""

    place: str
    value: Sql


def text_cell(value: Sql, guards: bool) -> Cell:
    """Return a text in quotes, its own doubled; with `guards`, an apostrophe before the sign of a formula."""
    return Cell('"%w"', guarded_value(value) if guards else f"ifnull({value}, '')")


def guarded_value(value: Sql) -> Sql:
    """Return a text that a spreadsheet shows as it is; an apostrophe of its own may hide a sign."""
    signs = f"unicode({value}) IN ({_APOSTROPHE}, {_CODES}) AND unicode(ltrim({value}, '''')) IN ({_CODES})"
    return f"iif({signs}, '''' || {value}, ifnull({value}, ''))"


def number_cell(value: Sql) -> Sql:
    """Return a number as typed: whole ones without a point."""
    is_short = f"{value} IS NULL OR CAST(CAST({value} AS TEXT) AS REAL) = {value}"
    exact = f"iif({is_short}, {value}, format('%!.17g', {value}))"
    is_whole = f"{value} = CAST({value} AS INTEGER) AND abs({value}) < 1e15"
    return f"iif({is_whole}, CAST({value} AS INTEGER), {exact})"


def flag_cell(value: Sql) -> Sql:
    """Return yes or no in words."""
    return f"iif({value}, 'true', iif({value} = 0, 'false', NULL))"


def list_value(value: Sql) -> Sql:
    """Return the parts of a JSON list joined by `;`; NULL for an empty one."""
    joined = f"(SELECT group_concat(value, ';') FROM json_each({value}))"  # noqa: S608  # own columns
    return f"iif({value} IN ('[]', 'null'), NULL, {joined})"


def words_value(value: Sql, words: dict[str, str]) -> Sql:
    """Return the word of the file for a word of the store."""
    cases = " ".join(f"WHEN {literal(own)} THEN {literal(text)}" for own, text in words.items())
    return f"CASE {value} {cases} END"


def plain_value(value: Sql) -> Sql:
    """Return a text that can stand in a list cell, as `csv_cells.plain`."""
    return f"replace(replace(replace({value}, ';', ','), ':', '.'), '@', ' ')"


def cell_of(column: Column, value: Sql, guards: bool) -> Cell:
    """Return a column's cell from its raw value in the store; moments must have their offset already."""
    match column.kind:
        case Kind.DECIMAL:
            return Cell("%s", number_cell(value))
        case Kind.BOOLEAN:
            return Cell("%s", flag_cell(value))
        case Kind.INTEGER | Kind.DATE | Kind.DATETIME:
            return Cell("%s", value)
        case Kind.CODE if column.codes and not column.open_codes:
            return Cell("%s", value)  # a word of the program
        case _:
            return text_cell(value, guards)


def line_of(cells: list[Cell]) -> Sql:
    """Return one line of a file with its end."""
    parts = []
    for first in range(0, len(cells), MOST_ARGUMENTS):
        some = cells[first : first + MOST_ARGUMENTS]
        places, values = ",".join(cell.place for cell in some), ", ".join(cell.value for cell in some)
        parts.append(f"format('{places}', {values})")
    return " || ',' || ".join(parts) + LINE_END
