"""Painting for everything that is on the screen at the first paint: fills, frames, text, by color name.

PySide6 builds the whole `Qt` namespace, some 130 enumerations, when the first of them is asked for: a tenth of
the time to a first window. Pens and brushes made from a color ask for it, the ways used here do not.
Colors are `#RRGGBB`; flags are the numbers of Qt.AlignmentFlag (a test compares them).
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextLayout,
)

LEFT, RIGHT, CENTER = 0x1, 0x2, 0x4
MIDDLE = 0x80
PLAIN_TEXT = 0
NO_FOCUS, TAB_FOCUS, STRONG_FOCUS = 0x0, 0x1, 0xB
DISPLAY_ROLE, TOOL_TIP_ROLE, ACCESSIBLE_TEXT_ROLE, USER_ROLE = 0, 3, 11, 0x100
HORIZONTAL, VERTICAL = 0x1, 0x2
SCROLL_BAR_OFF = 1
_DOTS = "…"


@lru_cache(maxsize=128)
def brush_of(color: str) -> QBrush:
    """Return the plain brush of a color."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(color))
    return palette.brush(QPalette.ColorRole.Base)


def fill(painter: QPainter, rect: QRectF, color: str) -> None:
    """Fill a rectangle."""
    path = QPainterPath()
    path.addRect(rect)
    painter.fillPath(path, brush_of(color))


def fill_rounded(painter: QPainter, rect: QRectF, radius: float, color: str) -> None:
    """Fill a rectangle with round corners, smooth."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, brush_of(color))


def frame_rounded(painter: QPainter, rect: QRectF, radius: float, color: str, width: float = 1) -> None:
    """Draw a frame with round corners just inside `rect`, smooth."""
    inset = width / 2
    path = QPainterPath()
    path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    pen = QPen()
    pen.setColor(QColor(color))
    pen.setWidthF(width)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, pen)


def write(painter: QPainter, rect: QRectF, text: str, font: QFont, color: str, align: int = LEFT) -> float:
    """Write one line of plain text at middle height of `rect`, cut with dots to its width.

    Returns:
        The width of what was written.
    """
    metrics = QFontMetricsF(font)
    shown = elided(text, metrics, rect.width())
    width = metrics.horizontalAdvance(shown)
    x = rect.x()
    if align & RIGHT:
        x = rect.right() - width
    elif align & CENTER:
        x = rect.x() + (rect.width() - width) / 2
    _write_line(painter, QPointF(x, rect.center().y() - metrics.height() / 2), shown, font, color)
    return width


def write_two_lines(painter: QPainter, rect: QRectF, text: str, font: QFont, color: str) -> None:
    """Write plain text in one or two lines around the middle of `rect`; what does not fit ends in dots."""
    metrics = QFontMetricsF(font)
    first, rest = _first_line(text, metrics, rect.width())
    if not rest:
        write(painter, rect, first, font, color)
        return
    height = metrics.height()
    top = rect.center().y() - height
    _write_line(painter, QPointF(rect.x(), top), first, font, color)
    second = elided(rest, metrics, rect.width())
    _write_line(painter, QPointF(rect.x(), top + height), second, font, color)


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return the text, or as much of its beginning as has room with dots behind it."""
    if metrics.horizontalAdvance(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if metrics.horizontalAdvance(text[:middle].rstrip() + _DOTS) <= width:
            low = middle
        else:
            high = middle - 1
    return text[:low].rstrip() + _DOTS


def _first_line(text: str, metrics: QFontMetricsF, width: float) -> tuple[str, str]:
    """Break after the last word that fits; a word too long for a line is broken inside."""
    if metrics.horizontalAdvance(text) <= width:
        return text, ""
    words = text.split(" ")
    for count in range(len(words) - 1, 0, -1):
        line = " ".join(words[:count])
        if metrics.horizontalAdvance(line) <= width:
            return line, " ".join(words[count:])
    end = max(1, len(elided(text, metrics, width)) - 1)
    return text[:end], text[end:]


def _write_line(painter: QPainter, at: QPointF, text: str, font: QFont, color: str) -> None:
    layout = QTextLayout(text, font)
    style = QTextCharFormat()
    style.setForeground(brush_of(color))
    span = QTextLayout.FormatRange()
    span.start, span.length, span.format = 0, len(text), style
    layout.setFormats([span])
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    layout.draw(painter, at)
