"""The shelf: products, their lots by place, what came in, what was counted. One transaction for each thing.

Cases draw from it by themselves when they are saved (`draw_down`); recalls and kits have their own modules.
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import UTC, date, datetime

import msgspec
from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.exc import IntegrityError

from irplanner.errors import InputError, UserError
from irplanner.models.base import CODE, TEXT
from irplanner.models.store import Store
from irplanner.planning.device_fit.parts import Part
from irplanner.services import audit_trail
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.lot_rows import LotRow, read_lots
from irplanner.services.inventory.movements import (
    Movement,
    MovementKind,
    add_movement,
    find_or_make_lot,
    movements_where,
)
from irplanner.services.inventory.product import Product, checked, part_of_product
from irplanner.services.inventory.product_list import read_product, read_products
from irplanner.services.inventory.recalls import Recall, RecallMarks, read_recalls
from irplanner.services.inventory.tables import LOTS, MOVEMENTS, PRODUCTS
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right

MOST_AT_ONCE = 100_000


class Stock:
    """The stock of one store.

    Args:
        actor: Who is at work; noted with every movement.
    """

    def __init__(self, store: Store, *, actor: str = "") -> None:
        self._store, self._actor = store, actor
        self._parts: tuple[tuple[object, ...], tuple[Part, ...]] | None = None

    @property
    def actor(self) -> str:
        return name_at_work(self._store, self._actor)

    def _writing(self) -> AbstractContextManager[Connection]:
        require(self._store, Right.STOCK)
        return self._store.writing()

    # products

    def products(self, today: date | None = None) -> list[Product]:
        """Return every product by name, with what is there of it; expiry is judged against `today`."""
        with self._store.reading() as connection:
            return read_products(connection, today or date.today())

    def product(self, product_id: int, today: date | None = None) -> Product:
        """Return one product. Raises UserError: it is not in the list."""
        with self._store.reading() as connection:
            return read_product(connection, product_id, today or date.today())

    def find_product(self, code: str, today: date | None = None) -> Product | None:
        """Return the product of a barcode, a device identifier, or a reference number only one has."""
        with self._store.reading() as connection:
            product_id = find_product_id(connection, code)
            return None if product_id is None else read_product(connection, product_id, today or date.today())

    def parts(self, today: date | None = None) -> tuple[Part, ...]:
        """Return every product as a part of a route, for ways out; kept until something moves."""
        today = today or date.today()
        with self._store.reading() as connection:
            state = (today, *_state(connection))
            if self._parts is None or self._parts[0] != state:
                made = tuple(part_of_product(one) for one in read_products(connection, today))
                self._parts = (state, made)
        return self._parts[1]

    def add_product(self, product: Product) -> Product:
        """Add a product and return it with its id. Raises InputError: a field, or the identifier is taken."""
        with self._writing() as connection:
            return add_product_with(connection, product, self.actor)

    def change_product(self, product: Product) -> Product:
        """Save a product's own fields. Raises InputError, UserError: it is not in the list."""
        with self._writing() as connection:
            return change_product_with(connection, product, self.actor)

    # lots

    def lots_of(self, product_id: int, today: date | None = None) -> list[LotRow]:
        """Return the lots of a product, the soonest to expire first; empty places last."""
        with self._store.reading() as connection:
            return read_lots(connection, today or date.today(), LOTS.c.product_id == product_id)

    def receive(
        self,
        product_id: int,
        quantity: int,
        *,
        lot: str = "",
        serial: str = "",
        expires_on: date | None = None,
        place: str = "",
        shelf: str = "",
        reason: str | None = None,
    ) -> int:
        """Put units on a shelf and return the lot's id.

        Raises:
            InputError: no quantity; a text too long; the lot is kept with another expiry date; the serial
                number is there already.
        """
        with self._writing() as connection:
            return receive_with(
                connection,
                self.actor,
                product_id,
                quantity,
                lot=lot,
                serial=serial,
                expires_on=expires_on,
                place=place,
                shelf=shelf,
                reason=reason,
            )

    def receive_product(
        self,
        product: Product,
        quantity: int,
        *,
        lot: str = "",
        serial: str = "",
        expires_on: date | None = None,
        place: str = "",
        shelf: str = "",
    ) -> Product:
        """Put units of a product on a shelf, adding the product where it is new; both or nothing.

        Raises:
            InputError: as `add_product` and `receive`.
        """
        with self._writing() as connection:
            if not product.product_id:
                product = add_product_with(connection, product, self.actor)
            receive_with(
                connection,
                self.actor,
                product.product_id,
                quantity,
                lot=lot,
                serial=serial,
                expires_on=expires_on,
                place=place,
                shelf=shelf,
            )
        return product

    def count(self, lot_id: int, counted: int, reason: str) -> None:
        """Set what is there of a lot to what was counted. Raises InputError: no reason, or below 0."""
        if not reason.strip():
            raise InputError("A correction needs its reason.", "Say why the count differs.")
        if not 0 <= counted <= MOST_AT_ONCE:
            raise InputError(f"{counted} is no count.", f"Give 0 to {MOST_AT_ONCE}.")
        with self._writing() as connection:
            there = _quantity(connection, lot_id)
            if counted != there:
                add_movement(
                    connection,
                    lot_id,
                    MovementKind.CORRECTED,
                    counted - there,
                    actor=self.actor,
                    reason=reason.strip()[:TEXT],
                )

    def put_elsewhere(self, lot_id: int, *, place: str, shelf: str) -> int:
        """Carry what is there of a lot to another place and return the id of the lot there."""
        place, shelf = _text(place, "place"), _text(shelf, "shelf")
        with self._writing() as connection:
            row = connection.execute(select(LOTS).where(LOTS.c.id == lot_id)).one()
            target = find_or_make_lot(
                connection, row.product_id, row.lot, row.serial, place, shelf, row.expires_on
            )
            if target != lot_id and row.quantity:
                said = f"put from {place_text(row.place, row.shelf)} to {place_text(place, shelf)}"
                for one, amount in ((lot_id, -row.quantity), (target, row.quantity)):
                    add_movement(
                        connection, one, MovementKind.CORRECTED, amount, actor=self.actor, reason=said
                    )
        return target

    def waste(self, lot_id: int, quantity: int, reason: str) -> None:
        """Take units off the shelf that no case used: expired, damaged. Raises InputError."""
        if not reason.strip():
            raise InputError("What is thrown away needs a reason.", "Say why: expired, damaged, recalled.")
        with self._writing() as connection:
            there = _quantity(connection, lot_id)
            if not 0 < quantity <= there:
                raise InputError(f"{quantity} cannot be taken: {there} are there.", f"Give 1 to {there}.")
            add_movement(
                connection,
                lot_id,
                MovementKind.WASTED,
                -quantity,
                actor=self.actor,
                reason=reason.strip()[:TEXT],
            )

    # what moved

    def movements_of(self, product_id: int, limit: int = 200) -> list[Movement]:
        """Return what moved of a product, newest first."""
        with self._store.reading() as connection:
            return movements_where(connection, LOTS.c.product_id == product_id, limit=limit)

    def movements_of_case(self, case_id: str) -> list[Movement]:
        """Return what a case moved, newest first."""
        with self._store.reading() as connection:
            return movements_where(connection, MOVEMENTS.c.case_id == case_id)

    # recalls, for those who only ask

    def recall_of(self, di: str | None, lot: str | None) -> Recall | None:
        """Return the recall in force that a lot of a product falls under; `di` may be a whole barcode."""
        with self._store.reading() as connection:
            return RecallMarks(read_recalls(connection)).of(product_di(di) or di, lot)

    def is_recalled(self, di: str | None, lot: str | None) -> bool:
        """Say whether a lot of a product must not be used."""
        return self.recall_of(di, lot) is not None


def find_product_id(connection: Connection, code: str) -> int | None:
    """Return the product a code means, as `Stock.find_product`."""
    text = code.strip()
    if not text:
        return None
    for di in dict.fromkeys((product_di(text), text)):
        found = connection.scalar(select(PRODUCTS.c.id).where(PRODUCTS.c.di == di)) if di else None
        if found is not None:
            return int(found)
    same = func.lower(PRODUCTS.c.reference_number) == text.lower()
    by_reference = connection.scalars(select(PRODUCTS.c.id).where(same).limit(2)).all()
    return int(by_reference[0]) if len(by_reference) == 1 else None


def add_product_with(connection: Connection, product: Product, actor: str) -> Product:
    """Add a product inside the caller's transaction."""
    values = _values(product)
    try:
        with connection.begin_nested():
            made = connection.execute(insert(PRODUCTS).values(**values, updated_at=datetime.now(UTC)))
    except IntegrityError:
        raise _taken(product) from None
    product_id = int(made.inserted_primary_key[0])  # type: ignore[index]  # None only for many rows at once
    _note(connection, actor, "product.added", product_id, None, values)
    return msgspec.structs.replace(product, product_id=product_id, **values)


def change_product_with(connection: Connection, product: Product, actor: str) -> Product:
    """Save a product inside the caller's transaction."""
    values = _values(product)
    here = PRODUCTS.c.id == product.product_id
    row = connection.execute(select(PRODUCTS).where(here)).mappings().first()
    if row is None:
        raise UserError(f"{product.name} is not in the stock list.", "Look at the list again.")
    before = {name: row[name] for name in values if row[name] != values[name]}
    if not before:
        return product
    try:
        with connection.begin_nested():
            connection.execute(update(PRODUCTS).where(here).values(**values, updated_at=datetime.now(UTC)))
    except IntegrityError:
        raise _taken(product) from None
    _note(
        connection,
        actor,
        "product.changed",
        product.product_id,
        before,
        {name: values[name] for name in before},
    )
    return msgspec.structs.replace(product, **values)


def receive_with(
    connection: Connection,
    actor: str,
    product_id: int,
    quantity: int,
    *,
    lot: str = "",
    serial: str = "",
    expires_on: date | None = None,
    place: str = "",
    shelf: str = "",
    reason: str | None = None,
) -> int:
    """Put units on a shelf inside the caller's transaction, as `Stock.receive`."""
    if not 0 < quantity <= MOST_AT_ONCE:
        raise InputError(f"quantity: {quantity} cannot be received.", f"Give 1 to {MOST_AT_ONCE}.")
    lot, serial = _text(lot, "lot"), _text(serial, "serial")
    same = (LOTS.c.product_id == product_id, LOTS.c.lot == lot, LOTS.c.serial == serial)
    rows = connection.execute(select(LOTS.c.expires_on, LOTS.c.quantity).where(*same)).all()
    kept = {row.expires_on for row in rows} - {None}
    if expires_on is not None and kept and kept != {expires_on}:
        raise InputError(
            f"Lot {lot or '(none)'} is kept with the expiry {min(kept)}, this says {expires_on}.",
            "Look at the label again; nothing was received.",
        )
    if serial and (quantity > 1 or any(row.quantity > 0 for row in rows)):
        raise InputError(
            f"Serial number {serial} names one unit.", "Receive each unit with its own, or leave it out."
        )
    if expires_on is None:
        expires_on = next(iter(kept), None)
    lot_id = find_or_make_lot(
        connection, product_id, lot, serial, _text(place, "place"), _text(shelf, "shelf"), expires_on
    )
    add_movement(connection, lot_id, MovementKind.RECEIVED, quantity, actor=actor, reason=reason)
    return lot_id


def place_text(place: str, shelf: str) -> str:
    """Return where something lies, for people: `Cabinet 2, B3`."""
    return ", ".join(word for word in (place, shelf) if word) or "no shelf named"


def _values(product: Product) -> dict[str, object]:
    clean = checked(product)
    di = product_di(clean.di) or clean.di
    names = ("kind", "name", "manufacturer", "reference_number", "figures", "minimum", "note")
    return {name: getattr(clean, name) for name in names} | {"di": di}


def _taken(product: Product) -> InputError:
    return InputError(
        f"Another product has the device identifier {product.di}.", "Look it up, and change that one."
    )


def _note(
    connection: Connection,
    actor: str,
    action: str,
    product_id: int,
    before: dict[str, object] | None,
    after: dict[str, object],
) -> None:
    audit_trail.note(
        connection,
        actor=actor,
        action=action,
        entity="product",
        entity_id=str(product_id),
        before=before,
        after={name: value for name, value in after.items() if before is not None or value not in (None, {})},
    )


def _quantity(connection: Connection, lot_id: int) -> int:
    there = connection.scalar(select(LOTS.c.quantity).where(LOTS.c.id == lot_id))
    if there is None:
        raise UserError("This lot is no longer in the stock.", "Look at the list again.")
    return int(there)


def _text(value: str, field: str) -> str:
    text = value.strip()
    if len(text) > CODE:
        raise InputError(f"{field}: the text has {len(text)} characters.", f"Use at most {CODE}.")
    if not text.isprintable():
        raise InputError(f"{field}: the text holds a character that cannot be kept.", "Type it anew.")
    return text


def _state(connection: Connection) -> tuple[object, ...]:
    """Return what changes whenever a product, a lot or a recall does."""
    moved = select(func.max(MOVEMENTS.c.seq)).scalar_subquery()
    changed = select(func.max(PRODUCTS.c.updated_at)).scalar_subquery()
    counted = select(func.count(PRODUCTS.c.id)).scalar_subquery()
    recalls = tuple(recall.recall_id for recall in read_recalls(connection))
    return (*connection.execute(select(moved, changed, counted)).one(), recalls)
