"""From the rows of an export back to a case: `export_values` the other way round.

Derived columns are not read: what they were worked out from is. A list that only a side file holds in full
is taken from there; without the file it stays unknown, never "none".
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec
from sqlalchemy import String

from irplanner.exchange.csv_cells import CellError, moment
from irplanner.exchange.csv_columns import TIME_COLUMNS
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord, Times, value_at, with_value
from irplanner.services.case_store.case_columns import LINES
from irplanner.services.exporting.export_sides import APPOINTMENT, SIDE_LISTS
from irplanner.services.exporting.export_values import (
    CONTRAST_ALLERGEN,
    PREGNANCY_WORDS,
    ROUTE_WORDS,
    STATUS_WORDS,
)

Values = Mapping[str, Any]  # Any below: values of the kinds the columns name
# Rows of one case by side file; a file that was not there is not in it.
SideRows = Mapping[str, Sequence[Values]]

# Columns that are one field each.
FIELD_OF_COLUMN: dict[str, str] = {
    "site_code": "site_code",
    "signed_at": "signed_at",
    "patient_class": "patient_class",
    "accession_number": "accession_number",
    "target_anatomy": "target_anatomy",
    "indication": "indication",
    "imaging_guidance": "imaging_guidance",
    "room_code": "room_code",
    "delay_reason": "delay_reason",
    "cancel_reason": "cancel_reason",
    "access_crossover": "access_crossover",
    "operator_grade": "staff.operator_grade",
    "tech_scrub_code": "staff.tech_scrub",
    "premedication_given": "given.premedication_given",
    "consent_documented": "given.consent_documented",
    "kap_fluoro_gy_cm2": "dose.kap_fluoro_gy_cm2",
    "kap_acq_gy_cm2": "dose.kap_acq_gy_cm2",
    "frames_total": "dose.frames_total",
    "dose_source": "dose.dose_source",
    "xray_unit": "dose.xray_unit",
    "dose_followup": "dose.dose_followup",
    "embolization_endpoint": "outcome.embolization_endpoint",
    "technical_success": "outcome.technical_success",
    "adverse_event": "outcome.adverse_event",
    "adverse_event_scheme": "outcome.adverse_event_scheme",
    "adverse_event_grade": "outcome.adverse_event_grade",
    "adverse_event_timing": "outcome.adverse_event_timing",
    "specimens": "outcome.specimens",
    "disposition": "outcome.disposition",
    "followup_date": "outcome.followup_date",
    "mrn": "facts.patient.mrn",
    "birth_date": "facts.patient.birth_date",
    "sex_at_birth": "facts.patient.sex",
    "height_cm": "facts.patient.height_cm",
    "weight_kg": "facts.patient.weight_kg",
    "procedure_code_local": "facts.procedure",
    "laterality": "facts.laterality",
    "urgency": "facts.urgency",
    "operator_code": "facts.team.operator",
    "tech_circulating_code": "facts.team.technologist",
    "nurse_code": "facts.team.nurse",
    "anesthesia_provider_code": "facts.team.anesthesia",
    "asa_class": "facts.anesthesia.asa_class",
    "anesthesia_type": "facts.anesthesia.type",
    "access_site": "facts.access.site",
    "access_side": "facts.access.side",
    "access_guidance": "facts.access.guidance",
    "sheath_size_fr": "facts.access.sheath_fr",
    "closure_method": "facts.access.closure",
    "contrast_agent": "facts.contrast.agent",
    "contrast_mg_i_ml": "facts.contrast.mg_i_per_ml",
    "contrast_volume_ml": "facts.contrast.volume_ml",
    "fluoro_time_min": "facts.radiation.fluoro_min",
    "air_kerma_ref_mgy": "facts.radiation.air_kerma_mgy",
    "kap_total_gy_cm2": "facts.radiation.kap_gy_cm2",
    **{name: f"times.{name}" for name in TIME_COLUMNS},
}
# Column, field and the words of the column for the field's words.
_WORDS = (
    ("pregnancy_status", "facts.patient.pregnancy", PREGNANCY_WORDS),
    ("contrast_route", "facts.contrast.route", ROUTE_WORDS),
    ("record_status", "status", {**STATUS_WORDS, CaseStatus.DONE: "completed"}),
)
# Laboratory columns that stand in for labs.csv: test, unit, when taken.
_LABS = (
    ("creatinine_mg_dl", "creatinine", "mg/dL", "creatinine_collected_at"),
    ("hemoglobin_g_dl", "hemoglobin", "g/dL", None),
    ("platelets_10e9_l", "platelets", "10*9/L", "coag_collected_at"),
    ("inr", "inr", "1", "coag_collected_at"),
)
FIGURE_OF_COLUMN = {
    "content_version": "plan_content_pack",
    "checklist_items_total": "plan_checklist_total",
    "checklist_items_done": "plan_checklist_done",
    "checklist_items_na": "plan_checklist_na",
    "checklist_deviations": "plan_checklist_deviations",
    "egfr": "plan_egfr",
    "egfr_formula": "plan_egfr_formula",
    "bleeding_risk_class": "plan_bleeding_sir",
}
_LINES = {lines.path: lines for lines in LINES}


def record_from(values: Values, sides: SideRows, case_id: str) -> CaseRecord:
    """Return the case a row of cases.csv and the rows of its side files make.

    Raises:
        CellError: a list or a moment inside a cell cannot be read.
        msgspec.ValidationError: a value does not fit its field.
    """
    content: dict[str, Any] = {"case_id": case_id, "facts": {"id": case_id, "procedure": ""}}
    for column, path in FIELD_OF_COLUMN.items():
        if values.get(column) is not None:
            _put(content, path, values[column])
    for column, path, words in _WORDS:
        for word, text in words.items():
            if values.get(column) == text:
                _put(content, path, word)
    if values.get("record_status") == "amended":
        content["status"] = CaseStatus.DONE
    content["additional_procedures"] = values.get("additional_procedures") or []
    born, day = values.get("birth_date"), values.get("procedure_date")
    if (born is None or day is None or day < born) and values.get("age_years") is not None:
        _put(content, "facts.patient.age_years", values["age_years"])  # not worked out, so it was typed
    _put_times(content, values, sides)
    _put_lists(content, values, sides)
    _put_drugs(content, values)
    return msgspec.convert(content, CaseRecord)


def merged(before: CaseRecord, incoming: CaseRecord, values: Values | None) -> CaseRecord:
    """Return a case with what an incoming one says: every field it has, and every list that is not empty.

    Args:
        values: The row it came from; a column that is empty there says nothing.
    """
    after = before
    for column, path in FIELD_OF_COLUMN.items():
        if values is None or values.get(column) is not None:
            after = _with(after, incoming, path)
    for _, path, _ in _WORDS:
        after = _with(after, incoming, path)
    for path in ("facts.scheduled_at", "facts.expected_end", *(lines.path for lines in LINES)):
        after = _with(after, incoming, path)
    return after


def _with(before: CaseRecord, incoming: CaseRecord, path: str) -> CaseRecord:
    path = path.removeprefix("facts.")
    value = value_at(incoming, path)
    if value in (None, (), {}, ""):
        return before
    if path == "status" and value is CaseStatus.PLANNED:
        return before  # what every new record has
    return with_value(before, path, value)


def figures_from(values: Values) -> dict[str, Any] | None:
    """Return the kept figures of the plan as the file gives them; None when the case was never planned."""
    if values.get("content_version") is None:
        return None
    return {column: values.get(name) for name, column in FIGURE_OF_COLUMN.items()}


def _put(content: dict[str, Any], path: str, value: Any) -> None:
    *parts, name = path.split(".")
    for part in parts:
        content = content.setdefault(part, {})
    content[name] = value


def _put_times(content: dict[str, Any], values: Values, sides: SideRows) -> None:
    """Take further times from events.csv, and the appointment: the day when no clock was noted."""
    for row in sides.get("events", ()):
        field = f"{row.get('event')}_at"
        if field in Times.__struct_fields__ and row.get("at") is not None:
            _put(content, f"times.{field}", row["at"])
        elif row.get("event") in APPOINTMENT and row.get("at") is not None:
            _put(content, APPOINTMENT[row["event"]], row["at"])
    day = values.get("procedure_date")
    if day is not None and not sides.get("events") and "scheduled_at" not in content["facts"]:
        start = values.get("procedure_start_at") or values.get("in_room_at")
        _put(content, "facts.scheduled_at", start or datetime(day.year, day.month, day.day))


def _put_lists(content: dict[str, Any], values: Values, sides: SideRows) -> None:
    for name, (path, renamed) in SIDE_LISTS.items():
        if name in sides:
            back = {column: field for field, column in renamed.items()}
            rows = [{back.get(k, k): v for k, v in row.items()} for row in sides[name]]
            rows.sort(key=lambda row: row.get("position") or 0)
            entries = [_LINES[path].from_line(_complete(path, row)) for row in rows]
            if entries or _was_asked(name, values):
                _put(content, path, entries)
    if "labs" not in sides:
        labs = [
            {"test": test, "value": values[column], "unit": unit, "taken_at": values.get(when or "")}
            for column, test, unit, when in _LABS
            if values.get(column) is not None
        ]
        _put(content, "facts.labs", labs)
    if "allergies" not in sides and values.get("contrast_reaction_history") not in (None, "none"):
        severity = values["contrast_reaction_history"]
        allergy = {"agent": CONTRAST_ALLERGEN, "severity": None if severity == "unknown" else severity}
        _put(content, "facts.patient.allergies", [allergy])
    if "medications" not in sides and values.get("antithrombotics") not in (None, ["none"]):
        entries = [_dated(text) for text in values["antithrombotics"]]
        _put(content, "facts.medications", [{"drug": what, "last_dose_at": at} for what, at in entries])
    answers = {}
    for row in sides.get("checklist_items", ()):
        item_id, answer = _LINES["facts.checklist"].from_line(
            _complete("facts.checklist", row, answer="state")
        )
        answers[item_id] = answer
    _put(content, "facts.checklist", answers)
    _put(content, "details", dict(_detail(row) for row in sides.get("details", ())))


def _detail(row: Values) -> tuple[str, Any]:
    line = _complete("details", row, key="field_id")
    is_empty = all(line[column] is None for column in ("value_number", "value_text", "value_yes"))
    field_id, value = _LINES["details"].from_line(line | {"value_text": ""} if is_empty else line)
    return field_id, value


def _was_asked(name: str, values: Values) -> bool:
    """Say whether a list without rows was asked for: its column of cases.csv then says `none`."""
    match name:
        case "allergies":
            return values.get("contrast_reaction_history") == "none"
        case "medications":
            return values.get("antithrombotics") == ["none"]
        case "local_anesthetics":
            return False
        case _:
            return True


def _complete(path: str, row: Values, **renamed: str) -> dict[str, Any]:
    """Return the row with every column of its table, as `from_line` wants it."""
    columns = _LINES[path].table.columns
    line = {column.name: row.get(renamed.get(column.name, column.name)) for column in columns}
    for column in columns:
        if line[column.name] is None and not column.nullable and isinstance(column.type, String):
            line[column.name] = ""  # a row somebody began: its name was not typed yet
    return line


def _put_drugs(content: dict[str, Any], values: Values) -> None:
    drugs = values.get("sedation_drugs")
    if drugs is not None:
        entries = [] if drugs == ["none"] else [_amount(text) for text in drugs]
        _put(content, "facts.anesthesia.drugs", entries)
    if values.get("antibiotic") is not None:
        agent, at = _dated(values["antibiotic"])
        _put(content, "given.antibiotic_agent", agent)
        _put(content, "given.antibiotic_at", at)


def _amount(text: str) -> dict[str, Any]:
    drug, _, rest = text.partition(":")
    amount, _, unit = rest.partition(":")
    try:
        number = float(amount) if amount else None
    except ValueError:
        raise CellError(f"{amount[:40]!r} is no amount") from None
    return {"drug": drug, "amount": number, "unit": unit or None}


def _dated(text: str) -> tuple[str, datetime | None]:
    what, _, at = text.rpartition("@")
    return (what, moment(at)) if what else (text, None)
