"""Kits without Qt: the list, one kit being edited, and a kit put into a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark, tr, tr_n
from irplanner.models.enums import Status
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.kits import Kit, KitRow, Kits, device_of_row
from irplanner.services.inventory.product import EMBOLIC, Product, size_text
from irplanner.services.inventory.stock import Stock
from irplanner.ui.presenters import suggestion_marks as marks
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.choices import Choice
from irplanner.ui.presenters.defaults import with_row, without_row
from irplanner.ui.presenters.inventory.products import Column, Line

COLUMNS: tuple[Column, ...] = (
    Column(mark("Kit"), 170),
    Column(mark("Procedure"), 260),
    Column(mark("Operator"), 120),
    Column(mark("Lines"), 60, is_number=True),
    Column(mark("State"), 150, is_chips=True),
)
STRETCHED = 1
ROW_COLUMNS: tuple[Column, ...] = (
    Column(mark("Item"), 200),
    Column(mark("Qty"), 52, is_number=True),
    Column(mark("State"), 112, is_chips=True),
)
ROW_STRETCHED = 0


@dataclass(frozen=True, slots=True)
class KitList:
    kits: tuple[Kit, ...] = ()
    lines: tuple[Line, ...] = ()
    products: tuple[Product, ...] = ()


def load_kits(kits: Kits, stock: Stock, catalog: Catalog, today: date) -> KitList:
    """Read every kit with whether it can be pulled today; runs in the worker."""
    products = tuple(stock.products(today))
    found = kits.all()
    return KitList(tuple(found), tuple(_line(kit, products, catalog) for kit in found), products)


def _line(kit: Kit, products: Sequence[Product], catalog: Catalog) -> Line:
    short = sum(_is_short(row, products) is True for row in kit.rows if not row.optional)
    chip = (
        Chip(Status.CAUTION, tr_n(short, "{n} not there", "{n} not there"))
        if short
        else Chip(Status.OK, tr("complete"))
    )
    entry = catalog.procedures.get(kit.procedure)
    texts = (
        kit.name,
        entry.name if entry is not None else kit.procedure,
        kit.operator or tr("everybody"),
        str(len(kit.rows)),
        "",
    )
    return Line(kit.kit_id, texts, (chip,) if kit.rows else (Chip(Status.NOT_ASSESSED, tr("empty")),))


def row_lines(kit: Kit, products: Sequence[Product], catalog: Catalog) -> list[Line]:
    """Return the rows of a kit, each with whether enough of it is there."""
    lines = []
    for place, row in enumerate(kit.rows):
        name = row.name or catalog.label("device_kind", row.kind)
        is_short = _is_short(row, products)
        if is_short is None:
            chip = Chip(Status.NOT_ASSESSED, tr("not kept"))
        elif is_short:
            chip = Chip(Status.CAUTION, tr("{n} there").format(n=_usable(row, products)))
        else:
            chip = Chip(Status.OK, tr("{n} there").format(n=_usable(row, products)))
        note = ", ".join(
            part for part in (size_text(row.figures), tr("only if needed") if row.optional else "") if part
        )
        lines.append(Line(place, (name, str(row.quantity), ""), (chip,), note))
    return lines


def product_choices(products: Sequence[Product], catalog: Catalog) -> tuple[Choice, ...]:
    """Return the products a kit may hold, and below them each kind where any product will do."""
    ours = [
        Choice(
            product.product_id,
            product.name,
            size_text(product.figures),
            (product.kind, product.reference_number or "", product.di or ""),
        )
        for product in products
    ]
    kinds = [
        Choice(f"kind:{word.code}", word.label, tr("any of this kind"))
        for word in catalog.words.values()
        if word.vocabulary == "device_kind"
    ]
    return (*ours, *kinds)


def with_choice(kit: Kit, code: int | str, products: Sequence[Product]) -> Kit:
    """Return the kit with a product or a kind added; a product it has already counts one more."""
    for place, row in enumerate(kit.rows):
        if row.product_id is not None and row.product_id == code:
            return with_kit_row(kit, place, msgspec.structs.replace(row, quantity=row.quantity + 1))
    if isinstance(code, str):
        row = KitRow(kind=code.removeprefix("kind:"))
    else:
        product = next(one for one in products if one.product_id == code)
        row = KitRow(
            kind=product.kind, name=product.name, product_id=product.product_id, figures=product.figures
        )
    return msgspec.structs.replace(kit, rows=(*kit.rows, row))


def with_kit_row(kit: Kit, place: int, row: KitRow | None) -> Kit:
    """Return the kit with a row changed; None takes it out."""
    rows = list(kit.rows)
    rows[place : place + 1] = [] if row is None else [row]
    return msgspec.structs.replace(kit, rows=tuple(rows))


def with_kit(record: CaseRecord, kit: Kit) -> CaseRecord:
    """Return a case with the rows of a kit as suggested devices.

    A suggestion of the same kind makes room for the kit's row; what a person has entered stays, and a row it
    already names is not added again. Embolics are chosen in their own step, and what is only needed at times
    is left to people.
    """
    rows = [row for row in kit.rows if not row.optional and row.kind != EMBOLIC]
    kinds = {row.kind for row in rows}
    for index in sorted(marks.suggested_rows(record.suggested, "devices"), reverse=True):
        if index < len(record.facts.devices) and record.facts.devices[index].kind in kinds:
            record = without_row(record, "devices", index)
    own = {(device.kind, (device.name or "").casefold()) for device in record.facts.devices}
    for row in rows:
        if (row.kind, (row.name or "").casefold()) not in own:
            record = with_row(record, "devices", device_of_row(row), suggested=True)
    return record


def _usable(row: KitRow, products: Sequence[Product]) -> int:
    return sum(product.usable for product in _matching(row, products))


def _is_short(row: KitRow, products: Sequence[Product]) -> bool | None:
    """Say whether too few are there; None where the stock keeps no such thing."""
    matching = _matching(row, products)
    return None if not matching else sum(product.usable for product in matching) < row.quantity


def _matching(row: KitRow, products: Sequence[Product]) -> list[Product]:
    if row.product_id is not None:
        return [product for product in products if product.product_id == row.product_id]
    return [
        product
        for product in products
        if product.kind == row.kind
        and all(product.figures.get(name, value) == value for name, value in row.figures.items())
    ]
