"""Glue and its oil, DMSO agents, thrombin."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.device_fit.liquids import DEXTROSE, flush_word
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most, within
from irplanner.planning.outcome import Value
from irplanner.planning.sizing.limits import within_limit
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, beyond, open_answer, size_answer
from irplanner.planning.words.figures import number_text


def glue_ratio(catalog: Catalog, glue_pct: float | None, oil_parts: float | None = None) -> SizeAnswer:
    """Return the parts of oil to one of glue, and how the mixture set in a bench test; shown only."""
    rule = catalog.sizing_rules["nbca_ratio"]
    if oil_parts is None and glue_pct is None:
        return open_answer(rule, ["nbca_pct"])
    if oil_parts is None and glue_pct is not None:
        if not 0 < glue_pct <= 100:
            raise ValueError(f"a share of glue above 0 and up to 100 %, got {glue_pct}")
        oil_parts = (100 - glue_pct) / glue_pct
    parts = oil_parts if oil_parts is not None else 0.0
    share = 100 / (1 + parts)
    low, high = rule.span("oil_parts")
    # 33 % is spoken of as 1:2 and 66 % as 2:1: whole percents are rounded labels
    nearest = round(parts)
    ratio = (
        f"1:{nearest}"
        if nearest and round(100 / (1 + nearest)) in {round(share), int(share)}
        else f"1:{rounded(parts, 3)}"
    )
    inside = within(parts, low, high) or (nearest >= low and nearest <= high and ratio == f"1:{nearest}")
    values: dict[str, float | str] = {
        "nbca_pct": round(share, 3),
        "oil_parts": round(parts, 4),
        "ratio": ratio,
    }
    why = (
        f"{rounded(share, 3)} % glue is {ratio} glue to oil; usual are 1:{number_text(low)} to "
        f"1:{number_text(high)} "
        "by flow and distance. More oil sets later and goes further."
    )
    fact = next(
        (fact for fact in catalog.embolic_products["nbca"].facts if "polymer_s" in fact.figures), None
    )
    table = fact.figures["polymer_s"] if fact is not None else None
    stop = fact.figures.get("flow_stop_s") if fact is not None else None
    key = number_text(glue_pct if glue_pct is not None else round(share))
    if fact is not None and isinstance(table, dict) and isinstance(seconds := table.get(key), float):
        values["polymerization_s"] = seconds
        why += f" On the bench {key} % set in {number_text(seconds)} s"
        if isinstance(stop, dict) and isinstance(stopped := stop.get(key), float):
            values["flow_stop_s"] = stopped
            why += f" and stopped flow in {number_text(stopped)} s"
        why += "."
        return size_answer(rule, SizeVerdict.OK if inside else beyond(rule), why, values, also=(fact,))
    return size_answer(rule, SizeVerdict.OK if inside else beyond(rule), why, values)


def glue_prime(catalog: Catalog, fluid: str) -> SizeAnswer:
    """Say whether the catheter is primed with what glue does not set in."""
    rule = catalog.sizing_rules["nbca_prime"]
    ok = flush_word(fluid) == DEXTROSE
    word = flush_word(fluid).replace("_", " ").replace("5pct", "5 %")
    why = (
        "The glue catheter is primed with "
        f"{word}{'.' if ok else ': glue sets in it; prime with 5 % dextrose.'}"
    )
    values = {"prime_fluid": flush_word(fluid)}
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def dmso_rate(catalog: Catalog, rate_ml_min: float) -> SizeAnswer:
    """Compare the rate of polymer and DMSO with its limit."""
    rule = catalog.sizing_rules["dmso_rate"]
    return within_limit(rule, "Rate of polymer and DMSO", rate_ml_min, "max_ml_min", "mL/min")


def dmso_shake(catalog: Catalog, minutes: float) -> SizeAnswer:
    """Compare the minutes shaken with the least."""
    rule = catalog.sizing_rules["dmso_shake"]
    least = rule.number("min_shake_min")
    ok = at_most(least, minutes)
    why = f"Shaken for {number_text(minutes)} min; at least {number_text(least)} min right before use."
    values: dict[str, Value] = {"value": minutes, "limit": least, "unit": "min"}
    return size_answer(rule, SizeVerdict.OK if ok else beyond(rule), why, values)


def thrombin(catalog: Catalog, dose_iu: float) -> SizeAnswer:
    """Compare the dose with the most reported; the usual range is told."""
    rule = catalog.sizing_rules["thrombin_max"]
    low, high = rule.span("usual_iu")
    what = f"Thrombin in all, reported {number_text(low)} to {number_text(high)}"
    return within_limit(rule, what, dose_iu, "max_iu", "IU")
