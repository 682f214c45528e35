"""A drug mixed into iodized oil: volumes, ratio of oil to drug solution, and what the mixture makes.

Limits of the oil and of doxorubicin are `oil_and_drug`; glue in oil is `liquids`.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.exact import at_most
from irplanner.planning.facts import Embolic
from irplanner.planning.materials import material_named
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import listed, number_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.planning.situation import Situation

FAMILY, OIL, MIXES = "oil_emulsion", "lipiodol", "lipiodol_mixes"
OILS = frozenset({FAMILY, OIL, MIXES})
_NAMES = {"mix_oil_ml": "oil", "mix_drug_ml": "drug solution"}


def is_oil(row: Embolic, catalog: Catalog) -> bool:
    """Say whether an embolic is iodized oil or a mixture with it."""
    named = material_named(row.material, catalog)
    return any(entry is not None and entry.id in OILS for entry in (named.product, named.family))


def oil_ml(row: Embolic) -> float | None:
    """Return the oil of a mixture; None where it is not entered (0 is a box left at its start)."""
    return row.mix_oil_ml or None


def mixture_text(row: Embolic) -> str:
    """Return what is mixed, for paper: drug, volumes and their ratio; empty without any."""
    drug, oil, solution = row.mix_drug or "", row.mix_oil_ml or None, row.mix_drug_ml or None
    amount = f"{number_text(row.mix_drug_mg)} mg" if row.mix_drug_mg else ""
    volume = f"in {number_text(solution)} mL" if solution else ""
    parts = [" ".join(part for part in (drug.replace("_", " "), amount, volume) if part)]
    parts += [f"oil {number_text(oil)} mL"] if oil else []
    parts += [f"oil to drug {ratio_text(oil, solution)}"] if oil and solution else []
    return ", ".join(part for part in parts if part)


def ratio_text(oil: float, solution: float) -> str:
    """Return the ratio with the smaller part as 1, e.g. `2:1`."""
    if solution <= oil:
        return f"{number_text(round(oil / solution, 2))}:1"
    return f"1:{number_text(round(solution / oil, 2))}"


def mixture_findings(case: Situation, row: Embolic, path: str) -> Iterator[Finding]:
    """Yield whether oil outweighs the drug solution, and whether more is given than the mixture makes."""
    if not is_oil(row, case.catalog) or row.glue_percent:
        return
    entered = any((row.mix_drug, row.mix_drug_mg, row.mix_drug_ml, row.mix_oil_ml))
    if not entered and material_named(row.material, case.catalog).entry is case.catalog.embolic_products[OIL]:
        return  # oil alone, as contrast or carrier
    mixes = case.catalog.embolic_products[MIXES]
    oil, solution = row.mix_oil_ml or None, row.mix_drug_ml or None
    if oil is None or solution is None:
        needs = [name for name in _NAMES if not getattr(row, name)]
        missing = listed(_NAMES[name] for name in needs)
        title = f"Oil emulsion: the volume of {missing} is not entered."
        paths = tuple(f"{path}.{name}" for name in needs)
        yield finding(mixes, "sizing.oil_mix", Status.NOT_ASSESSED, title, detail=_note(case), needs=paths)
        return
    total = oil + solution
    more = not at_most(oil, solution)
    parts = f"Oil {number_text(oil)} mL and drug solution {number_text(solution)} mL"
    said = f"{parts} ({ratio_text(oil, solution)})"
    values: dict[str, Value] = {f"{path}.mix_oil_ml": oil, f"{path}.mix_drug_ml": solution}
    yield finding(
        mixes,
        "sizing.oil_mix",
        Status.OK if more else Status.CAUTION,
        f"{said}: {'more oil than drug solution' if more else 'a water-in-oil emulsion has more oil'}.",
        detail=f"{_strength(row, solution, total)}{_note(case)}",
        action="" if more else "Change the volumes, or record the reason.",
        values=values,
        field=f"{path}.mix_oil_ml",
    )
    if row.amount and (row.unit or "").strip().lower() == "ml" and not at_most(row.amount, total):
        title = f"{number_text(row.amount)} mL are to be given; the mixture makes {number_text(total)} mL."
        yield finding(
            mixes,
            "sizing.oil_mix_amount",
            Status.CAUTION,
            title,
            action="Compare the volumes with the order.",
            values={**values, f"{path}.amount": row.amount},
            field=f"{path}.amount",
        )


def _strength(row: Embolic, solution: float, total: float) -> str:
    if not row.mix_drug_mg:
        return f"In all {number_text(total)} mL. "
    drug = (row.mix_drug or "drug").replace("_", " ")
    each = number_text(round(row.mix_drug_mg / solution, 2))
    mixed = number_text(round(row.mix_drug_mg / total, 2))
    named = f"{drug[:1].upper()}{drug[1:]} {number_text(row.mix_drug_mg)} mg"
    text = f"{named}: {each} mg/mL before mixing, {mixed} after"
    return f"{shortened(text)}; in all {number_text(total)} mL. "


def _note(case: Situation) -> str:
    note = case.catalog.embolic_products[MIXES].sizes.note or ""
    return f"{note[:1].upper()}{note[1:]}." if note else ""
