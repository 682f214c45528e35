"""One product without Qt: what it is, its lots, what moved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, tzinfo

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import find_material, label_of
from irplanner.language import day, day_time, mark, number, tr
from irplanner.models.enums import Status
from irplanner.services.inventory.lot_rows import LotRow
from irplanner.services.inventory.movements import Movement, MovementKind
from irplanner.services.inventory.product import Product, size_text
from irplanner.services.inventory.product_list import last_soon_day
from irplanner.services.inventory.stock import Stock, place_text
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.inventory.products import Column, Line, state_chips

MOVEMENTS_SHOWN = 50
LOT_COLUMNS: tuple[Column, ...] = (
    Column(mark("Lot"), 110),
    Column(mark("Expires"), 92),
    Column(mark("There"), 64, is_number=True),
    Column(mark("State"), 124, is_chips=True),
)
LOT_STRETCHED = 0
MOVEMENT_COLUMNS: tuple[Column, ...] = (
    Column(mark("What"), 150),
    Column(mark("Lot"), 92),
    Column(mark("Change"), 76, is_number=True),
)
MOVEMENT_STRETCHED = 0
_KINDS = {
    MovementKind.RECEIVED: mark("received"),
    MovementKind.USED: mark("used"),
    MovementKind.WASTED: mark("wasted"),
    MovementKind.RETURNED: mark("returned"),
    MovementKind.CORRECTED: mark("corrected"),
}
# Figures of a label in words, with their unit; sizes named in the heading are left out.
_FIGURES = {
    "prox_fr": (mark("Proximal end"), "Fr"),
    "od_mm": (mark("Outer diameter"), "mm"),
    "id_mm": (mark("Lumen"), "mm"),
    "id_in": (mark("Lumen"), "in"),
    "label_min_in": (mark("Smallest lumen it needs"), "in"),
    "label_max_wire_in": (mark("Largest wire"), "in"),
    "coil_primary_in": (mark("Coil wire"), "in"),
    "coil_label_min_in": (mark("Coil lumen from"), "in"),
    "coil_label_max_in": (mark("Coil lumen to"), "in"),
    "pusher_od_in": (mark("Pusher"), "in"),
    "dead_space_ml": (mark("Dead space"), "mL"),
    "max_psi": (mark("Highest pressure"), "psi"),
}


@dataclass(frozen=True, slots=True)
class ProductDetail:
    """What the pane shows of one product."""

    product: Product
    title: str
    subtitle: str
    facts: tuple[tuple[str, str], ...]
    chips: tuple[Chip, ...]
    lots: tuple[Line, ...]
    movements: tuple[Line, ...]
    case_ids: tuple[str | None, ...]  # of the movements, in their order
    lot_rows: tuple[LotRow, ...]


def load_detail(
    stock: Stock, product_id: int, catalog: Catalog, today: date, zone: tzinfo | None = None
) -> ProductDetail:
    """Read one product with its lots and movements. Raises UserError: it is gone."""
    product = stock.product(product_id, today)
    lots = stock.lots_of(product_id, today)
    movements = stock.movements_of(product_id, MOVEMENTS_SHOWN)
    return ProductDetail(
        product=product,
        title=product.name,
        subtitle=", ".join(
            part
            for part in (
                catalog.label("device_kind", product.kind),
                size_text(product.figures),
                product.manufacturer,
            )
            if part
        ),
        facts=tuple(_facts(product, catalog)),
        chips=state_chips(product),
        lots=tuple(_lot_line(lot, today) for lot in lots if lot.quantity),
        movements=tuple(_movement_line(one, zone) for one in movements),
        case_ids=tuple(one.case_id for one in movements),
        lot_rows=tuple(lot for lot in lots if lot.quantity),
    )


def _facts(product: Product, catalog: Catalog) -> list[tuple[str, str]]:
    facts = [
        (tr("Device identifier"), product.di or tr("not recorded")),
        (tr("Reference"), product.reference_number or ""),
        (tr("Minimum"), "" if product.minimum is None else str(product.minimum)),
        (tr("Material"), material_text(product, catalog)),
    ]
    for name, (label, unit) in _FIGURES.items():
        value = product.figures.get(name)
        if value is not None:
            facts.append((tr(label), f"{number(value)} {unit}"))
    for name, label in (("dmso_ok", mark("Withstands DMSO")), ("side_holes", mark("Side holes"))):
        if name in product.figures:
            facts.append((tr(label), tr("yes") if product.figures[name] else tr("no")))
    if product.note:
        facts.append((tr("Note"), product.note))
    return [fact for fact in facts if fact[1]]


def material_text(product: Product, catalog: Catalog) -> str:
    """Return the material of an embolic as the pack names it."""
    word = product.figures.get("material")
    known = find_material(catalog, word) if word else None
    return label_of(known) if known is not None else word or ""


def _lot_line(lot: LotRow, today: date) -> Line:
    if lot.recall is not None:
        chip = Chip(Status.STOP, tr("Recalled"))
    elif lot.quantity < 0:
        chip = Chip(Status.CAUTION, tr("Below zero"))
    elif lot.is_expired:
        chip = Chip(Status.STOP, tr("Expired"))
    elif lot.expires_on is not None and lot.expires_on <= last_soon_day(today):
        left = (lot.expires_on - today).days
        chip = Chip(Status.CAUTION, tr("{n} days left").format(n=left))
    else:
        chip = Chip(Status.OK)
    name = lot.lot or tr("no lot")
    texts = (
        f"{name} / {lot.serial}" if lot.serial else name,
        day(lot.expires_on) if lot.expires_on else tr("no date"),
        str(lot.quantity),
        "",
    )
    return Line(lot.lot_id, texts, (chip,), place_text(lot.place, lot.shelf))


def _movement_line(one: Movement, zone: tzinfo | None) -> Line:
    at: datetime = one.at_utc.astimezone(zone)
    what = tr(_KINDS[one.kind])
    if one.corrects is not None:
        what = tr("{kind}, was {corrects}").format(kind=what, corrects=tr(_KINDS[one.corrects]))
    if one.case_id:
        what = tr("{what}, case {id}").format(what=what, id=one.case_id)
    sign = "+" if one.quantity > 0 else ""
    note = ", ".join(part for part in (day_time(at), one.actor, one.reason or "") if part)
    return Line(one.seq, (what, one.lot, f"{sign}{one.quantity}"), note=note)
