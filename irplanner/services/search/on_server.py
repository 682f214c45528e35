"""A search on a PostgreSQL server, with the answers of the search in a file.

The words of a query lead through the index of words to cases that may be meant; each is then looked at as
`search.matching` says, so that fields, phrases and words not wanted mean the same in both. Figures and days
are conditions of the statement, and any order walks the index of its column.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import Connection

from irplanner.models.store import Store
from irplanner.services.case_store.case_row import ROW_COLUMNS
from irplanner.services.search.language import Query, Words
from irplanner.services.search.matching import is_meant
from irplanner.services.search.statements import (
    FIGURE_KEYS,
    SORT_KEYS,
    After,
    Order,
    day_bounds,
    figure_condition,
)

COLUMNS = ", ".join(f"c.{column}" for column in ROW_COLUMNS.values())
_WIDTH = len(ROW_COLUMNS)
_FIGURES = tuple(FIGURE_KEYS)
_LOOKED_AT = ", ".join(("c.id", "c.sort_at", "c.search_text", *(f"c.{name}" for name in _FIGURES)))
_AT_ONCE = 500

_Part = tuple[str, list[Any]]  # a condition and its values; Any: texts and numbers


def ids_on_server(store: Store, query: Query, order: Order, after: After | None, limit: int) -> array[int]:
    """Return the row ids of the cases a query asks for, in order, those that follow `after`."""
    with store.reading() as connection:
        return array("q", islice(_ids(connection, query, order, after, limit), limit))


def rows_on_server(store: Store, ids: Sequence[int]) -> list[tuple[object, ...]]:
    """Return the rows of cases by row id, in the order given; a case that is gone is left out."""
    with store.reading() as connection:
        sql = f"SELECT {COLUMNS} FROM cases c WHERE c.id = ANY(%s)"  # noqa: S608  # own constants
        rows = {row[0]: tuple(row) for row in connection.exec_driver_sql(sql, (list(ids),))}
    return [rows[row_id] for row_id in ids if row_id in rows]


def count_on_server(store: Store, query: Query, most: int | None) -> int:
    """Return how many cases a query asks for; one more than `most` when there are more."""
    limit = None if most is None else most + 1
    with store.reading() as connection:
        if query.words:
            return sum(1 for _ in islice(_ids(connection, query, Order(), None, limit), limit))
        where, values = _where(query, None, Order())
        cut = "" if limit is None else f" LIMIT {limit:d}"
        sql = f"SELECT count(*) FROM (SELECT 1 FROM cases c {where}{cut}) AS found"  # noqa: S608
        return int(connection.exec_driver_sql(sql, tuple(values)).scalar_one())


def place_on_server(store: Store, row_id: int, order: Order) -> After:
    """Return the place of a case in a list."""
    key = "NULL" if order.field == "sort_at" else _key(order)
    sql = f"SELECT {key}, c.sort_at, c.id FROM cases c WHERE c.id = %s"  # noqa: S608  # own constants
    with store.reading() as connection:
        return After(*connection.exec_driver_sql(sql, (row_id,)).one())


def endings_on_server(store: Store, beginning: str, most: int) -> tuple[str, ...]:
    """Return words of cases that begin so, at most so many."""
    sql = (
        "SELECT DISTINCT word FROM (SELECT unnest(tsvector_to_array(words)) AS word FROM case_search "
        "WHERE words @@ %s::tsquery LIMIT 2000) AS known WHERE starts_with(word, %s) LIMIT %s"
    )
    with store.reading() as connection:
        found = connection.exec_driver_sql(sql, (f"{_quoted(beginning)}:*", beginning, most))
        return tuple(word for (word,) in found)


def _ids(
    connection: Connection, query: Query, order: Order, after: After | None, limit: int | None
) -> Iterator[int]:
    """Yield ids in order; cases are fetched a few at a time, since a page wants only the first."""
    where, values = _where(query, after, order)
    columns = _LOOKED_AT if query.words else "c.id"
    cut = "" if query.words or limit is None else f" LIMIT {limit:d}"
    sql = f"SELECT {columns} FROM cases c {where} ORDER BY {_by(order)}{cut}"  # noqa: S608  # own constants
    lazily = connection.execution_options(stream_results=True, max_row_buffer=_AT_ONCE)
    with lazily.exec_driver_sql(sql, tuple(values)) as found:
        for row_id, *rest in found:
            if not query.words:
                yield int(row_id)
                continue
            sort_at, kept, *figures = rest
            if is_meant(query, kept, sort_at, dict(zip(_FIGURES, figures, strict=True))):
                yield int(row_id)


def _where(query: Query, after: After | None, order: Order) -> _Part:
    parts: list[_Part] = []
    words = [_tsquery(one) for one in query.words if one.is_wanted]
    if words:
        inner = "SELECT s.case_id FROM case_search s WHERE s.words @@ %s::tsquery"
        parts.append((f"c.id IN ({inner})", [" & ".join(words)]))
    if query.is_dated:
        parts.append(("c.scheduled_at IS NOT NULL", []))
    if query.days:
        parts.append(("c.sort_at >= %s AND c.sort_at < %s", list(day_bounds(query.days))))
    for figures in query.figures:
        condition, limits = figure_condition(figures)
        parts.append((condition.replace("?", "%s"), list(limits)))
    if after is not None:
        sign = "<" if order.descending else ">"
        if order.field == "sort_at":
            parts.append((f"(c.sort_at, c.id) {sign} (%s, %s)", [after.sort_at, after.row_id]))
        else:
            value = SORT_KEYS[order.field].empty if after.value is None else after.value
            mark = 'lower(%s::text COLLATE "C")' if isinstance(value, str) else "%s"
            place = f"({_key(order)}, c.sort_at, c.id) {sign} ({mark}, %s, %s)"
            parts.append((place, [value, after.sort_at, after.row_id]))
    if not parts:
        return "", []
    return "WHERE " + " AND ".join(sql for sql, _ in parts), [one for _, own in parts for one in own]


def _tsquery(words: Words) -> str:
    *before, last = words.words
    wanted = [_quoted(word) for word in before] + [_quoted(last) + ":*" * words.is_prefix]
    text = f"({' & '.join(wanted)})"
    if words.number:
        text = f"({text} | {_quoted(words.number)}:*)"
    return text


def _quoted(word: str) -> str:
    """Return a word as a tsquery has it: between quotes nothing in it means anything."""
    escaped = word.replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"


def _key(order: Order) -> str:
    """Return what a list is put in order by, as the index has it."""
    return SORT_KEYS[order.field].on_server


def _by(order: Order) -> str:
    direction = "DESC" if order.descending else "ASC"
    keys = ("c.sort_at", "c.id") if order.field == "sort_at" else (_key(order), "c.sort_at", "c.id")
    return ", ".join(f"{key} {direction}" for key in keys)
