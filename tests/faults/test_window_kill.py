"""The window is killed in the middle of typing: at most the last second of it may be missing."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time

import pytest

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store import open_store
from irplanner.services.cases import Cases

STARTING_LIMIT_S = 60
LOST_AT_MOST_S = 1.0


def type_and_kill(store, log, seconds):
    """Return the moments and texts the window showed until it was killed, and the moment of the kill."""
    with log.open("w") as said:
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.faults.typing_window", str(store)],
            stdout=said,
            stderr=subprocess.STDOUT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
    try:
        give_up = time.monotonic() + STARTING_LIMIT_S
        while not typed_lines(log) and process.poll() is None and time.monotonic() < give_up:
            time.sleep(0.05)
        assert typed_lines(log), f"the window did not come up: {log.read_text()}"
        time.sleep(seconds)
    finally:
        killed_at = time.monotonic()
        process.send_signal(signal.SIGKILL)
        process.wait()
    return typed_lines(log), killed_at


def typed_lines(log):
    """Return moment and text of every whole line the window has written."""
    whole = [line for line in log.read_text().splitlines(keepends=True) if line.endswith("\n")]
    words = [line.split() for line in whole]
    return [(float(pair[0]), pair[1]) for pair in words if len(pair) == 2 and pair[0][0].isdigit()]


@pytest.mark.parametrize(
    "rounds", [2, pytest.param(30, marks=pytest.mark.slow)], ids=["a few times", "many times"]
)
def test_a_kill_while_typing_loses_at_most_the_last_second(tmp_path, rounds):
    chance = random.Random(20261122)
    for number in range(rounds):
        path = tmp_path / f"store{number}.db"

        shown, killed_at = type_and_kill(path, tmp_path / f"log{number}", seconds=chance.uniform(1.2, 2.5))

        store = open_store(path)
        cases = Cases(store, load_catalog())
        [row] = cases.find("", 10)
        kept = cases.load(row.case_id).facts.patient.name or ""
        store.close()
        due = [text for moment, text in shown if moment <= killed_at - LOST_AT_MOST_S]
        assert shown[-1][1].startswith(kept)
        assert due
        assert len(kept) >= len(due[-1])
