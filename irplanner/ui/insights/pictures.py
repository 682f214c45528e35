"""A card as a picture file: PNG at twice the size of the screen's, or SVG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from irplanner.errors import EnvironmentFailure
from irplanner.ui.theme import tokens

SHARPNESS = 2.0


def save_picture(widget: QWidget, path: Path) -> None:
    """Write a widget as it is shown to `path`; its ending says which format.

    Raises:
        EnvironmentFailure: the file cannot be written.
    """
    saved = _save_svg(widget, path) if path.suffix.lower() == ".svg" else _save_png(widget, path)
    if not saved:
        raise EnvironmentFailure(f"{path} cannot be written.", "Choose another folder, or free some space.")


def _save_png(widget: QWidget, path: Path) -> bool:
    picture = QPixmap(widget.size() * SHARPNESS)
    picture.setDevicePixelRatio(SHARPNESS)
    picture.fill(QColor(tokens().panel))
    widget.render(picture)
    return picture.save(str(path), "PNG")


def _save_svg(widget: QWidget, path: Path) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(QSize(widget.width(), widget.height()))
    generator.setViewBox(QRect(0, 0, widget.width(), widget.height()))
    generator.setTitle(widget.accessibleName())
    generator.setDescription(widget.accessibleDescription())
    painter = QPainter()
    if not painter.begin(generator):
        return False
    painter.setPen(Qt.PenStyle.NoPen)
    painter.fillRect(widget.rect(), QColor(tokens().panel))
    widget.render(painter, QPoint())
    painter.end()
    return path.is_file() and path.stat().st_size > 0
