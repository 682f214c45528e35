"""Lots as rows to show: where they lie, when they expire, whether they may be used."""

from __future__ import annotations

from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from irplanner.services.inventory.recalls import RecallMarks, read_recalls
from irplanner.services.inventory.tables import LOTS, PRODUCTS


class LotRow(msgspec.Struct, frozen=True, kw_only=True):
    """One lot at one place."""

    lot_id: int
    product_id: int
    lot: str
    serial: str
    place: str
    shelf: str
    expires_on: date | None
    quantity: int
    is_expired: bool
    recall: str | None  # the reason

    @property
    def usable(self) -> int:
        """How many may be used."""
        return 0 if self.is_expired or self.recall is not None else max(self.quantity, 0)


def read_lots(connection: Connection, today: date, *conditions: Any) -> list[LotRow]:
    """Return lots, the soonest to expire first, places with nothing in them last. Any: SQL conditions."""
    query = select(LOTS, PRODUCTS.c.di).join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id).where(*conditions)
    marks = RecallMarks(read_recalls(connection))
    rows = []
    for row in connection.execute(query).mappings():
        recall = marks.of(row["di"], row["lot"]) if marks else None
        rows.append(
            LotRow(
                lot_id=row["id"],
                is_expired=has_expired(row["expires_on"], today),
                recall=recall.reason if recall else None,
                **{name: row[name] for name in _COPIED},
            )
        )
    rows.sort(key=_order)
    return rows


def has_expired(expires_on: date | None, today: date) -> bool:
    """Say whether a lot is past its date: on the day itself it may still be used."""
    return expires_on is not None and expires_on < today


def _order(row: LotRow) -> tuple[object, ...]:
    return row.quantity == 0, row.expires_on or date.max, row.lot, row.serial, row.place, row.shelf


_COPIED = ("product_id", "lot", "serial", "place", "shelf", "expires_on", "quantity")
