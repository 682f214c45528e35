"""Yttrium-90: activity by lung shunt, and the dose to the lung."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, beyond, open_answer, size_answer
from irplanner.planning.words.figures import number_text

RESIN, GLASS = "y90_resin", "y90_glass"


def lung_shunt_resin(
    catalog: Catalog, lsf_pct: float | None, activity_gbq: float | None = None
) -> SizeAnswer:
    """Return what a lung shunt asks of the activity of resin spheres; the upper end belongs to its band."""
    rule = catalog.sizing_rules["y90_lung_shunt_resin"]
    if lsf_pct is None:
        return open_answer(rule, ["lsf_pct"])
    band = next((one for one in rule.bands if at_most(lsf_pct, one.range[1])), rule.bands[-1])
    values: dict[str, float | str] = {
        "lsf_pct": lsf_pct,
        "reduction_pct": band.reduction_pct,
        "action": band.action,
    }
    if activity_gbq is not None:
        values["activity_gbq"] = activity_gbq
        values["reduced_activity_gbq"] = round(activity_gbq * (1 - band.reduction_pct / 100), 6)
    why = f"Lung shunt {number_text(lsf_pct)} %: {band.action}."
    if not at_most(lsf_pct, rule.number("max_lsf_pct")):
        return size_answer(rule, beyond(rule), why, values)
    if band.reduction_pct:
        if activity_gbq is not None:
            why += (
                f" From {number_text(activity_gbq)} to {rounded(float(values['reduced_activity_gbq']))} GBq."
            )
        return size_answer(rule, SizeVerdict.CAUTION, why, values)
    return size_answer(rule, SizeVerdict.OK, why, values)


def lung_dose(
    catalog: Catalog,
    activity_gbq: float | None,
    lsf_pct: float | None,
    *,
    lung_mass_kg: float | None = None,
    prior_gy: float | None = None,
    product: str | None = None,
) -> SizeAnswer:
    """Return the dose to the lung of one treatment, and with earlier ones.

    lung dose (Gy) = 49.67 x activity (GBq) x shunt fraction / lung mass (kg); the factor and the assumed mass
    are figures of the rule.

    Source: rule `y90_lung_dose` of the pack.
    """
    rule = catalog.sizing_rules["y90_lung_dose"]
    if activity_gbq is None or lsf_pct is None:
        given = {"gbq": activity_gbq, "lsf_pct": lsf_pct}
        return open_answer(rule, [name for name, value in given.items() if value is None])
    mass = lung_mass_kg if lung_mass_kg is not None else rule.number("lung_mass_kg")
    to_lung = activity_gbq * lsf_pct / 100
    dose = rule.number("gy_kg_per_gbq") * to_lung / mass
    single, cumulative = rule.number("max_single_gy"), rule.number("max_cumulative_gy")
    values = {
        "lung_dose_gy": round(dose, 4),
        "lung_activity_gbq": round(to_lung, 6),
        "lung_mass_kg": mass,
        "limit_gy": single,
    }
    assumed = "" if lung_mass_kg is not None else " assumed"
    text = (
        f"Lung dose {rounded(dose, 3)} Gy ({number_text(mass)} kg of lung{assumed}), limit "
        f"{number_text(single)} Gy"
    )
    if not at_most(dose, single):
        return size_answer(rule, beyond(rule), f"{text} in one treatment.", values)
    if product == GLASS and (shunted := _glass_limit(catalog)) is not None and not at_most(to_lung, shunted):
        values["limit_gbq"] = shunted
        why = (
            f"{rounded(to_lung, 3)} GBq to the lung, above {number_text(shunted)} GBq: contraindicated "
            "for glass."
        )
        return size_answer(rule, beyond(rule), why, values)
    if prior_gy is not None:
        total = dose + prior_gy
        values |= {"cumulative_gy": round(total, 4), "limit_cumulative_gy": cumulative}
        text += f"; with earlier treatments {rounded(total, 3)} Gy, limit {number_text(cumulative)} Gy"
        if not at_most(total, cumulative):
            return size_answer(rule, beyond(rule), f"{text}.", values)
        return size_answer(rule, SizeVerdict.OK, f"{text}.", values)
    return size_answer(
        rule, SizeVerdict.OK, f"{text} in one treatment; earlier treatments are not counted.", values
    )


def _glass_limit(catalog: Catalog) -> float | None:
    """Return the activity to the lung above which glass is contraindicated, as the rule's fact states it."""
    figures = (fact.figures.get("value_gbq") for fact in catalog.sizing_rules["y90_lung_dose"].facts)
    return next((value for value in figures if isinstance(value, float)), None)
