"""The list of products without Qt: rows of text, chips that say what is not well, filters, search."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from irplanner.language import day, mark, tr, tr_n, whole
from irplanner.models.enums import Status
from irplanner.services.inventory.product import Product, size_text
from irplanner.ui.presenters.chip import Chip


class Filter(StrEnum):
    """What the list is narrowed to."""

    ALL = "all"
    SOON = "soon"
    EXPIRED = "expired"
    BELOW = "below"
    RECALLED = "recalled"
    SHORTFALL = "shortfall"


FILTERS: tuple[tuple[Filter, str], ...] = (
    (Filter.ALL, mark("All")),
    (Filter.SOON, mark("Expiring")),
    (Filter.EXPIRED, mark("Expired")),
    (Filter.BELOW, mark("Below minimum")),
    (Filter.RECALLED, mark("Recalled")),
    (Filter.SHORTFALL, mark("Below zero")),
)
_TESTS: dict[Filter, Callable[[Product], bool]] = {
    Filter.ALL: lambda _product: True,
    Filter.SOON: lambda product: product.expires_soon > 0,
    Filter.EXPIRED: lambda product: product.expired > 0,
    Filter.BELOW: lambda product: product.is_below_minimum,
    Filter.RECALLED: lambda product: product.is_recalled,
    Filter.SHORTFALL: lambda product: product.has_shortfall,
}


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its title, its width for 13 px text, and how its cells stand."""

    title: str
    width: int
    is_number: bool = False
    is_chips: bool = False


COLUMNS: tuple[Column, ...] = (
    Column(mark("Product"), 210),
    Column(mark("Usable"), 74, is_number=True),
    Column(mark("Minimum"), 84, is_number=True),
    Column(mark("Expires"), 98),
    Column(mark("Shelf"), 130),
    Column(mark("State"), 172, is_chips=True),
)
STRETCHED = 0  # the product takes the room that is left


@dataclass(frozen=True, slots=True)
class Line:
    """A row of a list: id, texts of its columns, chips; `note` stands small under the first text."""

    key: int
    texts: tuple[str, ...]
    chips: tuple[Chip, ...] = ()
    note: str = ""
    is_muted: bool = False


def product_line(product: Product, label: Callable[[str, str], str]) -> Line:
    """Return a product as a row; `label` gives the word for a code (`Catalog.label`)."""
    usable = str(product.usable)
    if product.usable != product.on_hand:
        usable = tr("{usable} of {there}").format(usable=product.usable, there=product.on_hand)
    texts = (
        product.name,
        usable,
        "" if product.minimum is None else str(product.minimum),
        day(product.expires_on) if product.expires_on else "",
        "; ".join(product.shelves),
        "",
    )
    size = size_text(product.figures)
    note = ", ".join(part for part in (label("device_kind", product.kind), size) if part)
    return Line(product.product_id, texts, state_chips(product), note, is_muted=product.on_hand == 0)


def state_chips(product: Product) -> tuple[Chip, ...]:
    """Return what is not well with a product, worst first; a check mark where nothing was found."""
    chips = []
    if product.is_recalled:
        chips.append(Chip(Status.STOP, tr("Recalled")))
    if product.expired:
        chips.append(Chip(Status.STOP, tr_n(product.expired, "{n} expired", "{n} expired")))
    if product.has_shortfall:
        chips.append(Chip(Status.CAUTION, tr("Below zero")))
    if product.is_below_minimum:
        chips.append(Chip(Status.CAUTION, tr("Below minimum")))
    if product.expires_soon:
        chips.append(Chip(Status.CAUTION, tr_n(product.expires_soon, "{n} expiring", "{n} expiring")))
    return tuple(chips) or (Chip(Status.OK),)


@dataclass(frozen=True)
class Listed:
    """Products with their rows and the text each is found by, made in the worker."""

    products: Sequence[Product] = ()
    lines: Sequence[Line] = ()
    texts: Sequence[str] = ()


def list_products(products: Sequence[Product], label: Callable[[str, str], str]) -> Listed:
    """Return products as they are listed."""
    lines = [product_line(product, label) for product in products]
    texts = [_searched(product, line) for product, line in zip(products, lines, strict=True)]
    return Listed(products, lines, texts)


class ProductList:
    """The products read last, narrowed by a filter and by words."""

    def __init__(self) -> None:
        self.listed = Listed()
        self.filter = Filter.ALL
        self.text = ""

    @property
    def products(self) -> Sequence[Product]:
        return self.listed.products

    def shown(self) -> list[Line]:
        """Return the rows that pass filter and words."""
        words = self.text.casefold().split()
        passes, listed = _TESTS[self.filter], self.listed
        return [
            line
            for product, line, text in zip(listed.products, listed.lines, listed.texts, strict=True)
            if passes(product) and all(word in text for word in words)
        ]

    def count(self, one: Filter) -> int:
        """Return how many products a filter lets through, whatever the words."""
        return sum(map(_TESTS[one], self.products))

    def product(self, product_id: int) -> Product | None:
        """Return one of the products read."""
        return next((one for one in self.products if one.product_id == product_id), None)

    def summary(self, shown: int) -> str:
        """Say how many are shown."""
        if shown == len(self.products):
            return tr_n(shown, "{n} product", "{n} products")
        return tr_n(len(self.products), "{found} of {n} product", "{found} of {n} products").format(
            found=whole(shown)
        )

    @property
    def empty_words(self) -> tuple[str, str]:
        """Title and hint in place of an empty list."""
        if not self.products:
            return tr("Nothing is kept in stock yet."), tr(
                "Scan a product's label to receive it, or import a list."
            )
        if self.text.strip():
            return tr("No product holds all these words."), tr(
                "Look for part of a name, kind, size, lot, shelf, reference number or barcode."
            )
        return tr("No product is in this state."), tr("Choose All to see every product.")


def _searched(product: Product, line: Line) -> str:
    parts = (
        *line.texts,
        line.note,
        product.manufacturer or "",
        product.di or "",
        product.reference_number or "",
        product.kind,
        product.note or "",
        *product.lots,
    )
    return "\n".join(parts).casefold()
