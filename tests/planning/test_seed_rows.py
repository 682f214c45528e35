"""What docs/coverage.md says of a row is so: its rules and checklist items appear for a small case."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.planning.any_case import plan

FILE = Path(__file__).parents[1] / "data" / "seed_rows.jsonl"
ROWS = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("row", ROWS, ids=[f"row {row['row']}, {row['case']['procedure']}" for row in ROWS])
def test_the_rules_and_items_of_a_row_appear(row: dict[str, Any]) -> None:
    made = plan(**row["case"])

    assert set(row["rules"]) - {finding.rule for finding in made.findings} == set()
    assert set(row["items"]) - {line.id for line in made.checklist} == set()


def test_a_nerve_block_with_ultrasound_alone_asks_nothing_about_radiation() -> None:
    made = plan(procedure="peripheral_nerve_block", access={"guidance": ["ultrasound"]})

    assert not {"M13", "M26", "M39", "M48", "M63"} & {line.id for line in made.checklist}
    assert not [finding for finding in made.findings if finding.topic == "radiation"]


def test_a_balloon_without_a_stent_asks_for_no_antiplatelet_plan() -> None:
    made = plan(procedure="pci_balloon")

    assert "A-CARD-1" not in {line.id for line in made.checklist}


def test_in_an_emergency_no_laboratory_item_stops() -> None:
    made = plan(procedure="pelvic_trauma_embolization", urgency="emergency")
    stopping = {line.id for line in made.checklist if line.stops}

    assert {"M28", "M29"} & {line.id for line in made.checklist} == {"M28", "M29"}
    assert not {"M28", "M29", "M32"} & stopping
