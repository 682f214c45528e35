"""Receiving without Qt: what a scan fills in, what is still asked for, what speaks against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import msgspec

from irplanner.errors import InputError
from irplanner.language import day, tr
from irplanner.models.enums import Status
from irplanner.services.inventory.labels import Label, join_labels
from irplanner.services.inventory.lot_rows import has_expired
from irplanner.services.inventory.product import EMBOLIC, Product
from irplanner.services.inventory.product_list import last_soon_day
from irplanner.services.inventory.recalls import Recall
from irplanner.services.inventory.stock import Stock

# Fields of the form: of a product, the figures asked for, of a lot. Any below: a field's value.
PRODUCT_FIELDS = ("name", "kind", "manufacturer", "di", "reference_number", "minimum", "note")
FIGURE_FIELDS = (
    "fr",
    "prox_fr",
    "gauge",
    "diameter_mm",
    "length_cm",
    "od_mm",
    "id_in",
    "wire_in",
    "dmso_ok",
    "max_psi",
)
EMBOLIC_FIELDS = ("material", "size_um", "diameter_mm", "length_cm", "label_min_in")
LOT_FIELDS = ("lot", "serial", "expires_on", "quantity", "place", "shelf")


@dataclass(frozen=True, slots=True)
class Found:
    """What the store knows of a scanned label; `place`: where the product was put last."""

    label: Label
    product: Product | None = None
    recall: Recall | None = None
    place: tuple[str, str] = ("", "")


def look_up(stock: Stock, label: Label, today: date) -> Found:
    """Ask the store about a label; runs in the worker."""
    if label.di is None:
        return Found(label)
    product = stock.find_product(label.di, today)
    recall = stock.recall_of(label.di, label.lot)
    if product is None:
        return Found(label, None, recall)
    return Found(label, product, recall, last_place(stock, product.product_id))


def last_place(stock: Stock, product_id: int) -> tuple[str, str]:
    """Return where a product was put last, of what is there."""
    lots = stock.lots_of(product_id)
    newest = max(lots, key=lambda lot: (lot.quantity > 0, lot.lot_id), default=None)
    return (newest.place, newest.shelf) if newest is not None else ("", "")


@dataclass(frozen=True, slots=True)
class Remark:
    """Something said above the form. A stop keeps the lot from being received."""

    status: Status
    text: str


@dataclass
class Receiving:
    """One form being filled. `product` None: a product not in the list yet, whose fields are asked for."""

    today: date
    product: Product | None = None
    label: Label | None = None
    recall: Recall | None = None
    values: dict[str, Any] = field(default_factory=lambda: {"quantity": 1})

    def for_product(self, product: Product, place: tuple[str, str]) -> None:
        """Begin with a product chosen from the list."""
        self.product = product
        self.values |= {"place": place[0] or None, "shelf": place[1] or None}

    def joined(self, label: Label) -> Label:
        """Return the label to look up: two halves of one product's label become one."""
        held = self.label
        if held is None or (label.di is not None and held.di is not None):
            return label
        return join_labels(held, label)

    def take(self, found: Found) -> None:
        """Fill in what a label says; the same unit scanned again counts one more."""
        label = found.label
        if self._is_same(label):
            self.values["quantity"] = int(self.values.get("quantity") or 0) + 1
            return
        if found.product is not None or (label.di is not None and self._other_product(label.di)):
            self._forget_product()
        self.label, self.recall = label, found.recall
        if found.product is not None:
            self.for_product(found.product, found.place)
        self.values |= {
            "di": label.di or self.values.get("di"),
            "lot": label.lot,
            "serial": label.serial,
            "expires_on": label.expires_on,
            "quantity": label.quantity or 1,
        }
        if label.reference and not self.values.get("reference_number"):
            self.values["reference_number"] = label.reference

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What speaks against receiving it, worst first."""
        said = []
        for problem in self.label.problems if self.label is not None else ():
            status = Status.STOP if problem.severity == "error" else Status.CAUTION
            said.append(Remark(status, problem.message))
        if self.recall is not None:
            said.append(
                Remark(Status.STOP, tr("Recalled: {reason}. Set it apart.").format(reason=self.recall.reason))
            )
        expires_on = self.values.get("expires_on")
        if expires_on is not None and has_expired(expires_on, self.today):
            said.append(Remark(Status.STOP, tr("Expired on {day}.").format(day=day(expires_on))))
        elif expires_on is not None and expires_on <= last_soon_day(self.today):
            left = (expires_on - self.today).days
            said.append(Remark(Status.CAUTION, tr("Expires in {n} days.").format(n=left)))
        if self.product is None and self.values.get("di"):
            said.append(Remark(Status.INFO, tr("New to the stock: say what it is, once.")))
        return tuple(sorted(said, key=lambda remark: remark.status.rank))

    @property
    def open_field(self) -> str | None:
        """The first field that is still needed."""
        if self.product is None:
            for name in ("name", "kind"):
                if not self.values.get(name):
                    return name
        return None if self.values.get("quantity") else "quantity"

    @property
    def can_receive(self) -> bool:
        """Say whether everything needed is there and nothing forbids it."""
        is_stopped = any(remark.status is Status.STOP for remark in self.remarks)
        return self.open_field is None and not is_stopped

    def figure_fields(self) -> tuple[str, ...]:
        """Return the figures asked for of the kind chosen."""
        return EMBOLIC_FIELDS if self.values.get("kind") == EMBOLIC else FIGURE_FIELDS

    def receive(self, stock: Stock) -> Product:
        """Put it on the shelf and return the product; runs in the worker. Raises InputError."""
        if not self.can_receive:
            raise InputError("This cannot be received as it stands.", "Look at what the form says.")
        product = self.product or product_of(self.values)
        text = {name: self.values.get(name) or "" for name in ("lot", "serial", "place", "shelf")}
        return stock.receive_product(
            product,
            int(self.values["quantity"]),
            expires_on=self.values.get("expires_on"),
            **text,
        )

    def _is_same(self, label: Label) -> bool:
        held = self.label
        if held is None or label.di is None or label.serial:
            return False
        return (held.di, held.lot, held.expires_on) == (label.di, label.lot, label.expires_on)

    def _other_product(self, di: str) -> bool:
        held = self.product.di if self.product is not None else self.values.get("di")
        return held is not None and held != di

    def _forget_product(self) -> None:
        """Another product comes: what was said of the one before goes, the shelf stays."""
        kept = {name: self.values.get(name) for name in ("place", "shelf")}
        self.product, self.values = None, {"quantity": 1, **kept}


def product_of(values: Mapping[str, Any]) -> Product:
    """Return the product the fields describe."""
    own: dict[str, Any] = {name: values.get(name) for name in PRODUCT_FIELDS}
    names = (*FIGURE_FIELDS, *EMBOLIC_FIELDS)
    figures = {name: values[name] for name in names if values.get(name) is not None}
    own["name"], own["kind"] = own["name"] or "", own["kind"] or ""
    return Product(**own, figures=figures)


def values_of(product: Product) -> dict[str, Any]:
    """Return the fields of a product."""
    own = {name: getattr(product, name) for name in PRODUCT_FIELDS}
    figures = {
        name: tuple(value) if isinstance(value, list) else value for name, value in product.figures.items()
    }
    return own | figures


def changed_product(product: Product, values: Mapping[str, Any]) -> Product:
    """Return a product with the fields of the form in place of its own; other figures stay."""
    described = product_of(values)
    asked = {*FIGURE_FIELDS, *EMBOLIC_FIELDS}
    kept = {name: value for name, value in product.figures.items() if name not in asked}
    own = {name: getattr(described, name) for name in PRODUCT_FIELDS}
    return msgspec.structs.replace(product, **own, figures=kept | described.figures)
