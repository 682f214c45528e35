"""Ctrl+E and Ctrl+K are the window's, whatever text has the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from irplanner.ui.window_keys import WindowKeys

CONTROL = Qt.KeyboardModifier.ControlModifier


class Taking(QLineEdit):
    """A line that takes every key for itself, as Qt's does with some under X11."""

    def event(self, event):
        """Override."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)


@pytest.fixture
def window(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    made.line, made.text = Taking(), QPlainTextEdit()
    column = QVBoxLayout(made)
    column.addWidget(made.line)
    column.addWidget(made.text)
    WindowKeys(made)
    with qtbot.waitActive(made):
        made.show()
    made.line.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_E, Qt.Key.Key_K])
def test_the_window_has_its_shortcut_from_a_line_that_would_take_it(window, key):
    fired = []
    QShortcut(QKeySequence(CONTROL | key), window).activated.connect(lambda: fired.append(key))

    QTest.keyClick(window.line, key, CONTROL)

    assert fired == [key]


def test_other_keys_stay_with_the_line(window):
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_A, CONTROL)
    QCoreApplication.sendEvent(window.line, event)

    assert event.isAccepted()
