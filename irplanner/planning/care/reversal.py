"""Drugs that reverse sedation: what must be at hand, and a planned dose against the limit of a series."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.sedation import ReversalDrug
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.facts import DrugAmount
from irplanner.planning.medicines.drug_units import amount_needs, in_drug_unit
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import amount_text, joined, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


def series_total_mg(drug: ReversalDrug, first_mg: float, repeats: int) -> float:
    """Return first dose and repeats together.

    Raises:
        ValueError: the pack gives no repeat dose for this drug.
    """
    if drug.repeat_mg is None:
        raise ValueError(f"{drug.id} has no repeat dose")
    return round(first_mg + repeats * drug.repeat_mg, 6)


def reversal_finding(case: Situation, drug: ReversalDrug) -> Finding:
    """Return what reverses a class that is planned; a caution where it may do harm to this patient."""
    watch = case.catalog.practice_points["sedation.after_reversal"]
    danger = bool(set(drug.caution_conditions) & (case.conditions or set()))
    first = "dose from the pediatric order" if case.is_child else f"first {_span(drug.first_mg)} mg"
    steps = [] if case.is_child else _steps(drug)
    title = f"{drug.label} must be at hand, against {drug.reverses}s: {first}."
    if danger:
        title = f"{drug.label} may do harm here: {drug.caution}."
    return finding(
        drug,
        f"sedation.reversal.{drug.id}",
        Status.CAUTION if danger else Status.INFO,
        title,
        detail=joined(
            f"{', '.join([first, *steps])}." if steps else None,
            f"Caution: {drug.caution}." if drug.caution else None,
            f"Watch {number_text(drug.watch_min)} min for returning sedation." if drug.watch_min else None,
            f"{watch.text}.",
        ),
        field="patient.conditions" if danger else "anesthesia.drugs",
        also=(watch,),
    )


def reversal_dose_finding(drug: ReversalDrug, planned: DrugAmount, path: str) -> Finding:
    """Return a planned dose of a reversal drug against the limit of a series."""
    rule = f"sedation.drugs.{drug.id}"
    amount = in_drug_unit(planned, "mg", None)
    most = drug.series_max_mg if drug.series_max_mg is not None else drug.rethink_total_mg
    if amount is None or most is None:
        title = f"{drug.label}: the planned dose cannot be checked."
        return finding(drug, rule, Status.NOT_ASSESSED, title, needs=amount_needs(planned, amount, path))
    values: dict[str, Value] = {f"{path}.amount": amount, "limit": most, "comparator": "<=", "unit": "mg"}
    over = amount > most
    relation = "above" if over else "within"
    return finding(
        drug,
        rule,
        Status.CAUTION if over else Status.OK,
        f"{drug.label} {amount_text(amount, 'mg')}: {relation} the {amount_text(most, 'mg')} of a series.",
        action="Look for another cause before giving more." if over else "",
        values=values,
        field=path,
    )


def _steps(drug: ReversalDrug) -> list[str]:
    steps = []
    if drug.repeat_every_s is not None:
        again = f" {number_text(drug.repeat_mg)} mg" if drug.repeat_mg else ""
        steps.append(f"again{again} every {_span(drug.repeat_every_s)} s")
    if drug.series_max_mg is not None:
        steps.append(f"at most {number_text(drug.series_max_mg)} mg in the first series")
    if drug.hour_max_mg is not None:
        steps.append(f"{number_text(drug.hour_max_mg)} mg in an hour")
    if drug.rethink_total_mg is not None:
        steps.append(f"look for another cause at {number_text(drug.rethink_total_mg)} mg in all")
    if drug.special_dose:
        steps.append(drug.special_dose)
    return steps


def _span(pair: Range) -> str:
    low, high = pair
    return number_text(low) if low == high else f"{number_text(low)}-{number_text(high)}"
