"""The day's cases as a table model; rows keep their place when only their content changes."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtGui import QStandardItemModel

from irplanner.language import mark, tr
from irplanner.ui.paint import ACCESSIBLE_TEXT_ROLE, DISPLAY_ROLE, TOOL_TIP_ROLE
from irplanner.ui.presenters.today import TodayPresenter, TodayRow

Index = QModelIndex | QPersistentModelIndex


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
    Column.TIME: mark("Time"),
    Column.ROOM: mark("Room"),
    Column.PATIENT: mark("Patient"),
    Column.AGE: mark("Age"),
    Column.PROCEDURE: mark("Procedure"),
    Column.OPERATOR: mark("Operator"),
    Column.READINESS: mark("Readiness"),
    Column.RISK: mark("Risk"),
    Column.STATUS: mark("Status"),
}


class TodayModel(QStandardItemModel):
    """Shows the presenter's rows; `row_at` gives the `TodayRow` behind a cell.

    Cells come from the presenter's rows; the base class keeps the counts and the header, because a
    `headerData` written in Python would load Qt's whole namespace before the first paint (see paint).
    """

    def __init__(self, presenter: TodayPresenter, parent: QObject | None = None) -> None:
        super().__init__(0, len(Column), parent)
        self._presenter = presenter
        self._rows: tuple[TodayRow, ...] = ()
        self.setHorizontalHeaderLabels([tr(title) for title in HEADERS.values()])

    def data(self, index: Index, role: int = DISPLAY_ROLE) -> object:
        """Override: texts, the row itself, and sentences for screen readers."""
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == TOOL_TIP_ROLE and row.clash and index.column() in (Column.TIME, Column.ROOM):
            return tr("{room} is taken at this time by {case}").format(room=row.room, case=row.clash)
        if role in (DISPLAY_ROLE, TOOL_TIP_ROLE):
            return cell_text(row, index.column())
        if role == ACCESSIBLE_TEXT_ROLE:
            return row.spoken if index.column() == Column.TIME else cell_text(row, index.column())
        return None

    def row_at(self, place: int) -> TodayRow | None:
        """Return the row at a place, None when there is none."""
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def reload(self) -> bool:
        """Read the day again. Return True when rows came, went or moved, so that a selection is lost."""
        changed = self._presenter.read()
        rows = self._presenter.rows
        if changed is None:
            self.setRowCount(0)
            self._rows = rows
            self.setRowCount(len(rows))
            return True
        self._rows = rows
        for place in changed:
            self.dataChanged.emit(self.index(place, 0), self.index(place, len(Column) - 1))
        return False

    def place_of(self, case_id: str) -> int | None:
        """Return the row of a case, None when it is not in the list."""
        return next((place for place, row in enumerate(self._rows) if row.case_id == case_id), None)


def cell_text(row: TodayRow, column: int) -> str:
    """Return what a cell says."""
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
            return tr("not planned") if row.readiness is None else f"{row.readiness}%"
        case Column.RISK:
            return ", ".join(chip.spoken for chip in row.chips)
        case Column.STATUS:
            return f"{row.status}, {row.urgency.lower()}" if row.urgency else row.status
    raise ValueError(f"no column {column}")
