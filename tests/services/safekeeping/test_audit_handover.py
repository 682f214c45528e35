"""Audit keys go to another workstation: then both can check the whole trail; nobody else can use the file."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.models import key_file
from irplanner.models.key_file import WrongWords
from irplanner.models.store import open_store
from irplanner.planning.facts import CaseFacts
from irplanner.services import audit_trail
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.audit_handover import give, take
from irplanner.services.safekeeping.verification import verify


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "_PASSES", 1)
    monkeypatch.setattr(key_file, "_MEMORY_KIB", 64)


@pytest.fixture
def two(tmp_path: Path, catalog: Catalog) -> tuple[Path, Path, Path]:
    """A store with a trail, a folder of keys, and another workstation's empty one."""
    here, there = tmp_path / "here", tmp_path / "there"
    path = tmp_path / "cases.db"
    store = open_store(path, keys_folder=here)
    cases = Cases(store, catalog, actor="Lund")
    for _ in range(3):
        cases.create(CaseFacts(procedure=""))
    store.close()
    return path, here, there


def test_the_other_workstation_can_check_what_the_first_has_written(
    two: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    path, here, there = two
    file = tmp_path / "keys.json"
    first = open_store(path, keys_folder=here)
    given = give(first, file, "Lund")
    first.close()
    second = open_store(path, keys_folder=there)
    assert verify(path, keys_folder=there).problems  # its key is not there yet

    assert take(second, file, given.words.lower().replace("-", " "), "Ito") == given.keys == 1
    assert take(second, file, given.words, "Ito") == 0
    with second.writing() as connection:
        audit_trail.note(connection, actor="Ito", action="x", entity="store", entity_id="y")
    second.close()

    assert verify(path, keys_folder=there).problems == ()
    assert file.stat().st_mode & 0o777 == 0o600
    secret = next(iter(json.loads(next(here.rglob("keys.json")).read_text()).values()))
    assert secret not in file.read_text()


def test_both_deeds_are_in_the_trail(two: tuple[Path, Path, Path], tmp_path: Path) -> None:
    path, here, there = two
    store = open_store(path, keys_folder=here)
    given = give(store, tmp_path / "keys.json", "Lund")
    store.close()
    store = open_store(path, keys_folder=there)
    take(store, tmp_path / "keys.json", given.words, "Ito")
    with store.reading() as connection:
        actions = [line.action for line in audit_trail.trail_of(connection, "store", "audit")]
    store.close()

    assert actions[-2:] == ["audit.keys_given", "audit.keys_taken"]


def test_wrong_words_another_store_and_damaged_files_are_refused(
    two: tuple[Path, Path, Path], tmp_path: Path
) -> None:
    path, here, there = two
    file = tmp_path / "keys.json"
    store = open_store(path, keys_folder=here)
    given = give(store, file, "Lund")
    with pytest.raises(InputError, match="already"):
        give(store, file, "Lund")
    store.close()
    other = open_store(tmp_path / "other.db", keys_folder=there)
    with pytest.raises(InputError, match="another case store"):
        take(other, file, given.words, "Ito")
    other.close()
    store = open_store(path, keys_folder=there)
    with pytest.raises(WrongWords):
        take(store, file, given.words[:-1] + "A" if given.words[-1] != "A" else given.words[:-1] + "B", "Ito")
    whole = file.read_bytes()
    for content in (b"", b"[]", b"{}", whole[:-40], whole.replace(b'"mac"', b'"x"'), b"[" * 5000):
        file.write_bytes(content)
        with pytest.raises(InputError):
            take(store, file, given.words, "Ito")
    before = sorted(there.rglob("keys.json"))
    assert len(before) == 2  # each store has the key made at its first opening, and no other
    assert all(len(json.loads(one.read_text())) == 1 for one in before)
    store.close()
    shutil.rmtree(there)
