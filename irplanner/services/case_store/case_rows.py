"""Turns a `CaseRecord` into rows and back, finds what differs, and writes only that."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, tzinfo
from enum import StrEnum
from functools import cache
from operator import attrgetter
from typing import Any

import msgspec
from sqlalchemy import Connection, String, Table, delete, insert, select, update

from irplanner.errors import InputError
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_columns import CASES, COLUMNS, LINES, Line, Lines

Key = int | str

_HALF = re.compile("[\ud800-\udfff]")  # half a character

_STORED = ("case_id", "revision", "created_at", "updated_at", "suggested")
_READERS = {column: attrgetter(path) for path, column in COLUMNS.items()}
_PLAIN = frozenset({type(None), str, float, int, bool})  # kept as they are
_FIELD_OF = {column: path.removeprefix("facts.") for path, column in COLUMNS.items()}


@dataclass(frozen=True)
class CaseRows:
    """One case as rows: values of `cases` by column, and for each list its lines by key."""

    columns: Line
    lines: dict[str, dict[Key, Line]]


@dataclass(frozen=True)
class Difference:
    """What one save changes: by field path, before and after, in words a JSON file can hold."""

    before: dict[str, Any]  # Any: values of whatever type the fields have
    after: dict[str, Any]

    def __bool__(self) -> bool:
        return bool(self.before or self.after)


def rows_of(record: CaseRecord, zone: tzinfo | None) -> CaseRows:
    """Return the rows of a record: what the record itself says, without what the store adds.

    A moment with an offset is turned to the site's `zone`, so that lists sort by the clock on the wall.

    Raises:
        InputError: a text is too long or holds a character no file can keep, or a number is not finite.
    """
    columns: Line = {column: _stored(read(record), zone) for column, read in _READERS.items()}
    columns["suggested"] = sorted(record.suggested)
    lines: dict[str, dict[Key, Line]] = {}
    for kind in LINES:
        entries = _value(record, kind.path)
        if kind.recorded is not None:
            columns[kind.recorded] = entries is not None
        lines[kind.path] = dict(_keyed(kind, entries, zone))
    rows = CaseRows(columns, lines)
    _check(rows)
    return rows


def record_of(row: Mapping[str, Any], lines: Mapping[str, Mapping[Key, Line]]) -> CaseRecord:
    """Return the record that a row of `cases` and the lines by path make. Any: values by column."""
    content: dict[str, Any] = {name: row[name] for name in _STORED}
    for path, column in COLUMNS.items():
        _put(content, path, row[column])
    for kind in LINES:
        if kind.recorded is not None and not row[kind.recorded]:
            _put(content, kind.path, None)
            continue
        entries = [kind.from_line(line) for line in lines[kind.path].values()]
        _put(content, kind.path, entries if kind.key == "position" else dict(entries))
    _put(content, "facts.id", row["case_id"])
    return msgspec.convert(content, CaseRecord)


def read_lines(connection: Connection, case_pk: int) -> dict[str, dict[Key, Line]]:
    """Return the lines of one case by path, each list in its order."""
    found: dict[str, dict[Key, Line]] = {}
    for kind in LINES:
        key = kind.table.c[kind.key]
        rows = connection.execute(select(kind.table).where(kind.table.c.case_id == case_pk).order_by(key))
        found[kind.path] = {row[kind.key]: _own(dict(row)) for row in rows.mappings()}
    return found


def read_many_lines(connection: Connection, case_pks: list[int]) -> dict[int, dict[str, dict[Key, Line]]]:
    """Return the lines of several cases by case and path, each list in its order."""
    found: dict[int, dict[str, dict[Key, Line]]] = {
        case_pk: {kind.path: {} for kind in LINES} for case_pk in case_pks
    }
    for kind in LINES:
        key = kind.table.c[kind.key]
        query = select(kind.table).where(kind.table.c.case_id.in_(case_pks)).order_by(key)
        for row in connection.execute(query).mappings():
            found[row["case_id"]][kind.path][row[kind.key]] = _own(dict(row))
    return found


def rows_in_store(row: Mapping[str, Any], lines: dict[str, dict[Key, Line]]) -> CaseRows:
    """Return what the store holds in the form of `rows_of`. Any: values by column."""
    names = [*COLUMNS.values(), "suggested", *(kind.recorded for kind in LINES if kind.recorded)]
    return CaseRows({name: row[name] for name in names}, lines)


def difference(old: CaseRows | None, new: CaseRows) -> Difference:
    """Return what `new` changes; everything it says when there is no `old`."""
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for column, value in new.columns.items():
        was = None if old is None else old.columns[column]
        if was != value:
            name = _FIELD_OF.get(column, column)
            before[name], after[name] = _in_json(was), _in_json(value)
    for kind in LINES:
        was_lines = {} if old is None else old.lines[kind.path]
        for key in {**was_lines, **new.lines[kind.path]}:
            was_line, line = was_lines.get(key), new.lines[kind.path].get(key)
            if was_line != line:
                name = f"{kind.path.removeprefix('facts.')}.{key}"
                before[name], after[name] = _in_json(was_line), _in_json(line)
    if old is None:
        return Difference({}, {name: value for name, value in after.items() if _says_something(name, value)})
    return Difference(before, after)


def _says_something(name: str, value: Any) -> bool:
    return not (value in (None, [], {}) or (value is False and name.endswith("_recorded")))


def changed_columns(old: CaseRows | None, new: CaseRows) -> Line:
    """Return the values of `cases` that differ, by column."""
    if old is None:
        return dict(new.columns)
    return {column: value for column, value in new.columns.items() if old.columns[column] != value}


def write_lines(connection: Connection, case_pk: int, old: CaseRows | None, new: CaseRows) -> None:
    """Bring the lists of one case from `old` to `new`, touching only lines that differ."""
    for kind in LINES:
        was = {} if old is None else old.lines[kind.path]
        now = new.lines[kind.path]
        if was == now:
            continue
        _delete_lines(connection, kind, case_pk, [key for key in was if key not in now])
        added = [{"case_id": case_pk, **line, kind.key: key} for key, line in now.items() if key not in was]
        if added:
            connection.execute(insert(kind.table), added)
        for key, line in now.items():
            if key in was and was[key] != line:
                connection.execute(update(kind.table).where(*_is(kind, case_pk, key)).values(**line))


def _delete_lines(connection: Connection, kind: Lines, case_pk: int, keys: list[Key]) -> None:
    if keys:
        of_case = kind.table.c.case_id == case_pk
        connection.execute(delete(kind.table).where(of_case, kind.table.c[kind.key].in_(keys)))


def _is(kind: Lines, case_pk: int, key: Key) -> tuple[Any, Any]:
    return kind.table.c.case_id == case_pk, kind.table.c[kind.key] == key


def _value(record: CaseRecord, path: str) -> Any:
    value: Any = record
    for name in path.split("."):
        value = getattr(value, name)
    return value


def _put(content: dict[str, Any], path: str, value: Any) -> None:
    *parts, name = path.split(".")
    for part in parts:
        content = content.setdefault(part, {})
    content[name] = value


def _keyed(kind: Lines, entries: Any, zone: tzinfo | None) -> Iterator[tuple[Key, Line]]:
    items = entries.items() if isinstance(entries, dict) else entries or ()
    for position, entry in enumerate(items):
        line = {name: _stored(value, zone) for name, value in kind.to_line(entry).items()}
        key: Key = position if kind.key == "position" else line[kind.key]
        yield key, line


def _own(row: Mapping[str, Any]) -> Line:
    return {name: value for name, value in row.items() if name not in ("case_id", "position")}


def _stored(value: Any, zone: tzinfo | None) -> Any:
    """Return the value as the store keeps it: plain words, lists, and moments on the site's clock."""
    if value.__class__ in _PLAIN:
        return value
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, datetime) and value.tzinfo is not None and zone is not None:
        return value.astimezone(zone)
    return value


def _in_json(value: Any) -> Any:
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, dict):
        return {name: _in_json(part) for name, part in value.items() if part is not None}
    return value


def _check(rows: CaseRows) -> None:
    _check_values(CASES, rows.columns, "")
    for kind in LINES:
        for key, line in rows.lines[kind.path].items():
            name = f"{kind.path.removeprefix('facts.')}.{key}"
            _check_value(kind.table, kind.key, key, name)
            _check_values(kind.table, line, f"{name}.")


def check_line(table: Table, line: Line) -> None:
    """Refuse values by column that no store can keep. Raises InputError, which names the column."""
    _check_values(table, line, "")


def _check_values(table: Table, line: Line, before: str) -> None:
    """Look at every value, nearly all of which are plain: this runs at every save."""
    lengths = _lengths(table)
    for column, value in line.items():
        if value is None or value.__class__ is bool:
            continue
        if (
            value.__class__ is str
            and len(value) <= lengths[column]
            and value.isascii()
            and "\x00" not in value
        ):
            continue
        if value.__class__ is float and math.isfinite(value):
            continue
        field = _FIELD_OF.get(column, column) if table is CASES else column
        _check_value(table, column, value, before + field)


@cache
def _lengths(table: Table) -> dict[str, int]:
    """Return how many characters each column keeps; 0 where only the longer look can tell."""
    return {column.name: getattr(column.type, "length", None) or 0 for column in table.columns}


def _check_value(table: Table, column: str, value: Any, field: str) -> None:
    if isinstance(value, str):
        kind = table.c[column].type
        limit = kind.length if isinstance(kind, String) else None
        _check_text(value, field, limit)
    elif isinstance(value, float) and not math.isfinite(value):
        raise InputError(f"{field}: {value} is not a number.", "Give a number, or leave the field empty.")
    elif isinstance(value, list):
        for part in value:
            _check_value(table, column, part, field)
    elif isinstance(value, dict):
        for name, part in value.items():
            _check_text(name, field, None)
            _check_value(table, column, part, field)


def _check_text(text: str, field: str, limit: int | None) -> None:
    if limit is not None and len(text) > limit:
        raise InputError(
            f"{field}: the text has {len(text)} characters, at most {limit} can be kept.", "Shorten it."
        )
    if (not text.isascii() and _HALF.search(text)) or "\x00" in text:
        raise InputError(
            f"{field}: the text holds a character that no file can keep (NUL or half a character).",
            "Type the text anew.",
        )
