"""A table of lines: texts in columns, chips where a column has them. Used for every list of the page."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from irplanner.language import tr
from irplanner.ui.chips import Chip, chip_font, chip_size, paint_chips
from irplanner.ui.paint import fill
from irplanner.ui.presenters.inventory.products import Column, Line
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, tokens, ui_font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
KeyRole = Qt.ItemDataRole.UserRole
ChipsRole = int(Qt.ItemDataRole.UserRole) + 1
NoteRole = int(Qt.ItemDataRole.UserRole) + 2
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class LinesModel(QAbstractTableModel):
    """Lines under columns."""

    def __init__(self, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self.lines: Sequence[Line] = ()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the same keys in the same order are only told of their new texts."""
        if [line.key for line in lines] == [line.key for line in self.lines]:
            self.lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(self.columns) - 1))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def place_of(self, key: int) -> int | None:
        """Return the row of a key."""
        return next((place for place, line in enumerate(self.lines) if line.key == key), None)

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: all lines; none below a line."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override: the columns given."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts; numbers to the right; chips in words for screen readers."""
        if not index.isValid():
            return None
        line, column = self.lines[index.row()], self.columns[index.column()]
        text = line.texts[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            if column.is_chips:
                return ", ".join(chip.spoken for chip in line.chips)
            if index.column() > 0:
                return text
            is_spoken = role == Qt.ItemDataRole.AccessibleTextRole
            return self.spoken(line) if is_spoken else "\n".join(filter(None, (text, line.note)))
        if role == KeyRole:
            return line.key
        if role == ChipsRole:
            return line.chips if column.is_chips else ()
        if role == NoteRole:
            return line.note
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return RIGHT
        if role == Qt.ItemDataRole.ForegroundRole and line.is_muted:
            return tokens().color("muted")
        return None

    def spoken(self, line: Line) -> str:
        """Return a line in words, for screen readers."""
        parts = [
            f"{tr(column.title)} {text}"
            for column, text in zip(self.columns, line.texts, strict=True)
            if text
        ]
        return ", ".join([*parts, *([line.note] if line.note else []), *(chip.spoken for chip in line.chips)])

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: column titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(self.columns[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole and self.columns[section].is_number:
            return RIGHT
        return None


class _Delegate(QStyledItemDelegate):
    """Draws the chips of a line, and the note under its first text; other texts are the style's."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: over the cell's own ground."""
        note = index.data(NoteRole) if index.column() == 0 else ""
        if note:
            option = QStyleOptionViewItem(option)
            option.state &= ~QStyle.StateFlag.State_HasFocus
            is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            rect = QRectF(option.rect)
            painter.save()
            if is_chosen:
                fill(painter, rect, tokens().accent_ground)
            fill(painter, QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), tokens().line)
            _write_noted(painter, rect.adjusted(px(8), 0, -px(6), -1), index, note)
            painter.restore()
            return
        super().paint(painter, option, index)
        chips = index.data(ChipsRole)
        if chips:
            painter.save()
            rect = QRectF(option.rect).adjusted(px(8), 0, -px(4), -1)
            paint_chips(painter, rect, _fitting(chips, rect.width()), chip_font())
            painter.restore()


def _write_noted(painter: QPainter, rect: QRectF, index: Index, note: str) -> None:
    colors = tokens()
    middle = rect.center().y()
    ink = index.data(Qt.ItemDataRole.ForegroundRole) or colors.color("text")
    for text, font, y, color in (
        (index.data() or "", ui_font(), middle - px(19), ink),
        (note, ui_font(12), middle, colors.color("muted")),
    ):
        line = QRectF(rect.x(), y, rect.width(), px(19))
        words = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, line.width())
        painter.setFont(font)
        painter.setPen(color)
        painter.drawText(line, int(Qt.AlignmentFlag.AlignVCenter), words)


def _fitting(chips: tuple[Chip, ...], width: float) -> list[Chip]:
    """Return the chips with as many words as there is room for, the first ones first."""
    font = chip_font()
    shown = list(chips)
    for place in range(len(shown) - 1, 0, -1):
        if sum(chip_size(chip, font).width() + px(4) for chip in shown) - px(4) <= width:
            break
        shown[place] = Chip(shown[place].status)
    return shown


class LinesTable(RowTable):
    """A table of lines whose `stretched` column takes the room that is left.

    Signals:
        chosen: key of the line the cursor is on, -1 for none.
    """

    chosen = Signal(int)

    def __init__(
        self,
        name: str,
        columns: tuple[Column, ...],
        stretched: int,
        *,
        row_height: int = 46,
        fits_height: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, row_height, parent)
        self._stretched, self._fits_height = stretched, fits_height
        self.lines = LinesModel(columns, self)
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self))
        self.setAlternatingRowColors(False)
        self.width_changed.connect(self.size_columns)
        self.selectionModel().currentRowChanged.connect(self._on_row)
        self.keep_layout(f"lines/{columns[0].title}-{len(columns)}")
        if fits_height:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @property
    def key(self) -> int:
        """The key of the line the cursor is on, -1 for none."""
        index = self.currentIndex()
        return index.data(KeyRole) if index.isValid() else -1

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other lines; the cursor stays on its line, else on its place."""
        before, row = self.key, self.currentIndex().row()
        self.lines.show_lines(lines)
        place = self.lines.place_of(before)
        if place is None and lines:
            place = min(max(row, 0), len(lines) - 1)
        if place is not None and self.currentIndex().row() != place:
            self.setCurrentIndex(self.lines.index(place, 0))
        if self.key != before:
            self.chosen.emit(self.key)
        self.fit_height()
        self.size_columns()

    def choose(self, key: int) -> None:
        """Put the cursor on a line and bring it in sight."""
        place = self.lines.place_of(key)
        if place is not None:
            self.setCurrentIndex(self.lines.index(place, 0))
            self.scrollTo(self.lines.index(place, 0), QAbstractItemView.ScrollHint.EnsureVisible)

    def fit_height(self) -> None:
        """Be as high as the lines, where the table does not scroll by itself."""
        if self._fits_height:
            rows = self.lines.rowCount()
            self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows * px(self._row_height) + 2)

    def size_columns(self) -> None:
        """Give every column its width, the stretched one what is left."""
        self.scale_rows()
        header, columns = self.horizontalHeader(), self.lines.columns
        others = sum(px(column.width) for place, column in enumerate(columns) if place != self._stretched)
        left = self.viewport_width() - others
        for place, column in enumerate(columns):
            least = px(column.width * 0.6) if self._fits_height else px(column.width)
            wide = max(left, least) if place == self._stretched else px(column.width)
            header.resizeSection(place, wide)

    def _on_row(self, current: QModelIndex, _before: QModelIndex) -> None:
        self.chosen.emit(current.data(KeyRole) if current.isValid() else -1)
