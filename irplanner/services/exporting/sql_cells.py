"""Cells as SQLite expressions: the text `exchange.csv_cells.cell` and the CSV writer would make of a value.

SQLite builds whole lines, so that no Python runs for a cell. A text is quoted where it is there at all; a
number with more than fifteen digits is written with seventeen, which read back as the same number.
"""

from __future__ import annotations

from irplanner.exchange.csv_cells import GUARDED
from irplanner.exchange.csv_columns import Column, Kind

Sql = str
MOST_ARGUMENTS = 120  # of one call: SQLite takes 127

_CODES = ", ".join(str(ord(sign)) for sign in GUARDED)
_APOSTROPHE = ord("'")


def literal(text: str) -> Sql:
    """Return a constant of the program as SQL."""
    return "'" + text.replace("'", "''") + "'"


def text_cell(value: Sql, guards: bool) -> Sql:
    """Return a text in quotes, its own doubled; with `guards`, an apostrophe before the sign of a formula."""
    quoted = f"'\"' || replace(nullif({value}, ''), '\"', '\"\"') || '\"'"
    if not guards:
        return quoted
    # An apostrophe may hide such a sign: `guarded` looks behind it.
    signs = f"unicode({value}) IN ({_APOSTROPHE}, {_CODES}) AND unicode(ltrim({value}, '''')) IN ({_CODES})"
    return f"iif({signs}, '\"''' || replace({value}, '\"', '\"\"') || '\"', {quoted})"


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


def cell_of(column: Column, value: Sql, guards: bool) -> Sql:
    """Return a column's cell from its raw value in the store; moments must have their offset already."""
    match column.kind:
        case Kind.INTEGER:
            return value
        case Kind.DECIMAL:
            return number_cell(value)
        case Kind.BOOLEAN:
            return flag_cell(value)
        case Kind.DATE | Kind.DATETIME:
            return value
        case Kind.CODE if column.codes and not column.open_codes:
            return value  # a word of the program
        case _:
            return text_cell(value, guards)


def line_of(cells: list[Sql]) -> Sql:
    """Return one line of a file with its end."""
    parts = []
    for first in range(0, len(cells), MOST_ARGUMENTS):
        some = cells[first : first + MOST_ARGUMENTS]
        parts.append(f"format('{','.join(['%s'] * len(some))}', {', '.join(some)})")
    return " || ',' || ".join(parts) + " || char(13, 10)"
