"""Lets the window's own shortcuts work while a line or a text has the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

# Under X11 Qt's lines take these for themselves: the end of the line, and the rest of it deleted.
_TAKEN = frozenset({Qt.Key.Key_E, Qt.Key.Key_K})


class WindowKeys(QObject):
    """Watches the text that has the keyboard; where no shortcut wants such a key, the text still gets it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusObjectChanged.connect(self._on_focus)
        self._on_focus(QGuiApplication.focusObject())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: such a key is a shortcut first."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            and event.key() in _TAKEN
        ):
            event.ignore()
            return True
        return False

    def _on_focus(self, focused: QObject | None) -> None:
        if isinstance(focused, (QLineEdit, QPlainTextEdit, QTextEdit)):
            focused.installEventFilter(self)  # Qt forgets one set twice
