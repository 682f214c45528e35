"""Finds cases: the first page while somebody types, the places of all that match, rows for any of them.

Everything reads through the driver's own connection: what SQLAlchemy adds to a statement would be as much as
the statement itself. Rows become `CaseRow` only when they are looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, islice
from typing import Any, overload

from irplanner.models.store import Store
from irplanner.services.case_store.case_row import ROW_COLUMNS, CaseRow, row_of
from irplanner.services.search import on_server as server
from irplanner.services.search import statements as s
from irplanner.services.search.language import Figures, Query, read_query
from irplanner.services.search.matching import is_meant
from irplanner.services.search.statements import After, Order, Statement
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right

PAGE = 60
EVERY_ONE = 1 << 40
_PAGE_AT_MOST = 500
_COLUMNS = ", ".join(f"c.{column}" for column in ROW_COLUMNS.values())
# Up to so many hits, it is quicker to sort them than to walk a list that is sorted.
_FEW_FIGURES = 4000
_FEW_WORDS = 1500
_MANY_WORDS = 40_000  # so many that cases looked at in the order wanted are soon enough a page
_MOST_LOOKED_AT = 4000
_MOST_ENDINGS = 100  # words a beginning may become; with more, each is rare


class LazyRows(Sequence[CaseRow]):
    """Rows as the database gave them, each made a `CaseRow` when it is first asked for."""

    __slots__ = ("_rows",)

    def __init__(self, rows: list[tuple[object, ...]]) -> None:
        self._rows: list[tuple[object, ...]] = rows

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, at: int) -> CaseRow: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[CaseRow]: ...
    def __getitem__(self, at: int | slice) -> CaseRow | Sequence[CaseRow]:
        if isinstance(at, slice):
            return LazyRows(self._rows[at])
        row = self._rows[at]
        if not isinstance(row, CaseRow):
            row = self._rows[at] = row_of(row)
        return row


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list in order."""

    rows: Sequence[CaseRow]
    is_last: bool


@dataclass(frozen=True, slots=True)
class Places:
    """Row ids of a stretch of a list, in its order; `after` is where the next stretch begins."""

    ids: array[int]
    after: After | None
    is_last: bool

    @classmethod
    def none(cls) -> Places:
        """Return the stretch after the end."""
        return cls(array("q"), None, True)


@dataclass(frozen=True, slots=True)
class Count:
    """How many cases match; when not exact, there are more than that."""

    cases: int
    is_exact: bool = True


class Finder:
    """Looks up cases of one store. Safe to use from the worker and the window at once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def page(
        self,
        text: str | Query = "",
        order: Order | None = None,
        after: CaseRow | None = None,
        limit: int = PAGE,
    ) -> Page:
        """Return the cases a text asks for, in order, those that follow `after`."""
        require(self._store, Right.VIEW)
        query, order = _query(text), order or Order()
        place = None if after is None else After(getattr(after, order.field), after.sort_at, after.row_id)
        if not self._store.is_sqlite:
            ids = server.ids_on_server(self._store, query, order, place, limit + 1)
            return Page(LazyRows(server.rows_on_server(self._store, ids[:limit])), len(ids) <= limit)
        with self._store.driver() as connection:
            rows = _Reader(connection, query, order).rows(place, limit + 1)
        return Page(LazyRows(rows[:limit]), len(rows) <= limit)

    def places(
        self, text: str | Query, order: Order | None = None, after: After | None = None, limit: int = 50_000
    ) -> Places:
        """Return the row ids of the cases a text asks for, from `after` on.

        About `limit` of them, or all at once where a list in a column's order has to be gone through whole.
        """
        require(self._store, Right.VIEW)
        query, order = _query(text), order or Order()
        if not self._store.is_sqlite:
            ids = server.ids_on_server(self._store, query, order, after, limit)
            if len(ids) < limit:
                return Places(ids, None, True)
            return Places(ids, server.place_on_server(self._store, ids[-1], order), False)
        with self._store.driver() as connection:
            reader = _Reader(connection, query, order)
            limit = limit if reader.is_read_in_order else EVERY_ONE
            found = reader.ids(after, limit)
            is_last = len(found) < limit
            last = None if is_last else _place(connection, found[-1], order)
        return Places(found, last, is_last)

    def rows(self, ids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of cases by row id, in the order given; a case that is gone is left out."""
        require(self._store, Right.VIEW)
        if not self._store.is_sqlite:
            return LazyRows(server.rows_on_server(self._store, ids))
        with self._store.driver() as connection:
            return LazyRows(_by_id(connection, ids))

    def count(self, text: str | Query = "", most: int | None = None) -> Count:
        """Return how many cases a text asks for; no further than `most`, which takes the same short time
        in a store of any size."""
        require(self._store, Right.VIEW)
        query = _query(text)
        if not self._store.is_sqlite:
            found = server.count_on_server(self._store, query, most)
            return Count(found) if most is None or found <= most else Count(most, is_exact=False)
        with self._store.driver() as connection:
            if query.is_empty and most is None:
                (cases,) = connection.execute("SELECT count(*) FROM cases").fetchone()
                return Count(cases)
            statement = _newest(connection, "c.id", query)
            if most is not None:
                statement = statement.limited(most + 1)
            sql = f"SELECT count(*) FROM ({statement.sql})"  # noqa: S608  # own statement
            (cases,) = connection.execute(sql, statement.values).fetchone()
        return Count(cases) if most is None or cases <= most else Count(most, is_exact=False)

    def has(self, query: Query) -> bool:
        """Say whether any case matches."""
        require(self._store, Right.VIEW)
        if not self._store.is_sqlite:
            return server.count_on_server(self._store, query, 0) > 0
        with self._store.driver() as connection:
            return connection.execute(*_newest(connection, "c.id", query).limited(1)).fetchone() is not None

    def whole_word(self, beginning: str) -> str:
        """Return the word a beginning stands for when there is only one; the beginning itself otherwise."""
        if not self._store.is_sqlite:
            some = server.endings_on_server(self._store, beginning, 2)
            return some[0] if len(some) == 1 else beginning
        with self._store.driver() as connection:
            words = _endings(connection, beginning)
        return words[0] if words is not None and len(words) == 1 else beginning


class _Reader:
    """Reads one list."""

    def __init__(self, connection: s.Driver, query: Query, order: Order) -> None:
        self._connection, self._query, self._order = connection, query, order

    def rows(self, after: After | None, limit: int) -> list[tuple[object, ...]]:
        if not self.is_read_in_order:
            return _by_id(self._connection, self.ids(after, limit))
        return list(islice(self._read(_COLUMNS, after, limit), limit))

    def ids(self, after: After | None, limit: int) -> array[int]:
        if self.is_read_in_order:
            rows: Any = self._read("c.id", after, limit)  # rows of one number
            return array("q", chain.from_iterable(rows))
        found = s.found_anyhow(self._query) or _newest(self._connection, "c.id", self._query)
        some = self._some(found, EVERY_ONE if after else _MANY_WORDS + 1)
        if not after and len(some) <= _FEW_WORDS:
            sorted_ones = s.sorted_by_column("c.id", found, self._order).limited(limit)
            return array("q", chain.from_iterable(self._connection.execute(*sorted_ones)))
        if not after and len(some) > _MANY_WORDS:
            looked = self._looked_at(limit) if limit <= _PAGE_AT_MOST else None
            if looked is not None:
                return looked
            some = self._some(found, EVERY_ONE)
        return self._walked(some, after, limit)

    def _some(self, found: Statement, most: int) -> array[int]:
        rows: Any = self._connection.execute(*found.limited(most))  # rows of one number
        return array("q", chain.from_iterable(rows))

    def _looked_at(self, limit: int) -> array[int] | None:
        """Return the first ids in the column's order, each case looked at whether it is meant.

        None: too few of the first thousands are, as where the order and what is asked for go together.
        """
        figures = list(s.FIGURE_KEYS)
        columns = ", ".join(("c.id", "c.search_text", "c.sort_at", *(f"c.{name}" for name in figures)))
        taken: array[int] = array("q")
        seen = 0
        [statement] = s.by_column(columns, self._query.days, self._order, None)
        for row_id, kept, sort_at, *values in self._connection.execute(*statement.limited(_MOST_LOOKED_AT)):
            seen += 1
            if is_meant(self._query, kept, sort_at, dict(zip(figures, values, strict=True))):
                taken.append(row_id)
                if len(taken) == limit:
                    return taken
        return taken if seen < _MOST_LOOKED_AT else None

    @property
    def is_read_in_order(self) -> bool:
        """Whether an index holds the list in its order: by date any, by a column one with days at most, or
        with limits of that column."""
        query, field = self._query, self._order.field
        if field == "sort_at":
            return True
        is_own = all(s.is_sorted_by(one, field) for one in query.figures)
        return is_own and not (query.words or query.is_dated)

    def _read(self, columns: str, after: After | None, limit: int) -> Iterator[tuple[object, ...]]:
        count = 0
        for statement in self._statements(columns, after):
            cursor = self._connection.execute(*statement.limited(limit - count))
            while rows := cursor.fetchmany(4096):
                count += len(rows)
                yield from rows
            if count >= limit:
                return

    def _statements(self, columns: str, after: After | None) -> Iterator[Statement]:
        if self._order.field != "sort_at":
            yield from s.by_column(columns, self._query.days, self._order, after, self._query.figures)
            return
        lead = None if after else self._few()
        if lead is not None:
            yield s.by_figure(columns, self._query, lead, self._order.descending)
        else:
            yield _newest(self._connection, columns, self._query, self._order.descending, after)

    def _few(self) -> Figures | None:
        """Return a figure that so few cases meet that they are soon sorted."""
        if self._query.words:
            return None
        for figures in self._query.figures:
            if _counted(self._connection, s.figure_hits(figures), _FEW_FIGURES) <= _FEW_FIGURES:
                return figures
        return None

    def _walked(self, found: array[int], after: After | None, limit: int) -> array[int]:
        """Return ids in the column's order: its index is walked, and those that were found are taken."""
        (highest,) = self._connection.execute("SELECT ifnull(max(id), 0) FROM cases").fetchone()
        is_found = bytearray(highest + 1)
        for row_id in found:
            is_found[row_id] = 1
        taken: array[int] = array("q")
        for statement in s.by_column("c.id", (), self._order, after):
            for (row_id,) in self._connection.execute(*statement):
                if is_found[row_id]:
                    taken.append(row_id)
                    if len(taken) == limit:
                        return taken
        return taken


def newest_statement(
    connection: s.Driver, columns: str, query: Query, *, descending: bool = True, after: After | None = None
) -> Statement:
    """Return the statement that lists the cases of a query by date, as `c`."""
    return _newest(connection, columns, query, descending, after)


def _newest(
    connection: s.Driver, columns: str, query: Query, descending: bool = True, after: After | None = None
) -> Statement:
    return s.newest_first(columns, query, _Known(connection), descending=descending, after=after)


class _Known:
    """What the index of a connection holds (statements.Known)."""

    def __init__(self, connection: s.Driver) -> None:
        self._connection = connection

    def endings(self, beginning: str) -> tuple[str, ...] | None:
        return _endings(self._connection, beginning)

    def has(self, match: str) -> bool:
        sql = "SELECT 1 FROM case_search WHERE case_search MATCH ? LIMIT 1"
        return self._connection.execute(sql, (match,)).fetchone() is not None


def _endings(connection: s.Driver, beginning: str) -> tuple[str, ...] | None:
    """Return the words of the index that begin so; None when there are too many."""
    sql = "SELECT word FROM case_search_words WHERE word >= ? AND word < ? LIMIT ?"
    values = (beginning, beginning + chr(0x10FFFF), _MOST_ENDINGS + 1)
    words = [word for (word,) in connection.execute(sql, values)]
    return tuple(words) if len(words) <= _MOST_ENDINGS else None


def _by_id(connection: s.Driver, ids: Sequence[int]) -> list[tuple[object, ...]]:
    marks = ", ".join("?" * len(ids))
    sql = f"SELECT {_COLUMNS} FROM cases c WHERE c.id IN ({marks})"  # noqa: S608  # own constants
    rows = {row[0]: row for row in connection.execute(sql, tuple(ids)).fetchall()}
    return [rows[row_id] for row_id in ids if row_id in rows]


def _counted(connection: s.Driver, statement: Statement, most: int) -> int:
    sql = f"SELECT count(*) FROM ({statement.limited(most + 1).sql})"  # noqa: S608  # own statement
    (count,) = connection.execute(sql, statement.values).fetchone()
    return int(count)


def _place(connection: s.Driver, row_id: int, order: Order) -> After:
    key = "NULL" if order.field == "sort_at" else s.SORT_KEYS[order.field].expression
    sql = f"SELECT {key}, c.sort_at, c.id FROM cases c WHERE c.id = ?"  # noqa: S608  # own constants
    return After(*connection.execute(sql, (row_id,)).fetchone())


@lru_cache(maxsize=64)
def _read_query(text: str) -> Query:
    return read_query(text)


def _query(text: str | Query) -> Query:
    return _read_query(text) if isinstance(text, str) else text
