"""The window while it exports every case and while it draws all charts anew: how long nobody was heard."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.performance.big_store import big_store
from tests.performance.figure import Figure

GAP_MS = 50


def figures() -> Iterator[Figure]:
    with big_store() as store, tempfile.TemporaryDirectory(prefix="irplanner-gaps-") as name:
        folder = Path(name)
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": name, "XDG_CONFIG_HOME": name}
        command = [sys.executable, "-m", "tests.performance.gui_gaps_probe", str(store.path), str(folder)]
        printed = subprocess.run(
            command, env=environment, check=True, stdout=subprocess.PIPE, text=True
        ).stdout
    found = json.loads(printed.splitlines()[-1])
    alone = found["nothing else"]
    yield _gap("longest gap of the window during an export", found["export"], alone, "the same work")
    detail = f"{found['parts']} files under way"
    yield Figure("files left by an export stopped in the window", found["left"], 0, "", detail)
    yield _gap("longest gap while all charts are drawn anew", found["charts"], found["rest"], "at rest")


def _gap(name: str, gap: dict[str, Any], before: dict[str, Any], what: str) -> Figure:
    """Return the figure of a gap: its own processor time, or by how much it is longer than one without that
    work, whichever is more. Other programs on the machine make gaps, too."""
    value = max(gap["own"], gap["wall"] - before["wall"])
    longest = f"{gap['wall']:.0f} ms on the clock, {gap['own']:.0f} ms of its own {gap['where']}".strip()
    return Figure(name, value, GAP_MS, "ms", f"{longest}; before, {what}: {before['wall']:.0f} ms")
