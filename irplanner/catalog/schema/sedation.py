"""Sedation and anesthesia: classes, depth, fasting, first doses, reversal."""

from __future__ import annotations

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.care import Comparison
from irplanner.catalog.schema.reference import Referenced


class AsaClass(Referenced):
    """One class of physical status; the id is its number."""

    text: str


class SedationDepth(Referenced):
    """One level of sedation. `rank` rises with depth."""

    label: str
    rank: int
    text: str


class AnesthesiaCare(Referenced):
    """What a type of anesthesia asks for; the id is the type's code (words `anesthesia.*`)."""

    fasting: bool
    asa_class: bool
    airway: bool
    sedation_drugs: bool
    anesthesia_team: bool
    local_anesthetic: bool
    depth: str | None = None  # id in `sedation_depths`


class FastingKind(Referenced):
    """One kind of intake and the hours to wait after it. `aliases`: other codes read as this kind.

    `infants`: food of infants, not named to a grown patient.
    """

    label: str
    hours: float
    aliases: tuple[str, ...] = ()
    examples: tuple[str, ...] = ()
    infants: bool = False


class MallampatiClass(Referenced):
    """One class; the id is its number."""

    text: str


class SedationDrug(Referenced):
    """A drug given for sedation. `unit` is that of its doses here, `reversal` an id of `reversal_drugs`."""

    label: str
    drug_class: str  # benzodiazepine | opioid | alpha2_agonist
    unit: str
    onset_min: Range | None = None
    peak_min: Range | None = None
    duration_min: Range | None = None
    reversal: str | None = None


class FirstDose(Referenced):
    """First-dose limits of one drug in one group of patients.

    A group applies when any of `age`, `conditions` or `from_asa` does; the group without any of them applies
    to everybody else. `first_dose` is [usual low, highest]; `per_kg` says that it is by body weight.
    """

    drug: str
    group: str
    first_dose: Range
    per_kg: bool = False
    age: Comparison | None = None
    conditions: tuple[str, ...] = ()
    from_asa: int | None = None
    give_over_min: float | None = None
    wait_min: float | None = None
    next_steps: str | None = None
    total_rarely_over: float | None = None
    with_opioid_reduce_percent: float | None = None


class ReversalDrug(Referenced):
    """A drug that reverses a class. Doses in mg."""

    label: str
    reverses: str
    first_mg: Range
    repeat_mg: float | None = None
    repeat_every_s: Range | None = None
    give_over_s: float | None = None
    wait_s: float | None = None
    series_max_mg: float | None = None
    hour_max_mg: float | None = None
    rethink_total_mg: float | None = None
    duration_min: Range | None = None
    watch_min: float | None = None
    series_interval_min: float | None = None
    special_dose: str | None = None
    caution: str | None = None
    caution_conditions: tuple[str, ...] = ()
