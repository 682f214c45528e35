"""A search as SQLite statements, each led by the index that reaches the wanted rows soonest.

Newest first, the full text index leads: it is kept in that order, and holds codes and the steps of figures as
words, so that any mixture of terms is one look-up. Other orders walk the index of their column.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple, Protocol

from irplanner.services.search.language import Days, Figures, Query, Words
from irplanner.services.search.place import ID_MASK, LAST, first_place, place_of
from irplanner.services.search.texts import (
    EVERY_CASE,
    HIGHEST_STEP,
    LONGEST_BEGINNING,
    LOWEST_STEP,
    SHORTEST_KNOWN,
    SHORTEST_NUMBER,
    figure_step,
    figure_tag,
    is_known_kind,
)

Value = str | int | float
Driver = sqlite3.Connection


class Known(Protocol):
    """What the index is known to hold."""

    def endings(self, beginning: str) -> tuple[str, ...] | None:
        """Return the words a beginning may become; None when there are too many of them."""

    def has(self, match: str) -> bool:
        """Say whether anything matches."""


EARLIEST, LATEST = "", "~"


class SortKey(NamedTuple):
    """The expression an index is made of, as the migration has it, and the value of an empty cell."""

    expression: str
    index_name: str
    empty: str | float
    on_server: str


def _by_words(column: str, name: str) -> SortKey:
    empty = f"coalesce(c.{column}, '')"
    return SortKey(f"{empty} COLLATE NOCASE", f"ix_cases_by_{name}", "", f'lower({empty} COLLATE "C")')


def _by_figure(column: str, name: str) -> SortKey:
    key = f"coalesce(c.{column}, -1.0)"
    return SortKey(key, f"ix_cases_by_{name}", -1.0, key)


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
# Columns of figures that can be searched: the name of their tags, and their index.
FIGURE_KEYS: dict[str, tuple[str, SortKey]] = {
    column: (name, _by_figure(column, name))
    for column, name in (
        ("radiation_air_kerma_mgy", "kerma"),
        ("radiation_kap_gy_cm2", "kap"),
        ("radiation_fluoro_min", "fluoro"),
        ("contrast_volume_ml", "contrast"),
    )
}


@dataclass(frozen=True)
class Order:
    """`field` of `CaseRow`; cases that are equal in it follow by date, in the same direction."""

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


class _Match(NamedTuple):
    """Words and figures in the index's own language, empty when there are none; and patterns of words that
    the cases found must hold besides."""

    text: str
    patterns: tuple[str, ...] = ()


def _match(query: Query, known: Known) -> _Match:
    plain = [words for words in query.words if words.is_wanted]
    common = [words for words in plain if _is_common(words, known)]
    wanted = [_words(words, known) for words in plain if words not in common]
    # Such a beginning may become so many words that its hits, too, would have to be gathered: its first
    # letters are in the index as they are, and the rest is looked for in the cases that come.
    wanted += [f'"{words.words[0][: SHORTEST_KNOWN - 1]}" *' for words in common]
    wanted += [_steps(figures) for figures in query.figures]
    text = _joined(wanted, query, known)
    return _Match(text, tuple(f"*[^a-z0-9]{words.words[0]}*" for words in common))


def _is_common(words: Words, known: Known) -> bool:
    """Say whether a single beginning, in any field, may become too many words."""
    [*before, last] = words.words
    is_single = not (before or words.field or words.number) and words.is_prefix
    return (
        is_single
        and len(last) >= SHORTEST_KNOWN
        and last.isascii()
        and is_known_kind(last)
        and known.endings(last) is None
    )


def _joined(wanted: list[str], query: Query, known: Known) -> str:
    refused = [_words(words, known) for words in query.words if not words.is_wanted]
    if not wanted and not refused:
        return ""
    base = " AND ".join(wanted or [f'"{EVERY_CASE}"'])
    return f"({base}) NOT ({' OR '.join(refused)})" if refused else base


def _words(words: Words, known: Known) -> str:
    """Return words that follow each other; a last one that goes on as all the words it may become.

    FTS5 goes through words as they come; the hits of a long beginning it would gather first.
    """
    *before, last = (word.replace('"', "") for word in words.words)
    column = f"{{{words.field}}} : " if words.field else ""
    if not words.is_prefix:
        return f'{column}"{" ".join([*before, last])}"'
    if len(words.number) >= SHORTEST_NUMBER - 1:
        is_whole = SHORTEST_NUMBER <= len(words.number) <= LONGEST_BEGINNING  # a word of its own
        sign = "" if is_whole else " *"
        as_number = f'{column}"{words.number}"{sign}'
        if known.has(as_number):
            return as_number
    if len(last) >= SHORTEST_KNOWN and is_known_kind(last) and (endings := known.endings(last)):
        phrases = " OR ".join(f'"{" ".join([*before, word])}"' for word in endings)
        return f"{column}({phrases})"
    return f'{column}"{" ".join([*before, last])}" *'


def _steps(figures: Figures) -> str:
    name, _ = FIGURE_KEYS[figures.column]
    low = LOWEST_STEP if figures.low is None else figure_step(figures.low)
    high = HIGHEST_STEP if figures.high is None else figure_step(figures.high)
    steps = [f'"{figure_tag(name, step)}"' for step in range(low, high + 1)]
    return f"({' OR '.join(steps)})" if steps else '"\ue000none"'


def newest_first(
    columns: str, query: Query, known: Known, *, descending: bool = True, after: After | None = None
) -> Statement:
    """Return the statement of a list by date, led by the words or, without any, by the list itself."""
    match = _match(query, known)
    if match.text:
        return _led_by_words(columns, query, match, descending, after)
    return _led_by_list(columns, query, descending, after)


def _led_by_words(
    columns: str, query: Query, match: _Match, descending: bool, after: After | None
) -> Statement:
    low, high = _places(query.days)
    if after is not None:
        own = place_of(after.sort_at, after.row_id)
        low, high = (low, min(high, own)) if descending else (max(low, own + 1), high)
    conditions, values = _conditions(query)
    conditions += ["c.search_text GLOB ?"] * len(match.patterns)
    values += match.patterns
    is_id_only = columns == "c.id" and not conditions
    joined = "" if is_id_only else f"CROSS JOIN cases c ON c.id = f.rowid & {ID_MASK} "
    selected = f"f.rowid & {ID_MASK}" if is_id_only else columns
    where = " AND ".join(("f.case_search MATCH ?", "f.rowid >= ?", "f.rowid < ?", *conditions))
    order = "DESC" if descending else "ASC"
    return Statement(
        f"SELECT {selected} FROM case_search f {joined}WHERE {where} ORDER BY f.rowid {order}",  # noqa: S608
        (match.text, low, high, *values),
    )


def _led_by_list(columns: str, query: Query, descending: bool, after: After | None) -> Statement:
    first, before = day_bounds(query.days)
    conditions, values = _conditions(query)
    place: list[Value] = [first, before]
    where = ["c.sort_at >= ?", "c.sort_at < ?"]
    if after is not None:
        where, place = ([where[0]], [first]) if descending else ([where[1]], [before])
        where.append(f"(c.sort_at, c.id) {'<' if descending else '>'} (?, ?)")
        place += [after.sort_at, after.row_id]
    order = "DESC" if descending else "ASC"
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY ix_cases_newest "  # noqa: S608  # own columns
        f"WHERE {' AND '.join((*where, *conditions))} ORDER BY c.sort_at {order}, c.id {order}",
        (*place, *values),
    )


def by_figure(columns: str, query: Query, lead: Figures, descending: bool) -> Statement:
    """Return the statement of a list by date led by a figure that few cases meet; it sorts them."""
    first, before = day_bounds(query.days)
    conditions, values = _conditions(query)
    order = "DESC" if descending else "ASC"
    where = " AND ".join((*conditions, "c.sort_at >= ?", "c.sort_at < ?"))
    index = FIGURE_KEYS[lead.column][1].index_name
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY {index} WHERE {where} "  # noqa: S608  # own columns
        f"ORDER BY c.sort_at {order}, c.id {order}",
        (*values, first, before),
    )


def is_sorted_by(figures: Figures, field: str) -> bool:
    """Say whether limits of a figure are a stretch of the index a field is put in order by."""
    return FIGURE_KEYS[figures.column][1].expression == SORT_KEYS[field].expression


def found_anyhow(query: Query) -> Statement | None:
    """Return the statement of the ids a search of one figure finds, in no order, out of its index alone."""
    if query.words or query.days or query.is_dated or len(query.figures) != 1:
        return None
    condition, limits = figure_condition(query.figures[0])
    index = FIGURE_KEYS[query.figures[0].column][1].index_name
    return Statement(f"SELECT c.id FROM cases c INDEXED BY {index} WHERE {condition}", tuple(limits))  # noqa: S608


def by_column(
    columns: str,
    days: tuple[Days, ...],
    order: Order,
    after: After | None,
    figures: tuple[Figures, ...] = (),
) -> Iterator[Statement]:
    """Yield the statements of a list in another column's order: its index is walked.

    Args:
        figures: Limits of that column itself.

    After a place: first the cases equal to it in the column, then all beyond; each is one stretch of the
    index, where a comparison of the whole place would walk the index from its end.
    """
    key = SORT_KEYS[order.field]
    within: tuple[str, ...] = ()
    limits: tuple[Value, ...] = ()
    for one in figures:
        condition, ends = figure_condition(one)
        within, limits = (*within, condition), (*limits, *ends)
    if after is None:
        yield _walked(columns, days, order, within, limits)
        return
    value: Value = key.empty if after.value is None else after.value
    sign = "<" if order.descending else ">"
    rest = f"(c.sort_at, c.id) {sign} (?, ?)"
    place = (value, after.sort_at, after.row_id)
    yield _walked(columns, days, order, (f"{key.expression} = ?", rest, *within), (*place, *limits))
    yield _walked(columns, days, order, (f"{key.expression} {sign} ?", *within), (value, *limits))


def _walked(
    columns: str, days: tuple[Days, ...], order: Order, place: tuple[str, ...], values: tuple[Value, ...]
) -> Statement:
    key = SORT_KEYS[order.field]
    direction = "DESC" if order.descending else "ASC"
    conditions = place
    if days:
        conditions = (*place, "c.sort_at >= ?", "c.sort_at < ?")
        values = (*values, *day_bounds(days))
    where = f"WHERE {' AND '.join(conditions)} " if conditions else ""
    return Statement(
        f"SELECT {columns} FROM cases c INDEXED BY {key.index_name} {where}"  # noqa: S608  # own columns
        f"ORDER BY {key.expression} {direction}, c.sort_at {direction}, c.id {direction}",
        values,
    )


def sorted_by_column(columns: str, found: Statement, order: Order) -> Statement:
    """Return the statement that puts what `found` (ids) finds in another column's order."""
    key = SORT_KEYS[order.field]
    direction = "DESC" if order.descending else "ASC"
    return Statement(
        f"WITH s(id) AS ({found.sql}) SELECT {columns} FROM s CROSS JOIN cases c ON c.id = s.id "  # noqa: S608
        f"ORDER BY {key.expression} {direction}, c.sort_at {direction}, c.id {direction}",
        found.values,
    )


def figure_hits(figures: Figures) -> Statement:
    """Return the statement that counts the cases a figure holds for; to be limited."""
    condition, limits = figure_condition(figures)
    index = FIGURE_KEYS[figures.column][1].index_name
    return Statement(f"SELECT 1 FROM cases c INDEXED BY {index} WHERE {condition}", tuple(limits))  # noqa: S608


def _conditions(query: Query) -> tuple[list[str], list[Value]]:
    conditions = ["c.scheduled_at IS NOT NULL"] if query.is_dated else []
    values: list[Value] = []
    for figures in query.figures:
        sql, limits = figure_condition(figures)
        conditions.append(sql)
        values += limits
    return conditions, values


def figure_condition(figures: Figures) -> tuple[str, list[Value]]:
    """Return a condition on a figure that its index can serve; an unknown figure never meets it."""
    key = FIGURE_KEYS[figures.column][1].expression
    equal = "=" if figures.includes else ""
    low = f"{key} >{equal} ?" if figures.low is not None else f"{key} >= 0"
    high = f" AND {key} <{equal} ?" if figures.high is not None else ""
    return low + high, [limit for limit in (figures.low, figures.high) if limit is not None]


def day_bounds(days: tuple[Days, ...]) -> tuple[str, str]:
    """Return the first text of a moment within all the spans, and the first after them."""
    first = max((span.first.isoformat() for span in days if span.first), default=EARLIEST)
    before = min((span.before.isoformat() for span in days if span.before), default=LATEST)
    return first, before


def _places(days: tuple[Days, ...]) -> tuple[int, int]:
    first, before = day_bounds(days)
    return first_place(first) if first else 0, LAST if before == LATEST else first_place(before)
