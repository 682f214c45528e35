"""Watches the event loop: how long it is blocked, during what, and where the program was then."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

from PySide6.QtCore import QTimer

LIMIT_MS = 50
BEAT_MS = 2


class Block(NamedTuple):
    """One time the loop was not reached: what was done, wall and own processor time, the place seen last."""

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
        self._where = ""
        self._beat = (time.perf_counter(), time.thread_time())
        self._gui_thread = threading.get_ident()
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

    @contextmanager
    def watching(self, during: str) -> Iterator[None]:
        """Name what is done; the time of the call itself counts like that of an event."""
        self._on_beat()
        before, self._during = self._during, during
        try:
            yield
        finally:
            self._on_beat()
            self._during = before

    def _on_beat(self) -> None:
        now = (time.perf_counter(), time.thread_time())
        wall, cpu = ((now[at] - self._beat[at]) * 1000 for at in (0, 1))
        block = Block(self._during, wall, cpu, self._where)
        if wall > self.longest.wall_ms:
            self.longest = block
        if wall > LIMIT_MS + BEAT_MS:
            self.blocks.append(block)
        self._beat, self._where = now, ""

    def _look(self) -> None:
        while not self._stopped.wait(0.005):
            if time.perf_counter() - self._beat[0] > LIMIT_MS * 0.7 / 1000 and not self._where:
                frame = sys._current_frames().get(self._gui_thread)
                stack = traceback.extract_stack(frame)
                own = [one for one in stack if "/irplanner/" in one.filename]
                self._where = " < ".join(
                    f"{one.filename.rpartition('irplanner/')[2]}:{one.lineno} {one.name}"
                    for one in reversed(own[-4:])
                )
