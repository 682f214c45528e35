"""Every row of the bleeding reference stands in the pack, and the pack's own references hold.

The counts hold everywhere; the comparison needs the reference beside the project.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.catalog.schema.antithrombotics import ClassRule
from irplanner.catalog.schema.base import Cited

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "clinical" / "bleeding.yaml"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_file(), reason="the clinical reference is not beside the project"
)
COUNTS = {
    "bleeding_rows": 32,
    "bleeding_ambiguities": 8,
    "bleeding_names": 69,
    "lab_rules": 12,
    "lab_screens": 2,
    "lab_age_rules": 4,
    "antithrombotics": 28,
    "uncovered_drugs": 11,
    "asra_drugs": 35,
    "asra_procedures": 19,
    "asra_upgrade": 7,
    "thrombosis_alerts": 4,
    "guideline_differences": 24,
    "bleeding_notes": 43,
}
OPEN_POINTS = 10


@pytest.fixture(scope="module")
def pack() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module")
def reference() -> Any:
    return yaml.safe_load(REFERENCE.read_text("utf-8"))


@pytest.mark.parametrize("section", COUNTS)
def test_the_pack_holds_every_entry(pack: Catalog, section: str) -> None:
    assert len(pack.section(section)) == COUNTS[section]


def test_the_pack_holds_every_open_point(pack: Catalog) -> None:
    assert len([each for each in pack.open_points if each.startswith("bleeding.")]) == OPEN_POINTS


@needs_reference
def test_every_row_of_the_reference_is_in_the_pack(pack: Catalog, reference: Any) -> None:
    risk, asra = reference["procedure_risk"], reference["asra_pain"]
    rules = reference["lab_rules"]["rows"]
    carried = {
        "bleeding_rows": [row["id"] for level in ("low", "high") for row in risk[level]],
        "bleeding_ambiguities": [row["id"] for row in risk["ambiguities"]],
        "lab_rules": [row["id"] for row in rules if "test" in row],
        "lab_screens": [row["id"] for row in rules if "tests" in row],
        "antithrombotics": [row["id"] for row in reference["antithrombotics"]["rows"]],
        "asra_drugs": [row["id"] for row in asra["drugs"]],
        "thrombosis_alerts": [row["id"] for row in reference["thrombosis_alerts"]["items"]],
        "sources": list(reference["sources"]),
    }

    for section, ids in carried.items():
        assert set(ids) <= set(pack.section(section)), section
    assert len(risk["crosswalk"]) == len(pack.bleeding_names)
    assert len(asra["differences_from_sir"]) == len(pack.guideline_differences)
    assert len(reference["antithrombotics"]["not_covered_by_sir"]["drugs"]) == len(pack.uncovered_drugs)
    assert sum(map(len, asra["procedures"].values())) == len(pack.asra_procedures)
    assert len(reference["unsure"]) == OPEN_POINTS
    assert {row["id"] for row in reference["changes_since_guideline"]} <= set(pack.bleeding_notes)
    assert {f"rule_{key}" for key in reference["calculation_rules"]} <= set(pack.bleeding_notes)


@needs_reference
def test_every_limit_and_comparator_is_that_of_the_reference(pack: Catalog, reference: Any) -> None:
    for row in reference["lab_rules"]["rows"]:
        if "test" not in row:
            continue
        rule = pack.lab_rules[row["id"]]
        words = row["pass"].split()
        if len(words) < 3 or words[0] == "not":
            assert rule.comparator is None, row["id"]
        else:
            assert (rule.comparator, rule.limit) == (words[1], float(words[2])), row["id"]


@needs_reference
def test_every_hold_is_that_of_the_reference(pack: Catalog, reference: Any) -> None:
    def numbers(raw: dict[str, Any]) -> list[tuple[Any, ...]]:
        holds = [raw["hold"]] if "hold" in raw else []
        holds += [band["hold"] for band in raw.get("crcl_bands", [])]
        return [(hold["unit"], hold["min"], hold["max"], hold.get("or_hours")) for hold in holds]

    def carried(rule: ClassRule) -> list[tuple[Any, ...]]:
        holds = [rule.hold] if rule.hold else []
        holds += [band.hold for band in rule.bands]
        return [(hold.unit, hold.min, hold.max, hold.or_hours) for hold in holds]

    for raw in reference["antithrombotics"]["rows"]:
        row = pack.antithrombotics[raw["id"]]
        for name, rule in (("low", row.low), ("high", row.high)):
            assert rule.action == raw[name]["action"], raw["id"]
            assert carried(rule) == numbers(raw[name]), raw["id"]


@needs_reference
def test_evidence_is_never_better_than_the_reference_says(pack: Catalog, reference: Any) -> None:
    seen = {row["id"]: row["seen"] for row in reference["antithrombotics"]["rows"]}
    for row in pack.antithrombotics.values():
        assert row.evidence == seen[row.id], row.id
    seen = {row["id"]: row["seen"] for row in reference["asra_pain"]["drugs"]}
    for drug in pack.asra_drugs.values():
        assert drug.evidence == seen[drug.id], drug.id


def test_every_entry_cites_documents_the_pack_has(pack: Catalog) -> None:
    for section in (*COUNTS, "analytes", "arterial_limits", "class_by_site", "outside_bleeding_list"):
        for entry in pack.section(section).values():
            assert isinstance(entry, Cited)
            assert entry.sources, entry.id
            assert set(entry.sources) <= set(pack.sources), entry.id


def test_what_entries_point_to_exists(pack: Catalog) -> None:
    for alert in pack.thrombosis_alerts.values():
        named = {each for group in alert.when for each in group} | set(alert.possible) | set(alert.settled_by)
        assert named <= set(pack.conditions), alert.id
    for reason in pack.asra_upgrade.values():
        assert set(reason.conditions) <= set(pack.conditions), reason.id
    for rule in pack.lab_rules.values():
        assert rule.test in pack.analytes, rule.id
    for age in pack.lab_age_rules.values():
        assert set(age.analytes) <= set(pack.analytes), age.id
    for site in pack.arterial_limits:
        assert pack.access_sites[site].kind == "arterial", site
    for by_site in pack.class_by_site.values():
        assert set(by_site.procedures) <= set(pack.procedures)
        assert set(by_site.access_sites) <= set(pack.access_sites)
        assert by_site.row in pack.bleeding_rows
    for difference in pack.guideline_differences.values():
        assert set(difference.drugs) <= set(pack.antithrombotics), difference.id
    for name in pack.bleeding_names.values():
        assert name.row is None or name.row in pack.bleeding_rows, name.id
        assert name.ambiguity is None or name.ambiguity in pack.bleeding_ambiguities, name.id
    for point in pack.open_points.values():
        if point.id.startswith("bleeding."):
            for concern in point.concerns:
                section, _, entry = concern.partition("/")
                assert entry in pack.section(section), concern


def test_every_artery_of_the_vocabulary_has_a_limit_or_says_that_it_has_none(pack: Catalog) -> None:
    arteries = {site.id for site in pack.access_sites.values() if site.kind == "arterial"}

    assert arteries == set(pack.arterial_limits)


def test_every_row_a_procedure_names_exists(pack: Catalog) -> None:
    for procedure in pack.procedures.values():
        bleeding = procedure.bleeding
        assert bleeding.sir_row is None or bleeding.sir_row in pack.bleeding_rows, procedure.id
        assert bleeding.ambiguity is None or bleeding.ambiguity in pack.bleeding_ambiguities, procedure.id


def test_the_operators_choice_has_its_checklist_item(pack: Catalog) -> None:
    assert pack.checklist_items["M06"].answer == "choice"


def test_every_order_of_an_analyte_is_an_order_of_the_vocabulary(pack: Catalog) -> None:
    for analyte in pack.analytes.values():
        for order in analyte.orders:
            assert f"lab_order.{order}" in pack.words, (analyte.id, order)


def test_no_two_analytes_share_a_unit_spelling_that_would_change_the_value(pack: Catalog) -> None:
    for analyte in pack.analytes.values():
        factors: dict[str, float] = {}
        for unit in analyte.units:
            for spelling in (unit.unit, *unit.spellings):
                key = spelling.replace(" ", "").casefold()
                assert factors.setdefault(key, unit.times / unit.per) == unit.times / unit.per, (
                    analyte.id,
                    key,
                )
