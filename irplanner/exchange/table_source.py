"""A table somebody else made, CSV or Excel, as the CSV the importer reads: its columns given our names, its
words ours where there is no doubt about them.

CSV of other programs may be separated by semicolons or tabs. Of a workbook the first sheet is read.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, time

from irplanner.errors import InputError
from irplanner.exchange.csv_columns import CASE_COLUMNS, Column, Kind
from irplanner.exchange.csv_export import BYTE_ORDER_MARK
from irplanner.exchange.csv_import import MAX_BYTES, MAX_CELL
from irplanner.exchange.foreign_words import (
    CODE_WORDS,
    COLUMN_NAMES,
    DAY_ZERO,
    YES_OR_NO,
    Comma,
    comma_of,
    key_of,
    own_day,
    own_number,
)

MOST_COLUMNS = 500
_MOST_UNPACKED = 400 * 1024 * 1024
_MOST_PACKING = 200  # a sheet packs well, a bomb better
_ZIP = b"PK\x03\x04"
_SIGNS = ",;\t|"


@dataclass(frozen=True)
class TableSource:
    """A table as text: the header and every row, each with the line it begins on."""

    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    is_guarded: bool = False
    day_zero: date = DAY_ZERO  # of days written as numbers

    @property
    def signature(self) -> str:
        """Names this kind of table: the same columns, whatever their order."""
        return "|".join(sorted(map(key_of, self.header)))[:2000]


def read_source(name: str, content: bytes) -> TableSource:
    """Return the table in a CSV file or workbook.

    Raises:
        InputError: it is neither, it is too large, or it has no header.
    """
    if len(content) > MAX_BYTES:
        raise InputError(f"{name} has {len(content)} bytes, at most {MAX_BYTES} are read.", "Split it.")
    if content[:4] == _ZIP:
        lines, is_guarded = _workbook_rows(name, content), False
    else:
        lines, is_guarded = _csv_rows(name, content)
    _, header = next(lines, (1, ()))
    if not any(cell.strip() for cell in header):
        raise InputError(f"{name} has no header.", "Its first line must name the columns.")
    if len(header) > MOST_COLUMNS:
        raise InputError(f"{name} has {len(header)} columns.", f"At most {MOST_COLUMNS} are read.")
    rows = tuple((line, cells) for line, cells in lines if any(cells))
    day_zero = _day_zero(content) if content[:4] == _ZIP else DAY_ZERO
    return TableSource(tuple(cell.strip() for cell in header), rows, is_guarded, day_zero)


def suggested_mapping(header: tuple[str, ...]) -> dict[str, str]:
    """Return the column of a case each column of a table most likely is; those in doubt are left out."""
    names = {key_of(column.name): column.name for column in CASE_COLUMNS if not column.derived}
    names |= {key_of(also): name for name, others in COLUMN_NAMES.items() for also in others}
    found: dict[str, str] = {}
    for title in header:
        name = names.get(key_of(title))
        if name is not None and name not in found.values():
            found[title] = name
    return found


def mapped_csv(source: TableSource, mapping: Mapping[str, str]) -> bytes:
    """Return the table as CSV with our columns. A row keeps its line: empty lines stand for cells with line
    ends, so that a fault is named where it stands in the table."""
    columns = {column.name: column for column in CASE_COLUMNS}
    wanted = (mapping.get(title) for title in source.header)  # kept ones may name what is no column any more
    places = [(at, columns[name]) for at, name in enumerate(wanted) if name in columns]
    comma = comma_of(
        cells[at]
        for _, cells in source.rows
        for at, column in places
        if column.kind is Kind.DECIMAL and at < len(cells)
    )
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(column.name for _, column in places)
    line = 2
    for number, cells in source.rows:
        text.write("\n" * (number - line))
        row = [
            _own_value(cells[at] if at < len(cells) else "", column, comma, source.day_zero)
            for at, column in places
        ]
        writer.writerow(row)
        line = number + 1 + sum(cell.count("\n") for cell in row)
    mark = BYTE_ORDER_MARK if source.is_guarded else ""
    return (mark + text.getvalue()).encode()


def _own_value(text: str, column: Column, comma: Comma, day_zero: date) -> str:
    """Return a cell in our words; what is not plainly the same is left for the importer to refuse."""
    said = text.strip()
    folded = said.casefold()
    plain = key_of(said)
    if not said or column.kind in (Kind.TEXT, Kind.LIST):
        return text if column.kind is Kind.TEXT else said
    if column.kind is Kind.BOOLEAN:
        return YES_OR_NO.get(plain, folded)
    if column.kind is Kind.CODE:
        return _own_code(said, column)
    if column.kind in (Kind.DATE, Kind.DATETIME):
        return _own_moment(said, column.kind, day_zero)
    return own_number(said, comma)


def _own_code(said: str, column: Column) -> str:
    """Return a word of a column's own; an `f` is female only where that is one of them."""
    plain = key_of(said)
    words = [said, said.casefold().replace(" ", "_"), CODE_WORDS.get(plain, "")]
    if plain in YES_OR_NO:
        words.append("yes" if YES_OR_NO[plain] == "true" else "no")
    return next((word for word in words if word in column.codes), said)


def _own_moment(text: str, kind: Kind, day_zero: date) -> str:
    """Return a day in ISO order; a day such as 03/04/2026 has two readings and is left as it is."""
    found = own_day(text, day_zero)
    if found is not None:
        return found.date().isoformat() if kind is Kind.DATE else found.isoformat()
    return text[:10] if kind is Kind.DATE and text[10:] in ("T00:00:00", " 00:00:00") else text


def _csv_rows(name: str, content: bytes) -> tuple[Iterator[tuple[int, tuple[str, ...]]], bool]:
    try:
        text = content.decode("utf-16" if content[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8")
    except UnicodeDecodeError:
        raise InputError(f"{name} is not UTF-8.", "Save the file as CSV UTF-8.") from None
    if "\x00" in text:
        raise InputError(f"{name} holds a NUL character.", "This is no CSV file.")
    is_guarded = text.startswith(BYTE_ORDER_MARK)
    text = text.removeprefix(BYTE_ORDER_MARK)
    first = text.partition("\n")[0]
    sign = max(_SIGNS, key=first.count)
    return _records(name, text, sign), is_guarded


def _records(name: str, text: str, sign: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=sign, strict=True)
    before = csv.field_size_limit(MAX_CELL)
    try:
        while True:
            line = reader.line_num + 1
            try:
                yield line, tuple(next(reader))
            except StopIteration:
                return
            except csv.Error as error:
                raise InputError(f"{name}, line {line}: {error}.", "The quotes do not match.") from None
    finally:
        csv.field_size_limit(before)


def _workbook_rows(name: str, content: bytes) -> Iterator[tuple[int, tuple[str, ...]]]:
    try:
        import openpyxl
    except ImportError:
        raise InputError(
            "Workbooks need openpyxl, which is not installed.",
            "Save the sheet as CSV UTF-8, or install: pip install irplanner[xlsx]",
        ) from None
    _check_archive(name, content)
    try:
        book = openpyxl.load_workbook(io.BytesIO(content), read_only=True, data_only=True)
        sheet = book.worksheets[0]
        for number, row in enumerate(sheet.iter_rows(values_only=True, max_col=MOST_COLUMNS + 1), 1):
            last = max((at for at, value in enumerate(row, 1) if value is not None), default=0)
            yield number, tuple(_cell_text(value) for value in row[:last])
        book.close()
    except Exception as error:  # openpyxl raises whatever a broken file makes it stumble over
        raise InputError(f"{name} cannot be read as a workbook.", "Save the sheet as CSV UTF-8.") from error


def _day_zero(content: bytes) -> date:
    """Return the day a workbook counts its days from: some began in 1904."""
    with suppress(zipfile.BadZipFile, zlib.error, KeyError, OSError, EOFError, ValueError, RuntimeError):
        book = zipfile.ZipFile(io.BytesIO(content)).read("xl/workbook.xml")
        if re.search(rb"date1904=[\"'](1|true)[\"']", book):
            return date(1904, 1, 1)
    return DAY_ZERO


def _check_archive(name: str, content: bytes) -> None:
    """Refuse what would unpack to more than any table has, before it is unpacked."""
    try:
        parts = zipfile.ZipFile(io.BytesIO(content)).infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        raise InputError(f"{name} is a broken archive.", "Save the sheet as CSV UTF-8.") from None
    unpacked = sum(part.file_size for part in parts)
    if unpacked > _MOST_UNPACKED or unpacked > _MOST_PACKING * max(len(content), 1) or len(parts) > 2000:
        raise InputError(f"{name} would unpack to {unpacked:,} bytes.", "This is no ordinary workbook.")


def _cell_text(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "true" if value else "false"
        case float():
            return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
        case datetime() | date() | time():
            return value.isoformat()
        case _:
            return str(value).replace("\x00", "")[:MAX_CELL]
