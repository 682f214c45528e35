"""A text that takes a few lines at most and ends in dots; the whole of it is its tool tip."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from irplanner.ui.labels import Label


class ClampedLabel(Label):
    """At most `lines` lines until it is opened."""

    _is_open = False
    _lines = 2

    def __init__(self, role: str = "", lines: int = 2, parent: QWidget | None = None) -> None:
        super().__init__("", role, wrap=True, parent=parent)
        self._lines = lines

    @property
    def is_cut(self) -> bool:
        """Say whether some of the text is not shown."""
        return not self._is_open and super().heightForWidth(self.width()) > self._room()

    def set_open(self, is_open: bool) -> None:
        """Show the whole text, or its first lines."""
        if is_open != self._is_open:
            self._is_open = is_open
            self.updateGeometry()
            self.update()
            self._describe()

    def heightForWidth(self, width: int) -> int:
        """Override: no more than the lines allowed."""
        height = super().heightForWidth(width)
        return height if self._is_open else min(height, self._room())

    def sizeHint(self) -> QSize:
        """Override: the height comes from the width."""
        hint = super().sizeHint()
        return hint if self._is_open else QSize(hint.width(), min(hint.height(), self._room()))

    def minimumSizeHint(self) -> QSize:
        """Override: one line."""
        return QSize(0, self.fontMetrics().lineSpacing())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: other widths cut elsewhere."""
        super().resizeEvent(event)
        self._describe()

    def setText(self, text: str) -> None:
        """Override: the tool tip follows."""
        super().setText(text)
        self._describe()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: lines as they fit, the last one with dots."""
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        layout = QTextLayout(self.text(), self.font())
        layout.beginLayout()
        y = 0.0
        for number in range(self._lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(self.width())
            line.setPosition(QPointF(0, y))
            if number == self._lines - 1:
                rest = self.text()[line.textStart() :]
                shown = self.fontMetrics().elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
                painter.drawText(QPointF(0, y + self.fontMetrics().ascent()), shown)
            else:
                line.draw(painter, QPointF(0, 0))
            y += self.fontMetrics().lineSpacing()
        layout.endLayout()
        painter.end()

    def _room(self) -> int:
        return self.fontMetrics().lineSpacing() * self._lines

    def _describe(self) -> None:
        self.setToolTip(self.text() if self.is_cut else "")
