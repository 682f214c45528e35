"""Fields that only some procedures ask for, and what follows from them."""

from __future__ import annotations

from datetime import date, datetime

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.case_fields import CaseField
from irplanner.language import tr, tr_n
from irplanner.planning.device_time import AFTER_TRANSFER, OVER, WITHIN, against_target, target_text
from irplanner.services.case_record import CaseRecord


def groups(record: CaseRecord, catalog: Catalog) -> dict[str, tuple[CaseField, ...]]:
    """Return the fields the procedure asks for under their headings, and those that hold a value already."""
    found: dict[str, list[CaseField]] = {}
    for field in catalog.case_fields.values():
        if asks_for(field, record, catalog) or field.id in record.details:
            found.setdefault(field.group, []).append(field)
    return {group: tuple(fields) for group, fields in found.items()}


def asks_for(field: CaseField, record: CaseRecord, catalog: Catalog) -> bool:
    """Say whether the procedure of the case asks for a field."""
    entry = catalog.procedures.get(record.facts.procedure)
    if entry is None:
        return False
    return field.every or entry.id in field.procedures or entry.category in field.categories


def notes(record: CaseRecord, catalog: Catalog) -> dict[str, str]:
    """Return by heading what follows from the fields: relief in percent, intervals, minutes to the device."""
    pain, times = record.facts.pain, record.times
    found: dict[str, str] = {}
    if pain.score_before and pain.score_after is not None:
        relief = 100 * (pain.score_before - pain.score_after) / pain.score_before
        found["Pain"] = tr("Relief {relief} %.").format(relief=f"{relief:.0f}")
    surgery = _day(record.details.get("planned_surgery_on"))
    start = record.facts.scheduled_at
    if surgery is not None and start is not None:
        days = (surgery - start.date()).days
        found["Treatment afterwards"] = tr_n(
            days, "{n} day after this procedure.", "{n} days after this procedure."
        )
    elapsed = [
        tr("{name} to first device {minutes} min").format(name=name, minutes=_minutes(begun, times.device_at))
        for name, begun in ((tr("First contact"), times.first_contact_at), (tr("Arrival"), times.arrival_at))
        if begun is not None and times.device_at is not None
    ]
    if elapsed:
        found["Time to device"] = f"{', '.join(elapsed)}.{_against_target(record, catalog)}"
    return found


def _against_target(record: CaseRecord, catalog: Catalog) -> str:
    """Return how first contact to device stands to the target; empty where there is none."""
    contact, device = record.times.first_contact_at, record.times.device_at
    if contact is None or device is None:
        return ""
    answer = against_target(record.facts.procedure, _minutes(contact, device), catalog)
    words = {
        WITHIN: tr(" Within the target, {target} †."),
        AFTER_TRANSFER: tr(" Within the target only after a transfer, {target} †."),
        OVER: tr(" Over the target, {target} †."),
    }
    return words[answer].format(target=target_text(catalog)) if answer else ""


def _minutes(begun: datetime, ended: datetime) -> int:
    return round((ended.replace(tzinfo=None) - begun.replace(tzinfo=None)).total_seconds() / 60)


def _day(value: str | float | bool | None) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
