"""Keys as the system sends them: to the window, each with the moment it was pressed."""

from __future__ import annotations

from itertools import count

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

SCANNER_MS, HAND_MS = 8, 120
_moments = count(1_000_000, HAND_MS)


def scan(window, text, end=Qt.Key.Key_Return):
    """Type a text as a scanner does, and Enter."""
    at = next(_moments) + 50 * HAND_MS
    for place, character in enumerate([*text, *([end] if end is not None else [])]):
        _send(window, character, at + place * SCANNER_MS)
    for _ in range(60 + len(text)):
        next(_moments)


def key(window, name, modifier=Qt.KeyboardModifier.NoModifier):
    """Press one key, as long after the last as a hand takes."""
    _send(window, name, next(_moments), modifier)


def _send(window, name, at_ms, modifier=Qt.KeyboardModifier.NoModifier):
    text, code = "", name
    if name == "\x1d":
        code, modifier = Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier
    elif isinstance(name, str):
        text = name
        code = QKeySequence(name)[0].key() if name.isalnum() or name == " " else Qt.Key.Key_unknown
    event = QKeyEvent(QEvent.Type.KeyPress, code, modifier, text)
    event.setTimestamp(at_ms)
    QCoreApplication.sendEvent(window.windowHandle(), event)
