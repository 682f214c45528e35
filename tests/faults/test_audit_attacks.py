"""Whoever edits the audit trail in the file, with or without making the chain anew, is found out."""

from __future__ import annotations

import os
import random
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from irplanner.models.audit_chain import ENTRY_COLUMNS, AuditKey, Entry, first_link, link
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.store import open_store
from irplanner.services import audit_trail
from irplanner.services.safekeeping.verification import verify_file

ENTRIES = 120
FEW, MANY = 2, int(os.environ.get("IRPLANNER_ATTACKS", "100"))

Trail = list[Entry]


def edit(trail: Trail, chance: random.Random) -> None:
    place = chance.randrange(len(trail))
    what = chance.choice(("actor", "at_utc", "action", "entity_id", "after"))
    trail[place] = trail[place]._replace(**{what: '{"x": 0}' if what == "after" else "nobody"})


def delete(trail: Trail, chance: random.Random) -> None:
    del trail[chance.randrange(1, len(trail) - 1)]


def cut_tail(trail: Trail, chance: random.Random) -> None:
    del trail[-chance.randrange(1, 20) :]


def swap(trail: Trail, chance: random.Random) -> None:
    place = chance.randrange(1, len(trail) - 2)
    trail[place], trail[place + 1] = trail[place + 1], trail[place]


def duplicate(trail: Trail, chance: random.Random) -> None:
    trail.insert(chance.randrange(1, len(trail)), trail[0])


ATTACKS = [edit, delete, cut_tail, swap, duplicate]


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes, Trail, str]:
    """A store with a trail: its path, its content, its entries, its id."""
    folder = tmp_path_factory.mktemp("attacked")
    store = open_store(folder / "cases.db", keys_folder=folder / "keys")
    for number in range(ENTRIES):
        with store.writing() as connection:
            audit_trail.note(
                connection, actor="tech", action="case.saved", entity="case", entity_id=f"c{number % 9}",
                after={"x": number},
            )  # fmt: skip
    store_id = store.info("store_id") or ""
    store.close()
    connection = sqlite3.connect(store.path)
    trail = [
        Entry(*row) for row in connection.execute(f"SELECT {ENTRY_COLUMNS} FROM audit_entries ORDER BY seq")
    ]
    connection.close()
    return store.path, store.path.read_bytes(), trail, store_id


def renumbered(trail: Trail) -> Trail:
    return [entry._replace(seq=number) for number, entry in enumerate(trail, 1)]


def rehashed(trail: Trail, store_id: str, key: AuditKey, named: str) -> Trail:
    """Make the chain anew as somebody does who knows everything but the key (whose name is in the file)."""
    previous, made = first_link(store_id), []
    for entry in trail:
        previous = named + link(key, previous, entry)[8:]
        made.append(entry._replace(chain=previous))
    return made


def put_back(path: Path, content: bytes, trail: Trail) -> None:
    path.write_bytes(content)
    connection = sqlite3.connect(path)
    for verb in ("update", "delete"):
        connection.execute(f"DROP TRIGGER audit_entries_no_{verb}")
    connection.execute("DELETE FROM audit_entries")
    marks = ", ".join("?" * len(Entry._fields))
    connection.executemany(f"INSERT INTO audit_entries ({ENTRY_COLUMNS}) VALUES ({marks})", trail)
    connection.execute("UPDATE sqlite_sequence SET seq = ? WHERE name = 'audit_entries'", (trail[-1].seq,))
    connection.commit()
    connection.close()


def problems(attacked: tuple[Path, bytes, Trail, str], trail: Trail) -> tuple[str, ...]:
    path, content, _, _ = attacked
    put_back(path, content, trail)
    return verify_file(path, keys_folder=path.parent / "keys").problems


@pytest.mark.parametrize("rehash", [False, True], ids=["as it is", "chain made anew"])
@pytest.mark.parametrize("attack", ATTACKS, ids=lambda attack: attack.__name__)
@pytest.mark.parametrize("times", [FEW, pytest.param(MANY, marks=pytest.mark.slow)], ids=["few", "many"])
def test_every_attack_is_found(
    attacked: tuple[Path, bytes, Trail, str],
    attack: Callable[[Trail, random.Random], None],
    rehash: bool,
    times: int,
) -> None:
    _, _, whole, store_id = attacked
    chance = random.Random(f"{attack.__name__}{rehash}")
    for number in range(times):
        trail = list(whole)
        attack(trail, chance)
        trail = renumbered(trail) if attack is not delete or rehash else trail
        if rehash:
            trail = rehashed(trail, store_id, AuditKey(b"g" * 32), (whole[0].chain or "")[:8])

        assert problems(attacked, trail) != (), f"{attack.__name__} {number}"


def test_the_trail_as_it_was_has_no_problem(attacked: tuple[Path, bytes, Trail, str]) -> None:
    assert problems(attacked, attacked[2]) == ()


def test_without_key_and_anchor_the_same_attack_would_pass(attacked: tuple[Path, bytes, Trail, str]) -> None:
    path, _, whole, store_id = attacked
    keys = AuditKeys(store_id, str(path.resolve()), path.parent / "keys")
    key = keys.current
    assert key is not None
    trail = renumbered(whole[:-5])

    forged = rehashed([trail[0]._replace(actor="nobody"), *trail[1:]], store_id, key, key.id)

    assert problems(attacked, forged) == (f"audit: entries {ENTRIES - 4} to {ENTRIES} are gone at the end",)
    anchors = list((path.parent / "keys").rglob("*.anchor"))
    contents = [anchor.read_bytes() for anchor in anchors]
    for anchor in anchors:
        anchor.unlink()
    assert problems(attacked, forged) == ()
    for anchor, content in zip(anchors, contents, strict=True):
        anchor.write_bytes(content)
