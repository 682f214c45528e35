"""Metformin and iodinated contrast by three documents; the site's policy says which one leads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.schema.contrast import MetforminRules
from irplanner.models.enums import ContrastRoute, Status
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours
from irplanner.planning.contrast.agent import FIRST_PASS
from irplanner.planning.laboratory.kidney import needs_for_egfr
from irplanner.planning.medicines.other_drugs import Taken, taken_of
from irplanner.planning.outcome import Finding, TimelineEntry
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.words.figures import listed
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

POLICY = "contrast.metformin_rules"
STOP, CONTINUE, CONTRAINDICATED = "stop", "continue", "contraindicated"


@dataclass(frozen=True, slots=True)
class Exposure:
    """What a document asks about; None is unknown. `conditions` holds an answer for each id it names."""

    egfr: float | None
    aki: bool | None
    route: str | None
    first_pass: bool | None
    renal_emboli: bool | None
    conditions: Mapping[str, bool | None]


@dataclass(frozen=True, slots=True)
class MetforminVerdict:
    """`code` None while `needs` (egfr, aki, route, first_pass, renal_emboli, condition ids) are open."""

    code: str | None
    because: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()


def metformin_verdict(rules: MetforminRules, seen: Exposure) -> MetforminVerdict:
    """Return stop, continue or contraindicated by one document; one reason to stop settles it."""
    reasons: list[str] = []
    unknown: list[str] = []
    if seen.egfr is None:
        unknown.append("egfr")
    else:
        floor = rules.contraindicated_below_egfr
        if floor is not None and seen.egfr < floor:
            return MetforminVerdict(CONTRAINDICATED, (f"eGFR below {floor:g}",))
        if rules.stop_below_egfr is not None and seen.egfr < rules.stop_below_egfr:
            reasons.append(f"eGFR below {rules.stop_below_egfr:g}")
        if rules.stop_through_egfr is not None and seen.egfr <= rules.stop_through_egfr:
            reasons.append(f"eGFR up to {rules.stop_through_egfr:g}")
    asked: list[tuple[str, bool | None, str]] = []
    if rules.stop_with_aki:
        asked.append(("aki", seen.aki, "acute kidney injury"))
    if rules.stop_routes:
        asked.append(
            ("route", None if seen.route is None else seen.route in rules.stop_routes, "arterial contrast")
        )
    if rules.stop_first_pass:
        asked.append(("first_pass", seen.first_pass, "first-pass exposure of the kidneys"))
    if rules.stop_renal_emboli:
        asked.append(
            ("renal_emboli", seen.renal_emboli, "catheter work that could send emboli to the kidneys")
        )
    asked += [(name, seen.conditions.get(name), name.replace("_", " ")) for name in rules.stop_conditions]
    for need, answer, reason in asked:
        if answer:
            reasons.append(reason)
        elif answer is None:
            unknown.append(need)
    if reasons:
        return MetforminVerdict(STOP, tuple(reasons))
    return MetforminVerdict(None, needs=tuple(unknown)) if unknown else MetforminVerdict(CONTINUE)


def metformin_findings(case: Situation) -> tuple[list[Finding], list[TimelineEntry]]:
    """Return one finding a document and the hold of the one that leads."""
    rows = taken_of(case, "metformin")
    leading = case.catalog.metformin_rules[case.catalog.site_policies[POLICY].choice]
    if rows is None:
        return [_list_unknown(leading)], []
    if not rows:
        return [], []
    seen = _exposure(case)
    found, moments = [], []
    for rules in case.catalog.metformin_rules.values():
        verdict = metformin_verdict(rules, seen)
        found.append(_finding(case, rules, verdict, rows[0], leads=rules.id == leading.id))
        if rules.id == leading.id and verdict.code in (STOP, CONTRAINDICATED):
            moments = _moments(case, rules, rows[0].drug.label.lower(), found[-1].rule)
    return found, moments


def _exposure(case: Situation) -> Exposure:
    route = case.facts.contrast.route
    venous = route is ContrastRoute.INTRAVENOUS
    first_pass = False if venous else case.facts.contrast.first_pass_renal
    return Exposure(
        egfr=case.egfr.value if case.egfr else None,
        aki=has_condition(case, "aki"),
        route=None if route is None else str(route),
        first_pass=first_pass,
        # Injection upstream of the renal arteries means a catheter upstream of them.
        renal_emboli=first_pass,
        conditions={
            name: has_condition(case, name)
            for rules in case.catalog.metformin_rules.values()
            for name in rules.stop_conditions
        },
    )


def _finding(
    case: Situation, rules: MetforminRules, verdict: MetforminVerdict, row: Taken, *, leads: bool
) -> Finding:
    role = "Leads here by site policy." if leads else "Shown for comparison."
    title, status = f"Metformin by {rules.label} ({rules.year}): ", Status.INFO
    because = f"Because of {'; '.join(verdict.because)}. " if verdict.because else ""
    needs: tuple[str, ...] = ()
    if verdict.code is None:
        title += "not assessed."
        status, needs = Status.NOT_ASSESSED, _paths(case, verdict.needs)
    elif verdict.code == CONTINUE:
        title += "continue."
        status = Status.OK if leads else Status.INFO
    else:
        what = "contraindicated" if verdict.code == CONTRAINDICATED else "stop at or before contrast"
        title = shortened(f"{title}{what} ({listed(verdict.because)}).")
        status = Status.CAUTION if leads else Status.INFO
    return finding(
        rules,
        f"contrast.metformin.{rules.id}",
        status,
        title,
        detail=f"{role} {because}Continue: {rules.keep}. Stop: {rules.stop}. Restart: {rules.restart}.",
        action=f"Hold metformin from contrast on. Restart: {rules.restart}."
        if status is Status.CAUTION
        else "",
        values={"derived.egfr": case.egfr.value if case.egfr else None, "governs": leads},
        needs=needs,
        field=f"medications.{row.place}.drug" if not needs else None,
    )


def _paths(case: Situation, needs: tuple[str, ...]) -> tuple[str, ...]:
    paths: list[str] = []
    known = {"route": "contrast.route", "first_pass": FIRST_PASS, "renal_emboli": FIRST_PASS}
    for need in needs:
        if need == "egfr":
            paths.extend(needs_for_egfr(case) or ("labs.egfr",))
        else:
            paths.append(known.get(need, "patient.conditions"))
    return tuple(paths)


def _list_unknown(leading: MetforminRules) -> Finding:
    return finding(
        leading,
        "contrast.metformin",
        Status.NOT_ASSESSED,
        "Metformin and contrast not assessed: the medication list is not known.",
        needs=("medications",),
    )


def _moments(case: Situation, rules: MetforminRules, drug: str, rule: str) -> list[TimelineEntry]:
    if case.starts_at is None:
        return []
    until = after_hours(case.starts_at, rules.restart_h)
    return [
        moment(rules, "hold", drug, rule=rule, start=case.starts_at, until=until, detail=rules.stop),
        moment(
            rules,
            "resume",
            drug,
            rule=rule,
            at=until,
            detail=f"not before this; {rules.restart}",
        ),
    ]
