"""Coils and plugs by their vessel, coils for a sac, and how many of them fill it."""

from __future__ import annotations

import math

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.materials import EmbolicProduct
from irplanner.catalog.schema.sizing import SizingRule
from irplanner.planning.device_fit.plugs import plug_model
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most, below, same, within
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, beyond, open_answer, size_answer
from irplanner.planning.words.figures import number_text
from irplanner.units import inch_to_mm

ARTERY, VEIN = "artery", "vein"


def coil_size(catalog: Catalog, vessel_mm: float, bed: str | None, coil_mm: float | None) -> list[SizeAnswer]:
    """Return whether a loop is large enough for its vessel, and how it stands to the usual oversizing.

    Without a loop the answer is the range to choose from. `bed`: artery or vein; unknown is asked for where
    the two would answer differently.
    """
    least = catalog.sizing_rules["coil_undersize"]
    rules = {
        name: catalog.sizing_rules[f"coil_oversize_{name}"] for name in ([bed] if bed else [ARTERY, VEIN])
    }
    if coil_mm is None:
        if bed is None:
            return [open_answer(least, ["bed"], "Arteries and veins take different oversizing.")]
        return [_coil_range(rules[bed], bed, vessel_mm)]
    ratio = coil_mm / vessel_mm
    values = {"coil_mm": coil_mm, "vessel_mm": vessel_mm, "ratio": round(ratio, 4)}
    text = (
        f"Loop {number_text(coil_mm)} mm in a {number_text(vessel_mm)} mm vessel, ratio {rounded(ratio, 3)}"
    )
    if below(ratio, least.number("min_ratio")):
        why = f"{text}: smaller than the vessel. {least.reason or ''}"
        return [size_answer(least, beyond(least), why, values)]
    answers = [_oversize(rule, name, ratio, text, values) for name, rule in rules.items()]
    if len({one.verdict for one in answers}) > 1:
        why = f"{text}. In an artery: {answers[0].verdict}; in a vein: {answers[1].verdict}."
        return [open_answer(least, ["bed"], why, values)]
    return [*answers, size_answer(least, SizeVerdict.OK, f"{text}: not below the vessel.", values)]


def _oversize(rule: SizingRule, bed: str, ratio: float, text: str, values: dict[str, float]) -> SizeAnswer:
    low, high = rule.span("target_ratio")
    least = rule.number("warn_if_ratio_below")
    most = rule.number("warn_if_ratio_above") if "warn_if_ratio_above" in rule.figures else high
    told = {**values, "target_low": low, "target_high": high}
    usual = (
        f"usual in {'an artery' if bed == ARTERY else 'a vein'} is {number_text(low)} to {number_text(high)}"
    )
    if below(ratio, least):
        return size_answer(rule, beyond(rule), f"{text}: too close to the vessel; {usual}.", told)
    if not at_most(ratio, most):
        return size_answer(rule, beyond(rule), f"{text}: too large; {usual}.", told)
    return size_answer(rule, SizeVerdict.OK, f"{text}; {usual}.", told)


def _coil_range(rule: SizingRule, bed: str, vessel_mm: float) -> SizeAnswer:
    low, high = rule.span("target_ratio")
    values = {
        "vessel_mm": vessel_mm,
        "coil_mm_low": round(low * vessel_mm, 3),
        "coil_mm_high": round(high * vessel_mm, 3),
    }
    why = (
        f"For a {number_text(vessel_mm)} mm {bed} loops of {rounded(low * vessel_mm, 3)} to "
        f"{rounded(high * vessel_mm, 3)} mm are usual."
    )
    return size_answer(rule, SizeVerdict.OK, why, values)


def first_coil_in_sac(catalog: Catalog, axes_mm: tuple[float, ...], coil_mm: float | None) -> SizeAnswer:
    """Compare the framing coil with the mean of the sac's axes; shown only."""
    rule = catalog.sizing_rules["coil_first_in_sac"]
    low, high = rule.span("target_ratio")
    mean = sum(axes_mm) / len(axes_mm)
    values = {
        "sac_mm": round(mean, 3),
        "coil_mm_low": round(low * mean, 3),
        "coil_mm_high": round(high * mean, 3),
    }
    text = (
        f"First coil for a sac of {rounded(mean, 3)} mm: {rounded(low * mean, 3)} to "
        f"{rounded(high * mean, 3)} mm"
    )
    if coil_mm is None:
        return size_answer(rule, SizeVerdict.OK, f"{text}.", values)
    values |= {"coil_mm": coil_mm, "ratio": round(coil_mm / mean, 4)}
    inside = within(coil_mm / mean, low, high)
    why = f"{text}; this one is {number_text(coil_mm)} mm{'' if inside else ', outside of it'}."
    return size_answer(rule, SizeVerdict.OK if inside else beyond(rule), why, values)


def sac_volume_mm3(axes_mm: tuple[float, ...]) -> float:
    """Return the volume of an ellipsoid; one axis is a sphere, of two the smaller counts twice.

    >>> round(sac_volume_mm3((10.0,)), 2)
    523.6
    """
    a, b, c = (sorted(axes_mm) + [max(axes_mm)] * 3)[:3] if len(axes_mm) != 2 else (*axes_mm, min(axes_mm))
    return math.pi / 6 * a * b * c


def coil_packing(
    catalog: Catalog,
    volume_mm3: float | None,
    primary_in: float | None,
    length_cm: float | None,
    coils: float | None = None,
) -> SizeAnswer:
    """Return the packing density of equal coils, and how many reach the usual least density; shown only."""
    rule = catalog.sizing_rules["coil_packing_density"]
    if volume_mm3 is None or primary_in is None or length_cm is None:
        given = {"sac_mm": volume_mm3, "coil_primary_in": primary_in, "coil_length_cm": length_cm}
        return open_answer(rule, [name for name, value in given.items() if value is None])
    each = math.pi / 4 * inch_to_mm(primary_in) ** 2 * length_cm * 10
    target = rule.number("target_min")
    needed = math.ceil(round(target * volume_mm3 / each, 9))
    values = {
        "sac_volume_mm3": round(volume_mm3, 2),
        "coil_volume_mm3": round(each, 3),
        "coils_needed": needed,
        "target_density": target,
        "packing_density": round((coils or needed) * each / volume_mm3, 4),
    }
    text = (
        f"A coil of {number_text(primary_in)} in and {number_text(length_cm)} cm has "
        f"{rounded(each, 3)} mm3, the sac "
        f"{rounded(volume_mm3, 4)} mm3: {needed} such coils reach {number_text(100 * target)} %"
    )
    if coils is None:
        return size_answer(rule, SizeVerdict.OK, f"{text}.", values)
    density = coils * each / volume_mm3
    enough = at_most(target, density)
    why = f"{text}; {number_text(coils)} fill {rounded(100 * density, 3)} %."
    return size_answer(rule, SizeVerdict.OK if enough else beyond(rule), why, values)


def plug_size(
    catalog: Catalog, product: EmbolicProduct, vessel_mm: float | None, plug_mm: float | None, model: str = ""
) -> SizeAnswer:
    """Return whether a plug suits its vessel, or the sizes to choose from."""
    if product.sizes.models:
        return _plug_model(catalog, product, vessel_mm, plug_mm, model)
    rule = catalog.sizing_rules["plug_oversize_amplatzer"]
    if product.id not in rule.applies_to:
        return open_answer(
            rule, ["label"], f"The reference gives no oversizing for {product.name}: read its label."
        )
    if vessel_mm is None:
        return open_answer(rule, ["vessel_mm"])
    low, high = rule.span("target_ratio")
    values = {
        "vessel_mm": vessel_mm,
        "plug_mm_low": round(low * vessel_mm, 3),
        "plug_mm_high": round(high * vessel_mm, 3),
    }
    if plug_mm is None:
        made = product.sizes.diameter_mm
        least = rule.number("warn_if_ratio_below")
        listed = [size for size in made if within(size / vessel_mm, low, high)]
        listed = listed or [size for size in made if within(size / vessel_mm, least, high)]
        told: dict[str, float | str] = {**values, "sizes_mm": ", ".join(number_text(size) for size in listed)}
        offered = f"made in {told['sizes_mm']} mm" if listed else "no size of it comes near"
        why = (
            f"{product.name} for a {number_text(vessel_mm)} mm vessel: {rounded(low * vessel_mm, 3)} to "
            f"{rounded(high * vessel_mm, 3)} mm; {offered}."
        )
        return size_answer(rule, SizeVerdict.OK if listed else beyond(rule), why, told, also=(product,))
    ratio = plug_mm / vessel_mm
    values |= {"plug_mm": plug_mm, "ratio": round(ratio, 4)}
    text = (
        f"Plug {number_text(plug_mm)} mm in a {number_text(vessel_mm)} mm vessel, ratio "
        f"{rounded(ratio, 3)}; meant "
        f"are {number_text(low)} to {number_text(high)}"
    )
    if below(ratio, rule.number("warn_if_ratio_below")):
        return size_answer(rule, beyond(rule), f"{text}: too small, it may migrate.", values)
    if not at_most(ratio, high):
        return size_answer(rule, beyond(rule), f"{text}: too large, it may not open.", values)
    return size_answer(rule, SizeVerdict.OK, f"{text}.", values)


def _plug_model(
    catalog: Catalog, product: EmbolicProduct, vessel_mm: float | None, plug_mm: float | None, name: str
) -> SizeAnswer:
    """Return the model for a vessel, the larger one at a boundary, or hold the named model against it."""
    rule = catalog.sizing_rules["plug_mvp_window"]
    if vessel_mm is None:
        return open_answer(rule, ["vessel_mm"])
    chosen = plug_model(product, name, plug_mm)
    fitting = [model for model in product.sizes.models if within(vessel_mm, *model.vessel_mm)]
    values: dict[str, float | str] = {"vessel_mm": vessel_mm}
    if not fitting:
        least, most = product.sizes.models[0].vessel_mm[0], product.sizes.models[-1].vessel_mm[1]
        why = (
            f"No model of {product.name} is made for {number_text(vessel_mm)} mm; they cover "
            f"{number_text(least)} to "
            f"{number_text(most)} mm."
        )
        return size_answer(rule, beyond(rule), why, values)
    best = fitting[-1]
    values["model"] = best.model
    if chosen is None:
        why = f"{best.model} is made for {number_text(vessel_mm)} mm."
        return size_answer(rule, SizeVerdict.OK, why, values)
    span = f"{number_text(chosen.vessel_mm[0])} to {number_text(chosen.vessel_mm[1])} mm"
    text = f"{chosen.model} is made for {span}; the vessel is {number_text(vessel_mm)} mm"
    if chosen not in fitting:
        return size_answer(rule, beyond(rule), f"{text}: take {best.model}.", values)
    larger = (
        ""
        if chosen is best or not same(vessel_mm, chosen.vessel_mm[1])
        else f" At this boundary {best.model} is preferred."
    )
    return size_answer(rule, SizeVerdict.OK, f"{text}.{larger}", values)


def plug_landing(catalog: Catalog, landing_mm: float | None, plug_length_mm: float | None) -> SizeAnswer:
    """Compare the straight landing zone with the plug's length."""
    rule = catalog.sizing_rules["plug_landing_length"]
    if landing_mm is None or plug_length_mm is None:
        given = {"straight_landing_mm": landing_mm, "plug_length_mm": plug_length_mm}
        return open_answer(rule, [name for name, value in given.items() if value is None])
    ok = at_most(plug_length_mm, landing_mm)
    why = (
        f"Straight landing zone {number_text(landing_mm)} mm, plug {number_text(plug_length_mm)} mm long"
        f"{'.' if ok else ': too short.'}"
    )
    values = {"straight_landing_mm": landing_mm, "plug_length_mm": plug_length_mm}
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)
