"""What drawing from the shelf could not settle: kept with the case until it is settled, or told to be left.

A point is there again at each save of its case while its reason holds, and goes by itself once it does not.
A lot below zero is read from the shelf itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Select, delete, func, insert, select, update

from irplanner.errors import InputError, UserError
from irplanner.models.base import CODE, NAME, TEXT
from irplanner.models.store import Store
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.inventory.device_uses import DeviceUse
from irplanner.services.inventory.movements import MovementKind
from irplanner.services.inventory.tables import LOTS, MOVEMENTS, OPEN_POINTS, PRODUCTS
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right


class OpenCode(StrEnum):
    """Why a row of a case was not drawn; the last one: more was taken than received."""

    NOT_LISTED = "not_listed"
    NO_LOT = "no_lot"
    NO_SERIAL = "no_serial"
    BELOW_ZERO = "below_zero"


class OpenPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One row of a case the shelf does not know how to answer."""

    code: OpenCode
    name: str
    di: str = ""
    lot: str = ""
    serial: str = ""

    @property
    def text(self) -> str:
        """The point as a sentence."""
        if self.code is OpenCode.NOT_LISTED:
            return f"{self.name} ({self.di}) is not in the stock list: nothing was drawn."
        if self.code is OpenCode.NO_LOT:
            return f"{self.name}: the case names no lot, so nothing was drawn."
        about = f"lot {self.lot}" if self.lot else "no lot"
        return f"{self.name}, {about}: it is kept by serial number and the case names none."


class KeptPoint(msgspec.Struct, frozen=True, kw_only=True):
    """One point as it is listed. `point_id` is 0 for a lot below zero, which has no row of its own.

    `case_id`: of a lot below zero the case that took last, empty where none did.
    """

    point_id: int
    code: OpenCode
    case_id: str
    name: str
    di: str = ""
    lot: str = ""
    serial: str = ""
    noted_at: datetime | None = None
    patient_name: str | None = None
    mrn: str | None = None
    scheduled_at: datetime | None = None
    procedure_name: str = ""
    product_id: int = 0
    lot_id: int = 0
    missing: int = 0


def open_point(code: OpenCode, use: DeviceUse) -> OpenPoint:
    """Return the point of one device row, within the widths of its columns."""
    return OpenPoint(
        code=code,
        name=use.name[:NAME],
        di=(use.di or "")[:CODE],
        lot=use.lot[:CODE],
        serial=use.serial[:CODE],
    )


def keep_points(connection: Connection, case_id: str, points: Iterable[OpenPoint]) -> None:
    """Make the points of a case those given: new ones are noted, those gone are dropped, the rest stay."""
    kept = {_key(row): row.id for row in connection.execute(_of_case(case_id))}
    wanted = {(point.code.value, point.name, point.di, point.lot, point.serial): point for point in points}
    gone = [row_id for key, row_id in kept.items() if key not in wanted]
    if gone:
        connection.execute(delete(OPEN_POINTS).where(OPEN_POINTS.c.id.in_(gone)))
    new = [point for key, point in wanted.items() if key not in kept]
    if new:
        now = datetime.now(UTC)
        rows = [{**msgspec.structs.asdict(point), "case_id": case_id, "noted_at": now} for point in new]
        connection.execute(insert(OPEN_POINTS), [{**row, "code": str(row["code"])} for row in rows])


class OpenPoints:
    """The points of one store: read, and told to be left. Cases note them when they are saved."""

    def __init__(self, store: Store, *, actor: str = "") -> None:
        self._store, self._actor = store, actor

    def all(self) -> list[KeptPoint]:
        """Return every open point, the oldest first, then the lots below zero."""
        with self._store.reading() as connection:
            open_ones = _of_any_case().where(OPEN_POINTS.c.settled_at.is_(None))
            rows = [_kept(row) for row in connection.execute(open_ones.order_by(OPEN_POINTS.c.id))]
            return rows + _below_zero(connection)

    def of_case(self, case_id: str) -> list[KeptPoint]:
        """Return the open points of a case, and the lots below zero it has taken from."""
        with self._store.reading() as connection:
            its_own = OPEN_POINTS.c.case_id == case_id
            open_ones = _of_any_case().where(its_own, OPEN_POINTS.c.settled_at.is_(None))
            rows = [_kept(row) for row in connection.execute(open_ones.order_by(OPEN_POINTS.c.id))]
            return rows + _below_zero(connection, case_id)

    def leave(self, point_id: int, reason: str) -> None:
        """Take a point off the list for a reason, e.g. that the item is no stock item.

        Raises:
            InputError: no reason.
            UserError: the point is not open any more.
        """
        if not reason.strip():
            raise InputError("A point left open needs its reason.", "Say why nothing is drawn.")
        require(self._store, Right.STOCK)
        values = {
            "settled_at": datetime.now(UTC),
            "settled_by": name_at_work(self._store, self._actor),
            "settled_reason": reason.strip()[:TEXT],
        }
        with self._store.writing() as connection:
            is_open = (OPEN_POINTS.c.id == point_id, OPEN_POINTS.c.settled_at.is_(None))
            done = connection.execute(update(OPEN_POINTS).where(*is_open).values(**values))
            if done.rowcount != 1:
                raise UserError("This point is settled already.", "The list is read again.")


_CASE = (CASES.c.patient_name, CASES.c.mrn, CASES.c.scheduled_at, CASES.c.procedure_name)


def _of_any_case() -> Select[Any]:  # Any: the row's columns
    """Points with their case; one whose case was discarded keeps its line."""
    return select(OPEN_POINTS, *_CASE).outerjoin(CASES, CASES.c.case_id == OPEN_POINTS.c.case_id)


def _of_case(case_id: str) -> Select[Any]:  # Any: the row's columns
    return select(OPEN_POINTS).where(OPEN_POINTS.c.case_id == case_id)


def _key(row: Row[Any]) -> tuple[str, ...]:
    return row.code, row.name, row.di, row.lot, row.serial


def _kept(row: Row[Any]) -> KeptPoint:
    return KeptPoint(
        point_id=row.id,
        code=OpenCode(row.code),
        case_id=row.case_id,
        name=row.name,
        di=row.di,
        lot=row.lot,
        serial=row.serial,
        noted_at=row.noted_at,
        **_case_of(row),
    )


def _case_of(row: Row[Any]) -> dict[str, Any]:  # Any: of the fields' types
    return {
        "patient_name": row.patient_name,
        "mrn": row.mrn,
        "scheduled_at": row.scheduled_at,
        "procedure_name": row.procedure_name or "",
    }


def _below_zero(connection: Connection, case_id: str | None = None) -> list[KeptPoint]:
    taken = (MovementKind.USED.value, MovementKind.WASTED.value)
    each = MOVEMENTS.alias("each_movement")
    last = (
        select(func.max(each.c.seq))
        .where(each.c.lot_id == LOTS.c.id, each.c.kind.in_(taken))
        .correlate(LOTS)
        .scalar_subquery()
    )
    query = (
        select(LOTS, PRODUCTS.c.name, PRODUCTS.c.di, MOVEMENTS.c.case_id, MOVEMENTS.c.at_utc, *_CASE)
        .join(PRODUCTS, PRODUCTS.c.id == LOTS.c.product_id)
        .outerjoin(MOVEMENTS, MOVEMENTS.c.seq == last)
        .outerjoin(CASES, CASES.c.case_id == MOVEMENTS.c.case_id)
        .where(LOTS.c.quantity < 0)
        .order_by(PRODUCTS.c.name, LOTS.c.id)
    )
    if case_id is not None:
        of_case = select(MOVEMENTS.c.lot_id).where(MOVEMENTS.c.case_id == case_id)
        query = query.where(LOTS.c.id.in_(of_case))
    return [
        KeptPoint(
            point_id=0,
            code=OpenCode.BELOW_ZERO,
            case_id=case_id or row.case_id or "",
            name=row.name,
            di=row.di or "",
            lot=row.lot,
            serial=row.serial,
            noted_at=row.at_utc,
            product_id=row.product_id,
            lot_id=row.id,
            missing=-row.quantity,
            **_case_of(row),
        )
        for row in connection.execute(query)
    ]
