"""Coils: through the lumen their label allows, without side holes, without doubling, against the vessel."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
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
from irplanner.units import Length


def coil_primary_lower(
    catalog: Catalog, primary_in: float | None, lumen: Length | None, *also: Grounded | None
) -> FitAnswer:
    """Compare the wound wire of a coil with the lumen; an equal one does not pass."""
    rule = catalog.fit_rules["coil_primary_lower"]
    if primary_in is None or lumen is None:
        return cannot_tell(rule, missing(coil_primary_in=primary_in, lumen=lumen))
    ok = below(primary_in, lumen.in_unit("in"))
    why = (
        f"Coil wire {number_text(primary_in)} in, lumen {size_text(lumen, 'in')}: "
        f"{'passes' if ok else 'does not pass; equal sizes do not either'}."
    )
    values = {"coil_primary_in": primary_in, "lumen_in": lumen.in_unit("in")}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=also)


def coil_label_window(
    catalog: Catalog,
    lumen: Length | None,
    label_min_in: float | None,
    label_max_in: float | None,
    *also: Grounded | None,
) -> FitAnswer:
    """Hold the lumen against the smallest and the largest one the coil is labeled for."""
    rule = catalog.fit_rules["coil_label_window"]
    if lumen is None:
        return cannot_tell(rule, ["lumen"])
    lumen_in = lumen.in_unit("in")
    values = {
        name: value
        for name, value in (
            ("lumen_in", lumen_in),
            ("coil_label_min_in", label_min_in),
            ("coil_label_max_in", label_max_in),
        )
        if value is not None
    }
    text = f"Lumen {size_text(lumen, 'in')}"
    if label_min_in is not None and below(lumen_in, label_min_in):
        why = f"{text}, below the coil's labeled minimum of {number_text(label_min_in)} in: it will not pass."
        verdict = Verdict(rule.verdict_if_below or Verdict.DOES_NOT_FIT)
        return fit_answer(rule, verdict, why, values, also=also)
    if label_max_in is not None and below(label_max_in, lumen_in):
        why = (
            f"{text}, above the coil's labeled maximum of {number_text(label_max_in)} in: it may fold "
            "or start "
            "to form beside the pusher and jam."
        )
        verdict = Verdict(rule.verdict_if_above or Verdict.FITS_WITH_CAUTION)
        return fit_answer(rule, verdict, why, values, also=also)
    if label_min_in is None or label_max_in is None:
        needs = missing(coil_label_min_in=label_min_in, coil_label_max_in=label_max_in)
        why = f"{text}; the coil's label is needed: smallest and largest catheter lumen."
        return cannot_tell(rule, needs, why, values)
    why = f"{text}, within the coil's labeled {number_text(label_min_in)} to {number_text(label_max_in)} in."
    return fit_answer(rule, Verdict.FITS, why, values, also=also)


def coil_side_holes(catalog: Catalog, side_holes: bool | None, *also: Grounded | None) -> FitAnswer:
    """Refuse a catheter with side holes; unknown ones are asked for."""
    rule = catalog.fit_rules["coil_side_holes"]
    if side_holes is None:
        return cannot_tell(rule, ["side_holes"])
    why = "The catheter has side holes." if side_holes else "The catheter has an end hole only."
    if side_holes:
        why += " A coil can leave through one; no coil unless its label allows it."
    verdict = failed(rule) if side_holes else Verdict.FITS
    return fit_answer(rule, verdict, why, {"side_holes": side_holes}, also=also)


def coil_no_doubling(
    catalog: Catalog, lumen: Length | None, primary_in: float | None, pusher_in: float | None
) -> FitAnswer:
    """Say whether a pushable coil could double back beside its pusher. An engineering screen."""
    rule = catalog.fit_rules["coil_no_doubling"]
    if lumen is None or primary_in is None:
        return cannot_tell(rule, missing(lumen=lumen, coil_primary_in=primary_in))
    lumen_in, times = lumen.in_unit("in"), rule.number("max_lumen_over_primary")
    values = {"lumen_in": lumen_in, "coil_primary_in": primary_in}
    text = f"Lumen {size_text(lumen, 'in')}, coil wire {number_text(primary_in)} in"
    if not below(lumen_in, times * primary_in):
        why = (
            f"{text}: {number_text(times)} times as wide or more, the coil may double back. "
            "Engineering screen."
        )
        return fit_answer(rule, failed(rule), why, values)
    gap = lumen_in - primary_in
    if pusher_in is None:
        why = f"{text}: the pusher must be wider than the free {rounded(gap, 3)} in; its size is not known."
        return cannot_tell(rule, ["pusher_od_in"], why, values)
    ok = below(gap, pusher_in)
    values["pusher_od_in"] = pusher_in
    why = (
        f"{text}, pusher {number_text(pusher_in)} in: {'wider' if ok else 'not wider'} than the free "
        f"{rounded(gap, 3)} in. Engineering screen."
    )
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values)


def coil_vs_vessel(catalog: Catalog, loop_mm: float | None, vessel_mm: float | None) -> FitAnswer:
    """Compare the loop with the vessel: smaller migrates, far larger does not form."""
    rule = catalog.fit_rules["coil_vs_vessel"]
    if loop_mm is None or vessel_mm is None:
        return cannot_tell(rule, missing(coil_mm=loop_mm, vessel_mm=vessel_mm))
    if not vessel_mm > 0:
        raise ValueError(f"vessel_mm must be above 0, got {vessel_mm}")
    ratio = loop_mm / vessel_mm
    values = {"coil_mm": loop_mm, "vessel_mm": vessel_mm, "ratio": round(ratio, 4)}
    best_low, best_high = rule.span("best_ratio")
    text = (
        f"Loop {number_text(loop_mm)} mm in a {number_text(vessel_mm)} mm vessel, ratio {rounded(ratio, 3)}"
    )
    best = f"best in arteries is {number_text(best_low)} to {number_text(best_high)}"
    if below(ratio, rule.number("min_ratio")):
        return fit_answer(
            rule, failed(rule), f"{text}: smaller than the vessel, it migrates; {best}.", values
        )
    if not at_most(ratio, rule.number("max_ratio")):
        why = f"{text}: too large to form, it lengthens and can push back; {best}."
        evidence = Evidence.PAGE
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values, evidence=evidence)
    return fit_answer(rule, Verdict.FITS, f"{text}; {best}.", values)
