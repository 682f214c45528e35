"""Icons that hold no pixels: drawn from the theme in force each time they are shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap

from irplanner.ui.icons import paint_icon
from irplanner.ui.theme import tokens


class ThemedEngine(QIconEngine):
    """Draws one icon in the color a token has now."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name, self._token = name, token

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        """Override: disabled icons take the muted color."""
        token = "muted" if mode is QIcon.Mode.Disabled else self._token
        paint_icon(painter, self._name, QRectF(rect), tokens().color(token))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """Override: `size` is in device pixels."""
        pixmap = QPixmap(size)
        pixmap.fill(QColor(0, 0, 0, 0))
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Override: icons are copied with their engine."""
        return ThemedEngine(self._name, self._token)
