"""Damage on the disk: no crash, nothing altered shown unmarked, all harmful damage noticed, nothing written.

Harmful is what changes anything that lists, records, search or histories show. Bits and sectors are turned
over a plain and an encrypted store; the log is cut at every 256th byte.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import EnvironmentFailure, UserError
from irplanner.models.held_keys import forget, held_key, hold, key_file_of
from irplanner.models.store import open_store
from irplanner.services.cases import Cases
from irplanner.services.day_list import newest
from irplanner.services.demo.demo_day import demo_day, demo_records
from irplanner.services.plans import plan_for
from irplanner.services.safekeeping.protection import protect_new
from irplanner.services.safekeeping.verification import verify
from tests.faults.tracing import ROOT

TIMES = int(os.environ.get("IRPLANNER_DAMAGES", "300"))
SECTOR = 512
STEP = 256
WORDS = "demo"


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


@pytest.fixture(scope="module", params=["plain", "encrypted"])
def whole(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, catalog: Catalog
) -> Iterator[Path]:
    """A store with the demo day, closed."""
    path = tmp_path_factory.mktemp("whole") / "cases.db"
    if request.param == "encrypted":
        protect_new(path, "correct horse battery")
    store = open_store(path, keys_folder=path.parent / "keys")
    cases = Cases(store, catalog, actor="tech")
    for record in demo_records():
        saved = cases.add(record, plan=plan_for(record, catalog, record.facts.scheduled_at))  # type: ignore[arg-type]
        cases.save(saved)
    store.close()
    yield path
    forget(path)


def flip(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def zero(content: bytearray, chance: random.Random) -> None:
    place = chance.randrange(len(content) // SECTOR) * SECTOR
    content[place : place + SECTOR] = bytes(SECTOR)


class Shown:
    """What a person can be shown of a store: content by name, and the errors that were told instead."""

    def __init__(self) -> None:
        self.content: dict[str, Any] = {}
        self.told: list[str] = []

    def look(self, name: str, read: Callable[[], Any]) -> None:
        try:
            self.content[name] = read()
        except UserError as error:
            self.told.append(f"{name}: {error.title}")


def shown(path: Path, catalog: Catalog, case_ids: list[str]) -> Shown:
    found = Shown()
    found.look("first list", lambda: newest(path, 50))
    try:
        store = open_store(path, read_only=True, keys_folder=path.parent / "keys")
    except EnvironmentFailure as error:
        found.told.append(error.title)
        return found
    with closing(store):
        cases = Cases(store, catalog)
        found.look("day", lambda: cases.day(demo_day()))
        found.look("search", lambda: cases.find(WORDS, 50))
        for case_id in case_ids:
            found.look(case_id, lambda one=case_id: cases.load(one))  # type: ignore[misc]
            found.look(f"history {case_id}", lambda one=case_id: cases.history(one))  # type: ignore[misc]
    return found


def damaged_copy(
    whole: Path, folder: Path, damage: Callable[[bytearray, random.Random], None], chance: random.Random
) -> Path:
    """Put a damaged copy in a folder that has the same keys; its anchor is that of the whole store."""
    path = folder / whole.name
    content = bytearray(whole.read_bytes())
    damage(content, chance)
    path.write_bytes(content)
    if key_file_of(whole).exists():
        shutil.copy(key_file_of(whole), key_file_of(path))
        key = held_key(whole)
        assert key is not None
        hold(path, key)
    return path


@pytest.mark.parametrize("damage", [flip, zero], ids=["a bit turned over", "a sector of zeros"])
@pytest.mark.parametrize("times", [5, pytest.param(TIMES, marks=pytest.mark.slow)], ids=["few", "many"])
def test_all_harmful_damage_is_noticed(
    whole: Path,
    tmp_path: Path,
    catalog: Catalog,
    damage: Callable[[bytearray, random.Random], None],
    times: int,
) -> None:
    case_ids = [record.case_id for record in demo_records()]
    shutil.copytree(whole.parent / "keys", tmp_path / "keys")
    chance = random.Random(9)
    good = shown(whole, catalog, case_ids)
    assert good.told == []
    silent, unmarked, harmful, noticed = [], [], 0, 0
    for number in range(times):
        path = damaged_copy(whole, tmp_path, damage, chance)
        before = path.read_bytes()

        seen = shown(path, catalog, case_ids)
        try:
            problems = verify(path, keys_folder=tmp_path / "keys").problems
        except EnvironmentFailure as error:
            problems = (error.title,)

        changed = [
            name for name, content in good.content.items() if seen.content.get(name, content) != content
        ]
        is_harmful = bool(changed or seen.told)
        harmful += is_harmful
        noticed += bool(problems)
        if is_harmful and not (problems or seen.told):
            silent.append((number, changed))
        if any(name in case_ids for name in changed):
            unmarked.append((number, changed))
        assert path.read_bytes() == before, "a damaged store was written to"
    print(f"{damage.__name__}: {times} damages, {harmful} harmful, {noticed} noticed by verify")
    assert silent == []
    assert unmarked == []


def test_a_check_of_the_file_alone_would_miss_some(tmp_path: Path, catalog: Catalog) -> None:
    import sqlite3

    path = tmp_path / "cases.db"
    store = open_store(path, keys_folder=tmp_path / "keys")
    cases = Cases(store, catalog)
    record = demo_records()[0]
    cases.add(record)
    store.close()
    content = path.read_bytes()
    name = (record.facts.patient.name or "").encode()
    place = content.index(name)
    path.write_bytes(content[:place] + bytes([content[place] ^ 1]) + content[place + 1 :])

    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert verify(path, keys_folder=tmp_path / "keys").problems != ()


def writer_killed(folder: Path) -> int:
    """Leave a store with a live log behind and return how many saves were acknowledged."""
    command = [sys.executable, "-m", "tests.faults.save_loop", str(folder)]
    ledger = folder / "ledger"
    ledger.touch()
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    writer = subprocess.Popen(command, cwd=ROOT, env=environment)
    while len(ledger.read_text().splitlines()) < 12:
        assert writer.poll() is None
    writer.send_signal(signal.SIGKILL)
    writer.wait()
    return len(ledger.read_text().splitlines())


@pytest.mark.parametrize(
    "step", [STEP * 160, pytest.param(STEP, marks=pytest.mark.slow)], ids=["some", "every"]
)
def test_a_log_cut_anywhere_is_opened_and_what_is_missing_is_counted(tmp_path: Path, step: int) -> None:
    run = tmp_path / "run"
    run.mkdir()
    writer_killed(run)
    shutil.copytree(run, tmp_path / "left")
    log = (run / "cases.db-wal").read_bytes()
    told = 0
    for length in range(0, len(log), step):
        shutil.rmtree(run)
        shutil.copytree(tmp_path / "left", run)
        (run / "cases.db-shm").unlink(missing_ok=True)
        (run / "cases.db-wal").write_bytes(log[:length])
        try:
            problems = verify(run / "cases.db", keys_folder=run / "keys").problems
        except EnvironmentFailure as error:
            problems = (error.title,)
        there = entries(run / "cases.db")

        # A frame of the save that was being written when the writer was killed is nobody's loss.
        if there is not None and there < entries(tmp_path / "left" / "cases.db", folder_of=run):
            assert problems, f"cut at {length}: {there} entries and no word"
            told += any("gone at the end" in problem for problem in problems)
    assert told


def entries(path: Path, folder_of: Path | None = None) -> int | None:
    """Return how many entries are there; of the store as it was left, as many as its anchor knows."""
    import sqlite3

    from irplanner.models.audit_keys import AuditKeys

    if folder_of is not None:
        [folder] = (folder_of / "keys").iterdir()
        anchor = AuditKeys(folder.name, str((folder_of / "cases.db").resolve()), folder_of / "keys").anchor()
        assert anchor is not None
        return anchor.seq
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return int(connection.execute("SELECT count(*) FROM audit_entries").fetchone()[0])
    except sqlite3.Error:
        return None
