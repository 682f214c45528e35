"""A line that names one thing in the way of a case; pressing it goes to the field that settles it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from irplanner.models.enums import Status
from irplanner.ui.chips import Chip, chip_font, chip_size, paint_chip
from irplanner.ui.theme import px, tokens, ui_font


class MissingCard(QAbstractButton):
    """Chip and text in a frame whose left edge has the status' color; grows with its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chip = Chip(Status.NOT_ASSESSED)
        self._due = ""
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_line(self, chip: Chip, text: str, due: str = "") -> None:
        """Show another line; `due` says below it when the thing had to be there."""
        if (chip, text, due) == (self._chip, self.text(), self._due):
            return
        self._chip, self._due = chip, due
        self.setText(text)
        self.setAccessibleName(f"{chip.spoken}: {text}{', ' if due else ''}{due}")
        self.setToolTip(self.tr("Go to the field that settles it"))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Override: as for the width it has, or a usual one."""
        width = self.width() if self.width() > px(120) else px(360)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Override: narrow is fine, low is not."""
        return QSize(px(120), self.heightForWidth(max(self.width(), px(120))))

    def heightForWidth(self, width: int) -> int:
        """Override: two lines of text need two lines of height."""
        return round(self._words_height(width) + self._due_height() + px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: frame, edge, chip, words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colors = tokens()
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(rect, px(6), px(6))
        painter.fillPath(shape, colors.color("hover" if self.underMouse() else "panel"))
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, px(4), self.height()), colors.ink(self._chip.status))
        painter.setClipping(False)
        focused = self.hasFocus()
        painter.setPen(QPen(colors.color("focus" if focused else "line"), 2 if focused else 1))
        painter.drawPath(shape)
        font = chip_font()
        size = chip_size(self._chip, font)
        words = self._words_rect(self.width())
        one_line = QFontMetricsF(self._font()).height()
        paint_chip(painter, QPointF(px(14), words.y() + (one_line - size.height()) / 2), self._chip, font)
        painter.setPen(colors.color("text"))
        painter.setFont(self._font())
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap), self.text())
        if self._due:
            painter.setPen(colors.color("muted"))
            painter.setFont(ui_font(12))
            below = QRectF(words.x(), words.bottom(), words.width(), self._due_height())
            painter.drawText(below, int(Qt.AlignmentFlag.AlignBottom), self._due)
        painter.end()

    def _words_rect(self, width: int) -> QRectF:
        left = px(14) + chip_size(self._chip, chip_font()).width() + px(8)
        return QRectF(left, px(8), max(width - left - px(10), 40), self._words_height(width))

    def _words_height(self, width: int) -> float:
        left = px(14) + chip_size(self._chip, chip_font()).width() + px(8)
        room = QRectF(0, 0, max(width - left - px(10), 40), 10000)
        metrics = QFontMetricsF(self._font())
        return max(
            metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self.text()).height(),
            float(chip_size(self._chip, chip_font()).height()),
        )

    def _due_height(self) -> float:
        return QFontMetricsF(ui_font(12)).height() + px(1) if self._due else 0.0

    @staticmethod
    def _font() -> QFont:
        return ui_font(bold=True)
