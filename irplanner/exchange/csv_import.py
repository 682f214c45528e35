"""Reads a table with the columns of an export: typed rows, and a fault with line and column for the rest.

What it takes: UTF-8 with or without byte order mark, commas, RFC 4180 quotes, any order of columns, any part
of them. It knows columns and cells, not what a case is made of.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from irplanner.errors import InputError
from irplanner.exchange.csv_cells import CellError, unguarded, value_of
from irplanner.exchange.csv_columns import Column, Kind
from irplanner.exchange.csv_export import BYTE_ORDER_MARK

MAX_BYTES = 256 * 1024 * 1024
MAX_CELL = 40_000
MAX_FAULTS = 1000  # after that many the file is not what it should be


@dataclass(frozen=True)
class Fault:
    """One thing that cannot be taken in: where it stands and why. Line 1 is the header."""

    line: int
    column: str
    reason: str

    def __str__(self) -> str:
        place = f"line {self.line}" + (f", {self.column}" if self.column else "")
        return f"{place}: {self.reason}"


@dataclass(frozen=True)
class TableRow:
    """One row: the line it begins on and its values by column. Any: of the kind the column names."""

    line: int
    values: dict[str, Any]


@dataclass
class Table:
    rows: list[TableRow] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)


def read_table(content: bytes, columns: Sequence[Column], needed: Sequence[str]) -> Table:
    """Return rows and faults of a table.

    Args:
        columns: All it may have.
        needed: Columns it must have.

    Raises:
        InputError: the text is not a table at all.
    """
    text, guards = _text(content)
    table = Table()
    lines = _records(text, table)
    header_line, header = next(lines, (1, []))
    known = {column.name: column for column in columns}
    for number, name in enumerate(header):
        if name not in known:
            table.faults.append(Fault(header_line, name[:64] or f"column {number + 1}", "no such column"))
        elif header.index(name) != number:
            table.faults.append(Fault(header_line, name, "the column is there twice"))
    for name in needed:
        if name not in header:
            table.faults.append(Fault(header_line, name, "the column is missing"))
    if table.faults:
        return table
    order = [known[name] for name in header]
    for line, cells in lines:
        if len(table.faults) >= MAX_FAULTS:
            break
        if cells:
            _add_row(table, line, cells, order, guards)
    return table


def _add_row(table: Table, line: int, cells: list[str], order: list[Column], guards: bool) -> None:
    if len(cells) != len(order):
        reason = f"{len(cells)} cells where the header has {len(order)}"
        table.faults.append(Fault(line, "", reason))
        return
    values: dict[str, Any] = {}
    for text, column in zip(cells, order, strict=True):
        worded = column.kind in (Kind.TEXT, Kind.CODE, Kind.LIST)
        try:
            values[column.name] = value_of(unguarded(text) if guards and worded else text, column)
        except CellError as error:
            table.faults.append(Fault(line, column.name, str(error)))
    table.rows.append(TableRow(line, values))


def _text(content: bytes) -> tuple[str, bool]:
    """Return the text, and whether its cells carry the apostrophes of the Excel profile."""
    if len(content) > MAX_BYTES:
        raise InputError(f"The file has {len(content)} bytes, at most {MAX_BYTES} are read.", "Split it.")
    if content[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise InputError("The file is UTF-16.", "Save it as CSV UTF-8.")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise InputError(f"Line {line} is not UTF-8.", "Save the file as CSV UTF-8.") from None
    if "\x00" in text:
        line = text[: text.index("\x00")].count("\n") + 1
        raise InputError(f"Line {line} holds a NUL character.", "This is no CSV file.")
    return text.removeprefix(BYTE_ORDER_MARK), text.startswith(BYTE_ORDER_MARK)


def _records(text: str, table: Table) -> Iterator[tuple[int, list[str]]]:
    """Yield each record with the line it begins on; a fault in the quoting ends the table."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    before = csv.field_size_limit(MAX_CELL)
    try:
        while True:
            begins = reader.line_num + 1
            try:
                cells = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                table.faults.append(Fault(begins, "", f"the table cannot be read on ({error})"))
                return
            yield begins, cells
    finally:
        csv.field_size_limit(before)
