"""Closure devices against sheath, artery and allergies; the sheath's outside against the artery."""

from __future__ import annotations

import re
from collections.abc import Iterable

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.devices import ClosureDevice
from irplanner.catalog.schema.sizing import SizingRule
from irplanner.planning.device_fit.size_text import rounded, size_text
from irplanner.planning.device_fit.verdicts import (
    BLOCK,
    FitAnswer,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
    worst_of,
)
from irplanner.planning.exact import at_most, below
from irplanner.planning.medicines.allergies import stands_for
from irplanner.planning.words.figures import listed, number_text
from irplanner.units import Length

COMMON_FEMORAL = "common_femoral_artery"
_FEMORAL_WORDS = frozenset({COMMON_FEMORAL, "common_femoral", "cfa"})


def closure_devices_named(catalog: Catalog, name: str) -> list[ClosureDevice]:
    """Return the device of an id or a label, or all sizes of a family: `angio_seal` is two."""
    key = _key(name)
    devices = list(catalog.closure_devices.values())
    exact = [one for one in devices if key in {_key(one.id), _key(one.name)}]
    if exact or not key:
        return exact
    method = next(
        (one for one in catalog.closure_methods.values() if key in {_key(one.id), *map(_key, one.aliases)}),
        None,
    )
    words = {key} | ({_key(method.id), *map(_key, method.aliases)} if method else set())
    return [one for one in devices if any(_belongs(_key(one.id), word) for word in words)]


def closure_sheath(
    catalog: Catalog,
    devices: list[ClosureDevice],
    sheath_fr: float | None,
    *,
    sheath_od_fr: float | None = None,
    preclose: bool | None = None,
    count: float | None = None,
    in_vein: bool = False,
) -> FitAnswer:
    """Hold the largest procedural sheath against a device; of several sizes the best one answers.

    `sheath_od_fr`: the sheath's outside, for devices labeled by it; `preclose`: sutures placed before the
    large sheath; `count`: devices used.
    """
    answers = [
        _one_device(catalog, device, sheath_fr, sheath_od_fr, preclose, count, in_vein) for device in devices
    ]
    return max(answers, key=lambda answer: answer.verdict.rank)


def _one_device(
    catalog: Catalog,
    device: ClosureDevice,
    sheath_fr: float | None,
    sheath_od_fr: float | None,
    preclose: bool | None,
    count: float | None,
    in_vein: bool,
) -> FitAnswer:
    rule = catalog.fit_rules["closure_sheath"]
    if sheath_fr is None and (sheath_od_fr is None or device.max_sheath_od_fr is None):
        return cannot_tell(rule, ["sheath_fr"])
    values: dict[str, float] = {}
    if sheath_od_fr is not None and device.max_sheath_od_fr is not None:
        values = {"sheath_od_fr": sheath_od_fr, "max_sheath_od_fr": device.max_sheath_od_fr}
        if not at_most(sheath_od_fr, device.max_sheath_od_fr):
            why = (
                f"{device.name} takes sheaths up to {number_text(device.max_sheath_od_fr)} Fr outside; "
                "this one "
                f"is {rounded(sheath_od_fr)} Fr."
            )
            return fit_answer(rule, failed(rule), why, values, also=(device,))
        if sheath_fr is None:
            why = (
                f"{device.name} takes sheaths up to {number_text(device.max_sheath_od_fr)} Fr outside; "
                "this one is "
                f"{rounded(sheath_od_fr)} Fr. Its labeled size is not known."
            )
            return cannot_tell(rule, ["sheath_fr"], why, values)
    if sheath_fr is None:
        raise ValueError("the labeled size is known here")
    low, high = device.min_sheath_fr, device.venous_max_fr if in_vein else device.max_sheath_fr
    if high is None:
        why = (
            f"{device.name}: the reference gives no {'venous ' if in_vein else ''}sheath range; read "
            "its label."
        )
        return cannot_tell(rule, ["label"], why, {"sheath_fr": sheath_fr})
    values |= {"sheath_fr": sheath_fr, "max_sheath_fr": high}
    if low is not None:
        values["min_sheath_fr"] = low
    span = (
        f"{number_text(low)} to {number_text(high)} Fr"
        if low is not None
        else f"up to {number_text(high)} Fr"
    )
    text = f"{device.name} covers {span}; the sheath is {number_text(sheath_fr)} Fr"
    if at_most(sheath_fr, high) and (low is None or at_most(low, sheath_fr)):
        return fit_answer(rule, Verdict.FITS, f"{text}.", values, also=(device,))
    large = device.preclose_to_fr
    if large is not None and not in_vein and below(high, sheath_fr) and at_most(sheath_fr, large):
        return _preclosed(catalog, device, text, values, preclose, count)
    return fit_answer(rule, failed(rule), f"{text}.", values, also=(device,))


def _preclosed(
    catalog: Catalog,
    device: ClosureDevice,
    text: str,
    values: dict[str, float],
    preclose: bool | None,
    count: float | None,
) -> FitAnswer:
    """Answer for a large sheath that sutures placed beforehand can close."""
    rule, wanted = catalog.fit_rules["closure_sheath"], device.large_bore_devices or 1
    text = (
        f"{text}; up to {number_text(device.preclose_to_fr or 0)} Fr with {number_text(wanted)} devices "
        "placed before the large sheath"
    )
    told: dict[str, float | bool] = {**values, "devices_needed": wanted}
    if preclose is False:
        return fit_answer(rule, failed(rule), f"{text}: not planned so.", told, also=(device,))
    if count is not None and below(count, wanted):
        why = f"{text}: {number_text(count)} planned."
        return fit_answer(rule, failed(rule), why, {**told, "devices": count}, also=(device,))
    if preclose is None and count is None:
        return cannot_tell(rule, ["preclose", "devices"], f"{text}.", told)
    if preclose and count is not None:
        return fit_answer(
            rule, Verdict.FITS, f"{text}, as planned.", {**told, "devices": count}, also=(device,)
        )
    open_point = "that they are placed before" if preclose is None else "the number"
    return fit_answer(rule, Verdict.FITS_WITH_CAUTION, f"{text}: confirm {open_point}.", told, also=(device,))


def closure_vessel(
    catalog: Catalog, devices: list[ClosureDevice], artery_mm: float | None, site: str | None = None
) -> FitAnswer:
    """Hold the artery against the device's least one; of several sizes the strictest answers.

    `site`: where the puncture is; unknown is left to the reason, another one asks for attention.
    """
    answers = [_artery(catalog, device, artery_mm, site) for device in devices]
    strictest = worst_of(answers)
    if strictest is None:
        raise ValueError("there is at least one device")
    return strictest


def _artery(catalog: Catalog, device: ClosureDevice, artery_mm: float | None, site: str | None) -> FitAnswer:
    rule = catalog.fit_rules["closure_vessel"]
    if site is not None and site not in _FEMORAL_WORDS:
        why = (
            f"{device.name} is made for the common femoral artery; the puncture is at the "
            f"{site.replace('_', ' ')}."
        )
        return fit_answer(rule, failed(rule), why, {"puncture_site": site}, also=(device,))
    least, sizing = device.vessel_min_mm, _vessel_rule(catalog, device)
    if least is None:
        why = f"The reference has no least artery for {device.name}: read its label."
        return cannot_tell(rule, ["label"], why)
    if artery_mm is None:
        return cannot_tell(rule, ["artery_mm"], f"{device.name} needs an artery of {number_text(least)} mm.")
    ok = at_most(least, artery_mm)
    why = (
        f"{device.name} needs an artery of at least {number_text(least)} mm; this one is "
        f"{number_text(artery_mm)} mm."
    )
    if ok and site is None:
        why += " It holds for a puncture of the common femoral artery."
    values = {"artery_mm": artery_mm, "vessel_min_mm": least}
    strict = sizing is not None and sizing.level == BLOCK
    verdict = Verdict.FITS if ok else Verdict.DOES_NOT_FIT if strict else failed(rule)
    evidence = device.field_evidence.get("vessel_min_mm")
    return fit_answer(rule, verdict, why, values, evidence=evidence, also=(device, sizing))


def closure_length(catalog: Catalog, device: ClosureDevice, working_length_cm: float) -> FitAnswer | None:
    """Hold the sheath's working length against the device's limit; None for a device without one."""
    most = device.sheath_working_length_max_cm
    if most is None:
        return None
    rule, sizing = catalog.fit_rules["closure_vessel"], _vessel_rule(catalog, device)
    ok = at_most(working_length_cm, most)
    why = (
        f"{device.name} works through sheaths up to {number_text(most)} cm; this one is "
        f"{number_text(working_length_cm)} cm."
    )
    values = {"sheath_working_length_cm": working_length_cm, "max_sheath_working_length_cm": most}
    strict = sizing is not None and sizing.level == BLOCK
    verdict = Verdict.FITS if ok else Verdict.DOES_NOT_FIT if strict else failed(rule)
    return fit_answer(rule, verdict, why, values, also=(device, sizing))


def closure_allergy(
    catalog: Catalog, devices: list[ClosureDevice], allergies: Iterable[str] | None
) -> FitAnswer:
    """Compare the patient's allergies with what any of the named sizes is made of."""
    rule = catalog.fit_rules["closure_allergy"]
    if allergies is None:
        return cannot_tell(rule, ["allergy"])
    given = list(allergies)
    mine = {agent for word in given for agent in stands_for(word, catalog) | {_key(word)}}
    made_of = {allergen for device in devices for allergen in device.allergens}
    shared = sorted(mine & made_of)
    name = devices[0].name
    values = {"allergy": ", ".join(given) or "none"}
    if shared:
        why = f"{name} contains {listed(catalog.label('allergen', one).lower() for one in shared)}: allergic."
        return fit_answer(rule, failed(rule), why, values, also=devices)
    why = f"None of the allergies is to a material the reference lists for {name}."
    return fit_answer(rule, Verdict.FITS, why, values, also=devices[:1])


def sheath_vs_artery(
    catalog: Catalog, outside: Length | None, sheath_fr: float | None, artery_mm: float | None
) -> FitAnswer:
    """Compare the sheath's outside with the artery; of an estimate the upper end counts."""
    rule = catalog.fit_rules["sheath_vs_artery"]
    estimate = None
    if outside is None and sheath_fr is not None:
        estimate = next((row for row in catalog.sheath_sizes.values() if row.accepts_fr == sheath_fr), None)
    if artery_mm is None or (outside is None and estimate is None):
        named = missing(sheath_od_mm=outside or estimate, artery_mm=artery_mm)
        return cannot_tell(rule, named)
    if outside is not None:
        low = high = outside.mm
        text = f"Sheath {size_text(outside, 'mm')} outside"
    elif estimate is not None:
        low, high = estimate.estimated_od_mm
        text = (
            f"A {number_text(estimate.accepts_fr)} Fr sheath is about {number_text(low)} to "
            f"{number_text(high)} mm "
            "outside (estimate; the product's figure wins)"
        )
    else:
        raise ValueError("an outside is known here")
    most = rule.number("max_ratio")
    values = {"sheath_od_mm": high, "artery_mm": artery_mm, "ratio": round(high / artery_mm, 4)}
    text = f"{text}, artery {number_text(artery_mm)} mm"
    if at_most(high / artery_mm, most):
        return fit_answer(rule, Verdict.FITS, f"{text}.", values, also=(estimate,))
    fits_at_best = at_most(low / artery_mm, most)
    tail = (
        "may be larger than the artery"
        if fits_at_best
        else "larger than the artery: more occlusion and spasm"
    )
    return fit_answer(rule, failed(rule), f"{text}: {tail}.", values, also=(estimate,))


def _vessel_rule(catalog: Catalog, device: ClosureDevice) -> SizingRule | None:
    return next(
        (
            rule
            for rule in catalog.sizing_rules.values()
            if rule.id.endswith("_vessel") and any(device.id.startswith(scope) for scope in rule.applies_to)
        ),
        None,
    )


def _belongs(device: str, word: str) -> bool:
    """Say whether `manta_14f` belongs to `manta` or `manta_14`, but not to `man`."""
    return device == word or device.startswith(f"{word}_") or device == f"{word}f"


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
