"""Products with what is there of them: one pass over the lots, for thousands of products."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Connection, String, cast, select

from irplanner.errors import UserError
from irplanner.services.inventory.product import SOON_DAYS, Product
from irplanner.services.inventory.recalls import RecallMarks, read_recalls
from irplanner.services.inventory.tables import LOTS, PRODUCTS

_OWN = ("kind", "name", "manufacturer", "di", "reference_number", "figures", "minimum", "note")
# Days as text: they compare as such, and 15,000 need not become dates.
_EXPIRES = cast(LOTS.c.expires_on, String)


class _There:
    """What is there of one product, summed lot by lot."""

    __slots__ = (
        "elsewhere",
        "expired",
        "expires_on",
        "has_shortfall",
        "is_recalled",
        "lots",
        "on_hand",
        "shelves",
        "soon",
        "usable",
    )

    def __init__(self) -> None:
        self.on_hand = self.usable = self.expired = self.soon = 0
        self.lots: dict[str, None] = {}
        self.expires_on: str | None = None
        self.shelves: dict[str, None] = {}
        self.elsewhere: dict[str, None] = {}  # places that hold only what may not be used
        self.is_recalled = self.has_shortfall = False


def read_products(connection: Connection, today: date, *conditions: Any) -> list[Product]:
    """Return products by name with their stock. Any: SQL conditions over products."""
    query = select(PRODUCTS.c.id, *(PRODUCTS.c[name] for name in _OWN)).where(*conditions)
    rows = connection.execute(query.order_by(PRODUCTS.c.name, PRODUCTS.c.id)).all()
    there = _there(connection, today, [row.id for row in rows] if conditions else None)
    nothing = _There()
    return [_product(row, there.get(row[0], nothing)) for row in rows]


def read_product(connection: Connection, product_id: int, today: date) -> Product:
    """Return one product. Raises UserError: it is not in the list."""
    found = read_products(connection, today, PRODUCTS.c.id == product_id)
    if not found:
        raise UserError("This product is not in the stock list.", "Look at the list again.")
    return found[0]


def last_soon_day(today: date) -> date:
    """Return the last day that counts as soon."""
    return today + timedelta(days=min(SOON_DAYS, (date.max - today).days))


def _product(row: Any, there: _There) -> Product:
    """Any: a row of `_OWN` after its id."""
    product_id, kind, name, manufacturer, di, reference_number, figures, minimum, note = row
    return Product(
        product_id=product_id,
        kind=kind,
        name=name,
        manufacturer=manufacturer,
        di=di,
        reference_number=reference_number,
        figures=figures,
        minimum=minimum,
        note=note,
        on_hand=there.on_hand,
        usable=there.usable,
        expires_on=date.fromisoformat(there.expires_on) if there.expires_on else None,
        expired=there.expired,
        expires_soon=there.soon,
        shelves=tuple(there.shelves or there.elsewhere),
        lots=tuple(there.lots),
        is_recalled=there.is_recalled,
        has_shortfall=there.has_shortfall,
    )


def _there(connection: Connection, today: date, only: Iterable[int] | None) -> dict[int, _There]:
    marks = RecallMarks(read_recalls(connection))
    columns = [LOTS.c.product_id, LOTS.c.lot, LOTS.c.place, LOTS.c.shelf, _EXPIRES, LOTS.c.quantity]
    query = select(*columns).where(LOTS.c.quantity != 0).order_by(LOTS.c.place, LOTS.c.shelf)
    if only is not None:
        query = query.where(LOTS.c.product_id.in_(list(only)))
    codes: dict[int, str | None] = {}
    if marks:
        codes = {row[0]: row[1] for row in connection.execute(select(PRODUCTS.c.id, PRODUCTS.c.di))}
    found: dict[int, _There] = {}
    now, soon = today.isoformat(), last_soon_day(today).isoformat()
    for product_id, lot, place, shelf, expires_on, quantity in connection.execute(query).all():
        sums = found.get(product_id)
        if sums is None:
            sums = found[product_id] = _There()
        sums.on_hand += quantity
        sums.lots[lot] = None
        if quantity < 0:
            sums.has_shortfall = True
            continue
        is_recalled = bool(marks) and marks.of(codes.get(product_id), lot) is not None
        sums.is_recalled = sums.is_recalled or is_recalled
        is_usable = not is_recalled and (expires_on is None or expires_on >= now)
        if is_usable:
            sums.usable += quantity
            sums.soon += quantity if expires_on is not None and expires_on <= soon else 0
        elif expires_on is not None and expires_on < now:
            sums.expired += quantity
        if expires_on is not None and (sums.expires_on is None or expires_on < sums.expires_on):
            sums.expires_on = expires_on
        if place or shelf:
            where = f"{place}, {shelf}" if place and shelf else place or shelf
            (sums.shelves if is_usable else sums.elsewhere)[where] = None
    return found
