"""Antibiotic calculators: choice and dose, second dose, window before puncture."""

from __future__ import annotations

import difflib
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.antibiotics import AntibioticDrug, AntibioticRule, Regimen
from irplanner.errors import InputError
from irplanner.planning.calculators.calculator import NOT_APPLICABLE, Answer, Calculator
from irplanner.planning.calculators.inputs import Input, Kind, Values
from irplanner.planning.care.antibiotic_choice import antibiotic_choice
from irplanner.planning.care.antibiotic_doses import (
    antibiotic_dose,
    is_within_window,
    redose_due,
    window_minutes,
)
from irplanner.planning.cited import weakest

_MG_PER_G = 1000
_SPELLINGS = {"fluoroquinolone": "ciprofloxacin"}


def _choice(values: Values, catalog: Catalog) -> Answer:
    rule, note = _rule(values.text("procedure"), catalog)
    if rule is None:
        return _procedure_answer(values.text("procedure"), catalog)
    weight = values.number_or_none("weight_kg")
    choice = antibiotic_choice(rule, catalog, penicillin_allergy=values.flag("pen_allergy"))
    leading = choice.regimens[0] if choice.regimens else ()
    drugs = [catalog.antibiotic_drugs[drug] for drug in leading]
    asked = choice.for_high_risk_only
    results: dict[str, Any] = {"level": rule.level, "drug": None, "dose_g": None}
    named = "high_risk_" if asked else ""
    if drugs:
        results |= {f"{named}drug": drugs[0].id, f"{named}dose_g": _grams(drugs[0], weight)}
        results["regimens"] = [_regimen(regimen, weight, catalog) for regimen in choice.regimens]
    notes = [note] if note else []
    if choice.text:
        notes.append(f"Penicillin allergy: {choice.text}.")
    if asked and drugs:
        notes.append("For higher-risk patients only; not for everybody.")
    notes += [f"{text[:1].upper()}{text[1:]}." for text in rule.special_cases]
    if rule.uncertain:
        notes.append("Among the least certain rows of the reference.")
    return Answer(
        results,
        tuple(dict.fromkeys(source for entry in (rule, *drugs) for source in entry.sources)),
        weakest(rule.evidence, *(drug.evidence for drug in drugs)),
        units={"dose_g": "g", "high_risk_dose_g": "g"},
        formula=catalog.antibiotic_levels[rule.level].text,
        notes=tuple(notes),
    )


def _rule(name: str, catalog: Catalog) -> tuple[AntibioticRule | None, str]:
    """Return the rule of that id, or the one a procedure points to."""
    rule = catalog.antibiotic_rules.get(name)
    if rule is not None:
        return rule, ""
    procedure = catalog.procedures.get(name)
    if procedure is None:
        close = difflib.get_close_matches(name, [*catalog.antibiotic_rules, *catalog.procedures], n=1)
        advice = f"Did you mean {close[0]!r}?" if close else "Give a procedure or an antibiotic rule."
        raise InputError(f"There is no procedure {name!r}.", advice)
    rule = catalog.antibiotic_rules.get(procedure.antibiotic.rule or "")
    return rule, f"Rule: {rule.id}." if rule else ""


def _procedure_answer(name: str, catalog: Catalog) -> Answer:
    said = catalog.procedures[name].antibiotic
    reason = "The antibiotic table has no row for this procedure."
    results = {"result": NOT_APPLICABLE, "reason": reason, "procedure_says": said.value, "agent": said.agent}
    return Answer(results, said.sources, said.evidence)


def _regimen(regimen: Regimen, weight: float | None, catalog: Catalog) -> list[dict[str, Any]]:
    drugs = [catalog.antibiotic_drugs[drug] for drug in regimen]
    return [{"drug": drug.id, "dose_g": _grams(drug, weight)} for drug in drugs]


def _grams(drug: AntibioticDrug, weight: float | None) -> float | None:
    dose = antibiotic_dose(drug, weight).mg
    return None if dose is None else round(dose / _MG_PER_G, 6)


def _redose(values: Values, catalog: Catalog) -> Answer:
    drug = _drug(values.text("drug"), catalog)
    due = redose_due(drug, values.moment("first_dose"))
    blood = catalog.care_limits["antibiotics.redose_blood_loss"]
    notes: tuple[str, ...] = (f"Also after a blood loss over {blood.value:g} {blood.unit}.",)
    if due is None:
        notes = ("No second dose within a usual procedure.", *notes)
    return Answer(
        {"redose_due": due}, drug.sources, drug.evidence, formula="first dose + interval", notes=notes
    )


def _timing(values: Values, catalog: Catalog) -> Answer:
    drug = _drug(values.text("drug"), catalog)
    start, puncture = values.moment("start"), values.moment("puncture")
    if (start.tzinfo is None) != (puncture.tzinfo is None):
        raise InputError("One time has an offset and the other has none.", "Give both the same way.")
    limit = catalog.care_limits["antibiotics.window"]
    minutes = window_minutes(drug, catalog.care_limits)
    return Answer(
        {
            "within_window": is_within_window(drug, start, puncture, catalog.care_limits),
            "window_min": minutes,
        },
        limit.sources,
        limit.evidence,
        formula=f"start at most {minutes:g} min before puncture and not after it",
    )


def _drug(name: str, catalog: Catalog) -> AntibioticDrug:
    wanted = name.strip().lower().replace("-", "_").replace("/", "_").replace(" ", "_")
    drug = catalog.antibiotic_drugs.get(_SPELLINGS.get(wanted, wanted))
    if drug is None:
        known = ", ".join(catalog.antibiotic_drugs)
        raise InputError(f"There is no antibiotic {name!r}.", f"Known: {known}.")
    return drug


_DRUG = Input("drug", Kind.TEXT)
CALCULATORS = (
    Calculator(
        "antibiotic_choice",
        "Level of advice, drug and dose before a procedure",
        (
            Input("procedure", Kind.TEXT),
            Input("weight_kg", required=False),
            Input("pen_allergy", Kind.FLAG),
        ),
        _choice,
        ("level", "drug", "dose_g", "high_risk_drug", "high_risk_dose_g", "regimens"),
        main="drug",
    ),
    Calculator(
        "antibiotic_redose",
        "When a second dose is due",
        (_DRUG, Input("first_dose", Kind.MOMENT)),
        _redose,
        ("redose_due",),
        main="redose_due",
    ),
    Calculator(
        "antibiotic_timing",
        "Whether a dose was started in time before puncture",
        (_DRUG, Input("start", Kind.MOMENT), Input("puncture", Kind.MOMENT)),
        _timing,
        ("within_window", "window_min"),
        main="within_window",
    ),
)
