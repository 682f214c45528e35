"""SIGKILL at a random moment of a writer: no acknowledged save is lost, no case is half saved."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.models.held_keys import held_key
from irplanner.models.store import open_store
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.protection import protect_new
from irplanner.services.safekeeping.verification import verify
from tests.faults.save_loop import sealed

ROOT = Path(__file__).parent.parent.parent
LONGEST_WAIT_S = 60


def kill_a_writer(folder: Path, *, early: bool = False, longest_ms: float = 100) -> None:
    """Start the save loop, wait for its first acknowledgement, and kill it some time after."""
    ledger = folder / "ledger"
    ledger.touch()
    size = ledger.stat().st_size
    command = [sys.executable, "-m", "tests.faults.save_loop", str(folder), *(["early"] if early else [])]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    writer = subprocess.Popen(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL)
    until = time.monotonic() + LONGEST_WAIT_S
    while ledger.stat().st_size == size:
        assert writer.poll() is None, "the writer ended by itself"
        assert time.monotonic() < until, "the writer never saved"
        time.sleep(0.001)
    time.sleep(random.random() * longest_ms / 1000)
    writer.kill()
    writer.wait()


def findings(folder: Path) -> list[str]:
    """Compare the store with the ledger, as a fresh program would find it."""
    acknowledged: dict[str, int] = {}
    for line in (folder / "ledger").read_text().splitlines():
        case_id, revision = line.split()
        acknowledged[case_id] = int(revision)
    found = list(verify(folder / "cases.db", keys_folder=folder / "keys").problems)
    store = open_store(folder / "cases.db", keys_folder=folder / "keys")
    cases = Cases(store, load_catalog())
    for case_id, revision in acknowledged.items():
        record = cases.load(case_id)
        if record.revision < revision:
            found.append(f"{case_id}: revision {revision} was acknowledged, {record.revision} is there")
        if record != sealed(record):
            found.append(f"{case_id}: half saved")
        if len(cases.history(case_id)) != record.revision:
            found.append(f"{case_id}: {len(cases.history(case_id))} entries for revision {record.revision}")
    store.close()
    return found


def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path: Path) -> None:
    for _ in range(2):
        kill_a_writer(tmp_path)

    assert findings(tmp_path) == []
    assert (tmp_path / "ledger").read_text() != ""


def test_acknowledging_before_the_commit_would_be_found(tmp_path: Path) -> None:
    for _ in range(3):
        kill_a_writer(tmp_path, early=True, longest_ms=20)
        if found := findings(tmp_path):
            assert "was acknowledged" in found[0]
            return
    pytest.fail("the test cannot see a lost save")


KILLS = int(os.environ.get("IRPLANNER_KILLS", "1000"))
KILLS_A_STORE = 50  # a new store now and then: the first start is killed too, and the trail stays short


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["plain", "encrypted"])
def test_a_thousand_killed_writers_lose_nothing(tmp_path: Path, kind: str) -> None:
    live_logs = 0
    for number in range(KILLS // 2):
        folder = tmp_path / str(number // KILLS_A_STORE)
        if not folder.exists():
            folder.mkdir()
            if kind == "encrypted":
                make_encrypted(folder / "cases.db")
        kill_a_writer(folder, longest_ms=100)
        log = folder / "cases.db-wal"
        live_logs += log.exists() and log.stat().st_size > 0

        assert findings(folder) == [], f"kill {number}"
    assert live_logs >= 0.9 * (KILLS // 2)


def make_encrypted(path: Path) -> None:
    protect_new(path, "correct horse battery")
    secret = held_key(path)
    assert secret is not None
    path.with_name("key").write_bytes(secret.secret)  # of this test's store: the writer needs no passphrase
