"""Nothing of the clinical reference is lost: ids, numbers and sources of every entry stand in the pack.

The counts hold everywhere; the comparison needs the reference beside the project.
"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "clinical"
needs_reference = pytest.mark.skipif(
    not REFERENCE.is_dir(), reason="the clinical reference is not beside the project"
)

CATEGORIES = {
    "vascular_diagnostic": 6,
    "arterial_intervention": 10,
    "cardiac": 10,
    "venous_intervention": 10,
    "venous_access": 4,
    "dialysis_access": 2,
    "embolization": 27,
    "oncologic_transarterial": 5,
    "intra_arterial_infusion": 9,
    "biliary": 3,
    "urinary": 2,
    "gi_access": 1,
    "gynecologic": 1,
    "drainage": 6,
    "biopsy": 7,
    "ablation": 4,
    "spine_augmentation": 2,
    "pain": 21,
}
COUNTS = {
    "procedures": 130,
    "access_sites": 74,
    "embolic_families": 20,
    "embolic_products": 47,
    "target_levels": 6,
    "sizing_rules": 41,
    "fit_rules": 37,
    "microcatheters": 24,
    "closure_devices": 12,
    "caval_filters": 15,
    "needle_sizes": 18,
    "guide_catheters": 21,
    "sheath_sizes": 16,
    "wire_sizes": 12,
    "udi_examples": 7,
}


@pytest.fixture(scope="module")
def procedures() -> dict[str, Any]:
    return read("procedures")


@pytest.fixture(scope="module")
def materials() -> dict[str, Any]:
    return read("materials_devices")


def read(name: str) -> dict[str, Any]:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    content: dict[str, Any] = yaml.load((REFERENCE / f"{name}.yaml").read_text("utf-8"), Loader=loader)
    return content


def numbers(value: Any) -> Counter[float]:
    """Count every number in plain values, whatever its field is called."""
    if isinstance(value, bool):
        return Counter()
    if isinstance(value, (int, float)):
        return Counter([float(value)])
    if isinstance(value, dict):
        return sum((numbers(part) for part in value.values()), Counter())
    if isinstance(value, (list, tuple)):
        return sum((numbers(part) for part in value), Counter())
    return Counter()


def sources(value: Any) -> set[str]:
    """Collect every source id named anywhere in reference or pack values."""
    found: set[str] = set()
    if isinstance(value, dict):
        for key, part in value.items():
            named = key.endswith(("source", "sources")) and part is not None
            found |= (
                {part}
                if named and isinstance(part, str)
                else set(part)
                if named and is_ids(part)
                else sources(part)
            )
    elif isinstance(value, (list, tuple)):
        for part in value:
            found |= sources(part)
    return found


def is_ids(part: Any) -> bool:
    return isinstance(part, (list, tuple)) and all(isinstance(item, str) for item in part)


def plain(entry: Any) -> Any:
    return msgspec.to_builtins(entry)


@pytest.mark.parametrize("section, count", COUNTS.items())
def test_the_pack_has_as_many_entries_as_the_reference(catalog, section, count):
    assert len(catalog.section(section)) == count


def test_the_procedures_are_spread_over_the_categories_as_in_the_reference(catalog):
    assert Counter(procedure.category for procedure in catalog.procedures.values()) == CATEGORIES


def test_urgency_is_written_as_the_case_file_writes_it(catalog):
    used = {urgency.value for procedure in catalog.procedures.values() for urgency in procedure.urgency}

    assert used == {"elective", "urgent", "emergency"}


@needs_reference
def test_every_id_of_the_reference_is_in_the_pack(catalog, procedures, materials):
    assert [raw["id"] for raw in procedures["procedures"] if raw["id"] not in catalog.procedures] == []
    assert set(procedures["access_sites"]) == set(catalog.access_sites)
    assert set(procedures["embolic_materials"]) == set(catalog.embolic_families)
    assert set(procedures["sources"]) | set(materials["sources"]) <= set(catalog.sources)
    assert {raw["id"] for raw in materials["embolics"]} == set(catalog.embolic_products)
    assert {raw["id"] for raw in materials["sizing_rules"]} == set(catalog.sizing_rules)
    assert {raw["id"] for raw in materials["fit_rules"]["rules"]} == set(catalog.fit_rules)


@needs_reference
def test_every_code_of_the_reference_has_a_label(catalog, procedures):
    vocabularies = {
        "categories": "category",
        "body_regions": "body_region",
        "guidance_modes": "guidance",
        "anesthesia_levels": "anesthesia",
        "labs": "lab_order",
        "positions": "position",
        "device_kinds": "device_kind",
        "drug_roles": "drug_role",
        "laterality_kinds": "laterality_kind",
    }
    missing = [
        f"{vocabulary}.{code}"
        for name, vocabulary in vocabularies.items()
        for code in procedures[name]
        if f"{vocabulary}.{code}" not in catalog.words
    ]

    assert missing == []


@needs_reference
def test_every_number_and_source_of_a_procedure_is_carried(catalog, procedures):
    for raw in procedures["procedures"]:
        entry = plain(catalog.procedures[raw["id"]])

        assert numbers(entry) == numbers(raw), raw["id"]
        assert sources(entry) == sources(raw), raw["id"]


@needs_reference
def test_every_text_list_of_a_procedure_keeps_its_length_and_order(catalog, procedures):
    same = ("synonyms", "guidance", "anesthesia_options", "labs", "positions")
    counted = ("indications", "contraindications", "complications", "device_list", "drugs", "embolic_options")
    for raw in procedures["procedures"]:
        entry = catalog.procedures[raw["id"]]

        assert entry.name == raw["name"]
        assert all(len(getattr(entry, field)) == len(raw[field]) for field in counted), raw["id"]
        assert all(list(getattr(entry, field)) == raw[field] for field in same[1:]), raw["id"]
        assert len(entry.synonyms) >= len(raw["synonyms"])
        assert set(entry.named_in) == {row["phrase"] for row in raw["seed"]}


@needs_reference
def test_every_number_and_source_of_a_product_is_carried(catalog, materials):
    for raw in materials["embolics"]:
        entry = plain(catalog.embolic_products[raw["id"]])

        assert numbers(raw) - numbers(entry) == Counter(), raw["id"]
        assert sources(raw) <= sources(entry), raw["id"]


@needs_reference
@pytest.mark.parametrize("section", ["sizing_rules", "fit_rules"])
def test_every_number_and_source_of_a_rule_is_carried(catalog, materials, section):
    rules = materials["sizing_rules"] if section == "sizing_rules" else materials["fit_rules"]["rules"]
    for raw in rules:
        entry = plain(catalog.section(section)[raw["id"]])

        assert numbers(raw) - numbers(entry) == Counter(), raw["id"]
        assert sources(raw) <= sources(entry), raw["id"]


@needs_reference
def test_every_number_of_the_device_tables_is_carried_or_computed(catalog, materials):
    tables = materials["catheters_sheaths_wires"]
    pairs = {
        "microcatheters": tables["microcatheters"]["rows"],
        "closure_devices": tables["closure_devices"]["rows"],
        "caval_filters": tables["ivc_filters"]["rows"],
        "needle_sizes": tables["needles"]["rows"],
        "stent_products": tables["stent_grafts_and_stents"]["rows"],
        "sheath_products": tables["sheath_od_products"]["rows"],
        "drainage_catheters": tables["drainage_and_access_catheters"]["rows"],
        "coaxial_pairs": tables["biopsy"]["pairs"],
        "balloon_platforms": tables["balloon_catheters"]["rows"],
        "wire_sizes": [{"in": row["in"]} for row in tables["wire_in_to_mm"]["rows"]],
    }
    for section, rows in pairs.items():
        for raw, entry in zip(rows, catalog.section(section).values(), strict=True):
            assert numbers(raw) - numbers(plain(entry)) == Counter(), (section, entry.id)


@needs_reference
def test_the_arithmetic_tables_left_out_are_what_the_program_computes(materials):
    from irplanner.units import fr_to_mm, inch_to_mm

    tables = materials["catheters_sheaths_wires"]
    for row in tables["fr_to_mm"]["rows"]:
        assert fr_to_mm(row["fr"]) == pytest.approx(row["od_mm"], abs=0.0006)
        assert fr_to_mm(row["fr"]) / 25.4 == pytest.approx(row["od_in"], abs=0.00006)
    for row in tables["wire_in_to_mm"]["rows"]:
        assert inch_to_mm(row["in"]) == pytest.approx(row["mm"], abs=0.00006)
    for row in tables["microsphere_lumen"]["lumen_um"]:
        assert inch_to_mm(row["in"]) * 1000 == pytest.approx(row["um"], abs=0.6)
    for row in tables["sheath_table"]["rows"]:
        assert fr_to_mm(row["fr"]) == pytest.approx(row["min_id_mm"], abs=0.006)


@needs_reference
def test_what_the_reference_is_unsure_of_is_said(catalog, procedures, materials):
    said = Counter(point_id.partition(".")[0] for point_id in catalog.open_points)

    assert said["procedures"] == len(procedures["unsure"])
    assert said["materials"] == len(materials["unsure"])
