"""The command palette without Qt: what matches the words typed, in groups, best first."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from irplanner.language import day_time, mark, tr, tr_n

if TYPE_CHECKING:
    from irplanner.catalog.catalog import Catalog
    from irplanner.services.case_store.case_row import CaseRow
    from irplanner.services.cases import Cases

CASES_SHOWN = 8
PROCEDURES_SHOWN = 8
SEARCH_PREFIX = "search:"  # a field of Records: what its search line is to hold


class EntryKind(StrEnum):
    CASE = "case"
    PATIENT = "patient"
    PROCEDURE = "procedure"
    PAGE = "page"
    COMMAND = "command"


GROUP_TITLES: dict[EntryKind, str] = {
    EntryKind.CASE: mark("Cases"),
    EntryKind.PATIENT: mark("Patients"),
    EntryKind.PROCEDURE: mark("Procedures"),
    EntryKind.PAGE: mark("Pages"),
    EntryKind.COMMAND: mark("Commands"),
}


_KIND_WORDS: dict[EntryKind, str] = {
    EntryKind.CASE: mark("Case"),
    EntryKind.PATIENT: mark("Patient"),
    EntryKind.PROCEDURE: mark("Procedure"),
    EntryKind.PAGE: mark("Page"),
    EntryKind.COMMAND: mark("Command"),
}


@dataclass(frozen=True, slots=True)
class PaletteEntry:
    """One line. `target`: case id, MRN, procedure id, page id, or the command's id."""

    kind: EntryKind
    target: str
    title: str
    detail: str = ""
    key: str = ""

    @property
    def spoken(self) -> str:
        """The line in words, for screen readers."""
        parts = (tr(_KIND_WORDS[self.kind]), self.title, self.detail, self.key)
        return ", ".join(part for part in parts if part)


def matching(entries: Iterable[PaletteEntry], text: str) -> list[PaletteEntry]:
    """Return the entries whose title or detail holds a word beginning with every word of `text`."""
    wanted = _words(text)
    return [entry for entry in entries if _holds(_words(f"{entry.title} {entry.detail}"), wanted)]


def find_entries(cases: Cases, catalog: Catalog, text: str) -> list[PaletteEntry]:
    """Return cases, patients and procedures for a text; the cases last saved for none. For the worker."""
    from irplanner.catalog.search import find_procedures

    rows = cases.find(text, limit=CASES_SHOWN) if text.strip() else cases.recent(CASES_SHOWN)
    entries = [case_entry(row) for row in rows]
    if text.strip():
        entries += _patients(cases, rows)
        found = find_procedures(catalog, text)[:PROCEDURES_SHOWN]
        entries += [_procedure_entry(catalog, procedure_id) for procedure_id in found]
    return entries


def case_entry(row: CaseRow) -> PaletteEntry:
    """Return a case as a line: who, when, what."""
    when = day_time(row.scheduled_at) if row.scheduled_at else tr("no date")
    details = (
        when,
        row.procedure_name or tr("no procedure chosen"),
        tr("MRN {number}").format(number=row.mrn) if row.mrn else "",
    )
    return PaletteEntry(
        EntryKind.CASE,
        row.case_id,
        row.patient_name or tr("Name not recorded"),
        ", ".join(part for part in details if part),
    )


def _patients(cases: Cases, rows: Iterable[CaseRow]) -> list[PaletteEntry]:
    """Return the patients of some cases who have further ones, each once."""
    known = {row.mrn: row.patient_name for row in rows if row.mrn and row.patient_name}
    entries = []
    for mrn, name in known.items():
        count = len(cases.of_patient(mrn))
        if count > 1:
            words = ", ".join((tr("MRN {number}").format(number=mrn), tr_n(count, "{n} case", "{n} cases")))
            entries.append(PaletteEntry(EntryKind.PATIENT, mrn, name, words))
    return entries


def _procedure_entry(catalog: Catalog, procedure_id: str) -> PaletteEntry:
    procedure = catalog.procedures[procedure_id]
    group = catalog.label("category", procedure.category)
    return PaletteEntry(EntryKind.PROCEDURE, procedure_id, procedure.name, group)


def grouped(entries: Iterable[PaletteEntry]) -> list[PaletteEntry]:
    """Return the entries group by group in the order of `EntryKind`, order inside a group kept."""
    kinds = list(EntryKind)
    return sorted(entries, key=lambda entry: kinds.index(entry.kind))


def _holds(known: list[str], wanted: list[str]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in wanted)


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).split()
