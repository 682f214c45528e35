"""The icon set: one SVG each in `resources/icons`, drawn in the color asked for at the size asked for.

An icon holds no pixels of its own: it is drawn from the theme in force each time, sharp at any scale.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QIconEngine, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from irplanner.installed import resource_path
from irplanner.ui.theme import tokens


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    svg = resource_path("icons", f"{name}.svg").read_bytes().replace(b"currentColor", color.encode())
    return QSvgRenderer(QByteArray(svg))


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor) -> None:
    """Draw an icon into the largest square in the middle of `rect`."""
    ratio = painter.device().devicePixelRatioF()
    side = min(rect.width(), rect.height())
    pixels = max(1, round(side * ratio))
    pixmap = _pixmap(name, color.name(), pixels)
    target = QRectF(0, 0, side, side)
    target.moveCenter(QPointF(rect.center()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(target, pixmap, QRectF(0, 0, pixels, pixels))


class _ThemedEngine(QIconEngine):
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
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def clone(self) -> QIconEngine:
        """Override: icons are copied with their engine."""
        return _ThemedEngine(self._name, self._token)


def icon(name: str, color: str = "text") -> QIcon:
    """Return the icon `name` of the set in the color token `color`, following the theme."""
    return QIcon(_ThemedEngine(name, color))
