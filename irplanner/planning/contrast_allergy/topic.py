"""Everything the plan says on allergy to contrast: the earlier reaction, what follows, and by when."""

from __future__ import annotations

import msgspec

from irplanner.catalog.schema.contrast_allergy import PremedicationRegimen, PremedicationRules
from irplanner.models.enums import Evidence, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import GAS, is_planned, kind_of_contrast
from irplanner.planning.contrast.gas import gas_alternative
from irplanner.planning.contrast_allergy.premedication import (
    first_in_time,
    premedication_moments,
    regimens_for,
    start_by,
)
from irplanner.planning.contrast_allergy.prior import UNKNOWN, Prior, leading_rules, rule_for, worst_prior
from irplanner.planning.medicines.allergies import FIELD, agent_ids, known_allergies
from irplanner.planning.medicines.other_drugs import taken_of
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import joined, moment_text

NO_ACTION = frozenset({"none", "not_recommended"})
_LABELS = {
    "mild_immediate": "mild",
    "moderate_immediate": "moderate",
    "severe_immediate": "severe",
    "unknown_severity": "of unknown severity",
    "physiologic_or_chemotoxic": "physiologic, not allergic",
}
_ACTIONS = {
    "none": "no premedication",
    "not_recommended": "premedication not recommended",
    "premedicate": "premedicate",
    "recommended_if_no_alternative": "a study without this class first; premedicate only if there is none",
    "clinician_decision": "the clinician decides on premedication",
}


def assess_contrast_allergy(case: Situation) -> TopicAnswer:
    """Return what an earlier reaction means for the planned contrast."""
    answer = TopicAnswer()
    answer.findings.extend(_unknown_words(case))
    if is_planned(case) is False or kind_of_contrast(case) == GAS:
        return answer
    if known_allergies(case) is None:
        answer.findings.append(_not_asked(case))
        return answer
    answer.findings.extend(_no_reasons(case))
    prior = worst_prior(case)
    if prior is None:
        answer.findings.append(_no_reaction(case))
        return answer
    leading = leading_rules(case.catalog)
    for rules in case.catalog.premedication_rules.values():
        answer.findings.append(_rule_finding(case, prior, rules, leads=rules.id == leading.id))
    action = rule_for(leading, prior.kind).action
    if action not in NO_ACTION:
        _add_times(case, answer, leading, decided=action != "clinician_decision")
    _add_around(case, answer, prior)
    return answer


def _rule_finding(case: Situation, prior: Prior, rules: PremedicationRules, *, leads: bool) -> Finding:
    rule = rule_for(rules, prior.kind)
    row = prior.allergy.row
    needs = (f"{prior.allergy.field}.severity",) if prior.kind == UNKNOWN else ()
    status = _status(case, prior.kind, rule.action) if leads else Status.INFO
    if status is not Status.NOT_ASSESSED:
        needs = ()
    breakthrough = case.catalog.practice_points["contrast_allergy.breakthrough"]
    document = case.catalog.practice_points["contrast_allergy.documentation"]
    read = "The kind was read from the words of the reaction." if prior.read_from_words else ""
    told = finding(
        rules,
        f"contrast_allergy.premedication.{rules.id}",
        status,
        f"Earlier contrast reaction ({_LABELS[prior.kind]}), {rules.label}: {_ACTIONS[rule.action]}.",
        detail=joined(
            "Leads here by site policy." if leads else "Shown for comparison.",
            f"{rule.advice[0].upper()}{rule.advice[1:]}." if rule.advice else "",
            read,
            rules.conflict and f"{rules.conflict[0].upper()}{rules.conflict[1:]}.",
            breakthrough.text if rule.action not in NO_ACTION else "",
            document.text if row.reaction is None else "",
        ),
        action=_action(status, rule.action),
        values={
            "agent": row.agent,
            "reaction": row.reaction,
            "severity": str(row.severity) if row.severity else None,
            "prior": prior.kind,
            "action": rule.action,
            "governs": leads,
        },
        needs=needs,
        field=f"{prior.allergy.field}.severity",
    )
    return msgspec.structs.replace(told, evidence=Evidence.RECALLED) if rule.recalled else told


def _status(case: Situation, kind: str, action: str) -> Status:
    """A severe reaction to the planned class stops an elective case until somebody has decided."""
    if kind == UNKNOWN and action == "clinician_decision":
        return Status.NOT_ASSESSED
    if kind == "severe_immediate":
        return Status.CAUTION if case.is_emergency else Status.STOP
    return Status.INFO if action == "none" else Status.CAUTION


def _action(status: Status, action: str) -> str:
    if status is Status.STOP:
        return (
            "Plan without this class of agent, or record why there is no alternative and how it is covered."
        )
    if status is Status.NOT_ASSESSED:
        return "Find out how severe the reaction was and to which agent."
    if status is Status.CAUTION and action == "not_recommended":
        return "Use another agent than the culprit where that is feasible."
    if status is Status.CAUTION:
        return "Order premedication, or record the decision against it."
    return ""


def _add_times(case: Situation, answer: TopicAnswer, leading: PremedicationRules, *, decided: bool) -> None:
    contrast_at = case.starts_at
    avoid = agent_ids(case) or frozenset()
    regimens = regimens_for(case.catalog, child=bool(case.is_child), avoid=avoid)
    rule = "contrast_allergy.premedication.time"
    if contrast_at is None:
        answer.findings.append(
            finding(
                regimens[0],
                rule,
                Status.NOT_ASSESSED,
                "Premedication times not worked out: the appointment is not set.",
                needs=("scheduled_at",),
            )
        )
        return
    if case.at > contrast_at:
        return
    chosen = first_in_time(regimens, case.at, contrast_at)
    if chosen is None or not chosen.proven:
        answer.findings.append(_too_late(regimens, chosen, case))
    else:
        answer.findings.append(_in_time(regimens, chosen, case))
    if chosen is not None:
        answer.timeline.extend(premedication_moments(chosen, case, contrast_at, decided=decided))


def _in_time(regimens: list[PremedicationRegimen], chosen: PremedicationRegimen, case: Situation) -> Finding:
    contrast_at = case.facts.scheduled_at or case.at
    late = regimens[: regimens.index(chosen)]
    begin = moment_text(start_by(chosen, contrast_at))
    if late:
        title = (
            f"Too late for the {late[0].label} of premedication; the {chosen.label} must begin by {begin}."
        )
    else:
        title = f"Premedication by the {chosen.label} must begin by {begin}."
    return finding(
        chosen,
        "contrast_allergy.premedication.time",
        Status.CAUTION if late else Status.OK,
        title,
        detail=_options(regimens, case),
        action=f"Order the {chosen.label} now, unless another one has begun." if late else "",
        values={"scheduled_at": contrast_at.isoformat(timespec="minutes"), "lead_h": chosen.lead_h},
        field="scheduled_at",
    )


def _too_late(
    regimens: list[PremedicationRegimen], chosen: PremedicationRegimen | None, case: Situation
) -> Finding:
    last = chosen or regimens[-1]
    what = f"only a {last.label} is left" if chosen else "nothing is left"
    return finding(
        last,
        "contrast_allergy.premedication.time",
        Status.CAUTION,
        f"Too late to begin any premedication known to work: {what}.",
        detail=_options(regimens, case),
        action="Move the appointment, or go on only in an emergency; go on with a scheme already begun.",
        values={"scheduled_at": (case.facts.scheduled_at or case.at).isoformat(timespec="minutes")},
        field="scheduled_at",
    )


def _options(regimens: list[PremedicationRegimen], case: Situation) -> str:
    contrast_at = case.facts.scheduled_at or case.at
    parts = []
    for regimen in regimens:
        proof = "" if regimen.proven else ", no proof that it works"
        parts.append(f"{regimen.label}: begin by {moment_text(start_by(regimen, contrast_at))}{proof}")
    oral = regimens[0].no_oral_route
    return "; ".join(parts) + "." + (f" No oral route: {oral}." if oral else "")


def _add_around(case: Situation, answer: TopicAnswer, prior: Prior) -> None:
    """Add what an earlier reaction calls for beside premedication."""
    if prior.kind in ("severe_immediate", "moderate_immediate", UNKNOWN):
        alternative = gas_alternative(case, "it causes no allergy")
        if alternative is not None:
            answer.findings.append(alternative)
    if prior.kind != "physiologic_or_chemotoxic" and taken_of(case, "beta_blocker"):
        treatment = case.catalog.reaction_treatments["on_beta_blocker"]
        unsafe = has_condition(case, "pheochromocytoma")
        answer.findings.append(
            finding(
                treatment,
                "contrast_allergy.beta_blocker",
                Status.CAUTION,
                "On a beta blocker: a severe reaction may resist epinephrine.",
                detail="Glucagon is unsafe with pheochromocytoma." if unsafe else f"{treatment.text}.",
                action="" if unsafe else "Have glucagon in the room.",
                field="medications",
            )
        )


def _no_reasons(case: Situation) -> list[Finding]:
    agents = agent_ids(case) or frozenset()
    found = []
    for entry in case.catalog.no_indications.values():
        present = agents.intersection(entry.agents) or any(
            has_condition(case, name) for name in entry.conditions
        )
        if present:
            found.append(
                finding(
                    entry,
                    f"contrast_allergy.no_indication.{entry.id}",
                    Status.INFO,
                    f"{entry.label}: no reason to premedicate for contrast.",
                    field=FIELD,
                )
            )
    return found


def _not_asked(case: Situation) -> Finding:
    return finding(
        leading_rules(case.catalog),
        "contrast_allergy.history",
        Status.NOT_ASSESSED,
        "Contrast allergy not assessed: allergies are not recorded.",
        action="Ask for allergies and earlier contrast reactions.",
        needs=(FIELD,),
    )


def _no_reaction(case: Situation) -> Finding:
    return finding(
        leading_rules(case.catalog),
        "contrast_allergy.history",
        Status.OK,
        f"No earlier reaction to {kind_of_contrast(case)} contrast is listed.",
        field=FIELD,
    )


def _unknown_words(case: Situation) -> list[Finding]:
    return [
        finding(
            case.catalog.input_ranges["age"],  # the program's own remark: evidence engineering
            "allergies.unknown",
            Status.INFO,
            f"Allergy {allergy.row.agent[:60]!r} is not in the content pack: only its own name is compared.",
            action="Choose the listed agent it stands for, or judge it yourself.",
            field=allergy.field,
        )
        for allergy in known_allergies(case) or ()
        if not allergy.agents
    ]
