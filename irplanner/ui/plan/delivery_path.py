"""The delivery path as a table, and under it the changes that would make it fit, each with one button."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr
from irplanner.services.case_record import CaseRecord
from irplanner.ui.chips import chip_font, chip_size, paint_chip
from irplanner.ui.labels import Label
from irplanner.ui.plan.way_row import WayRow
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.delivery_path import PathRow, Way, path_rows, ways_to_fit
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.theme import px, tokens, ui_font

AnyIndex = QModelIndex | QPersistentModelIndex
RowRole = int(Qt.ItemDataRole.UserRole)
PART, OUTER, LUMEN, THROUGH, RESULT = range(5)
WIDEST = "00.00 mm"
WAYS_MS = 250
"""How long the typing has to rest before ways out are looked for: they cost several plans."""


class PathModel(QAbstractTableModel):
    """Rows of `PathRow`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[PathRow] = []
        self.heads = (
            self.tr("Part"),
            self.tr("Outer"),
            self.tr("Lumen"),
            self.tr("Goes through"),
            self.tr("Result"),
        )

    def set_rows(self, rows: tuple[PathRow, ...]) -> None:
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
                    self.dataChanged.emit(self.index(index, 0), self.index(index, RESULT))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: all rows; none below a row."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: as many as heads."""
        return 0 if parent.isValid() else len(self.heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: the heads."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.heads[section]
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts; why is the tool tip, all of it is said to screen readers."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return (row.part, row.outer, row.lumen, row.through, row.result)[index.column()]
        if role == RowRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.why
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr("{part}, through {through}, {result}. {why}").format(
                part=row.part, through=row.through, result=row.result, why=row.why
            )
        if role == Qt.ItemDataRole.FontRole and index.column() == PART and row.status.rank <= 1:
            font = QFont(ui_font())
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None


class _ResultDelegate(QStyledItemDelegate):
    """Draws the result as a chip."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override: as wide as the chip."""
        row = index.data(RowRole)
        size = chip_size(Chip(row.status, row.result), chip_font()) if isinstance(row, PathRow) else QSize()
        return QSize(size.width() + px(18), size.height() + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override: the chip in the middle of the cell's height."""
        row = index.data(RowRole)
        if not isinstance(row, PathRow):
            return
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, tokens().color("accent_ground"))
        chip = Chip(row.status, row.result)
        height = chip_size(chip, chip_font()).height()
        at = QPointF(option.rect.x() + px(8), option.rect.center().y() - height / 2)
        paint_chip(painter, at, chip, chip_font())
        painter.setPen(tokens().color("line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())


class DeliveryPath(QWidget):
    """Table and ways out for the case of an editor; hidden while there is nothing to check.

    Signals:
        field_requested: path of a part's row, to go to it.
    """

    field_requested = Signal(str)

    def __init__(self, editor: PlanEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = editor
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addWidget(Label(self.tr("Delivery path: does it fit?"), "section", wrap=True))
        self.model = PathModel(self)
        self.table = self._make_table()
        column.addWidget(self.table)
        self._ways_head = Label("", "section")
        column.addWidget(self._ways_head)
        self._ways_column = QVBoxLayout()
        self._ways_column.setSpacing(px(6))
        column.addLayout(self._ways_column)
        self._rows: list[WayRow] = []
        self._ways: tuple[Way, ...] = ()
        self._ways_head.hide()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(WAYS_MS)
        self._rest.timeout.connect(self.look_for_ways)

    def refresh(self) -> None:
        """Show the route as it is now; ways out follow when the typing rests."""
        rows = path_rows(self.editor.record, self.editor.catalog, self.editor.now)
        changed = tuple(self.model.rows) != rows
        self.model.set_rows(rows)
        self.setVisible(bool(rows))
        if changed:
            self._fit_height()
            self._show_ways(())
            self._rest.start()

    def look_for_ways(self) -> None:
        """Look for the smallest changes that help, unless everything fits."""
        if not any(row.status.rank <= 1 for row in self.model.rows):
            self._show_ways(())
            return
        editor = self.editor
        record, catalog, now, stock = editor.record, editor.catalog, editor.now, editor.stock

        def work() -> tuple[CaseRecord, tuple[Way, ...]]:
            return record, ways_to_fit(record, catalog, now, stock())

        editor.work(work, self._on_found)

    def _on_found(self, answer: tuple[CaseRecord, tuple[Way, ...]]) -> None:
        record, ways = answer
        if record is self.editor.record:  # the case has not changed meanwhile
            self._show_ways(ways)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: what it goes through needs more room than the part's own name."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs wider figures."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_width()

    def _share_width(self) -> None:
        """Figures are never cut: what is left goes to the words."""
        metrics, heads = QFontMetricsF(ui_font()), self.model.heads
        for column in (OUTER, LUMEN):
            widest = max(metrics.horizontalAdvance(text) for text in (WIDEST, heads[column]))
            self.table.setColumnWidth(column, round(widest) + px(24))
        self.table.setColumnWidth(PART, round(self.width() * 0.27))

    def _make_table(self) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Delivery path"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # the size at the end stays
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setItemDelegateForColumn(RESULT, _ResultDelegate(self))
        header = table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(RESULT, QHeaderView.ResizeMode.ResizeToContents)
        for column in (PART, OUTER, LUMEN):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(THROUGH, QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().setDefaultSectionSize(px(36))
        table.activated.connect(self._on_activated)
        return table

    def _fit_height(self) -> None:
        head = self.table.horizontalHeader().sizeHint().height()
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        self.table.setFixedHeight(head + rows + 2 * self.table.frameWidth() + 2)

    def _show_ways(self, ways: tuple[Way, ...]) -> None:
        if ways == self._ways:
            return
        self._ways = ways
        if any(row.button.hasFocus() for row in self._rows):
            self.table.setFocus()  # the keys of the page go on working
        for row in self._rows:
            self._ways_column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [WayRow(way, number) for number, way in enumerate(ways)]
        for row in self._rows:
            row.applied.connect(self._on_applied)
            self._ways_column.addWidget(row)
        words = (
            self.tr("One way to make it fit") if len(ways) == 1 else self.tr("{count} ways to make it fit")
        )
        self._ways_head.setText(words.format(count=len(ways)))
        self._ways_head.setVisible(bool(ways))

    def _on_applied(self, key: str) -> None:
        way = next((one for one in self._ways if one.key == key), None)
        if way is not None:
            self.editor.set_values(dict(way.values), self.tr("Change to {part}").format(part=way.text))

    def _on_activated(self, index: AnyIndex) -> None:
        row = index.data(RowRole)
        if isinstance(row, PathRow):
            self.field_requested.emit(row.key)
