"""The pack's device products by the names people write: whole, or as the beginning of a longer one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Cited

_SECTIONS_OF = {
    "microcatheter": "microcatheters",
    "introducer_sheath": "sheath_products",
    "guide_catheter": "guide_catheters",
    "closure_device": "closure_devices",
    "filter": "caval_filters",
}


def product_named(catalog: Catalog, kind: str, name: str | None) -> Cited | None:
    """Return the product of a kind whose name or id is written; None for one the pack does not have."""
    section = _SECTIONS_OF.get(kind)
    if section is None or not name:
        return None
    key = name_key(name)
    products = _by_key(catalog, section)
    return products.get(key)


def name_key(name: str) -> str:
    """Return a name without case and punctuation, so that spellings of one product agree."""
    return re.sub(r"[^a-z0-9.]+", " ", name.casefold()).strip()


@lru_cache(maxsize=32)
def _by_key(catalog: Catalog, section: str) -> Mapping[str, Cited]:
    """Return the products of a section by every key that names exactly one: whole, id, without the maker."""
    found: dict[str, Cited | None] = {}
    for entry in catalog.section(section).values():
        if not isinstance(entry, Cited):
            continue
        for key in _keys(entry):
            found[key] = None if key in found and found[key] is not entry else entry
    return {key: entry for key, entry in found.items() if entry is not None}


def _keys(entry: Cited) -> Iterable[str]:
    whole = name_key(str(getattr(entry, "name", None) or entry.id))
    words = whole.split()
    # "Terumo Progreat 2.4 Fr" is also "Progreat 2.4 Fr"; a maker's name may have two words
    shorter = {" ".join(words[1:]), " ".join(words[2:])}
    return {whole, name_key(entry.id), *(key for key in shorter if key[:1].isalpha())}
