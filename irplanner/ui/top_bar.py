"""The bar above every page: the search field that opens the palette, and the buttons of the page in front."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from irplanner.ui.icons import paint_icon
from irplanner.ui.key_button import ActionButton, key_width, paint_key
from irplanner.ui.paint import fill_rounded, frame_rounded, write
from irplanner.ui.theme import px, tokens


class SearchButton(QPushButton):
    """Looks like a search field; a press opens the palette, where the typing happens."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self._words = self.tr("Find a case, patient, procedure or command")
        self._hint = "Ctrl K"
        self.setAccessibleName(f"{self._words}, {self._hint}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(440))

    def sizeHint(self) -> QSize:
        """Override: as wide as its words, icon and key."""
        width = self.fontMetrics().horizontalAdvance(self._words) + key_width(self._hint) + px(60)
        return QSize(min(width, px(440)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override: icon and key always fit."""
        return QSize(key_width(self._hint) + px(48), super().sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: icon, words as far as they fit, key."""
        painter = QPainter(self)
        colors = tokens()
        rect = QRectF(self.rect())
        ground = colors.hover if self.underMouse() else colors.background
        fill_rounded(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, ground)
        is_focused = self.hasFocus()
        frame_rounded(painter, rect, 5, colors.focus if is_focused else colors.line, 2 if is_focused else 1)
        side = px(15)
        icon = QRectF(px(11), (self.height() - side) / 2, side, side)
        paint_icon(painter, "search", icon, colors.muted)
        left, right = px(34), self.width() - px(10) - key_width(self._hint)
        words = QRectF(left, 0, max(0, right - left - px(8)), self.height())
        write(painter, words, self._words, self.font(), colors.muted)
        paint_key(painter, right, self.height() / 2, self._hint, colors.muted)
        painter.end()


class TopBar(QFrame):
    """Search at the left, the page's actions at the right."""

    search_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(px(16), px(8), px(16), px(8))
        self._layout.setSpacing(px(10))
        self._search = SearchButton(self)
        self._search.clicked.connect(self.search_requested)
        self._layout.addWidget(self._search, 10)
        self._layout.addStretch(1)
        self._buttons: list[ActionButton] = []

    def show_actions(self, actions: tuple[QAction, ...]) -> None:
        """Put one button for each action, in order."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.let_go()
        self._buttons = [ActionButton(action, self) for action in actions]
        for button in self._buttons:
            self._layout.addWidget(button)
