"""Iodized oil and doxorubicin against their limits."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most
from irplanner.planning.outcome import Value
from irplanner.planning.sizing.limits import within_limit
from irplanner.planning.sizing.size_answer import (
    SizeAnswer,
    SizeVerdict,
    beyond,
    open_answer,
    size_answer,
    worst_size,
)
from irplanner.planning.words.figures import number_text

HEPATIC, LYMPHATIC = "hepatic", "lymphangiography"
ADULT_YEARS_RULE = "sts_paediatric"  # the pack states the age under which a patient is a child once


def oil_route(word: str | None) -> str | None:
    """Return hepatic or lymphangiography for what a route is called; None for another or none."""
    key = (word or "").casefold()
    if any(part in key for part in ("lymph", "pedal", "nodal", "intranodal")):
        return LYMPHATIC
    return HEPATIC if any(part in key for part in ("hepat", "liver", "ia", "arter", "tace")) else None


def lipiodol(
    catalog: Catalog,
    total_ml: float | None,
    route: str | None,
    *,
    weight_kg: float | None = None,
    age_years: float | None = None,
    rate_ml_min: float | None = None,
    duration_h: float | None = None,
) -> list[SizeAnswer]:
    """Return the limits of a route; without one, the answer both routes give, else the question."""
    lymph = {
        "weight_kg": weight_kg,
        "age_years": age_years,
        "rate_ml_min": rate_ml_min,
        "duration_h": duration_h,
    }
    if route == HEPATIC:
        return [_hepatic(catalog, total_ml)]
    if route == LYMPHATIC:
        return list(_lymphatic(catalog, total_ml, **lymph))
    rule = catalog.sizing_rules["lipiodol_max_hepatic"]
    if total_ml is None:
        return [open_answer(rule, ["lipiodol_ml", "route"])]
    hepatic, leg = _hepatic(catalog, total_ml), worst_size(_lymphatic(catalog, total_ml, **lymph))
    if leg is not None and leg.verdict is hepatic.verdict:
        return [hepatic, leg]
    return [open_answer(rule, ["route"], "The liver and a lymphangiography have different limits.")]


def _hepatic(catalog: Catalog, total_ml: float | None) -> SizeAnswer:
    """Above the label's total is a block; above the usual range, which was read, a caution."""
    rule = catalog.sizing_rules["lipiodol_max_hepatic"]
    if total_ml is None:
        return open_answer(rule, ["lipiodol_ml"])
    answer = within_limit(rule, "Iodized oil in the liver", total_ml, "max_ml", "mL")
    low, high = rule.span("usual_ml")
    if answer.verdict is not SizeVerdict.OK or at_most(total_ml, high):
        return answer
    why = (
        f"{answer.why} Above the usual {number_text(low)} to {number_text(high)} mL: more risk of oil "
        "in the lung."
    )
    evidence = rule.evidence_of("usual_ml")
    return size_answer(rule, SizeVerdict.CAUTION, why, answer.values, evidence=evidence)


def _lymphatic(
    catalog: Catalog,
    total_ml: float | None,
    *,
    weight_kg: float | None,
    age_years: float | None,
    rate_ml_min: float | None,
    duration_h: float | None,
) -> Iterator[SizeAnswer]:
    rule = catalog.sizing_rules["lipiodol_max_lymphangiography"]
    if total_ml is None and rate_ml_min is None and duration_h is None:
        yield open_answer(rule, ["lipiodol_ml"])
        return
    adult_from = catalog.sizing_rules[ADULT_YEARS_RULE].number("below_age_years")
    is_child = age_years is not None and age_years < adult_from
    if total_ml is not None and is_child:
        what = "Iodized oil, child"
        yield within_limit(rule, what, total_ml, "pediatric_max_ml", "mL")
        if weight_kg is None:
            yield open_answer(rule, ["kg"])
        else:
            yield within_limit(rule, what, total_ml, "pediatric_max_ml_per_kg", "mL", weight_kg=weight_kg)
    elif total_ml is not None:
        yield within_limit(rule, "Iodized oil in one leg", total_ml, "leg_max_ml", "mL")
    if rate_ml_min is not None:
        yield within_limit(rule, "Rate", rate_ml_min, "rate_max_ml_min", "mL/min")
    if duration_h is not None:
        least = rule.number("duration_min_h")
        ok = at_most(least, duration_h)
        why = f"Duration {number_text(duration_h)} h; not less than {number_text(least)} h."
        values: dict[str, Value] = {"value": duration_h, "limit": least, "unit": "h"}
        yield size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def doxorubicin_in_oil(
    catalog: Catalog, dose_mg: float | None, dose_mg_m2: float | None, bsa_m2: float | None
) -> Iterator[SizeAnswer]:
    """Yield the usual limits by body surface and in all."""
    rule = catalog.sizing_rules["doxorubicin_ctace"]
    if dose_mg_m2 is None and dose_mg is not None and bsa_m2 is not None:
        dose_mg_m2 = dose_mg / bsa_m2
    if dose_mg is None and dose_mg_m2 is not None and bsa_m2 is not None:
        dose_mg = dose_mg_m2 * bsa_m2
    if dose_mg_m2 is None:
        yield open_answer(rule, ["mg_m2" if dose_mg is None else "bsa"])
    else:
        low, high = rule.span("usual_mg_m2")
        what = f"Doxorubicin in oil by body surface, usual {number_text(low)} to {number_text(high)}"
        yield within_limit(rule, what, dose_mg_m2, "max_mg_m2", "mg/m2")
    if dose_mg is not None:
        yield within_limit(rule, "Doxorubicin in all", dose_mg, "usual_total_max_mg", "mg")


def doxorubicin_in_beads(
    catalog: Catalog, dose_mg: float | None, bead_ml: float | None
) -> Iterator[SizeAnswer]:
    """Yield the limit of one treatment, and the loading, whose usual upper end asks for attention."""
    rule = catalog.sizing_rules["doxorubicin_deb"]
    if dose_mg is None:
        yield open_answer(rule, ["doxorubicin_mg"])
        return
    yield within_limit(rule, "Doxorubicin in beads, one treatment", dose_mg, "max_mg", "mg")
    if bead_ml is not None:
        if not bead_ml > 0:
            raise ValueError(f"bead_ml must be above 0, got {bead_ml}")
        yield within_limit(
            rule,
            f"Loading of {rounded(bead_ml)} mL of beads",
            dose_mg / bead_ml,
            "max_loading_mg_per_ml",
            "mg/mL",
            verdict=SizeVerdict.CAUTION,
        )
