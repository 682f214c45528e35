"""Sheath against site and artery: usual sizes, the outside of the sheath, the smallest artery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.access import AccessRules
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import number_text
from irplanner.units import fr_to_mm

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

SHEATH, VESSEL = "access.sheath_fr", "access.vessel_mm"
SHEATH_KIND = "introducer_sheath"


def sheath_outer_mm(sheath_fr: float, extra_fr: float) -> float:
    """Return about how wide a sheath is outside, mm; its French number names the inside."""
    return fr_to_mm(sheath_fr + extra_fr)


def size_findings(case: Situation, rules: AccessRules) -> list[Finding]:
    """Return the findings about sizes that the site's rules ask for."""
    findings = _usual_size(case, rules)
    if rules.compares_outer_size:
        findings.append(_outer_size(case, rules))
    if rules.least_diameter is not None:
        findings.append(_least_diameter(case, rules))
    return findings


def _usual_size(case: Situation, rules: AccessRules) -> list[Finding]:
    rule, size = "access.sheath_size", case.facts.access.sheath_fr
    usual = rules.usual_sheath_fr or rules.usual_catheter_fr or rules.usual_drain_fr
    if usual is None:
        return []
    what = "sheath" if rules.usual_sheath_fr else "catheter"
    shown = f"{number_text(usual[0])}-{number_text(usual[1])} Fr"
    if size is None:
        if what == "catheter":
            return []
        title = f"No sheath size is recorded; usual here is {shown}."
        return [finding(rules, rule, Status.NOT_ASSESSED, title, needs=(SHEATH,))]
    values: dict[str, Value] = {SHEATH: size, "usual_low": usual[0], "usual_high": usual[1]}
    given = f"{number_text(size)} Fr {what}"
    large = rules.large_sheath_fr
    if usual[0] <= size <= usual[1]:
        status, title, action = Status.OK, f"{given}: usual here ({shown}).", ""
    elif size < usual[0]:
        status, title, action = Status.INFO, f"{given}: smaller than the usual {shown}.", ""
    elif rules.max_slender_fr is not None and size <= rules.max_slender_fr:
        status, title = Status.CAUTION, f"{given}: above the usual {shown}; only as a slender sheath."
        action = "Use a slender sheath, or another site."
    elif large is not None and large[0] <= size <= large[1]:
        status, title = Status.CAUTION, f"{given}: a large-bore sheath."
        action = "Plan the closure before the puncture; expect more bleeding."
    else:
        status, title = Status.CAUTION, f"{given}: outside the usual {shown}."
        action = "Check the size, or choose another site."
    return [finding(rules, rule, status, title, action=action, values=values, field=SHEATH)]


def _outer_size(case: Situation, rules: AccessRules) -> Finding:
    """The outside of the sheath should be no larger than the artery; product figures win over estimates."""
    rule, extra = "access.sheath_outside", case.catalog.care_limits["access.sheath_outer_extra"]
    size, vessel = case.facts.access.sheath_fr, case.facts.access.vessel_mm
    measured = [device.od_mm for device in case.facts.devices if device.kind == SHEATH_KIND and device.od_mm]
    outer = max(measured) if measured else None
    estimated = outer is None
    if outer is None and size is not None:
        outer = sheath_outer_mm(size, extra.value)
    if outer is None or vessel is None:
        needs = ((SHEATH,) if outer is None else ()) + ((VESSEL,) if vessel is None else ())
        title = "Sheath against artery: sizes are missing."
        detail = "The outside of the sheath should be no larger than the artery."
        return finding(rules, rule, Status.NOT_ASSESSED, title, detail=detail, needs=needs, also=(extra,))
    fits = outer <= vessel
    about = "about " if estimated else ""
    text = f"Sheath {about}{outer:.2f} mm outside, artery {number_text(vessel)} mm"
    return finding(
        rules,
        rule,
        Status.OK if fits else Status.CAUTION,
        f"{text}: fits." if fits else f"{text}: larger than the artery.",
        detail=f"Outside estimated as the label plus {number_text(extra.value)} Fr; makers differ."
        if estimated
        else "Outside as entered with the sheath.",
        action="" if fits else "Take a thinner-walled or smaller sheath, or another site.",
        values={"sheath_outer_mm": round(outer, 3), VESSEL: vessel, "comparator": "<="},
        field=VESSEL,
        also=(extra,),
    )


def _least_diameter(case: Situation, rules: AccessRules) -> Finding:
    rule, vessel, size = "access.least_diameter", case.facts.access.vessel_mm, case.facts.access.sheath_fr
    least = rules.least_diameter
    if least is None:
        raise ValueError(f"{rules.id} has no least diameter")
    low, high = (number_text(fr) for fr in least.for_sheath_fr)
    bound = f"{number_text(least.mm)} mm for {low}-{high} Fr work"
    if vessel is None:
        title = f"The artery is not measured; at least {bound}."
        return finding(
            rules, rule, Status.NOT_ASSESSED, title, action="Measure it with ultrasound.", needs=(VESSEL,)
        )
    values: dict[str, Value] = {VESSEL: vessel, "limit": least.mm, "comparator": ">="}
    if vessel >= least.mm:
        title = f"Artery {number_text(vessel)} mm: at least {bound}."
        return finding(rules, rule, Status.OK, title, values=values, field=VESSEL)
    smaller = size is not None and size < least.for_sheath_fr[0]
    return finding(
        rules,
        rule,
        Status.CAUTION,
        f"Artery {number_text(vessel)} mm: below {bound}.",
        detail=f"{rules.note[:1].upper()}{rules.note[1:]}." if rules.note else "",
        action="A smaller sheath is planned: confirm it."
        if smaller
        else "Choose another site or a smaller sheath.",
        values=values,
        field=VESSEL,
    )
