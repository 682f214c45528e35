"""Doses of thrombolytic drugs reckoned from body weight, as one document gives them."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part


class WeightBand(Part):
    """One single dose for a weight below `below_kg`; the last band has no upper end."""

    dose_mg: float
    below_kg: float | None = None


class DosePart(Part):
    """One part of a dose: a fixed amount, or an amount by weight up to a maximum."""

    name: str
    mg: float | None = None
    mg_per_kg: float | None = None
    max_mg: float | None = None


class LyticDose(Cited):
    """Either `bands` or `parts`. A reference dose: the dose given is the one on the signed order."""

    procedures: tuple[str, ...]
    drug: str
    bands: tuple[WeightBand, ...] = ()
    parts: tuple[DosePart, ...] = ()
    total_max_mg: float | None = None
