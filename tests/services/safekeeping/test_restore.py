"""A backup comes back beside what it replaces; what would be lost is told first; the rotation pauses."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store, open_store
from irplanner.models.store_errors import StoreDamaged, StoreLocked
from irplanner.services.case_record import with_value
from irplanner.services.cases import CaseGone, Cases
from irplanner.services.safekeeping import rotation
from irplanner.services.safekeeping.backup import back_up
from irplanner.services.safekeeping.restore import compare, restore
from irplanner.services.safekeeping.verification import verify

NOW = datetime(2026, 9, 4, 6, 0)


@pytest.fixture
def backup(store: Store, cases: Cases, tmp_path: Path) -> Path:
    """A backup, after which one case is changed, one added and one discarded."""
    kept, gone = cases.create(), cases.create()
    path = back_up(store, tmp_path / "backups", at=NOW)
    cases.save(with_value(kept, "notes", "later"))
    cases.discard(gone.case_id)
    cases.create()
    store.close()
    return path


def test_the_comparison_says_what_would_be_lost(store: Store, backup: Path) -> None:
    found = compare(backup, store.path)

    assert (found.backup_cases, found.store_cases) == (2, 2)
    assert (len(found.lost), len(found.brought_back), len(found.set_back)) == (1, 1, 1)
    assert found.entries_lost == 4  # the backup's own note, and three changes


def test_the_store_that_is_replaced_is_kept_and_nothing_is_wrong(
    store: Store, backup: Path, catalog: Catalog
) -> None:
    before = compare(backup, store.path)

    done = restore(backup, store.path, at=NOW, actor="M. Ortiz")

    assert done.kept_as is not None
    assert done.kept_as.name == "cases.db.replaced-20260904-060000"
    restored, kept = open_store(store.path), open_store(done.kept_as)
    cases = Cases(restored, catalog)
    assert cases.load(before.brought_back[0])
    with pytest.raises(CaseGone):
        cases.load(before.lost[0])
    assert Cases(kept, catalog).load(before.lost[0])
    restored.close()
    kept.close()
    assert verify(store.path).problems == ()
    assert verify(done.kept_as).problems == ()


def test_a_restore_is_in_the_audit_trail_and_pauses_the_rotation(store: Store, backup: Path) -> None:
    restore(backup, store.path, at=NOW, actor="M. Ortiz")

    again = open_store(store.path)
    with again.reading() as connection:
        [row] = connection.exec_driver_sql("SELECT actor, after FROM audit_entries WHERE action = 'restore'")
    assert row[0] == "M. Ortiz"
    assert '"entries_lost": 4' in row[1]
    assert rotation.paused_until(again, NOW) == NOW + timedelta(days=rotation.PAUSE_DAYS)
    assert rotation.paused_until(again, NOW + timedelta(days=15)) is None
    rotation.resume(again)
    assert rotation.paused_until(again, NOW) is None
    again.close()


def test_a_store_in_use_is_not_replaced(store: Store, backup: Path) -> None:
    other = sqlite3.connect(store.path)
    other.execute("BEGIN IMMEDIATE")
    content = store.path.read_bytes()

    with pytest.raises(StoreLocked):
        restore(backup, store.path, at=NOW)

    other.close()
    assert store.path.read_bytes() == content
    assert not list(store.path.parent.glob("*.restoring-*"))


def test_a_damaged_backup_is_refused_before_anything_is_touched(store: Store, backup: Path) -> None:
    content = bytearray(backup.read_bytes())
    content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
    backup.write_bytes(content)

    with pytest.raises(StoreDamaged, match=r"has faults|is damaged"):
        restore(backup, store.path, at=NOW)

    assert [path.name for path in store.path.parent.glob("cases.db*replaced*")] == []


def test_a_damaged_store_is_replaced_and_kept_as_it_is(store: Store, backup: Path) -> None:
    content = bytearray(store.path.read_bytes())
    content[:100] = b"x" * 100
    store.path.write_bytes(content)

    done = restore(backup, store.path, at=NOW)

    assert done.comparison.store_cases is None
    assert done.kept_as is not None
    assert done.kept_as.read_bytes() == bytes(content)
    assert verify(store.path).problems == ()


@pytest.mark.parametrize(
    ("days", "weeks", "months", "kept"),
    [(3, 0, 0, 3), (3, 2, 0, 4), (3, 2, 3, 6), (400, 0, 0, 100)],
)
def test_backups_are_kept_by_day_week_and_month(days: int, weeks: int, months: int, kept: int) -> None:
    moments = [datetime(2026, 9, 3, 6) - timedelta(days=day) for day in range(100)]

    found = rotation.kept_of(moments, days, weeks, months)

    assert len(found) == kept
    assert moments[0] in found


def test_two_backups_of_one_day_leave_the_newer_one(tmp_path: Path) -> None:
    for name in ("20260904-060000", "20260904-180000", "20260903-060000", "20260902-060000", "notes"):
        (tmp_path / f"cases-{name}.db").write_bytes(b"")

    removed = rotation.rotate(tmp_path, days=3)

    assert [path.name for path in removed] == ["cases-20260904-060000.db"]
    assert (tmp_path / "cases-notes.db").exists()
