"""A product of the site's own catalog, as plain values, and as a part the fit can judge."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import msgspec

from irplanner.errors import InputError
from irplanner.models.base import CODE, NAME, TEXT
from irplanner.planning.device_fit.label_figures import LABEL_FIGURES
from irplanner.planning.device_fit.parts import Part
from irplanner.planning.facts import Device
from irplanner.planning.words.figures import number_text

EMBOLIC = "embolic"
_SIZE_TEXTS = (
    ("fr", "Fr"),
    ("gauge", "G"),
    ("diameter_mm", "mm"),
    ("wire_in", "in"),
    ("length_cm", "cm"),
)
MOST_MINIMUM = 10_000
SOON_DAYS = 90  # to use up or send back what expires


class Product(msgspec.Struct, frozen=True, kw_only=True):
    """One article. `figures` are named as the fields of a part (`fr`, `id_in`, `size_um` ...).

    The stock figures (`on_hand` ...) are those of the moment of reading; a product to be added has none.
    """

    kind: str
    name: str
    product_id: int = 0  # 0: not in the store yet
    manufacturer: str | None = None
    di: str | None = None
    reference_number: str | None = None
    figures: dict[str, Any] = {}  # Any: number, text, pair of numbers, yes or no
    minimum: int | None = None
    note: str | None = None
    on_hand: int = 0
    usable: int = 0  # of them neither expired nor recalled
    expires_on: date | None = None  # the soonest of what is there
    expired: int = 0
    expires_soon: int = 0  # of the usable: within SOON_DAYS
    shelves: tuple[str, ...] = ()  # of what may be used; else of what is there
    lots: tuple[str, ...] = ()
    is_recalled: bool = False
    has_shortfall: bool = False  # a lot below 0: used without having been received

    @property
    def is_below_minimum(self) -> bool:
        return self.minimum is not None and self.usable < self.minimum


def part_of_product(product: Product) -> Part:
    """Return a product as a part of a route; `available` says whether a usable one is there."""
    fields: dict[str, Any] = {  # Any: see Product
        name: tuple(value) if isinstance(value, list) else value
        for name, value in product.figures.items()
        if name in LABEL_FIGURES
    }
    return Part(kind=product.kind, name=product.name, udi=product.di, available=product.usable > 0, **fields)


def device_of_product(product: Product, quantity: int | None = None) -> Device:
    """Return a product as a device row of a case."""
    known: dict[str, Any] = {  # Any: see Product
        name: value for name, value in product.figures.items() if name in Device.__struct_fields__
    }
    return Device(kind=product.kind, name=product.name, quantity=quantity, **known)


def figures_of_device(device: Device) -> dict[str, Any]:
    """Return the label's figures of a case's device, as a product keeps them. Any: see Product."""
    named = ((name, getattr(device, name)) for name in Device.__struct_fields__ if name in LABEL_FIGURES)
    return {name: value for name, value in named if value is not None}


def size_text(figures: Mapping[str, Any]) -> str:
    """Return the sizes people ask for: `2.4 Fr, 150 cm`, `500-700 um`. Any: see Product."""
    said = [
        f"{number_text(figures[name])} {unit}" for name, unit in _SIZE_TEXTS if figures.get(name) is not None
    ]
    band = figures.get("size_um")
    if band:
        low, high = band
        ends = number_text(low) if low == high else f"{number_text(low)}-{number_text(high)}"
        said.append(f"{ends} um")
    return ", ".join(said)


def checked(product: Product) -> Product:
    """Return the product with its texts trimmed and figures in the types of a part.

    Raises:
        InputError: something cannot be kept, by field.
    """
    texts = {name: (getattr(product, name) or "").strip() for name in _TEXTS}
    for name, limit in _TEXTS.items():
        if len(texts[name]) > limit:
            raise InputError(f"{name}: the text has {len(texts[name])} characters.", f"Use at most {limit}.")
        if not texts[name].isprintable() and name != "note":
            raise InputError(f"{name}: the text holds a character that cannot be kept.", "Type it anew.")
    if not texts["kind"]:
        raise InputError(
            "kind: it is empty.", "Say what the product is: introducer_sheath, microcatheter ..."
        )
    if not texts["name"]:
        raise InputError("name: it is empty.", "Give the product's name as its label does.")
    if product.minimum is not None and not 0 <= product.minimum <= MOST_MINIMUM:
        raise InputError(f"minimum: {product.minimum} cannot be.", f"Give 0 to {MOST_MINIMUM}, or nothing.")
    optional = {name: texts[name] or None for name in ("manufacturer", "di", "reference_number", "note")}
    return msgspec.structs.replace(
        product,
        kind=texts["kind"],
        name=texts["name"],
        figures=checked_figures(product.figures),
        **optional,
    )


def checked_figures(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures that say something, in the types of a part. Any: see Product.

    Raises:
        InputError: an unknown name, a wrong type, a figure below or at 0.
    """
    given = {name: value for name, value in figures.items() if value not in (None, "")}
    unknown = [name for name in given if name not in LABEL_FIGURES]
    if unknown:
        raise InputError(
            f"{unknown[0]} is no figure of a product.", f"There are: {', '.join(LABEL_FIGURES)}."
        )
    try:
        part = msgspec.convert({"kind": EMBOLIC, **given}, Part, strict=False)
    except msgspec.ValidationError as error:
        where = str(error).rpartition("$.")[2].rstrip("`")
        raise InputError(f"{where}: {given.get(where, '')!r} is no such figure.", "Give a number.") from None
    found = {name: msgspec.to_builtins(getattr(part, name)) for name in given}
    for name, value in found.items():
        numbers = value if isinstance(value, (list, tuple)) else [value]
        for number in numbers:
            if isinstance(number, float) and not 0 < number < float("inf") and name != "dead_space_ml":
                raise InputError(f"{name}: {number:g} cannot be.", "Leave out what is not known.")
        if name in ("size_um", "delivered_um"):
            if value[0] > value[1]:
                raise InputError(f"{name}: {value[0]:g} to {value[1]:g}.", "Give smallest, then largest.")
            found[name] = list(value)
    return found


_TEXTS = {
    "kind": CODE,
    "name": NAME,
    "manufacturer": NAME,
    "di": CODE,
    "reference_number": CODE,
    "note": TEXT,
}
