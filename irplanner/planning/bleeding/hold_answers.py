"""Comparing a patient's last dose with the holds that may be meant, and saying so in one finding."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.antithrombotics import Antithrombotic, AsraDrug
from irplanner.models.enums import Status
from irplanner.planning.bleeding.holds import Dosing, HoldVerdict, HoldWindow, hold_text, hold_window
from irplanner.planning.bleeding.kidney_bands import HoldChoice
from irplanner.planning.cited import finding, moment
from irplanner.planning.medicines.medications import DrugTaken
from irplanner.planning.outcome import Finding, TimelineEntry, Value
from irplanner.planning.words.figures import joined, listed, moment_text
from irplanner.planning.words.wording import shortened

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

START = "scheduled_at"


@dataclass(frozen=True, slots=True)
class RowAnswer:
    """What one row of one guideline says of one medication. `latest`: its hard limit, if it has one."""

    finding: Finding
    timeline: tuple[TimelineEntry, ...] = ()
    latest: datetime | None = None
    withholds: bool = False
    row: str = ""


@dataclass(frozen=True, slots=True)
class HoldAnswer:
    """`lead`: the longest hold that may be meant, None without a start. `needs`: what would settle it."""

    verdict: HoldVerdict
    lead: HoldWindow | None
    needs: tuple[str, ...] = ()


def answer_hold(case: Situation, drug: DrugTaken, choice: HoldChoice, dosing: Dosing) -> HoldAnswer:
    """Compare the last dose with every hold that may be meant; they must agree to settle anything."""
    start, last_dose = case.starts_at, drug.medication.last_dose_at
    missing = tuple(
        field for field, value in ((START, start), (drug.path("last_dose_at"), last_dose)) if value is None
    )
    if start is None:
        return HoldAnswer(HoldVerdict.UNKNOWN, None, missing)
    windows = sorted(
        (hold_window(hold, start, dosing) for hold in choice.holds), key=lambda window: window.latest
    )
    lead = windows[0]
    if last_dose is None:
        return HoldAnswer(HoldVerdict.UNKNOWN, lead, missing)
    verdicts = [window.verdict(last_dose) for window in windows]
    met = [verdict is not HoldVerdict.NOT_MET for verdict in verdicts]
    if all(met):
        return HoldAnswer(verdicts[0], lead)
    if any(met):
        return HoldAnswer(HoldVerdict.UNKNOWN, lead, choice.needs)
    if not dosing.is_known and lead.hold.unit == "doses" and lead.hold.or_hours is None:
        return HoldAnswer(HoldVerdict.UNKNOWN, lead, (drug.path("times_per_day"),))
    return HoldAnswer(HoldVerdict.NOT_MET, lead)


def hold_row_answer(
    case: Situation,
    drug: DrugTaken,
    row: Antithrombotic | AsraDrug,
    guideline: str,
    answer: HoldAnswer,
    choice: HoldChoice,
    dosing: Dosing,
    *,
    not_met: Status,
    notes: Iterable[str] = (),
) -> RowAnswer:
    """Return finding and moments of a withheld drug; `not_met` is the status of a last dose too late."""
    rule = f"bleeding.hold.{guideline}.{row.id}"
    settled = {
        HoldVerdict.MET: Status.CAUTION if choice.is_minimum else Status.OK,
        HoldVerdict.WITHIN: Status.CAUTION if choice.is_minimum else Status.OK,
        HoldVerdict.NOT_MET: not_met,
        HoldVerdict.UNKNOWN: Status.NOT_ASSESSED,
    }
    result = finding(
        row,
        rule,
        settled[answer.verdict],
        shortened(_title(drug, guideline, answer, choice, dosing, infusion=row.infusion)),
        detail=joined(_explained(answer, dosing), *notes),
        action=_action(answer, settled[answer.verdict]),
        values=_values(drug, answer, choice, dosing),
        needs=answer.needs,
        field=answer.needs[0] if answer.needs else drug.path("last_dose_at"),
    )
    lead = answer.lead
    if lead is None or case.starts_at is None:
        return RowAnswer(result, withholds=True, row=row.id)
    entries = _moments(row, rule, drug.name, lead, case.starts_at, _explained(answer, dosing))
    return RowAnswer(result, entries, latest=lead.latest, withholds=True, row=row.id)


def guideline_name(guideline: str) -> str:
    return {"sir": "SIR 2019", "asra": "ASRA 2018"}[guideline]


def _title(
    drug: DrugTaken,
    guideline: str,
    answer: HoldAnswer,
    choice: HoldChoice,
    dosing: Dosing,
    *,
    infusion: bool,
) -> str:
    head, lead, last_dose = (
        f"{drug.name} ({guideline_name(guideline)})",
        answer.lead,
        drug.medication.last_dose_at,
    )
    least = "at least " if choice.is_minimum else ""
    if lead is None:
        holds = listed(dict.fromkeys(hold_text(hold, dosing) for hold in choice.holds), last="or")
        return f"{head}: hold {least}{holds}; the procedure has no time yet"
    hold = f"hold {least}{lead.text}"
    if last_dose is None:
        until = moment_text(lead.last_dose)
        if lead.is_range:
            until = f"{moment_text(lead.last_dose_longer)} to {until}"
        order = "stop it by" if infusion else "no dose after"
        return f"{head}: last dose not recorded; {order} {until} ({hold})"
    taken = f"last dose {moment_text(last_dose)}"
    if answer.verdict is HoldVerdict.NOT_MET:
        return f"{head}: {taken} is later than {moment_text(lead.latest)} ({hold})"
    if answer.verdict is HoldVerdict.WITHIN:
        return f"{head}: {taken} is within the range of the hold, {lead.text}"
    if answer.verdict is HoldVerdict.UNKNOWN:
        return f"{head}: {taken} does not settle the hold ({hold} meanwhile)"
    return f"{head}: {taken} meets the hold of {least}{lead.text}"


def _explained(answer: HoldAnswer, dosing: Dosing) -> str:
    lead = answer.lead
    if lead is None:
        return ""
    parts = [f"No dose after {moment_text(lead.latest)}."]
    if lead.is_range:
        parts = [
            f"No dose after {moment_text(lead.latest_longer)} by the longer end of the range, "
            f"{moment_text(lead.latest)} by the shorter."
        ]
    if lead.last_dose != lead.latest:
        parts.append(f"By the recorded dose times the last dose is that of {moment_text(lead.last_dose)}.")
    elif lead.hold.unit == "doses" and not dosing.times:
        parts.append("Dose times are not recorded.")
    if lead.free_days_from is not None:
        day = f"{lead.free_days_from:%a %Y-%m-%d}"
        if lead.is_range:
            day += f", or {lead.free_days_from_shorter:%a %Y-%m-%d} by the shorter end"
        parts.append(f"Where whole drug-free days are counted: last dose on {day}.")
    if not dosing.is_known and lead.hold.unit == "doses" and lead.hold.or_hours is None:
        parts.append("How often it is taken is not recorded: once a day is assumed, the longer hold.")
    return joined(*parts)


def _action(answer: HoldAnswer, status: Status) -> str:
    if answer.verdict is HoldVerdict.NOT_MET:
        ask = "Postpone, or the operator and the prescriber decide otherwise with a reason."
        return ask if status is Status.STOP else "Ask the operator and the prescriber."
    if answer.verdict is HoldVerdict.UNKNOWN:
        asks_dose = any(need.endswith("last_dose_at") for need in answer.needs)
        return (
            "Ask for the last dose actually taken."
            if asks_dose
            else "Until it is known the longer hold holds."
        )
    return "Confirm on the day that no later dose was taken."


def _values(drug: DrugTaken, answer: HoldAnswer, choice: HoldChoice, dosing: Dosing) -> dict[str, Value]:
    last_dose, lead = drug.medication.last_dose_at, answer.lead
    values: dict[str, Value] = {}
    if last_dose is not None:
        values[drug.path("last_dose_at")] = last_dose.isoformat()
    if lead is None:
        values["hold"] = listed(dict.fromkeys(hold_text(hold, dosing) for hold in choice.holds), last="or")
        return values
    values |= {"limit": lead.latest.isoformat(), "comparator": "<=", "hold": lead.text}
    if lead.is_range:
        values["limit_longer"] = lead.latest_longer.isoformat()
    if lead.free_days_from is not None:
        values["last_dose_date"] = lead.free_days_from.isoformat()
    return values


def _moments(
    row: Antithrombotic | AsraDrug, rule: str, what: str, lead: HoldWindow, start: datetime, detail: str
) -> tuple[TimelineEntry, ...]:
    """The latest last dose (both ends of a range) and the drug-free time that follows."""
    both_ends = lead.is_range
    return (
        moment(
            row,
            "last_dose",
            what,
            rule=rule,
            at=lead.last_dose,
            start=lead.last_dose_longer if both_ends else None,
            until=lead.last_dose if both_ends else None,
            not_after=True,
            detail=detail,
        ),
        moment(row, "hold", what, rule=rule, start=lead.last_dose, until=start, detail=f"Hold {lead.text}."),
    )
