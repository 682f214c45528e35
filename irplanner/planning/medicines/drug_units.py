"""Reading a planned drug amount in the unit its limits are in."""

from __future__ import annotations

from irplanner.planning.facts import DrugAmount

_MCG_PER_MG = 1000.0
_IN_MCG = {"mcg": 1.0, "ug": 1.0, "microgram": 1.0, "mg": _MCG_PER_MG, "g": _MCG_PER_MG * 1000}
_PER_KG = "/kg"


def in_drug_unit(planned: DrugAmount, unit: str, weight_kg: float | None) -> float | None:
    """Return the amount in `unit` (mcg, mg or g), or None: no amount, an unknown unit, or a missing weight.

    An amount without a unit is not guessed.
    """
    if planned.amount is None or planned.unit is None:
        return None
    written = planned.unit.strip().lower().replace("µ", "u").replace("μ", "u").replace(" ", "")
    by_weight = written.endswith(_PER_KG)
    factor = _IN_MCG.get(written.removesuffix(_PER_KG))
    if factor is None or (by_weight and weight_kg is None):
        return None
    amount = planned.amount * (weight_kg if by_weight and weight_kg is not None else 1.0)
    return round(amount * factor / _IN_MCG[unit], 9)


def amount_needs(planned: DrugAmount, read: float | None, path: str) -> tuple[str, ...]:
    """Return the fields that would make an amount readable; empty when it was read."""
    if read is not None:
        return ()
    if planned.amount is None:
        return (f"{path}.amount",)
    if planned.unit is not None and planned.unit.strip().lower().endswith(_PER_KG):
        return ("patient.weight_kg",)
    return (f"{path}.unit",)
