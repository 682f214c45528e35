"""What an infusion comes to: the whole dose by its basis, and the reference's words as a range."""

from __future__ import annotations

import re
from dataclasses import dataclass

from irplanner.planning.facts import Infusion
from irplanner.planning.words.figures import number_text

_MINUTES_PER_HOUR = 60
# Powers of ten to milligrams; units of activity stay what they are.
_IN_MG = {"mg": 1.0, "g": 1000.0, "mcg": 0.001}
_UNITS = {"u", "iu", "units", "unit"}
PER_KG, PER_M2, PER_HOUR, PER_MINUTE = "kg", "m2", "h", "min"
# A range at the start of the reference's words. What follows must not turn it into something else: a share of
# another dose, a dose for a part of the body, a time over which it is spread.
_RANGE = re.compile(
    r"(?P<low>\d+(?:\.\d+)?)(?:-(?P<high>\d+(?:\.\d+)?))? ?(?P<unit>mg|mcg|g|U)"
    r"(?:/(?P<per>kg|m2|h|min))?(?=$|,| by | per vessel| per session| weekly| for | bolus| with )"
)


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit of a dose: mass or units of activity, and per what. `per` empty: the dose itself."""

    base: str  # mg | units | mL
    factor: float  # into the base
    per: str = ""


@dataclass(frozen=True, slots=True)
class DoseRange:
    """A reference range, in the base unit of `unit`."""

    low: float
    high: float
    unit: Unit
    text: str


def dose_unit(word: str | None) -> Unit | None:
    """Return what a unit means; None for one that no figure can be worked out with.

    >>> dose_unit("mcg/kg")
    Unit(base='mg', factor=0.001, per='kg')
    """
    name, _, per = (word or "").strip().partition("/")
    if per not in ("", PER_KG, PER_M2, PER_HOUR, PER_MINUTE):
        return None
    if name.lower() in _UNITS:
        return Unit("units", 1.0, per)
    if name.lower() == "ml":
        return Unit("mL", 1.0, per)
    factor = _IN_MG.get(name.lower())
    return None if factor is None else Unit("mg", factor, per)


def basis_needs(row: Infusion, weight_kg: float | None, surface_m2: float | None) -> list[str]:
    """Return the fields that a dose by weight, surface or time lacks to be worked out."""
    unit = dose_unit(row.unit)
    if unit is None or row.dose is None:
        return []
    if unit.per == PER_KG and not weight_kg:
        return ["patient.weight_kg"]
    if unit.per == PER_M2 and not surface_m2:
        return ["patient.height_cm"] if weight_kg else ["patient.weight_kg", "patient.height_cm"]
    return []


def whole_dose(row: Infusion, weight_kg: float | None, surface_m2: float | None) -> tuple[float, str] | None:
    """Return the whole dose with its unit (mg, units or mL); None while a figure for it is missing."""
    unit = dose_unit(row.unit)
    times = None if unit is None else _times(unit, row, weight_kg, surface_m2)
    if unit is None or row.dose is None or times is None:
        return None
    return row.dose * unit.factor * times, unit.base


def dose_for(row: Infusion, whole: float, weight_kg: float | None, surface_m2: float | None) -> float | None:
    """Return the dose in the row's own unit for a whole dose in mg; the way back of `whole_dose`."""
    unit = dose_unit(row.unit or "mg")
    times = None if unit is None or unit.base != "mg" else _times(unit, row, weight_kg, surface_m2)
    return whole / (unit.factor * times) if unit is not None and times else None


def _times(unit: Unit, row: Infusion, weight_kg: float | None, surface_m2: float | None) -> float | None:
    """Return how often the unit's dose is given: kilograms, square meters, hours or minutes."""
    if not unit.per:
        return 1.0
    if unit.per == PER_KG:
        return weight_kg or None
    if unit.per == PER_M2:
        return surface_m2 or None
    if not row.duration_min:
        return None
    return row.duration_min / _MINUTES_PER_HOUR if unit.per == PER_HOUR else row.duration_min


def reference_range(text: str) -> DoseRange | None:
    """Return the range the reference's words begin with; None for words that state none to compare with.

    >>> reference_range("30-60 mg/h by catheter").high
    60.0
    """
    found = _RANGE.match(text)
    if found is None or " then " in text or "up to" in text:
        return None
    unit = dose_unit(found["unit"] + (f"/{found['per']}" if found["per"] else ""))
    if unit is None:
        return None
    low, high = float(found["low"]), float(found["high"] or found["low"])
    shown = f"{number_text(low)}-{number_text(high)}" if low < high else number_text(low)
    of = f"/{unit.per}" if unit.per else ""
    told = f"{shown} {found['unit']}{of}"
    return DoseRange(low * unit.factor, high * unit.factor, unit, told)


def in_unit_of(
    row: Infusion, wanted: Unit, weight_kg: float | None, surface_m2: float | None
) -> float | None:
    """Return the row's dose by the basis of a reference range, in its base unit; None if not known."""
    unit = dose_unit(row.unit)
    if unit is None or row.dose is None or unit.base != wanted.base:
        return None
    if unit.per == wanted.per:
        return row.dose * unit.factor
    whole = whole_dose(row, weight_kg, surface_m2)
    times = _times(wanted, row, weight_kg, surface_m2)
    return None if whole is None or times is None else whole[0] / times
