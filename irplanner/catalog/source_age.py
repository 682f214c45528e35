"""Documents that may no longer hold: older than the site allows, or known to be replaced."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Source


def source_flags(source: Source, catalog: Catalog, year: int) -> list[str]:
    """Return what has to be said of a document in a given year, one sentence each; nothing while it holds.

    The site's limit is `catalog.source_age_years`; a document without a year is never called old.
    """
    flags: list[str] = []
    name = source.short or source.title
    if source.replaced_by is not None:
        newer = catalog.sources[source.replaced_by]
        flags.append(f"Replaced: {name} gave way to {newer.short or newer.title}.")
    limit = catalog.source_age_years
    if limit is not None and source.year is not None and year - source.year > limit:
        flags.append(f"Old: {name} is from {source.year}, more than the {limit} years this site allows.")
    return flags
