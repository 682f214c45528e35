"""Dose levels of fluoroscopy: when to say it, when to follow up, what is usual for a procedure."""

from __future__ import annotations

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.reference import Referenced


class DoseLevel(Referenced):
    """A substantial dose level of one quantity: at or above it the patient is followed up.

    `only_without_dose`: counts only when no dose quantity is known (fluoroscopy time).
    """

    label: str
    quantity: str
    unit: str
    at_or_above: float
    only_without_dose: bool = False


class DoseNotification(Referenced):
    """When the operator is told during the case: first at `first`, then every `then_every`."""

    label: str
    quantity: str
    unit: str
    first: float
    then_every: float


class SkinBand(Referenced):
    """Expected skin reactions of a single skin dose in Gy; `low` belongs to the band, `below` does not.

    `through` is the highest dose of a band that includes its upper end, `above` excludes its lower one.
    """

    prompt: str
    early: str
    midterm: str
    long_term: str
    nci_grade: str
    low: float | None = None
    above: float | None = None
    below: float | None = None
    through: float | None = None


class ReferenceLevel(Referenced):
    """A published dose figure of one procedure; `procedures` are the pack's ids of the same procedure.

    It describes a group of patients: one patient above it is no fault.
    """

    label: str
    group: str
    statistic: str
    fluoro_min: float | None = None
    ka_r_mgy: float | None = None
    pka_gy_cm2: float | None = None
    images: float | None = None
    cases: int | None = None
    pka_range: Range | None = None
    procedures: tuple[str, ...] = ()
