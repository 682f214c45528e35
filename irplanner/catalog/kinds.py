"""What people call parts of the pack, on the command line and in the Catalog page, and their sections."""

from __future__ import annotations

import difflib

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.plain import plain_values
from irplanner.catalog.schema.base import Entry
from irplanner.catalog.sections import SECTIONS
from irplanner.errors import InputError

KINDS: dict[str, tuple[str, ...]] = {
    "procedures": ("procedures",),
    "materials": ("embolic_families", "embolic_products"),
    "devices": (
        "wire_sizes",
        "sheath_sizes",
        "sheath_products",
        "diagnostic_catheters",
        "guide_catheters",
        "microcatheters",
        "balloon_platforms",
        "stent_products",
        "closure_devices",
        "caval_filters",
        "needle_sizes",
        "coaxial_pairs",
        "drainage_catheters",
        "special_devices",
    ),
    "drugs": (
        "antithrombotics",
        "asra_drugs",
        "uncovered_drugs",
        "sedation_drugs",
        "reversal_drugs",
        "local_anesthetics",
        "antibiotic_drugs",
        "contrast_agents",
        "other_drugs",
    ),
    "rules": (
        "statements",
        "lab_rules",
        "arterial_limits",
        "thrombosis_alerts",
        "antibiotic_rules",
        "access_rules",
        "sizing_rules",
        "fit_rules",
        "kidney_thresholds",
        "metformin_rules",
        "contrast_volume_limits",
        "drug_holds",
        "glp_rules",
        "nitrate_intervals",
        "glucose_rules",
        "care_limits",
    ),
    "checklists": ("checklists", "checklist_items"),
    "sources": ("sources",),
}
_NAME_FIELDS = ("name", "label", "title", "question", "words", "text", "use", "claim", "purpose")


def sections_of(kind: str) -> tuple[str, ...]:
    """Return the sections of a kind; every section is also a kind of its own.

    Raises:
        InputError: there is no such kind; names the nearest.
    """
    if kind in KINDS:
        return KINDS[kind]
    if kind in SECTIONS:
        return (kind,)
    known = sorted({*KINDS, *SECTIONS})
    near = difflib.get_close_matches(kind, known, n=1)
    hint = f"Did you mean {near[0]}?" if near else f"Known kinds: {', '.join(KINDS)}, or any section."
    raise InputError(f"The content pack has no kind {kind!r}.", hint)


def entries_of(catalog: Catalog, kind: str) -> list[tuple[str, Entry]]:
    """Return section and entry of everything of a kind, in pack order. Raises InputError as `sections_of`."""
    return [(name, entry) for name in sections_of(kind) for entry in catalog.section(name).values()]


def find_entry(catalog: Catalog, kind: str, entry_id: str) -> tuple[str, Entry]:
    """Return section and entry of one id of a kind.

    Raises:
        InputError: no such kind or id; names the nearest.
    """
    names = sections_of(kind)
    for name in names:
        if entry_id in catalog.section(name):
            return name, catalog.section(name)[entry_id]
    ids = [known for name in names for known in catalog.section(name)]
    near = difflib.get_close_matches(entry_id, ids, n=3)
    hint = f"Did you mean {' or '.join(near)}?" if near else f"`irplanner catalog list {kind}` shows the ids."
    raise InputError(f"{kind} has no entry {entry_id!r}.", hint)


def open_points_about(catalog: Catalog, section: str, entry_id: str) -> list[str]:
    """Return what the reference is unsure of about one entry."""
    wanted = f"{section}/{entry_id}"
    return [point.text for point in catalog.open_points.values() if wanted in point.concerns]


def display_name(entry: Entry) -> str:
    """Return what to call an entry in a list: its name, label or title, else its id."""
    for field in _NAME_FIELDS:
        value = getattr(entry, field, None)
        if isinstance(value, str) and value:
            return " ".join(value.split())
    return entry.id


def plain_entry(section: str, entry: Entry) -> dict[str, object]:
    """Return an entry as plain values with its section first; fields that say nothing are left out."""
    return {"section": section, **plain_values(entry)}
