"""A search as SQLite statements, each led by the index that reaches the wanted rows soonest.

Newest first, words lead: the full text index is kept in that order. A figure with few hits leads by its own
index; with many, the list is walked and the figure is looked at. Any other order walks the index of its
column, or sorts what the words find.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from irplanner.services.search.language import Days, Figures, Query, Words
from irplanner.services.search.place import (
    EPOCH_SECONDS,
    ID_BITS,
    ID_MASK,
    LAST,
    LAST_SECOND,
    first_place,
    place_of,
)

Value = str | int | float
Driver = sqlite3.Connection
EARLIEST, LATEST = "", "~"


class SortKey(NamedTuple):
    """The expression an index is made of, as the migration has it, and the value of an empty cell."""

    expression: str
    index_name: str
    empty: str | float


def _by_words(column: str, name: str) -> SortKey:
    return SortKey(f"coalesce(c.{column}, '') COLLATE NOCASE", f"ix_cases_by_{name}", "")


def _by_figure(column: str, name: str) -> SortKey:
    return SortKey(f"coalesce(c.{column}, -1.0)", f"ix_cases_by_{name}", -1.0)


# Fields of `CaseRow` a list can be put in order by; `sort_at` needs no key of its own.
SORT_KEYS: dict[str, SortKey] = {
    "accession_number": _by_words("accession_number", "accession"),
    "patient_name": _by_words("patient_name", "patient"),
    "procedure_name": _by_words("procedure_name", "procedure"),
    "access": _by_words("access_text", "access"),
    "anesthesia_type": _by_words("anesthesia_type", "anesthesia"),
    "embolic": _by_words("embolic_text", "embolic"),
    "air_kerma_mgy": _by_figure("radiation_air_kerma_mgy", "kerma"),
    "adverse_event_grade": _by_words("adverse_event_grade", "grade"),
    "status": _by_words("status", "status"),
}
FIGURE_KEYS: dict[str, SortKey] = {
    "radiation_air_kerma_mgy": _by_figure("radiation_air_kerma_mgy", "kerma"),
    "radiation_kap_gy_cm2": _by_figure("radiation_kap_gy_cm2", "kap"),
    "radiation_fluoro_min": _by_figure("radiation_fluoro_min", "fluoro"),
    "contrast_volume_ml": _by_figure("contrast_volume_ml", "contrast"),
}


@dataclass(frozen=True)
class Order:
    """`field` of `CaseRow`; cases that are equal in it follow newest first when it descends."""

    field: str = "sort_at"
    descending: bool = True


class After(NamedTuple):
    """The place where the page before ended: the value it was sorted by, and the case's own place."""

    value: str | float | None
    sort_at: str
    row_id: int


class Statement(NamedTuple):
    sql: str
    values: tuple[Value, ...]

    def limited(self, count: int) -> Statement:
        """Return the statement for so many rows."""
        return Statement(f"{self.sql} LIMIT {count:d}", self.values)


@dataclass(frozen=True)
class _Parts:
    """What of a query becomes what of a statement."""

    match: str
    first: str  # of sort_at
    before: str
    conditions: tuple[str, ...]
    values: tuple[Value, ...]


def full_text(query: Query) -> str:
    """Return the words of a query in the index's own language; empty when there are none."""
    wanted = [_phrase(words) for words in query.words if words.is_wanted]
    refused = [_phrase(words) for words in query.words if not words.is_wanted]
    if not wanted and not refused:
        return ""
    base = " AND ".join(wanted or ['"\ue000" *'])  # every case has a tag
    return f"({base}) NOT ({' OR '.join(refused)})" if refused else base


def _phrase(words: Words) -> str:
    text = " ".join(word.replace('"', "") for word in words.words)
    column = f"{{{words.field}}} : " if words.field else ""
    return f'{column}"{text}"{" *" if words.is_prefix else ""}'


def _parts(query: Query) -> _Parts:
    first, before = _bounds(query.days)
    conditions = ["c.scheduled_at IS NOT NULL"] if query.is_dated else []
    values: list[Value] = []
    for figures in query.figures:
        sql, limits = figure_condition(figures)
        conditions.append(sql)
        values += limits
    return _Parts(full_text(query), first, before, tuple(conditions), tuple(values))


def _bounds(days: tuple[Days, ...]) -> tuple[str, str]:
    first = max((span.first.isoformat() for span in days if span.first), default=EARLIEST)
    before = min((span.before.isoformat() for span in days if span.before), default=LATEST)
    return first, before


def figure_condition(figures: Figures) -> tuple[str, list[Value]]:
    """Return a condition on a figure that its index can serve; an unknown figure never meets it."""
    key = FIGURE_KEYS[figures.column].expression
    equal = "=" if figures.includes else ""
    low = f"{key} >{equal} ?" if figures.low is not None else f"{key} >= 0"
    high = f" AND {key} <{equal} ?" if figures.high is not None else ""
    return low + high, [limit for limit in (figures.low, figures.high) if limit is not None]


def newest_first(
    columns: str, query: Query, descending: bool = True, after: After | None = None
) -> Statement:
    """Return the statement of a list by date, led by the words or by the list itself."""
    parts = _parts(query)
    return (
        _by_words_led(columns, parts, descending, after)
        if parts.match
        else _by_list(columns, parts, descending, after)
    )


def _by_words_led(columns: str, parts: _Parts, descending: bool, after: After | None) -> Statement:
    low, high = _place_bounds(parts)
    if after is not None:
        own = place_of(after.sort_at, after.row_id)
        low, high = (low, min(high, own)) if descending else (max(low, own + 1), high)
    joined = (
        ""
        if _is_id_only(columns) and not parts.conditions
        else (f"CROSS JOIN cases c ON c.id = f.rowid & {ID_MASK} ")
    )
    selected = f"f.rowid & {ID_MASK}" if _is_id_only(columns) else columns
    where = " AND ".join(("f.case_search MATCH ?", "f.rowid >= ?", "f.rowid < ?", *parts.conditions))
    order = "DESC" if descending else "ASC"
    return Statement(
        f"SELECT {selected} FROM case_search f {joined}WHERE {where} ORDER BY f.rowid {order}",  # noqa: S608
        (parts.match, low, high, *parts.values),
    )


def _by_list(columns: str, parts: _Parts, descending: bool, after: After | None) -> Statement:
    conditions, values = ["c.sort_at >= ?", "c.sort_at < ?"], [parts.first, parts.before]
    if after is not None:
        conditions = [conditions[0]] if descending else [conditions[1]]
        values = [parts.first] if descending else [parts.before]
        conditions.append(f"(c.sort_at, c.id) {'<' if descending else '>'} (?, ?)")
        values = [*values, after.sort_at, after.row_id]  # type: ignore[list-item]  # text and number
    order = "DESC" if descending else "ASC"
    where = " AND ".join((*conditions, *parts.conditions))
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY ix_cases_newest WHERE {where} "  # noqa: S608
        f"ORDER BY c.sort_at {order}, c.id {order}",
        (*values, *parts.values),
    )


def by_figure(columns: str, query: Query, lead: Figures, descending: bool = True) -> Statement:
    """Return the statement of a list by date led by a figure that few cases meet; it sorts them."""
    parts = _parts(replace(query, figures=tuple(one for one in query.figures if one != lead)))
    condition, limits = figure_condition(lead)
    order = "DESC" if descending else "ASC"
    where = " AND ".join((condition, "c.sort_at >= ?", "c.sort_at < ?", *parts.conditions))
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY {FIGURE_KEYS[lead.column].index_name} WHERE {where} "  # noqa: S608
        f"ORDER BY c.sort_at {order}, c.id {order}",
        (*limits, parts.first, parts.before, *parts.values),
    )


def by_column(columns: str, query: Query, order: Order, after: After | None = None) -> Iterator[Statement]:
    """Yield the statements of a list in another column's order: its index is walked.

    After a place: first the cases equal to it in the column, then all beyond; each is one stretch of the
    index, where a comparison of the whole place would walk the index from its end.
    """
    key = SORT_KEYS[order.field]
    if after is None:
        yield _walked(columns, query, order, ())
        return
    value: Value = key.empty if after.value is None else after.value
    sign = "<" if order.descending else ">"
    rest = f"(c.sort_at, c.id) {sign} (?, ?)"
    yield _walked(
        columns, query, order, (f"{key.expression} = ?", rest), (value, after.sort_at, after.row_id)
    )
    yield _walked(columns, query, order, (f"{key.expression} {sign} ?",), (value,))


def walked_by_column(columns: str, query: Query, order: Order) -> Statement:
    """Return the statement that walks a column's index and looks each case up in the words' index."""
    second = f"CAST(strftime('%s', c.sort_at) AS INTEGER) + {EPOCH_SECONDS}"
    place = f"(max(0, min({LAST_SECOND}, {second})) << {ID_BITS}) | c.id"
    looked_up = f"EXISTS (SELECT 1 FROM case_search f WHERE f.case_search MATCH ? AND f.rowid = {place})"  # noqa: S608
    return _walked(columns, query, order, (looked_up,), (full_text(query),))


def _walked(
    columns: str, query: Query, order: Order, place: tuple[str, ...], place_values: tuple[Value, ...] = ()
) -> Statement:
    parts, key = _parts(query), SORT_KEYS[order.field]
    direction = "DESC" if order.descending else "ASC"
    has_days = (parts.first, parts.before) != (EARLIEST, LATEST)
    days = ("c.sort_at >= ?", "c.sort_at < ?") if has_days else ()
    day_values = (parts.first, parts.before) if has_days else ()
    conditions = (*place, *days, *parts.conditions)
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY {key.index_name} {where}"  # noqa: S608
        f"ORDER BY {key.expression} {direction}, c.sort_at {direction}, c.id {direction}",
        (*place_values, *day_values, *parts.values),
    )


def found_by_column(columns: str, query: Query, order: Order, after: After | None = None) -> Statement:
    """Return the statement that finds by words and sorts what was found by another column."""
    parts, key = _parts(query), SORT_KEYS[order.field]
    direction = "DESC" if order.descending else "ASC"
    conditions = ["f.case_search MATCH ?", "f.rowid >= ?", "f.rowid < ?", *parts.conditions]
    low, high = _place_bounds(parts)
    values: list[Value] = [parts.match, low, high, *parts.values]
    if after is not None:
        sign = "<" if order.descending else ">"
        value = key.empty if after.value is None else after.value
        conditions.append(
            f"({key.expression} {sign} ? OR ({key.expression} = ? AND (c.sort_at, c.id) {sign} (?, ?)))"
        )
        values += [value, value, after.sort_at, after.row_id]
    return Statement(
        f"SELECT {columns} FROM case_search f CROSS JOIN cases c ON c.id = f.rowid & {ID_MASK} "  # noqa: S608
        f"WHERE {' AND '.join(conditions)} "
        f"ORDER BY {key.expression} {direction}, c.sort_at {direction}, c.id {direction}",
        tuple(values),
    )


def hits(query: Query) -> Statement:
    """Return the statement that counts the words' hits alone; to be limited."""
    return Statement("SELECT 1 FROM case_search f WHERE f.case_search MATCH ?", (full_text(query),))


def figure_hits(figures: Figures) -> Statement:
    """Return the statement that counts the cases a figure holds for; to be limited."""
    condition, limits = figure_condition(figures)
    index = FIGURE_KEYS[figures.column].index_name
    return Statement(f"SELECT 1 FROM cases c INDEXED BY {index} WHERE {condition}", tuple(limits))  # noqa: S608


def _is_id_only(columns: str) -> bool:
    return columns == "c.id"


def _place_bounds(parts: _Parts) -> tuple[int, int]:
    low = first_place(parts.first) if parts.first else 0
    return low, first_place(parts.before) if parts.before != LATEST else LAST
