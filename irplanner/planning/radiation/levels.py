"""Dose levels as pure questions: level reached, notifications due, skin band, reference figure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.radiation import DoseLevel, DoseNotification, ReferenceLevel, SkinBand

_KEPT = 9  # decimals: float noise must not hide a step


def levels_reached(catalog: Catalog, dose: Mapping[str, float]) -> list[DoseLevel]:
    """Return the substantial dose levels that known quantities reach, by quantity id (ka_r_gy ...).

    Fluoroscopy time counts only where no dose quantity is known.
    """
    levels = list(catalog.dose_levels.values())
    has_dose = any(level.quantity in dose for level in levels if not level.only_without_dose)
    return [
        level
        for level in levels
        if level.quantity in dose
        and not (level.only_without_dose and has_dose)
        and dose[level.quantity] >= level.at_or_above
    ]


def notifications_due(row: DoseNotification, value: float) -> int:
    """Return how many notifications a value has called for: 0 below the first, 1 at it, one more a step."""
    if value < row.first:
        return 0
    return 1 + math.floor(round((value - row.first) / row.then_every, _KEPT))


def next_notification(row: DoseNotification, value: float) -> float:
    """Return the value at which the next one is due."""
    return row.first + notifications_due(row, value) * row.then_every


def skin_band(catalog: Catalog, skin_dose_gy: float) -> SkinBand:
    """Return the band of a single skin dose."""
    for band in catalog.skin_bands.values():
        low = (band.low is None or skin_dose_gy >= band.low) and (
            band.above is None or skin_dose_gy > band.above
        )
        high = (band.below is None or skin_dose_gy < band.below) and (
            band.through is None or skin_dose_gy <= band.through
        )
        if low and high:
            return band
    raise ValueError(f"no skin band holds {skin_dose_gy}")


def reference_levels_for(catalog: Catalog, procedure: str) -> Iterator[ReferenceLevel]:
    """Yield the published figures of the same procedure, in pack order."""
    yield from (level for level in catalog.reference_levels.values() if procedure in level.procedures)
