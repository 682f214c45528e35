"""The pre-procedure checklist for the room, and the blank form of a procedure for downtime."""

from __future__ import annotations

from datetime import timedelta

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Answer, AnswerKind, Phase
from irplanner.planning.facts import CaseFacts, ChecklistAnswer
from irplanner.planning.outcome import ChecklistLine, Plan, TimelineEntry
from irplanner.reports.blocks import (
    BOLD,
    AnswerColumns,
    Block,
    CheckItem,
    Gap,
    Heading,
    Signatures,
    TableRow,
)
from irplanner.reports.case_heading import (
    CaseHeading,
    code_of,
    field_words,
    foot,
    footnote_of,
    mark_of,
    meta_line,
    patient_line,
)
from irplanner.reports.document import Document, with_head_on_every_page
from irplanner.reports.plan_summary import further_frame, plan_frame, risk_summary
from irplanner.unit_signs import with_unit_signs

PHASES = {
    Phase.PLANNING: "Planning (before the day)",
    Phase.SIGN_IN: "Sign in (before sedation)",
    Phase.TIME_OUT: "Time out (before skin puncture)",
    Phase.SIGN_OUT: "Sign out (before the patient leaves the table)",
    Phase.HANDOVER: "Handover",
}
SIGNERS = ("Technologist, date, time", "Nurse, date, time", "Operator, date, time")
_TIME_SHARES = (38.0, 40.0, 22.0)
_BOXES = {
    AnswerKind.YES_NO: (True, True, False),
    AnswerKind.YES_NO_NA: (True, True, True),
    AnswerKind.VALUE: (False, False, False),
    AnswerKind.TEXT: (False, False, False),
    AnswerKind.CHOICE: (False, False, False),
    AnswerKind.SIGN: (False, False, False),
}
_COLUMN = {Answer.YES: 0, Answer.NO: 1, Answer.NOT_APPLICABLE: 2}


def checklist_sheet(facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading) -> Document:
    """Return the checklist of one case: plan, risk summary, clock times, then phase by phase."""
    blocks: list[Block] = [
        plan_frame(facts, plan, catalog),
        *further_frame(heading.further),
        *risk_summary(plan, brief=True),
        *_clock_times(plan),
    ]
    for phase in Phase:
        blocks += _phase(phase, [line for line in plan.checklist if line.phase is phase], facts, catalog)
    return Document(
        title="Pre-procedure checklist",
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
        code=code_of(facts.id or ""),
        footnote=footnote_of(plan),
    )


def blank_form(facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading) -> Document:
    """Return the form of a procedure without a patient, for when the program is down.

    `facts` name the procedure only, so every value is a line to write on and every item that could apply
    is shown.
    """
    blocks: list[Block] = [plan_frame(facts, plan, catalog), Gap(4)]
    for phase in Phase:
        blocks += _phase(phase, [line for line in plan.checklist if line.phase is phase], facts, catalog)
    return Document(
        title=f"Blank checklist: {catalog.procedures[facts.procedure].name}",
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
        footnote=footnote_of(plan),
    )


def _phase(phase: Phase, lines: list[ChecklistLine], facts: CaseFacts, catalog: Catalog) -> list[Block]:
    if not lines:
        return []
    count = f"{len(lines)} item{'s' if len(lines) != 1 else ''}"
    items = [
        _item(number, line, facts.checklist.get(line.id), catalog)
        for number, line in enumerate(lines, start=1)
    ]
    columns = AnswerColumns()
    return with_head_on_every_page(
        [Heading(PHASES[phase], count), columns],
        [*items, Signatures(SIGNERS)],
        continued=[Heading(f"{PHASES[phase]}, continued"), columns],
    )


def _item(number: int, line: ChecklistLine, given: ChecklistAnswer | None, catalog: Catalog) -> CheckItem:
    note = ""
    if line.prefilled:
        note = f"Recorded: {line.prefilled}" + (f" ({line.prefilled_from})" if line.prefilled_from else "")
    elif line.needs:
        note = f"Shown because not known: {'; '.join(field_words(path, catalog) for path in line.needs)}"
    initials, written, ticked = "", "", None
    if given:
        ticked = _COLUMN.get(given.answer)
        written = "" if given.value is None else str(given.value)
        initials = given.by or ""
        if given.reason:
            note = f"{note + '; ' if note else ''}reason: {given.reason}"
    return CheckItem(
        number=number,
        text=with_unit_signs(f"{line.text} {mark_of(line.evidence)}".rstrip()),
        boxes=_BOXES[line.answer],
        stops=line.stops,
        note=with_unit_signs(note),
        ticked=ticked,
        initials=initials,
        written=written,
    )


def _clock_times(plan: Plan) -> list[Block]:
    entries = [entry for entry in plan.timeline if entry.kind != "procedure"]
    if not entries:
        return []
    head = TableRow(("When", "What", "From"), _TIME_SHARES, BOLD, keep_with_next=True)
    rows = [
        TableRow((when(entry), _what(entry), _citation(plan, entry.guideline)), _TIME_SHARES)
        for entry in entries
    ]
    return with_head_on_every_page([Heading("Clock times"), head], rows, continued=[head])


def _citation(plan: Plan, source_id: str) -> str:
    source = plan.sources.get(source_id)
    return source.short if source else source_id


def _what(entry: TimelineEntry) -> str:
    kind = entry.kind.replace("_", " ")
    what = entry.what if kind in entry.what.lower() else f"{kind}: {entry.what}"
    return f"{what[0].upper()}{what[1:]} {mark_of(entry.evidence)}".rstrip()


def when(entry: TimelineEntry) -> str:
    """Return the moment or span of an entry as weekday, date and 24 h time."""
    if entry.at:
        text = entry.at.strftime("%a %Y-%m-%d %H:%M")
        return f"no later than {text}" if entry.not_after else text
    start = entry.from_.strftime("%a %Y-%m-%d %H:%M") if entry.from_ else ""
    same_week = entry.from_ and entry.until and entry.until - entry.from_ < timedelta(weeks=1)
    end = entry.until.strftime("%a %H:%M" if same_week else "%a %Y-%m-%d %H:%M") if entry.until else ""
    if start and end:
        return f"{start} to {end}"
    return f"from {start}" if start else f"until {end}"
