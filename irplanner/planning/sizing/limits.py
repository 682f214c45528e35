"""One amount against one limit of a rule: the limit itself is allowed."""

from __future__ import annotations

from irplanner.catalog.schema.sizing import SizingRule
from irplanner.planning.device_fit.size_text import rounded
from irplanner.planning.exact import at_most
from irplanner.planning.outcome import Value
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict, beyond, size_answer
from irplanner.planning.words.figures import number_text


def within_limit(
    rule: SizingRule,
    what: str,
    value: float,
    figure: str,
    unit: str,
    *,
    weight_kg: float | None = None,
    verdict: SizeVerdict | None = None,
    advice: str = "",
) -> SizeAnswer:
    """Return ok or what the rule's level says.

    Args:
        what: names the amount, e.g. `Ethanol in this session`.
        figure: name of the limit in the rule's figures.
        weight_kg: given where the limit is per kilogram.
        verdict: of an amount above the limit, where it is milder than the rule's level.
        advice: what to do above the limit.
    """
    factor = rule.number(figure)
    limit = factor if weight_kg is None else factor * weight_kg
    ok = at_most(value, limit)
    per_kg = "" if weight_kg is None else f" ({number_text(factor)} {unit}/kg at {number_text(weight_kg)} kg)"
    why = (
        f"{what}: {rounded(value)} {unit}, limit {rounded(limit)} {unit}{per_kg}"
        f"{'.' if ok else f'. {advice}'.rstrip(' ')}"
    )
    why = why if why.endswith(".") else f"{why}."
    values: dict[str, Value] = {"value": round(value, 6), "limit": round(limit, 6), "unit": unit}
    return size_answer(
        rule,
        SizeVerdict.OK if ok else verdict or beyond(rule),
        why,
        values,
        evidence=rule.evidence_of(figure),
    )
