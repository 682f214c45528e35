"""Sedation, local anesthetics, antibiotics, access and vital signs of the reference stand in the pack.

Every row must be named by an entry (`rows`), and the figures that rules use must be the reference's own.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from irplanner.catalog.schema.reference import Referenced
from irplanner.catalog.sections import SECTIONS as SECTIONS_OF_PACK
from tests.catalog.test_reference_is_carried import needs_reference, read
from tests.planning.any_case import catalog

SECTIONS = ("sedation", "local_anesthetics", "antibiotics", "access_sites", "vital_limits")
# Words about the reading of a row, not rows of their own.
ABOUT = frozenset(
    [
        *(
            "source",
            "seen",
            "page",
            "page_parts",
            "recalled_parts",
            "was",
            "also",
            "also_read_in",
            "note",
            "agrees",
        ),
        *("conflict", "confidence", "max", "threshold_seen", "reading_page", "seen_mg_per_kg"),
    ]
)
# Carried elsewhere, or a sentence the tables say by their form.
ELSEWHERE = {
    "sedation.fasting.clear_liquid_examples": "examples of the entry clear_liquid",
    "sedation.fasting.light_meal_means": "example of the entry light_meal",
    "sedation.fasting.rule": "the arithmetic of planning/care/fasting.py, stated by each answer",
    "sedation.glp1_ra": "held drugs",
    "sedation.drugs.midazolam.class": "drug_class of the drug",
    "sedation.drugs.midazolam.with_opioid": "with_opioid_reduce_percent of both groups",
    "sedation.drugs.midazolam.onset_min": "onset_min of the drug",
    "sedation.drugs.midazolam.peak_min": "peak_min of the drug",
    "local_anesthetics.last.lipid_20_percent.exactly_70_kg": "note of the entry under_70_kg",
    "local_anesthetics.last.lipid_20_percent.weight": "dosing_weight.py takes the ideal weight",
    "antibiotics.timing.slow_infusion_drugs": "slow_infusion of the drugs",
    "access_sites.barbeau_test.radial_access_allowed": "radial_advised of each type",
    "access_sites.barbeau_test.not_advised": "radial_advised of each type",
    "access_sites.bed_rest.sheath_gap_rule": "the order of the rows, see bed_rest_row",
}


def rows_named() -> set[str]:
    named: set[str] = set()
    for section, kind in SECTIONS_OF_PACK.items():
        if issubclass(kind, Referenced):
            named |= {row for entry in catalog().section(section).values() for row in entry.rows}
    return named


def rows_of(value: Any, path: str) -> Iterator[str]:
    """Every innermost place of the reference below `path`."""
    if isinstance(value, dict):
        for key, part in value.items():
            if str(key) not in ABOUT:
                yield from rows_of(part, f"{path}.{key}")
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for place, part in enumerate(value):
            yield from rows_of(part, f"{path}.{place}")
    else:
        yield path


def is_under(path: str, wholes: set[str]) -> bool:
    parts = path.split(".")
    return any(".".join(parts[:size]) in wholes for size in range(1, len(parts) + 1))


@needs_reference
@pytest.mark.parametrize("section", SECTIONS)
def test_every_row_of_the_reference_is_named_by_an_entry(section):
    known = rows_named() | set(ELSEWHERE)
    lost = [path for path in rows_of(read("periprocedural")[section], section) if not is_under(path, known)]

    assert lost == []


def test_counts_of_the_tables():
    pack = catalog()

    assert len(pack.asa_classes) == 6
    assert len(pack.fasting_kinds) == 7  # six kinds of intake and chewing gum
    assert len(pack.local_anesthetics) == 9  # eight agents and the tumescent solution
    assert len(pack.antibiotic_drugs) == 17
    assert len(pack.antibiotic_rules) == 34
    assert len(pack.access_rules) == 30
    assert len(pack.bed_rest_rows) == 8
    assert len(pack.closure_methods) == 14  # eleven devices, manual, band, and a device not named


@needs_reference
def test_antibiotic_levels_and_doses_are_the_references():
    antibiotics = read("periprocedural")["antibiotics"]

    assert {key: rule.level for key, rule in catalog().antibiotic_rules.items()} == {
        key: row["level"] for key, row in antibiotics["procedures"].items()
    }
    for key, row in antibiotics["doses"]["drugs"].items():
        drug = catalog().antibiotic_drugs[key]
        assert drug.redose_h == row["redose_h"]
        assert drug.mg_per_kg == row.get("mg_per_kg")
        if "dose_g" in row:
            assert drug.dose_mg == row["dose_g"] * 1000
        if "dose_mg" in row:
            assert drug.dose_mg == row["dose_mg"]


@needs_reference
def test_first_lines_are_the_references():
    for key, row in read("periprocedural")["antibiotics"]["procedures"].items():
        rule = catalog().antibiotic_rules[key]
        assert " with ".join(rule.first_line) == row.get("first_line", "")
        assert " with ".join(rule.high_risk) == row.get("high_risk", "")
        assert [" with ".join(one) for one in rule.alternatives] == row.get("alternatives", [])
        assert rule.allergy_text == row.get("pen_allergy")


@needs_reference
def test_local_anesthetic_limits_are_the_references():
    for key, row in read("periprocedural")["local_anesthetics"]["agents"].items():
        agent = catalog().local_anesthetics[key]
        assert (agent.max_mg_per_kg, agent.absolute_mg) == (row["max_mg_per_kg"], row["absolute_mg"])


@needs_reference
def test_sheath_ranges_of_sites_are_the_references():
    for key, row in read("periprocedural")["access_sites"]["sites"].items():
        rules = catalog().access_rules[key]
        large = row.get("large_bore_fr") or row.get("large_fr")
        assert list(rules.usual_sheath_fr or ()) == row.get("usual_sheath_fr", [])
        assert list(rules.large_sheath_fr or ()) == (large or [])
        assert list(rules.avoid_when) == row.get("avoid_when", [])
        assert list(rules.sides) == row.get("sides", [])


@needs_reference
def test_bed_rest_and_compression_are_the_references():
    access = read("periprocedural")["access_sites"]
    rows = list(catalog().bed_rest_rows.values())

    assert [(row.closure, row.sheath_up_to_fr, row.hours) for row in rows] == [
        (row["closure"], row.get("sheath_fr_max"), row["default_h"]) for row in access["bed_rest"]["table"]
    ]
    minutes = access["manual_compression"]["arterial_minutes"]
    arterial = [row for row in catalog().compression_times.values() if row.vessel == "arterial"]
    assert [row.minutes[1] for row in arterial] == list(minutes.values())


@needs_reference
def test_closure_ranges_are_the_references():
    for row in read("periprocedural")["access_sites"]["closure_devices"]:
        method = catalog().closure_methods[row["id"]]
        span = (
            row.get("arterial_sheath_fr") or row.get("arterial_or_venous_sheath_fr") or row.get("sheath_fr")
        )
        assert list(method.arterial_fr or ()) == (span or [0, row["arterial_sheath_fr_max"]])


@needs_reference
def test_early_warning_bands_are_the_references():
    news = read("periprocedural")["vital_limits"]["news2"]
    keys = {
        "rr": "respiration_per_min",
        "spo2": "spo2_scale_1",
        "sbp": "systolic_mmhg",
        "pulse": "pulse_per_min",
        "temp_c": "temperature_c",
    }
    for item in catalog().scores["news2"].items:
        if item.id in keys:
            assert [(band.up_to, band.points) for band in item.bands] == [
                (band.get("max"), band["points"]) for band in news[keys[item.id]]
            ]


@needs_reference
def test_evidence_is_what_the_reference_says():
    for key, row in read("periprocedural")["antibiotics"]["procedures"].items():
        assert catalog().antibiotic_rules[key].evidence == row["seen"]
    for key, row in read("periprocedural")["access_sites"]["sites"].items():
        assert catalog().access_rules[key].evidence == row["seen"]
