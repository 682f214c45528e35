"""What a record knows beyond the facts, in words for paper: what was planned besides, and what was done."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.services.case_record import CaseRecord, Times

Fields = tuple[tuple[str, str], ...]
_SPOKEN_ELSEWHERE = frozenset({"planned_observation_h", "planned_disposition"})


def planned_besides(record: CaseRecord, catalog: Catalog) -> Fields:
    """Return target, indication, back-up, expected outcome and stay; what is not recorded is left out."""
    hours = record.details.get("planned_observation_h")
    names = [
        catalog.procedures[one].name for one in record.additional_procedures if one in catalog.procedures
    ]
    fields = (
        ("Target", record.target_anatomy or ""),
        ("Indication", record.indication or ""),
        ("Alternatives and back-up", record.alternatives or ""),
        ("Expected outcome", record.expected_outcome or ""),
        ("Planned observation", f"{hours:g} h" if isinstance(hours, (int, float)) else ""),
        ("Planned disposition", str(record.details.get("planned_disposition") or "")),
        ("In the same session", ", ".join(names)),
        ("Treatment intent", (record.treatment_intent or "").replace("_", " ")),
    )
    return tuple((name, text) for name, text in fields if text)


def done_besides(record: CaseRecord, catalog: Catalog) -> Fields:
    """Return fields of single procedures, stages of the day, dose and follow-up, as far as recorded."""
    fields = [
        (_name(key, catalog), _text(value, catalog, key))
        for key, value in record.details.items()
        if key not in _SPOKEN_ELSEWHERE
    ]
    for name in Times.__struct_fields__:
        moment = getattr(record.times, name)
        if isinstance(moment, datetime):
            fields.append((_words(name.removesuffix("_at")), f"{moment:%Y-%m-%d %H:%M}"))
    radiation = record.facts.radiation
    for label, figure, unit in (
        ("Air kerma", radiation.air_kerma_mgy, "mGy"),
        ("Kerma-area product", radiation.kap_gy_cm2, "Gy cm²"),
        ("Fluoroscopy time", radiation.fluoro_min, "min"),
    ):
        if figure is not None:
            fields.append((label, f"{figure:g} {unit}"))
    for entry in record.followups:
        parts = (
            f"pain {entry.pain_score:g}" if entry.pain_score is not None else "",
            entry.function_score or "",
            f"opioid {entry.opioid_dose}" if entry.opioid_dose else "",
            entry.finding or "",
            f"next: {entry.next_step}" if entry.next_step else "",
        )
        day = entry.seen_on.isoformat() if entry.seen_on else "date not recorded"
        fields.append((f"Follow-up {day}", "; ".join(part for part in parts if part)))
    return tuple(fields)


def _name(key: str, catalog: Catalog) -> str:
    field = catalog.case_fields.get(key)
    return field.label if field else _words(key)


def _text(value: str | float | bool, catalog: Catalog, key: str) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return value.replace("T", " ") if value[:4].isdigit() else value
    field = catalog.case_fields.get(key)
    return f"{value:g} {field.unit}".rstrip() if field else f"{value:g}"


def _words(code: str) -> str:
    words = code.replace("_", " ")
    return words[:1].upper() + words[1:]
