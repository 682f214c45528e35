"""The palette: what matches, in groups, best first."""

from __future__ import annotations

from irplanner.planning.facts import CaseFacts, Patient
from irplanner.ui.presenters.palette import (
    EntryKind,
    PaletteEntry,
    case_entry,
    find_entries,
    grouped,
    matching,
)
from tests.ui.presenters.test_today import make_row

RECORDS = PaletteEntry(EntryKind.PAGE, "records", "Records", "", "Ctrl 4")
LARGER = PaletteEntry(EntryKind.COMMAND, "larger", "Larger text", "", "Ctrl +")


def test_the_beginnings_of_all_words_must_match():
    assert matching([RECORDS, LARGER], "lar te") == [LARGER]
    assert matching([RECORDS, LARGER], "ext") == []


def test_accents_and_letter_case_do_not_matter():
    elise = PaletteEntry(EntryKind.CASE, "1", "DEMO, Élise")

    assert matching([elise], "ELISE demo") == [elise]


def test_no_words_match_everything():
    assert matching([RECORDS, LARGER], "  ") == [RECORDS, LARGER]


def test_cases_come_before_procedures_pages_and_commands():
    case = PaletteEntry(EntryKind.CASE, "1", "DEMO, Anna")

    assert grouped([LARGER, RECORDS, case]) == [case, RECORDS, LARGER]


def test_a_case_says_who_when_and_what():
    entry = case_entry(make_row(mrn="100234"))

    assert entry.title == "DEMO, Anna"
    assert entry.detail == "2026-09-04 08:00, Liver biopsy, MRN 100234"
    assert entry.spoken.startswith("Case, DEMO, Anna")


def test_cases_and_procedures_are_found_together(context):
    record = context.cases.create(CaseFacts(procedure="liver_biopsy", patient=Patient(name="DEMO, Anna")))

    found = find_entries(context.cases, context.catalog, "liver biopsy")

    assert found[0].target == record.case_id
    assert PaletteEntry(EntryKind.PROCEDURE, "liver_biopsy", found[1].title, found[1].detail) in found


def test_without_words_the_cases_last_saved_are_offered(context):
    record = context.cases.create(CaseFacts(procedure="liver_biopsy"))

    [entry] = find_entries(context.cases, context.catalog, "")

    assert (entry.kind, entry.target) == (EntryKind.CASE, record.case_id)
