"""Laboratory values: the unit each is compared in, the units it may come in, and what is plausible."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part


class AnalyteUnit(Part):
    """A unit a result may come in. In the analyte's own unit it is the value times `times` by `per`."""

    unit: str  # UCUM
    spellings: tuple[str, ...] = ()
    times: float = 1
    per: float = 1


class LikelySlip(Part):
    """What a value beyond the plausible range most likely is: `looks_like` one of the accepted units."""

    looks_like: str
    above: float | None = None
    below: float | None = None


class Analyte(Cited):
    """One laboratory value; `sources` and `evidence` are those of its plausible range.

    A value outside `valid_low` to `valid_high` (limits included) is questioned and never counts as fine;
    one outside `usual_low` to `usual_high` is only remarked on. `orders` names the orders that give it.
    `loinc_recalled`: those of `loinc` that were not read anywhere, to check before they are relied on.
    """

    label: str
    unit: str  # UCUM; every limit of the pack is in this unit
    display: str  # the unit as people read it
    synonyms: tuple[str, ...] = ()
    loinc: tuple[str, ...] = ()
    loinc_recalled: tuple[str, ...] = ()
    units: tuple[AnalyteUnit, ...] = ()
    orders: tuple[str, ...] = ()
    valid_low: float | None = None
    valid_high: float | None = None
    usual_low: float | None = None
    usual_high: float | None = None
    slips: tuple[LikelySlip, ...] = ()


class LabAgeRule(Cited):
    """How old a result may be at the procedure. `rule_set` is a choice of site policy `labs.age`.

    `classes` are the bleeding classes it holds for, all when empty. A rule without days or months is shown
    as advice: the case does not hold the fact it would be reckoned from.
    """

    rule_set: str
    analytes: tuple[str, ...]
    text: str
    classes: tuple[str, ...] = ()
    days: int | None = None
    months: int | None = None
