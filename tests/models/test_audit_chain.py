"""The keyed chain: what was written holds, and the text that is signed is the text that is stored."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.audit_chain import (
    ENTRY_COLUMNS,
    NOTICED_LOSS,
    AuditKey,
    Entry,
    Tail,
    chain_problems,
    first_link,
    link,
)
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.store import Store, open_store
from irplanner.services import audit_trail

KEY = AuditKey(b"k" * 32)


def chained(count: int, key: AuditKey = KEY) -> list[Entry]:
    found: list[Entry] = []
    previous = first_link("store")
    for seq in range(1, count + 1):
        bare = Entry(
            seq, "2026-09-04T06:00:00.000000Z", "tech", "case.saved", "case", f"c{seq}", None, "{}", None
        )
        previous = link(key, previous, bare)
        found.append(bare._replace(chain=previous))
    return found


def problems(entries: list[Entry], known: int | None = None) -> list[str]:
    anchor = None if known is None else Tail(known, chained(known)[-1].chain or "")
    return chain_problems(entries, "store", {KEY.id: KEY}, anchor)


def note(store: Store, **rest: object) -> None:
    with store.writing() as connection:
        audit_trail.note(connection, actor="tech", action="x", entity="case", entity_id="c", **rest)  # type: ignore[arg-type]


def entries_of(path: Path) -> list[Entry]:
    connection = sqlite3.connect(path)
    found = [
        Entry(*row) for row in connection.execute(f"SELECT {ENTRY_COLUMNS} FROM audit_entries ORDER BY seq")
    ]
    connection.close()
    return found


def test_a_chain_as_written_has_no_problem() -> None:
    assert problems(chained(5), known=5) == []


def test_what_the_anchor_lags_behind_is_no_problem() -> None:
    assert problems(chained(5), known=3) == []


def test_a_cut_tail_is_seen_by_the_anchor_only() -> None:
    assert problems(chained(5)[:3]) == []
    assert problems(chained(5)[:3], known=5) == ["audit: entries 4 to 5 are gone at the end"]


def test_a_chain_made_with_another_key_is_not_taken() -> None:
    other = chained(5, AuditKey(b"o" * 32))

    assert problems(other) == ["audit: entries whose key is not on this computer: 5"]
    assert problems(other, known=5)[0] == "audit: entry 5 is not the one that was written"


def test_the_trail_of_another_store_does_not_fit() -> None:
    assert chain_problems(chained(2), "other store", {KEY.id: KEY}, None) == [
        "audit: entry 1 was changed, moved or not written by this program"
    ]


def test_a_key_never_shows_its_secret() -> None:
    assert "6b6b" not in repr(KEY)
    assert "kkkk" not in repr(KEY)


@given(
    st.dictionaries(
        st.text(max_size=5),
        st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=9),
        max_size=4,
    )
)
def test_what_is_signed_is_the_text_that_is_stored(
    tmp_path_factory: pytest.TempPathFactory, value: dict
) -> None:  # type: ignore[type-arg]
    value = {name.replace("\ud800", ""): part for name, part in value.items()}
    folder = tmp_path_factory.mktemp("store")
    store = open_store(folder / "cases.db", keys_folder=folder / "keys")
    try:
        note(store, before=value, after={"x": value})
        keys = AuditKeys(store.info("store_id") or "", str(store.path.resolve()), folder / "keys")
    finally:
        store.close()

    found = chain_problems(entries_of(store.path), keys_store_id(store.path), keys.by_id, keys.anchor())

    assert found == []


def keys_store_id(path: Path) -> str:
    connection = sqlite3.connect(path)
    (found,) = connection.execute("SELECT value FROM store_info WHERE key = 'store_id'").fetchone()
    connection.close()
    return str(found)


def test_entries_of_before_the_chain_are_part_of_its_beginning(tmp_path: Path) -> None:
    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    writer, store.audit = store.audit, None
    with store.writing() as connection:
        connection.exec_driver_sql(
            "INSERT INTO audit_entries (seq, at_utc, actor, action, entity, entity_id) "
            "VALUES (1, '2026-09-04T06:00:00.000000Z', 'a', 'b', 'c', 'd')"
        )
    store.audit = writer
    note(store)
    keys = AuditKeys(store.info("store_id") or "", str(store.path.resolve()), tmp_path / "keys")
    store_id = store.info("store_id") or ""
    store.close()

    entries = entries_of(store.path)

    assert chain_problems(entries, store_id, keys.by_id, keys.anchor()) == []
    edited = [entries[0]._replace(actor="other"), *entries[1:]]
    assert chain_problems(edited, store_id, keys.by_id, None) == [
        "audit: entry 2 was changed, moved or not written by this program"
    ]


def test_a_loss_found_at_opening_is_noted_for_good(tmp_path: Path) -> None:
    path, folder = tmp_path / "cases.db", tmp_path / "keys"
    store = open_store(path, keys_folder=folder)
    for _ in range(4):
        note(store)
    store.close()
    other = sqlite3.connect(path)
    other.execute("DROP TRIGGER audit_entries_no_delete")
    other.execute("DELETE FROM audit_entries WHERE seq > 2")
    other.commit()
    other.close()

    open_store(path, keys_folder=folder).close()
    store = open_store(path, keys_folder=folder)
    note(store)
    store.close()

    entries = entries_of(path)
    assert [entry.action for entry in entries] == ["x", "x", NOTICED_LOSS, "x"]
    assert '"known": 4' in (entries[2].after or "")


def test_an_anchor_that_somebody_else_wrote_is_none(tmp_path: Path) -> None:
    keys = AuditKeys("store", "here", tmp_path)
    keys.make()
    keys.set_anchor(Tail(7, "a" * 64))
    assert keys.anchor() == Tail(7, "a" * 64)

    [file] = (tmp_path / "store").glob("*.anchor")
    file.write_bytes(file.read_bytes().replace(b"7 aaaa", b"5 aaaa"))

    assert keys.anchor() is None
    assert keys.has_anchor()


def test_two_programs_that_make_the_key_agree_on_one(tmp_path: Path) -> None:
    first, second = AuditKeys("store", "here", tmp_path), AuditKeys("store", "here", tmp_path)

    assert first.make() == second.make() is not None


def test_a_folder_that_cannot_be_used_leaves_the_store_usable(tmp_path: Path) -> None:
    (tmp_path / "keys").write_text("a file stands where the folder should be")

    store = open_store(tmp_path / "cases.db", keys_folder=tmp_path / "keys")
    note(store, at=datetime.now(UTC))
    store.close()

    assert [entry.chain for entry in entries_of(store.path)] == [None]
