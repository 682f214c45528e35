"""Dragging a row of the day to another place: a line shows where it goes, the drop is told."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame

from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, tokens

STEP_KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class RowDrag(QObject):
    """Watches a table; nothing moves until it is dropped.

    Signals:
        dropped: row taken, and the row it goes before (the number of rows: behind the last).
        stepped: row and -1 or 1, by Ctrl and an arrow key.
    """

    dropped = Signal(int, int)
    stepped = Signal(int, int)

    def __init__(self, table: RowTable) -> None:
        super().__init__(table)
        self._table = table
        self._from = -1
        self._pressed_at = QPoint()
        self._is_dragging = False
        self._line = QFrame(table.viewport())
        self._line.setFixedHeight(px(3))
        self._line.hide()
        table.viewport().installEventFilter(self)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: the mouse over the rows, and the keys."""
        if isinstance(event, QKeyEvent) and watched is self._table:
            return event.type() == QEvent.Type.KeyPress and self._on_key(event)
        if not isinstance(event, QMouseEvent):
            return False
        if event.type() == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._from = self._table.rowAt(event.position().toPoint().y())
            self._pressed_at = event.position().toPoint()
        elif event.type() == QEvent.Type.MouseMove and event.buttons() & Qt.MouseButton.LeftButton:
            return self._on_moved(event.position().toPoint())
        elif event.type() == QEvent.Type.MouseButtonRelease:
            return self._on_released(event.position().toPoint())
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._is_dragging:
            self._end()
            return True
        wanted = Qt.KeyboardModifier.ControlModifier
        if key in STEP_KEYS and event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == wanted:
            row = self._table.currentIndex().row()
            if row >= 0:
                self.stepped.emit(row, STEP_KEYS[key])
            return True
        return False

    def _on_moved(self, at: QPoint) -> bool:
        if self._from < 0:
            return False
        far = (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if not self._is_dragging and not far:
            return False
        self._is_dragging = True
        self._table.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._show_line(self._place(at))
        return True

    def _on_released(self, at: QPoint) -> bool:
        was_dragging, row = self._is_dragging, self._from
        self._end()
        if not was_dragging:
            return False
        place = self._place(at)
        if place not in (row, row + 1):
            self.dropped.emit(row, place)
        return True

    def _end(self) -> None:
        self._from, self._is_dragging = -1, False
        self._line.hide()
        self._table.viewport().unsetCursor()

    def _place(self, at: QPoint) -> int:
        """Return the row before which a drop at this point puts it."""
        row = self._table.rowAt(at.y())
        if row < 0:
            return 0 if at.y() < 0 else self._table.model().rowCount()
        middle = self._table.rowViewportPosition(row) + self._table.rowHeight(row) // 2
        return row + (at.y() > middle)

    def _show_line(self, place: int) -> None:
        table = self._table
        if place < table.model().rowCount():
            y = table.rowViewportPosition(place)
        else:
            last = table.model().rowCount() - 1
            y = table.rowViewportPosition(last) + table.rowHeight(last)
        self._line.setStyleSheet(f"background: {tokens().accent};")
        self._line.setGeometry(0, max(0, y - px(2)), table.viewport().width(), px(3))
        self._line.show()
        self._line.raise_()
