"""The rows of the side files: what occurs many times in a case, joined to it by case_id."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.services.case_record import Times, value_at
from irplanner.services.case_store.case_columns import LINES
from irplanner.services.exporting.export_values import CaseValues, StoredCase, Values

# Side files that are lists of the facts: path, and columns named otherwise than the table's (table: file).
SIDE_LISTS: dict[str, tuple[str, dict[str, str]]] = {
    "devices": ("facts.devices", {}),
    "embolics": ("facts.embolics", {}),
    "infusions": ("facts.infusions", {}),
    "followups": ("followups", {}),
    "labs": ("facts.labs", {"test": "analyte", "taken_at": "collected_at"}),
    "allergies": ("facts.patient.allergies", {}),
    "medications": ("facts.medications", {}),
    "local_anesthetics": ("facts.anesthesia.local", {}),
}
# Events that are no times of the record: their fields.
APPOINTMENT = {"scheduled": "facts.scheduled_at", "scheduled_end": "facts.expected_end"}
_LINES = {lines.path: lines for lines in LINES}


def side_rows(case: StoredCase, values: CaseValues) -> Iterator[tuple[str, Values]]:
    """Yield the rows of the side files, each with the file's name; moments get the site's offset."""
    for name, row in _rows(case, values.catalog):
        on_site = {key: values.on_site_value(value) for key, value in row.items()}
        yield name, {"case_id": case.record.case_id, **on_site}


def _rows(case: StoredCase, catalog: Catalog) -> Iterator[tuple[str, Values]]:
    yield from _listed(case)
    yield from case.story
    yield from _answered(case, catalog)
    yield from _special(case, catalog)
    for event, path in APPOINTMENT.items():
        moment = value_at(case.record, path.removeprefix("facts."))
        if moment is not None:
            yield "events", {"event": event, "at": moment}
    for event in Times.__struct_fields__:
        moment = getattr(case.record.times, event)
        if moment is not None:
            yield "events", {"event": event.removesuffix("_at"), "at": moment}
    for line in case.audit:
        yield (
            "audit",
            {
                "seq": line.seq,
                "at_utc": line.at_utc,
                "actor": line.actor,
                "action": line.action,
                "before": _json(line.before),
                "after": _json(line.after),
            },
        )


def _listed(case: StoredCase) -> Iterator[tuple[str, Values]]:
    for name, (path, renamed) in SIDE_LISTS.items():
        entries = value_at(case.record, path.removeprefix("facts.")) or ()
        for position, entry in enumerate(entries):
            line = _LINES[path].to_line(entry)
            yield name, {"position": position, **{renamed.get(k, k): v for k, v in line.items()}}


def _answered(case: StoredCase, catalog: Catalog) -> Iterator[tuple[str, Values]]:
    for item_id, answer in sorted(case.record.facts.checklist.items()):
        item = catalog.checklist_items.get(item_id)
        is_text = isinstance(answer.value, str)
        yield (
            "checklist_items",
            {
                "item_id": item_id,
                "phase": item.phase if item else None,
                "item": item.text if item else None,
                "state": answer.answer,
                "value_text": answer.value if is_text else None,
                "value_number": None if is_text else answer.value,
                "reason": answer.reason,
                "by": answer.by,
                "at": answer.at,
            },
        )


def _special(case: StoredCase, catalog: Catalog) -> Iterator[tuple[str, Values]]:
    for field_id, value in sorted(case.record.details.items()):
        field = catalog.case_fields.get(field_id)
        is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
        yield (
            "details",
            {
                "field_id": field_id,
                "field": field.label if field else None,
                "value_number": value if is_number else None,
                "value_text": value if isinstance(value, str) else None,
                "value_yes": value if isinstance(value, bool) else None,
                "unit": field.unit if field and is_number else None,
            },
        )


def sorted_json(text: str | None) -> str | None:
    """Return a JSON object of the store as a cell has it."""
    return None if text in (None, "null") else _json(json.loads(text or "null"))


def _json(values: dict[str, Any] | None) -> str | None:
    return None if values is None else json.dumps(values, ensure_ascii=False, sort_keys=True)
