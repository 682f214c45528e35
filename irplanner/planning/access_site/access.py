"""The planned way in: side, sizes, reasons to avoid it, checks before, hand circulation, veins to save.

That a site is chosen, and a usual one, is asked by the statements `procedure.access.*`. The way out is in
`closure` and `bed_rest`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.access import AccessRules
from irplanner.models.enums import Laterality, Status
from irplanner.planning.access_site.access_sizes import size_findings
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.laboratory.kidney import needs_for_egfr
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed, number_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

SIDE, BARBEAU, GUIDANCE, CONDITIONS = "access.side", "access.barbeau", "access.guidance", "patient.conditions"
ULTRASOUND_KINDS = frozenset({"arterial", "venous"})
_SIDED = {"right_": Laterality.RIGHT, "left_": Laterality.LEFT}


def access_rules(case: Situation) -> AccessRules | None:
    """Return the rules of the planned site; None without a site or where the reference has none."""
    site, procedure = case.access_site, case.procedure
    if site is None:
        return None
    for entry in site.rules_for:
        if procedure.id in entry.procedures or procedure.category in entry.categories:
            return case.catalog.access_rules[entry.site_rules]
    return case.catalog.access_rules.get(site.site_rules) if site.site_rules else None


def site_name(case: Situation) -> str:
    """Return the planned site as it reads within a sentence, e.g. `common femoral artery`."""
    label = case.access_site.label.partition(",")[0] if case.access_site else "site"
    return label[:1].lower() + label[1:]


def side_in_site(site_id: str) -> Laterality | None:
    """Return the side a site names by itself, e.g. the right internal jugular vein."""
    return next((side for start, side in _SIDED.items() if site_id.startswith(start)), None)


def assess_access(case: Situation) -> TopicAnswer:
    """Answer for the planned site; without one there is nothing to check yet."""
    site, rules = case.access_site, access_rules(case)
    if site is None:
        return TopicAnswer()
    if rules is None:
        return TopicAnswer([*_ultrasound(case), _no_rules(case, site.label)])
    findings = [*_side(case, rules), *size_findings(case, rules), *_avoid(case, rules), *_checks(case, rules)]
    if rules.hand_circulation_test:
        findings.append(_barbeau(case, rules))
    if rules.saves_arm_veins:
        findings.append(_arm_veins(case, rules))
    findings += [*_ultrasound(case), *_drugs(rules)]
    return TopicAnswer(findings)


def _no_rules(case: Situation, label: str) -> Finding:
    point = case.catalog.practice_points["access.arterial_checks"]
    return finding(
        point,
        "access.rules",
        Status.INFO,
        f"{label}: no size limits or reasons to avoid are known for this site.",
        field="access.site",
    )


def _side(case: Situation, rules: AccessRules) -> list[Finding]:
    site, side = case.access_site, case.facts.access.side
    rule = "access.side"
    named = side_in_site(site.id) if site else None
    if site is None or not (rules.sides or named):
        return []
    if named is not None:
        if side is None or side is named:
            return []
        title = f"Access side {side} does not agree with {site.label.lower()}."
        return [
            finding(
                rules,
                rule,
                Status.STOP,
                title,
                action="Correct side or site.",
                values={SIDE: str(side)},
                field=SIDE,
            )
        ]
    if side is None:
        return [
            finding(
                rules,
                rule,
                Status.NOT_ASSESSED,
                f"{site_name(case).capitalize()}: no access side is chosen.",
                detail=_side_note(rules),
                needs=(SIDE,),
            )
        ]
    if side in (Laterality.LEFT, Laterality.RIGHT, Laterality.BILATERAL):
        preferred = rules.preferred_side
        other = preferred is not None and side not in (preferred, Laterality.BILATERAL)
        title = f"Access on the {side} side." if side is not Laterality.BILATERAL else "Access on both sides."
        if other:
            title = f"Access on the {side} side; {preferred} is preferred for the {site_name(case)}."
        status = Status.INFO if other else Status.OK
        return [
            finding(
                rules, rule, status, title, detail=_side_note(rules), values={SIDE: str(side)}, field=SIDE
            )
        ]
    title = f"Access side is {side}, but the {site_name(case)} is on the left or the right."
    return [
        finding(
            rules,
            rule,
            Status.STOP,
            title,
            action="Choose left or right.",
            values={SIDE: str(side)},
            field=SIDE,
        )
    ]


def _side_note(rules: AccessRules) -> str:
    return f"{rules.side_note[:1].upper()}{rules.side_note[1:]}." if rules.side_note else ""


def _avoid(case: Situation, rules: AccessRules) -> list[Finding]:
    """Reasons to avoid the site that conditions answer, and the rest as one question."""
    found = []
    known = case.conditions
    for place, reason in enumerate(rules.avoid_conditions):
        hits = [one for one in reason.conditions if one in (known or frozenset())]
        if hits:
            labels = listed(
                entry.label.lower() for one in hits if (entry := case.catalog.conditions.get(one))
            )
            found.append(
                finding(
                    rules,
                    f"access.avoid.{place}",
                    Status.CAUTION,
                    shortened(f"{site_name(case).capitalize()} and {labels}: {reason.text}."),
                    action="Choose another site, or record the reason.",
                    field=CONDITIONS,
                )
            )
    if rules.avoid_conditions and known is None:
        reasons = listed(reason.text for reason in rules.avoid_conditions)
        found.append(
            finding(
                rules,
                "access.avoid",
                Status.NOT_ASSESSED,
                f"{site_name(case).capitalize()}: conditions that speak against it are not recorded.",
                detail=f"{reasons[:1].upper()}{reasons[1:]}.",
                needs=(CONDITIONS,),
            )
        )
    if rules.avoid_when:
        instead = f" Instead: {rules.instead}." if rules.instead else ""
        found.append(
            finding(
                rules,
                "access.questions",
                Status.INFO,
                f"Ask before using the {site_name(case)}: {len(rules.avoid_when)} reasons to avoid it.",
                detail=f"{'; '.join(rules.avoid_when)}.{instead}",
                field="access.site",
            )
        )
    return found


def _checks(case: Situation, rules: AccessRules) -> list[Finding]:
    general = case.catalog.practice_points["access.arterial_checks"]
    checks = [*rules.pre_checks, *(general.items if rules.kind == "arterial" else ())]
    if not checks:
        return []
    also = (general,) if rules.kind == "arterial" else ()
    parts = [
        f"Zone: {rules.zone}" if rules.zone else "",
        f"Position: {rules.position}" if rules.position else "",
    ]
    complications = f"Complications: {listed(rules.complications)}" if rules.complications else ""
    detail = ". ".join(part for part in ("; ".join(checks), *parts, complications) if part)
    title = f"Checks before the puncture: {site_name(case)}."
    return [
        finding(
            rules, "access.checks", Status.INFO, title, detail=f"{detail}.", field="access.site", also=also
        )
    ]


def _barbeau(case: Situation, rules: AccessRules) -> Finding:
    rule, method = "access.barbeau", case.catalog.practice_points["access.barbeau_method"]
    letter = case.facts.access.barbeau
    entry = None if letter is None else case.catalog.barbeau_types.get(letter.strip().upper())
    if entry is None:
        said = "not recorded" if letter is None else f"{letter[:10]!r}, which is no type"
        return finding(
            method,
            rule,
            Status.NOT_ASSESSED,
            f"Barbeau type is {said}.",
            detail=f"{method.text}.",
            action="Test the hand and record A, B, C or D.",
            needs=(BARBEAU,),
        )
    advised = entry.radial_advised
    return finding(
        entry,
        rule,
        Status.OK if advised else Status.CAUTION,
        f"Barbeau type {entry.id}: radial access {'is possible' if advised else 'is not advised'}.",
        detail=f"{entry.text}. {entry.note[:1].upper()}{entry.note[1:]}." if entry.note else f"{entry.text}.",
        action="" if advised else "Choose another artery.",
        values={BARBEAU: entry.id},
        field=BARBEAU,
        also=(rules,),
    )


def _arm_veins(case: Situation, rules: AccessRules) -> Finding:
    """Arm veins are kept for dialysis in advanced kidney disease."""
    rule, limit = "access.vein_preservation", case.catalog.care_limits["access.vein_preservation_egfr"]
    instead = f"Instead: {rules.instead}." if rules.instead else ""
    bound = f"{number_text(limit.value)} {limit.unit}"
    if case.egfr is None:
        title = f"Whether the arm veins must be saved is not assessed (eGFR below {bound})."
        needs = needs_for_egfr(case) or ("labs.egfr",)
        return finding(limit, rule, Status.NOT_ASSESSED, title, detail=instead, needs=needs, also=(rules,))
    save = holds(limit, case.egfr.value)
    title = (
        f"eGFR {case.egfr.value:.0f}: {limit.text} (below {bound})."
        if save
        else f"eGFR {case.egfr.value:.0f}: not below {bound}."
    )
    return finding(
        limit,
        rule,
        Status.CAUTION if save else Status.OK,
        title,
        detail=instead if save else "",
        action="Choose another access." if save else "",
        values={"derived.egfr": case.egfr.value, "limit": limit.value, "comparator": ">="},
        field="labs.creatinine",
        also=(rules,),
    )


def _ultrasound(case: Situation) -> list[Finding]:
    site, guidance = case.access_site, case.facts.access.guidance
    if site is None or site.kind not in ULTRASOUND_KINDS:
        return []
    point = case.catalog.practice_points["access.ultrasound"]
    if guidance is not None and "ultrasound" in guidance:
        return [
            finding(
                point,
                "access.ultrasound",
                Status.OK,
                "Ultrasound guidance is planned for the puncture.",
                field=GUIDANCE,
            )
        ]
    return [finding(point, "access.ultrasound", Status.INFO, f"{point.text}.", field=GUIDANCE)]


def _drugs(rules: AccessRules) -> list[Finding]:
    if not rules.drugs:
        return []
    lines = [
        f"{drug.drug.replace('_', ' ')} {drug.dose}{f' (avoid in {drug.avoid})' if drug.avoid else ''}"
        for drug in rules.drugs
    ]
    title = (
        f"Drugs usual after the sheath is in: {listed(drug.drug.replace('_', ' ') for drug in rules.drugs)}."
    )
    detail = f"{'; '.join(lines)}. Reference only: the operator orders the dose."
    return [finding(rules, "access.drugs", Status.INFO, shortened(title), detail=detail, field="access.site")]
