"""Loads what Qt has to be touched for, on the GUI thread, a little at a time between events.

PySide6 makes its classes when they are first asked for, and a class half made in one thread crashes another
that meets it (seen as a segmentation fault once in 120 starts). So every class is made here before the worker
draws paper, loads pyqtgraph (a tenth of a second in one piece) or pages open.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

QT_MODULES = (
    "PySide6.QtCore",
    "PySide6.QtGui",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtPrintSupport",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtTest",  # these three by pyqtgraph
)
SLICE_SECONDS = 0.006
PAUSE_MS = 4

Step = Callable[[], object]


class IdleLoading(QObject):
    """Does steps in order, for some milliseconds at a time; events come between.

    Signals:
        done: All steps are done. An exception of a step goes the way of every other, and ends the loading.
    """

    done = Signal()

    def __init__(self, steps: Iterator[Step], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        self._timer.start()

    def stop(self) -> None:
        """Leave the rest undone: the window closes."""
        self._timer.stop()

    def _on_timeout(self) -> None:
        end = perf_counter() + SLICE_SECONDS
        while perf_counter() < end:
            step = next(self._steps, None)
            if step is None:
                self._timer.stop()
                self.done.emit()
                return
            try:
                step()
            except BaseException:
                self._timer.stop()
                raise


def qt_classes() -> Iterator[Step]:
    """Steps that make every class of the Qt modules the program uses."""
    for module_name in QT_MODULES:
        module = importlib.import_module(module_name)
        for name in dir(module):
            yield partial(getattr, module, name)


def page_modules() -> Iterator[Step]:
    """Steps that load every module of the window, leaves first where the names tell."""
    import pkgutil

    import irplanner.ui as package

    names = [info.name for info in pkgutil.walk_packages(package.__path__, "irplanner.ui.")]
    for name in sorted(names, key=lambda name: (-name.count("."), name)):
        yield partial(importlib.import_module, name)
