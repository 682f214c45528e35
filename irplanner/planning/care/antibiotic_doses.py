"""Antibiotic doses, windows before puncture and second doses: arithmetic over the pack's drug rows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from irplanner.catalog.schema.antibiotics import AntibioticDrug
from irplanner.catalog.schema.care import CareLimit
from irplanner.planning.clock import after_hours, hours_between
from irplanner.planning.words.figures import amount_text, number_text

_MG_PER_G = 1000


@dataclass(frozen=True, slots=True)
class AntibioticDose:
    """`mg` None: the weight decides and is not known. `text` says the dose, or how it is found."""

    mg: float | None
    text: str


def antibiotic_dose(
    drug: AntibioticDrug, weight_kg: float | None, *, child: bool | None = False
) -> AntibioticDose:
    """Return the dose for a body weight; a weight equal to the limit of the heavier dose takes that dose.

    The doses of the pack are for adults: a child gets none of them.
    """
    if child:
        return AntibioticDose(None, "(dose from the pediatric order)")
    if drug.mg_per_kg is not None:
        if weight_kg is None:
            return AntibioticDose(None, f"{number_text(drug.mg_per_kg)} mg/kg")
        reckoned = round(drug.mg_per_kg * weight_kg, 6)
        basis = f"{number_text(drug.mg_per_kg)} mg/kg"
        return AntibioticDose(reckoned, f"{reckoned:.0f} mg ({basis})")
    if drug.dose_mg is None:
        return AntibioticDose(None, "dose not in the content pack")
    if drug.heavy is None:
        return _known(drug.dose_mg)
    if weight_kg is None:
        start = number_text(drug.heavy.from_weight_kg)
        return AntibioticDose(None, f"{_text(drug.dose_mg)}, {_text(drug.heavy.dose_mg)} from {start} kg")
    return _known(drug.heavy.dose_mg if weight_kg >= drug.heavy.from_weight_kg else drug.dose_mg)


def needs_weight(drug: AntibioticDrug) -> bool:
    return drug.mg_per_kg is not None or drug.heavy is not None


def window_minutes(drug: AntibioticDrug, limits: Mapping[str, CareLimit]) -> float:
    """Return how long before puncture the drug may be started."""
    return limits["antibiotics.slow_window" if drug.slow_infusion else "antibiotics.window"].value


def window_start(drug: AntibioticDrug, puncture: datetime, limits: Mapping[str, CareLimit]) -> datetime:
    """Return the earliest start of the drug before a puncture."""
    return after_hours(puncture, -window_minutes(drug, limits) / 60)


def is_within_window(
    drug: AntibioticDrug, start: datetime, puncture: datetime, limits: Mapping[str, CareLimit]
) -> bool:
    """Say whether a dose started in time; both ends of the window count, a start after puncture does not."""
    minutes = round(hours_between(start, puncture) * 60, 6)
    return 0 <= minutes <= window_minutes(drug, limits)


def redose_due(drug: AntibioticDrug, first_dose: datetime) -> datetime | None:
    """Return when a second dose is due, counted from the first; None for a drug without one."""
    return None if drug.redose_h is None else after_hours(first_dose, drug.redose_h)


def _known(mg: float) -> AntibioticDose:
    return AntibioticDose(mg, _text(mg))


def _text(mg: float) -> str:
    return amount_text(mg / _MG_PER_G, "g") if mg >= _MG_PER_G else amount_text(mg, "mg")
