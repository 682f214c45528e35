"""Which hold a renally banded drug has: by creatinine clearance, never by reported eGFR.

Without a clearance every band stays possible and the longest leads. Below the table, or on dialysis, there
is no automatic hold: the case is referred.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from irplanner.catalog.schema.antithrombotics import (
    Antithrombotic,
    AsraDrug,
    AsraHold,
    ClassRule,
    Hold,
    RenalBand,
)
from irplanner.models.enums import Status
from irplanner.planning.bleeding.open_points import open_points
from irplanner.planning.cited import finding
from irplanner.planning.laboratory.kidney import needs_for_crcl
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.patient_conditions import has_condition
from irplanner.planning.words.figures import joined, number_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

CONDITIONS, MEASURED = "patient.conditions", "labs.crcl"
DIALYSIS = "dialysis"


@dataclass(frozen=True, slots=True)
class HoldChoice:
    """The holds that may be meant; one when the clearance is known.

    Attributes:
        needs: fields that would leave one hold.
        refer: below the table or on dialysis: the hold shown is a minimum, not an answer.
        at_least: the guideline's own band has ended above this clearance: the hold is a minimum.
    """

    holds: tuple[Hold, ...]
    needs: tuple[str, ...] = ()
    refer: bool = False
    at_least: bool = False

    @property
    def is_minimum(self) -> bool:
        return self.refer or self.at_least


def sir_choice(case: Situation, row: Antithrombotic, rule: ClassRule) -> HoldChoice:
    """Return the holds of a SIR row for one class."""
    refer = is_referred(case, row)
    if not rule.bands:
        return HoldChoice((rule.hold,) if rule.hold else (), refer=refer)
    clearance = clearance_of(case)
    if refer:
        return HoldChoice((_lowest(rule.bands).hold,), refer=True)
    if clearance is None:
        return HoldChoice(tuple(band.hold for band in rule.bands), needs=clearance_needs(case))
    band = next(band for band in rule.bands if _holds(band, clearance))
    return HoldChoice((band.hold,), at_least=band.least_below is not None and clearance < band.least_below)


def asra_choice(case: Situation, row: AsraDrug, rule: AsraHold) -> HoldChoice:
    """Return the holds of an ASRA row for one class."""
    holds = tuple(hold for hold in (rule.impaired, rule.hold) if hold is not None)  # the longer one first
    clearance = clearance_of(case)
    if rule.impaired is None or row.impaired_below_crcl is None:
        return HoldChoice(holds)
    if has_condition(case, DIALYSIS) or (clearance is not None and clearance < row.impaired_below_crcl):
        return HoldChoice(holds[:1])
    return HoldChoice(holds, needs=clearance_needs(case)) if clearance is None else HoldChoice(holds[1:])


def clearance_of(case: Situation) -> float | None:
    """Return creatinine clearance in mL/min, measured or estimated."""
    return None if case.crcl is None else case.crcl.value


def clearance_needs(case: Situation) -> tuple[str, ...]:
    """Return the fields that would give a clearance; a measured one where the formula does not hold."""
    return needs_for_crcl(case) or (MEASURED,)


def is_referred(case: Situation, row: Antithrombotic) -> bool:
    """Say whether the table has no hold for this clearance, or the patient is on dialysis."""
    if row.refer_below_crcl is None:
        return False
    clearance = clearance_of(case)
    return bool(has_condition(case, DIALYSIS)) or (clearance is not None and clearance < row.refer_below_crcl)


def kidney_finding(case: Situation, row: Antithrombotic, choice: HoldChoice, name: str) -> Finding | None:
    """Return what kidney function means for a withheld drug; None for a drug it does not matter for."""
    banded = row.refer_below_crcl is not None or len(row.high.bands) > 0
    if not banded:
        return None
    status, title, action, needs = _kidney_answer(case, row, choice, name)
    clearance = clearance_of(case)
    values: dict[str, Value] = {"crcl": clearance}
    if row.refer_below_crcl is not None:
        values["limit"], values["comparator"] = row.refer_below_crcl, ">="
    return finding(
        row,
        f"bleeding.kidney.{row.id}",
        status,
        shortened(title),
        detail=joined(
            case.catalog.bleeding_notes["crcl"].text,
            _level_advice(row),
            open_points(case.catalog, f"antithrombotics/{row.id}"),
        ),
        action=action,
        values=values if clearance is not None else {},
        needs=needs,
        field=needs[0] if needs else "labs.creatinine",
    )


def _kidney_answer(
    case: Situation, row: Antithrombotic, choice: HoldChoice, name: str
) -> tuple[Status, str, str, tuple[str, ...]]:
    clearance, dialysis = clearance_of(case), has_condition(case, DIALYSIS)
    notes = case.catalog.bleeding_notes
    if choice.refer:
        why = (
            "dialysis" if dialysis else f"creatinine clearance {number_text(round(clearance or 0, 1))} mL/min"
        )
        return (
            Status.CAUTION,
            f"{name}: no automatic hold time with {why}; refer, consider a drug level",
            notes["rule_crcl_below_15_or_dialysis"].text,
            (),
        )
    if clearance is None:
        return (
            Status.NOT_ASSESSED,
            f"{name}: creatinine clearance decides the hold and is not known; the longest hold is shown",
            notes["rule_crcl_missing"].text,
            clearance_needs(case),
        )
    shown = f"creatinine clearance {number_text(round(clearance, 1))} mL/min"
    if choice.at_least:
        return (
            Status.CAUTION,
            f"{name}: {shown} is under the guideline's band; hold at least that long",
            "Check a drug level, or hold longer; the operator decides.",
            (),
        )
    if dialysis is None and row.refer_below_crcl is not None:
        return (
            Status.NOT_ASSESSED,
            f"{name}: {shown}; whether the patient is on dialysis is not recorded",
            "",
            (CONDITIONS,),
        )
    return Status.OK, f"{name}: {shown}, inside the table", "", ()


def _level_advice(row: Antithrombotic) -> str:
    return "".join(f"{text[:1].upper()}{text[1:]}. " for text in row.high.check).strip()


def _holds(band: RenalBand, clearance: float) -> bool:
    return (band.at_least is None or clearance >= band.at_least) and (
        band.below is None or clearance < band.below
    )


def _lowest(bands: tuple[RenalBand, ...]) -> RenalBand:
    return min(bands, key=lambda band: band.below if band.below is not None else float("inf"))
