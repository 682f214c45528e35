"""Watches the event loop: how long it is blocked, during what, and where the program was then.

Other programs slow even the processor time of this one down (caches, the other half of a core). So a piece of
work that is always the same is timed all along, and a block counts by what it would have taken at best pace.
"""

from __future__ import annotations

import faulthandler
import re
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QTimer

LIMIT_MS = 50
BEAT_MS = 2
PACE_STEPS = 20_000
_FRAME = re.compile(r'File ".*/irplanner/(.+?)", line (\d+) in (.+)')


def pace() -> float:
    """Return the processor time of a piece of work that is always the same."""
    begun = time.thread_time()
    number = 0
    for step in range(PACE_STEPS):
        number += step & 3
    return time.thread_time() - begun


class Block(NamedTuple):
    """One time the loop was not reached: during what, how long, how much processor time of its own (at the
    best pace of this process), and the place seen last."""

    during: str
    wall_ms: float
    cpu_ms: float
    where: str

    def __str__(self) -> str:
        return f"{self.during}: {self.wall_ms:.0f} ms ({self.cpu_ms:.0f} ms of its own) at {self.where}"


class Watchdog:
    """Beats in the event loop; a thread looks where the program is when a beat is late.

    Attributes:
        blocks: Every time over the limit.
        longest: The longest of all, over the limit or not.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.longest = Block("", 0, 0, "")
        self._during = "at rest"
        self._best_pace = min(pace() for _ in range(20))
        self._where = ""
        self._beat = (time.perf_counter(), time.thread_time())
        self._gui_thread = f"0x{threading.get_ident():016x}"
        self._dump = tempfile.TemporaryFile("w+")  # noqa: SIM115  # as long as the watchdog
        self._stopped = threading.Event()
        self._timer = QTimer()
        self._timer.setInterval(BEAT_MS)
        self._timer.timeout.connect(self._on_beat)
        self._thread = threading.Thread(target=self._look, daemon=True)

    def start(self) -> None:
        self._beat = (time.perf_counter(), time.thread_time())
        self._timer.start()
        self._thread.start()

    def stop(self) -> None:
        self._on_beat()
        self._timer.stop()
        self._stopped.set()
        self._thread.join()
        self._dump.close()

    def pause(self) -> None:
        """Leave out the time since the last beat."""
        self._on_beat(count=False)

    @contextmanager
    def watching(self, during: str) -> Iterator[None]:
        """Name what is done; the time of the call itself counts like that of an event."""
        self._on_beat()
        before, self._during = self._during, during
        known = len(self.blocks)
        try:
            yield
        finally:
            self._on_beat()
            if len(self.blocks) > known:
                now = min(pace() for _ in range(3))
                self._best_pace = min(self._best_pace, now)
                slower = now / self._best_pace
                self.blocks[known:] = [
                    block._replace(cpu_ms=block.cpu_ms / slower) for block in self.blocks[known:]
                ]
                self._on_beat(count=False)
            self._during = before

    def _on_beat(self, *, count: bool = True) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = ((now[at] - self._beat[at]) * 1000 for at in (0, 1))
        block = Block(self._during, wall, cpu, self._where)
        if count and wall > self.longest.wall_ms:
            self.longest = block
        if count and wall > LIMIT_MS + BEAT_MS:
            self.blocks.append(block)
        self._beat, self._where = now, ""

    def _look(self) -> None:
        while not self._stopped.wait(0.005):
            if time.perf_counter() - self._beat[0] > LIMIT_MS * 0.7 / 1000 and not self._where:
                self._where = self._place()

    def _place(self) -> str:
        """Say where the GUI thread is. A frame object would keep its painters alive, and end them in here."""
        self._dump.seek(0)
        self._dump.truncate()
        faulthandler.dump_traceback(self._dump, all_threads=True)
        self._dump.seek(0)
        for thread in self._dump.read().split("\n\n"):
            if self._gui_thread in thread.partition("\n")[0]:
                own = [_FRAME.search(line) for line in thread.splitlines()]
                places = [f"{one[1]}:{one[2]} {one[3]}" for one in own if one is not None]
                return " < ".join(places[:4])
        return ""
