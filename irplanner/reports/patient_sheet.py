"""What the patient takes home: what is planned and when, what to do before, what comes after, whom to ask.

Only what the plan holds is said, in its words; no rate, no promise. What is not known is a line to write on.
"""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan, TimelineEntry
from irplanner.reports.blocks import Block, FieldGrid, Gap, Heading, Paragraph, TableRow
from irplanner.reports.canvas import Font
from irplanner.reports.case_heading import CaseHeading, foot, meta_line, patient_line
from irplanner.reports.checklist_sheet import when
from irplanner.reports.document import Document
from irplanner.reports.plan_summary import access_text, word_text

_LARGE = Font(11.5)
_SHARES = (42.0, 58.0)
_BEFORE = {
    "fasting": "{what}",
    "last_dose": "Last dose of {what}",
    "hold": "Do not take {what}",
    "premedication": "Take {what}, as your team has told you",
    "hydration": "Drink or infusion: {what}",
    "lab": "Blood test: {what}",
    "antibiotic": "{what} is given to you",
}
_AFTER = {
    "bed_rest": "{what}",
    "observation": "You are watched",
    "resume": "Take {what} again, unless your team says otherwise",
    "followup": "Follow-up: {what}",
}
_QUESTIONS = (
    "Ask what else could be done instead, and what happens if nothing is done.",
    "Ask what can go wrong in your case and how often, and who does the procedure.",
    "Tell us before: allergies, all drugs you take, a possible pregnancy, implants, kidney disease.",
)


def patient_sheet(facts: CaseFacts, plan: Plan, catalog: Catalog, heading: CaseHeading) -> Document:
    """Return the sheet of one case; the times are those of its timeline."""
    procedure = catalog.procedures[facts.procedure]
    blocks: list[Block] = [
        FieldGrid(
            (
                ("What is planned", procedure.name),
                ("Way in", access_text(facts, catalog)),
                ("Anesthesia", word_text(catalog, "anesthesia", facts.anesthesia.type)),
                ("How long", _range(procedure.duration_min, "min")),
                *heading.further,
            )
        ),
        *_times("Before the procedure", plan, _BEFORE),
        *_times("After the procedure", plan, _AFTER),
    ]
    care, kinds = procedure.post_care, {entry.kind for entry in plan.timeline}
    stay = [
        f"Usual bed rest: {_range(care.bed_rest_h, 'h')}." if "bed_rest" not in kinds else "",
        f"Usual observation: {_range(care.observation_h, 'h')}." if "observation" not in kinds else "",
        f"Usually: {care.discharge}." if care.discharge else "",
    ]
    blocks += [Paragraph(text, _LARGE) for text in stay if text]
    blocks.append(Paragraph("The times are those of the plan as printed. Your team confirms them with you."))
    blocks.append(Paragraph("Driving, work, sport and bathing again from: ________________________", _LARGE))
    blocks.append(Heading("Before you agree"))
    blocks += [Paragraph(text, _LARGE) for text in _QUESTIONS]
    blocks += [
        Heading("Whom to call"),
        Paragraph("By day: ______________________     At night: ______________________", _LARGE),
        Gap(4),
        Paragraph("This sheet takes no decision and does not stand in for the talk with your physician."),
    ]
    return Document(
        title="Information for the patient",
        patient_line=patient_line(facts),
        meta_line=meta_line(facts, heading),
        blocks=tuple(blocks),
        foot=foot(catalog, heading),
    )


def _times(title: str, plan: Plan, words: dict[str, str]) -> list[Block]:
    rows = [TableRow((when(entry), _line(entry, words)), _SHARES) for entry in _first_of_each(plan, words)]
    return [Heading(title), *rows] if rows else [Heading(title)]


def _first_of_each(plan: Plan, words: dict[str, str]) -> list[TimelineEntry]:
    """Return one entry for each thing: where guidelines differ the team says which time holds."""
    found: dict[tuple[str, str], TimelineEntry] = {}
    for entry in plan.timeline:
        if entry.kind in words:
            found.setdefault((entry.kind, entry.what), entry)
    return list(found.values())


def _line(entry: TimelineEntry, words: dict[str, str]) -> str:
    text = words[entry.kind].format(what=entry.what.replace("_", " "))
    return text[:1].upper() + text[1:]


def _range(ends: tuple[float, float], unit: str) -> str:
    low, high = ends
    return f"{low:g} {unit}" if low == high else f"{low:g} to {high:g} {unit}"
