"""Turn source map and open points of periprocedural.yaml into pack files. Run once, then edited by hand.

python tools/convert_periprocedural_sources.py ../shared/clinical/periprocedural.yaml resources/catalog
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

from pack_yaml import read_reference, without_empty, write_section
from source_entries import source_entry

# Documents that an earlier file of the pack already lists under the same id.
LISTED_ELSEWHERE = {"cockcroft1976"}
_URL = re.compile(r"https?://[^\s)]+")

OWN = [
    {
        "id": "irplanner_screens",
        "title": "Plausibility screens and proposals of this program",
        "organization": "irplanner",
        "reference": "not a clinical document; a site may set its own",
    },
    {
        "id": "cathpci_v5",
        "title": "NCDR CathPCI v5 element numbers, codes and validation rules (FHIR registry protocols)",
        "organization": "HL7 and ACC",
        "year": 2023,
        "reference": "range checks of an adult coronary registry; units inferred from the parallel ranges",
        "url": "https://github.com/HL7/fhir-registry-protocols-ig",
    },
    {
        "id": "mosteller1987",
        "title": "Simplified calculation of body-surface area",
        "organization": "Mosteller RD",
        "year": 1987,
        "reference": "N Engl J Med 1987;317:1098",
        "doi": "10.1056/NEJM198710223171717",
    },
    {
        "id": "dubois1916",
        "title": "A formula to estimate the approximate surface area if height and weight be known",
        "organization": "Du Bois D and Du Bois EF",
        "year": 1916,
        "reference": "Arch Intern Med 1916;17:863-871",
    },
    {
        "id": "who_bmi",
        "title": "Obesity: preventing and managing the global epidemic (body mass index)",
        "organization": "World Health Organization",
        "year": 2000,
        "reference": "WHO Technical Report Series 894",
    },
]


def convert(reference: Path, pack: Path) -> None:
    """Write sources/periprocedural.yaml and open_points/periprocedural.yaml."""
    raw = read_reference(reference)
    entries = [_entry(key, row) for key, row in raw["sources"].items() if key not in LISTED_ELSEWHERE]
    write_section(
        pack / "sources" / "periprocedural.yaml",
        "sources",
        entries + OWN,
        "Documents behind kidney, contrast, allergy, sedation, antibiotics, radiation, access, held drugs.\n"
        "Many figures were read on secondary pages: entries name that page in `read_at`.",
    )
    points = [{"id": f"periprocedural.{n:02}", "text": t} for n, t in enumerate(raw["unsure"], start=1)]
    write_section(
        pack / "open_points" / "periprocedural.yaml",
        "open_points",
        points,
        "What the reference itself is unsure of.",
    )


def _entry(source_id: str, row: dict[str, Any]) -> dict[str, Any]:
    year = row["year"] if isinstance(row["year"], int) else None
    note = None if year else f"{row['year']} edition" if row["year"] == "current" else str(row["year"])
    address = _URL.search(row["ref"])
    entry = source_entry(source_id, {**row, "by": row["authors"], "year": year, "note": note})
    if address:
        entry["url"] = address.group().rstrip(".,;")
    return without_empty(entry)


if __name__ == "__main__":
    convert(Path(sys.argv[1]), Path(sys.argv[2]))
