"""Draws a cell of the Records list: plain text cut to its column, a line below.

By hand: asking the model seven times for each of 250 cells took longer than drawing them.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem

from irplanner.ui.paint import elided, elided_before
from irplanner.ui.presenters.records import COLUMNS, RecordsPresenter
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, tokens, ui_font

PAD = 8
_IS_NUMBER = tuple(column.is_number for column in COLUMNS)
_KEEPS_END = tuple(column.keeps_end for column in COLUMNS)


class RecordDelegate(QStyledItemDelegate):
    """One delegate for all columns."""

    def __init__(self, table: RowTable, presenter: RecordsPresenter) -> None:
        super().__init__(table)
        self._table, self._presenter = table, presenter

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Override: ground of the chosen row, text, line below."""
        row, column = index.row(), index.column()
        line, rect = self._presenter.line(row), option.rect
        x, y, width, height = rect.x(), rect.y(), rect.width(), rect.height()
        colors = tokens()
        ground, below, muted, ink = _colors(colors.accent_ground, colors.line, colors.muted, colors.text)
        if self._table.currentIndex().row() == row:
            painter.fillRect(x, y, width, height, ground)
        painter.fillRect(x, y + height - 1, width, 1, below)
        text = line.texts[column]
        if not text:
            return
        pad = px(PAD)
        shown, taken, baseline = _fitted(text, width - 2 * pad, height, px(13), _KEEPS_END[column])
        painter.setPen(muted if line.is_over else ink)
        left = x + width - pad - taken if _IS_NUMBER[column] else x + pad
        painter.drawText(QPointF(left, y + baseline), shown)


@lru_cache(maxsize=8)
def _colors(*names: str) -> tuple[QColor, ...]:
    return tuple(map(QColor, names))


@lru_cache(maxsize=8)
def _metrics(family: str, size: int) -> QFontMetricsF:
    return QFontMetricsF(ui_font(13))


@lru_cache(maxsize=4096)
def _fitted(text: str, room: int, height: int, size: int, keeps_end: bool) -> tuple[str, float, float]:
    """Return as much of a text as has room, its width, and where its line stands in a cell."""
    metrics = _metrics(QApplication.font().family(), size)
    width = metrics.horizontalAdvance(text)
    if width > room:
        text = (elided_before if keeps_end else elided)(text, metrics, room)
        width = metrics.horizontalAdvance(text)
    return text, width, (height - metrics.height()) / 2 + metrics.ascent()
