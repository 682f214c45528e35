"""A field for several lines of text."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from irplanner.ui.fields.field import Field
from irplanner.ui.theme import px


class _Pad(QPlainTextEdit):
    def event(self, event: QEvent) -> bool:
        """Override: undo and redo go to the plan, not to the pad's own text."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo))
        ):
            event.ignore()
            return False
        return super().event(event)


class NoteField(Field):
    """Free text; Tab goes on to the next field."""

    def __init__(
        self, path: str, label: str, *, lines: int = 3, hint: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(path, label, hint, parent)
        self._value: str | None = None
        self.pad = _Pad()
        self.pad.setTabChangesFocus(True)
        self.pad.setUndoRedoEnabled(False)
        self.pad.setFixedHeight(self.pad.fontMetrics().lineSpacing() * lines + px(18))
        self.pad.textChanged.connect(self._on_typed)
        self.set_control(self.pad)

    def show_value(self, value: Any, *, reset: bool = False) -> None:
        """See Field.show_value."""
        if value == self._value and not reset:
            return
        self._value = value
        self.pad.blockSignals(True)
        self.pad.setPlainText(value or "")
        self.pad.blockSignals(False)

    def _on_typed(self) -> None:
        self._value = self.pad.toPlainText().strip() or None
        self.tell(self._value)
