"""Writes what moved: one line in the append-only table and the lot's quantity, in one transaction."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select, update

from irplanner.services.inventory.tables import LOTS, MOVEMENTS


class MovementKind(StrEnum):
    RECEIVED = "received"
    USED = "used"
    WASTED = "wasted"
    RETURNED = "returned"
    CORRECTED = "corrected"


class Movement(msgspec.Struct, frozen=True, kw_only=True):
    """One change of a lot's quantity; `corrects`: the kind a correction puts right."""

    seq: int
    at_utc: datetime
    actor: str
    kind: MovementKind
    quantity: int
    lot_id: int
    lot: str
    corrects: MovementKind | None = None
    reason: str | None = None
    case_id: str | None = None


def add_movement(
    connection: Connection,
    lot_id: int,
    kind: MovementKind,
    quantity: int,
    *,
    actor: str,
    reason: str | None = None,
    case_id: str | None = None,
    corrects: MovementKind | None = None,
) -> None:
    """Note a movement and keep the lot's quantity equal to the sum of its movements."""
    connection.execute(
        insert(MOVEMENTS).values(
            lot_id=lot_id,
            at_utc=datetime.now(UTC),
            actor=actor,
            kind=kind.value,
            corrects=corrects.value if corrects else None,
            quantity=quantity,
            reason=reason,
            case_id=case_id,
        )
    )
    connection.execute(update(LOTS).where(LOTS.c.id == lot_id).values(quantity=LOTS.c.quantity + quantity))


def find_or_make_lot(
    connection: Connection,
    product_id: int,
    lot: str,
    serial: str = "",
    place: str = "",
    shelf: str = "",
    expires_on: date | None = None,
) -> int:
    """Return the id of a lot at a place; made with nothing in it when it is new there."""
    same = {"product_id": product_id, "lot": lot, "serial": serial, "place": place, "shelf": shelf}
    found = connection.execute(
        select(LOTS.c.id, LOTS.c.expires_on).where(*(LOTS.c[name] == value for name, value in same.items()))
    ).first()
    if found is None:
        made = connection.execute(insert(LOTS).values(**same, expires_on=expires_on, quantity=0))
        return int(made.inserted_primary_key[0])  # type: ignore[index]  # None only for many rows at once
    if found.expires_on is None and expires_on is not None:
        connection.execute(update(LOTS).where(LOTS.c.id == found.id).values(expires_on=expires_on))
    return int(found.id)


def movements_where(connection: Connection, *conditions: Any, limit: int = 200) -> list[Movement]:
    """Return movements, newest first. Any: SQL conditions over movements and lots."""
    query = (
        select(MOVEMENTS, LOTS.c.lot)
        .join(LOTS, LOTS.c.id == MOVEMENTS.c.lot_id)
        .where(*conditions)
        .order_by(MOVEMENTS.c.seq.desc())
        .limit(limit)
    )
    return [msgspec.convert(dict(row), Movement) for row in connection.execute(query).mappings()]
