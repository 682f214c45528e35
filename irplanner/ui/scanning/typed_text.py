"""Takes the first key of a scan back out of the field it was typed into: a scan never changes a field."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

Undo = Callable[[], None]


def field_in_use() -> QWidget | None:
    """Return what the keys are meant for: the field itself where its list of choices is open."""
    popup = QApplication.activePopupWidget()
    field = popup.focusProxy() if popup is not None else None
    return field if field is not None else QApplication.focusWidget()


def takes_text(widget: QWidget | None) -> bool:
    """Say whether a key typed here becomes text, so that it must be seen at once."""
    return _line_of(widget) is not None or isinstance(widget, (QPlainTextEdit, QTextEdit))


def way_back(widget: QWidget | None) -> Undo:
    """Return what puts the field back to how it is now, after one key has been typed into it."""
    line = _line_of(widget)
    if line is not None:
        return _line_back(line)
    if isinstance(widget, (QPlainTextEdit, QTextEdit)):
        return _text_back(widget)
    return lambda: None


def _line_of(widget: QWidget | None) -> QLineEdit | None:
    if isinstance(widget, QLineEdit):
        return widget
    if isinstance(widget, QComboBox):
        return widget.lineEdit()
    return widget.findChild(QLineEdit) if isinstance(widget, QAbstractSpinBox) else None


def _line_back(line: QLineEdit) -> Undo:
    text, cursor = line.text(), line.cursorPosition()
    selected, length = line.selectionStart(), line.selectionLength()

    def put_back() -> None:
        if not shiboken6.isValid(line) or line.text() == text:
            return
        line.setText(text)
        line.textEdited.emit(text)
        popup = QApplication.activePopupWidget()
        if popup is not None and popup.focusProxy() is line:
            popup.hide()
        if selected >= 0:
            line.setSelection(selected, length)
        else:
            line.setCursorPosition(cursor)

    return put_back


def _text_back(edit: QPlainTextEdit | QTextEdit) -> Undo:
    before = edit.textCursor()
    start, replaced = before.selectionStart(), before.selectedText().replace("\u2029", "\n")
    length = edit.document().characterCount()

    def put_back() -> None:
        if not shiboken6.isValid(edit):
            return
        typed = edit.document().characterCount() - length + len(replaced)
        cursor = edit.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + typed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(replaced)
        edit.setTextCursor(cursor)

    return put_back
