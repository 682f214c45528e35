"""Local anesthetics: limits by agent, groups that need less, lipid rescue."""

from __future__ import annotations

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.care import Comparison
from irplanner.catalog.schema.reference import Referenced


class LocalAnestheticAgent(Referenced):
    """One agent. The lower of `max_mg_per_kg` x weight and `absolute_mg` is the limit for one procedure."""

    label: str
    drug_class: str  # amide | ester
    max_mg_per_kg: float
    absolute_mg: float | None = None
    max_24h_mg: float | None = None
    min_repeat_h: float | None = None
    usual_percent: Range | None = None
    mixing_caution: str | None = None


class ReducedDoseGroup(Referenced):
    """Patients in whom less is given. Applies by a condition id, a pregnancy answer or an age in years."""

    text: str
    conditions: tuple[str, ...] = ()
    pregnancy: bool = False
    age: Comparison | None = None
    reduce_percent: float | None = None


class LipidRescue(Referenced):
    """Lipid emulsion 20 % by ideal weight. A row gives either millilitres or millilitres per kilogram."""

    weight: Comparison
    bolus_over_min: Range
    bolus_ml: float | None = None
    bolus_ml_per_kg: float | None = None
    infusion: str
