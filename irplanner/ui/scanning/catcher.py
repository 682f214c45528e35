"""Listens to the keys of the window in front and takes a scanner's code out of them."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from irplanner.settings import ScanEnd, Settings
from irplanner.ui.presenters.wedge import Becomes, ScannerManner, Wedge
from irplanner.ui.scanning.typed_text import Undo, field_in_use, takes_text, way_back

# What separates the elements of a GS1 code, typed as Ctrl and a bracket.
GROUP_SEPARATOR = "\x1d"
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ENDS = {ScanEnd.ENTER: _ENTER, ScanEnd.TAB: frozenset({Qt.Key.Key_Tab}), ScanEnd.NOTHING: _ENTER}
_SHIFTING = frozenset({Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr})
_COMMANDS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class KeyCatcher(QObject):
    """Watches whichever window of the program has the focus, before its widgets see a key.

    Signals:
        scanned: the code of a scan.
    """

    scanned = Signal(str)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wedge, self._ends = _wedge_of(settings)
        self._waiting: deque[QKeyEvent] = deque()
        self._back: Undo | None = None
        self._field: QWidget | None = None  # had the focus at the first key of a burst
        self._silence = QTimer(self)
        self._silence.setSingleShot(True)
        self._silence.timeout.connect(self._on_silence)
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_window)
        self._on_window(QGuiApplication.focusWindow())

    def use_settings(self, settings: Settings) -> None:
        """Take over how the site's scanners type."""
        self._give_back()
        self._wedge, self._ends = _wedge_of(settings)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: keys of the window; true keeps a key from its widgets."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease:
            return self._on_release(event)
        if event.type() != QEvent.Type.KeyPress:
            return False
        if isinstance(QApplication.activeModalWidget(), QFileDialog):
            return False  # a scan names no file, and Qt's own box has its own ways with keys
        return self._on_key(event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in _SHIFTING:
            return False
        text = self._text_of(event)
        if event.key() in self._ends and not event.modifiers() & _COMMANDS:
            return self._on_end(event)
        if not text or event.isAutoRepeat():
            self._wedge.other()
            self._give_back()
            return False
        widget = field_in_use()
        was_burst = bool(self._wedge.keys)
        becomes = self._wedge.key(text, event.timestamp(), may_wait=not takes_text(widget))
        if len(self._wedge.keys) == 1:  # the first key: what waited before was not of a scan
            if was_burst:
                self._give_back()
            self._field = widget
            self._back = way_back(widget) if becomes is Becomes.TYPED else None
        if becomes is Becomes.WAITS:
            self._waiting.append(_copy(event))
            self._silence.start(self._wedge.manner.gap_ms * _PATIENCE)
            return True
        return False

    def _on_release(self, event: QKeyEvent) -> bool:
        """A key that waits is let go of where it was pressed, later: a button needs both, in their order."""
        if event.isAutoRepeat() or not any(one.key() == event.key() for one in self._waiting):
            return False
        self._waiting.append(_copy(event))
        return True

    def _on_end(self, event: QKeyEvent) -> bool:
        if not self._wedge.keys:
            return False
        if self._wedge.end(event.timestamp()) is Becomes.ENDS:
            self._take()
            return True
        self._give_back()
        return False

    def _on_silence(self) -> None:
        if self._wedge.silence() is Becomes.ENDS:
            self._take()
        else:
            self._give_back()

    def _take(self) -> None:
        """A scan is complete: its keys go nowhere else."""
        self._silence.stop()
        self._waiting.clear()
        back, self._back = self._back, None
        if back is not None:
            back()
        self.scanned.emit(self._wedge.code)

    def _give_back(self) -> None:
        """Let the keys that waited go where they were meant to."""
        self._silence.stop()
        self._back = None
        while self._waiting:
            event = self._waiting.popleft()
            widget = field_in_use()
            if widget is not None:
                QCoreApplication.sendEvent(widget, event)

    def _on_window(self, window: QWindow | None) -> None:
        """Another window has the focus: it is watched from now on; Qt forgets a filter set twice.

        A field that opens its list of choices at the first letter has the keys still, from the list's window.
        """
        if window is None:
            return
        window.installEventFilter(self)
        if not self._wedge.keys or field_in_use() is not self._field:
            self._wedge.other()
            self._give_back()

    @staticmethod
    def _text_of(event: QKeyEvent) -> str:
        """Return the character a key types; empty for one that types none or is a command."""
        text = event.text()
        only_control = event.modifiers() & _COMMANDS == Qt.KeyboardModifier.ControlModifier
        if text == GROUP_SEPARATOR or (only_control and event.key() == Qt.Key.Key_BracketRight):
            return GROUP_SEPARATOR
        if event.modifiers() & (_COMMANDS & ~Qt.KeyboardModifier.GroupSwitchModifier):
            return ""
        return text if len(text) == 1 and text.isprintable() else ""


def _wedge_of(settings: Settings) -> tuple[Wedge, frozenset[Qt.Key]]:
    manner = ScannerManner(
        gap_ms=settings.scanner_gap_ms,
        least=settings.scanner_least,
        prefix=settings.scanner_prefix,
        needs_end=settings.scanner_end is not ScanEnd.NOTHING,
    )
    return Wedge(manner), _ENDS[settings.scanner_end]


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())


_PATIENCE = 2  # gaps of silence after which a burst is over: a busy window may be late itself
