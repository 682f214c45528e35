"""Antibiotic prophylaxis of one case: how strong the advice is, which drug, how much, and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from irplanner.catalog.schema.antibiotics import AntibioticRule, Regimen
from irplanner.models.enums import Status
from irplanner.planning.care.antibiotic_choice import (
    AntibioticChoice,
    antibiotic_choice,
    is_allergy_to,
    is_penicillin_allergy,
)
from irplanner.planning.care.antibiotic_doses import antibiotic_dose, needs_weight
from irplanner.planning.care.antibiotic_times import times_answer
from irplanner.planning.cited import finding
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined, listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

ALLERGIES, WEIGHT = "patient.allergies", "patient.weight_kg"
ROUTINE, TREATMENT, NOT_ROUTINE = "routine", "treatment", "not_routine"


def assess_antibiotics(case: Situation) -> TopicAnswer:
    """Answer from the rule of the procedure, and from the procedure's own word where there is no rule."""
    rule = case.catalog.antibiotic_rules.get(case.procedure.antibiotic.rule or "")
    if rule is None:
        return TopicAnswer([_procedure_finding(case)])
    answer = TopicAnswer([_level_finding(case, rule)])
    answer.findings += _disagreement(case, rule)
    allergy = has_penicillin_allergy(case)
    choice = antibiotic_choice(rule, case.catalog, penicillin_allergy=bool(allergy))
    if rule.level == NOT_ROUTINE and not _raised_risk(case, rule):
        return answer
    if choice.regimens:
        answer.findings.append(_drug_finding(case, rule, choice, allergy))
    if rule.level == ROUTINE:
        times = times_answer(case, rule, choice, allergy_known=allergy is not None)
        answer.findings += times.findings
        answer.timeline += times.timeline
    return answer


def has_penicillin_allergy(case: Situation) -> bool | None:
    """Say whether an allergy to a beta-lactam is recorded; None when allergies are unknown."""
    allergies = case.facts.patient.allergies
    if allergies is None:
        return None
    return any(is_penicillin_allergy(allergy.agent, case.catalog.antibiotic_drugs) for allergy in allergies)


def regimen_text(case: Situation, regimen: Regimen) -> str:
    """Return drugs and doses given together, e.g. `clindamycin 900 mg with gentamicin 5 mg/kg`."""
    weight, child = case.facts.patient.weight_kg, case.is_child
    drugs = [case.catalog.antibiotic_drugs[drug] for drug in regimen]
    return " with ".join(
        f"{drug.label.lower()} {antibiotic_dose(drug, weight, child=child).text}" for drug in drugs
    )


def _procedure_finding(case: Situation) -> Finding:
    """The procedure's own word, where the reference has no rule for its kind."""
    said = case.procedure.antibiotic
    titles = {
        "recommended": "An antibiotic is recommended before this procedure",
        "controversial": "Whether an antibiotic helps here is not agreed; the operator decides",
    }
    status = Status.INFO if said.value in titles else Status.OK
    agent = f": {said.agent}" if said.agent and said.value in titles else ""
    title = titles.get(said.value, "No antibiotic is advised for this procedure")
    return Finding(
        rule="antibiotics.level",
        topic="antibiotics",
        status=status,
        title=shortened(f"{title}{agent}."),
        detail="The antibiotic table has no row for this procedure; its own entry is shown.",
        values={"procedure.antibiotic": said.value},
        evidence=said.evidence,
        sources=said.sources,
    )


def _level_finding(case: Situation, rule: AntibioticRule) -> Finding:
    level = case.catalog.antibiotic_levels[rule.level]
    raised = _raised_risk(case, rule)
    first = f"{rule.label}: {level.text[:1].lower()}{level.text[1:]}."
    status = {TREATMENT: Status.CAUTION, NOT_ROUTINE: Status.OK}.get(rule.level, Status.INFO)
    if raised:
        status = Status.CAUTION
    asks = not raised and case.conditions is None and bool(rule.risk_conditions)
    detail = joined(
        f"Higher risk: {listed(rule.high_risk_when, 'or')}." if rule.high_risk_when else None,
        *(f"{text[:1].upper()}{text[1:]}." for text in rule.special_cases),
        f"Another document agrees: {rule.agrees}." if rule.agrees else None,
        "This advice is among the least certain here." if rule.uncertain else None,
    )
    action = {
        TREATMENT: "Confirm that therapeutic antibiotics are running.",
        "selected": "The operator decides for this patient.",
        "no_consensus": "The operator decides by the site's protocol.",
    }.get(rule.level, "")
    if asks:
        return finding(
            rule,
            "antibiotics.level",
            Status.NOT_ASSESSED,
            shortened(f"{first} Higher risk is not assessed."),
            detail=detail,
            action=action,
            values={"level": rule.level},
            needs=("patient.conditions",),
            also=(level,),
        )
    because = f" This patient is at higher risk: {listed(raised)}." if raised else ""
    return finding(
        rule,
        "antibiotics.level",
        status,
        shortened(first + because),
        detail=detail,
        action="Ask the operator about an antibiotic." if raised else action,
        values={"level": rule.level},
        field="patient.conditions" if raised else None,
        also=(level,),
    )


def _raised_risk(case: Situation, rule: AntibioticRule) -> list[str]:
    """Return the labels of the conditions that make this patient a higher-risk one for the rule."""
    ids = [one for one in rule.risk_conditions if one in (case.conditions or frozenset())]
    return [entry.label.lower() if (entry := case.catalog.conditions.get(one)) else one for one in ids]


def _drug_finding(
    case: Situation, rule: AntibioticRule, choice: AntibioticChoice, allergy: bool | None
) -> Finding:
    name = "antibiotics.drug"
    drugs = [case.catalog.antibiotic_drugs[drug] for drug in choice.regimens[0]]
    given = regimen_text(case, choice.regimens[0])
    others = [regimen_text(case, regimen) for regimen in choice.regimens[1:]]
    notes = [f"{drug.label}: {drug.note}." for drug in drugs if drug.note]
    detail = joined(f"Or {listed(others, 'or')}." if others else None, *notes)
    prefix = "" if rule.level in (ROUTINE, TREATMENT) else "If given: "
    also = tuple(drugs)
    if allergy is None:
        spare = antibiotic_choice(rule, case.catalog, penicillin_allergy=True)
        other = f"In penicillin allergy: {spare.text}." if spare.text else ""
        text = f"{prefix}{given}, unless an allergy forbids it; allergies are not recorded."
        title = shortened(text[:1].upper() + text[1:])
        needs = (ALLERGIES, *((WEIGHT,) if _weight_missing(case, choice) else ()))
        return finding(
            rule, name, Status.NOT_ASSESSED, title, detail=joined(other, detail), needs=needs, also=also
        )
    refused = _refused(case, choice.regimens[0])
    if refused:
        title = f"Allergy to {listed(refused)}: choose another antibiotic than {given}."
        return finding(
            rule, name, Status.CAUTION, shortened(title), detail=detail, field=ALLERGIES, also=also
        )
    if choice.instead_of:
        left_out = listed(case.catalog.antibiotic_drugs[drug].label.lower() for drug in choice.instead_of)
        title = f"{prefix}penicillin allergy: {given} instead of {left_out}."
        return finding(
            rule,
            name,
            Status.CAUTION,
            shortened(title[:1].upper() + title[1:]),
            detail=joined(f"Advice: {choice.text}.", detail),
            action="Confirm the kind of reaction and the choice with the operator.",
            field=ALLERGIES,
            also=also,
        )
    text = f"{prefix}{given}."
    text = text[:1].upper() + text[1:]
    if _weight_missing(case, choice):
        title = f"{text} The dose depends on the weight."
        return finding(
            rule, name, Status.NOT_ASSESSED, shortened(title), detail=detail, needs=(WEIGHT,), also=also
        )
    weight = case.facts.patient.weight_kg
    doses = {drug.id: antibiotic_dose(drug, weight, child=case.is_child).mg for drug in drugs}
    return finding(
        rule,
        name,
        Status.INFO,
        shortened(text),
        detail=detail,
        values={f"{drug}_mg": mg for drug, mg in doses.items()},
        field=ALLERGIES,
        also=also,
    )


def _weight_missing(case: Situation, choice: AntibioticChoice) -> bool:
    if case.is_child:
        return False
    drugs = [case.catalog.antibiotic_drugs[drug] for drug in choice.regimens[0]]
    return case.facts.patient.weight_kg is None and any(needs_weight(drug) for drug in drugs)


def _refused(case: Situation, regimen: Regimen) -> list[str]:
    drugs = [case.catalog.antibiotic_drugs[drug] for drug in regimen]
    allergies = case.facts.patient.allergies or ()
    return [row.agent for row in allergies if any(is_allergy_to(row.agent, drug) for drug in drugs)]


def _disagreement(case: Situation, rule: AntibioticRule) -> list[Finding]:
    """The entry of the procedure and the antibiotic table, side by side where they differ."""
    said = case.procedure.antibiotic
    level = case.catalog.antibiotic_levels[rule.level]
    named = rule.first_line or rule.high_risk
    labels = [case.catalog.antibiotic_drugs[drug].label.lower() for drug in named]
    agent = (said.agent or "").lower()
    other_level = said.value not in level.procedure_values
    other_drug = bool(agent and labels) and not any(label in agent for label in labels)
    if not (other_level or other_drug):
        return []
    here = f"{said.value}{f', {said.agent}' if said.agent else ''}"
    table = f"{level.label.lower()}{f', {listed(labels)}' if labels else ''}"
    found = finding(
        rule,
        "antibiotics.disagreement",
        Status.CAUTION if other_level else Status.INFO,
        "Two entries about the antibiotic differ; the operator chooses.",
        detail=f"Procedure: {here}. Antibiotic table: {table}.",
        action="Follow the site's protocol.",
        also=(level,),
    )
    return [_with_sources(found, said.sources)]


def _with_sources(found: Finding, sources: tuple[str, ...]) -> Finding:
    return msgspec.structs.replace(found, sources=tuple(dict.fromkeys((*found.sources, *sources))))
