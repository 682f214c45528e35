"""The case record: what was planned, found and answered, for the file."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Phase
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan
from irplanner.reports.blocks import BOLD, Block, Heading, Paragraph, Signatures, TableRow
from irplanner.reports.canvas import Font
from irplanner.reports.case_heading import (
    CaseHeading,
    code_of,
    foot,
    footnote_of,
    mark_of,
    meta_line,
    patient_line,
)
from irplanner.reports.checklist_sheet import PHASES, SIGNERS
from irplanner.reports.document import Document, with_head_on_every_page
from irplanner.reports.plan_summary import embolic_text, further_frame, plan_frame, risk_summary
from irplanner.unit_signs import with_unit_signs

_ANSWER_SHARES = (52.0, 12.0, 16.0, 20.0)
_DEVICE_SHARES = (30.0, 34.0, 12.0, 24.0)
_DONE_SHARES = (40.0, 60.0)
_LAB_SHARES = (40.0, 30.0, 30.0)
_SOURCE_FONT = Font(7.5)


def case_record_sheet(facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading) -> Document:
    """Return plan, risk summary, results, devices and every answer with who and when; then the sources."""
    blocks: list[Block] = [
        plan_frame(facts, plan, catalog),
        *further_frame(heading.further),
        *risk_summary(plan),
        *_done(heading),
        *_results(facts),
        *_materials(facts, catalog),
        *_answers(facts, plan),
        *_sources(plan),
        Signatures(SIGNERS),
    ]
    return Document(
        title="Case record",
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
        code=code_of(facts.id or ""),
        footnote=footnote_of(plan),
    )


def _done(heading: CaseHeading) -> list[Block]:
    rows = [TableRow((name, text), _DONE_SHARES) for name, text in heading.done]
    return [Heading("Done and found"), *rows] if rows else []


def _results(facts: CaseFacts) -> list[Block]:
    if not facts.labs:
        return []
    rows = [
        TableRow(
            (
                lab.test,
                f"{lab.value:g} {lab.unit or ''}".strip(),
                lab.taken_at.strftime("%Y-%m-%d %H:%M") if lab.taken_at else "time not recorded",
            ),
            _LAB_SHARES,
        )
        for lab in facts.labs
    ]
    head = TableRow(("Test", "Value", "Taken"), _LAB_SHARES, BOLD, keep_with_next=True)
    return with_head_on_every_page([Heading("Results"), head], rows, continued=[head])


def _materials(facts: CaseFacts, catalog: Catalog) -> list[Block]:
    rows = [
        TableRow(("embolic", embolic_text(one, catalog), "", one.territory or ""), _DEVICE_SHARES)
        for one in facts.embolics
    ]
    for device in facts.devices:
        size = f"{device.fr:g} Fr" if device.fr else ""
        lot = f"lot {device.lot}" if device.lot else ""
        kind = device.kind.replace("_", " ")
        rows.append(TableRow((kind, device.name or "", size, lot), _DEVICE_SHARES))
    if not rows:
        return []
    head = TableRow(("Kind", "Name", "Size", "Lot or territory"), _DEVICE_SHARES, BOLD, keep_with_next=True)
    return with_head_on_every_page([Heading("Devices and embolics"), head], rows, continued=[head])


def _answers(facts: CaseFacts, plan: Plan) -> list[Block]:
    blocks: list[Block] = []
    for phase in Phase:
        lines = [line for line in plan.checklist if line.phase is phase]
        answered = sum(line.id in facts.checklist for line in lines)
        if not lines:
            continue
        rows: list[Block] = []
        for line in lines:
            given = facts.checklist.get(line.id)
            answer = "open"
            if given:
                answer = str(given.value) if given.value is not None else given.answer.value
            by = f"{given.by or ''} {given.at.strftime('%H:%M') if given.at else ''}".strip() if given else ""
            text = with_unit_signs(f"{line.text} {mark_of(line.evidence)}".rstrip())
            reason = (given.reason or "") if given else ""
            rows.append(TableRow((text, answer, by, reason), _ANSWER_SHARES))
        head = Heading(PHASES[phase], f"{answered} of {len(lines)} answered")
        blocks += with_head_on_every_page([head], rows, continued=[Heading(f"{PHASES[phase]}, continued")])
    return blocks


def _sources(plan: Plan) -> list[Block]:
    if not plan.sources:
        return []
    blocks: list[Block] = [Heading("Sources")]
    for source_id, source in plan.sources.items():
        year = f" {source.year}" if source.year else ""
        where = source.doi or source.url
        signed = f" Signed by {source.signed}." if source.signed else ""
        text = f"{source_id}: {source.title}. {source.organization}{year}. {where}".strip()
        text = " ".join((f"{text}{signed}", *source.flags))
        blocks.append(Paragraph(text, font=_SOURCE_FONT))
    return blocks
