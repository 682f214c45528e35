"""How sizes are written in reasons: as the label gives them, with the common unit beside it."""

from __future__ import annotations

from irplanner.planning.words.figures import number_text
from irplanner.units import Length

_UNITS = {"in": "in", "mm": "mm", "um": "um", "fr": "Fr", "cm": "cm"}


def length_of(value: float | None, unit: str) -> Length | None:
    """Return a length in the unit it was given in; None for an unknown one."""
    return None if value is None else Length(value, unit, f"{number_text(value)} {_UNITS[unit]}")


def size_text(length: Length, unit: str) -> str:
    """Return `0.021 in (0.533 mm)`: as given, then in the unit the rule compares."""
    if length.unit == unit:
        return length.label
    return f"{length.label} ({rounded(length.in_unit(unit))} {_UNITS[unit]})"


def rounded(value: float, digits: int = 4) -> str:
    """Return a computed figure short enough to read, e.g. 533.4, 0.8667."""
    return f"{value:.{digits}g}" if abs(value) < 1000 else f"{value:.0f}"


def band_text(band_um: tuple[float, float]) -> str:
    """Return `500-700 um`, or one size of a tightly calibrated product."""
    low, high = band_um
    return f"{number_text(low)} um" if low == high else f"{number_text(low)}-{number_text(high)} um"
