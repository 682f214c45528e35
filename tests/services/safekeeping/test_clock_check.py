"""A clock that was set back is noticed against the trail, noted, and told by `verify`."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from irplanner.models.store import open_store
from irplanner.services import audit_trail
from irplanner.services.safekeeping.clock_check import SET_BACK, behind, clock_behind, note_behind
from irplanner.services.safekeeping.verification import verify

LAST = datetime(2026, 9, 3, 12, tzinfo=UTC)


def test_only_what_is_more_than_computers_differ_counts() -> None:
    assert behind(LAST, LAST - timedelta(seconds=100)) is None
    assert behind(LAST, LAST + timedelta(days=1)) is None
    assert behind(None, LAST) is None
    assert "60 minutes behind" in behind(LAST, LAST - timedelta(hours=1)).text  # type: ignore[union-attr]
    assert "3 days behind" in behind(LAST, LAST - timedelta(days=3)).text  # type: ignore[union-attr]


def test_it_is_compared_with_the_trail_noted_and_told_by_verify(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    store = open_store(path, keys_folder=tmp_path / "keys")
    future = datetime.now(UTC) + timedelta(days=2)
    with store.writing() as connection:
        audit_trail.note(connection, actor="Lund", action="x", entity="store", entity_id="y", at=future)

    found = clock_behind(store, datetime.now(UTC))
    assert found is not None
    note_behind(store, found, "Lund")

    with store.reading() as connection:
        [line] = audit_trail.trail_of(connection, "store", "clock")
    assert (line.action, line.after["last"][:10]) == (SET_BACK, f"{future:%Y-%m-%d}")  # type: ignore[index]
    store.close()
    said = verify(path, keys_folder=tmp_path / "keys")
    assert said.problems == ()
    assert any("clock was set back" in remark for remark in said.remarks)


def test_a_clock_that_goes_on_is_not_spoken_of(tmp_path: Path) -> None:
    path = tmp_path / "cases.db"
    store = open_store(path, keys_folder=tmp_path / "keys")
    with store.writing() as connection:
        audit_trail.note(connection, actor="Lund", action="x", entity="store", entity_id="y")

    assert clock_behind(store, datetime.now(UTC)) is None
    store.close()
    assert not any("clock" in remark for remark in verify(path, keys_folder=tmp_path / "keys").remarks)
