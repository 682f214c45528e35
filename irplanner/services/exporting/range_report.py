"""What an export will hold, said before it is written: how many cases, from when to when, and for each figure
how many have it, the smallest and the largest. A slip of the keyboard stands out there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from irplanner.exchange.csv_columns import CASE_COLUMNS, Kind
from irplanner.models.store import Store
from irplanner.services.case_store.case_columns import COLUMNS
from irplanner.services.importing.import_values import FIELD_OF_COLUMN
from irplanner.services.search.finder import EVERY_ONE, newest_statement
from irplanner.services.search.language import Query
from irplanner.services.search.on_server import ids_on_server
from irplanner.services.search.statements import Order

_FIGURES = tuple(
    (column.name, column.unit, COLUMNS[FIELD_OF_COLUMN[column.name]])
    for column in CASE_COLUMNS
    if column.kind in (Kind.INTEGER, Kind.DECIMAL) and column.name in FIELD_OF_COLUMN
)


@dataclass(frozen=True)
class Range:
    """One figure over all cases; `filled` of them have it."""

    column: str
    unit: str
    filled: int
    low: float
    high: float


@dataclass(frozen=True)
class RangeReport:
    """`first` and `last` are days, empty when no case has one."""

    cases: int
    first: str = ""
    last: str = ""
    without_date: int = 0
    without_mrn: int = 0
    ranges: tuple[Range, ...] = ()


def range_report(store: Store, query: Query) -> RangeReport:
    """Return what the cases a query asks for hold."""
    figures = ", ".join(f"count(c.{name}), min(c.{name}), max(c.{name})" for _, _, name in _FIGURES)
    sql = (
        "SELECT count(*), min(c.scheduled_at), max(c.scheduled_at), count(c.scheduled_at), count(c.mrn), "  # noqa: S608
        f"{figures} FROM cases c"
    )
    cases, first, last, dated, with_mrn, *rest = _figures(store, query, sql)
    ranges = tuple(
        Range(name, unit, *rest[3 * place : 3 * place + 3])
        for place, (name, unit, _) in enumerate(_FIGURES)
        if rest[3 * place]
    )
    return RangeReport(cases, (first or "")[:10], (last or "")[:10], cases - dated, cases - with_mrn, ranges)


def _figures(store: Store, query: Query, sql: str) -> Sequence[Any]:
    """Return the row of figures over the cases a query asks for. Any: days as text, and numbers."""
    if not store.is_sqlite:
        ids = ids_on_server(store, query, Order(), None, EVERY_ONE)
        with store.reading() as connection:
            return connection.exec_driver_sql(f"{sql} WHERE c.id = ANY(%s)", (list(ids),)).one()
    with store.driver() as connection:
        if query.is_empty:
            row: Sequence[Any] = connection.execute(sql).fetchone()
        else:
            found = newest_statement(connection, "c.id", query)
            row = connection.execute(f"{sql} WHERE c.id IN ({found.sql})", found.values).fetchone()
    return row
