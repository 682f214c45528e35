"""A line to search in: a lens at the left, and while it holds text a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from irplanner.ui.icons import icon, paint_icon
from irplanner.ui.paint import NO_FOCUS
from irplanner.ui.theme import px, tokens

SIDE = 15


class SearchLine(QLineEdit):
    """`name` is what a screen reader says; the placeholder says what can be searched."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.cross = QToolButton(self)
        self.cross.setIcon(icon("close", "muted"))
        self.cross.setAutoRaise(True)
        self.cross.setProperty("focusPolicy", NO_FOCUS)
        self.cross.setAccessibleName(self.tr("Empty the search"))
        self.cross.setToolTip(self.tr("Empty the search"))
        self.cross.clicked.connect(self._on_clear)
        self.cross.hide()
        self.textChanged.connect(lambda text: self.cross.setVisible(bool(text)))
        self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the lens."""
        super().paintEvent(event)
        painter = QPainter(self)
        side = px(SIDE)
        paint_icon(painter, "search", QRectF(px(9), (self.height() - side) / 2, side, side), tokens().muted)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the cross stays at the right end."""
        super().resizeEvent(event)
        side = px(SIDE + 7)
        self.cross.setGeometry(self.width() - side - px(6), (self.height() - side) // 2, side, side)

    def changeEvent(self, event: QEvent) -> None:
        """Override: another text size needs other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._make_room()

    def _make_room(self) -> None:
        self.setTextMargins(px(SIDE + 4), 0, px(SIDE + 10), 0)
        self.cross.setIconSize(QSize(px(SIDE - 2), px(SIDE - 2)))

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()
