"""Everything the plan says on contrast and the kidney, in one answer."""

from __future__ import annotations

from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import (
    AGENT,
    GADOLINIUM,
    GAS,
    ROUTE,
    agent_named,
    goes_into_vessels,
    is_planned,
    kind_of_contrast,
)
from irplanner.planning.contrast.gas import gadolinium_findings, gas_alternative, gas_findings
from irplanner.planning.contrast.hydration import hydration_moments
from irplanner.planning.contrast.kidney_risk import kidney_findings
from irplanner.planning.contrast.mehran import mehran_finding
from irplanner.planning.contrast.metformin import metformin_findings
from irplanner.planning.contrast.nephrotoxic import nephrotoxic_answer
from irplanner.planning.contrast.volume import volume_findings
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer


def assess_contrast(case: Situation) -> TopicAnswer:
    """Return findings, hydration and metformin moments, and the volume limits of this case."""
    answer = TopicAnswer()
    planned = is_planned(case)
    if planned is None:
        answer.findings.append(_route_unknown(case))
        return answer
    if not planned:
        if case.facts.contrast.route is ContrastRoute.NONE:
            answer.findings.append(_none_planned(case))
        return answer
    kind = kind_of_contrast(case)
    if kind == GAS:
        answer.findings.extend(gas_findings(case))
        return answer
    if kind == GADOLINIUM:
        answer.findings.extend(gadolinium_findings(case))
        return answer
    answer.findings.extend(_agent_unknown(case))
    if not goes_into_vessels(case):
        answer.findings.append(_outside_vessels(case))
        return answer
    _add_kidney(case, answer)
    findings, moments = metformin_findings(case)
    answer.findings.extend(findings)
    answer.timeline.extend(moments)
    limits, derived = volume_findings(case)
    answer.findings.extend(limits)
    answer.derived.update(derived)
    score = mehran_finding(case)
    if score is not None:
        answer.findings.append(score)
    return answer


def _add_kidney(case: Situation, answer: TopicAnswer) -> None:
    findings, at_risk = kidney_findings(case)
    answer.findings.extend(findings)
    if not at_risk:
        return
    answer.timeline.extend(hydration_moments(case))
    drugs = nephrotoxic_answer(case)
    answer.findings.extend(drugs.findings)
    answer.timeline.extend(drugs.timeline)
    alternative = gas_alternative(case, "the kidney is at risk")
    if alternative is not None:
        answer.findings.append(alternative)


def _route_unknown(case: Situation) -> Finding:
    usual = case.catalog.label("contrast_route", case.procedure.contrast.route).lower()
    return finding(
        case.catalog.practice_points["kidney.high_risk"],
        "contrast.route",
        Status.NOT_ASSESSED,
        f"Contrast not assessed: the route is not planned (usual here: {usual}).",
        action="Say how contrast goes in, or that none is used.",
        needs=(ROUTE,),
    )


def _none_planned(case: Situation) -> Finding:
    return finding(
        case.catalog.practice_points["kidney.high_risk"],
        "contrast.route",
        Status.OK,
        "No contrast is planned.",
        field=ROUTE,
    )


def _outside_vessels(case: Situation) -> Finding:
    return finding(
        case.catalog.practice_points["kidney.high_risk"],
        "contrast.outside_vessels",
        Status.INFO,
        "Contrast outside vessels: the kidney thresholds are for venous and arterial contrast.",
        field=ROUTE,
    )


def _agent_unknown(case: Situation) -> list[Finding]:
    name = case.facts.contrast.agent
    if name and agent_named(name, case.catalog):
        return []
    what = (
        f"Contrast agent {name[:40]!r} is not in the content pack"
        if name
        else "The contrast agent is not named"
    )
    return [
        finding(
            case.catalog.contrast_agents["iodinated"],
            "contrast.agent",
            Status.INFO,
            f"{what}: the rules for iodinated agents are applied.",
            field=AGENT,
        )
    ]
