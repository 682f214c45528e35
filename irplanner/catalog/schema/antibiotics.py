"""Antibiotic prophylaxis: levels, rules by kind of procedure, drugs with dose and redose."""

from __future__ import annotations

from irplanner.catalog.schema.base import Part
from irplanner.catalog.schema.reference import Referenced

Regimen = tuple[str, ...]
"""Drugs given together, ids of `antibiotic_drugs`."""


class AntibioticLevel(Referenced):
    """How strong the advice is. `procedure_values`: the words procedures use for the same advice."""

    label: str
    text: str
    procedure_values: tuple[str, ...]


class HeavyDose(Part):
    """The dose from a body weight on; the weight itself is included."""

    from_weight_kg: float
    dose_mg: float


class AntibioticDrug(Referenced):
    """One drug: a fixed dose or one by weight. `redose_h` None: no second dose within a usual procedure."""

    label: str
    drug_class: str
    beta_lactam: bool = False
    dose_mg: float | None = None
    mg_per_kg: float | None = None
    heavy: HeavyDose | None = None
    redose_h: float | None = None
    single_dose: bool = False
    slow_infusion: bool = False
    composition: str | None = None


class AntibioticRule(Referenced):
    """The advice for one kind of procedure.

    Attributes:
        first_line: drugs for every patient the level speaks of.
        high_risk: drugs where only a higher-risk patient gets any.
        risk_conditions: condition ids of the case that make the patient higher-risk here.
        allergy_options: regimens for penicillin allergy that the text names in full.
        uncertain: the reference counts it among its least certain entries.
    """

    label: str
    level: str
    first_line: Regimen = ()
    alternatives: tuple[Regimen, ...] = ()
    high_risk: Regimen = ()
    high_risk_when: tuple[str, ...] = ()
    risk_conditions: tuple[str, ...] = ()
    allergy_text: str | None = None
    allergy_options: tuple[Regimen, ...] = ()
    special_cases: tuple[str, ...] = ()
    uncertain: bool = False


class AllergyFallback(Referenced):
    """What to give in penicillin allergy where the rule of the procedure does not say."""

    text: str
    options: tuple[Regimen, ...]
