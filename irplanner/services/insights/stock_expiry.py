"""Stock on the shelf by when it expires."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from sqlalchemy import select

from irplanner.models.store import Store
from irplanner.services.inventory.tables import LOTS, PRODUCTS

DAYS_AHEAD = 366


class ExpiringLot(NamedTuple):
    """Pieces of one lot at one place."""

    product: str
    lot: str
    place: str
    shelf: str
    expires_on: date
    quantity: int


def expiring_lots(store: Store, today: date) -> tuple[ExpiringLot, ...]:
    """Return lots on the shelf that are expired or will be within a year, the soonest first."""
    query = (
        select(PRODUCTS.c.name, LOTS.c.lot, LOTS.c.place, LOTS.c.shelf, LOTS.c.expires_on, LOTS.c.quantity)
        .join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id)
        .where(LOTS.c.quantity > 0, LOTS.c.expires_on < today + timedelta(days=DAYS_AHEAD))
        .order_by(LOTS.c.expires_on, PRODUCTS.c.name, LOTS.c.lot)
    )
    with store.reading() as connection:
        return tuple(ExpiringLot(*row) for row in connection.execute(query))


def has_stock(store: Store) -> bool:
    """Say whether anything with an expiry date is on the shelf."""
    query = select(LOTS.c.id).where(LOTS.c.quantity > 0, LOTS.c.expires_on.is_not(None)).limit(1)
    with store.reading() as connection:
        return connection.scalar(query) is not None


class Shelf(NamedTuple):
    """What the stock card is made of."""

    lots: tuple[ExpiringLot, ...]
    has_stock: bool


def shelf(store: Store, today: date) -> Shelf:
    """Return what is on the shelf, by when it expires."""
    lots = expiring_lots(store, today)
    return Shelf(lots, bool(lots) or has_stock(store))
