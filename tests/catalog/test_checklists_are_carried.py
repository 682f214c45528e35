"""Every list, item and source of the checklist reference stands in the pack.

The counts hold everywhere; the comparison needs the reference beside the project.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.checklists import ChecklistItem

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "clinical" / "checklists.yaml"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_file(), reason="the clinical reference is not beside the project"
)
# The reference asks to split the last item of its merged list (M70) on screen; 73 lines are its 70 items.
COUNTS = {"merged": 73, "cirse": 32, "npsa": 27, "radpass": 14, "universal_protocol": 17, "who_surgical": 17}
MERGED_PHASES = {"planning": 22, "sign_in": 26, "time_out": 9, "sign_out": 10, "handover": 6}


@pytest.fixture(scope="module")
def reference() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(REFERENCE.read_text("utf-8"))
    return loaded


def items_of(catalog: Catalog, name: str) -> dict[str, ChecklistItem]:
    return {one.id: one for one in catalog.checklist_items.values() if one.checklist == name}


def test_each_list_has_all_its_items(catalog: Catalog) -> None:
    counted = Counter(one.checklist for one in catalog.checklist_items.values())

    assert {name: counted[name] for name in COUNTS} == COUNTS
    assert counted["added"] >= 60


def test_the_merged_list_fills_every_phase(catalog: Catalog) -> None:
    assert Counter(one.phase.value for one in items_of(catalog, "merged").values()) == MERGED_PHASES


def test_items_say_which_published_items_they_cover(catalog: Catalog) -> None:
    covered = {name for one in items_of(catalog, "merged").values() for name in one.covers}

    assert covered <= set(catalog.checklist_items)
    assert len(covered) > 60


def american(text: str) -> str:
    return text.replace("labelled", "labeled")


@needs_reference
def test_every_published_item_is_carried_with_answer_role_and_evidence(
    catalog: Catalog, reference: dict[str, Any]
) -> None:
    for one in reference["checklists"]:
        assert one["id"] in catalog.checklists
        for phase in one["phases"]:
            for item in phase["items"]:
                carried = catalog.checklist_items[item["id"]]
                assert carried.named_phase == phase["phase"]
                assert carried.answer == item["answer"]
                assert carried.who == (item["who"],)
                assert carried.evidence == item["seen"]
                always = item["applies_when"] == "always"
                assert carried.reference == american("" if always else item["applies_when"])


@needs_reference
def test_every_merged_item_is_carried_with_stop_sources_and_evidence(
    catalog: Catalog, reference: dict[str, Any]
) -> None:
    for phase in reference["merged"]["phases"]:
        for item in phase["items"]:
            carried = catalog.checklist_items[item["id"]]
            assert carried.stops == item["hard_stop"]
            assert carried.sources == tuple(item["sources"])
            assert carried.evidence == item["seen"]
            assert carried.covers == tuple(item.get("from", ()))
            asked_every_time = item["applies_if"] == "always" or item["id"] == "M57"
            assert bool(carried.reasons) != asked_every_time, item["id"]


@needs_reference
def test_every_source_and_open_point_is_carried(catalog: Catalog, reference: dict[str, Any]) -> None:
    assert set(reference["sources"]) <= set(catalog.sources)
    carried = [one for one in catalog.open_points if one.startswith("checklists.")]
    assert len(carried) == len(reference["unsure"])
