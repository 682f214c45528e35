"""Signed records are locked by the database itself, whoever writes and by whatever way."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.signed_lock import _parts
from irplanner.models.store import Store, open_store
from irplanner.services.case_record import with_value
from irplanner.services.cases import Cases, SignedRecord
from tests.services.full_record import RECORD

WHEN = datetime(2026, 9, 4, 10)


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "cases.db")
    yield store
    store.close()


@pytest.fixture
def signed(store: Store, catalog: Catalog) -> Iterator[sqlite3.Connection]:
    Cases(store, catalog).add(RECORD)
    connection = sqlite3.connect(store.path, isolation_level=None)
    connection.execute("PRAGMA foreign_keys=ON")
    yield connection
    connection.close()


@pytest.mark.parametrize("table", [table.name for table in _parts()])
def test_no_list_of_a_signed_record_is_changed(signed: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in signed.execute(f"PRAGMA table_info({table})")]
    for sql in (
        f"UPDATE {table} SET {columns[-1]} = NULL WHERE case_id = 1",
        f"DELETE FROM {table} WHERE case_id = 1",
    ):
        if signed.execute(f"SELECT count(*) FROM {table}").fetchone()[0]:
            with pytest.raises(sqlite3.IntegrityError, match="a signed record is not changed"):
                signed.execute(sql)
    values = ", ".join("1" if name == "case_id" else "99" for name in columns)
    with pytest.raises(sqlite3.IntegrityError, match="a signed record is not changed"):
        signed.execute(f"INSERT INTO {table} VALUES ({values})")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE cases SET notes = 'other'",
        "UPDATE cases SET signed_at = NULL",
        "UPDATE cases SET signed_at = '2026-09-05T10:00:00'",
        "DELETE FROM cases",
        "INSERT OR REPLACE INTO cases SELECT * FROM cases",
    ],
)
def test_a_signed_record_is_neither_changed_nor_removed(signed: sqlite3.Connection, sql: str) -> None:
    signed.execute("PRAGMA recursive_triggers=ON")

    with pytest.raises(sqlite3.IntegrityError):
        signed.execute(sql)


def test_the_first_version_kept_opens_it_for_an_amendment(signed: sqlite3.Connection) -> None:
    (when,) = signed.execute("SELECT signed_at FROM cases").fetchone()
    signed.execute(
        "INSERT INTO case_versions (case_id, number, signed_at, signed_by, program_version, record_json) "
        "VALUES (1, 1, ?, 'Dr. Lund', '1', '{}')",
        (when,),
    )

    signed.execute("UPDATE cases SET signed_at = NULL, notes = 'amended'")

    assert signed.execute("SELECT notes, signed_at FROM cases").fetchone() == ("amended", None)
    with pytest.raises(sqlite3.IntegrityError, match="signed versions are never changed"):
        signed.execute("DELETE FROM case_versions")


def test_a_save_of_a_signed_case_is_refused_in_words(store: Store, catalog: Catalog) -> None:
    cases = Cases(store, catalog)
    record = cases.add(RECORD)

    with pytest.raises(SignedRecord, match="is signed"):
        cases.save(with_value(record, "notes", "later"))
    with pytest.raises(SignedRecord, match="not kept apart"):
        cases.save(with_value(record, "signed_at", None))

    assert cases.save(record) == record


def test_signing_and_the_last_changes_are_one_save(store: Store, catalog: Catalog) -> None:
    cases = Cases(store, catalog)
    record = cases.save(with_value(cases.create(), "patient.conditions", ("diabetes",)))

    record = with_value(record, "patient.conditions", ("diabetes", "osa"))
    saved = cases.save(with_value(record, "signed_at", WHEN))

    assert Cases(store, catalog).load(saved.case_id) == saved
