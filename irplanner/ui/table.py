"""The one kind of table: whole rows chosen, no grid, one row height, keys as everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from irplanner.ui.paint import LEFT, MIDDLE
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QKeyEvent

    from irplanner.ui.table_layout import TableLayout


class RowTable(QTableView):
    """Enter opens the row, Tab leaves the table; the first row is chosen when the focus comes.

    Signals:
        width_changed: the columns have to be given their widths again.
    """

    width_changed = Signal()

    def __init__(self, name: str, row_height: int = 36, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row_height = row_height
        self.kept: TableLayout | None = None  # the person's own columns, where they are kept
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setProperty("defaultAlignment", LEFT | MIDDLE)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.scale_rows()

    def scale_rows(self) -> None:
        """Give rows their height for the text size in force."""
        self.verticalHeader().setDefaultSectionSize(px(self._row_height))

    def keep_layout(self, name: str, *, choosable: bool = True) -> None:
        """Let a person choose columns, their order and widths, and keep that; its model is set."""
        from irplanner.ui.table_layout import TableLayout  # after the first paint

        if self.kept is None:
            self.kept = TableLayout(self, name, choosable=choosable)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: copy the row, or all rows."""
        if self.kept is not None and event.key() == ord("C"):
            from PySide6.QtCore import Qt  # not before somebody presses a key: see paint

            modifiers, keys = event.modifiers(), Qt.KeyboardModifier
            if modifiers & keys.ControlModifier:
                self.kept.copy_all() if modifiers & keys.ShiftModifier else self.kept.copy_row()
                return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Override: the table's menu, by mouse or by the menu key."""
        if self.kept is not None:
            self.kept.menu().popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: tell of another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.width_changed.emit()

    def viewport_width(self) -> int:
        """Return the width cells have, with room kept for the scroll bar where there will be one.

        `viewport()` itself costs 14 ms when first asked for (PySide6 6.11 then loads every widget class).
        """
        model = self.model()
        rows = model.rowCount() if model is not None else 0
        room = self.maximumViewportSize()
        return room.width() - (px(12) if rows * px(self._row_height) > room.height() else 0)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override: there is always a row to move from."""
        super().focusInEvent(event)
        model = self.model()
        if model is not None and model.rowCount() and not self.currentIndex().isValid():
            self.selectRow(0)
