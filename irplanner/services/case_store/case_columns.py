"""How a `CaseRecord` lies in the tables: which field is which column, which list is which table.

Written down once and used both ways by `case_rows`; a test proves that every field of the record has its
place and comes back as it went in.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import String, Table

from irplanner.models import case_parts
from irplanner.models.base import Base
from irplanner.models.case import Case
from irplanner.planning import facts as f
from irplanner.services import case_record as r
from irplanner.services.inventory.codes import product_di

Line = dict[str, Any]  # Any: a row as it goes to or comes from SQLAlchemy


def _table(model: type[Base]) -> Table:
    return Base.metadata.tables[model.__tablename__]


CASES = _table(Case)

# Parts whose fields are columns of `cases`, with what stands before the field's name.
_PARTS: dict[str, tuple[type[msgspec.Struct], str]] = {
    "facts.patient": (f.Patient, ""),
    "facts.vitals": (f.Vitals, "vitals_"),
    "facts.access": (f.Access, "access_"),
    "facts.anesthesia": (f.Anesthesia, "anesthesia_"),
    "facts.route": (f.Route, "route_"),
    "facts.contrast": (f.Contrast, "contrast_"),
    "facts.radiation": (f.Radiation, "radiation_"),
    "facts.pain": (f.Pain, "pain_"),
    "facts.team": (f.Team, "team_"),
    "facts": (f.CaseFacts, ""),
    "times": (r.Times, ""),
    "staff": (r.Staff, ""),
    "given": (r.Given, ""),
    "dose": (r.DoseRecord, ""),
    "outcome": (r.Outcome, ""),
    "": (r.CaseRecord, ""),
}
_RENAMED = {"facts.patient.name": "patient_name", "facts.level": "target_level"}
# Kept by the store itself, or equal to another field.
_KEPT_APART = {"facts.id", "case_id", "revision", "created_at", "updated_at", "suggested"}


@dataclass(frozen=True)
class Lines:
    """A list of the record kept as a table: its path, and how one entry becomes a line and back.

    `key` names a line within its case: `position` counts, other keys are the record's own (an item id).
    `recorded` is the column of `cases` that tells an empty list (asked, none) from None (not asked).
    """

    path: str
    table: Table
    to_line: Callable[[Any], Line]
    from_line: Callable[[Line], Any]
    key: str = "position"
    recorded: str | None = None


def _own_columns(table: Table) -> list[str]:
    return [column.name for column in table.columns if column.name not in ("case_id", "position")]


def _struct_lines(
    path: str, model: type[Base], *, recorded: str | None = None, renamed: dict[str, str] | None = None
) -> Lines:
    """Lines of structs; a column holds the field of its name, or the one `renamed` gives (column: field)."""
    table = _table(model)
    fields = {column: (renamed or {}).get(column, column) for column in _own_columns(table)}
    return Lines(
        path,
        table,
        lambda entry: {column: getattr(entry, field) for column, field in fields.items()},
        lambda line: {field: line[column] for column, field in fields.items()},
        recorded=recorded,
    )


def _word_lines(path: str, model: type[Base], column: str, recorded: str) -> Lines:
    return Lines(
        path, _table(model), lambda word: {column: word}, lambda line: line[column], recorded=recorded
    )


def _embolic_to_line(entry: f.Embolic) -> Line:
    line = {name: getattr(entry, name) for name in _EMBOLIC_COLUMNS}
    for field, (low, high) in _EMBOLIC_BANDS.items():
        line[low], line[high] = getattr(entry, field) or (None, None)
    return line


def _embolic_from_line(line: Line) -> Line:
    fields = {name: line[name] for name in _EMBOLIC_COLUMNS}
    for field, (low, high) in _EMBOLIC_BANDS.items():
        fields[field] = None if line[low] is None else (line[low], line[high])
    return fields


_EMBOLIC_BANDS = {
    "size_um": ("size_from_um", "size_to_um"),
    "delivered_um": ("delivered_from_um", "delivered_to_um"),
}
_EMBOLIC_COLUMNS = [
    name
    for name in _own_columns(_table(case_parts.CaseEmbolic))
    if not any(name in ends for ends in _EMBOLIC_BANDS.values())
]


def _device_to_line(entry: f.Device) -> Line:
    line = {name: getattr(entry, name) for name in _DEVICE_COLUMNS if name != "device_id"}
    return {"device_id": entry.id} | line | {"product_di": product_di(entry.udi)}


def _device_from_line(line: Line) -> Line:
    fields = {name: line[name] for name in _DEVICE_COLUMNS if name != "device_id"}
    return {"id": line["device_id"]} | fields


_DEVICE_COLUMNS = [
    name for name in _own_columns(_table(case_parts.CaseDevice)) if name != "product_di"
]  # which is read out of `udi` at every save


def _answer_to_line(item: tuple[str, f.ChecklistAnswer]) -> Line:
    item_id, answer = item
    is_text = isinstance(answer.value, str)
    line = {name: getattr(answer, name) for name in ("answer", "reason", "by", "at")}
    return line | {
        "item_id": item_id,
        "value_text": answer.value if is_text else None,
        "value_number": None if is_text else answer.value,
    }


def _answer_from_line(line: Line) -> tuple[str, Line]:
    value = line["value_number"] if line["value_text"] is None else line["value_text"]
    fields = {name: line[name] for name in ("answer", "reason", "by", "at")}
    return line["item_id"], fields | {"value": value}


_DETAIL_COLUMNS = {bool: "value_yes", str: "value_text", float: "value_number", int: "value_number"}


def _detail_to_line(item: tuple[str, str | float | bool]) -> Line:
    key, value = item
    empty: Line = dict.fromkeys(_DETAIL_COLUMNS.values())
    return empty | {"key": key, _DETAIL_COLUMNS[type(value)]: value}


def _detail_from_line(line: Line) -> tuple[str, Any]:
    values = (line[column] for column in _DETAIL_COLUMNS.values())
    return line["key"], next(value for value in values if value is not None)


LINES: tuple[Lines, ...] = (
    _struct_lines("facts.patient.allergies", case_parts.CaseAllergy, recorded="allergies_recorded"),
    _word_lines("facts.patient.conditions", case_parts.CaseCondition, "condition", "conditions_recorded"),
    _struct_lines("facts.labs", case_parts.CaseLab),
    _struct_lines("facts.medications", case_parts.CaseMedication, recorded="medications_recorded"),
    _struct_lines("facts.anesthesia.intake", case_parts.CaseIntake, recorded="intake_recorded"),
    _struct_lines("facts.anesthesia.local", case_parts.CaseLocalAnesthetic, recorded="local_recorded"),
    _struct_lines("facts.anesthesia.drugs", case_parts.CaseSedationDrug, recorded="drugs_recorded"),
    Lines("facts.embolics", _table(case_parts.CaseEmbolic), _embolic_to_line, _embolic_from_line),
    _struct_lines("facts.infusions", case_parts.CaseInfusion),
    _struct_lines("followups", case_parts.CaseFollowUp),
    Lines("facts.devices", _table(case_parts.CaseDevice), _device_to_line, _device_from_line),
    Lines(
        "facts.checklist",
        _table(case_parts.CaseChecklistAnswer),
        _answer_to_line,
        _answer_from_line,
        key="item_id",
    ),
    Lines("details", _table(case_parts.CaseDetail), _detail_to_line, _detail_from_line, key="key"),
)


def _plain_columns() -> dict[str, str]:
    elsewhere = {lines.path for lines in LINES} | set(_PARTS) | _KEPT_APART
    columns = {}
    for part, (struct, prefix) in _PARTS.items():
        for field in struct.__struct_fields__:
            path = f"{part}.{field}" if part else field
            if path not in elsewhere:
                columns[path] = _RENAMED.get(path, prefix + field)
    return columns


# Path of every field that is one value, and its column of `cases`.
COLUMNS: dict[str, str] = _plain_columns()


def most_letters(path: str) -> int | None:
    """Return how many characters the field of a form can keep: `patient.name`, `devices.0.lot`; None: any."""
    for whole in (f"facts.{path}", path):
        if whole in COLUMNS:
            return _length(CASES, COLUMNS[whole])
        for kind in LINES:
            if whole.startswith(f"{kind.path}."):
                return _length(kind.table, path.rpartition(".")[2])
    return None


def _length(table: Table, column: str) -> int | None:
    kind = table.c[column].type if column in table.c else None
    return kind.length if isinstance(kind, String) else None
