"""What the stock has for each line of a pick list: how many may be used, and where they lie."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import find_material
from irplanner.planning.facts import CaseFacts, Device
from irplanner.planning.outcome import PickLine
from irplanner.reports.supply import NOT_KEPT, Supply, SupplyState
from irplanner.services.inventory.codes import product_di
from irplanner.services.inventory.product import EMBOLIC, Product, figures_of_device
from irplanner.services.inventory.size_words import sizes_agree, wanted_sizes

_EXACT = 1e-9


def supplies_of(
    pick_list: Sequence[PickLine], facts: CaseFacts, products: Iterable[Product], catalog: Catalog
) -> tuple[Supply, ...]:
    """Return the supply of each line, in its order.

    A line of a kind is judged by the planned device of that kind, the first line by the first device; a line
    nobody has planned yet by the sizes the pack names. A kind the stock does not keep cannot be told.
    """
    kept: dict[str, list[Product]] = defaultdict(list)
    for product in products:
        kept[product.kind].append(product)
    planned: dict[str, list[Device]] = defaultdict(list)
    for device in facts.devices:
        planned[device.kind].append(device)
    found = []
    for line in pick_list:
        ours = kept.get(line.kind)
        if not ours:
            found.append(NOT_KEPT)
        elif line.kind == EMBOLIC:
            found.append(_supply(line.quantity, _embolics(ours, facts, line, catalog)))
        else:
            row = planned[line.kind].pop(0) if planned[line.kind] else None
            needed = line.quantity if row is None or row.quantity is None else row.quantity
            found.append(_supply(needed, _of_line(ours, line, row)))
    return tuple(found)


def _of_line(products: list[Product], line: PickLine, device: Device | None) -> list[Product]:
    if device is None:
        return _agreeing(products, wanted_sizes(line.kind, line.size))
    named = [product for product in products if _is_same(product, device)]
    if named:
        return named
    typed = figures_of_device(device)
    if typed:
        return [product for product in products if _has_figures(product.figures, typed)]
    return _agreeing(products, wanted_sizes(line.kind, line.size))


def _agreeing(products: list[Product], wanted: Mapping[str, Any]) -> list[Product]:
    return [product for product in products if sizes_agree(product.figures, wanted)]


def _is_same(product: Product, device: Device) -> bool:
    di = product_di(device.udi)
    if di is not None and product.di is not None:
        return di == product.di
    return bool(device.name) and product.name.casefold() == (device.name or "").strip().casefold()


def _has_figures(figures: Mapping[str, Any], wanted: Mapping[str, Any]) -> bool:
    """Say whether a label has each figure of a plan, or says nothing about it. Any: as of a product."""
    return all(figures.get(name) is None or _is_equal(figures[name], value) for name, value in wanted.items())


def _is_equal(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, (int, float)):
        return abs(one - other) <= _EXACT
    return bool(one == other)


def _embolics(products: list[Product], facts: CaseFacts, line: PickLine, catalog: Catalog) -> list[Product]:
    """Return the materials of the plan, by material and size; without a plan those of the line's sizes."""
    found: dict[int, Product] = {}
    for row in facts.embolics:
        for product in products:
            figures = product.figures
            if not _is_material(catalog, figures.get("material"), row.material):
                continue
            if not _lies_within(figures.get("size_um"), row.size_um):
                continue
            if row.diameter_mm is not None and not _has_figures(figures, {"diameter_mm": row.diameter_mm}):
                continue
            found[product.product_id] = product
    if facts.embolics:
        return list(found.values())
    return _agreeing(products, wanted_sizes(EMBOLIC, f"{line.text}, {line.size}"))


def _lies_within(kept: Sequence[float] | None, planned: tuple[float, float] | None) -> bool:
    """Say whether a band is part of the planned one: 500-700 of a planned 500-900. Unknown ones agree."""
    if not kept or planned is None:
        return True
    return planned[0] <= kept[0] and kept[-1] <= planned[1]


def _is_material(catalog: Catalog, kept: str | None, planned: str) -> bool:
    """Say whether a kept material is the planned one, or a product of the planned family."""
    if kept is None:
        return False
    one, wanted = find_material(catalog, kept), find_material(catalog, planned)
    if one is None or wanted is None:
        return kept == planned
    return one is wanted or one.id in getattr(wanted, "products", ())


def _supply(needed: int, products: list[Product]) -> Supply:
    there = sum(product.usable for product in products)
    usable = [product for product in products if product.usable]
    return Supply(
        state=SupplyState.ENOUGH if there >= needed else SupplyState.SHORT,
        needed=needed,
        there=there,
        shelves=tuple(dict.fromkeys(shelf for product in usable for shelf in product.shelves)),
        products=tuple(product.name for product in usable),
    )
