"""What to have ready against local anesthetic systemic toxicity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.local_anesthetics import LipidRescue
from irplanner.models.enums import Status
from irplanner.planning.care.dosing_weight import WEIGHT, ideal_weight
from irplanner.planning.care.local_anesthetic_limits import lipid_bolus_ml
from irplanner.planning.cited import finding
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
    if ideal is None:
        first = listed(
            (f"{_bolus(row)} at {row.weight.op} {number_text(row.weight.value)} kg" for row in rows), "or"
        )
        dose = f"lipid emulsion 20 % {first} ideal weight"
    else:
        bolus = listed((amount_text(round(ml), "mL") for ml in lipid_bolus_ml(rows, ideal)), "or")
        dose = f"lipid emulsion 20 % {bolus}, at most {amount_text(round(ideal * most.value), 'mL')} in all"
    infusions = listed(
        (f"{row.infusion} at {row.weight.op} {number_text(row.weight.value)} kg" for row in rows), "or"
    )
    return finding(
        rows[0],
        "local_anesthetic.toxicity",
        Status.INFO,
        f"Toxicity kit: {dose}.",
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


def _bolus(row: LipidRescue) -> str:
    ml, per_kg = row.bolus_ml, row.bolus_ml_per_kg
    return amount_text(ml, "mL") if ml is not None else amount_text(per_kg or 0, "mL/kg")
