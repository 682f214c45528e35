"""What is settled before the everyday window opens its store: nobody else has it, a new one is protected."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from irplanner.services.safekeeping.window_guard import WindowGuard, has_store

if TYPE_CHECKING:
    from irplanner.ui.main_window import MainWindow

LOOK_MS = 1000
WAIT_MS = 250
LONGEST_WAIT_MS = 20_000  # a window that hangs is not waited for: saves are safe by their revisions


class StoreClaim(QObject):
    """Claims the store for this window, and gives it up when another one asks.

    Signals:
        granted: the store may be opened.
        refused: the user leaves the store to the other window.

    Args:
        ask_protection: A store that is not there yet is asked about: encrypted or plain.
    """

    granted = Signal()
    refused = Signal()

    def __init__(self, window: MainWindow, path: Path, *, ask_protection: bool) -> None:
        super().__init__(window)
        self._window, self._path, self._ask_protection = window, path, ask_protection
        self._guard = WindowGuard(path)
        self._waited_ms = 0
        self._wait = QTimer(self)
        self._wait.setInterval(WAIT_MS)
        self._wait.timeout.connect(self._on_wait)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self._on_look)

    def start(self) -> None:
        """Ask what there is to ask; `granted` or `refused` follows."""
        if self._ask_protection and not has_store(self._path):
            from irplanner.ui.store_access import protect_store  # only at the first start

            protect_store(self._path, self._window)
        if self._guard.take(self._window.context.now()):
            self._grant()
            return
        from irplanner.ui.store_access import takes_over  # only where two windows meet

        if not takes_over(self._guard.holder(), self._window):
            self.refused.emit()
            return
        self._guard.ask_for()
        self._wait.start()

    def release(self) -> None:
        """Give the store back: it is closed."""
        self._wait.stop()
        self._look.stop()
        self._guard.release()

    def _grant(self) -> None:
        self._look.start()
        self.granted.emit()

    def _on_wait(self) -> None:
        self._waited_ms += WAIT_MS
        if self._guard.take(self._window.context.now()) or self._waited_ms >= LONGEST_WAIT_MS:
            self._wait.stop()
            self._grant()

    def _on_look(self) -> None:
        if self._guard.is_asked_for():
            self._look.stop()
            self._window.close()
