"""Compares the search index of a SQLite store with one made anew from its cases, word by word."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from itertools import zip_longest
from pathlib import Path
from types import ModuleType

from irplanner.models.sqlite_file import connect, library_of
from irplanner.services.search.place import place_of
from irplanner.services.search.texts import FIELDS, texts_of

_ADD = f"INSERT INTO case_search(rowid, {', '.join(FIELDS)}) VALUES ({', '.join('?' * (len(FIELDS) + 1))})"  # noqa: S608
_MANY = 20_000  # cases; above it places of words are not compared, only which words there are and how often


def is_index_whole(path: Path) -> bool:
    """Say whether the index finds exactly what the cases say. Raises errors of SQLite for damage."""
    with closing(connect(path, read_only=True)) as store, closing(_empty(library_of(path), store)) as made:
        store.execute("PRAGMA query_only=OFF")  # for a temporary table; the file is open for reading only
        made.executemany(_ADD, _rows(store))
        (count,) = store.execute("SELECT count(*) FROM cases").fetchone()
        kind = "instance" if count <= _MANY else "row"
        there, wanted = _words(store, kind), _words(made, kind)
        return all(one == other for one, other in zip_longest(there, wanted))


def _empty(library: ModuleType, store: sqlite3.Connection) -> sqlite3.Connection:
    """Return a store in memory that has the index only, as the other's was made."""
    (sql,) = store.execute("SELECT sql FROM sqlite_schema WHERE name = 'case_search'").fetchone()
    made: sqlite3.Connection = library.connect(":memory:")
    made.execute(sql)
    return made


def _rows(store: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    for row_id, sort_at, kept in store.execute("SELECT id, sort_at, search_text FROM cases"):
        yield (place_of(sort_at, row_id), *texts_of(kept))


def _words(connection: sqlite3.Connection, kind: str) -> Iterator[tuple[object, ...]]:
    connection.execute(f"CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, case_search, {kind})")
    return iter(connection.execute("SELECT * FROM temp.words"))
