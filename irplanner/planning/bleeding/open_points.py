"""What the reference itself is unsure of, said where it concerns a line."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog


def open_points(catalog: Catalog, *concerned: str) -> str:
    """Return the open points on entries named as `section/id`, as sentences; "" where there is none."""
    wanted = frozenset(concerned)
    texts = [point.text for point in catalog.open_points.values() if not wanted.isdisjoint(point.concerns)]
    return " ".join(f"Not settled: {text}" for text in texts)
