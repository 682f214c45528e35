"""Case lists in any column's order, a page at a time, with how many there are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from irplanner.models.store import Store
from irplanner.services.case_store.case_row import CaseRow
from irplanner.services.search.finder import PAGE as PAGE
from irplanner.services.search.finder import Finder
from irplanner.services.search.statements import SORT_KEYS
from irplanner.services.search.statements import Order as Order

ORDERED_BY = ("sort_at", *SORT_KEYS)


@dataclass(frozen=True, slots=True)
class FoundPage:
    """One page; `total` of all that match and `of` all in the store come with the first page only."""

    rows: Sequence[CaseRow]
    is_last: bool
    total: int | None = None
    of: int | None = None


def list_cases(
    store: Store, text: str = "", order: Order | None = None, after: CaseRow | None = None, limit: int = PAGE
) -> FoundPage:
    """Return the cases that `text` asks for, in order, those that follow `after`.

    Raises:
        KeyError: a list cannot be put in order by that field.
    """
    finder = Finder(store)
    page = finder.page(text, order, after, limit)
    if after is not None:
        return FoundPage(page.rows, page.is_last)
    of = finder.count().cases
    return FoundPage(page.rows, page.is_last, finder.count(text).cases if text.strip() else of, of)
