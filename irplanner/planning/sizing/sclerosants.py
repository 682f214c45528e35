"""Ethanol, sodium tetradecyl sulfate and polidocanol against their limits."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most, below
from irplanner.planning.outcome import Value
from irplanner.planning.sizing.limits import within_limit
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, beyond, open_answer, size_answer
from irplanner.planning.words.figures import number_text

FOAM, LIQUID = "foam", "liquid"


def ethanol(
    catalog: Catalog,
    weight_kg: float | None,
    *,
    total_ml: float | None = None,
    bolus_ml: float | None = None,
    in_venous_malformation: bool = False,
) -> Iterator[SizeAnswer]:
    """Yield the session limit, the bolus limit, and whether pressure monitoring is considered."""
    session, bolus = catalog.sizing_rules["ethanol_session_max"], catalog.sizing_rules["ethanol_bolus"]
    if total_ml is not None:
        if weight_kg is None:
            yield open_answer(session, ["kg"])
        else:
            what = "Ethanol in this session"
            yield within_limit(session, what, total_ml, "max_ml_per_kg", "mL", weight_kg=weight_kg)
            if in_venous_malformation:
                yield from _venous_malformation(catalog, total_ml, weight_kg)
            yield _monitored_total(catalog, total_ml, weight_kg)
    if bolus_ml is not None:
        yield within_limit(
            bolus,
            "Single bolus without further word on pulmonary pressure",
            bolus_ml,
            "monitor_bolus_over_ml",
            "mL",
            advice="Pulmonary pressure monitoring is considered",
        )
        if weight_kg is None:
            yield open_answer(bolus, ["kg"])
        else:
            wait = number_text(bolus.number("wait_min"))
            yield within_limit(
                bolus,
                f"Single bolus, then about {wait} min of waiting",
                bolus_ml,
                "bolus_max_ml_per_kg",
                "mL",
                weight_kg=weight_kg,
            )


def _monitored_total(catalog: Catalog, total_ml: float, weight_kg: float) -> SizeAnswer:
    return within_limit(
        catalog.sizing_rules["ethanol_bolus"],
        "Ethanol in all without further word on pulmonary pressure",
        total_ml,
        "monitor_total_over_ml_per_kg",
        "mL",
        weight_kg=weight_kg,
        advice="Pulmonary pressure monitoring is considered",
    )


def _venous_malformation(catalog: Catalog, total_ml: float, weight_kg: float) -> Iterator[SizeAnswer]:
    """A series put the acceptable total far below the session limit; a clinician decides."""
    rule = catalog.sizing_rules["ethanol_bolus"]
    for fact in rule.facts:
        table = fact.figures.get("value_ml_per_kg")
        most = table.get("suggested_max_venous_malformation") if isinstance(table, dict) else None
        if not isinstance(most, float):
            continue
        limit = most * weight_kg
        ok = at_most(total_ml, limit)
        why = (
            f"Ethanol in a venous malformation: {number_text(total_ml)} mL; one series suggests "
            f"{rounded(limit)} mL "
            f"at most ({number_text(most)} mL/kg)."
        )
        values: dict[str, Value] = {"value": total_ml, "limit": round(limit, 6), "unit": "mL"}
        verdict = SizeVerdict.OK if ok else SizeVerdict.CAUTION
        yield size_answer(rule, verdict, why, values, evidence=fact.evidence)


def sodium_tetradecyl(
    catalog: Catalog,
    *,
    total_ml: float | None = None,
    per_injection_ml: float | None = None,
    form: str | None = None,
    weight_kg: float | None = None,
    age_years: float | None = None,
    in_malformation: bool = False,
) -> Iterator[SizeAnswer]:
    """Yield the limits of liquid or foam; an unknown form is held to the stricter one, liquid."""
    liquid, foam = catalog.sizing_rules["sts_session_max_us"], catalog.sizing_rules["sts_foam_total"]
    if total_ml is not None:
        if form == FOAM:
            yield within_limit(foam, "STS foam in this session", total_ml, "max_ml", "mL")
        else:
            taken = "" if form else " (form not given: taken as liquid)"
            yield within_limit(liquid, f"STS liquid in this session{taken}", total_ml, "session_max_ml", "mL")
    if per_injection_ml is not None and form != FOAM:
        answer = within_limit(liquid, "STS in one injection", per_injection_ml, "per_injection_max_ml", "mL")
        if answer.verdict is SizeVerdict.OK:
            answer = within_limit(
                liquid,
                "STS in one injection, preferred",
                per_injection_ml,
                "per_injection_preferred_max_ml",
                "mL",
                verdict=SizeVerdict.CAUTION,
            )
        yield answer
    yield from _child(catalog, total_ml, weight_kg, age_years, in_malformation)


def _child(
    catalog: Catalog,
    total_ml: float | None,
    weight_kg: float | None,
    age_years: float | None,
    in_malformation: bool,
) -> Iterator[SizeAnswer]:
    rule = catalog.sizing_rules["sts_paediatric"]
    if total_ml is None or not in_malformation:
        return
    if age_years is None:
        if weight_kg is None or not at_most(total_ml, rule.number("max_ml_per_kg") * weight_kg):
            yield open_answer(rule, ["age_years", *([] if weight_kg else ["kg"])])
        return
    if not below(age_years, rule.number("below_age_years")):
        return
    if weight_kg is None:
        yield open_answer(rule, ["kg"])
        return
    what = "STS for a malformation in a child"
    yield within_limit(
        rule, what, total_ml, "max_ml_per_kg", "mL", weight_kg=weight_kg, advice=rule.note or ""
    )


def polidocanol(
    catalog: Catalog,
    product: str,
    *,
    total_ml: float | None = None,
    per_injection_ml: float | None = None,
    days_between: float | None = None,
) -> Iterator[SizeAnswer]:
    """Yield the limits of a product, `asclera` or `varithena`."""
    rule = catalog.sizing_rules[f"polidocanol_{product}_max"]
    name = product.capitalize()
    if total_ml is not None:
        yield within_limit(rule, f"{name} in this session", total_ml, "session_max_ml", "mL")
    if per_injection_ml is not None:
        yield within_limit(rule, f"{name} in one injection", per_injection_ml, "per_injection_max_ml", "mL")
    if days_between is not None and "min_days_between" in rule.figures:
        least = rule.number("min_days_between")
        ok = at_most(least, days_between)
        why = f"{number_text(days_between)} days between sessions; at least {number_text(least)} are meant."
        values = {"days_between": days_between, "min_days_between": least}
        yield size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)
    if total_ml is None and per_injection_ml is None and days_between is None:
        yield open_answer(rule, ["total_ml"])


def polidocanol_daily(catalog: Catalog, dose_mg: float | None, weight_kg: float | None) -> SizeAnswer:
    """Compare milligrams in a day with the limit by weight (European product)."""
    rule = catalog.sizing_rules["polidocanol_daily"]
    if dose_mg is None or weight_kg is None:
        given = {"polidocanol_mg": dose_mg, "kg": weight_kg}
        return open_answer(rule, [name for name, value in given.items() if value is None])
    return within_limit(rule, "Polidocanol in a day", dose_mg, "max_mg_per_kg_day", "mg", weight_kg=weight_kg)
