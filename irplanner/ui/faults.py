"""Errors nobody expected: logged, and shown calmly with details that hold no patient data."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtWidgets import QApplication, QWidget

from irplanner import __version__
from irplanner.errors import ContentError, UserError
from irplanner.language import tr

log = logging.getLogger("irplanner")
_showing = False


def fault_details(error: BaseException) -> str:
    """Return where a fault happened: types and places only, since messages may hold patient data."""
    import platform

    lines = [
        f"irplanner {__version__}, Python {platform.python_version()}, Qt {qVersion()}, {platform.system()}"
    ]
    link: BaseException | None = error
    while link is not None:
        lines.append(type(link).__name__)
        for frame in traceback.extract_tb(link.__traceback__):
            name = frame.filename.replace("\\", "/")
            place = name[name.rfind("irplanner/") :] if "irplanner/" in name else name.rsplit("/", 1)[-1]
            lines.append(f"  {place}:{frame.lineno} in {frame.name}")
        link = link.__cause__ or (None if link.__suppress_context__ else link.__context__)
    return "\n".join(lines)


def show_fault(error: BaseException, parent: QWidget | None = None) -> None:
    """Log a fault and tell the user; while one is shown, others are only logged."""
    global _showing  # one box for the whole program
    details = fault_details(error)
    log.error("fault\n%s", details)
    if _showing:
        return
    from irplanner.ui.dialogs import show_message  # only when it is needed

    _showing = True
    try:
        if isinstance(error, UserError):
            show_message(error.title, error.advice, parent=parent)
        elif isinstance(error, ContentError):
            show_message(
                tr("The content pack has faults."),
                tr("It cannot be used until they are mended. The details name each file and field."),
                "\n".join(error.faults),
                parent,
            )
        else:
            show_message(
                tr("Something went wrong in the program."),
                tr(
                    "What you typed up to now is kept. If it happens again, close and open the program, and "
                    "send the details to whoever looks after it. They hold no patient data."
                ),
                details,
                parent,
            )
    finally:
        _showing = False


class FaultHook(QObject):
    """Takes every exception nobody caught, from any thread, and shows it on the GUI thread."""

    _raised = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._raised.connect(self._on_raised, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the program's last resort."""
        sys.excepthook = self._take
        threading.excepthook = lambda args: self._take(args.exc_type, args.exc_value, args.exc_traceback)

    def _take(
        self, kind: type[BaseException], error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        if error is not None:
            self._raised.emit(error)

    def _on_raised(self, error: BaseException) -> None:
        show_fault(error, QApplication.activeWindow())
