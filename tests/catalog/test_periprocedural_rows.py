"""Nothing of the periprocedural reference is lost: kidney to adverse events, row by row and number by number.

Each entry names the rows it carries (`rows`). The comparison needs the reference beside the project.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.schema.reference import Referenced
from irplanner.catalog.sections import SECTIONS

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "clinical" / "periprocedural.yaml"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_file(), reason="the clinical reference is not beside the project"
)
PARTS = (
    "renal",
    "contrast_allergy",
    "radiation",
    "diabetes",
    "pregnancy",
    "hold_other_drugs",
    "adverse_events",
)
# Fields of a row that are its citation, or point to another row that carries the content.
CITATION = {
    "source",
    "also",
    "seen",
    "page",
    "page_parts",
    "recalled_parts",
    "was",
    "agrees",
    "note",
    "conflict",
}
CITATION |= {"columns", "see", "seen_note", "seen_ratio", "part_sources", "definition_source", "seen_items"}
ELSEWHERE = {
    "hold_other_drugs.anticoagulants_antiplatelets": "the bleeding reference",
    "hold_other_drugs.metformin": "renal.metformin",
    "hold_other_drugs.glp1_receptor_agonist": "sedation.glp1_ra",
    "diabetes.morning_of_procedure.sglt2_inhibitor": "hold_other_drugs.sglt2_inhibitor",
    "radiation.notifications_during_procedure.count_rule": "arithmetic in planning.radiation.levels",
}
COUNTS = {
    "formulas": 5,
    "gfr_stages": 6,
    "kidney_thresholds": 7,
    "contrast_volume_limits": 10,
    "metformin_rules": 3,
    "mehran_bands": 4,
    "premedication_regimens": 6,
    "reaction_classes": 3,
    "drug_holds": 5,
    "glp_rules": 2,
    "nitrate_intervals": 4,
    "glucose_rules": 5,
    "dose_levels": 4,
    "dose_notifications": 4,
    "skin_bands": 5,
    "reference_levels": 41,
    "adverse_event_scales": 4,
}


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, Any] = yaml.load(REFERENCE.read_text("utf-8"), Loader=loader)
    return content


def carried() -> dict[str, str]:
    """Return the text of all entries that carry each row."""
    found: dict[str, str] = {}
    catalog = load_catalog()
    for name, kind in SECTIONS.items():
        if issubclass(kind, Referenced):
            for entry in catalog.section(name).values():
                assert isinstance(entry, Referenced)
                text = " ".join(map(str, plain(msgspec.to_builtins(entry))))
                for row in entry.rows:
                    found[row] = f"{found.get(row, '')} {text}"
    return found


def plain(value: Any) -> Iterator[Any]:
    if isinstance(value, dict):
        for part in value.values():
            yield from plain(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from plain(part)
    else:
        yield value


def rows_of(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """Yield every row down to plain values and lists, citations left out."""
    if isinstance(value, dict):
        for key, part in value.items():
            if key not in CITATION:
                yield from rows_of(part, f"{path}.{key}")
    else:
        yield path, value


def carrying(rows: dict[str, str], path: str) -> str | None:
    """Return the text of the entries that carry a row, the part it belongs to, or its own parts."""
    texts = [
        text
        for row, text in rows.items()
        if path == row or path.startswith(f"{row}.") or row.startswith(f"{path}.")
    ]
    return " ".join(texts) if texts else None


def numbers(text: str) -> set[float]:
    return {float(number) for number in re.findall(r"\d+(?:\.\d+)?", text)}


@pytest.mark.parametrize(("section", "count"), COUNTS.items())
def test_every_section_has_its_entries(section: str, count: int) -> None:
    assert len(load_catalog().section(section)) == count


@needs_reference
@pytest.mark.parametrize("part", PARTS)
def test_every_row_is_carried(part: str, reference: dict[str, Any]) -> None:
    rows = carried()
    missing = [
        path
        for path, _ in rows_of(reference[part], part)
        if carrying(rows, path) is None and not any(path.startswith(known) for known in ELSEWHERE)
    ]

    assert missing == []


@needs_reference
@pytest.mark.parametrize("part", PARTS)
def test_every_number_is_carried_by_the_entries_of_its_row(part: str, reference: dict[str, Any]) -> None:
    rows = carried()
    lost = {}
    for path, value in rows_of(reference[part], part):
        text = carrying(rows, path)
        if text is None or path in ELSEWHERE:
            continue
        wanted = numbers(" ".join(map(str, plain(value))))
        if not wanted <= numbers(text):
            lost[path] = sorted(wanted - numbers(text))

    assert lost == {}


def test_every_entry_of_these_sections_names_a_source_and_its_evidence() -> None:
    catalog = load_catalog()
    for name, kind in SECTIONS.items():
        if issubclass(kind, Referenced):
            for entry in catalog.section(name).values():
                assert isinstance(entry, Referenced)
                assert entry.sources, (name, entry.id)
                assert all(source in catalog.sources for source in entry.sources), (name, entry.id)
