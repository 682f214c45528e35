"""The rows of the clinical reference, and which entry of the pack carries each.

A row is an entry of a list or a keyed value of one of the four files. It is carried by the entry of its id,
by the entry that names it (`rows`), or by the entry that holds most of its words and all of its numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import msgspec
import yaml

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.reference import Referenced
from irplanner.catalog.sections import SECTIONS

REFERENCE = Path(__file__).resolve().parents[3] / "shared" / "clinical"
FILES = ("bleeding", "checklists", "periprocedural", "procedures")
# Fields of a row that are its citation or a word about its reading, not content of their own.
CITATION = {"source", "sources", "seen", "page", "pages", "page_parts", "recalled_parts", "seen_note", "was"}
CITATION |= {
    "also",
    "also_read_in",
    "agrees",
    "conflict",
    "confidence",
    "seen_ratio",
    "part_sources",
}
CITATION |= {
    "definition_source",
    "seen_mg_per_kg",
    "threshold_seen",
    "reading_page",
    "schema_version",
    "basis",
}
CITATION |= {"structure_seen", "structure_page", "asra_source", "asra_seen", "see", "seed"}
CITATION |= {"codes", "provenance", "evidence_note", "seen_items", "guideline", "columns"}
_ABOUT_THE_FILE = {"schema_version", "topic", "last_reviewed"}
# Where the rows of a part stand: section of the pack by the id of the row.
BY_ID = {
    "sources": "sources",
    "bleeding/procedure_risk.low": "bleeding_rows",
    "bleeding/procedure_risk.high": "bleeding_rows",
    "bleeding/procedure_risk.ambiguities": "bleeding_ambiguities",
    "bleeding/antithrombotics.rows": "antithrombotics",
    "bleeding/asra_pain.drugs": "asra_drugs",
    "bleeding/thrombosis_alerts.items": "thrombosis_alerts",
    "bleeding/changes_since_guideline": "bleeding_notes",
    "procedures/procedures": "procedures",
    "procedures/access_sites": "access_sites",
    "procedures/embolic_materials": "embolic_families",
    "periprocedural/access_sites.sites": "access_rules",
}
VOCABULARIES = {
    "categories": "category",
    "body_regions": "body_region",
    "guidance_modes": "guidance",
    "anesthesia_levels": "anesthesia",
    "laterality_kinds": "laterality_kind",
    "urgency_levels": "urgency",
    "bleeding_values": "bleeding_value",
    "asra_values": "asra",
    "antibiotic_values": "antibiotic_level",
    "contrast_routes": "contrast_route",
    "labs": "lab_order",
    "positions": "position",
    "device_kinds": "device_kind",
    "drug_roles": "drug_role",
}
# Sections in which the rows of a part are looked for by their words; the longest beginning counts.
WITHIN = {
    "bleeding": ("bleeding_notes", "lab_age_rules", "formulas", "conditions"),
    "bleeding/procedure_risk.crosswalk": ("bleeding_names",),
    "bleeding/antithrombotics.not_covered_by_sir": ("uncovered_drugs", "bleeding_notes"),
    "bleeding/thrombosis_alerts": ("bleeding_notes",),
    "bleeding/asra_pain": ("bleeding_notes",),
    "bleeding/asra_pain.procedures": ("asra_procedures",),
    "bleeding/asra_pain.differences_from_sir": ("guideline_differences",),
    "checklists": ("checklists",),
    "periprocedural/access_sites.closure_devices": ("closure_methods",),
    "periprocedural/access_sites.barbeau_test": ("barbeau_types",),
    "periprocedural/sedation.fasting": ("fasting_kinds",),
    "periprocedural/sedation.drugs.midazolam": ("sedation_drugs", "drug_classes"),
}
_MIDAZOLAM = "periprocedural/sedation.drugs.midazolam"
# Rows told in other words, or as fields of an entry; the numbers of the row have to stand there all the same.
IN_OWN_WORDS = {
    "bleeding/lab_rules.aptt.rule": "bleeding_notes/aptt",
    "bleeding/lab_rules.units.platelets": "bleeding_notes/units_platelets",
    "bleeding/lab_rules.units.fibrinogen": "bleeding_notes/units_fibrinogen",
    "bleeding/lab_rules.recency.note": "bleeding_notes/lab_age",
    "bleeding/lab_rules.bleeding_history_screen.used_by": "bleeding_notes/C4",
    "bleeding/calculation_rules.unknown_dose_times.rule": "bleeding_notes/rule_unknown_dose_times",
    "bleeding/calculation_rules.ranges": "bleeding_notes/rule_ranges",
    "bleeding/calculation_rules.crcl_missing": "bleeding_notes/rule_crcl_missing",
    "bleeding/antithrombotics.not_covered_by_sir.note": "bleeding_notes/not_covered",
    "bleeding/asra_pain.recalled_rows_note": "bleeding_notes/asra_recalled_rows",
    "bleeding/asra_pain.differences_from_sir.4": (
        "guideline_differences/thoracolumbar_facet_si_joint_trigger_point_peripheral_block"
    ),
    "bleeding/procedure_risk.classes": "bleeding_notes/classes_replaced",
    f"{_MIDAZOLAM}.with_opioid.reduce_under_60_percent": "first_doses/midazolam.adult",
    f"{_MIDAZOLAM}.with_opioid.reduce_60_or_frail_percent_at_least": "first_doses/midazolam.older",
    f"{_MIDAZOLAM}.onset_min": "sedation_drugs/midazolam",
    f"{_MIDAZOLAM}.peak_min": "sedation_drugs/midazolam",
    "periprocedural/antibiotics.timing.slow_infusion_drugs": "antibiotic_drugs/vancomycin",
    "periprocedural/hold_other_drugs.glp1_receptor_agonist.note": "glp_rules/asa_2023",
}
ENOUGH = 0.6  # share of the words of a row that one entry has to hold
_WORD, _NUMBER = re.compile(r"[a-z]{4,}"), re.compile(r"\d+(?:\.\d+)?")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}\b)")
_YEAR_OF_A_NAME = re.compile(r"(?<=SIR) 2019|(?<=ASRA) 2018")
_SPELLINGS = {
    "emergent": "emergency",
    "labelled": "labeled",
    "authorised": "authorized",
    "localised": "localized",
}

Row = tuple[str, Any]  # Any: a value as YAML gives it


@cache
def reference(name: str) -> Any:
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.load((REFERENCE / f"{name}.yaml").read_text("utf-8"), Loader=loader)


def rows() -> Iterator[Row]:
    """Yield every row of the four files as `file/path` and value."""
    for name in FILES:
        for key, part in reference(name).items():
            if key == "sources" or key not in CITATION | _ABOUT_THE_FILE:
                yield from _rows(part, f"{name}/{key}", is_top=True)


def _rows(value: Any, path: str, *, is_top: bool = False) -> Iterator[Row]:
    if isinstance(value, dict) and (is_top or not _is_row(path, value)):
        for key, part in value.items():
            if str(key) not in CITATION:
                yield from _rows(part, f"{path}.{key}")
    elif isinstance(value, list) and (is_top or _is_listing(value) or path.endswith(".design_rules")):
        for place, part in enumerate(value):
            yield from _listed(part, f"{path}.{_name(part, place)}")
    else:
        yield path, value


def _listed(part: Any, path: str) -> Iterator[Row]:
    """Yield an entry of a list as one row; a checklist and its phases hold rows of their own."""
    yield path, part
    if not isinstance(part, dict) or path.startswith("procedures/"):
        return
    for key in ("phases", "items"):
        if isinstance(part.get(key), list) and _is_listing(part[key]):
            for place, inner in enumerate(part[key]):
                yield from _listed(inner, f"{path}.{_name(inner, place)}")


def _is_row(path: str, value: dict[str, Any]) -> bool:
    """Say whether a mapping is one row: it has an id, or stands where rows stand."""
    parent = path.rpartition(".")[0]
    return "id" in value or parent in BY_ID or parent.endswith("/sources")


def _is_listing(items: list[Any]) -> bool:
    return bool(items) and isinstance(items[0], dict)


def _name(part: Any, place: int) -> str:
    return str(part.get("id", part.get("phase", place))) if isinstance(part, dict) else str(place)


class Pack:
    """The pack's entries as words and numbers, found by id, by row, or by content."""

    def __init__(self, catalog: Catalog) -> None:
        self.catalog = catalog
        self.words: dict[str, frozenset[str]] = {}
        self.numbers: dict[str, frozenset[float]] = {}
        self.by_row: dict[str, str] = {}
        self.by_word: dict[str, set[str]] = {}
        for section, kind in SECTIONS.items():
            for entry in catalog.section(section).values():
                name, text = f"{section}/{entry.id}", " ".join(texts(msgspec.to_builtins(entry)))
                self.words[name], self.numbers[name] = words(text), numbers(text)
                for word in self.words[name]:
                    self.by_word.setdefault(word, set()).add(name)
                if issubclass(kind, Referenced):
                    assert isinstance(entry, Referenced)
                    self.by_row |= dict.fromkeys(entry.rows, name)

    def carrier(self, row: str, value: Any) -> str | None:
        """Return `section/id` of the entry that carries a row, or None."""
        if (told := IN_OWN_WORDS.get(row)) is not None:
            figures = numbers(" ".join(texts(value)))
            return told if told in self.words and figures <= self.numbers[told] else None
        return self._by_id(row, value) or self._by_name(row) or self._by_content(row, value)

    def _by_id(self, row: str, value: Any) -> str | None:
        parent, _, last = row.rpartition(".")
        file, _, part = parent.partition("/")
        section = "sources" if part == "sources" else BY_ID.get(parent)
        if part in VOCABULARIES and file == "procedures":
            code = _SPELLINGS.get(str(value), str(value))
            return self._entry(f"words/{VOCABULARIES[part]}.{code.removeprefix('asra_')}") or self._entry(
                f"words/{VOCABULARIES[part]}.{code}"
            )
        if section is not None:
            return self._entry(f"{section}/{last}")
        if file == "checklists" and isinstance(value, dict) and "phase" in value:
            held = self.catalog.checklists.get(row.split(".")[1] if ".phases." not in row else "merged")
            phases = held.phases if held else ()
            return (
                f"checklists/{held.id}"
                if held and any(one.name == value["phase"] for one in phases)
                else None
            )
        if file == "checklists" and isinstance(value, dict) and "id" in value:
            return self._entry(f"checklist_items/{value['id']}") or self._entry(f"checklists/{value['id']}")
        if parent == "bleeding/lab_rules.rows":
            return self._entry(f"lab_rules/{last}") or self._entry(f"lab_screens/{last}")
        if part == "unsure":
            return self._entry(f"open_points/{file}.{int(last) + 1:02}")
        return None

    def _by_name(self, row: str) -> str | None:
        path = row.partition("/")[2]
        parts = path.split(".")
        for size in range(len(parts), 0, -1):
            if (found := self.by_row.get(".".join(parts[:size]))) is not None:
                return found
        return next((found for name, found in self.by_row.items() if name.startswith(f"{path}.")), None)

    def _by_content(self, row: str, value: Any) -> str | None:
        text = " ".join(texts(value))
        wanted, figures = words(text), numbers(text)
        within = max((part for part in WITHIN if row.startswith(part)), key=len, default="")
        if not wanted or not within:
            return None
        found: dict[str, int] = {}
        for word in wanted:
            for name in self.by_word.get(word, ()):
                if name.partition("/")[0] in WITHIN[within]:
                    found[name] = found.get(name, 0) + 1
        best = sorted(found, key=lambda name: (-found[name], len(self.words[name]), name))
        for name in best[:20]:
            if found[name] >= ENOUGH * len(wanted) and figures <= self.numbers[name]:
                return name
        return None

    def holds(self, name: str, value: Any) -> bool:
        """Say whether an entry has every number of a value, and enough of its words."""
        text = " ".join(texts(value))
        wanted = words(text)
        enough = len(wanted & self.words[name]) >= ENOUGH * len(wanted)
        return enough and numbers(text) <= self.numbers[name]

    def _entry(self, name: str) -> str | None:
        return name if name in self.words else None


def lost_parts(pack: Pack, procedure: dict[str, Any]) -> list[str]:
    """Return the parts of a procedure whose words or numbers its entry in the pack does not hold."""
    name = f"procedures/{procedure['id']}"
    if name not in pack.words:
        return [procedure["id"]]
    lost = []
    for field, value in procedure.items():
        if field in CITATION or field in ("id", "category"):
            continue
        parts = value if isinstance(value, list) else [value]
        for place, part in enumerate(parts):
            if not pack.holds(name, part):
                lost.append(f"{field}.{place}")
    return lost


def texts(value: Any) -> Iterator[str]:
    """Yield every value below as text, citations left out."""
    if isinstance(value, dict):
        for key, part in value.items():
            if str(key) not in CITATION:
                yield from texts(part)
    elif isinstance(value, (list, tuple)):
        for part in value:
            yield from texts(part)
    elif value is not None and not isinstance(value, bool):
        yield str(value)


def words(text: str) -> frozenset[str]:
    plain = text.lower().replace("_", " ")
    for british, american in _SPELLINGS.items():
        plain = plain.replace(british, american)
    return frozenset(_WORD.findall(plain))


def numbers(text: str) -> frozenset[float]:
    return frozenset(
        float(found) for found in _NUMBER.findall(_THOUSANDS.sub("", _YEAR_OF_A_NAME.sub("", text)))
    )
