"""Tubes in tubes: catheter in sheath, microcatheter in catheter, labeled minimums, what a sheath hides."""

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


def catheter_in_sheath(
    catalog: Catalog, catheter_fr: float | None, sheath_fr: float | None, *also: Grounded | None
) -> FitAnswer:
    """Compare the labels: a catheter's French is outside, a sheath's the largest catheter that passes."""
    rule = catalog.fit_rules["catheter_in_sheath"]
    if catheter_fr is None or sheath_fr is None:
        return cannot_tell(rule, missing(catheter_fr=catheter_fr, sheath_fr=sheath_fr))
    ok = at_most(catheter_fr, sheath_fr)
    verb = "passes" if ok else "does not pass"
    why = (
        f"A {rounded(catheter_fr)} Fr catheter (outside) {verb} a sheath that takes {rounded(sheath_fr)} Fr."
    )
    values = {"catheter_fr": catheter_fr, "sheath_fr": sheath_fr}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=also)


def microcatheter_in_catheter(
    catalog: Catalog,
    outer: Length | None,
    parent_lumen: Length | None,
    label_min: Length | None = None,
    *also: Grounded | None,
) -> FitAnswer:
    """Compare the largest outside with the parent's smallest lumen; a labeled minimum lumen goes first."""
    rule = catalog.fit_rules["microcatheter_in_catheter"]
    if label_min is not None:
        return label_minimum_lumen(catalog, parent_lumen, label_min, *also)
    if outer is None or parent_lumen is None:
        return cannot_tell(rule, missing(outer=outer, parent_lumen=parent_lumen))
    gap_mm = parent_lumen.mm - outer.mm
    margin = rule.number("caution_below_mm")
    values = {"outer_mm": outer.mm, "parent_lumen_mm": parent_lumen.mm, "gap_mm": round(gap_mm, 6)}
    text = f"Outside {size_text(outer, 'mm')}, parent lumen {size_text(parent_lumen, 'mm')}"
    if not below(outer.mm, parent_lumen.mm):
        why = f"{text}: no room, and equal sizes do not pass."
        return fit_answer(rule, failed(rule), why, values, also=also)
    if below(gap_mm, margin):
        why = (
            f"{text}: {rounded(gap_mm, 2)} mm to spare, below {number_text(margin)} mm; little room for "
            "flush. The margin is this program's own screen."
        )
        evidence = rule.evidence_of("caution_below_mm")
        return fit_answer(rule, Verdict.FITS_WITH_CAUTION, why, values, evidence=evidence, also=also)
    return fit_answer(rule, Verdict.FITS, f"{text}: {rounded(gap_mm, 3)} mm to spare.", values, also=also)


def label_minimum_lumen(
    catalog: Catalog, lumen: Length | None, label_min: Length | None, *also: Grounded | None
) -> FitAnswer:
    """Compare the smallest lumen of the route with the smallest one the product's label allows."""
    rule = catalog.fit_rules["label_minimum_lumen"]
    if lumen is None or label_min is None:
        return cannot_tell(rule, missing(lumen=lumen, label_min=label_min))
    ok = at_most(label_min.mm, lumen.mm)
    values = {"lumen_mm": lumen.mm, "label_min_mm": label_min.mm}
    why = (
        f"Lumen {size_text(lumen, label_min.unit)}; the product is labeled for at least {label_min.label}"
        f"{'.' if ok else ': too small.'}"
    )
    evidence = None if any(also) else Evidence.LABEL
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, evidence=evidence, also=also)


def burr_in_guide(catalog: Catalog, burr_mm: float | None, guide_fr: float | None) -> FitAnswer:
    """Compare a guide with the size a rotating burr needs; larger burrs than the table need the largest."""
    rule = catalog.fit_rules["label_minimum_lumen"]
    if burr_mm is None or guide_fr is None:
        return cannot_tell(rule, missing(burr_mm=burr_mm, guide_fr=guide_fr))
    table = sorted((float(size), fr) for size, fr in rule.table("guide_fr_by_burr_mm").items())
    larger = rule.number("guide_fr_for_larger_burrs")
    needed = next(
        (float(fr) for size, fr in table if isinstance(fr, float) and at_most(burr_mm, size)), larger
    )
    return _guide_needed(catalog, f"A {number_text(burr_mm)} mm burr", needed, guide_fr, {"burr_mm": burr_mm})


def stents_in_guide(catalog: Catalog, stents: float | None, guide_fr: float | None) -> FitAnswer:
    """Compare a guide with the size two stents side by side need; the reference has no other number."""
    rule = catalog.fit_rules["label_minimum_lumen"]
    if stents is None or guide_fr is None:
        return cannot_tell(rule, missing(stents=stents, guide_fr=guide_fr))
    needed = rule.number("guide_fr_for_two_stents")
    if stents != 2:
        if stents > 2 and not at_most(needed, guide_fr):
            why = f"{number_text(stents)} stents side by side: even two need {number_text(needed)} Fr."
            return fit_answer(rule, failed(rule), why, {"stents": stents, "guide_fr": guide_fr})
        why = (
            "The reference states a guide size for two stents side by side only, not for "
            f"{number_text(stents)}."
        )
        return cannot_tell(rule, ["label_min_in"], why, {"stents": stents, "guide_fr": guide_fr})
    return _guide_needed(catalog, "Two stents side by side", needed, guide_fr, {"stents": stents})


def guide_vs_sheath_trap(catalog: Catalog, guide_fr: float | None, sheath_od: Length | None) -> FitAnswer:
    """Compare the holes of a sheathless guide and a sheath; both are outer sizes here."""
    rule = catalog.fit_rules["guide_vs_sheath_trap"]
    if guide_fr is None or sheath_od is None:
        return cannot_tell(rule, missing(guide_fr=guide_fr, sheath_od_mm=sheath_od))
    guide_mm = guide_fr / 3
    values = {"guide_hole_mm": round(guide_mm, 6), "sheath_hole_mm": sheath_od.mm}
    why = (
        f"The hole of a sheathless {number_text(guide_fr)} Fr guide is {rounded(guide_mm, 3)} mm, that "
        "of the "
        f"sheath {size_text(sheath_od, 'mm')}: compare these, not the labels."
    )
    return fit_answer(rule, Verdict.FITS, why, values)


def _guide_needed(
    catalog: Catalog, what: str, needed_fr: float, guide_fr: float, values: dict[str, float]
) -> FitAnswer:
    rule = catalog.fit_rules["label_minimum_lumen"]
    ok = at_most(needed_fr, guide_fr)
    text = "needs" if "burr" in what else "need"
    why = f"{what} {text} a {number_text(needed_fr)} Fr guide; this one is {number_text(guide_fr)} Fr."
    told = {**values, "guide_fr": guide_fr, "needed_fr": needed_fr}
    also = (catalog.device_notes["guide_catheters"],)
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, told, also=also)
