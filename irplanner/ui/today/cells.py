"""Draws a row of the day: plain text in up to two lines, readiness as a bar, risk as chips."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from irplanner.models.enums import Status
from irplanner.ui.chips import Chip, chip_font, chip_size, paint_chip
from irplanner.ui.presenters.today import TodayRow
from irplanner.ui.theme import px, tokens, ui_font
from irplanner.ui.today.model import Column, RowRole

MIDDLE = int(Qt.AlignmentFlag.AlignVCenter)  # an int is handed to Qt faster than an enum
LEFT = int(Qt.AlignmentFlag.AlignLeft)
ROW_HEIGHT = 52
PAD = 8
Index = QModelIndex | QPersistentModelIndex


class TodayDelegate(QStyledItemDelegate):
    """One delegate for all columns; it needs nothing but the row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Override: rows have one height, columns their set width."""
        return QSize(px(80), px(ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Override: ground, cell, line below, focus around the row."""
        row: TodayRow = index.data(RowRole)
        column = Column(index.column())
        colors = tokens()
        rect = QRectF(option.rect)
        state = option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(rect, colors.color("accent_ground" if selected else "panel"))
        painter.setPen(QPen(colors.color("line"), 1))
        low = rect.bottom() - 0.5
        painter.drawLine(QPointF(rect.x(), low), QPointF(rect.right(), low))
        inner = rect.adjusted(px(PAD), 0, -px(6), -1)
        if column is Column.READINESS:
            _paint_readiness(painter, inner, row)
        elif column is Column.RISK:
            _paint_risk(painter, inner, row.chips)
        elif column is Column.STATUS and row.urgency:
            _paint_status(painter, inner, row)
        else:
            font = ui_font(bold=column is Column.PATIENT)
            painter.setPen(colors.color("muted" if row.is_over else "text"))
            paint_two_lines(painter, inner, str(index.data() or ""), font)
        if selected and column is Column.TIME:
            painter.fillRect(QRectF(rect.x(), rect.y(), px(3), rect.height() - 1), colors.color("accent"))
        painter.restore()


def paint_two_lines(painter: QPainter, rect: QRectF, text: str, font: QFont) -> None:
    """Draw plain text in one or two lines, middle height; what does not fit ends in dots."""
    metrics = QFontMetricsF(font)
    painter.setFont(font)
    if metrics.horizontalAdvance(text) <= rect.width():
        painter.drawText(rect, MIDDLE, text)
        return
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    first = layout.createLine()
    first.setLineWidth(rect.width())
    layout.endLayout()
    end = first.textLength()
    lines = [
        text[:end].rstrip(),
        metrics.elidedText(text[end:].lstrip(), Qt.TextElideMode.ElideRight, rect.width()),
    ]
    height = metrics.height()
    top = rect.center().y() - height
    for number, line in enumerate(lines):
        painter.drawText(QRectF(rect.x(), top + number * height, rect.width(), height), LEFT, line)


def _paint_readiness(painter: QPainter, rect: QRectF, row: TodayRow) -> None:
    colors = tokens()
    painter.setFont(ui_font(12))
    if row.readiness is None:
        painter.setPen(colors.color("muted"))
        painter.drawText(rect, MIDDLE, "not planned")
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    height, width = px(7), min(rect.width() - px(8), px(92))
    bar = QRectF(rect.x(), rect.center().y() - px(12), width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colors.color("track"))
    painter.drawRoundedRect(bar, height / 2, height / 2)
    if row.readiness > 0:
        filled = QRectF(bar.x(), bar.y(), max(height, width * row.readiness / 100), height)
        painter.setBrush(colors.color("line_strong" if row.is_over else "accent"))
        painter.drawRoundedRect(filled, height / 2, height / 2)
    painter.setPen(colors.color("muted"))
    words = QRectF(rect.x(), bar.bottom() + px(2), rect.width(), px(18))
    painter.drawText(words, MIDDLE, f"{row.readiness}%")


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


def _paint_status(painter: QPainter, rect: QRectF, row: TodayRow) -> None:
    colors = tokens()
    middle = rect.center().y()
    painter.setPen(colors.color("muted" if row.is_over else "text"))
    painter.setFont(ui_font())
    upper = QRectF(rect.x(), middle - px(17), rect.width(), px(17))
    painter.drawText(upper, MIDDLE, row.status)
    painter.setPen(colors.color("muted" if row.is_over else "caution"))
    painter.setFont(ui_font(12, bold=True))
    painter.drawText(QRectF(rect.x(), middle, rect.width(), px(17)), MIDDLE, row.urgency)
