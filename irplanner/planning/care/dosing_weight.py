"""The body weight a dose is read for: actual, or ideal above the pack's limit of body-mass index."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.models.enums import Sex
from irplanner.planning.comparison import holds
from irplanner.planning.laboratory.kidney_formulas import body_mass_index, ideal_body_weight_kg

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

WEIGHT, HEIGHT, SEX = "patient.weight_kg", "patient.height_cm", "patient.sex"


@dataclass(frozen=True, slots=True)
class DosingWeight:
    """The weight to dose by, or the range it lies in while facts are missing.

    Attributes:
        least: the smallest weight it can be, kg; None when that cannot be said.
        most: the largest weight it can be, kg; None while no weight is recorded.
        missing: fields that would settle it.
        kind: which weight it is, in words.
    """

    least: float | None
    most: float | None
    missing: tuple[str, ...]
    kind: str

    @property
    def kg(self) -> float | None:
        """Return the weight when it is settled."""
        return self.most if self.most is not None and self.least == self.most else None


def dosing_weight(case: Situation) -> DosingWeight:
    """Return the weight that limits a local anesthetic: ideal above the body-mass index of the limit."""
    patient = case.facts.patient
    weight, height = patient.weight_kg, patient.height_cm
    if weight is None:
        return DosingWeight(None, None, (WEIGHT,), "no weight")
    if height is None:
        return DosingWeight(None, weight, (HEIGHT,), "actual weight at most")
    limit = case.catalog.care_limits["local_anesthetic.ideal_weight_bmi"]
    if not holds(limit, body_mass_index(weight, height)):
        return DosingWeight(weight, weight, (), "actual weight")
    ideal = ideal_weights(patient.sex, height)
    if ideal is None:
        return DosingWeight(
            None, weight, (), "ideal weight, which no formula gives below 60 inches of height"
        )
    least, most = min(*ideal, weight), min(max(ideal), weight)
    return DosingWeight(least, most, (SEX,) if least != most else (), "ideal weight")


def ideal_weight(case: Situation) -> float | None:
    """Return the ideal weight in kg, or None without height and sex or below the formula's height."""
    height = case.facts.patient.height_cm
    ideal = None if height is None else ideal_weights(case.facts.patient.sex, height)
    return ideal[0] if ideal is not None and ideal[0] == ideal[1] else None


def ideal_weights(sex: Sex | None, height_cm: float) -> tuple[float, float] | None:
    """Return lowest and highest ideal weight; they differ while the sex is unknown."""
    sexes = [sex] if sex in (Sex.FEMALE, Sex.MALE) else [Sex.FEMALE, Sex.MALE]
    found = [ideal_body_weight_kg(female=one is Sex.FEMALE, height_cm=height_cm) for one in sexes]
    weights = [weight for weight in found if weight is not None]
    return (min(weights), max(weights)) if weights else None
