"""Brings the shelf to what a case says: saving a case twice draws once, a changed row corrects the rest.

For each lot the case wants three sums: taken, wasted by reason, put back. What the movements of the case add
up to already is compared with them; only the difference moves. Nothing is guessed: what cannot be settled is
said, and a lot drawn below zero stays below zero for all to see until somebody counts it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

import msgspec
from sqlalchemy import Connection, func, select

from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.device_uses import DeviceUse, device_uses
from irplanner.services.inventory.movements import MovementKind, add_movement, find_or_make_lot
from irplanner.services.inventory.open_points import OpenCode, OpenPoint, keep_points, open_point
from irplanner.services.inventory.tables import LOTS, MOVEMENTS, PRODUCTS


class _Group(msgspec.Struct, frozen=True):
    """What a label tells apart: the same at every place."""

    product_id: int
    lot: str
    serial: str


_Key = tuple[MovementKind, str]  # kind, and of wasted ones the reason
_Sums = dict[tuple[_Group, _Key], int]


def draw_down(connection: Connection, record: CaseRecord, actor: str) -> tuple[str, ...]:
    """Move what differs between the shelf and the case; return what could not be settled, in sentences."""
    have = _moved_by_lot(connection, record.case_id)
    uses = device_uses(record)
    if not have and not uses:
        keep_points(connection, record.case_id, ())
        return ()
    wanted, points = _wanted(connection, uses)
    keep_points(connection, record.case_id, points)
    groups = _groups_of(connection, {lot_id for lot_id, _ in have})
    for group, key in sorted({*wanted, *((groups[lot_id], key) for lot_id, key in have)}, key=_order):
        there = {
            lot_id: amount for (lot_id, k), amount in have.items() if k == key and groups[lot_id] == group
        }
        want, now = wanted.get((group, key), 0), sum(there.values())
        if want != now:
            _move(connection, group, key, want, there, actor=actor, case_id=record.case_id)
    touched = {lot_id for lot_id, _ in have} | {
        lot_id for group, _ in wanted for lot_id in _places(connection, group)
    }
    return (*(point.text for point in points), *_below_zero(connection, touched))


def unsettled_uses(connection: Connection, record: CaseRecord) -> tuple[str, ...]:
    """Return what of a case could not be drawn, without drawing."""
    return tuple(point.text for point in _wanted(connection, device_uses(record), make=False)[1])


def _wanted(
    connection: Connection, uses: Iterable[DeviceUse], *, make: bool = True
) -> tuple[_Sums, list[OpenPoint]]:
    wanted: Counter[tuple[_Group, _Key]] = Counter()
    points: list[OpenPoint] = []
    for use in uses:
        group = _group_of(connection, use, make=make)
        if isinstance(group, OpenPoint):
            points.append(group)
        if not isinstance(group, _Group):
            continue
        taken = use.used + use.returned
        for kind, reason, amount in (
            (MovementKind.USED, "", -taken),
            (MovementKind.WASTED, use.waste_reason or "", -use.wasted),
            (MovementKind.RETURNED, "", use.returned),
        ):
            if amount:
                wanted[group, (kind, reason)] += amount
    return dict(wanted), list(dict.fromkeys(points))


def _group_of(connection: Connection, use: DeviceUse, *, make: bool) -> _Group | OpenPoint | None:
    """Return what a row was taken from, or why that cannot be told; None: it is not of the stock."""
    product_id = _product_of(connection, use)
    if product_id is None:
        if use.di is None:
            return None  # never scanned, and no lot of the shelf
        return open_point(OpenCode.NOT_LISTED, use)
    rows = connection.execute(
        select(LOTS.c.lot, LOTS.c.serial).where(LOTS.c.product_id == product_id).distinct()
    ).all()
    known = {(row.lot, row.serial) for row in rows}
    for lot, serial in ((use.lot, use.serial), (use.lot, "")):
        if (lot, serial) in known:
            return _Group(product_id, lot, serial)
    if not use.lot and not use.serial:
        return open_point(OpenCode.NO_LOT, use)
    if not use.serial and any(lot == use.lot for lot, _ in known):
        return open_point(OpenCode.NO_SERIAL, use)
    if make:
        find_or_make_lot(connection, product_id, use.lot, use.serial, expires_on=use.expires_on)
    return _Group(product_id, use.lot, use.serial)


def _product_of(connection: Connection, use: DeviceUse) -> int | None:
    """Return the product a row names by its barcode; without one by a lot that only one product has."""
    if use.di is not None:
        return connection.scalar(select(PRODUCTS.c.id).where(PRODUCTS.c.di == use.di))
    if not use.lot:
        return None
    query = (
        select(LOTS.c.product_id)
        .join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id)
        .where(LOTS.c.lot == use.lot, PRODUCTS.c.kind == use.kind)
        .distinct()
    )
    found = connection.scalars(query).all()
    return found[0] if len(found) == 1 else None


def _move(
    connection: Connection,
    group: _Group,
    key: _Key,
    want: int,
    there: dict[int, int],
    *,
    actor: str,
    case_id: str,
) -> None:
    """Add the movements that bring a sum from what is `there`, by lot, to `want`."""
    kind, reason = key
    now = sum(there.values())
    grows = abs(want) > abs(now)
    if not grows:
        room = {lot_id: abs(done) for lot_id, done in there.items()}
    elif kind is MovementKind.RETURNED:
        room = _taken_from(connection, group, case_id)
    else:
        room = {lot_id: max(there, 0) for lot_id, there in _places(connection, group).items()}
    for lot_id, amount in _shares(want - now, room):
        add_movement(
            connection,
            lot_id,
            kind if grows else MovementKind.CORRECTED,
            amount,
            actor=actor,
            reason=reason or None,
            case_id=case_id,
            corrects=None if grows else kind,
        )


def _shares(amount: int, room: dict[int, int]) -> Iterator[tuple[int, int]]:
    """Divide a change among places, each up to its room; what is left goes to the first one.

    Of what is taken, the rest puts that place below zero, and this is said.
    """
    sign, left = (1 if amount > 0 else -1), abs(amount)
    parts = {}
    for lot_id, most in room.items():
        parts[lot_id] = min(left, most)
        left -= parts[lot_id]
    parts[next(iter(parts))] += left
    for lot_id, part in parts.items():
        if part:
            yield lot_id, sign * part


def _taken_from(connection: Connection, group: _Group, case_id: str) -> dict[int, int]:
    """Return how many of a lot the case has taken at each place."""
    taken = dict.fromkeys(_places(connection, group), 0)
    for (lot_id, (kind, _)), amount in _moved_by_lot(connection, case_id).items():
        if lot_id in taken and kind in (MovementKind.USED, MovementKind.RETURNED):
            taken[lot_id] -= amount
    return dict(sorted(taken.items(), key=lambda entry: -entry[1]))


def _places(connection: Connection, group: _Group) -> dict[int, int]:
    """Return what is there of a lot at each place."""
    query = (
        select(LOTS.c.id, LOTS.c.quantity)
        .where(LOTS.c.product_id == group.product_id, LOTS.c.lot == group.lot, LOTS.c.serial == group.serial)
        .order_by(LOTS.c.place, LOTS.c.shelf, LOTS.c.id)
    )
    return {row.id: row.quantity for row in connection.execute(query)}


def _moved_by_lot(connection: Connection, case_id: str) -> dict[tuple[int, _Key], int]:
    kind = func.coalesce(MOVEMENTS.c.corrects, MOVEMENTS.c.kind)
    reason = func.coalesce(MOVEMENTS.c.reason, "")
    query = (
        select(MOVEMENTS.c.lot_id, kind, reason, func.sum(MOVEMENTS.c.quantity))
        .where(MOVEMENTS.c.case_id == case_id)
        .group_by(MOVEMENTS.c.lot_id, kind, reason)
    )
    return {
        (lot_id, (MovementKind(word), why)): int(amount)
        for lot_id, word, why, amount in connection.execute(query)
    }


def _groups_of(connection: Connection, lot_ids: set[int]) -> dict[int, _Group]:
    query = select(LOTS.c.id, LOTS.c.product_id, LOTS.c.lot, LOTS.c.serial).where(LOTS.c.id.in_(lot_ids))
    return {row.id: _Group(row.product_id, row.lot, row.serial) for row in connection.execute(query)}


def _below_zero(connection: Connection, lot_ids: set[int]) -> list[str]:
    query = (
        select(LOTS.c.lot, LOTS.c.quantity, PRODUCTS.c.name)
        .join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id)
        .where(LOTS.c.id.in_(lot_ids), LOTS.c.quantity < 0)
        .order_by(LOTS.c.id)
    )
    return [shortfall_text(row.name, row.lot, row.quantity) for row in connection.execute(query)]


def shortfall_text(name: str, lot: str, quantity: int) -> str:
    """Say that more was taken of a lot than was ever received."""
    which = f"lot {lot}" if lot else "without a lot"
    return f"{name}, {which}: {-quantity} more taken than received. Count it or receive it."


def _order(entry: tuple[_Group, _Key]) -> tuple[int, str, str, int, str]:
    group, (kind, reason) = entry
    return group.product_id, group.lot, group.serial, list(MovementKind).index(kind), reason
