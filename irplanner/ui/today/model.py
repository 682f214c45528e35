"""The day's cases as a table model; rows keep their place when only their content changes."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from irplanner.ui.presenters.today import TodayPresenter, TodayRow

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    TIME = 0
    ROOM = 1
    PATIENT = 2
    AGE = 3
    PROCEDURE = 4
    OPERATOR = 5
    READINESS = 6
    RISK = 7
    STATUS = 8


HEADERS: dict[Column, str] = {
    Column.TIME: "Time",
    Column.ROOM: "Room",
    Column.PATIENT: "Patient",
    Column.AGE: "Age",
    Column.PROCEDURE: "Procedure",
    Column.OPERATOR: "Operator",
    Column.READINESS: "Readiness",
    Column.RISK: "Risk",
    Column.STATUS: "Status",
}
RowRole = Qt.ItemDataRole.UserRole


class TodayModel(QAbstractTableModel):
    """Shows the presenter's rows. `RowRole` gives the `TodayRow` behind any cell."""

    def __init__(self, presenter: TodayPresenter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._presenter = presenter
        self._rows: tuple[TodayRow, ...] = presenter.rows

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: one row a case."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override: the columns of `Column`."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts, the row itself, and sentences for screen readers."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _text(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            text = _text(row, Column(index.column()))
            return row.spoken if index.column() == Column.TIME else text
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: column titles."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADERS[Column(section)]
        return None

    def reload(self) -> bool:
        """Read the day again. Return True when rows came, went or moved, so that a selection is lost."""
        changed = self._presenter.read()
        if changed is None:
            self.beginResetModel()
            self._rows = self._presenter.rows
            self.endResetModel()
            return True
        self._rows = self._presenter.rows
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return False

    def place_of(self, case_id: str) -> int | None:
        """Return the row of a case, None when it is not in the list."""
        return next((place for place, row in enumerate(self._rows) if row.case_id == case_id), None)


def _text(row: TodayRow, column: Column) -> str:
    match column:
        case Column.TIME:
            return row.time
        case Column.ROOM:
            return row.room
        case Column.PATIENT:
            return row.patient
        case Column.AGE:
            return row.age_sex
        case Column.PROCEDURE:
            return row.procedure
        case Column.OPERATOR:
            return row.operator
        case Column.READINESS:
            return "not planned" if row.readiness is None else f"{row.readiness}%"
        case Column.RISK:
            return ", ".join(chip.spoken for chip in row.chips)
        case Column.STATUS:
            return f"{row.status}, {row.urgency.lower()}" if row.urgency else row.status
