"""The bar above every page: the search field that opens the palette, and the buttons of the page in front."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QAction, QPainter, QPaintEvent, QResizeEvent
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
        self._few_words = self.tr("Find")
        self._hint = "Ctrl K"
        self.setAccessibleName(f"{self._words}, {self._hint}")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(px(440))

    def sizeHint(self) -> QSize:
        """Override: as wide as its words, icon and key."""
        width = self.fontMetrics().horizontalAdvance(self._words) + key_width(self._hint) + px(60)
        return QSize(min(width, px(440)), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override: icon, the few words and key always fit."""
        few = self.fontMetrics().horizontalAdvance(self._few_words)
        return QSize(few + key_width(self._hint) + px(56), super().sizeHint().height())

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
        fits = self.fontMetrics().horizontalAdvance(self._words) <= words.width()
        write(painter, words, self._words if fits else self._few_words, self.font(), colors.muted)
        paint_key(painter, right, self.height() / 2, self._hint, colors.muted)
        painter.end()


class TopBar(QFrame):
    """Search at the left, the page's actions at the right.

    Where the room ends, the buttons first leave out their keys, then the first of them go into a menu.
    """

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
        self._more: QPushButton | None = None  # made where it is needed

    def show_actions(self, actions: tuple[QAction, ...]) -> None:
        """Put one button for each action, in order."""
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.let_go()
        self._buttons = [ActionButton(action, self) for action in actions]
        for button in self._buttons:
            self._layout.addWidget(button)
            button.words_changed.connect(self.share_room)
        self.share_room()

    def minimumSizeHint(self) -> QSize:
        """Override: the last button, the menu and the search; more buttons do not widen the window."""
        last = self._buttons[-1].minimumSizeHint().width() if self._buttons else 0
        return QSize(
            self._search.minimumSizeHint().width() + last + px(90), super().minimumSizeHint().height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: as many buttons as have room."""
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Show as many buttons as have room, with their keys if possible."""
        shown = [button for button in self._buttons if button.action.isVisible()]
        edges = self._layout.contentsMargins().left() + self._layout.contentsMargins().right()
        room = self.width() - edges - self._search.minimumSizeHint().width() - px(10)
        for is_tight in (False, True):
            for button in shown:
                button.set_tight(is_tight)
            if _width_of(shown) <= room:
                break
        hidden: list[ActionButton] = []
        while len(shown) > 1 and _width_of(shown) > room - (px(70) if hidden else 0):
            hidden.append(shown.pop(0))  # the last one is what the page is for
        for button in self._buttons:
            button.set_room(button not in hidden)
        self._show_more([button.action for button in hidden])

    def _show_more(self, actions: list[QAction]) -> None:
        if self._more is None:
            if not actions:
                return
            self._more = QPushButton(self)
            self._more.setText("\u22ef")
            self._more.setProperty("dots", True)  # no arrow beside them
            self._more.setAccessibleName(self.tr("More actions"))
            self._more.setToolTip(self.tr("More actions"))
            self._layout.insertWidget(2, self._more)
        if actions:
            from PySide6.QtWidgets import QMenu  # a narrow window is rare at the start

            menu = QMenu(self._more)
            menu.addActions(actions)
            before = self._more.menu()
            self._more.setMenu(menu)
            if before is not None:
                before.deleteLater()
        self._more.setVisible(bool(actions))


def _width_of(buttons: list[ActionButton]) -> int:
    return sum(button.sizeHint().width() + px(10) for button in buttons)
