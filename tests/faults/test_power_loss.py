"""Power loss: of every disk state that could be left, none has lost an acknowledged save.

A run's file operations are recorded; a state is a moment of it. What was written before the last sync of its
file is there; each later write is there, is not, or is torn at a sector; what happened to a folder since its
last sync is done or undone at random.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from irplanner.errors import EnvironmentFailure
from irplanner.models.sqlite_file import connect
from irplanner.services.safekeeping.verification import verify
from tests.faults.tracing import acknowledged, built_recorder, run_saves

SAVES = 60
FEW = 20
MANY = int(os.environ.get("IRPLANNER_STATES", "2000"))
SECTOR = 512


class Operation(NamedTuple):
    kind: str
    name: str
    place: int
    content: bytes


def recorded(tmp_path: Path, *words: str) -> tuple[Path, list[Operation]]:
    """Run the writer and return its folder, and what it did to the files in it."""
    library = built_recorder(tmp_path)
    run, trace = tmp_path / "run", tmp_path / "trace"
    run.mkdir()
    done = run_saves(
        run,
        f"count={SAVES}",
        "seed=1",
        *words,
        LD_PRELOAD=str(library),
        IOT_DIR=str(run),
        IOT_LOG=str(trace),
    )
    assert done.returncode == 0, done.stderr
    return run, operations(trace.read_bytes(), run)


def operations(trace: bytes, run: Path) -> list[Operation]:
    found: list[Operation] = []
    at = 0
    while at < len(trace):
        kind, place, length, name_length = struct.unpack_from("<cQIH", trace, at)
        at += struct.calcsize("<cQIH")
        name = trace[at : at + name_length].decode()
        at += name_length
        content = b""
        if kind in b"WRL":
            content = trace[at : at + length]
            at += length
        name = os.path.relpath(name, run.resolve())
        if not name.endswith("-shm"):
            found.append(Operation(kind.decode(), name, place, content))
    return found


def rebuild(run: Path, done: list[Operation], chance: random.Random) -> dict[str, int]:
    """Put one possible state of the disk in the run's folder and return what was acknowledged by then."""
    synced = {one.name: place for place, one in enumerate(done) if one.kind == "S"}
    folders = max((place for place, one in enumerate(done) if one.kind == "D"), default=-1)
    files: dict[str, bytearray] = {}
    missing: set[str] = set()
    ledger = b""
    for place, one in enumerate(done):
        if one.name == "ledger":
            ledger += one.content if one.kind == "W" else b""
            continue
        sure = place < synced.get(one.name, -1)
        match one.kind:
            case "W":
                write(files.setdefault(one.name, bytearray()), one, chance, sure=sure)
            case "T":
                if sure or chance.random() < 0.5:
                    file = files.setdefault(one.name, bytearray())
                    del file[one.place :]
                    file.extend(bytes(one.place - len(file)))
            case "U":
                if place < folders or chance.random() < 0.5:
                    files.pop(one.name, None)
            case "C":
                files[one.name] = bytearray()
                if one.name not in synced and place > folders and chance.random() < 0.5:
                    missing.add(one.name)
            case "R" | "L":
                if place < folders or chance.random() < 0.5:
                    target = os.path.relpath(one.content.decode(), run.resolve())
                    if one.name in files:
                        files[target] = files[one.name]
                        if one.kind == "R":
                            del files[one.name]
    shutil.rmtree(run)
    run.mkdir()
    for name, content in files.items():
        if name not in missing:
            (run / name).parent.mkdir(parents=True, exist_ok=True)
            (run / name).write_bytes(content)
    return acknowledged(ledger.decode())


def write(file: bytearray, one: Operation, chance: random.Random, *, sure: bool) -> None:
    place, content = one.place, one.content
    if not sure:
        fate = chance.random()
        if fate < 0.34:
            return
        if fate < 0.5 and len(content) > SECTOR:
            cut = chance.randrange(SECTOR, len(content), SECTOR)
            if chance.random() < 0.5:
                content = content[:cut]
            else:
                place, content = place + cut, content[cut:]
    if len(file) < place + len(content):
        file.extend(bytes(place + len(content) - len(file)))
    file[place : place + len(content)] = content


def findings(run: Path, said: dict[str, int]) -> list[str]:
    path = run / "cases.db"
    try:
        with closing(connect(path)) as connection:  # folds in the log, as the next start does
            there = dict(connection.execute("SELECT case_id, revision FROM cases"))
        found = list(verify(path, keys_folder=run / "keys").problems)
    except (EnvironmentFailure, sqlite3.Error) as error:
        return [str(error)]
    found += [
        f"{case}: revision {said[case]} was acknowledged" for case in said if there.get(case, 0) < said[case]
    ]
    return found


def states_with_findings(run: Path, trace: list[Operation], states: int) -> Iterator[str]:
    chance = random.Random(2)
    start = next(place for place, one in enumerate(trace) if one.name == "ledger" and one.kind == "W")
    for _ in range(states):
        end = chance.randrange(start, len(trace) + 1)
        if problems := findings(run, rebuild(run, trace[:end], chance)):
            yield f"after {end} operations: {problems[0]}"


@pytest.mark.parametrize("states", [FEW, pytest.param(MANY, marks=pytest.mark.slow)], ids=["few", "many"])
def test_no_state_of_the_disk_has_lost_an_acknowledged_save(tmp_path: Path, states: int) -> None:
    run, trace = recorded(tmp_path)

    assert list(states_with_findings(run, trace, states)) == []


def test_a_log_that_is_not_synced_would_be_found(tmp_path: Path) -> None:
    run, trace = recorded(tmp_path, "normal")

    assert any("was acknowledged" in one or "gone" in one for one in states_with_findings(run, trace, FEW))
