"""Painting for everything that is on the screen at the first paint: fills, frames, text, by color name.

PySide6 builds the whole `Qt` namespace, some 130 enumerations, when the first of them is asked for: a tenth
of the time to a first window. Pens and brushes made from a color ask for it, the ways used here do not.
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
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

LEFT, RIGHT, CENTER = 0x1, 0x2, 0x4
MIDDLE = 0x80
PLAIN_TEXT = 0
NO_FOCUS, TAB_FOCUS, STRONG_FOCUS = 0x0, 0x1, 0xB
DISPLAY_ROLE, TOOL_TIP_ROLE, ACCESSIBLE_TEXT_ROLE, USER_ROLE = 0, 3, 11, 0x100
HORIZONTAL, VERTICAL = 0x1, 0x2
SCROLL_BAR_OFF = 1
_DOTS = "…"
_ENDLESS = 1e6


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
    width = metrics.horizontalAdvance(text)
    if width > rect.width():
        text = elided(text, metrics, rect.width())
        width = metrics.horizontalAdvance(text)
    baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent()
    x = rect.x()
    if align & RIGHT:
        x = rect.right() - width
    elif align & CENTER:
        x += (rect.width() - width) / 2
    _ink(color).initPainter(painter)
    painter.setFont(font)
    painter.drawText(QPointF(x, baseline), text)
    return width


def write_two_lines(painter: QPainter, rect: QRectF, text: str, font: QFont, color: str) -> None:
    """Write plain text in one or two lines around the middle of `rect`; what does not fit ends in dots."""
    if "\n" not in text and QFontMetricsF(font).horizontalAdvance(text) <= rect.width():
        write(painter, rect, text, font, color)
        return
    layout, lines = _lay_out(text, font, rect.width(), 2)
    if len(lines) == 2:
        end = lines[0].textLength()
        if end + lines[1].textLength() < len(text) or lines[1].naturalTextWidth() > rect.width():
            rest = elided(text[end:], QFontMetricsF(font), rect.width())
            layout, lines = _lay_out(text[:end] + rest, font, rect.width(), 2)
    height = sum(line.height() for line in lines)
    _ink(color).initPainter(painter)
    layout.draw(painter, QPointF(rect.x(), rect.center().y() - height / 2))


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


def elided_before(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return the text, or as much of its end as has room with dots before it."""
    return elided(text[::-1], metrics, width)[::-1]


def _lay_out(text: str, font: QFont, width: float, most: int) -> tuple[QTextLayout, list[QTextLine]]:
    """Break text into at most so many lines of a width, one below the other."""
    layout = QTextLayout(text, font)
    layout.setTextOption(_wrapping())
    layout.beginLayout()
    lines: list[QTextLine] = []
    y = 0.0
    while len(lines) < most:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
        lines.append(line)
    layout.endLayout()
    return layout, lines


@lru_cache(maxsize=1)
def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


class _Ink(QWidget):
    """Never shown: hands its text color to a painter.

    `QPainter.setPen` would load Qt's namespace (above); a painter begun on a widget has its text color.
    """

    def __init__(self, color: str) -> None:
        super().__init__()
        self.ensurePolished()  # the style sheet gives its own color once, now
        palette = QPalette()
        palette.setColor(QPalette.ColorRole.WindowText, QColor(color))
        self.setPalette(palette)


@lru_cache(maxsize=128)
def _ink(color: str) -> _Ink:
    return _Ink(color)


def forget_inks() -> None:
    """Make the colors for text anew: a style sheet just set has taken hold of the widgets that carry them."""
    _ink.cache_clear()
