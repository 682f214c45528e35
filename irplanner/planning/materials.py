"""Which material of the pack a planned embolic names: a family, a product, or an alias of one."""

from __future__ import annotations

from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.catalog.schema.procedures import EmbolicFamily


@dataclass(frozen=True, slots=True)
class Material:
    """A planned material as the pack knows it: by family, and by product where one is named."""

    name: str
    family: EmbolicFamily | None
    product: EmbolicProduct | None

    @property
    def entry(self) -> EmbolicFamily | EmbolicProduct | None:
        return self.product or self.family

    @property
    def label(self) -> str:
        """The short name; what a family's label adds in brackets is left to the catalog."""
        if self.product:
            return self.product.name
        return self.family.label.partition(" (")[0] if self.family else self.name

    @property
    def permanence(self) -> str | None:
        entry = self.entry
        return entry.permanence if entry else None

    @property
    def is_historical(self) -> bool:
        return any(
            entry is not None and entry.status == "historical" for entry in (self.family, self.product)
        )


def material_named(name: str, catalog: Catalog) -> Material:
    """Return the material a case names by family id, product id or product alias."""
    product = catalog.embolic_products.get(name)
    if product is None:
        products = catalog.embolic_products.values()
        product = next((one for one in products if name in one.aliases), None)
    family = catalog.embolic_families.get(name)
    if family is None and product is not None:
        families = catalog.embolic_families.values()
        family = next((one for one in families if product.id in one.products), None)
    return Material(name, family, product)
