"""The day's list for the board: one row a case, with what is missing before it can start."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Status
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan
from irplanner.reports.blocks import BODY, BOLD, Block, Paragraph, TableRow
from irplanner.reports.canvas import Font
from irplanner.reports.case_heading import CaseHeading, foot
from irplanner.reports.document import Document, with_head_on_every_page
from irplanner.reports.plan_summary import access_text, allergy_text
from irplanner.unit_signs import with_unit_signs

_SHARES = (9.0, 9.0, 26.0, 34.0, 14.0, 8.0)


@dataclass(frozen=True)
class ListedCase:
    """One case of the day with its plan; None while no procedure is chosen."""

    facts: CaseFacts
    plan: Plan | None
    room: str
    status: str


def day_list(day: date, cases: list[ListedCase], catalog: Catalog, heading: CaseHeading) -> Document:
    """Return the list of a day, in the order of time and room."""
    head = TableRow(
        ("Time", "Room", "Patient", "Procedure", "Operator", "Ready"), _SHARES, BOLD, keep_with_next=True
    )
    rows = [row for case in sorted(cases, key=_when_and_where) for row in _rows(case, catalog)]
    blocks = with_head_on_every_page([head], rows or [Paragraph("No case is planned on this day.")])
    stops = sum(1 for case in cases if case.plan is not None and case.plan.summary.stop)
    return Document(
        title="Day list",
        patient_line=day.strftime("%A %Y-%m-%d"),
        meta_line=f"{len(cases)} cases, {stops} with stops",
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
    )


def _when_and_where(case: ListedCase) -> tuple[bool, str, str]:
    at = case.facts.scheduled_at
    return at is None, at.strftime("%H:%M") if at else "", case.room


def _rows(case: ListedCase, catalog: Catalog) -> list[Block]:
    facts, plan = case.facts, case.plan
    patient = facts.patient
    who = patient.name or "Name not recorded"
    if patient.mrn:
        who += f"\nMRN {patient.mrn}"
    allergies = allergy_text(facts) or "not asked"
    what = catalog.procedures[facts.procedure].name if plan is not None else "No procedure chosen"
    access = access_text(facts, catalog)
    first = TableRow(
        (
            facts.scheduled_at.strftime("%H:%M") if facts.scheduled_at else "",
            case.room,
            who,
            f"{what}\n{access}" if access else what,
            facts.team.operator or "",
            f"{plan.summary.readiness_percent} %" if plan is not None else "",
        ),
        _SHARES,
        BODY,
        keep_with_next=True,
    )
    missing = [
        f"{'STOP: ' if finding.status is Status.STOP else ''}{with_unit_signs(finding.title)}"
        for finding in (plan.findings if plan is not None else ())
        if finding.status in (Status.STOP, Status.NOT_ASSESSED)
    ]
    if plan is None:
        missing = ["nothing is assessed without a procedure"]
    text = f"Allergies: {allergies}. " + ("Before start: " + "; ".join(missing) if missing else "")
    return [first, TableRow(("", text.strip()), (9.0, 91.0), Font(8))]
