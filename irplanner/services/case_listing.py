"""Case lists in any column's order, a page at a time, from the place where the page before ended.

Newest first comes from an index at any depth; other orders are sorted by the database.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, collate, func, literal, select, tuple_

from irplanner.models.store import Store
from irplanner.services.case_columns import CASES
from irplanner.services.case_row import ROW_COLUMNS, CaseRow, row_of
from irplanner.services.case_search import holds_words

PAGE = 60
_ROW = [CASES.c[column].label(field) for field, column in ROW_COLUMNS.items()]
# Fields of `CaseRow` a list can be put in order by, and what an empty one counts as.
_EMPTY: dict[str, str | float] = {
    "sort_at": "",
    "accession_number": "",
    "patient_name": "",
    "procedure_name": "",
    "access": "",
    "anesthesia_type": "",
    "embolic": "",
    "air_kerma_mgy": -1.0,
    "adverse_event_grade": "",
    "status": "",
}
ORDERED_BY = tuple(_EMPTY)


@dataclass(frozen=True, slots=True)
class Order:
    """`field` of `ORDERED_BY`; cases that are equal in it follow by their age in the store."""

    field: str = "sort_at"
    descending: bool = True


@dataclass(frozen=True, slots=True)
class FoundPage:
    """One page; `total` of all that match and `of` all in the store come with the first page only."""

    rows: tuple[CaseRow, ...]
    is_last: bool
    total: int | None = None
    of: int | None = None


def list_cases(
    store: Store, text: str = "", order: Order | None = None, after: CaseRow | None = None, limit: int = PAGE
) -> FoundPage:
    """Return the cases that hold every word of `text`, in order, those that follow `after`.

    Raises:
        KeyError: a list cannot be put in order by that field.
    """
    order = order or Order()
    empty = _EMPTY[order.field]
    key = _key(order.field, empty)
    query = select(*_ROW).where(*holds_words(text))
    if after is not None:
        place = tuple_(key, CASES.c.id)
        value = getattr(after, order.field)
        last = tuple_(literal(empty if value is None else value), literal(after.row_id))
        query = query.where(place < last if order.descending else place > last)
    by = (key.desc(), CASES.c.id.desc()) if order.descending else (key.asc(), CASES.c.id.asc())
    with store.reading() as connection:
        found = connection.execute(query.order_by(*by).limit(limit + 1)).all()
        total = of = None
        if after is None:
            count = select(func.count()).select_from(CASES)
            of = connection.scalar(count) or 0
            total = (connection.scalar(count.where(*holds_words(text))) or 0) if text.strip() else of
    rows = tuple(row_of(tuple(row)) for row in found[:limit])
    return FoundPage(rows, len(found) <= limit, total, of)


def _key(field: str, empty: str | float) -> ColumnElement[Any]:
    """Any: text or number, as the column is."""
    column = CASES.c[ROW_COLUMNS[field]]
    if field == "sort_at":  # never empty, and in an index as it is
        return column
    filled = func.coalesce(column, empty)
    return collate(filled, "NOCASE") if isinstance(empty, str) else filled
