"""Checklist, timeline and pick list of the live pane: lines under headings, read at a glance."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from irplanner.models.enums import Status
from irplanner.ui.icons import paint_icon
from irplanner.ui.presenters.live_pane import ListLine
from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.theme import px, tokens, ui_font

AnyIndex = QModelIndex | QPersistentModelIndex
LineRole = int(Qt.ItemDataRole.UserRole)
_HEAD = "heading:"
_PAINTED = (Status.STOP, Status.CAUTION)  # in place of the box, done or not
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


def with_headings(lines: tuple[ListLine, ...]) -> tuple[ListLine, ...]:
    """Return the lines in groups of one heading each, a line for the heading before each group."""
    groups: dict[str, list[ListLine]] = {}
    for line in lines:
        groups.setdefault(line.heading, []).append(line)
    rows: list[ListLine] = []
    for heading, group in groups.items():
        done = sum(line.is_done for line in group)
        rows.append(ListLine(f"{_HEAD}{heading}", heading, heading, f"{done} of {len(group)}"))
        rows.extend(group)
    return tuple(rows)


class LinesModel(QAbstractListModel):
    """Rows of `ListLine`, headings among them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[ListLine] = []

    def set_lines(self, lines: tuple[ListLine, ...]) -> None:
        """Show other lines; only those that differ are touched."""
        for change in row_changes(self.rows, with_headings(lines)):
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
                    self.dataChanged.emit(self.index(index, 0), self.index(index, 0))

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Override: all rows; none below a row."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: the text, and the whole line for drawing and for screen readers."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        line = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.text
        if role == LineRole:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "done" if line.is_done else ""
            return ", ".join(part for part in (line.text, line.note, state) if part)
        return None


class LineDelegate(QStyledItemDelegate):
    """Draws a heading, or a line with its mark, text and note; texts are wrapped, never cut.

    Args:
        has_marks: Lines have a box at left that is ticked when done.
    """

    def __init__(self, *, has_marks: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._has_marks = has_marks

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Override: as high as its wrapped texts."""
        line = index.data(LineRole)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()
        if not isinstance(line, ListLine):
            return QSize(width, px(20))
        if line.key.startswith(_HEAD):
            return QSize(width, QFontMetrics(ui_font(12)).height() + px(14))
        text, note = self._heights(line, self._room(width))
        return QSize(width, text + note + px(12))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Override: in the colors of the theme in force."""
        line = index.data(LineRole)
        if not isinstance(line, ListLine):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.key.startswith(_HEAD):
            self._paint_heading(painter, option.rect, line)
        else:
            self._paint_line(painter, option.rect, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: ListLine) -> None:
        font = ui_font(12)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(tokens().color("muted"))
        at = rect.adjusted(px(12), px(8), -px(12), -px(2))
        painter.drawText(at, Qt.AlignmentFlag.AlignVCenter, line.text)
        if self._has_marks:
            painter.setFont(ui_font(12))
            painter.drawText(at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, line.note)

    def _paint_line(self, painter: QPainter, rect: QRect, line: ListLine) -> None:
        colors = tokens()
        painter.fillRect(rect, colors.color("panel"))
        painter.setPen(colors.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        x = rect.x() + px(12)
        if self._has_marks:
            box = QRectF(x, rect.y() + px(8), px(13), px(13))
            self._paint_mark(painter, box, line, colors.color("ok"))
            x += px(22)
        room = self._room(rect.width())
        text, note = self._heights(line, room)
        painter.setFont(ui_font())
        painter.setPen(colors.color("text"))
        painter.drawText(QRect(x, rect.y() + px(6), room, text), _WRAP, line.text)
        if line.note:
            painter.setFont(ui_font(12))
            painter.setPen(colors.color("muted"))
            painter.drawText(QRect(x, rect.y() + px(6) + text, room, note), _WRAP, line.note)

    @staticmethod
    def _paint_mark(painter: QPainter, box: QRectF, line: ListLine, ok: QColor) -> None:
        is_unknown = line.status is Status.NOT_ASSESSED and not line.is_done
        if line.status is not None and (line.status in _PAINTED or is_unknown):
            paint_icon(painter, line.status.value, box, tokens().ink(line.status))
        elif line.is_done:
            paint_icon(painter, Status.OK.value, box, ok)
        else:
            painter.setPen(tokens().color("line_strong"))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), px(3), px(3))

    def _room(self, width: int) -> int:
        return max(width - 2 * px(12) - (px(22) if self._has_marks else 0), px(60))

    @staticmethod
    def _heights(line: ListLine, room: int) -> tuple[int, int]:
        unlimited = QRect(0, 0, room, 10_000)
        text = QFontMetrics(ui_font()).boundingRect(unlimited, _WRAP, line.text).height()
        note = (
            QFontMetrics(ui_font(12)).boundingRect(unlimited, _WRAP, line.note).height() if line.note else 0
        )
        return text, note


class LinesView(QListView):
    """A list of lines under headings; what is said when there are none stands in its place."""

    def __init__(self, name: str, empty: str, *, has_marks: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel(self)
        self._empty = empty
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(has_marks=has_marks, parent=self))
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "lines")
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)

    def show_lines(self, lines: tuple[ListLine, ...]) -> None:
        """Show these lines."""
        was_empty = not self.lines.rows
        self.lines.set_lines(lines)
        if was_empty or not lines:
            self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: other widths wrap other lines."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def paintEvent(self, event) -> None:  # type: ignore[no-untyped-def]  # QPaintEvent
        """Override: the empty state."""
        super().paintEvent(event)
        if self.lines.rows:
            return
        painter = QPainter(self.viewport())
        painter.setPen(tokens().color("muted"))
        painter.setFont(ui_font())
        painter.drawText(self.viewport().rect().adjusted(px(14), px(8), -px(14), 0), _WRAP, self._empty)
        painter.end()
