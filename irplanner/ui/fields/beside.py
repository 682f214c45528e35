"""Words with something at their right, or below them where the words would have no room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QSizePolicy, QWidget

from irplanner.ui.theme import px


class Beside(QWidget):
    """`words` take what is left; `words_width` is what they need at least, for 13 px text."""

    def __init__(
        self, words: QLayout, side: QWidget, words_width: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._side, self._words_width = side, words_width
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(px(14))
        self._box.addLayout(words, 1)
        self._box.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: beside or below."""
        super().resizeEvent(event)
        self.share_room()

    def minimumSizeHint(self) -> QSize:
        """Override: as wide as the side alone, under which the words come where there is no more room."""
        side = self._side.minimumSizeHint().width()
        return QSize(max(side, px(self._words_width) // 2), super().minimumSizeHint().height())

    def share_room(self) -> None:
        """Choose again, after the side has got other contents."""
        below = self._side.sizeHint().width() + px(self._words_width) > self.width()
        direction = QBoxLayout.Direction.TopToBottom if below else QBoxLayout.Direction.LeftToRight
        if self._box.direction() != direction:
            self._box.setDirection(direction)
            alignment = Qt.AlignmentFlag.AlignLeft if below else Qt.AlignmentFlag.AlignVCenter
            self._box.setAlignment(self._side, alignment)
