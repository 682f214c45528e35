"""Products with what is there of them: one pass over the lots, for thousands of products."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from irplanner.errors import UserError
from irplanner.services.inventory.lot_rows import LotRow, read_lots
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.tables import LOTS, PRODUCTS

_OWN = ("kind", "name", "manufacturer", "di", "reference_number", "figures", "minimum", "note")


def read_products(connection: Connection, today: date, *conditions: Any) -> list[Product]:
    """Return products by name with their stock. Any: SQL conditions over products."""
    query = select(PRODUCTS).where(*conditions).order_by(PRODUCTS.c.name, PRODUCTS.c.id)
    rows = connection.execute(query).mappings().all()
    only = [LOTS.c.product_id.in_([row["id"] for row in rows])] if conditions else []
    lots: dict[int, list[LotRow]] = {}
    for lot in read_lots(connection, today, *only):
        lots.setdefault(lot.product_id, []).append(lot)
    return [
        Product(
            product_id=row["id"],
            **{name: row[name] for name in _OWN},
            **_there(lots.get(row["id"], ())),
        )
        for row in rows
    ]


def read_product(connection: Connection, product_id: int, today: date) -> Product:
    """Return one product. Raises UserError: it is not in the list."""
    found = read_products(connection, today, PRODUCTS.c.id == product_id)
    if not found:
        raise UserError("This product is not in the stock list.", "Look at the list again.")
    return found[0]


def _there(lots: Sequence[LotRow]) -> dict[str, Any]:
    held = [lot for lot in lots if lot.quantity > 0]
    return {
        "on_hand": sum(lot.quantity for lot in lots),
        "usable": sum(lot.usable for lot in held),
        "expires_on": min((lot.expires_on for lot in held if lot.expires_on), default=None),
        "shelves": tuple(dict.fromkeys(_place(lot) for lot in held if lot.place or lot.shelf)),
        "is_recalled": any(lot.recall is not None for lot in held),
        "has_shortfall": any(lot.quantity < 0 for lot in lots),
    }


def _place(lot: LotRow) -> str:
    return ", ".join(word for word in (lot.place, lot.shelf) if word)
