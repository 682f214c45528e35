"""Slow work off the GUI thread, its result back on it. The only module that knows QThreadPool.

One worker, so work on the store stays in order; long work has one of its own, so that a search or a save
does not wait until a million cases are exported. Exactly one of `done` and `failed` is called, on the GUI
thread, and neither once its owner (a QObject whose bound method it is) has been deleted.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextvars import copy_context
from typing import Any, TypeVar

import shiboken6
from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

T = TypeVar("T")


class Cancelled(Exception):  # not an error: the user asked for it
    """Raised inside long work after the user pressed Cancel."""


class Progress:
    """Given to long work: it reports how far it is and learns that it was cancelled."""

    def __init__(self, report: Callable[[int, int], None]) -> None:
        self._report = report
        self._cancelled = threading.Event()

    def report(self, done: int, total: int) -> None:
        """Show `done` of `total` (0: not known). Raises Cancelled once the user has pressed Cancel."""
        if self._cancelled.is_set():
            raise Cancelled
        self._report(done, total)

    def cancel(self) -> None:
        self._cancelled.set()


class _Job:
    """One piece of work under way. Any: the type of what `done` takes is that of the work it belongs to."""

    __slots__ = ("done", "failed", "progress", "run")

    def __init__(
        self, run: QRunnable, done: Callable[[Any], object], failed: Callable[[Exception], object] | None
    ) -> None:
        self.run, self.done, self.failed = run, done, failed
        self.progress: Progress | None = None


class _Run(QRunnable):
    def __init__(self, number: int, work: Callable[[], object], finished: Callable[..., None]) -> None:
        super().__init__()
        self.setAutoDelete(False)
        self._number, self._work, self._finished = number, work, finished
        self._context = copy_context()  # who was at work when it was asked for

    def run(self) -> None:
        """Override: in the worker thread."""
        try:
            result = self._context.run(self._work)
        except Exception as error:  # handed to `failed` on the GUI thread
            self._finished(self._number, None, error)
        else:
            self._finished(self._number, result, None)


class Tasks(QObject):
    """The program's worker. `failed` given as None leaves the error to `unhandled`."""

    unhandled = Signal(object)  # an Exception nobody has taken
    long_started = Signal(int, str)  # number, title
    long_progress = Signal(int, int, int)  # number, done, total
    long_finished = Signal(int)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool, self._long_pool = QThreadPool(self), QThreadPool(self)
        for pool in (self._pool, self._long_pool):
            pool.setMaxThreadCount(1)
            pool.setExpiryTimeout(-1)
        self._apart: QThreadPool | None = None
        self._jobs: dict[int, _Job] = {}
        self._count = 0
        self._finished.connect(self._on_finished)

    @property
    def is_idle(self) -> bool:
        return not self._jobs

    def start(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """See roles.TaskRunner.start."""
        self._begin(self._pool, work, done, failed)

    def start_apart(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """As `start`, but beside the worker: somebody who signs in does not wait for an export."""
        if self._apart is None:
            self._apart = QThreadPool(self)
            self._apart.setMaxThreadCount(1)
        self._count += 1
        run = _Run(self._count, work, self._finished.emit)
        self._jobs[self._count] = _Job(run, done, failed)
        self._apart.start(run)

    def start_long(
        self,
        title: str,
        work: Callable[[Progress], T],
        done: Callable[[T], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        """See roles.TaskRunner.start_long."""
        number = self._count + 1
        progress = Progress(lambda at, total: self.long_progress.emit(number, at, total))
        self._begin(self._long_pool, lambda: work(progress), done, failed)
        self._jobs[number].progress = progress
        self.long_started.emit(number, title)

    def cancel(self, number: int) -> None:
        """Ask a long task to stop; its next report ends it and neither `done` nor `failed` is called."""
        job = self._jobs.get(number)
        if job is not None and job.progress is not None:
            job.progress.cancel()

    def close(self) -> None:
        """Wait for what has been started, drafts above all, and drop the answers; long work is stopped."""
        for number in self._jobs:
            self.cancel(number)
        self._pool.waitForDone()
        if self._apart is not None:
            self._apart.waitForDone()
        self._long_pool.waitForDone()
        self._jobs.clear()

    def _begin(
        self,
        pool: QThreadPool,
        work: Callable[[], object],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None,
    ) -> None:
        """Any: see _Job."""
        self._count += 1
        run = _Run(self._count, work, self._finished.emit)
        self._jobs[self._count] = _Job(run, done, failed)
        pool.start(run)

    def _on_finished(self, number: int, result: object, error: Exception | None) -> None:
        job = self._jobs.pop(number, None)
        if job is None:
            return
        if job.progress is not None:
            self.long_finished.emit(number)
        if error is None:
            if _is_alive(job.done):
                job.done(result)
        elif isinstance(error, Cancelled):
            return
        elif job.failed is None:
            self.unhandled.emit(error)
        elif _is_alive(job.failed):
            job.failed(error)


def _is_alive(call: Callable[..., object]) -> bool:
    """Say whether the object behind a bound method still has its Qt half."""
    owner = getattr(call, "__self__", None)
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
