"""Wires in catheters and needles, devices over wires, needles in coaxial introducers."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.devices import NeedleSize
from irplanner.models.enums import Evidence
from irplanner.planning.device_fit.size_text import rounded, size_text
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Grounded,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most, below
from irplanner.planning.words.figures import number_text
from irplanner.units import Length, inch_to_mm


def wire_in_catheter(
    catalog: Catalog,
    wire_in: float | None,
    lumen: Length | None,
    label_max_in: float | None = None,
    *also: Grounded | None,
) -> FitAnswer:
    """Compare a wire with the labeled largest wire; without one, with the smallest lumen less a clearance."""
    rule = catalog.fit_rules["wire_in_catheter"]
    if wire_in is None:
        return cannot_tell(rule, ["wire_in"])
    wire = f"A {number_text(wire_in)} in wire"
    if label_max_in is not None:
        ok = at_most(wire_in, label_max_in)
        why = (
            f"{wire} {'is within' if ok else 'exceeds'} the labeled largest wire, "
            f"{number_text(label_max_in)} in."
        )
        values = {"wire_in": wire_in, "label_max_wire_in": label_max_in}
        return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=also)
    if lumen is None:
        return cannot_tell(rule, ["lumen", "label_max_wire_in"])
    clearance, lumen_in = rule.number("clearance_in"), lumen.in_unit("in")
    ok = at_most(wire_in + clearance, lumen_in)
    why = (
        f"{wire} with {number_text(clearance)} in clearance {'passes' if ok else 'does not pass'} a lumen of "
        f"{size_text(lumen, 'in')}. The clearance is this program's own screen; the label's largest "
        "wire wins."
    )
    values = {"wire_in": wire_in, "lumen_in": lumen_in, "clearance_in": clearance}
    evidence = rule.evidence_of("clearance_in")
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, evidence=evidence, also=also)


def wire_in_needle(
    catalog: Catalog,
    wire_in: float | None,
    gauge: float | None,
    label_max_in: float | None = None,
    bore: Length | None = None,
) -> FitAnswer:
    """Compare a wire with the labeled largest wire, a known bore, or the gauge's regular wall."""
    rule = catalog.fit_rules["wire_in_needle"]
    if wire_in is None:
        return cannot_tell(rule, ["wire_in"])
    wire_mm = inch_to_mm(wire_in)
    wire = f"A {number_text(wire_in)} in wire ({rounded(wire_mm)} mm)"
    if label_max_in is not None:
        ok = at_most(wire_in, label_max_in)
        why = (
            f"{wire} {'is within' if ok else 'exceeds'} the needle's labeled largest wire, "
            f"{number_text(label_max_in)} in."
        )
        values = {"wire_in": wire_in, "label_max_wire_in": label_max_in}
        return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)
    if bore is not None:
        ok = below(wire_mm, bore.mm)
        why = f"{wire} {'passes' if ok else 'does not pass'} a bore of {size_text(bore, 'mm')}."
        values = {"wire_mm": wire_mm, "needle_id_mm": bore.mm}
        return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)
    row = needle_row(catalog, gauge)
    if row is None:
        why = rule.words if gauge is None else f"The needle table has no {number_text(gauge)} G."
        return cannot_tell(rule, ["label_max_wire_in"] if gauge is not None else ["gauge"], why)
    ok = below(wire_mm, row.regular_wall_id_mm)
    why = (
        f"{wire} {'passes' if ok else 'does not pass'} a regular-wall {row.gauge} G needle, "
        f"{number_text(row.regular_wall_id_mm)} mm inside."
    )
    if not ok:
        why += " Thin-wall access needles may take it: read the needle's labeled largest wire."
    values = {"wire_mm": wire_mm, "needle_id_mm": row.regular_wall_id_mm, "gauge": row.gauge}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=(row,))


def wire_platform_match(
    catalog: Catalog, wire_in: float | None, device_wire_in: float | None, *also: Grounded | None
) -> FitAnswer:
    """Compare a wire with the one an over-the-wire device is labeled for."""
    rule = catalog.fit_rules["wire_platform_match"]
    if wire_in is None or device_wire_in is None:
        return cannot_tell(rule, missing(wire_in=wire_in, device_wire_in=device_wire_in))
    text = (
        f"The wire is {number_text(wire_in)} in, the device is labeled for {number_text(device_wire_in)} in"
    )
    values = {"wire_in": wire_in, "device_wire_in": device_wire_in}
    if not at_most(wire_in, device_wire_in):
        return fit_answer(rule, failed(rule), f"{text}: too thick.", values, also=also)
    if below(wire_in, device_wire_in):
        why = f"{text}: poor support and a step at the tip."
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values, evidence=Evidence.RECALLED, also=also)
    return fit_answer(rule, Verdict.FITS, f"{text}.", values, also=also)


def coaxial_pair(catalog: Catalog, needle_g: float | None, coaxial_g: float | None) -> FitAnswer:
    """Compare an introducer with its needle by gauge: a smaller number is a larger needle."""
    rule = catalog.fit_rules["coaxial_pair"]
    if needle_g is None or coaxial_g is None:
        return cannot_tell(rule, missing(needle_g=needle_g, coaxial_g=coaxial_g))
    step = rule.number("gauge_step")
    ok = at_most(coaxial_g, needle_g - step)
    text = f"{number_text(needle_g)} G needle, {number_text(coaxial_g)} G introducer"
    why = (
        f"{text}: "
        f"{'a matching pair' if ok else f'the introducer is usually {number_text(step)} gauge larger'}."
    )
    if not ok:
        why += " A pair labeled as matching is allowed."
    values = {"needle_g": needle_g, "coaxial_g": coaxial_g}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)


def needle_row(catalog: Catalog, gauge: float | None) -> NeedleSize | None:
    """Return the needle table's row of a gauge; None for one it does not list."""
    return next((row for row in catalog.needle_sizes.values() if row.gauge == gauge), None)
