"""Notices that nobody has touched keyboard or mouse for some minutes."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_MS = 5000
_DEEDS = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class IdleWatch(QObject):
    """Watches the windows of the program; made only where people sign in.

    Signals:
        idle: nobody has done anything for so long; said once, until `start` again.
        looked: every few seconds while it watches.

    Args:
        clocks: What tells how much time has passed, in seconds; the longest counts: one may stand still
            while the computer sleeps.
    """

    idle = Signal()
    looked = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        clocks: tuple[Callable[[], float], ...] = (time.monotonic, time.time),
    ) -> None:
        super().__init__(parent)
        self._clocks = clocks
        self._last = tuple(clock() for clock in clocks)
        self._limit_seconds = 0.0
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)
        self._on_window(QGuiApplication.focusWindow())

    def start(self, minutes: int) -> None:
        """Watch from now on; nobody has to be away for longer than so many minutes."""
        self._limit_seconds = minutes * 60.0
        self.touch()
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def touch(self) -> None:
        """Somebody is here."""
        self._last = tuple(clock() for clock in self._clocks)

    def look(self) -> None:
        """See whether it is time."""
        self.looked.emit()
        away = max(clock() - last for clock, last in zip(self._clocks, self._last, strict=True))
        if away >= self._limit_seconds:
            self._timer.stop()
            self.idle.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: a key or the mouse; nothing is kept from anybody."""
        if event.type() in _DEEDS:
            self.touch()
        return False

    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)
