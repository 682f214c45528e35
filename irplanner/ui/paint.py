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
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

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


def write(
    painter: QPainter, rect: QRectF, text: str, font: QFont, color: str | None, align: int = LEFT
) -> float:
    """Write one line of plain text at middle height of `rect`, cut with dots to its width.

    Args:
        color: None for the painter's own, the text color of its widget: several times as fast.

    Returns:
        The width of what was written.
    """
    if color is None:
        return _write_line(painter, rect, text, font, align)
    layout, lines = _lay_out(text, font, color, _ENDLESS, 1)
    width = lines[0].naturalTextWidth()
    if width > rect.width():
        layout, lines = _lay_out(elided(text, QFontMetricsF(font), rect.width()), font, color, _ENDLESS, 1)
        width = lines[0].naturalTextWidth()
    layout.draw(painter, QPointF(_left(rect, width, align), rect.center().y() - lines[0].height() / 2))
    return width


def _write_line(painter: QPainter, rect: QRectF, text: str, font: QFont, align: int) -> float:
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(text)
    if width > rect.width():
        text = elided(text, metrics, rect.width())
        width = metrics.horizontalAdvance(text)
    baseline = rect.center().y() - metrics.height() / 2 + metrics.ascent()
    painter.setFont(font)
    painter.drawText(QPointF(_left(rect, width, align), baseline), text)
    return width


def _left(rect: QRectF, width: float, align: int) -> float:
    if align & RIGHT:
        return rect.right() - width
    return rect.x() + (rect.width() - width) / 2 if align & CENTER else rect.x()


def write_two_lines(painter: QPainter, rect: QRectF, text: str, font: QFont, color: str | None) -> None:
    """Write plain text in one or two lines around the middle of `rect`; what does not fit ends in dots.

    Args:
        color: None for the painter's own: see `write`.
    """
    if color is None and "\n" not in text and QFontMetricsF(font).horizontalAdvance(text) <= rect.width():
        _write_line(painter, rect, text, font, LEFT)
        return
    layout, lines = _lay_out(text, font, color, rect.width(), 2)
    if len(lines) == 2:
        end = lines[0].textLength()
        if end + lines[1].textLength() < len(text) or lines[1].naturalTextWidth() > rect.width():
            rest = elided(text[end:], QFontMetricsF(font), rect.width())
            layout, lines = _lay_out(text[:end] + rest, font, color, rect.width(), 2)
    height = sum(line.height() for line in lines)
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


def _lay_out(
    text: str, font: QFont, color: str | None, width: float, most: int
) -> tuple[QTextLayout, list[QTextLine]]:
    """Break text into at most so many lines of a width, one below the other."""
    layout = QTextLayout(text, font)
    if color is not None:
        span = QTextLayout.FormatRange()
        span.start, span.length, span.format = 0, len(text), _ink(color)
        layout.setFormats([span])
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


@lru_cache(maxsize=128)
def _ink(color: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(brush_of(color))
    return style
