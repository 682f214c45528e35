"""Finding an embolic material by whatever a case file or a person calls it, and what it is known for."""

from __future__ import annotations

import re
from typing import Literal

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.catalog.schema.procedures import EmbolicFamily

Material = EmbolicProduct | EmbolicFamily
Permanence = Literal["temporary", "permanent", "temporary_to_permanent"]


def find_material(catalog: Catalog, name: str) -> Material | None:
    """Return the product or family of an id, an alias, a label or a brand name; None when unknown.

    A product goes before a family of the same id (`imipenem_cilastatin`, `thrombin`). A brand that belongs to
    several products names none of them.
    """
    key = _key(name)
    if key in catalog.embolic_products:
        return catalog.embolic_products[key]
    if key in catalog.embolic_families:
        return catalog.embolic_families[key]
    named = [product for product in catalog.embolic_products.values() if key in _names(product)]
    if len(named) == 1:
        return named[0]
    labeled = [family for family in catalog.embolic_families.values() if key == _key(family.label)]
    return labeled[0] if labeled and not named else None


def products_of(catalog: Catalog, material: Material) -> list[EmbolicProduct]:
    """Return the products of a family, or the product itself."""
    if isinstance(material, EmbolicProduct):
        return [material]
    return [catalog.embolic_products[product_id] for product_id in material.products]


def family_of(catalog: Catalog, product: EmbolicProduct) -> EmbolicFamily | None:
    """Return the family that lists a product; None for a product that no procedure names."""
    for family in catalog.embolic_families.values():
        if product.id in family.products:
            return family
    return None


def permanence_of(material: Material) -> Permanence:
    """Return whether the occlusion is meant to last."""
    return material.permanence


def is_suggested(material: Material) -> bool:
    """Say whether a plan may suggest the material; a historical one is only recorded when used."""
    return material.status != "historical"


def allergens_of(catalog: Catalog, material: Material, brand: str = "") -> frozenset[str]:
    """Return the codes of vocabulary `allergen` to hold against the patient's allergies.

    A brand with flags of its own is judged by those. For a family they are the flags of all its products:
    which one is used is not known yet.
    """
    flags: set[str] = set()
    for product in products_of(catalog, material):
        own = {_key(name): listed for name, listed in product.allergen_flags_by_product.items()}
        flags.update(own.get(_key(brand), product.allergen_flags))
    return frozenset(flags)


def label_of(material: Material) -> str:
    """Return the name to show."""
    return material.name if isinstance(material, EmbolicProduct) else material.label


def _names(product: EmbolicProduct) -> set[str]:
    return {_key(name) for name in (product.name, *product.aliases, *product.examples)}


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
