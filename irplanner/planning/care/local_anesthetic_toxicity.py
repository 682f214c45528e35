"""What to have ready against local anesthetic systemic toxicity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.local_anesthetics import LipidRescue
from irplanner.models.enums import Status
from irplanner.planning.care.dosing_weight import WEIGHT, ideal_weight, ideal_weights
from irplanner.planning.care.local_anesthetic_limits import lipid_bolus_ml
from irplanner.planning.cited import finding
from irplanner.planning.comparison import holds
from irplanner.planning.outcome import Finding
from irplanner.planning.words.figures import amount_text, joined, listed, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


def toxicity_finding(case: Situation) -> Finding:
    """Return bolus and largest total of lipid emulsion, by ideal weight where it is known."""
    points, rows = case.catalog.practice_points, list(case.catalog.lipid_rescue.values())
    signs, steps = points["local_anesthetic.signs"], points["local_anesthetic.steps"]
    avoid, most = points["local_anesthetic.avoid"], case.catalog.care_limits["local_anesthetic.lipid_max"]
    ideal = ideal_weight(case)
    possible = _possible_rows(case, rows)
    if ideal is None:
        first = listed((f"{_bolus(row)}{_from(row, possible)}" for row in possible), "or")
        dose = f"bolus {first}, by ideal weight"
    else:
        bolus = listed((amount_text(round(ml), "mL") for ml in lipid_bolus_ml(rows, ideal)), "or")
        dose = f"bolus {bolus}, at most {amount_text(round(ideal * most.value), 'mL')} in all"
    infusions = listed((f"{row.infusion}{_from(row, possible)}" for row in possible), "or")
    return finding(
        rows[0],
        "local_anesthetic.toxicity",
        Status.INFO,
        f"Toxicity kit: lipid emulsion 20 %, {dose}.",
        detail=joined(
            f"{signs.text}: {listed(signs.items)}.",
            f"{steps.text}: {listed(steps.items)}.",
            f"Then infuse {infusions}.",
            f"{avoid.text}: {listed(avoid.items)}.",
        ),
        values={"ideal_weight_kg": ideal},
        field=WEIGHT,
        also=(signs, steps, avoid, most),
    )


def _possible_rows(case: Situation, rows: list[LipidRescue]) -> list[LipidRescue]:
    """Return the rows the ideal weight may lie in; below the formula's least height it is a light one."""
    height = case.facts.patient.height_cm
    if height is None:
        return rows
    weights = ideal_weights(case.facts.patient.sex, height)
    if weights is None:
        return [row for row in rows if row.weight.op.startswith("<")]
    return [row for row in rows if any(holds(row.weight, kg) or kg == row.weight.value for kg in weights)]


def _from(row: LipidRescue, possible: list[LipidRescue]) -> str:
    if len(possible) == 1:
        return ""
    return f" at {row.weight.op} {number_text(row.weight.value)} kg"


def _bolus(row: LipidRescue) -> str:
    ml, per_kg = row.bolus_ml, row.bolus_ml_per_kg
    return amount_text(ml, "mL") if ml is not None else amount_text(per_kg or 0, "mL/kg")
