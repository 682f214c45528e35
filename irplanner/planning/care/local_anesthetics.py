"""Local anesthetic of the plan against its largest dose: each agent, their sum, and who needs less."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from irplanner.catalog.schema.local_anesthetics import LocalAnestheticAgent, ReducedDoseGroup
from irplanner.models.enums import Pregnancy, Status
from irplanner.planning.care.dosing_weight import DosingWeight, dosing_weight
from irplanner.planning.care.local_anesthetic_limits import dose_mg, max_dose_mg
from irplanner.planning.care.local_anesthetic_toxicity import toxicity_finding
from irplanner.planning.care.sedation import anesthesia_care
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import amount_text, joined, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

LOCAL = "anesthesia.local"
USUAL_AGENT = "lidocaine_plain"  # shown as an example while nothing is planned


@dataclass
class PlannedDose:
    """One agent: the dose known so far, and the fields that still hide a part of it."""

    agent: LocalAnestheticAgent
    mg: float = 0.0
    missing: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Share:
    """The part of the limit a plan takes: at least `low`, at most `high` (None: cannot be said)."""

    low: float
    high: float | None
    missing: tuple[str, ...]


def assess_local_anesthetics(case: Situation) -> TopicAnswer:
    """Answer for every agent and for the mixture; asks for the plan where a local anesthetic is usual."""
    planned = case.facts.anesthesia.local
    if planned is None:
        care = anesthesia_care(case)
        return TopicAnswer([_nothing_planned(case)] if care is not None and care.local_anesthetic else [])
    if not planned:
        return TopicAnswer()
    doses, unknown = planned_doses(case)
    weight = dosing_weight(case)
    findings = unknown + [_agent_finding(case, dose, weight) for dose in doses]
    if len(doses) > 1:
        findings.append(_mixture_finding(case, doses, weight))
    findings += [*_reduced(case), toxicity_finding(case)]
    return TopicAnswer(findings)


def planned_doses(case: Situation) -> tuple[list[PlannedDose], list[Finding]]:
    """Return the dose of each agent in the order planned, and a finding for each unknown agent."""
    per_percent = case.catalog.care_limits["local_anesthetic.mg_per_ml"].value
    doses: dict[str, PlannedDose] = {}
    unknown = []
    for place, row in enumerate(case.facts.anesthesia.local or ()):
        agent = case.catalog.local_anesthetics.get(row.agent)
        path = f"{LOCAL}.{place}"
        if agent is None:
            unknown.append(_unknown_agent(case, row.agent, path))
            continue
        dose = doses.setdefault(agent.id, PlannedDose(agent))
        if row.percent is not None and row.volume_ml is not None:
            dose.mg += dose_mg(row.percent, row.volume_ml, per_percent)
        else:
            dose.missing += [f"{path}.percent"] if row.percent is None else []
            dose.missing += [f"{path}.volume_ml"] if row.volume_ml is None else []
    return list(doses.values()), unknown


def share_of_limit(doses: list[PlannedDose], weight: DosingWeight) -> Share:
    """Return the sum of dose over limit, from the heaviest to the lightest weight that may count."""
    low, high = 0.0, 0.0
    settled = weight.least is not None
    for dose in doses:
        largest = max_dose_mg(dose.agent, weight.most)
        smallest = max_dose_mg(dose.agent, weight.least)
        low += dose.mg / largest if largest else 0.0
        high += dose.mg / smallest if smallest else 0.0
        settled = settled and not dose.missing
    missing = [path for dose in doses for path in dose.missing]
    return Share(round(low, 9), round(high, 9) if settled else None, (*missing, *weight.missing))


def _nothing_planned(case: Situation) -> Finding:
    agent = case.catalog.local_anesthetics[USUAL_AGENT]
    weight = dosing_weight(case)
    limit = max_dose_mg(agent, weight.most)
    example = (
        f"At most {_limit_text(agent, limit)} of {agent.label.lower()} ({weight.kind})." if limit else ""
    )
    title = "No local anesthetic is recorded: its dose is not checked."
    return finding(
        agent,
        "local_anesthetic.planned",
        Status.NOT_ASSESSED,
        title,
        detail=example,
        action="Enter agent, strength and volume.",
        needs=(LOCAL,),
    )


def _limit_text(agent: LocalAnestheticAgent, limit: float) -> str:
    """Return a limit in whole mg, rounded down; doses are held against the unrounded one."""
    by_weight = agent.absolute_mg is None or limit < agent.absolute_mg
    why = f"{number_text(agent.max_mg_per_kg)} mg/kg" if by_weight else "absolute limit"
    return f"{math.floor(round(limit, 6))} mg ({why})"


def _unknown_agent(case: Situation, name: str, path: str) -> Finding:
    known = listed(case.catalog.local_anesthetics)
    title = f"Local anesthetic {name[:40]!r} is not in the content pack: its dose is not checked."
    return finding(
        case.catalog.local_anesthetics[USUAL_AGENT],
        "local_anesthetic.unknown",
        Status.NOT_ASSESSED,
        title,
        detail=f"Known: {known}.",
        action="Choose plain or with epinephrine.",
        needs=(f"{path}.agent",),
    )


def _agent_finding(case: Situation, dose: PlannedDose, weight: DosingWeight) -> Finding:
    agent, share = dose.agent, share_of_limit([dose], weight)
    rule, limit = f"local_anesthetic.{agent.id}", max_dose_mg(agent, weight.most)
    shown = weight.kg if weight.kg is not None else weight.least
    if share.high is not None:
        limit = max_dose_mg(agent, shown)
    given = f"{agent.label} {amount_text(dose.mg, 'mg')}"
    extra = joined(
        f"Limit by {weight.kind}.",
        f"{agent.conflict[:1].upper()}{agent.conflict[1:]}." if agent.conflict else None,
        f"At most {number_text(agent.max_24h_mg)} mg in 24 h." if agent.max_24h_mg else None,
        f"Note: {agent.note}." if agent.note else None,
    )
    values: dict[str, Value] = {"dose_mg": dose.mg, "limit": limit, "comparator": "<=", "fraction": share.low}
    if share.high is not None:
        values["fraction"] = share.high
    mix = case.catalog.care_limits["local_anesthetic.mix"]
    most = _limit_text(agent, limit) if limit else f"{number_text(agent.max_mg_per_kg)} mg/kg"
    if holds(mix, share.low):
        return finding(
            agent,
            rule,
            Status.STOP,
            f"{given} is above the largest dose of {most}.",
            detail=extra,
            action="Reduce volume or strength.",
            values=values | {"fraction": share.low},
            field=LOCAL,
        )
    if share.high is not None and not holds(mix, share.high):
        title = f"{given} is {_percent(share.high)} of the largest dose of {most}."
        return finding(agent, rule, Status.OK, title, detail=extra, values=values, field=LOCAL)
    if not share.missing:
        title = f"{given}: the limit by ideal weight must be set by hand."
        return finding(agent, rule, Status.CAUTION, title, detail=extra, values=values, field=LOCAL)
    known = f" Absolute limit {amount_text(agent.absolute_mg, 'mg')}." if agent.absolute_mg else ""
    title = f"{given}: the limit by weight is not assessed.{known}"
    if dose.missing:
        title = f"{given} or more: strength or volume is missing.{known}"
    return finding(agent, rule, Status.NOT_ASSESSED, title, detail=extra, values=values, needs=share.missing)


def _mixture_finding(case: Situation, doses: list[PlannedDose], weight: DosingWeight) -> Finding:
    mix, point = (
        case.catalog.care_limits["local_anesthetic.mix"],
        case.catalog.practice_points["local_anesthetic.mixing"],
    )
    rule, share = "local_anesthetic.mixture", share_of_limit(doses, weight)
    names = listed(dose.agent.label.lower() for dose in doses)
    cautions = [dose.agent.mixing_caution for dose in doses if dose.agent.mixing_caution]
    detail = joined(f"{point.text}.", *(f"{caution}." for caution in cautions))
    also = tuple(dose.agent for dose in doses)
    known = share.low if share.high is None else share.high
    values: dict[str, Value] = {"fraction": known, "limit": mix.value, "comparator": "<="}
    if holds(mix, share.low):
        title = f"Together {names} take {_percent(share.low)} of the largest dose."
        action = "Reduce one of them."
        values["fraction"] = share.low
        return finding(
            mix, rule, Status.STOP, title, detail=detail, action=action, values=values, field=LOCAL, also=also
        )
    if share.high is not None and not holds(mix, share.high):
        title = f"Together {names} take {_percent(share.high)} of the largest dose."
        status = Status.CAUTION if cautions else Status.OK
        return finding(mix, rule, status, title, detail=detail, values=values, field=LOCAL, also=also)
    title = f"The sum of {names} is not assessed."
    if not share.missing:
        return finding(
            mix,
            rule,
            Status.CAUTION,
            title,
            detail=f"{weight.kind}. {detail}",
            values=values,
            field=LOCAL,
            also=also,
        )
    return finding(
        mix, rule, Status.NOT_ASSESSED, title, detail=detail, values=values, needs=share.missing, also=also
    )


def _percent(fraction: float) -> str:
    return f"{fraction * 100:.0f} %"


def _reduced(case: Situation) -> list[Finding]:
    groups = list(case.catalog.reduced_dose_groups.values())
    rule = "local_anesthetic.reduce"
    found = [group for group in groups if _belongs(case, group)]
    if found:
        figure = next((group.reduce_percent for group in found if group.reduce_percent is not None), None)
        by = f" by {number_text(figure)} %" if figure is not None else ""
        title = f"Less local anesthetic{by}: {listed(group.text for group in found)}."
        action = "Lower the dose." if figure is not None else "Lower the dose; the source gives no figure."
        return [finding(found[0], rule, Status.CAUTION, title, action=action, field="patient.conditions")]
    if case.conditions is None:
        title = "Whether the patient needs less local anesthetic is not assessed."
        detail = f"Less is given in {listed(group.text for group in groups)}."
        return [
            finding(groups[0], rule, Status.NOT_ASSESSED, title, detail=detail, needs=("patient.conditions",))
        ]
    return []


def _belongs(case: Situation, group: ReducedDoseGroup) -> bool:
    by_condition = bool((case.conditions or frozenset()) & set(group.conditions))
    by_pregnancy = group.pregnancy and case.facts.patient.pregnancy is Pregnancy.YES
    by_age = group.age is not None and case.age_years is not None and holds(group.age, case.age_years)
    return by_condition or by_pregnancy or by_age
