"""Draws a row of the day: plain text in up to two lines, readiness as a bar, risk as chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from irplanner.language import tr
from irplanner.models.day_enums import Status
from irplanner.ui.chips import Chip, chip_font, chip_size, paint_chip
from irplanner.ui.icons import paint_icon
from irplanner.ui.paint import fill, fill_rounded, write, write_two_lines
from irplanner.ui.presenters.today import TodayRow
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px, tokens, ui_font
from irplanner.ui.today.model import Column, TodayModel, cell_text

ROW_HEIGHT = 52
PAD = 8
Index = QModelIndex | QPersistentModelIndex


class TodayDelegate(QStyledItemDelegate):
    """One delegate for all columns; it needs nothing but the row."""

    def __init__(self, table: RowTable, model: TodayModel) -> None:
        super().__init__(table)
        self._table, self._model = table, model

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override: rows have one height, columns their set width."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: ground, cell, line below, mark at the left of the chosen row."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        column = index.column()
        colors = tokens()
        rect = QRectF(option.rect)
        selected = self._table.currentIndex().row() == index.row()
        painter.save()
        if selected:
            fill(painter, rect, colors.accent_ground)
        fill(painter, QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), colors.line)
        inner = rect.adjusted(px(PAD), 0, -px(6), -1)
        if column == Column.READINESS:
            _paint_readiness(painter, inner, row)
        elif column == Column.RISK:
            _paint_risk(painter, inner, row.chips)
        elif column == Column.STATUS and row.urgency:
            _paint_status(painter, inner, row)
        elif column == Column.ROOM and row.clash:
            _paint_clash(painter, inner, row)
        else:
            ink = colors.muted if row.is_over else colors.text
            font = ui_font(bold=column == Column.PATIENT)
            write_two_lines(painter, inner, cell_text(row, column), font, ink)
        if selected and column == Column.TIME:
            fill(painter, QRectF(rect.x(), rect.y(), px(3), rect.height() - 1), colors.accent)
        painter.restore()


def _paint_readiness(painter: QPainter, rect: QRectF, row: TodayRow) -> None:
    colors = tokens()
    if row.readiness is None:
        write(painter, rect, tr("not planned"), ui_font(12), colors.muted)
        return
    height, width = px(7), min(rect.width() - px(8), px(92))
    bar = QRectF(rect.x(), rect.center().y() - px(12), width, height)
    fill_rounded(painter, bar, height / 2, colors.track)
    if row.readiness > 0:
        filled = QRectF(bar.x(), bar.y(), max(height, width * row.readiness / 100), height)
        fill_rounded(painter, filled, height / 2, colors.line_strong if row.is_over else colors.accent)
    words = QRectF(rect.x(), bar.bottom() + px(2), rect.width(), px(18))
    write(painter, words, f"{row.readiness}%", ui_font(12), colors.muted)


def _paint_risk(painter: QPainter, rect: QRectF, chips: tuple[Chip, ...]) -> None:
    """Chips from the left; the ones without room go to a second line."""
    font = chip_font()
    lines: list[list[Chip]] = [[]]
    x = 0.0
    for chip in chips:
        width = chip_size(chip, font).width()
        if lines[-1] and x + width > rect.width():
            lines.append([])
            x = 0.0
        lines[-1].append(chip)
        x += width + px(4)
    height = chip_size(Chip(Status.OK), font).height() + px(3)
    y = rect.center().y() - (len(lines) * height - px(3)) / 2
    for line in lines:
        x = rect.x()
        for chip in line:
            x += paint_chip(painter, QPointF(x, y), chip, font).width() + px(4)
        y += height


def _paint_clash(painter: QPainter, rect: QRectF, row: TodayRow) -> None:
    """The room, and below it shape and word of the clash; which case it is stands in the tool tip."""
    colors = tokens()
    middle = rect.center().y()
    write(painter, QRectF(rect.x(), middle - px(17), rect.width(), px(17)), row.room, ui_font(), colors.text)
    paint_icon(
        painter, Status.CAUTION.value, QRectF(rect.x(), middle + px(2), px(12), px(12)), colors.caution
    )
    words = QRectF(rect.x() + px(15), middle, rect.width() - px(15), px(17))
    write(painter, words, tr("clash"), ui_font(12, bold=True), colors.caution)


def _paint_status(painter: QPainter, rect: QRectF, row: TodayRow) -> None:
    colors = tokens()
    middle = rect.center().y()
    upper = QRectF(rect.x(), middle - px(17), rect.width(), px(17))
    write(painter, upper, row.status, ui_font(), colors.muted if row.is_over else colors.text)
    lower = QRectF(rect.x(), middle, rect.width(), px(17))
    write(
        painter, lower, row.urgency, ui_font(12, bold=True), colors.muted if row.is_over else colors.caution
    )
