"""Keeps the search index in step with `cases`, in the transaction of the save.

SQLite has texts by field in an FTS5 table; a server has the words of each case (`search.on_server`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sqlalchemy import Connection, text

from irplanner.services.search.place import place_of
from irplanner.services.search.texts import FIELDS, known_words, texts_of, words_of

_NAMES = ", ".join(FIELDS)
_MARKS = ", ".join("?" * len(FIELDS))
_ADD = f"INSERT INTO case_search(rowid, {_NAMES}) VALUES (?, {_MARKS})"  # noqa: S608  # own constants
_REMOVE = f"INSERT INTO case_search(case_search, rowid, {_NAMES}) VALUES ('delete', ?, {_MARKS})"  # noqa: S608
_KNOW = "INSERT OR IGNORE INTO case_search_words VALUES (?)"
_ADD_ON_SERVER = (
    "INSERT INTO case_search (case_id, words) VALUES (%s, array_to_tsvector(%s::text[])) "
    "ON CONFLICT (case_id) DO UPDATE SET words = excluded.words"
)
_AT_ONCE = 5000


def add(connection: Connection, row_id: int, sort_at: str, kept: str) -> None:
    """Enter a new case."""
    if connection.dialect.name == "sqlite":
        texts = texts_of(kept)
        connection.exec_driver_sql(_ADD, (place_of(sort_at, row_id), *texts))
        if known := known_words(texts):
            connection.exec_driver_sql(_KNOW, [(word,) for word in known])
    else:
        connection.exec_driver_sql(_ADD_ON_SERVER, (row_id, _words(kept)))


def remove(connection: Connection, row_id: int, sort_at: str, kept: str) -> None:
    """Take a case out; place and text must be those it was entered with. Its words stay known."""
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(_REMOVE, (place_of(sort_at, row_id), *texts_of(kept)))
    else:
        connection.exec_driver_sql("DELETE FROM case_search WHERE case_id = %s", (row_id,))


def renew(connection: Connection, row_id: int, old: tuple[str, str], new: tuple[str, str]) -> None:
    """Enter a changed case anew; `old` and `new` are `sort_at` and `search_text`."""
    if old != new:
        if connection.dialect.name == "sqlite":
            remove(connection, row_id, *old)
        add(connection, row_id, *new)


def rebuild(connection: Connection) -> int:
    """Make the index anew from `cases`, as after a repair; return the number of cases."""
    if connection.dialect.name != "sqlite":
        return _rebuild_on_server(connection)
    connection.exec_driver_sql("INSERT INTO case_search(case_search) VALUES ('delete-all')")
    connection.exec_driver_sql("DELETE FROM case_search_words")
    count, known = 0, set[str]()
    for rows in _cases(connection):
        texts = [texts_of(kept) for _, _, kept in rows]
        places = [place_of(sort_at, row_id) for row_id, sort_at, _ in rows]
        connection.exec_driver_sql(_ADD, [(place, *own) for place, own in zip(places, texts, strict=True)])
        new = {word for own in texts for word in known_words(own)} - known
        if new:
            connection.exec_driver_sql(_KNOW, [(word,) for word in new])
        known |= new
        count += len(texts)
    return count


def _rebuild_on_server(connection: Connection) -> int:
    count = 0
    connection.exec_driver_sql("DELETE FROM case_search")
    for rows in _cases(connection):
        connection.exec_driver_sql(_ADD_ON_SERVER, [(row_id, _words(kept)) for row_id, _, kept in rows])
        count += len(rows)
    return count


def _words(kept: str) -> list[str]:
    return sorted({word for own in texts_of(kept) for word in words_of(own)})


def _cases(connection: Connection) -> Iterator[Sequence[tuple[int, str, str]]]:
    last = 0
    query = text("SELECT id, sort_at, search_text FROM cases WHERE id > :last ORDER BY id LIMIT :most")
    while True:
        found = connection.execute(query, {"last": last, "most": _AT_ONCE})
        rows = [(row_id, sort_at, kept) for row_id, sort_at, kept in found]  # typed, no Row
        if not rows:
            return
        last = rows[-1][0]
        yield rows
