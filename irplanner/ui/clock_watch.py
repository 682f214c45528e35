"""Watches the clock while the window is open, and says when it is set back; the start is compared as well."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, QTimer

from irplanner.errors import UserError
from irplanner.services.safekeeping.clock_check import ClockBehind, behind, clock_behind, note_behind
from irplanner.ui.context import AppContext

LOOK_MS = 20_000


class ClockWatch(QObject):
    """Compares the clock with one that cannot be set.

    Args:
        wall, steady: The two clocks; tests give their own.
    """

    def __init__(
        self,
        context: AppContext,
        parent: QObject,
        *,
        wall: Callable[[], datetime] = lambda: datetime.now(UTC),
        steady: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._context, self._wall, self._steady = context, wall, steady
        self._started = wall(), steady()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)

    def start(self) -> None:
        """Compare with the audit trail once, then with the steady clock."""
        store, now = self._context.services.store, self._wall()
        self._context.tasks.start(
            lambda: clock_behind(store, now), self._on_compared, self._context.show_error
        )
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def look(self) -> None:
        """Say so when the clock was set back since the last look; each leap is said once."""
        wall, steady = self._started
        now = self._wall()
        found = behind(wall + timedelta(seconds=self._steady() - steady), now)
        if found is not None:
            self._started = now, self._steady()
            self._on_compared(found)

    def _on_compared(self, found: ClockBehind | None) -> None:
        if found is None:
            return
        store, actor = self._context.services.store, self._context.cases.actor
        self._context.tasks.start(
            lambda: note_behind(store, found, actor), lambda _nothing: None, self._context.show_error
        )
        self._context.show_error(UserError(found.text, self.tr("It is noted in the audit trail.")))
