"""Kits: what a site pulls for a procedure, for everybody or for one operator."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from irplanner.errors import InputError, UserError
from irplanner.models.base import NAME
from irplanner.models.store import Store
from irplanner.planning.facts import Device
from irplanner.services import audit_trail
from irplanner.services.inventory.product import checked_figures
from irplanner.services.inventory.tables import KIT_ROWS, KITS, PRODUCTS
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right

MOST_ROWS = 200
MOST_OF_ONE = 1_000


class KitRow(msgspec.Struct, frozen=True, kw_only=True):
    """A product of the stock, or a kind with its sizes where any product of it will do.

    Of a product `name` and `figures` are the product's own at the moment of reading.
    """

    kind: str
    name: str | None = None
    product_id: int | None = None
    figures: dict[str, Any] = {}  # Any: as of a product
    quantity: int = 1
    optional: bool = False


class Kit(msgspec.Struct, frozen=True, kw_only=True):
    """`operator` empty: for every operator. `kit_id` 0: not in the store yet."""

    name: str
    procedure: str
    operator: str = ""
    rows: tuple[KitRow, ...] = ()
    kit_id: int = 0


def device_of_row(row: KitRow) -> Device:
    """Return a row as a device of a case."""
    known: dict[str, Any] = {  # Any: as of a product
        name: value for name, value in row.figures.items() if name in Device.__struct_fields__
    }
    return Device(kind=row.kind, name=row.name, quantity=row.quantity, **known)


class Kits:
    """The kits of one store."""

    def __init__(self, store: Store, *, actor: str = "") -> None:
        self._store, self._actor = store, actor

    def all(self) -> list[Kit]:
        """Return every kit by procedure, operator and name."""
        with self._store.reading() as connection:
            return _read(connection)

    def for_case(self, procedure: str, operator: str | None) -> list[Kit]:
        """Return the kits of a procedure: the operator's own first, then those for everybody."""
        same = or_(KITS.c.operator == "", KITS.c.operator == (operator or "").strip())
        with self._store.reading() as connection:
            found = _read(connection, KITS.c.procedure == procedure, same)
        return sorted(found, key=lambda kit: (not kit.operator, kit.name))

    def save(self, kit: Kit) -> Kit:
        """Save a kit, new or changed, with all its rows. Raises InputError, UserError: it is gone."""
        require(self._store, Right.STOCK)
        kit = _checked(kit)
        values = {"name": kit.name, "procedure": kit.procedure, "operator": kit.operator}
        with self._store.writing() as connection:
            before = _read(connection, KITS.c.id == kit.kit_id) if kit.kit_id else []
            if kit.kit_id and not before:
                raise UserError(f"The kit {kit.name} is gone.", "Look at the list again.")
            try:
                with connection.begin_nested():
                    kit_id = _put(connection, kit.kit_id, values)
            except IntegrityError:
                raise InputError(
                    f"A kit {kit.name} for this procedure and operator is there already.",
                    "Name it otherwise.",
                ) from None
            connection.execute(delete(KIT_ROWS).where(KIT_ROWS.c.kit_id == kit_id))
            rows = [
                {"kit_id": kit_id, "position": place, **msgspec.to_builtins(row)}
                for place, row in enumerate(kit.rows)
            ]
            if rows:
                connection.execute(insert(KIT_ROWS), rows)
            was = msgspec.to_builtins(before[0]) if before else None
            self._note(connection, "kit.saved", kit_id, was, msgspec.to_builtins(kit))
        return msgspec.structs.replace(kit, kit_id=kit_id)

    def remove(self, kit_id: int) -> None:
        """Take a kit out; cases that were given it keep their devices."""
        require(self._store, Right.STOCK)
        with self._store.writing() as connection:
            before = _read(connection, KITS.c.id == kit_id)
            if before:
                connection.execute(delete(KITS).where(KITS.c.id == kit_id))
                self._note(connection, "kit.removed", kit_id, msgspec.to_builtins(before[0]), None)

    def _note(
        self,
        connection: Connection,
        action: str,
        kit_id: int,
        before: dict[str, Any] | None,
        after: dict[str, Any] | None,
    ) -> None:
        audit_trail.note(
            connection,
            actor=name_at_work(self._store, self._actor),
            action=action,
            entity="kit",
            entity_id=str(kit_id),
            before=before,
            after=after,
        )


def _put(connection: Connection, kit_id: int, values: dict[str, Any]) -> int:
    now = {"updated_at": datetime.now(UTC)}
    if kit_id:
        connection.execute(update(KITS).where(KITS.c.id == kit_id).values(**values, **now))
        return kit_id
    made = connection.execute(insert(KITS).values(**values, **now))
    return int(made.inserted_primary_key[0])  # type: ignore[index]  # None only for many rows at once


def _read(connection: Connection, *conditions: Any) -> list[Kit]:
    """Any: SQL conditions over kits."""
    query = select(KITS).where(*conditions).order_by(KITS.c.procedure, KITS.c.operator, KITS.c.name)
    kits = connection.execute(query).mappings().all()
    rows = _rows_of(connection, [kit["id"] for kit in kits])
    return [
        Kit(
            kit_id=kit["id"],
            name=kit["name"],
            procedure=kit["procedure"],
            operator=kit["operator"],
            rows=tuple(rows.get(kit["id"], ())),
        )
        for kit in kits
    ]


def _rows_of(connection: Connection, kit_ids: Iterable[int]) -> dict[int, list[KitRow]]:
    own = (PRODUCTS.c.kind.label("own_kind"), PRODUCTS.c.name.label("own_name"))
    query = (
        select(KIT_ROWS, *own, PRODUCTS.c.figures.label("own_figures"))
        .outerjoin(PRODUCTS, PRODUCTS.c.id == KIT_ROWS.c.product_id)
        .where(KIT_ROWS.c.kit_id.in_(list(kit_ids)))
        .order_by(KIT_ROWS.c.kit_id, KIT_ROWS.c.position)
    )
    found: dict[int, list[KitRow]] = {}
    for row in connection.execute(query).mappings():
        is_product = row["product_id"] is not None
        found.setdefault(row["kit_id"], []).append(
            KitRow(
                kind=row["own_kind"] if is_product else row["kind"],
                name=row["own_name"] if is_product else row["name"],
                product_id=row["product_id"],
                figures=row["own_figures"] if is_product else row["figures"],
                quantity=row["quantity"],
                optional=row["optional"],
            )
        )
    return found


def _checked(kit: Kit) -> Kit:
    name, operator = kit.name.strip(), kit.operator.strip()
    if not name or len(name) > NAME or len(operator) > NAME:
        raise InputError("A kit needs a name.", f"Give one of 1 to {NAME} characters.")
    if not kit.procedure:
        raise InputError("A kit belongs to a procedure.", "Choose the procedure.")
    if len(kit.rows) > MOST_ROWS:
        raise InputError(f"The kit has {len(kit.rows)} rows.", f"Up to {MOST_ROWS} are kept.")
    for place, row in enumerate(kit.rows, 1):
        if not row.kind or not 1 <= row.quantity <= MOST_OF_ONE or len(row.name or "") > NAME:
            raise InputError(f"Row {place} of the kit cannot be kept.", "Give kind, name and quantity.")
    rows = tuple(msgspec.structs.replace(row, figures=checked_figures(row.figures)) for row in kit.rows)
    return msgspec.structs.replace(kit, name=name, operator=operator, rows=rows)
