"""The pick list of a case as a table: tick what is available, one line a device."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont

from irplanner.language import mark, tr
from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.presenters.steps.devices import DeviceRow
from irplanner.ui.theme import tokens, ui_font

AnyIndex = QModelIndex | QPersistentModelIndex
AVAILABLE, KIND, NAME, SIZE, QUANTITY, LOT = range(6)
HEADS = ("", mark("Kind"), mark("Item"), mark("Size"), mark("Qty"), mark("Lot"))


class DeviceTableModel(QAbstractTableModel):
    """Rows of `DeviceRow`; the first column is ticked.

    Signals:
        ticked: row and whether it is available.
    """

    ticked = Signal(int, bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[DeviceRow] = []

    def set_rows(self, rows: tuple[DeviceRow, ...]) -> None:
        """Show other rows; only those that differ are touched."""
        for change in row_changes(self.rows, rows):
            match change:
                case Removed(index):
                    self.beginRemoveRows(QModelIndex(), index, index)
                    del self.rows[index]
                    self.endRemoveRows()
                case Inserted(index, row):
                    self.beginInsertRows(QModelIndex(), index, index)
                    self.rows.insert(index, row)
                    self.endInsertRows()
                case Moved(index, to):
                    self.beginMoveRows(QModelIndex(), index, index, QModelIndex(), to)
                    self.rows.insert(to, self.rows.pop(index))
                    self.endMoveRows()
                case Updated(index, row):
                    self.rows[index] = row
                    self.dataChanged.emit(self.index(index, 0), self.index(index, LOT))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: all rows; none below a row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: as many as heads."""
        return 0 if parent.isValid() else len(HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: the heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADS[section]) if HEADS[section] else ""
        return None

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Override: the first column is ticked."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsUserCheckable if index.column() == AVAILABLE else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: suggested lines are slanted until somebody accepts or edits them."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        column = index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == AVAILABLE:
            return Qt.CheckState.Checked if row.available else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.DisplayRole and column != AVAILABLE:
            return (None, row.kind, row.name, row.size, row.quantity, row.lot)[column]
        if role == Qt.ItemDataRole.FontRole and row.is_suggested:
            font = QFont(ui_font())
            font.setItalic(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column == KIND:
            return tokens().color("muted")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = tr("available") if row.available else tr("not ticked")
            suggested = tr("suggested") if row.is_suggested else ""
            return ", ".join(part for part in (row.name, row.kind, row.size, state, suggested) if part)
        if role == Qt.ItemDataRole.ToolTipRole and column in (NAME, SIZE):
            return row.name
        return None

    def setData(self, index: AnyIndex, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Override: a tick is told; the editor gives the row back changed."""
        if role == Qt.ItemDataRole.CheckStateRole and index.column() == AVAILABLE:
            self.ticked.emit(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
            return True
        return False
