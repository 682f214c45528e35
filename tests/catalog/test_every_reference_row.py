"""Every row of the four reference files is in the pack, or docs/clinical-content.md says why it is not.

`tests/data/reference_rows.tsv` holds each row with the entry that carries it, so the pack is held to it also
where the reference is not beside the project; there the list itself is made anew and compared.
Rewrite it with UPDATE_SNAPSHOTS=1 and read the difference.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.catalog.sections import SECTIONS
from tests.catalog.reference_rows import FILES, REFERENCE, Pack, lost_parts, reference, rows

ROOT = Path(__file__).parents[2]
LIST = ROOT / "tests" / "data" / "reference_rows.tsv"
PAGE = ROOT / "docs" / "clinical-content.md"
NOT_CARRIED = "-"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the clinical reference is not beside the project"
)
# Notes of a procedure whose remark on reading, or name of a document, was put into the entry's evidence.
TOLD_BY_EVIDENCE = {
    "diagnostic_cerebral_angiogram": ["complications.0"],
    "stroke_thrombectomy": ["complications.3"],
    "portal_vein_embolization": ["complications.0"],
    "ia_infusion_general": ["complications.0", "complications.1"],
}


@pytest.fixture(scope="module")
def pack() -> Pack:
    return Pack(load_catalog())


@pytest.fixture(scope="module")
def listed() -> dict[str, str]:
    lines = LIST.read_text("utf-8").splitlines()
    return dict(line.split("\t") for line in lines if not line.startswith("#"))


def left_out() -> list[str]:
    """Return the rows the page names, as written: a path, or its beginning with `.*`."""
    found = re.findall(r"^\| `([a-z]+/[^`]+)` \| \S.*\|$", PAGE.read_text("utf-8"), re.MULTILINE)
    return [row for row in found if row.partition("/")[0] in FILES]


def is_left_out(row: str) -> bool:
    return any(
        row == name or (name.endswith(".*") and row.startswith(name.removesuffix("*"))) for name in left_out()
    )


def carried(pack: Pack) -> dict[str, str]:
    return {
        row: NOT_CARRIED if is_left_out(row) else pack.carrier(row, value) or "lost" for row, value in rows()
    }


@needs_reference
def test_every_row_of_the_reference_is_carried_or_listed_with_a_reason(pack: Pack) -> None:
    assert [row for row, entry in carried(pack).items() if entry == "lost"] == []


@needs_reference
def test_every_entry_of_a_list_of_a_procedure_is_carried(pack: Pack) -> None:
    lost = {
        one["id"]: parts for one in reference("procedures")["procedures"] if (parts := lost_parts(pack, one))
    }

    assert lost == TOLD_BY_EVIDENCE


@needs_reference
def test_the_list_of_rows_is_that_of_the_reference(pack: Pack, listed: dict[str, str]) -> None:
    made = carried(pack)
    if os.environ.get("UPDATE_SNAPSHOTS"):
        text = "".join(f"{row}\t{entry}\n" for row, entry in made.items())
        LIST.write_text(
            f"# row of the clinical reference, entry of the pack that carries it\n{text}", "utf-8"
        )
        return

    assert listed == made


def test_every_entry_that_carries_a_row_is_in_the_pack(pack: Pack, listed: dict[str, str]) -> None:
    assert [row for row, entry in listed.items() if entry not in (NOT_CARRIED, *pack.words)] == []


def test_every_row_without_an_entry_is_named_in_the_page_with_its_reason(listed: dict[str, str]) -> None:
    without = [row for row, entry in listed.items() if entry == NOT_CARRIED]

    assert [row for row in without if not is_left_out(row)] == []
    assert [name for name in left_out() if not any(is_row_of(name, row) for row in without)] == []


def is_row_of(name: str, row: str) -> bool:
    return row == name or row.startswith(name.removesuffix("*"))


def test_rows_are_counted_by_file(listed: dict[str, str]) -> None:
    count = {name: sum(row.startswith(f"{name}/") for row in listed) for name in FILES}

    assert count == {"bleeding": 333, "checklists": 278, "periprocedural": 937, "procedures": 695}


@needs_reference
@pytest.mark.parametrize(
    ("row", "section"),
    [
        ("bleeding/antithrombotics.rows.apixaban", "antithrombotics"),
        ("bleeding/procedure_risk.crosswalk.0", "bleeding_names"),
        ("bleeding/calculation_rules.hours", "bleeding_notes"),
        ("checklists/merged.phases.Planning.M01", "checklist_items"),
        ("periprocedural/radiation.skin_injury_bands.bands.C", "skin_bands"),
        ("procedures/positions.0", "words"),
    ],
)
def test_a_row_whose_entry_is_taken_out_is_found_missing(pack: Pack, row: str, section: str) -> None:
    value = dict(rows())[row]
    entry = pack.carrier(row, value)
    assert entry is not None
    assert entry.startswith(f"{section}/")

    poorer = Pack.__new__(Pack)
    poorer.catalog = pack.catalog
    poorer.words = {name: held for name, held in pack.words.items() if name != entry}
    poorer.numbers, poorer.by_word = (
        pack.numbers,
        {word: names - {entry} for word, names in pack.by_word.items()},
    )
    poorer.by_row = {name: held for name, held in pack.by_row.items() if held != entry}

    assert poorer.carrier(row, value) != entry


@needs_reference
def test_a_changed_number_of_a_procedure_is_found(pack: Pack) -> None:
    procedure = reference("procedures")["procedures"][0]
    changed = {**procedure, "duration_min": [procedure["duration_min"][0], 777]}

    assert lost_parts(pack, changed) == [*lost_parts(pack, procedure), "duration_min.1"]


def test_no_section_is_named_that_is_gone() -> None:
    from tests.catalog import reference_rows

    named = {part for parts in reference_rows.WITHIN.values() for part in parts}
    assert named | set(reference_rows.BY_ID.values()) <= set(SECTIONS)
