"""The two lists of the Catalog page: sections under their groups, and the entries of one section."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irplanner.language import tr, tr_n
from irplanner.ui.paint import RIGHT, fill, write
from irplanner.ui.presenters.catalog import EntryLine, SectionLine
from irplanner.ui.theme import BASE_PX, px, tokens, ui_font

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
LineRole = Qt.ItemDataRole.UserRole
StartsGroupRole = Qt.ItemDataRole.UserRole + 1


class SectionsModel(QAbstractListModel):
    """Sections in the order given."""

    def __init__(self, lines: tuple[SectionLine, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines = lines

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: one row a section."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: title, line, start of a group, sentence for screen readers."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return tr_n(line.count, "{group}: {title}, {n} entry", "{group}: {title}, {n} entries").format(
                group=tr(line.group), title=line.title
            )
        if role == LineRole:
            return line
        if role == StartsGroupRole:
            return index.row() == 0 or self.lines[index.row() - 1].group != line.group
        return None

    def show_lines(self, lines: tuple[SectionLine, ...]) -> None:
        """Show other sections or counts."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def place_of(self, section: str) -> int:
        """Return the row of a section, 0 when it is empty or unknown."""
        return next((row for row, line in enumerate(self.lines) if line.id == section), 0)


class EntriesModel(QAbstractListModel):
    """The entries shown; replaced whole when section or search change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[EntryLine, ...] = ()

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: one row an entry."""
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: title, line, sentence for screen readers."""
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.title, line.detail, line.mark) if part)
        if role == LineRole:
            return line
        return None

    def show_lines(self, lines: tuple[EntryLine, ...]) -> None:
        """Show other entries."""
        if lines != self.lines:
            self.beginResetModel()
            self.lines = lines
            self.endResetModel()

    def place_of(self, entry_id: str) -> int | None:
        """Return the row of an entry, None when it is not shown."""
        return next((row for row, line in enumerate(self.lines) if line.id == entry_id), None)


def _paint_ground(painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
    colors = tokens()
    if option.state & QStyle.StateFlag.State_Selected:
        fill(painter, rect, colors.accent_ground)
        fill(painter, QRectF(rect.x(), rect.y(), px(3), rect.height()), colors.accent)
    elif option.state & QStyle.StateFlag.State_MouseOver:
        fill(painter, rect, colors.hover)


def _write_both(painter: QPainter, rect: QRectF, left: str, right: str, sizes: tuple[int, int]) -> None:
    """Write `right` muted at the right end and `left` in the room before it; `sizes` of left and right."""
    colors = tokens()
    is_small = sizes[0] < BASE_PX
    used = write(painter, rect, right, ui_font(sizes[1]), colors.muted, RIGHT) + px(10) if right else 0
    ink = colors.muted if is_small else colors.text
    write(painter, rect.adjusted(0, 0, -used, 0), left, ui_font(sizes[0]), ink)


class SectionDelegate(QStyledItemDelegate):
    """Title and count; the group's name above its first section."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override: a group's first row is higher."""
        return QSize(px(180), px(60) if index.data(StartsGroupRole) else px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: heading, title, count."""
        line: SectionLine = index.data(LineRole)
        rect = QRectF(option.rect)
        painter.save()
        if index.data(StartsGroupRole):
            heading = QRectF(rect.x() + px(16), rect.y() + px(6), rect.width(), px(20))
            write(painter, heading, tr(line.group), ui_font(11, bold=True), tokens().muted)
            rect.setTop(rect.bottom() - px(32))
        _paint_ground(painter, rect, option)
        room = rect.adjusted(px(16), 0, -px(12), 0)
        _write_both(painter, room, line.title, str(line.count), (BASE_PX, 12))
        painter.restore()


class EntryDelegate(QStyledItemDelegate):
    """Title over detail; the evidence at the right of the detail."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override: two lines."""
        return QSize(px(240), px(50))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: title, detail, evidence, line below."""
        line: EntryLine = index.data(LineRole)
        colors = tokens()
        rect = QRectF(option.rect)
        painter.save()
        _paint_ground(painter, rect, option)
        fill(painter, QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), colors.line)
        room = rect.adjusted(px(14), px(6), -px(12), -px(6))
        upper = QRectF(room.x(), room.y(), room.width(), room.height() / 2)
        lower = QRectF(room.x(), room.center().y(), room.width(), room.height() / 2)
        write(painter, upper, line.title, ui_font(), colors.text)
        _write_both(painter, lower, line.detail, line.mark, (12, 12))
        painter.restore()
