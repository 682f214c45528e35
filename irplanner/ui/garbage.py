"""Python's cyclic garbage is collected on the GUI thread only.

The collector runs in whatever thread happens to allocate: in the worker it would destroy widgets and timers
that belong to the GUI thread ("Timers cannot be stopped from another thread", then a crash).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 1000
YOUNG = 2000  # objects made since the last collection before one is worth its time


class GuiCollector(QObject):
    """Switches the automatic collector off and collects from the event loop until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def set_aside(self) -> None:
        """Leave everything loaded so far out of later collections: it stays, and there is much of it."""
        gc.freeze()

    def collect(self) -> None:
        """Collect the young generation where it has grown, older ones every tenth and hundredth time."""
        if gc.get_count()[0] < YOUNG:
            return
        self._rounds += 1
        gc.collect(2 if self._rounds % 100 == 0 else 1 if self._rounds % 10 == 0 else 0)

    def stop(self) -> None:
        """Let Python collect by itself again."""
        self._timer.stop()
        gc.enable()
