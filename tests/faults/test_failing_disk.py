"""The n-th write, sync, truncation or opening fails: it is said, nothing acknowledged is lost, and the next
save works once the disk does."""

from __future__ import annotations

from pathlib import Path

import pytest

from irplanner.services.safekeeping.verification import verify
from tests.faults.tracing import acknowledged, built_recorder, run_saves

ENOSPC, EIO, EMFILE = 28, 5, 24
# Operation, error, whether every later one fails as well.
FAULTS = [
    ("write", ENOSPC, False),
    ("write", ENOSPC, True),
    ("write", EIO, False),
    ("sync", EIO, False),
    ("trunc", ENOSPC, False),
    ("open", EMFILE, False),
]
FEW = {"write": 40, "sync": 5, "open": 2}
# 150 places for writes; the loop has far fewer of the other operations. 158 runs in all.
MANY = {"write": range(1, 151, 4), "sync": range(1, 44, 3), "trunc": range(1, 16), "open": range(1, 16)}


def findings(folder: Path, library: Path, operation: str, error: int, at: int, *, sticky: bool) -> list[str]:
    folder.mkdir()
    environment = {
        "LD_PRELOAD": str(library),
        "IOT_DIR": str(folder),
        "IOT_FAIL_OP": operation,
        "IOT_FAIL_AT": str(at),
        "IOT_FAIL_ERRNO": str(error),
    }
    if sticky:
        environment["IOT_FAIL_STICKY"] = "1"
    done = run_saves(folder, "count=12", "seed=3", **environment)
    found = []
    if done.returncode not in (0, 3):
        found.append(f"exit {done.returncode}: {done.stderr[-300:]}")
    if done.returncode == 3 and len(done.stderr.splitlines()) != 1:
        found.append(f"not one clear line: {done.stderr[-300:]}")
    ledger = folder / "ledger"
    said = acknowledged(ledger.read_text()) if ledger.exists() else {}
    after = run_saves(folder, "count=1", "seed=4")
    if after.returncode:
        found.append(f"no save afterwards: {after.stderr[-300:]}")
    else:
        found += verify(folder / "cases.db", keys_folder=folder / "keys").problems
        found += lost(folder / "cases.db", said)
    return found


def lost(path: Path, said: dict[str, int]) -> list[str]:
    import sqlite3

    connection = sqlite3.connect(path)
    there = dict(connection.execute("SELECT case_id, revision FROM cases"))
    connection.close()
    return [f"{case} lost" for case, revision in said.items() if there.get(case, 0) < revision]


@pytest.mark.parametrize(("operation", "error"), [("write", ENOSPC), ("sync", EIO), ("open", EMFILE)])
def test_a_failing_disk_is_told_and_loses_nothing(tmp_path: Path, operation: str, error: int) -> None:
    library = built_recorder(tmp_path)

    assert findings(tmp_path / "run", library, operation, error, FEW[operation], sticky=False) == []


@pytest.mark.slow
@pytest.mark.parametrize(("operation", "error", "sticky"), FAULTS)
def test_whichever_operation_fails(tmp_path: Path, operation: str, error: int, sticky: bool) -> None:
    library = built_recorder(tmp_path)
    found = {}

    for at in MANY[operation]:
        if problems := findings(tmp_path / str(at), library, operation, error, at, sticky=sticky):
            found[at] = problems

    assert found == {}
