"""The shipped pack with entries of a site put in their place, as a site's own layer would."""

from __future__ import annotations

from typing import Any

from irplanner.catalog.catalog import Catalog
from tests.planning.any_case import catalog


class _SiteCatalog:
    def __init__(self, sections: dict[str, dict[str, Any]]) -> None:
        self._changed = {name: {**getattr(catalog(), name), **entries} for name, entries in sections.items()}

    def __getattr__(self, name: str) -> Any:
        return self._changed.get(name) or getattr(catalog(), name)


def site_catalog(**sections: dict[str, Any]) -> Catalog:
    """Return the pack with these entries, by section and id, instead of its own."""
    changed: Any = _SiteCatalog(sections)
    pack: Catalog = changed
    return pack
