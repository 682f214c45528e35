"""Lengths along the route: catheter past its sheath, microcatheter past its parent, wire for an exchange."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most, below
from irplanner.planning.words.figures import number_text


def length_catheter(
    catalog: Catalog, catheter_cm: float | None, sheath_cm: float | None, path_cm: float | None
) -> FitAnswer:
    """Compare a catheter with sheath, path beyond it and a spare length. An engineering screen."""
    rule = catalog.fit_rules["length_catheter"]
    if catheter_cm is None or sheath_cm is None or path_cm is None:
        return cannot_tell(
            rule,
            missing(catheter_length_cm=catheter_cm, sheath_length_cm=sheath_cm, path_cm=path_cm),
        )
    spare = rule.number("spare_cm")
    needed = sheath_cm + path_cm + spare
    values = {"catheter_length_cm": catheter_cm, "needed_cm": needed}
    why = (
        f"The catheter is {number_text(catheter_cm)} cm; sheath {number_text(sheath_cm)} cm, path "
        f"{number_text(path_cm)} cm and {number_text(spare)} cm to spare need {rounded(needed)} cm."
    )
    return _compared(catalog, "length_catheter", needed, catheter_cm, why, values)


def length_microcatheter(
    catalog: Catalog,
    micro_cm: float | None,
    parent_cm: float | None,
    hub_cm: float | None,
    superselective_cm: float | None,
) -> FitAnswer:
    """Compare a microcatheter with its parent, the hub and the way beyond the tip. An engineering screen."""
    rule = catalog.fit_rules["length_microcatheter"]
    figures = {
        "micro_length_cm": micro_cm,
        "parent_length_cm": parent_cm,
        "parent_hub_cm": hub_cm,
        "superselective_cm": superselective_cm,
    }
    if micro_cm is not None and parent_cm is not None and below(micro_cm, parent_cm + (hub_cm or 0)):
        # settled whatever the way beyond the tip is
        needed, known = parent_cm + (hub_cm or 0) + (superselective_cm or 0), False
    elif micro_cm is None or parent_cm is None or hub_cm is None or superselective_cm is None:
        return cannot_tell(rule, missing(**figures))
    else:
        needed, known = parent_cm + hub_cm + superselective_cm, True
    values = {name: value for name, value in figures.items() if value is not None} | {"needed_cm": needed}
    tail = (
        f"need {rounded(needed)} cm"
        if known
        else f"need {rounded(needed)} cm or more: it does not reach the tip"
    )
    why = f"The microcatheter is {number_text(micro_cm)} cm; parent, hub and the way beyond {tail}."
    return _compared(catalog, "length_microcatheter", needed, micro_cm, why, values)


def length_exchange_wire(
    catalog: Catalog, wire_cm: float | None, inside_cm: float | None, device_cm: float | None
) -> FitAnswer:
    """Compare a wire with the part inside plus the whole device; short of a margin is a caution."""
    rule = catalog.fit_rules["length_exchange_wire"]
    if wire_cm is None or inside_cm is None or device_cm is None:
        return cannot_tell(
            rule, missing(wire_length_cm=wire_cm, inside_cm=inside_cm, device_length_cm=device_cm)
        )
    needed, margin = inside_cm + device_cm, rule.number("caution_margin_cm")
    values = {"wire_length_cm": wire_cm, "needed_cm": needed, "margin_cm": margin}
    text = (
        f"The wire is {number_text(wire_cm)} cm; {number_text(inside_cm)} cm inside and a device of "
        f"{number_text(device_cm)} cm need {rounded(needed)} cm"
    )
    if below(wire_cm, needed):
        why = f"{text}: too short. {(rule.exceptions or '').capitalize()}."
        return fit_answer(rule, failed(rule), why, values)
    if below(wire_cm, needed + margin):
        why = f"{text}: less than {number_text(margin)} cm to spare, this program's own margin."
        evidence = rule.evidence_of("caution_margin_cm")
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values, evidence=evidence)
    return fit_answer(rule, Verdict.FITS, f"{text}.", values)


def _compared(
    catalog: Catalog, rule_id: str, needed: float, given: float | None, why: str, values: dict[str, float]
) -> FitAnswer:
    rule = catalog.fit_rules[rule_id]
    ok = given is not None and at_most(needed, given)
    why += "" if ok else " Too short for the plan."
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), f"{why} Engineering screen.", values)
