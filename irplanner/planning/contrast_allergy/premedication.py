"""Premedication by the clock: which regimens can still be given, and when each dose falls.

Times run back from contrast in elapsed hours, so they are right over a change of daylight-saving time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast_allergy import PremedicationRegimen, PremedicationStep
from irplanner.planning.cited import moment
from irplanner.planning.clock import after_hours
from irplanner.planning.outcome import TimelineEntry

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

RULE = "contrast_allergy.premedication"
STEROID = "methylprednisolone"


@dataclass(frozen=True, slots=True)
class Dose:
    at: datetime
    step: PremedicationStep


def start_by(regimen: PremedicationRegimen, contrast_at: datetime) -> datetime:
    """Return the latest moment at which a regimen can begin."""
    return after_hours(contrast_at, -regimen.lead_h)


def can_begin(regimen: PremedicationRegimen, now: datetime, contrast_at: datetime) -> bool:
    """Say whether there is still time; to begin exactly at the latest moment is in time."""
    return now <= start_by(regimen, contrast_at)


def doses(regimen: PremedicationRegimen, contrast_at: datetime) -> list[Dose]:
    """Return every dose with its time, earliest first; empty for a regimen that starts at once."""
    timed = [Dose(after_hours(contrast_at, -step.hours_before), step) for step in regimen.steps]
    return sorted(timed, key=lambda dose: dose.at)


def regimens_for(
    catalog: Catalog, *, child: bool, avoid: frozenset[str] = frozenset()
) -> list[PremedicationRegimen]:
    """Return the regimens in order of preference; a child has its own.

    With an allergy to methylprednisolone (`avoid`) its regimens give way to the one meant for that case,
    which is otherwise left out.
    """
    allergic = STEROID in avoid
    found = [
        regimen
        for regimen in catalog.premedication_regimens.values()
        if regimen.pediatric is child
        and not (allergic and _names_steroid(regimen))
        and (allergic or STEROID not in (regimen.when or ""))
    ]
    return sorted(found, key=lambda regimen: regimen.order)


def _names_steroid(regimen: PremedicationRegimen) -> bool:
    return STEROID in (regimen.drugs or "") or any(step.drug == STEROID for step in regimen.steps)


def first_in_time(
    regimens: list[PremedicationRegimen], now: datetime, contrast_at: datetime
) -> PremedicationRegimen | None:
    """Return the preferred regimen that can still begin; None when there is none at all."""
    return next((regimen for regimen in regimens if can_begin(regimen, now, contrast_at)), None)


def step_text(step: PremedicationStep, weight_kg: float | None) -> str:
    """Return drug, dose and route; a dose by weight in mg when the weight is known, capped.

    >>> step_text(PremedicationStep(hours_before=1, drug="prednisone", route="oral", dose_mg=50), None)
    'prednisone 50 mg, oral'
    """
    if step.dose_mg is not None:
        dose = f"{step.dose_mg:g} mg"
    elif step.mg_per_kg is None:
        dose = "dose as ordered"
    elif weight_kg is None:
        dose = f"{_span(step.mg_per_kg)} mg/kg (at most {step.max_mg:g} mg)"
    else:
        most = step.max_mg if step.max_mg is not None else float("inf")
        low, high = (min(share * weight_kg, most) for share in step.mg_per_kg)
        dose = f"{_span((low, high))} mg"
    text = f"{step.drug} {dose}, {step.route}"
    return f"{text}, optional" if step.optional else text


def premedication_moments(
    regimen: PremedicationRegimen, case: Situation, contrast_at: datetime, *, decided: bool
) -> list[TimelineEntry]:
    """Return the doses as moments; `decided` False: a clinician still decides whether they are given."""
    note = regimen.label if decided else f"{regimen.label}; only if the clinician decides to premedicate"
    if not regimen.steps:
        begin = moment(
            regimen,
            "premedication",
            regimen.drugs or regimen.label,
            rule=RULE,
            at=start_by(regimen, contrast_at),
            not_after=True,
            detail=f"{note}: {regimen.schedule}; {regimen.antihistamine}",
        )
        return [begin]
    weight = case.facts.patient.weight_kg
    return [
        moment(
            regimen,
            "premedication",
            step_text(dose.step, weight),
            rule=RULE,
            at=dose.at,
            detail=note,
        )
        for dose in doses(regimen, contrast_at)
    ]


def _span(pair: tuple[float, float]) -> str:
    low, high = (f"{value:.3g}" for value in pair)
    return low if low == high else f"{low}-{high}"
