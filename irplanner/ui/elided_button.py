"""A push button whose words end in dots where the room ends; all of them are its tool tip then."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QStylePainter


class ElidedButton(QPushButton):
    """For words that come from the content: nobody knows how long they are."""

    def __init__(self, *what: object) -> None:
        super().__init__(*what)  # type: ignore[call-overload]  # as QPushButton: icon and words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """Override: it may shrink to a few letters."""
        return QSize(
            min(self.sizeHint().width(), self.fontMetrics().averageCharWidth() * 10), self.sizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the tool tip is needed only where the words are cut."""
        super().resizeEvent(event)
        self.setToolTip(self.text() if self._shown() != self.text() else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: draw what fits."""
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shown()
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)

    def _shown(self) -> str:
        room = self.width() - (self.sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text()))
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, max(room, 0))
