"""Watches a store for what other workstations, windows and commands change in it, and for the server itself.

A server tells (LISTEN); a file is looked at twice a second. All of it in a thread of its own: nothing waits
for it, and nothing of it waits for a network on another thread.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from irplanner.errors import EnvironmentFailure
from irplanner.models.store import Store

if TYPE_CHECKING:
    import psycopg

LOOK_SECONDS = 0.5
SILENCE_SECONDS = 5.0  # without a word the connection is tried
AGAIN_SECONDS = 1.0


class Change(StrEnum):
    """What happened to the store."""

    ELSEWHERE = "elsewhere"  # somebody else changed something
    LOST = "lost"  # the server does not answer
    BACK = "back"  # it answers again


class StoreWatch:
    """Watches until it is stopped.

    Args:
        told: Called in the watching thread.
    """

    def __init__(self, store: Store, told: Callable[[Change], object]) -> None:
        self._store, self._told = store, told
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="store watch", daemon=True)

    def start(self) -> None:
        """Begin to watch."""
        self._thread.start()

    def stop(self, wait_seconds: float = 2.0) -> None:
        """End it; the store may be closed afterwards."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join(wait_seconds)

    def _watch(self) -> None:
        if self._store.is_sqlite:
            self._watch_file()
        else:
            self._watch_server()

    def _watch_file(self) -> None:
        """Look at file and log: a connection of its own would keep others from exchanging the file."""
        last, looked_at = _marks(self._store.path), time.monotonic()
        while not self._stop.wait(LOOK_SECONDS):
            now = _marks(self._store.path)
            is_own = self._store.written_at >= looked_at  # one's own saves tell the pages by themselves
            looked_at = time.monotonic()
            if now != last and not is_own:
                self._told(Change.ELSEWHERE)
            last = now

    def _watch_server(self) -> None:
        import psycopg

        from irplanner.models.server import listening_connection, sender_of

        own = ""
        is_lost = False
        while not self._stop.is_set():
            try:
                own = own or sender_of(self._store.engine)
                with listening_connection(self._store.path) as connection:
                    if is_lost:
                        is_lost = False
                        self._told(Change.BACK)
                    self._listen(connection, own)
            except (EnvironmentFailure, psycopg.Error, OSError):
                if not is_lost and not self._stop.is_set():
                    is_lost = True
                    self._told(Change.LOST)
                self._stop.wait(AGAIN_SECONDS)

    def _listen(self, connection: psycopg.Connection[tuple[object, ...]], own: str) -> None:
        silent_since = time.monotonic()
        while not self._stop.is_set():
            for notice in connection.notifies(timeout=LOOK_SECONDS, stop_after=1):
                silent_since = time.monotonic()
                if notice.payload != own:
                    self._told(Change.ELSEWHERE)
            if time.monotonic() - silent_since > SILENCE_SECONDS:
                connection.execute("SELECT 1")  # a cable that was pulled out says nothing by itself
                silent_since = time.monotonic()


def _marks(path: Path) -> tuple[int, ...]:
    """Return what differs of a file and its log after anybody has written."""
    found: list[int] = []
    for file in (path, path.with_name(path.name + "-wal")):
        try:
            state = file.stat()
        except OSError:
            found += (0, 0)
        else:
            found += (state.st_mtime_ns, state.st_size)
    return tuple(found)
