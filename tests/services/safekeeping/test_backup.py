"""Backups that open, and damage that is named."""

from __future__ import annotations

import os
import sqlite3
import stat
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.errors import EnvironmentFailure
from irplanner.models.sqlite_file import SCHEMA_VERSION
from irplanner.models.store import Store, open_store
from irplanner.models.store_errors import NotAStore
from irplanner.services.case_record import with_value
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.backup import age_of_newest, back_up, backup_folder, backups
from irplanner.services.safekeeping.verification import verify

SIX = datetime(2026, 9, 4, 6, 0)


def test_a_backup_of_a_store_in_use_opens_with_every_case(
    store: Store, cases: Cases, catalog: Catalog, tmp_path: Path
) -> None:
    record = cases.save(with_value(cases.create(), "patient.name", "DEMO, Anna"))

    path = back_up(store, tmp_path / "backups", at=SIX, actor="M. Ortiz")

    assert path.name == "cases-20260904-060000.db"
    assert sorted(file.name for file in path.parent.iterdir()) == [path.name]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    copy = open_store(path)
    assert Cases(copy, catalog).load(record.case_id) == record
    copy.close()


def test_two_backups_of_one_second_do_not_replace_each_other(store: Store, tmp_path: Path) -> None:
    first, second = back_up(store, tmp_path, at=SIX), back_up(store, tmp_path, at=SIX)

    assert first != second
    assert backups(tmp_path) == [second, first]


def test_a_backup_that_does_not_verify_is_not_kept(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def spoil(source: sqlite3.Connection, target: Path, _progress: object, _key: object) -> None:
        with sqlite3.connect(target) as copy:
            source.backup(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            copy.execute("DELETE FROM sqlite_sequence")
            copy.execute("INSERT INTO sqlite_sequence VALUES ('audit_entries', 9)")
        copy.close()

    monkeypatch.setattr("irplanner.services.safekeeping.backup.copy_store", spoil)
    with pytest.raises(EnvironmentFailure, match="did not verify: audit: 9 entries were written, 0 are"):
        back_up(store, tmp_path / "backups", at=SIX)

    assert list((tmp_path / "backups").iterdir()) == []


def test_the_age_of_the_newest_backup_is_told(store: Store, tmp_path: Path) -> None:
    assert age_of_newest(tmp_path / "none", SIX) is None

    path = back_up(store, tmp_path / "b", at=SIX)
    os.utime(path, (SIX.timestamp(), SIX.timestamp()))
    assert age_of_newest(tmp_path / "b", SIX + timedelta(hours=5)) == 5.0


def test_backups_lie_beside_the_store_unless_a_folder_is_chosen(store: Store, tmp_path: Path) -> None:
    assert backup_folder(store) == store.path.parent / "backups"
    assert backup_folder(store, str(tmp_path / "x")) == tmp_path / "x"


def test_a_whole_store_verifies_with_its_counts(store: Store, cases: Cases) -> None:
    cases.create()

    found = verify(store.path)

    assert found.problems == ()
    assert found.rows == {"cases": 1, "patients": 1, "audit_entries": 1}


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        ("DELETE FROM audit_entries WHERE seq = 2", "audit: entry 2 is gone"),
        ("DELETE FROM audit_entries WHERE seq = 3", "audit: entry 3 is gone at the end"),
        ("UPDATE cases SET patient_name = 'Other' WHERE id = 2", "cases not as they were saved: "),
        ("UPDATE cases SET search_text = 'other' WHERE id = 2", "cases not as they were saved: "),
        ("DELETE FROM patients", "3 rows refer to rows that are gone, first in cases"),
        (f"PRAGMA user_version = {SCHEMA_VERSION - 1}", f"format {SCHEMA_VERSION - 1}"),
    ],
)
def test_what_was_done_behind_the_programs_back_is_found(
    store: Store, cases: Cases, damage: str, said: str
) -> None:
    for _ in range(3):
        cases.create()
    store.close()
    with sqlite3.connect(store.path) as other:
        other.execute("DROP TRIGGER audit_entries_no_delete")
        other.execute(damage)
    other.close()

    assert any(problem.startswith(said) for problem in verify(store.path).problems)


def test_a_file_that_is_no_store_is_not_verified(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_text("x" * 200)

    with pytest.raises(NotAStore):
        verify(tmp_path / "x.db")


def test_a_folder_that_cannot_be_used_is_named(store: Store, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(EnvironmentFailure, match="backup folder"):
        back_up(store, tmp_path / "file" / "b", at=SIX)
