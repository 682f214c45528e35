"""What the SIR 2019 drug table asks for a drug in the class of this case."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.schema.antithrombotics import Antithrombotic, ClassRule
from irplanner.catalog.schema.base import Cited
from irplanner.models.enums import Status
from irplanner.planning.bleeding.classes import HIGH, LOW
from irplanner.planning.bleeding.hold_answers import START, RowAnswer, answer_hold, hold_row_answer
from irplanner.planning.bleeding.holds import dosing_of
from irplanner.planning.bleeding.kidney_bands import sir_choice
from irplanner.planning.cited import finding
from irplanner.planning.clock import after_hours
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.words.figures import joined, moment_text, number_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

WITHHELD = frozenset({"withhold", "defer"})


def class_used(case: Situation) -> str:
    """Return the class whose column is read; the stricter one while neither is."""
    return case.bleeding.risk or HIGH


def sir_rule(case: Situation, row: Antithrombotic) -> ClassRule:
    """Return the column of the row for the class used."""
    return row.low if class_used(case) == LOW else row.high


def sir_answer(case: Situation, drug: DrugTaken, row: Antithrombotic) -> RowAnswer:
    """Return what the row says of one medication, outside an emergency."""
    rule = sir_rule(case, row)
    if rule.action == "withhold":
        return _withheld(case, drug, row, rule)
    if rule.action == "defer":
        return _deferred(case, drug, row, rule)
    return RowAnswer(_not_withheld(case, drug, row, rule), row=row.id)


def too_late(case: Situation) -> Status:
    """Return the status of a last dose later than SIR allows: a stop only where SIR leads with a class."""
    leads = case.bleeding.governs == "sir" and case.bleeding.risk is not None
    return Status.STOP if leads else Status.CAUTION


def outside_list_answer(case: Situation, drug: DrugTaken) -> RowAnswer:
    """Return what is said of a drug before work that another specialty's plan decides on."""
    entry = next(iter(case.catalog.outside_bleeding_list.values()))
    result = finding(
        entry,
        f"bleeding.hold.outside_list.{_row_id(drug)}",
        Status.CAUTION,
        shortened(f"{drug.name}: SIR 2019 has no rule before this procedure; the cardiology plan decides"),
        detail=joined(entry.text, entry.note),
        action="Ask the operator and the prescriber.",
        field=drug.path("last_dose_at"),
    )
    return RowAnswer(result)


def _withheld(case: Situation, drug: DrugTaken, row: Antithrombotic, rule: ClassRule) -> RowAnswer:
    choice = sir_choice(case, row, rule)
    dosing = dosing_of(drug.medication, row.doses_per_day)
    answer = answer_hold(case, drug, choice, dosing)
    return hold_row_answer(
        case,
        drug,
        row,
        "sir",
        answer,
        choice,
        dosing,
        not_met=too_late(case),
        notes=(*_if_decided_otherwise(case, row), *_remarks(row, rule)),
    )


def _if_decided_otherwise(case: Situation, row: Antithrombotic) -> list[str]:
    """Say what the class not used would ask, while the operator may still choose it."""
    if LOW not in case.bleeding.others or class_used(case) == LOW:
        return []
    asked = {
        "none": "SIR 2019 does not withhold it",
        "target_inr": f"the drug goes on with {row.low.target}",
        "withhold": "the low class withholds it too",
        "defer": "the low class waits for the drug to be off too",
    }
    return [
        f"The class is open: if the operator decides for low, {asked.get(row.low.action, 'see the table')}."
    ]


def _remarks(row: Antithrombotic, rule: ClassRule, *, target_told: bool = False) -> list[str]:
    """Everything else the row says, as sentences; the target not again where the title has it."""
    bridging = f"bridging: {rule.bridging}" if rule.bridging else ""
    target = f"target: {rule.target}" if rule.target and not target_told else ""
    check = f"check: {'; '.join(rule.check)}" if rule.check else ""
    local = f"elsewhere: {row.site_variant}" if row.site_variant else ""
    texts = [
        rule.note,
        target,
        check,
        bridging,
        row.renal,
        row.note,
        row.dose_note,
        row.sheath_removal,
        local,
    ]
    said = [f"{text[:1].upper()}{text[1:].rstrip('.')}." for text in texts if text]
    if row.doses_per_day == 1 and (rule.hold or rule.bands) and row.refer_below_crcl is not None:
        said.append("Labeled once daily: N doses are never less than N x 24 h.")
    return said


def _deferred(case: Situation, drug: DrugTaken, row: Antithrombotic, rule: ClassRule) -> RowAnswer:
    """A drug to be off before anything is planned; its shortest time off is for emergencies."""
    last_dose, start = drug.medication.last_dose_at, case.starts_at
    shortest = f"{number_text(rule.emergent_hours)} h" if rule.emergent_hours is not None else ""
    values: dict[str, Value] = {"shortest_emergent": shortest}
    needs: tuple[str, ...] = ()
    if last_dose is None or start is None:
        status, how = Status.NOT_ASSESSED, "when it was stopped is not recorded"
        needs = ((drug.path("last_dose_at"),) if last_dose is None else ()) + (
            (START,) if start is None else ()
        )
    elif last_dose >= start:
        status, how = too_late(case), f"still given at {moment_text(last_dose)}"
    elif rule.emergent_hours is not None and after_hours(last_dose, rule.emergent_hours) > start:
        status, how = too_late(case), f"stopped {moment_text(last_dose)}, less than {shortest} before"
    else:
        status, how = Status.CAUTION, f"stopped {moment_text(last_dose)}; confirm that it is off"
    if last_dose is not None:
        values[drug.path("last_dose_at")] = last_dose.isoformat()
    result = finding(
        row,
        f"bleeding.hold.sir.{row.id}",
        status,
        shortened(f"{drug.name} (SIR 2019): defer until off the drug; {how}"),
        detail=joined(*_remarks(row, rule), f"In an emergency at least {shortest}." if shortest else ""),
        action=f"Consult {rule.consult}." if rule.consult else "",
        values=values,
        needs=needs,
        field=needs[0] if needs else drug.path("last_dose_at"),
    )
    return RowAnswer(result, withholds=True, row=row.id)


def _not_withheld(case: Situation, drug: DrugTaken, row: Antithrombotic, rule: ClassRule) -> Finding:
    risk = class_used(case)
    if rule.action == "target_inr":
        status, title = (
            Status.INFO,
            f"{drug.name} (SIR 2019): not withheld in the {risk} class; {rule.target}",
        )
    elif rule.action == "no_recommendation":
        status, title = Status.INFO, f"{drug.name} (SIR 2019): no recommendation in the {risk} class"
    else:
        status, title = Status.OK, f"{drug.name} (SIR 2019): not withheld in the {risk} class"
    return finding(
        row,
        f"bleeding.hold.sir.{row.id}",
        status,
        shortened(title),
        detail=joined(*_remarks(row, rule, target_told=rule.action == "target_inr")),
        values={"class": risk, "action": rule.action},
        field="labs.inr" if rule.action == "target_inr" else drug.path("drug"),
    )


def _row_id(drug: DrugTaken) -> str:
    rows: tuple[Cited, ...] = (*drug.sir, *drug.asra, *drug.uncovered)
    return rows[0].id
