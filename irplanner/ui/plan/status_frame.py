"""A panel with a bar at its left in the color of a status."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from irplanner.models.enums import Status
from irplanner.ui.theme import px, tokens


class StatusFrame(QWidget):
    """Draws the panel itself: a style sheet's left border would hook around the round corners."""

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._status = status

    @property
    def status(self) -> Status:
        return self._status

    def set_status(self, status: Status) -> None:
        """Show another color."""
        if status != self._status:
            self._status = status
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: panel, line and bar."""
        colors = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(rect, px(6), px(6))
        painter.fillPath(shape, colors.color("panel"))
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(0, 0, px(4), self.height()), colors.ink(self._status))
        painter.restore()
        painter.setPen(colors.color("line"))
        painter.drawPath(shape)
        painter.fillRect(QRectF(0, px(6), px(4), self.height() - 2 * px(6)), colors.ink(self._status))
        painter.end()
