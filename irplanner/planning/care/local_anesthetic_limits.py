"""Arithmetic of local anesthetic doses: strength, largest dose, volume, fractions of a mixture."""

from __future__ import annotations

import math

from irplanner.catalog.schema.local_anesthetics import LipidRescue, LocalAnestheticAgent
from irplanner.planning.comparison import holds

_NOISE = 9  # decimals kept: 0.7 * 100 must not fall short of 70


def dose_mg(percent: float, volume_ml: float, mg_per_ml_per_percent: float) -> float:
    """Return the dose in a volume of solution, mg.

    >>> dose_mg(1, 10, 10)
    100.0
    """
    return round(float(percent * mg_per_ml_per_percent * volume_ml), _NOISE)


def max_dose_mg(agent: LocalAnestheticAgent, weight_kg: float | None) -> float | None:
    """Return the lower of the limit by weight and the absolute limit, mg.

    Without a weight the absolute limit alone; None for an agent that has none.
    """
    limits = [] if agent.absolute_mg is None else [float(agent.absolute_mg)]
    if weight_kg is not None:
        limits.append(round(agent.max_mg_per_kg * weight_kg, _NOISE))
    return min(limits) if limits else None


def volume_ml(mg: float, percent: float, mg_per_ml_per_percent: float) -> float:
    """Return the volume that holds a dose, rounded down to 0.1 mL so that rounding never exceeds it.

    >>> volume_ml(270, 1, 10)
    27.0
    """
    return math.floor(round(mg / (percent * mg_per_ml_per_percent) * 10, 6)) / 10


def lipid_bolus_ml(rows: list[LipidRescue], ideal_kg: float) -> list[float]:
    """Return the bolus of lipid emulsion by each row that may hold: one, or both where neither says."""
    fitting = [row for row in rows if holds(row.weight, ideal_kg)] or rows
    boluses = [
        float(row.bolus_ml) if row.bolus_ml is not None else round((row.bolus_ml_per_kg or 0) * ideal_kg, 2)
        for row in fitting
    ]
    return sorted(set(boluses))
