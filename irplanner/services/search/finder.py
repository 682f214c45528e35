"""Finds cases: the first page while somebody types, the places of all that match, rows for any of them.

Everything reads through the driver's own connection: what SQLAlchemy adds to a statement would be as much as
the statement itself. Rows become `CaseRow` only when they are looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from typing import overload

from irplanner.models.store import Store
from irplanner.services.case_row import ROW_COLUMNS, CaseRow, row_of
from irplanner.services.search import statements as s
from irplanner.services.search.language import Figures, Query, read_query
from irplanner.services.search.statements import After, Order, Statement

PAGE = 60
_COLUMNS = ", ".join(f"c.{column}" for column in ROW_COLUMNS.values())
# Up to so many hits, an index that leaves them unsorted is quicker than walking one that is sorted.
_FEW_FIGURES = 20_000
_FEW_WORDS = 4_000
_COUNTED = 10_000


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
        query, order = _query(text), order or Order()
        place = None if after is None else After(getattr(after, order.field), after.sort_at, after.row_id)
        with self._store.driver() as connection:
            rows: list[tuple[object, ...]] = []
            for statement in self._led(connection, _COLUMNS, query, order, place):
                rows += connection.execute(*statement.limited(limit + 1 - len(rows))).fetchall()
                if len(rows) > limit:
                    break
        return Page(LazyRows(rows[:limit]), len(rows) <= limit)

    def places(
        self, text: str | Query, order: Order | None = None, after: After | None = None, limit: int = 50_000
    ) -> Places:
        """Return the row ids of the cases a text asks for, from `after` on, at most `limit`."""
        query, order = _query(text), order or Order()
        found: array[int] = array("q")
        with self._store.driver() as connection:
            for statement in self._led(connection, "c.id", query, order, after):
                cursor = connection.execute(*statement.limited(limit - len(found)))
                while rows := cursor.fetchmany(4096):
                    found.extend(chain.from_iterable(rows))
                if len(found) >= limit:
                    break
            is_last = len(found) < limit
            last = None if is_last else self._place(connection, found[-1], order)
        return Places(found, last, is_last)

    def rows(self, ids: Sequence[int]) -> Sequence[CaseRow]:
        """Return the rows of cases by row id, in the order given; a case that is gone is left out."""
        marks = ", ".join("?" * len(ids))
        sql = f"SELECT {_COLUMNS} FROM cases c WHERE c.id IN ({marks})"  # noqa: S608  # own constants
        with self._store.driver() as connection:
            by_id = {row[0]: row for row in connection.execute(sql, ids).fetchall()}
        return LazyRows([by_id[row_id] for row_id in ids if row_id in by_id])

    def count(self, text: str | Query = "", most: int | None = None) -> Count:
        """Return how many cases a text asks for; no further than `most`, which takes the same short time
        in a store of any size."""
        query = _query(text)
        with self._store.driver() as connection:
            if query.is_empty and most is None:
                (cases,) = connection.execute("SELECT count(*) FROM cases").fetchone()
                return Count(cases)
            [statement] = self._led(connection, "c.id", query, Order(), None)
            if most is not None:
                statement = statement.limited(most + 1)
            sql = f"SELECT count(*) FROM ({statement.sql})"  # noqa: S608  # own statement
            (cases,) = connection.execute(sql, statement.values).fetchone()
        return Count(cases) if most is None or cases <= most else Count(most, is_exact=False)

    def has(self, query: Query) -> bool:
        """Say whether any case matches."""
        with self._store.driver() as connection:
            [statement] = self._led(connection, "c.id", query, Order(), None)
            return connection.execute(*statement.limited(1)).fetchone() is not None

    def statement(self, query: Query, columns: str) -> Statement:
        """Return the statement that reads all matching cases oldest first, as `c`, for an export."""
        with self._store.driver() as connection:
            [statement] = self._led(connection, columns, query, Order(descending=False), None)
        return statement

    def _led(
        self, connection: s.Driver, columns: str, query: Query, order: Order, after: After | None
    ) -> Iterator[Statement]:
        """Yield the statements whose rows one after the other are the list."""
        if order.field == "sort_at":
            lead = None if after else self._few(connection, query)
            if lead is not None:
                yield s.by_figure(columns, query, lead, order.descending)
            else:
                yield s.newest_first(columns, query, order.descending, after)
        elif not query.words:
            yield from s.by_column(columns, query, order, after)
        elif self._counted(connection, s.hits(query), _FEW_WORDS) <= _FEW_WORDS or after is not None:
            yield s.found_by_column(columns, query, order, after)
        else:
            yield s.walked_by_column(columns, query, order)

    def _few(self, connection: s.Driver, query: Query) -> Figures | None:
        """Return the figure that fewest cases meet, if few enough do to be sorted."""
        if query.words or not query.figures:
            return None
        counts = [self._counted(connection, s.figure_hits(one), _FEW_FIGURES) for one in query.figures]
        return query.figures[counts.index(min(counts))] if min(counts) <= _FEW_FIGURES else None

    def _counted(self, connection: s.Driver, statement: Statement, most: int) -> int:
        sql = f"SELECT count(*) FROM ({statement.limited(most + 1).sql})"  # noqa: S608  # own statement
        (count,) = connection.execute(sql, statement.values).fetchone()
        return int(count)

    def _place(self, connection: s.Driver, row_id: int, order: Order) -> After:
        key = "NULL" if order.field == "sort_at" else s.SORT_KEYS[order.field].expression
        sql = f"SELECT {key}, c.sort_at, c.id FROM cases c WHERE c.id = ?"  # noqa: S608  # own constants
        return After(*connection.execute(sql, (row_id,)).fetchone())


@lru_cache(maxsize=64)
def _read(text: str) -> Query:
    return read_query(text)


def _query(text: str | Query) -> Query:
    return _read(text) if isinstance(text, str) else text
