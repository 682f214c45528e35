"""Opening the content pack and searching it."""

from __future__ import annotations

import subprocess
import sys

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.search import find_procedures
from tests.performance.figure import Figure, median_ratio, percentile, seconds_in_turn

ROUNDS = 15
LISTING = """
from irplanner.catalog.catalog import load_catalog
for name in load_catalog().procedure_names:
    name.name, name.category, name.synonyms
"""
ONE_ENTRY = """
from irplanner.catalog.catalog import load_catalog
load_catalog().procedures["liver_biopsy"].name
"""
QUERIES = (
    "e",
    "em",
    "embolization of the liver",
    "roentgen endovascular occlusion",
    "pain",
    "biop liv",
    "zzz",
)


def figures() -> list[Figure]:
    """Measure a list of all procedures against a bare Python start, and one search query."""
    catalog = load_catalog()  # compiled once, as after any change of text
    bare, listing, entry = seconds_in_turn(
        ROUNDS, lambda: _python("pass"), lambda: _python(LISTING), lambda: _python(ONE_ENTRY)
    )
    find_procedures(catalog, "")
    [queries] = seconds_in_turn(50, lambda: [find_procedures(catalog, text) for text in QUERIES])
    each = percentile(queries, 0.95) / len(QUERIES) * 1000
    return [
        Figure("open the pack and list all procedures", median_ratio(listing, bare), 3, "x", _against(bare)),
        Figure("open the pack and decode one procedure", median_ratio(entry, bare), 10, "x", "with msgspec"),
        Figure("one search query, p95", each, 5, "ms", f"{len(catalog.procedures)} procedures"),
    ]


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


def _against(bare: list[float]) -> str:
    return f"against a bare start of {percentile(bare, 0.5) * 1000:.1f} ms"
