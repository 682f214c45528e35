"""The stock to a CSV file and back: all of a file or nothing, every refused line named with its reason.

A file says how many of a lot are there: what differs from the shelf is received or corrected, lots and
products it does not name stay as they are.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.exchange.csv_export import Profile
from irplanner.exchange.csv_import import Fault, TableRow
from irplanner.exchange.inventory_csv import LOT_COLUMNS, PRODUCT_COLUMNS, read_stock, write_stock
from irplanner.models.base import CODE
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.lot_rows import read_lots
from irplanner.services.inventory.movements import MovementKind, add_movement, find_or_make_lot
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.product_list import read_products
from irplanner.services.inventory.stock import MOST_AT_ONCE, add_product_with, change_product_with
from irplanner.services.inventory.tables import LOTS
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right

# Any below: values of the kinds the columns name.


@dataclass(frozen=True)
class StockImport:
    """What a file held and did: with refused lines, or when only tried, nothing was changed."""

    read: int
    products: int = 0  # new ones
    lots: int = 0  # whose quantity changed
    refused: tuple[Fault, ...] = ()


@dataclass
class _Work:
    read: int = 0
    products: int = 0
    lots: int = 0
    refused: list[Fault] = field(default_factory=list)
    lines_of: dict[int, TableRow] = field(default_factory=dict)  # by product id: its first line
    seen: dict[tuple[Any, ...], int] = field(default_factory=dict)  # lot at its place: its line


class _Refused(Exception):  # never leaves this module
    """Rolls the transaction back."""


def export_stock(store: Store, out: Path, *, profile: Profile = Profile.DATA) -> int:
    """Write the whole stock to `out` and return how many lines it has.

    Raises:
        EnvironmentFailure: the file cannot be written; what was there stays.
    """
    require(store, Right.STOCK)
    part = out.with_name(out.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with part.open("w", encoding="utf-8", newline="") as file, store.reading() as connection:
            lines = write_stock(file, _lines(connection), profile)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFailure(
            f"{out.name} could not be written: {error.strerror}.", "Check the folder and its free space."
        ) from error
    return lines


def import_stock(store: Store, path: Path, *, actor: str = "", dry_run: bool = False) -> StockImport:
    """Bring the stock to what a file says; with a single refused line nothing changes.

    Args:
        dry_run: Do everything but keep nothing.

    Raises:
        InputError: the file is no table.
        EnvironmentFailure: the file or the store cannot be used.
    """
    require(store, Right.STOCK)
    actor = name_at_work(store, actor)
    try:
        content = path.read_bytes()
    except OSError as error:
        raise EnvironmentFailure(
            f"{path.name} cannot be read: {error.strerror}.", "Check the file."
        ) from error
    table = read_stock(content)
    work = _Work(read=len(table.rows), refused=list(table.faults))
    with suppress(_Refused), store.writing() as connection:
        known = _Known(connection)
        for row in table.rows:
            try:
                _take(connection, known, row, work, actor, f"import of {path.name}")
            except InputError as error:
                work.refused.append(Fault(row.line, "", error.title))
        if work.refused or dry_run:
            raise _Refused
        after = {"file": path.name, "lines": work.read, "products": work.products, "lots": work.lots}
        audit_trail.note(
            connection, actor=actor, action="import", entity="store", entity_id="stock", after=after
        )
    refused = tuple(sorted(work.refused, key=lambda fault: (fault.line, fault.column)))
    return StockImport(work.read, 0 if refused else work.products, 0 if refused else work.lots, refused)


class _Known:
    """The products there are, by what a line may name them with."""

    def __init__(self, connection: Connection) -> None:
        self.by_di: dict[str, Product] = {}
        self.by_name: dict[tuple[str, ...], Product] = {}
        for product in read_products(connection, date.min):
            self.add(product)

    def add(self, product: Product) -> None:
        if product.di:
            self.by_di[product.di] = product
        self.by_name[_name_key(product)] = product

    def find(self, product: Product) -> Product | None:
        if product.di:
            return self.by_di.get(product_di(product.di) or product.di)
        found = self.by_name.get(_name_key(product))
        return found if found is not None and found.di is None else None


def _name_key(product: Product) -> tuple[str, ...]:
    return product.kind, product.name, product.manufacturer or "", product.reference_number or ""


def _lines(connection: Connection) -> Iterator[dict[str, Any]]:
    lots: dict[int, list[Any]] = {}
    for lot in read_lots(connection, date.min, LOTS.c.quantity != 0):
        lots.setdefault(lot.product_id, []).append(lot)
    for product in read_products(connection, date.min):
        own = {name: getattr(product, name) for name in PRODUCT_COLUMNS} | {"figures": product.figures}
        rows = lots.get(product.product_id, [])
        for lot in sorted(rows, key=lambda one: (one.lot, one.serial, one.place, one.shelf)):
            yield own | {name: getattr(lot, name) for name in LOT_COLUMNS}
        if not rows:
            yield own


def _take(connection: Connection, known: _Known, row: TableRow, work: _Work, actor: str, reason: str) -> None:
    """Bring one line in. Raises InputError: why it is refused."""
    values = row.values
    given = {name: values[name] for name in (*PRODUCT_COLUMNS, "figures")}
    meant = Product(**given | {"name": given["name"] or "", "kind": given["kind"] or ""})
    product = _product(connection, known, meant, row, work, actor)
    if values["quantity"] is None:
        named = [name for name in LOT_COLUMNS if values[name] is not None]
        if named:
            raise InputError(f"quantity is missing, but {', '.join(named)} is given", "Give the quantity.")
        return
    quantity = int(values["quantity"])
    if abs(quantity) > MOST_AT_ONCE:
        raise InputError(f"quantity: {quantity} cannot be", f"Give at most {MOST_AT_ONCE}.")
    place = {name: (values[name] or "").strip() for name in ("lot", "serial", "place", "shelf")}
    for name, text in place.items():
        if len(text) > CODE or not text.isprintable():
            raise InputError(
                f"{name}: {text[:20]!r} cannot be kept", f"Use up to {CODE} printable characters."
            )
    key = (product.product_id, *place.values())
    if key in work.seen:
        raise InputError(f"this lot is on line {work.seen[key]} already", "Keep one of the two.")
    work.seen[key] = row.line
    _set_quantity(connection, product.product_id, place, values["expires_on"], quantity, work, actor, reason)


def _product(
    connection: Connection, known: _Known, product: Product, row: TableRow, work: _Work, actor: str
) -> Product:
    """Return the product of a line, added or brought to what the line says."""
    found = known.find(product)
    if found is None:
        added = add_product_with(connection, product, actor)
        known.add(added)
        work.lines_of[added.product_id] = row
        work.products += 1
        return added
    first = work.lines_of.setdefault(found.product_id, row)
    if first is row:
        own = {name: getattr(product, name) for name in (*PRODUCT_COLUMNS, "figures")}
        changed = change_product_with(connection, msgspec.structs.replace(found, **own), actor)
        known.add(changed)
        return changed
    for name in (*PRODUCT_COLUMNS, "figures"):
        if first.values[name] != row.values[name]:
            raise InputError(f"{name} differs from line {first.line}, the same product", "Make them equal.")
    return found


def _set_quantity(
    connection: Connection,
    product_id: int,
    place: dict[str, str],
    expires_on: date | None,
    quantity: int,
    work: _Work,
    actor: str,
    reason: str,
) -> None:
    same = (LOTS.c.product_id == product_id, LOTS.c.lot == place["lot"], LOTS.c.serial == place["serial"])
    kept = set(connection.scalars(select(LOTS.c.expires_on).where(*same))) - {None}
    if kept and expires_on is not None and kept != {expires_on}:
        raise InputError(f"expires_on: lot {place['lot']} is kept with {min(kept)}", "Look at the label.")
    lot_id = find_or_make_lot(
        connection, product_id, place["lot"], place["serial"], place["place"], place["shelf"], expires_on
    )
    there = connection.scalar(select(LOTS.c.quantity).where(LOTS.c.id == lot_id)) or 0
    if there != quantity:
        is_new = there == 0 and quantity > 0
        kind = MovementKind.RECEIVED if is_new else MovementKind.CORRECTED
        add_movement(connection, lot_id, kind, quantity - there, actor=actor, reason=reason)
        work.lots += 1
