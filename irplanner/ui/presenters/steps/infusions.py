"""Infusions: which figures follow from which, what the plan says of them, what stands on the line."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import msgspec

from irplanner.models.enums import Status
from irplanner.planning.facts import Infusion
from irplanner.planning.laboratory.kidney_formulas import body_surface_mosteller
from irplanner.planning.outcome import Plan
from irplanner.planning.procedure_rules.infusion_doses import (
    PER_HOUR,
    PER_MINUTE,
    dose_for,
    dose_unit,
    whole_dose,
)
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.choices import Choice

DOSE_UNITS = (
    Choice("mg", "mg"),
    Choice("mg/kg", "mg/kg"),
    Choice("mg/m2", "mg/m²"),
    Choice("mg/h", "mg/h"),
    Choice("mcg", "mcg"),
    Choice("mcg/kg", "mcg/kg"),
    Choice("mcg/min", "mcg/min"),
    Choice("units/kg", "units/kg"),
    Choice("units/h", "units/h"),
    Choice("units", "units"),
    Choice("g", "g"),
    Choice("mL", "mL"),
)
_FIGURES = tuple(f"drugs.infusion.{name}" for name in ("whole_dose", "basis", "range", "total", "figures"))


@dataclass(frozen=True, slots=True)
class BodySize:
    """What doses by size are worked out with; None: unknown."""

    weight_kg: float | None = None
    surface_m2: float | None = None


def completed(row: Infusion, size: BodySize = BodySize()) -> dict[str, Any]:  # frozen
    """Return what follows for the empty fields of an infusion from those that are filled.

    Whole dose = concentration x volume, rate = volume x 60 / duration, stop = start + duration; a dose by
    weight, surface or time gives the whole dose with the patient's size or the duration. Any: numbers and
    moments.
    """
    found: dict[str, Any] = {}
    minutes = row.duration_min
    if minutes is None and row.starts_at is not None and row.ends_at is not None:
        minutes = (row.ends_at - row.starts_at).total_seconds() / 60
        if minutes > 0:
            found["duration_min"] = minutes = _rounded(minutes)
    row = msgspec.structs.replace(row, duration_min=minutes, unit=row.unit or "mg")
    concentration, volume = row.concentration_mg_per_ml, row.volume_ml
    rate = row.rate_ml_h
    if rate is None and concentration:
        rate = _rate_of(row, concentration)
        if rate is not None:
            found["rate_ml_h"] = rate
    whole = whole_dose(row, size.weight_kg, size.surface_m2)
    dose = whole[0] if whole is not None and whole[1] == "mg" else None
    if volume is None and dose is not None and concentration:
        volume = found["volume_ml"] = _rounded(dose / concentration)
    elif volume is None and rate and minutes:
        volume = found["volume_ml"] = _rounded(rate * minutes / 60)
    if concentration is None and dose is not None and volume:
        found["concentration_mg_per_ml"] = _rounded(dose / volume)
    elif row.dose is None and concentration is not None and volume is not None:
        given = dose_for(row, concentration * volume, size.weight_kg, size.surface_m2)
        if given is not None:
            found["dose"] = _rounded(given)
    if rate is None and volume is not None and minutes:
        found["rate_ml_h"] = _rounded(volume * 60 / minutes)
    elif minutes is None and volume is not None and rate:
        minutes = found["duration_min"] = _rounded(volume * 60 / rate)
    if row.ends_at is None and row.starts_at is not None and minutes:
        found["ends_at"] = row.starts_at + timedelta(minutes=round(minutes))
    return found


def _rate_of(row: Infusion, concentration: float) -> float | None:
    """Return the rate of a dose by time: mg/h over mg/mL."""
    unit = dose_unit(row.unit)
    if unit is None or unit.base != "mg" or row.dose is None or unit.per not in (PER_HOUR, PER_MINUTE):
        return None
    per_hour = row.dose * unit.factor * (60 if unit.per == PER_MINUTE else 1)
    return _rounded(per_hour / concentration)


def body_size(record: CaseRecord) -> BodySize:
    """Return weight and body surface (Mosteller) of the case's patient, None where unknown."""
    patient = record.facts.patient
    weight, height = patient.weight_kg or None, patient.height_cm or None
    return BodySize(weight, body_surface_mosteller(weight, height) if weight and height else None)


def infusion_notes(plan: Plan | None) -> tuple[tuple[str, bool], ...]:
    """Return what the plan says of the infusions' figures: text, and whether it asks for attention."""
    found = [] if plan is None else [one for one in plan.findings if one.rule.startswith(_FIGURES)]
    return tuple(
        (
            one.title.replace("mg/m2", "mg/m²").replace(" m2 ", " m² "),
            one.status in (Status.CAUTION, Status.NOT_ASSESSED),
        )
        for one in found
    )


def arterial_labels(record: CaseRecord) -> tuple[str, ...]:
    """Return what stands on the line labels of drugs given into an artery."""
    return tuple(
        ", ".join(part for part in (row.drug, row.vessel) if part)
        for row in record.facts.infusions
        if row.route == "ia" and row.drug
    )


def _rounded(value: float) -> float:
    """Return the value to four figures: what a pump takes, and free of float noise."""
    return float(f"{value:.4g}")
