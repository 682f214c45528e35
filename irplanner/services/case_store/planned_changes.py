"""What differs from the plan as it was signed: read out of the history of the case, told before the puncture.

The plan is the case as the planning phase was last signed, else as the case was last marked ready. Without
either there is nothing to compare with, which is said as such.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

from irplanner.models.enums import CaseStatus
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_rows import difference, rows_of

# Kinds of change, with what belongs to each: fields, and lists with the parts that name one of their rows.
FIELDS: Mapping[str, tuple[str, ...]] = {
    "plan": (
        "procedure",
        "laterality",
        "level",
        "target_anatomy",
        "access.site",
        "access.side",
        "access.sheath_fr",
        "anesthesia.type",
        "patient.weight_kg",
        "patient.pregnancy",
    ),
    "drugs": ("contrast.agent", "contrast.volume_ml", "given.antibiotic_agent"),
    "staff": (
        "team.operator",
        "team.technologist",
        "team.nurse",
        "team.anesthesia",
        "staff.supervisor",
        "staff.tech_scrub",
    ),
}
LISTS: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "patient.allergies": ("plan", ("agent",)),
    "labs": ("labs", ("test",)),
    "medications": ("drugs", ("drug",)),
    "anesthesia.local": ("drugs", ("agent",)),
    "anesthesia.drugs": ("drugs", ("drug",)),
    "infusions": ("drugs", ("drug",)),
    "embolics": ("devices", ("material",)),
    "devices": ("devices", ("kind", "name", "device_id")),
}
# Ticking a device as there, or noting what became of it, is no change of the plan.
_AFTERWARDS = frozenset(
    {"available", "wasted", "waste_reason", "returned", "lot", "serial", "udi", "product_di"}
)
Values = dict[str, Any]  # Any: JSON values of the history


@dataclass(frozen=True, slots=True)
class PlannedChange:
    """One thing that is not as planned. `before` None: it is new; `after` None: it is gone.

    Any: a value of the field, or the parts of a row that differ.
    """

    kind: str  # plan labs drugs devices staff
    path: str  # field or list
    name: str  # what the row is about, empty for a field
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class PlannedChanges:
    """`since` None: the planning was never signed nor the case marked ready: nothing can be compared."""

    since: datetime | None
    by: str
    changes: tuple[PlannedChange, ...]


def planned_changes(record: CaseRecord, history: Sequence[AuditLine], zone: tzinfo | None) -> PlannedChanges:
    """Compare a case with what it was when its plan was signed."""
    place = _reference(history)
    if place is None:
        return PlannedChanges(None, "", ())
    planned: Values = {}
    for line in history[place + 1 :]:
        for name in {**(line.before or {}), **(line.after or {})}:
            planned.setdefault(name, (line.before or {}).get(name))
    now = difference(None, rows_of(record, zone)).after
    signed = history[place]
    changes = (*_fields(planned, now), *_rows(planned, now))
    return PlannedChanges(signed.at_utc.astimezone(zone).replace(tzinfo=None), signed.actor, changes)


def _reference(history: Sequence[AuditLine]) -> int | None:
    for is_it in (_is_signature, _is_ready):
        places = [place for place, line in enumerate(history) if is_it(line.after or {})]
        if places:
            return places[-1]
    return None


def _is_signature(after: Values) -> bool:
    return after.get("checklist.signed_planning") is not None


def _is_ready(after: Values) -> bool:
    return bool(after.get("status") == CaseStatus.READY)


def _fields(planned: Values, now: Values) -> Iterator[PlannedChange]:
    for kind, paths in FIELDS.items():
        for path in paths:
            if path in planned and planned[path] != now.get(path):
                yield PlannedChange(kind, path, "", planned[path], now.get(path))


def _rows(planned: Values, now: Values) -> Iterator[PlannedChange]:
    for path, (kind, keys) in LISTS.items():
        was, is_now = _listed(path, {**now, **planned}, keys), _listed(path, now, keys)
        for name in dict.fromkeys((*was, *is_now)):
            before, after = was.get(name), is_now.get(name)
            if before != after:
                yield PlannedChange(kind, path, name, before, after)


def _listed(path: str, values: Values, keys: tuple[str, ...]) -> dict[str, Values]:
    """Return the rows of a list by what they are about; of several about the same the last stays."""
    found: dict[int, Values] = {}
    for name, value in values.items():
        head, _, place = name.rpartition(".")
        if head == path and place.isdigit() and value is not None:
            found[int(place)] = value
    rows = {}
    for number in sorted(found):
        row = {name: part for name, part in found[number].items() if name not in _AFTERWARDS}
        about = " ".join(str(row[key]) for key in keys if row.get(key))
        rows[about or f"{number}"] = {name: part for name, part in row.items() if name not in keys}
    return rows
