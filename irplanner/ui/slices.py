"""Work that must be done on the GUI thread, a step a turn of the event loop, so that nothing waits long."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QObject, QTimer

SLICE_MS = 12
"""Steps go on within one turn until this has passed; a step is never cut."""


class Slices(QObject):
    """Does steps in order; `finish` does what is left at once."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: deque[Callable[[], object]] = deque()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        self._is_working = False

    @property
    def is_done(self) -> bool:
        return not self._steps and not self._is_working

    def add(self, *steps: Callable[[], object]) -> None:
        """Do these steps after those that are waiting."""
        self._steps.extend(steps)
        if self._steps:
            self._timer.start()

    def add_next(self, *steps: Callable[[], object]) -> None:
        """Do these steps before those that are waiting: a step has found out that it has parts."""
        self._steps.extendleft(reversed(steps))
        if self._steps:
            self._timer.start()

    def drop(self) -> None:
        """Leave undone what is waiting."""
        self._steps.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Do what is left now. Asked for within a step, it leaves the rest to its turn."""
        if not self._is_working:
            self._work(float("inf"))

    def _on_turn(self) -> None:
        self._work(SLICE_MS / 1000)
        if self._steps:
            self._timer.start()

    def _work(self, seconds: float) -> None:
        end = perf_counter() + seconds
        self._is_working = True
        try:
            while self._steps:
                self._steps.popleft()()
                if perf_counter() >= end:
                    return
        finally:
            self._is_working = False
