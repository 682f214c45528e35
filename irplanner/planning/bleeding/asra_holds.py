"""What the ASRA 2018 drug table asks before spine and pain procedures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.antithrombotics import AsraDrug, AsraHold
from irplanner.models.enums import Status
from irplanner.planning.bleeding.hold_answers import RowAnswer, answer_hold, hold_row_answer
from irplanner.planning.bleeding.holds import dosing_of, hold_text
from irplanner.planning.bleeding.kidney_bands import asra_choice
from irplanner.planning.bleeding.open_points import open_points
from irplanner.planning.cited import finding
from irplanner.planning.medicines.medications import DrugTaken, resolve_asra
from irplanner.planning.outcome import Finding
from irplanner.planning.words.figures import joined
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

FOOTNOTE = "nsaid_note"
_FOOTNOTE_PROCEDURES = frozenset({"cervical_interlaminar_esi", "stellate_ganglion_block"})


def asra_rows(case: Situation, drug: DrugTaken) -> tuple[tuple[AsraDrug, ...], tuple[str, ...]]:
    """Return the rows that may be meant, references to another row followed, and the fields to choose."""
    rows: list[AsraDrug] = []
    asked: tuple[str, ...] = ()
    for row in drug.asra:
        rule = asra_rule(case, row)
        if rule is None or rule.action != "as_row":
            rows.append(row)
            continue
        found = resolve_asra(rule.row, drug.medication, case.catalog)
        rows += found
        asked = (drug.path("indication"),) if len(found) > 1 else ()
    return tuple(rows), asked or drug.asked


def asra_rule(case: Situation, row: AsraDrug) -> AsraHold | None:
    """Return the column of the row for the ASRA class; None where the copies leave it out."""
    return {"low": row.low, "intermediate": row.intermediate, "high": row.high}.get(str(case.bleeding.asra))


def asra_answer(case: Situation, drug: DrugTaken, row: AsraDrug) -> RowAnswer:
    """Return what the row says of one medication, outside an emergency."""
    rule = asra_rule(case, row)
    if rule is not None and rule.action == "withhold":
        return _withheld(case, drug, row, rule)
    return RowAnswer(_not_withheld(case, drug, row, rule), row=row.id)


def normal_inr_finding(case: Situation, drug: DrugTaken, row: AsraDrug) -> Finding | None:
    """Return what is said where the INR has to be normal as well: the copies give no figure for that."""
    rule = asra_rule(case, row)
    if rule is None or not rule.normal_inr:
        return None
    inr = case.newest_labs.get("inr")
    if inr is None:
        title, status = (
            f"{drug.name} (ASRA 2018): the INR has to be normal, and is not recorded",
            Status.NOT_ASSESSED,
        )
    else:
        status = Status.CAUTION
        title = f"{drug.name} (ASRA 2018): the INR has to be normal; INR {inr.text}, no figure in the sources"
    return finding(
        row,
        f"bleeding.asra_inr.{row.id}",
        status,
        shortened(title),
        detail="ASRA 2018 asks for the hold and a normal INR; the copies read print no figure for normal.",
        action="The operator judges the INR." if inr else "Enter the result.",
        values={inr.path: inr.value} if inr else {},
        needs=() if inr else ("labs.inr",),
        field="labs.inr",
    )


def _withheld(case: Situation, drug: DrugTaken, row: AsraDrug, rule: AsraHold) -> RowAnswer:
    choice = asra_choice(case, row, rule)
    dosing = dosing_of(drug.medication, None)
    answer = answer_hold(case, drug, choice, dosing)
    open_text = open_points(case.catalog, f"asra_drugs/{row.id}")
    notes = [
        f"Table: {rule.text}." if rule.text else "",
        *map(_sentence, (row.note, row.seen_note)),
        open_text,
    ]
    if rule.impaired is not None and row.impaired_below_crcl is not None:
        notes.append(
            f"Impaired kidney function is read as a clearance below {row.impaired_below_crcl:g} mL/min, "
            f"the band of SIR 2019; the hold is then {hold_text(rule.impaired)}."
        )
    return hold_row_answer(case, drug, row, "asra", answer, choice, dosing, not_met=Status.STOP, notes=notes)


def _not_withheld(case: Situation, drug: DrugTaken, row: AsraDrug, rule: AsraHold | None) -> Finding:
    level = case.bleeding.asra
    head = f"{drug.name} (ASRA 2018)"
    notes = [_sentence(row.note)]
    if rule is None:
        status, title = Status.CAUTION, f"{head}: the copies of the table give no rule for the {level} class"
    elif rule.action == "none":
        status, title = Status.OK, f"{head}: not withheld in the {level} class"
    elif rule.text.startswith("none"):
        status, title = Status.INFO, f"{head}: no fixed hold in the {level} class; shared assessment"
    else:
        status, title = Status.CAUTION, f"{head}: shared assessment in the {level} class, no fixed hold"
    if "nsaid" in row.groups and case.facts.procedure in _FOOTNOTE_PROCEDURES:
        footnote = case.catalog.asra_drugs[FOOTNOTE]
        notes.append(_sentence(footnote.note))
    return finding(
        row,
        f"bleeding.hold.asra.{row.id}",
        status,
        shortened(title),
        detail=joined(*notes),
        action="Operator and prescriber decide together." if status in (Status.CAUTION, Status.INFO) else "",
        values={"class": str(level), "action": rule.action if rule else None},
        field=drug.path("drug"),
    )


def _sentence(text: str | None) -> str:
    return f"{text[:1].upper()}{text[1:].rstrip('.')}." if text else ""
