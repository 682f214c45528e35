"""Carbon dioxide and gadolinium: where they may go, and what speaks against them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding
from irplanner.planning.contrast.agent import AGENT, GAS, agent_named
from irplanner.planning.laboratory.kidney import needs_for_egfr
from irplanner.planning.outcome import Finding
from irplanner.planning.rules.patient_conditions import has_condition

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


def regions_for_gas(catalog: Catalog) -> tuple[frozenset[str], frozenset[str]]:
    """Return the body regions where arterial carbon dioxide is allowed, and those where it never is."""
    allowed: set[str] = set()
    never: set[str] = set()
    for site in catalog.gas_sites.values():
        (allowed if site.allowed else never).update(site.regions)
    return frozenset(allowed), frozenset(never)


def gas_findings(case: Situation) -> list[Finding]:
    """Return the limits of planned carbon dioxide for this procedure and this patient."""
    found = [_instead(case)]
    found += [_place(case)] if case.facts.contrast.route is ContrastRoute.INTRA_ARTERIAL else []
    for caution in case.catalog.gas_cautions.values():
        if not caution.conditions:
            continue
        answers = [has_condition(case, name) for name in caution.conditions]
        rule = f"contrast.co2.{caution.id}"
        text = f"{caution.text[0].upper()}{caution.text[1:]}."
        if any(answers):
            found.append(
                finding(
                    caution,
                    rule,
                    Status.CAUTION,
                    f"Carbon dioxide and this patient: {caution.label}.",
                    detail=text,
                    field="patient.conditions",
                )
            )
    if case.conditions is None:
        found.append(_conditions_unknown(case))
    interval = case.catalog.practice_points["contrast.gas_interval"]
    general = [entry for entry in case.catalog.gas_cautions.values() if not entry.conditions]
    found.append(
        finding(
            interval,
            "contrast.co2.technique",
            Status.INFO,
            interval.text,
            detail=". ".join(f"{entry.label}: {entry.text}" for entry in general) + ".",
            field=AGENT,
        )
    )
    return found


def _instead(case: Situation) -> Finding:
    """Say what is not judged while the gas is the only agent: an earlier reaction and the kidney."""
    gas = next(agent for agent in case.catalog.contrast_agents.values() if agent.kind == GAS)
    return finding(
        gas,
        "contrast.co2.instead",
        Status.INFO,
        "Carbon dioxide causes no contrast allergy and does not harm the kidney.",
        detail="No premedication, kidney rule or volume limit is applied while it is the only agent.",
        action="Enter iodinated contrast as the agent when some is to be given as well.",
        field=AGENT,
    )


def gas_alternative(case: Situation, why: str) -> Finding | None:
    """Return carbon dioxide as an alternative where it may be used, or None where it may not."""
    allowed, never = regions_for_gas(case.catalog)
    region, arterial = case.procedure.body_region, case.facts.contrast.route is ContrastRoute.INTRA_ARTERIAL
    if region in never or (arterial and region not in allowed):
        return None
    limit = case.catalog.practice_points["contrast.gas_limit"]
    return finding(
        limit,
        "contrast.co2.alternative",
        Status.INFO,
        f"Carbon dioxide is an alternative to consider: {why}.",
        detail=limit.text,
        field=AGENT,
    )


def gadolinium_findings(case: Situation) -> list[Finding]:
    """Return what holds for planned gadolinium: the group of the agent, and its use in angiography."""
    point = case.catalog.practice_points["contrast.gadolinium_angiography"]
    found = []
    if case.facts.contrast.route is ContrastRoute.INTRA_ARTERIAL:
        found.append(
            finding(
                point,
                "contrast.gadolinium.angiography",
                Status.CAUTION,
                "Gadolinium is not advised in place of iodinated contrast to spare the kidney.",
                detail=point.text,
                field=AGENT,
            )
        )
    group = _gadolinium_group(case)
    if group is not None:
        found.append(group)
    return found


def _gadolinium_group(case: Situation) -> Finding | None:
    name = case.facts.contrast.agent
    agent = agent_named(name, case.catalog) if name else None
    point = case.catalog.practice_points["contrast.gadolinium_angiography"]
    limit = point.number("group_1_avoid_below_egfr")
    rule = "contrast.gadolinium.nsf"
    if agent is None or agent.nsf_group == "2":
        return None
    if case.egfr is None and not has_condition(case, "aki") and not has_condition(case, "dialysis"):
        return finding(
            agent,
            rule,
            Status.NOT_ASSESSED,
            "Gadolinium and kidney function not assessed.",
            needs=needs_for_egfr(case) or ("labs.egfr",),
            also=(point,),
        )
    low = case.egfr is None or case.egfr.value < limit
    if agent.nsf_group is None:
        return finding(
            agent,
            rule,
            Status.NOT_ASSESSED,
            f"Gadolinium agent not named: below eGFR {limit:g} a group 1 agent is to be avoided.",
            needs=(AGENT,),
            also=(point,),
        )
    title = f"{agent.label} is a group 1 gadolinium agent: avoid below eGFR {limit:g}."
    status = Status.CAUTION if low else Status.OK
    return finding(agent, rule, status, title, field=AGENT, values={"limit": limit}, also=(point,))


def _place(case: Situation) -> Finding:
    allowed, never = regions_for_gas(case.catalog)
    limit = case.catalog.practice_points["contrast.gas_limit"]
    region = case.procedure.body_region
    words = region.replace("_", " and ")
    if region in never:
        status, title = Status.STOP, f"Carbon dioxide must not go into arteries of this region ({words})."
    elif region in allowed:
        status, title = Status.OK, f"Carbon dioxide may be used in arteries of this region ({words})."
    else:
        status = Status.CAUTION
        title = "Carbon dioxide in arteries: only below the diaphragm; confirm the target vessel."
    return finding(
        limit,
        "contrast.co2.arterial",
        status,
        title,
        detail=limit.text,
        action="Choose another agent." if status is Status.STOP else "",
        values={"procedure.body_region": region},
        field=AGENT,
    )


def _conditions_unknown(case: Situation) -> Finding:
    cautions = [entry for entry in case.catalog.gas_cautions.values() if entry.conditions]
    return finding(
        cautions[0],
        "contrast.co2.conditions",
        Status.NOT_ASSESSED,
        "Carbon dioxide: shunt, lung and pulmonary pressure are not known.",
        needs=("patient.conditions",),
        also=tuple(cautions[1:]),
    )
