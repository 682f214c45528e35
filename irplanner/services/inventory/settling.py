"""Draws a case from the shelf once more, after what was missing has been put right."""

from __future__ import annotations

from irplanner.models.store import Store
from irplanner.services.cases import Cases
from irplanner.services.inventory.draw_down import draw_down
from irplanner.services.inventory.open_points import OpenCode, OpenPoints
from irplanner.services.inventory.tables import PRODUCTS
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right


def draw_again(store: Store, cases: Cases, case_id: str) -> tuple[str, ...]:
    """Draw a case from the shelf as it is now; return what is still open, in sentences.

    Raises:
        UserError: there is no such case, or the person at work may not move stock.
    """
    require(store, Right.STOCK)
    record = cases.load(case_id)
    with store.writing() as connection:
        return draw_down(connection, record, cases.actor)


def draw_what_is_listed_now(store: Store, cases: Cases) -> int:
    """Draw the cases whose missing product is in the list by now; return how many points were settled."""
    points = OpenPoints(store, actor=cases.actor)
    waiting = [point for point in points.all() if point.code is OpenCode.NOT_LISTED and point.di]
    if not waiting:
        return 0
    with store.reading() as connection:
        listed = set(connection.scalars(PRODUCTS.select().with_only_columns(PRODUCTS.c.di)))
    ready = [point for point in waiting if point.di in listed]
    for case_id in dict.fromkeys(point.case_id for point in ready):
        draw_again(store, cases, case_id)
    return len(ready)
