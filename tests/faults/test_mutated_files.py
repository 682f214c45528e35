"""Mutated files of other programs and of this one's own keeping: only the declared error, never slow."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import openpyxl
import pytest

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.exchange.table_source import mapped_csv, read_source, suggested_mapping
from irplanner.models import key_file
from irplanner.models.key_file import WrongWords
from irplanner.models.sqlite_file import connect_keyed
from irplanner.models.store import open_store
from irplanner.services.case_store.local_drafts import Draft, Drafts
from irplanner.services.demo.demo_day import demo_records
from irplanner.services.safekeeping.audit_handover import give, take
from irplanner.services.safekeeping.guess_limit import GuessesSpent, GuessLimit, guess_file_of
from irplanner.settings import SavedSearch, Settings, load_settings, save_settings
from tests.faults.mutation import mutated
from tests.faults.test_mutated_inputs import SOME, alarm, findings

__all__ = ["alarm"]  # the fixture that stops what is slow

TABLE = (
    b"Case ID;Exam date;Procedure;Weight (kg);Notes\n"
    b'a1;03.09.2026;UFE;61,5;"two\nlines"\n'
    b"a2;04.09.2026;TACE;80,0;=1+1\n"
)


def workbook() -> bytes:
    book = openpyxl.Workbook()
    sheet = book.active
    for row in (
        ["Case ID", "Exam date", "Procedure", "Weight (kg)"],
        ["a1", datetime(2026, 9, 3), "UFE", 61.5],
    ):
        sheet.append(row)
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def packed_anew(content: bytes, number: int) -> bytes:
    """Return a workbook with one of its parts mutated, and the archive whole."""
    parts = zipfile.ZipFile(io.BytesIO(content))
    names = parts.namelist()
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for place, name in enumerate(names):
            inside = parts.read(name)
            archive.writestr(name, mutated([inside], number) if place == number % len(names) else inside)
    return target.getvalue()


def read_and_map(content: bytes) -> None:
    source = read_source("table", content)
    mapped_csv(source, suggested_mapping(source.header))


@SOME
def test_tables_of_other_programs(inputs: int) -> None:
    assert findings(read_and_map, [TABLE], inputs, InputError) == []


@SOME
def test_workbooks(inputs: int) -> None:
    assert findings(read_and_map, [workbook()], inputs, InputError) == []


@SOME
def test_workbooks_with_a_damaged_part(inputs: int) -> None:
    whole, number = workbook(), -1

    def read(_content: bytes) -> None:
        nonlocal number
        number += 1
        read_and_map(packed_anew(whole, number))

    assert findings(read, [b"-"], inputs, InputError) == []


@SOME
def test_saved_searches_and_mappings(inputs: int, tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    mapping = {"case id|weight": {"Weight (kg)": "weight_kg"}}
    searches = (SavedSearch(name="Late", text="status:planned day:>2026-09-01"),)
    save_settings(Settings(saved_searches=searches, csv_mappings=mapping), path)
    seed = path.read_bytes()

    def read(content: bytes) -> None:
        path.write_bytes(content)
        settings = load_settings(path).settings
        for chosen in settings.csv_mappings.values():
            mapped_csv(read_source("table", TABLE), chosen)

    assert findings(read, [seed], inputs, ()) == []


@SOME
def test_drafts(inputs: int, tmp_path: Path) -> None:
    file = tmp_path / "cases.db.drafts"
    drafts = Drafts(file, None)
    record = demo_records()[0]
    drafts.keep(Draft(base=record, mine=record, actor="Ito", at=datetime(2026, 9, 3)))
    connection = connect_keyed(file, None)
    seed = bytes(connection.execute("SELECT content FROM drafts").fetchone()[0])

    def read(content: bytes) -> None:
        connection.execute("UPDATE drafts SET content = ?", (content,))
        drafts.all()

    try:
        assert findings(read, [seed], inputs, EnvironmentFailure) == []
    finally:
        connection.close()


@SOME
def test_draft_files(inputs: int, tmp_path: Path) -> None:
    file = tmp_path / "cases.db.drafts"
    record = demo_records()[0]
    Drafts(file, None).keep(Draft(base=record, mine=record, actor="Ito", at=datetime(2026, 9, 3)))
    seed = file.read_bytes()

    def read(content: bytes) -> None:
        file.write_bytes(content)
        Drafts(file, None).of(record.case_id)

    assert findings(read, [seed], inputs, EnvironmentFailure) == []


@SOME
def test_counts_of_guesses(inputs: int, tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    for _ in range(3):
        GuessLimit(path).begin()
    seed = guess_file_of(path).read_bytes()

    def read(content: bytes) -> None:
        guess_file_of(path).write_bytes(content)
        GuessLimit(path).begin()

    assert findings(read, [seed], inputs, GuessesSpent) == []


@SOME
def test_handed_over_keys(inputs: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "_PASSES", 1)
    monkeypatch.setattr(key_file, "_MEMORY_KIB", 64)
    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    file = tmp_path / "keys.json"
    words = give(store, file, "Lund").words
    seed = file.read_bytes()

    def read(content: bytes) -> None:
        file.write_bytes(content)
        take(store, file, words, "Ito")

    try:
        assert findings(read, [seed], inputs, (InputError, WrongWords)) == []
    finally:
        store.close()


def test_a_reader_that_lets_faults_through_would_be_found() -> None:
    def careless(content: bytes) -> None:
        workbook_rows = openpyxl.load_workbook(io.BytesIO(content), read_only=True)
        list(workbook_rows.worksheets[0].iter_rows())

    assert findings(careless, [workbook()], 50, InputError) != []


def test_a_mapping_that_names_no_column_leaves_it_out() -> None:
    source = read_source("table", TABLE)

    made = mapped_csv(source, {"Weight (kg)": "weight_kg", "Notes": "no such column"})

    assert made.splitlines()[0].endswith(b"weight_kg")
