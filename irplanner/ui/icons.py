"""The icon set: one SVG each in `resources/icons`, drawn in the color asked for at the size asked for.

An icon holds no pixels of its own: it is drawn from the theme in force each time, sharp at any scale.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRectF
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from irplanner.installed import resource_folder

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon


@lru_cache(maxsize=256)
def _renderer(name: str, color: str) -> QSvgRenderer:
    with open(f"{resource_folder()}/icons/{name}.svg", "rb") as file:  # noqa: PTH123  # half the time of a Path
        svg = file.read().replace(b"currentColor", color.encode())
    return QSvgRenderer(QByteArray(svg))


@lru_cache(maxsize=512)
def _pixmap(name: str, color: str, side: int) -> QPixmap:
    pixmap = QPixmap(side, side)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    _renderer(name, color).render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap


def paint_icon(painter: QPainter, name: str, rect: QRectF, color: QColor | str) -> None:
    """Draw an icon into the largest square in the middle of `rect`."""
    application = QGuiApplication.instance()
    ratio = application.devicePixelRatio() if isinstance(application, QGuiApplication) else 1.0
    side = min(rect.width(), rect.height())
    pixels = max(1, round(side * ratio))
    pixmap = _pixmap(name, color if isinstance(color, str) else color.name(), pixels)
    target = QRectF(0, 0, side, side)
    target.moveCenter(QPointF(rect.center()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawPixmap(target, pixmap, QRectF(0, 0, pixels, pixels))


def icon(name: str, color: str = "text") -> QIcon:
    """Return the icon `name` of the set in the color token `color`, following the theme."""
    from PySide6.QtGui import QIcon  # neither is needed for the first paint

    from irplanner.ui.icon_engine import ThemedEngine

    return QIcon(ThemedEngine(name, color))
