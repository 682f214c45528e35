"""Which antibiotic a rule names for this patient: first line, higher risk, or the one for an allergy."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.antibiotics import AntibioticDrug, AntibioticRule, Regimen

PENICILLIN_WORDS = ("penicillin", "beta_lactam", "beta-lactam", "betalactam")


@dataclass(frozen=True, slots=True)
class AntibioticChoice:
    """Regimens to choose from, the one named first leading; empty where the rule gives none.

    Attributes:
        for_high_risk_only: the rule names them for higher-risk patients, not for everybody.
        instead_of: drugs left out because of the allergy.
        text: the allergy advice in words, also where it names drugs without a dose row.
    """

    regimens: tuple[Regimen, ...]
    for_high_risk_only: bool = False
    instead_of: Regimen = ()
    text: str = ""


def antibiotic_choice(
    rule: AntibioticRule, catalog: Catalog, *, penicillin_allergy: bool
) -> AntibioticChoice:
    """Return what the rule names; in penicillin allergy its own alternative, else the general one."""
    usual = rule.first_line or rule.high_risk
    high_risk_only = not rule.first_line
    if not usual:
        return AntibioticChoice(())
    if not penicillin_allergy or not any(catalog.antibiotic_drugs[drug].beta_lactam for drug in usual):
        return AntibioticChoice((usual, *rule.alternatives), high_risk_only)
    if rule.allergy_text and rule.allergy_options:
        return AntibioticChoice(rule.allergy_options, high_risk_only, usual, rule.allergy_text)
    fallbacks = catalog.allergy_fallbacks.values()
    options = tuple(dict.fromkeys(option for row in fallbacks for option in row.options))
    text = "; ".join(f"{row.id.replace('_', ' ')}: {row.text}" for row in fallbacks)
    return AntibioticChoice(options, high_risk_only, usual, text)


def is_penicillin_allergy(agent: str, drugs: Mapping[str, AntibioticDrug]) -> bool:
    """Say whether an allergy is one to penicillins or other beta-lactams, by group or by drug."""
    word = agent.strip().lower().replace(" ", "_")
    if any(name in word for name in PENICILLIN_WORDS):
        return True
    return any(
        drug.beta_lactam and (word == drug.id or drug.drug_class in word or word in drug.id.split("_"))
        for drug in drugs.values()
    )


def is_allergy_to(agent: str, drug: AntibioticDrug) -> bool:
    """Say whether an allergy names this drug or its class."""
    word = agent.strip().lower().replace(" ", "_").rstrip("s")
    return word in {drug.id, drug.drug_class, *drug.id.split("_")}
