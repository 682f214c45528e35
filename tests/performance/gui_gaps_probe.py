"""The window itself on a store, offscreen: how long its event loop is not reached while it works hard.

    python -m tests.performance.gui_gaps_probe STORE FOLDER

Prints JSON. Exports every case while somebody types, sorts and jumps about, stops a second export, and has
all charts of Insights drawn anew.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from tests.ui.whole.conftest import make_window, wait_until
from tests.ui.whole.watchdog import Block, Watchdog

TYPED = ("e", "em", "emb", "radial", "kerma>2000", "")
SORTED = (2, 0, 7)
MOST_MS = 1_800_000
MOST_SECONDS = 60  # of one export
PERIODS = ("36", "all", "12")

Window = Any  # the main window: this reaches into its pages


def main(path: Path, folder: Path) -> dict[str, Any]:
    window, _loader = make_window(path)
    watch = Watchdog()
    watch.start()
    found = _export(window, watch, folder / "whole")
    found |= _stopped(window, folder / "stopped")
    return found | _charts(window, watch)


@contextmanager
def _phase(watch: Watchdog, name: str, found: dict[str, Any]) -> Iterator[None]:
    watch.longest = Block("", 0, 0, "")
    known = len(watch.blocks)
    with watch.watching(name):
        yield
    longest, own = watch.longest, [block.cpu_ms for block in watch.blocks[known:]]
    found[name] = {"wall": longest.wall_ms, "own": max(own, default=0), "where": longest.where}


def _export(window: Window, watch: Watchdog, out: Path) -> dict[str, Any]:
    """Export all cases, or the first minute of that, while somebody works on the list."""
    page = _records(window)
    out.mkdir()
    started: list[int] = []
    ended: list[int] = []
    window.context.tasks.long_started.connect(lambda number, _title: started.append(number))
    window.context.tasks.long_finished.connect(ended.append)
    found: dict[str, Any] = {"rounds": 0}
    with _phase(watch, "nothing else", found):
        for _ in range(3):
            _work(page)
    with _phase(watch, "export", found):
        page.export_to(out / "cases.csv")
        begun = time.monotonic()
        while not ended and time.monotonic() < begun + MOST_SECONDS:
            _work(page)
            found["rounds"] += 1
    if not ended:
        window.context.tasks.cancel(started[0])
    wait_until(lambda: bool(ended), MOST_MS)
    return found


def _work(page: Any) -> None:
    """Type some searches, sort by some columns, jump to the end."""
    for text in TYPED:
        page.search.setText(text)
        QTest.qWait(150)
    header = page.table.horizontalHeader()
    for column in SORTED:
        header.setSortIndicator(column, header.sortIndicatorOrder())
        QTest.qWait(150)
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    QTest.qWait(150)


def _stopped(window: Window, out: Path) -> dict[str, Any]:
    """Press Cancel once an export is on its way, and count what lies in the folder then."""
    page, tasks = _records(window), window.context.tasks
    out.mkdir()
    started: list[int] = []
    ended: list[int] = []
    moved: list[int] = []
    tasks.long_started.connect(lambda number, _title: started.append(number))
    tasks.long_progress.connect(lambda _number, done, _all: moved.append(done))
    tasks.long_finished.connect(ended.append)
    page.export_to(out / "cases.csv")
    wait_until(lambda: moved or ended, MOST_MS)
    parts = len(list(out.iterdir()))
    tasks.cancel(started[0])
    wait_until(lambda: bool(ended), MOST_MS)
    return {"parts": parts, "left": len(list(out.iterdir()))}


def _charts(window: Window, watch: Watchdog) -> dict[str, Any]:
    """Have all charts drawn for other periods and a room."""
    window.navigate("insights")
    page = window.current_page
    wait_until(lambda: len(page.cards) > 5, MOST_MS)
    _rest(window)
    found: dict[str, Any] = {}
    with _phase(watch, "rest", found):
        QTest.qWait(5000)
    with _phase(watch, "charts", found):
        for code in PERIODS:
            page.filters.periods.buttons[code].click()
            _rest(window)
        box = page.filters.boxes["room"]
        for row in (1, 0):
            box.setCurrentIndex(row)
            box.activated.emit(row)
            _rest(window)
    return found


def _rest(window: Window) -> None:
    """Let events run until nothing is asked for and nothing waits to be drawn."""
    QTest.qWait(50)
    wait_until(lambda: window.is_at_rest, MOST_MS)


def _records(window: Window) -> Any:
    window.navigate("records")
    page = window.current_page
    page.search.setText("")
    _rest(window)
    wait_until(lambda: page.presenter.is_complete, MOST_MS)
    return page


if __name__ == "__main__":
    print(json.dumps(main(Path(sys.argv[1]), Path(sys.argv[2]))))
    sys.stdout.flush()
    os._exit(0)
