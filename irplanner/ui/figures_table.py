"""The rows behind a chart as a table; Enter or a click opens the cases of a row."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QWidget

from irplanner.language import number
from irplanner.ui.paint import LEFT, MIDDLE
from irplanner.ui.presenters.charts.chart import NO_TABLE, Table, Target
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, ui_font

AnyIndex = QModelIndex | QPersistentModelIndex
_TOP = QModelIndex()
ROW_HEIGHT = 30
WIDEST_PX = 420
LEAST_PX = 84


class FiguresModel(QAbstractTableModel):
    """Rows of a chart."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table: Table = NO_TABLE

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _TOP) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: AnyIndex = _TOP) -> int:
        """Override."""
        return 0 if parent.isValid() else len(self.table.header)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: figures right-aligned, in the language's own way."""
        value = self.table.rows[index.row()][index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self.text(value)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = LEFT if isinstance(value, str) else int(Qt.AlignmentFlag.AlignRight)
            return side | MIDDLE
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: the names of the columns, over the figures."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.table.header[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.table.rows:
            first = next((row[section] for row in self.table.rows if row[section] is not None), "")
            return (LEFT if isinstance(first, str) else int(Qt.AlignmentFlag.AlignRight)) | MIDDLE
        return None

    @staticmethod
    def text(value: str | float | int | None) -> str:
        """Return a cell as it is shown."""
        if value is None:
            return ""
        return value if isinstance(value, str) else number(value)


def _shrink(widths: list[int], room: int) -> None:
    """Take from the widest columns what is too much; a column keeps what a date needs."""
    least = px(LEAST_PX)
    while sum(widths) > room and max(widths) > least:
        widest = max(widths)
        next_wide = max([width for width in widths if width < widest], default=least)
        at = [place for place, width in enumerate(widths) if width == widest]
        over = -(-(sum(widths) - room) // len(at))
        for place in at:
            widths[place] = max(widest - over, next_wide, least)


class FiguresTable(RowTable):
    """Signals: opened: the Target of a row."""

    opened = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, ROW_HEIGHT, parent)
        self.figures = FiguresModel(self)
        self.setModel(self.figures)
        self.activated.connect(self._on_activated)
        self.width_changed.connect(self._size_columns)

    def show_table(self, table: Table) -> None:
        """Show other rows."""
        self.figures.show_table(table)
        self._size_columns()

    def _size_columns(self) -> None:
        """Give columns what their words need; the first takes the room that is left."""
        table = self.figures.table
        metrics = QFontMetricsF(ui_font())
        widths = []
        for column, name in enumerate(table.header):
            cells = [self.figures.text(row[column]) for row in table.rows[:60]]
            widest = max([metrics.horizontalAdvance(text) for text in (name, *cells)])
            widths.append(min(round(widest) + px(26), px(WIDEST_PX)))
        room = self.viewport_width()
        if widths and sum(widths) > room:
            _shrink(widths, room)
        elif widths:
            widths[0] += room - sum(widths)
        for column, width in enumerate(widths):
            self.horizontalHeader().resizeSection(column, width)

    def _on_activated(self, index: QModelIndex) -> None:
        target = self.figures.table.targets[index.row()]
        if target != Target():
            self.opened.emit(target)
