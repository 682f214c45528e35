"""Moves a store between a file and a server: every row as it is, compared by count and digest afterwards.

Identity, audit trail and signatures go along to the letter, so that keys and anchors of this computer hold
for the store at its new place. What can be worked out from the cases (search index, prepared months of
Insights) is made anew there. The old store is left as it was.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from sqlalchemy import JSON, Boolean, Column, Connection, Date, Double, Table, text

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.signed_lock import lock_signed_records, unlock_for_migration
from irplanner.models.store import Store, open_store
from irplanner.models.tables import METADATA
from irplanner.services import audit_trail
from irplanner.services.search import index

MOVED = "store.moved"
_AT_ONCE = 1000
_WORKED_OUT = ("insight_months", "insight_stale")
_STAYS = "draft_secret"  # of one server: it opens what its workstations keep
_MONTHS = "SELECT DISTINCT substr(scheduled_at, 1, 7) FROM cases WHERE scheduled_at IS NOT NULL"

Row = Sequence[Any]  # values as the database gives them


class TableCopy(NamedTuple):
    """One table at both places: rows, and a digest over all of them."""

    name: str
    rows: int
    digest: str


class Moved(NamedTuple):
    """`tables` are those of the new store, equal to those of the old one."""

    source: str
    target: str
    tables: tuple[TableCopy, ...]


def move_store(
    source: str | Path,
    target: str | Path,
    *,
    actor: str = "",
    keys_folder: Path | None = None,
    told: Callable[[str, int], object] = lambda _table, _rows: None,
) -> Moved:
    """Copy a store into an empty one and compare.

    Args:
        told: Called with each table that is copied and its rows.

    Raises:
        InputError: the target holds something.
        EnvironmentFailure: a store cannot be used, or the copy is not the same; then the target is empty.
    """
    with closing(open_store(source, read_only=True, keys_folder=keys_folder)) as old:
        with closing(open_store(target, keys_folder=keys_folder)) as new:
            if old.path == new.path:
                raise InputError("A store cannot be moved onto itself.", "Name another place.")
            _refuse_unless_empty(new)
            with old.reading() as reading:
                tables = _copy(reading, new, told)
            names = old.name, new.name
        with (
            closing(open_store(target, keys_folder=keys_folder, replaced=True)) as new,
            new.writing() as writing,
        ):
            after = {"from": names[0], "rows": sum(table.rows for table in tables)}
            audit_trail.note(
                writing, actor=actor, action=MOVED, entity="store", entity_id="store", after=after
            )
    return Moved(*names, tables)


def digests(connection: Connection) -> tuple[TableCopy, ...]:
    """Return count and digest of every table that is copied."""
    found: list[TableCopy] = []
    for table in _tables():
        digest, count = hashlib.sha256(), 0
        for row in _rows(connection, table):
            digest.update(_said(table, row))
            count += 1
        found.append(TableCopy(table.name, count, digest.hexdigest()))
    return tuple(found)


def _copy(reading: Connection, new: Store, told: Callable[[str, int], object]) -> tuple[TableCopy, ...]:
    before = digests(reading)
    with new.writing() as writing:
        if not new.is_sqlite:
            from irplanner.models.server import unlimited

            unlimited(writing)
        unlock_for_migration(writing)
        writing.execute(text(f"DELETE FROM store_info WHERE key <> '{_STAYS}'"))  # noqa: S608
        for table in _tables():
            told(table.name, _fill(reading, writing, table))
        writing.execute(text("DELETE FROM insight_stale"))
        writing.execute(text(f"INSERT INTO insight_stale (month) {_MONTHS}"))
        index.rebuild(writing)
        if not new.is_sqlite:
            _go_on_numbering(writing)
        lock_signed_records(writing)
        after = digests(writing)
        if after != before:
            other = [one.name for one, was in zip(after, before, strict=True) if one != was]
            raise EnvironmentFailure(
                f"The copy is not the same as the store, first in {other[0]}.",
                "The old store is as it was, the new one empty. `irplanner verify` looks for damage.",
            )
    return after


def _tables() -> list[Table]:
    return [table for table in METADATA.sorted_tables if table.name not in _WORKED_OUT]


def _fill(reading: Connection, writing: Connection, table: Table) -> int:
    is_server = writing.dialect.name != "sqlite"
    columns = list(table.columns)
    names = ", ".join(f'"{column.name}"' for column in columns)
    marks = ", ".join(_mark(column, is_server) for column in columns)
    insert = f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})'  # noqa: S608  # own tables
    count = 0
    for rows in _batches(_rows(reading, table)):
        values = [tuple(map(_value, columns, row)) for row in rows]
        writing.exec_driver_sql(insert, values)
        count += len(values)
    return count


def _rows(connection: Connection, table: Table) -> Iterator[Row]:
    """Yield the rows in the order of their key; JSON as the text it is kept as."""
    is_server = connection.dialect.name != "sqlite"
    names = [
        f'"{one.name}"::text' if is_server and isinstance(one.type, JSON) else f'"{one.name}"'
        for one in table.columns
    ]
    key = ", ".join(f'"{column.name}"' for column in table.primary_key.columns)
    where = f" WHERE key <> '{_STAYS}'" if table.name == "store_info" else ""
    query = f'SELECT {", ".join(names)} FROM "{table.name}"{where} ORDER BY {key}'  # noqa: S608
    lazily = connection.execution_options(stream_results=True, max_row_buffer=_AT_ONCE)
    with lazily.exec_driver_sql(query) as found:
        yield from found


def _batches(rows: Iterator[Row]) -> Iterator[list[Row]]:
    batch: list[Row] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _mark(column: Column[Any], is_server: bool) -> str:
    if not is_server:
        return "?"
    return "%s::json" if isinstance(column.type, JSON) else "%s"


def _value(column: Column[Any], value: Any) -> Any:
    """Return a value as both databases take it."""
    if value is None:
        return None
    if isinstance(column.type, Boolean):
        return bool(value)
    if isinstance(column.type, Date) and isinstance(value, date):
        return value.isoformat()
    if isinstance(column.type, Double):
        return float(value)
    return value


def _said(table: Table, row: Row) -> bytes:
    """Return a row as bytes that are the same whichever database it comes from."""
    parts = [str(_value(column, value)).encode() for column, value in zip(table.columns, row, strict=True)]
    pairs = zip(row, parts, strict=True)
    return b";".join(b"-" if value is None else b"%d:%b" % (len(part), part) for value, part in pairs) + b"\n"


def _go_on_numbering(connection: Connection) -> None:
    """Let new rows have numbers behind those that were copied."""
    for table in _tables():
        column = table.autoincrement_column
        if column is None:
            continue
        sequence = connection.scalar(
            text("SELECT pg_get_serial_sequence(:name, :column)"), {"name": table.name, "column": column.name}
        )
        if sequence is not None:
            last = f'(SELECT max("{column.name}") FROM "{table.name}")'  # noqa: S608
            connection.execute(text(f"SELECT setval('{sequence}', {last}) WHERE {last} IS NOT NULL"))


def _refuse_unless_empty(store: Store) -> None:
    with store.reading() as connection:
        for table in _tables():
            if table.name == "store_info":
                continue
            if connection.execute(text(f'SELECT 1 FROM "{table.name}" LIMIT 1')).first() is not None:  # noqa: S608
                raise InputError(
                    f"The store {store.name} is not empty: it has rows in {table.name}.",
                    "Name an empty database, or a file that is not there yet.",
                )
