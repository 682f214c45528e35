"""Plugs: through the sheath, guide or lumen their label names, and sized to the vessel."""

from __future__ import annotations

import re

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import DiameterFrench, EmbolicProduct, PlugModel
from irplanner.planning.device_fit.size_text import length_of, rounded, size_text
from irplanner.planning.device_fit.verdicts import (
    BLOCK,
    FitAnswer,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most, below, same, within
from irplanner.planning.words.figures import number_text
from irplanner.units import Length


def plug_model(product: EmbolicProduct, name: str = "", plug_mm: float | None = None) -> PlugModel | None:
    """Return the model of a plug that is sold by model: named, else by its unconstrained diameter."""
    wanted = re.sub(r"[^a-z0-9]", "", name.lower())
    for model in product.sizes.models:
        if re.sub(r"[^a-z0-9]", "", model.model.lower()) == wanted:
            return model
        if plug_mm is not None and (
            same(model.unconstrained_mm, plug_mm) or model.model.split("-")[1][:-1] == f"{plug_mm:g}"
        ):
            return model
    return None


def plug_in_lumen(
    catalog: Catalog,
    product: EmbolicProduct,
    plug_mm: float | None,
    *,
    model: PlugModel | None = None,
    lumen: Length | None = None,
    guide_fr: float | None = None,
    sheath_fr: float | None = None,
) -> FitAnswer:
    """Compare the route with what the plug's label asks for at its diameter; never by the plug's millimeters.

    `guide_fr`: a guide or other catheter; it decides where both it and a sheath are on the route.
    """
    rule, delivery = catalog.fit_rules["plug_in_lumen"], product.delivery
    if product.sizes.models:
        if model is None:
            return cannot_tell(rule, ["plug_mm"], f"{product.name} goes by model; which one is not known.")
        if model.min_id_in is not None:
            return _by_lumen(catalog, product, model.model, lumen, model.min_id_in)
        return _by_french(
            catalog, product, model.model, "catheter_fr", model.catheter_fr, guide_fr or sheath_fr
        )
    if delivery.min_catheter_id_in is not None:
        return _by_lumen(catalog, product, product.name, lumen, delivery.min_catheter_id_in)
    if not delivery.guide_fr_by_diameter and not delivery.sheath_fr_by_diameter:
        return cannot_tell(
            rule, ["label_min_in"], f"The reference has no sheath table for {product.name}: read its label."
        )
    if plug_mm is None:
        return cannot_tell(rule, ["plug_mm"])
    name = f"{product.name} {number_text(plug_mm)} mm"
    if guide_fr is not None or sheath_fr is None:
        needed = _needed(delivery.guide_fr_by_diameter, plug_mm)
        if guide_fr is None:
            return cannot_tell(
                rule, ["guide_fr", "sheath_fr"], f"{name} goes through a labeled guide or sheath."
            )
        return _by_french(catalog, product, name, "guide_fr", needed, guide_fr)
    return _by_french(
        catalog, product, name, "sheath_fr", _needed(delivery.sheath_fr_by_diameter, plug_mm), sheath_fr
    )


def plug_vs_vessel(
    catalog: Catalog,
    product: EmbolicProduct,
    plug_mm: float | None,
    vessel_mm: float | None,
    model: PlugModel | None = None,
) -> FitAnswer:
    """Hold a plug against the oversizing window, or its model against the vessels it is made for."""
    rule = catalog.fit_rules["plug_vs_vessel"]
    if product.sizes.models:
        return _model_vs_vessel(catalog, product, vessel_mm, model)
    sizing = catalog.sizing_rules["plug_oversize_amplatzer"]
    if product.id not in sizing.applies_to:
        why = f"The reference gives no oversizing for {product.name}: read its label."
        return cannot_tell(rule, ["label"], why)
    if plug_mm is None or vessel_mm is None:
        return cannot_tell(rule, missing(plug_mm=plug_mm, vessel_mm=vessel_mm))
    ratio, (best, most) = plug_mm / vessel_mm, sizing.span("target_ratio")
    least = sizing.number("warn_if_ratio_below")
    values = {"plug_mm": plug_mm, "vessel_mm": vessel_mm, "ratio": round(ratio, 4)}
    text = (
        f"Plug {number_text(plug_mm)} mm in a {number_text(vessel_mm)} mm vessel, ratio {rounded(ratio, 3)}; "
        f"meant are {number_text(best)} to {number_text(most)}"
    )
    if within(ratio, least, most):
        return fit_answer(rule, Verdict.FITS, f"{text}.", values, also=(sizing,))
    side = "too small, it may migrate" if below(ratio, least) else "too large, it may not open"
    return fit_answer(rule, failed(rule), f"{text}: {side}.", values, also=(sizing,))


def _model_vs_vessel(
    catalog: Catalog, product: EmbolicProduct, vessel_mm: float | None, model: PlugModel | None
) -> FitAnswer:
    """The window of a model is labeled: outside of it the plug does not fit."""
    rule, sizing = catalog.fit_rules["plug_vs_vessel"], catalog.sizing_rules["plug_mvp_window"]
    if model is None or vessel_mm is None:
        return cannot_tell(rule, missing(plug_mm=model, vessel_mm=vessel_mm))
    low, high = model.vessel_mm
    values = {"vessel_mm": vessel_mm, "vessel_min_mm": low, "vessel_max_mm": high}
    text = (
        f"{model.model} is made for vessels of {number_text(low)} to {number_text(high)} mm; this one is "
        f"{number_text(vessel_mm)} mm"
    )
    if within(vessel_mm, low, high):
        larger = " At this boundary the next larger model is preferred." if same(vessel_mm, high) else ""
        return fit_answer(rule, Verdict.FITS, f"{text}.{larger}", values, also=(sizing,))
    verdict = Verdict.DOES_NOT_FIT if sizing.level == BLOCK else failed(rule)
    return fit_answer(rule, verdict, f"{text}.", values, also=(sizing,))


def _needed(rows: tuple[DiameterFrench, ...], plug_mm: float) -> float | None:
    """Return the French of the first row that covers a diameter; one between two rows takes the larger."""
    return next((row.fr for row in rows if at_most(plug_mm, row.diameter_mm[1])), None)


def _by_lumen(
    catalog: Catalog, product: EmbolicProduct, name: str, lumen: Length | None, least_in: float
) -> FitAnswer:
    rule, least = catalog.fit_rules["plug_in_lumen"], length_of(least_in, "in")
    if lumen is None or least is None:
        return cannot_tell(rule, ["lumen_in"], f"{name} needs a lumen of {number_text(least_in)} in.")
    ok = at_most(least.mm, lumen.mm)
    why = f"{name} needs a lumen of {least.label}; this one is {size_text(lumen, 'in')}."
    values = {"lumen_in": lumen.in_unit("in"), "label_min_in": least_in}
    stated = (fact for fact in product.facts if fact.figures.get("min_id_in") == least_in)
    grounds = next(stated, product)
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=(grounds,))


def _by_french(
    catalog: Catalog,
    product: EmbolicProduct,
    name: str,
    key: str,
    needed: float | None,
    given: float | None,
) -> FitAnswer:
    rule = catalog.fit_rules["plug_in_lumen"]
    what = key.removesuffix("_fr")
    if needed is None:
        return cannot_tell(
            rule, ["label_min_in"], f"The reference's table ends below {name}: read its label."
        )
    if given is None:
        return cannot_tell(rule, [key], f"{name} needs a {number_text(needed)} Fr {what}.")
    ok = at_most(needed, given)
    why = f"{name} needs a {number_text(needed)} Fr {what}; this one is {number_text(given)} Fr."
    values = {key: given, "needed_fr": needed}
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=(product,))
