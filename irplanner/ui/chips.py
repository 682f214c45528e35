"""The status chip: shape, word (or count) and color together, as a widget and for delegates to draw.

Shapes: stop is an octagon, caution a triangle, not assessed a question mark, ok a check mark.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from irplanner.ui.icons import paint_icon
from irplanner.ui.paint import fill_rounded, write
from irplanner.ui.presenters.chip import Chip, count_chips, counted, word_chip
from irplanner.ui.theme import px, tokens, ui_font

__all__ = [
    "Chip",
    "StatusChip",
    "chip_font",
    "chip_size",
    "count_chips",
    "counted",
    "paint_chip",
    "paint_chips",
    "word_chip",
]


def chip_size(chip: Chip, font: QFont) -> QSize:
    """Return the size a chip takes in a font."""
    width, height = _text_size(chip.text, font.pixelSize(), font.weight())
    return QSize(round(px(8) * 2 + px(12) + (px(5) + width if chip.text else 0) + 0.5), round(height + px(4)))


@lru_cache(maxsize=512)
def _text_size(text: str, pixel_size: int, weight: QFont.Weight) -> tuple[float, float]:
    font = ui_font(bold=False)
    font.setPixelSize(pixel_size)
    font.setWeight(weight)
    metrics = QFontMetricsF(font)
    return metrics.horizontalAdvance(text), metrics.height()


def paint_chip(painter: QPainter, at: QPointF, chip: Chip, font: QFont) -> QSize:
    """Draw a chip with its top left corner at `at`; return its size."""
    size = chip_size(chip, font)
    rect = QRectF(at.x(), at.y(), size.width(), size.height())
    colors = tokens().by_name
    ink = colors[chip.status.value]
    fill_rounded(painter, rect, rect.height() / 2, colors[f"{chip.status.value}_ground"])
    paint_icon(painter, chip.status.value, QRectF(rect.x() + px(8), rect.y(), px(12), rect.height()), ink)
    if chip.text:
        write(painter, rect.adjusted(px(8) + px(12) + px(5), 0, 0, 0), chip.text, font, ink)
    return size


def paint_chips(painter: QPainter, rect: QRectF, chips: Iterable[Chip], font: QFont) -> None:
    """Draw chips from the left, middle height, as many as `rect` has room for."""
    x = rect.x()
    for chip in chips:
        size = chip_size(chip, font)
        if x + size.width() > rect.right() + 1:
            return
        paint_chip(painter, QPointF(x, rect.center().y() - size.height() / 2), chip, font)
        x += size.width() + px(4)


def chip_font() -> QFont:
    """Return the font chips are written in."""
    font = ui_font(12)
    font.setWeight(QFont.Weight.DemiBold)
    return font


class StatusChip(QWidget):
    """A chip as a widget. It takes no focus; what it says is its accessible name and tool tip."""

    def __init__(self, chip: Chip, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._chip = chip
        self._describe()

    @property
    def chip(self) -> Chip:
        return self._chip

    def set_chip(self, chip: Chip) -> None:
        """Show another chip; nothing is drawn anew when it says the same."""
        if chip != self._chip:
            self._chip = chip
            self._describe()
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        """Override: as large as its words."""
        return chip_size(self._chip, chip_font())

    def minimumSizeHint(self) -> QSize:
        """Override: a chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: draw the chip in the theme in force."""
        painter = QPainter(self)
        paint_chip(painter, QPointF(0, 0), self._chip, chip_font())
        painter.end()

    def _describe(self) -> None:
        self.setAccessibleName(self._chip.spoken)
        self.setToolTip("" if self._chip.text else self._chip.spoken)
