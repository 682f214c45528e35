"""Antithrombotic drugs: when each is held before a procedure, when it starts again, what reverses it."""

from __future__ import annotations

from irplanner.catalog.schema.base import Cited, Part
from irplanner.catalog.schema.bleeding import Regimen


class Hold(Part):
    """A time without the drug. `unit`: hours | doses | days; `min` to `max` where a range is given.

    `or_hours`: the hold in hours that stands for the doses whatever the interval.
    """

    unit: str
    min: float
    max: float
    or_hours: float | None = None


class RenalBand(Part):
    """A hold for a creatinine clearance in mL/min from `at_least` (included) to `below` (left out).

    `least_below`: under this clearance the guideline's own band has ended; the hold is then a minimum.
    """

    hold: Hold
    at_least: float | None = None
    below: float | None = None
    least_below: float | None = None


class ClassRule(Part):
    """What a class asks. `action`: none | target_inr | withhold | defer | no_recommendation.

    `emergent_hours`: the shortest time off a drug that is otherwise waited out (`defer`).
    """

    action: str
    hold: Hold | None = None
    bands: tuple[RenalBand, ...] = ()
    check: tuple[str, ...] = ()
    target: str = ""
    bridging: str = ""
    consult: str = ""
    emergent_hours: float | None = None
    note: str = ""


class Restart(Part):
    """When the drug may start again after the end of the procedure."""

    hours_min: float | None = None
    hours_max: float | None = None
    next_day: bool = False
    decision: str = ""
    condition: str = ""
    note: str = ""


class Antithrombotic(Cited):
    """One row of the SIR 2019 drug table.

    Attributes:
        names: generic names and usual ways to write them; `brands` likewise. Several rows may share a name.
        groups: classes a condition may ask for (`medications.classes`).
        doses_per_day: as labeled, where the row counts doses.
        regimens: ways of giving it that tell this row from another of the same name.
        refer_below_crcl: below this clearance, or on dialysis, there is no automatic hold time.
        market: set when the drug is no longer sold.
    """

    label: str
    names: tuple[str, ...]
    drug_class: str
    groups: tuple[str, ...]
    low: ClassRule
    high: ClassRule
    brands: tuple[str, ...] = ()
    resume: tuple[Restart, ...] = ()
    reversal: str = ""
    doses_per_day: float | None = None
    regimens: tuple[Regimen, ...] = ()
    regimen_examples: tuple[str, ...] = ()
    refer_below_crcl: float | None = None
    infusion: bool = False
    renal: str = ""
    dose_note: str = ""
    sheath_removal: str = ""
    site_variant: str = ""
    market: str = ""
    seen_note: str = ""


class AsraHold(Part):
    """What one ASRA class asks. `action`: none | withhold | shared (assessed together) | as_row (as `row`).

    `impaired`: the hold when kidney function is impaired. `normal_inr`: the INR has to be normal besides.
    """

    action: str
    hold: Hold | None = None
    impaired: Hold | None = None
    normal_inr: bool = False
    row: str = ""
    text: str = ""


class AsraRestart(Part):
    """Hours after the procedure at which the drug may start again, for these classes (all when empty)."""

    hours_min: float
    hours_max: float | None = None
    classes: tuple[str, ...] = ()


class AsraDrug(Cited):
    """One row of the ASRA 2018 drug table.

    Attributes:
        indications: words of `medications.N.indication` that tell this row from another of the same name.
        impaired_below_crcl: the clearance read as impaired; the copies of the table give no figure.
    """

    label: str
    names: tuple[str, ...]
    groups: tuple[str, ...] = ()
    brands: tuple[str, ...] = ()
    low: AsraHold | None = None
    intermediate: AsraHold | None = None
    high: AsraHold | None = None
    restart: tuple[AsraRestart, ...] = ()
    restart_text: str = ""
    infusion: bool = False
    regimens: tuple[Regimen, ...] = ()
    indications: tuple[str, ...] = ()
    impaired_below_crcl: float | None = None
    seen_note: str = ""


class UncoveredDrug(Cited):
    """A drug without a SIR 2019 row: no hold is invented, the operator and the prescriber are asked."""

    label: str
    names: tuple[str, ...]
    drug_class: str
    groups: tuple[str, ...]
    brands: tuple[str, ...] = ()
    hint: str = ""
    hint_source: str = ""
    market: str = ""
