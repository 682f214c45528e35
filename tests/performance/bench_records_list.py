"""The Records list on all cases: jumps and memory beside Qt's own SQL model and all rows in a list."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from tests.performance.big_store import big_store
from tests.performance.figure import Figure

ROUNDS = 5


def figures() -> Iterator[Figure]:
    with big_store() as store, tempfile.TemporaryDirectory() as keys:
        environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "KEYS": keys}

        def probe(how: str) -> dict[str, float]:
            command = [sys.executable, "-m", "tests.performance.records_list_probe", str(store.path), how]
            found: dict[str, float] = json.loads(
                subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout
            )
            return found

        rounds = [(probe("window"), probe("qsql")) for _ in range(ROUNDS)]
        all_rows = probe("list")
    ours, qsql = rounds[0]
    detail = (
        f"{ours['rows']:,.0f} rows, {ours['jump_p50'] * 1000:.1f} against {qsql['jump_p50'] * 1000:.1f} ms"
    )
    ratio = statistics.median(one["jump_p50"] / other["jump_p50"] for one, other in rounds)
    yield Figure("jump and repaint against QSqlQueryModel", ratio, 1.3, "x", detail)
    detail = f"{ours['memory']:.0f} against {all_rows['memory']:.0f} MiB"
    share = ours["memory"] / all_rows["memory"]
    # Some thousand rows are less than a window takes for itself.
    goal = 0.15 if ours["rows"] >= 500_000 else 2
    yield Figure("memory against all rows in memory", share, goal, "x", detail)
