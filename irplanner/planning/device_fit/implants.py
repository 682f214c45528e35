"""Stents, stent-grafts, balloons and caval filters against the sheath and the vessel."""

from __future__ import annotations

import re

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.devices import CavalFilter, StentProduct
from irplanner.models.enums import Evidence
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.device_fit.verdicts import (
    FitAnswer,
    Grounded,
    Verdict,
    cannot_tell,
    failed,
    fit_answer,
    missing,
)
from irplanner.planning.exact import at_most, below, same, within
from irplanner.planning.words.figures import number_text

_TOO_COMMON = frozenset(
    {"gore", "mm", "in", "wire", "class", "early", "peripheral", "stent", "graft", "device"}
)


def stents_named(catalog: Catalog, name: str) -> list[StentProduct]:
    """Return every row a product name points to: `viabahn` is one row a range of diameters."""
    words = _words(name)
    rows = list(catalog.stent_products.values())
    exact = [row for row in rows if _key(name) in {_key(row.id), _key(row.name)}]
    return exact or [row for row in rows if words and words <= _words(row.name)]


def stent_of(rows: list[StentProduct], diameter_mm: float | None) -> StentProduct | None:
    """Return the row of a diameter; a single row that lists none holds for all of its diameters."""
    if len(rows) == 1 and not rows[0].diameters_mm:
        return rows[0]
    if diameter_mm is None:
        return None
    return next((row for row in rows if any(same(diameter_mm, one) for one in row.diameters_mm)), None)


def filter_named(catalog: Catalog, name: str) -> CavalFilter | None:
    """Return a caval filter by id, model, or one of the models a row names."""
    key = _key(name)
    for row in catalog.caval_filters.values():
        names = [row.id, row.name, *row.name.split("/")]
        if key in map(_key, names):
            return row
    return None


def stent_sheath(
    catalog: Catalog, needed: Range | None, sheath_fr: float | None, name: str, *also: Grounded | None
) -> FitAnswer:
    """Compare a sheath with the delivery size. A range of sizes is settled outside of it only."""
    rule = catalog.fit_rules["stent_sheath"]
    if needed is None:
        why = f"{name}: the sheath for its diameter, length and wire is not known; read its label."
        return cannot_tell(rule, ["device_sheath_fr"], why)
    low, high = needed
    span = number_text(low) if low == high else f"{number_text(low)} to {number_text(high)}"
    if sheath_fr is None:
        return cannot_tell(rule, ["sheath_fr"], f"{name} needs a {span} Fr sheath.")
    why = f"{name} needs a {span} Fr sheath; this one is {number_text(sheath_fr)} Fr."
    values = {"sheath_fr": sheath_fr, "device_sheath_fr": high}
    if at_most(high, sheath_fr):
        return fit_answer(rule, Verdict.FITS, why, values, also=also)
    if below(sheath_fr, low):
        return fit_answer(rule, failed(rule), why, values, also=also)
    return cannot_tell(rule, ["device_sheath_fr"], f"{why} It depends on the size; read its label.", values)


def stent_vessel(
    catalog: Catalog,
    diameter_mm: float | None,
    vessel_mm: float | None,
    label_vessel_mm: Range | None,
    *also: Grounded | None,
) -> FitAnswer:
    """Hold a stent-graft against its labeled vessel range and the usual oversizing."""
    rule = catalog.fit_rules["stent_vessel"]
    if vessel_mm is None:
        return cannot_tell(rule, ["vessel_mm"])
    low, high = rule.span("oversize_ratio")
    values = {"vessel_mm": vessel_mm}
    if label_vessel_mm is not None:
        values |= {"vessel_min_mm": label_vessel_mm[0], "vessel_max_mm": label_vessel_mm[1]}
        if not within(vessel_mm, *label_vessel_mm):
            why = (
                f"The vessel is {number_text(vessel_mm)} mm; the product is labeled for "
                f"{number_text(label_vessel_mm[0])} to {number_text(label_vessel_mm[1])} mm."
            )
            return fit_answer(rule, failed(rule), why, values, also=also)
    if diameter_mm is None:
        return cannot_tell(rule, ["diameter_mm"], values=values)
    ratio = diameter_mm / vessel_mm
    values |= {"diameter_mm": diameter_mm, "ratio": round(ratio, 4)}
    text = (
        f"{number_text(diameter_mm)} mm in a {number_text(vessel_mm)} mm vessel, ratio "
        f"{rounded(ratio, 3)}; usual "
        f"are {number_text(low)} to {number_text(high)}"
    )
    # the usual oversizing was not read again
    recalled = Evidence.RECALLED
    if not within(ratio, low, high):
        return fit_answer(rule, failed(rule), f"{text}.", values, evidence=recalled, also=also)
    if label_vessel_mm is None:
        why = f"{text}. The product's labeled vessel range is not known: read its label."
        verdict = Verdict.FITS_WITH_CAUTION
        return fit_answer(rule, verdict, why, values, evidence=recalled, also=also)
    return fit_answer(rule, Verdict.FITS, f"{text}.", values, evidence=recalled, also=also)


def filter_cava(catalog: Catalog, cava_filter: CavalFilter | None, cava_mm: float | None) -> FitAnswer:
    """Hold the measured cava against the filter's range; some filters have no labeled lower end."""
    rule = catalog.fit_rules["filter_cava"]
    if cava_filter is None or cava_mm is None:
        return cannot_tell(rule, missing(filter=cava_filter, cava_mm=cava_mm))
    most, least = cava_filter.max_cava_mm, cava_filter.min_cava_mm
    values = {"cava_mm": cava_mm, "max_cava_mm": most}
    span = f"up to {number_text(most)} mm"
    if least is not None:
        values["min_cava_mm"] = least
        span = f"{number_text(least)} to {number_text(most)} mm"
    ok = at_most(cava_mm, most) and (least is None or at_most(least, cava_mm))
    why = (
        f"{cava_filter.name} is made for a cava {'of' if least is not None else ''} {span}; this one "
        f"is {number_text(cava_mm)} mm."
    )
    why = why.replace("  ", " ")
    return fit_answer(rule, Verdict.FITS if ok else failed(rule), why, values, also=(cava_filter,))


def _words(name: str) -> set[str]:
    return {word for word in _key(name).split("_") if not word.isdigit()} - _TOO_COMMON


def _key(name: str) -> str:
    return re.sub(r"[^a-z0-9]+", "_", name.casefold()).strip("_")
