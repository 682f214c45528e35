"""Thrombolytic doses by body weight, shown beside what the order says."""

from __future__ import annotations

from collections.abc import Iterator

from irplanner.catalog.schema.lytic_doses import DosePart, LyticDose
from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed, number_text

WEIGHT = "patient.weight_kg"


def assess_lytic_doses(case: Situation) -> TopicAnswer:
    """Return the weight-based doses of the procedure, or ask for the weight; and the total over catheters."""
    answer = TopicAnswer()
    weight = case.facts.patient.weight_kg
    for entry in case.catalog.lytic_doses.values():
        if case.procedure.id in entry.procedures:
            answer.findings.append(_dose_finding(entry, weight))
    answer.findings += _catheter_total(case)
    return answer


def parts_for(entry: LyticDose, weight_kg: float) -> list[tuple[str, float]]:
    """Return the parts of a dose in mg, named; a banded dose is one part."""
    if entry.bands:
        band = next(one for one in entry.bands if one.below_kg is None or weight_kg < one.below_kg)
        return [("single bolus", band.dose_mg)]
    return [(part.name, _amount(part, weight_kg)) for part in entry.parts]


def _amount(part: DosePart, weight_kg: float) -> float:
    if part.mg_per_kg is None:
        return part.mg or 0
    amount = round(part.mg_per_kg * weight_kg, 1)
    return amount if part.max_mg is None else min(amount, part.max_mg)


def _dose_finding(entry: LyticDose, weight: float | None) -> Finding:
    name = f"{entry.drug[:1].upper()}{entry.drug[1:]}"
    rule = f"lysis.dose.{entry.drug}"
    if weight is None:
        title = f"{name}: the dose goes by body weight, which is not recorded."
        return finding(entry, rule, Status.NOT_ASSESSED, title, needs=(WEIGHT,))
    parts = parts_for(entry, weight)
    total = sum(amount for _, amount in parts)
    if entry.total_max_mg is not None:
        total = min(total, entry.total_max_mg)
    told = listed(f"{number_text(amount)} mg {part}" for part, amount in parts)
    values: dict[str, Value] = {WEIGHT: weight, "total_mg": total}
    return finding(
        entry,
        rule,
        Status.INFO,
        f"{name} for {number_text(weight)} kg: {told}.",
        detail=f"In all {number_text(total)} mg. Reference only; the dose comes from the signed order.",
        values=values,
        field=WEIGHT,
    )


def _catheter_total(case: Situation) -> Iterator[Finding]:
    """Add up a thrombolytic given through several catheters."""
    lytics = {row.drug for row in case.procedure.drugs if row.role == "thrombolytic"}
    for drug in sorted(lytics):
        doses = [
            row.dose for row in case.facts.infusions if row.drug == drug and row.unit == "mg" and row.dose
        ]
        if len(doses) > 1:
            each = listed(number_text(dose) for dose in doses)
            name, total = f"{drug[:1].upper()}{drug[1:]}", number_text(sum(doses))
            yield finding(
                case.procedure,
                f"lysis.total.{drug.partition(' ')[0]}",
                Status.INFO,
                f"{name} through {len(doses)} catheters: {total} mg in all.",
                detail=f"Each: {each} mg.",
                values={"total_mg": sum(doses), "catheters": len(doses)},
                field="infusions",
            )
