"""What identifies a case on paper: patient line, meta line, two-dimensional code, foot and footnote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime

import segno

from irplanner import __version__
from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Evidence
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan

MARK = "†"
_UNIT = re.compile(r"_(?:mgy|gy_cm2|mm|cm|fr|kg|ml|min|mmhg|percent|c|um|years)$")
FOOTNOTE = f"{MARK} known from its publication, not read again for this pack: check it first."
STOP_NOTE = "An octagon marks an item whose “no” stops the phase."


@dataclass(frozen=True)
class CaseHeading:
    """What the record knows beyond the facts. `printed_at`: the moment of printing, site wall clock."""

    printed_at: datetime
    accession_number: str = ""
    room: str = ""
    site_name: str = ""
    further: tuple[tuple[str, str], ...] = ()  # what was planned besides the facts, by name
    done: tuple[tuple[str, str], ...] = ()  # what was done and found besides the facts, by name


def patient_line(facts: CaseFacts) -> str:
    """Return name, birth date with sex, and MRN; what is not recorded is a line to write on."""
    patient = facts.patient
    born = patient.birth_date.isoformat() if patient.birth_date else "born ____________"
    sex = {"female": "F", "male": "M"}.get(patient.sex.value, patient.sex.value) if patient.sex else ""
    mrn = patient.mrn or "____________"
    return "   ".join((patient.name or "Name ______________________", f"{born} {sex}".strip(), f"MRN {mrn}"))


def meta_line(facts: CaseFacts, heading: CaseHeading) -> str:
    """Return accession, date and time, room and operator."""
    at = facts.scheduled_at
    parts = [
        f"Accession {heading.accession_number}" if heading.accession_number else "Accession ____________",
        at.strftime("%a %Y-%m-%d %H:%M") if at else "Date ____________",
        heading.room,
        facts.team.operator or "",
    ]
    return "   ".join(part for part in parts if part)


def foot(catalog: Catalog, heading: CaseHeading) -> str:
    """Return the line that says what printed this, from which content and when."""
    site = f"{heading.site_name}   " if heading.site_name else ""
    printed = heading.printed_at.strftime("%Y-%m-%d %H:%M")
    return (
        f"{site}irplanner {__version__}   content {catalog.info.version}   printed {printed}   "
        "Decision aid, no certified medical device"
    )


def code_of(case_id: str) -> tuple[tuple[bool, ...], ...]:
    """Return the QR code of the case id, and of nothing else: no patient data leaves in a picture."""
    if not case_id:
        return ()
    matrix = segno.make_qr(case_id, error="m").matrix
    return tuple(tuple(bool(module & 1) for module in row) for row in matrix)


def field_words(path: str, catalog: Catalog) -> str:
    """Return the path of a field as words on paper, e.g. `radiation prior 60 days`.

    A laboratory value has its label; the patient is not named again.
    """
    head, _, rest = path.partition(".")
    if head == "labs" and rest:
        analyte = catalog.analytes.get(rest.split(".")[0])
        return analyte.label if analyte else rest
    parts = [part for part in path.split(".") if not part.isdigit()]
    words = [_UNIT.sub("", part).replace("_", " ") for part in parts]
    return " ".join(words[1:] if head in ("patient", "procedure") and len(words) > 1 else words)


def footnote_of(plan: Plan) -> str:
    """Return what the marks on this paper mean."""
    levels = {
        *(finding.evidence for finding in plan.findings),
        *(line.evidence for line in plan.checklist),
        *(entry.evidence for entry in plan.timeline),
    }
    notes = [
        STOP_NOTE if any(line.stops for line in plan.checklist) else "",
        FOOTNOTE if Evidence.RECALLED in levels else "",
    ]
    return "   ".join(note for note in notes if note)


def mark_of(evidence: Evidence) -> str:
    """Return the mark of a line whose deciding figure was not read again."""
    return MARK if evidence is Evidence.RECALLED else ""
