"""What hides the window while it is locked: a plain ground with one card in its middle."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.icons import paint_icon
from irplanner.ui.paint import CENTER, fill, write
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.staff.card import StaffCard
from irplanner.ui.theme import px, tokens, ui_font

NAME = "IR Planner"
HEAD = 96


class Cover(QWidget):
    """Lies over all of a window, as large as it; Tab stays on its card."""

    def __init__(self, window: QWidget, card: StaffCard | None = None) -> None:
        super().__init__(window)
        self.setObjectName("lock_cover")
        self.setAccessibleName(tr("Locked"))
        self._window = window
        self.card: StaffCard | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, px(HEAD), 0, 0)
        if card is not None:
            self.show_card(card)
        window.installEventFilter(self)
        self.resize(window.size())

    def show_card(self, card: StaffCard) -> None:
        """Put a card in the middle, in place of the one before."""
        while (item := self._column.takeAt(0)) is not None:
            before = item.widget()
            if before is not None:
                before.hide()
                before.deleteLater()
        body = QWidget()
        inside = QVBoxLayout(body)
        inside.setContentsMargins(px(10), px(10), px(10), px(30))
        middle = QHBoxLayout()  # not by an alignment: the card would be as high as if it were as wide as all
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        inside.addLayout(middle)
        inside.addStretch(1)
        self._column.addWidget(ScrollColumn(tr("Please sign in"), body))
        self.card = card
        if self.isVisible():
            card.first_focus().setFocus()

    def come(self) -> None:
        """Cover the window."""
        self.resize(self._window.size())
        self.show()
        self.raise_()
        if self.card is not None:
            self.card.first_focus().setFocus()

    def leave(self) -> None:
        """Take the cover away for good."""
        self._window.removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: as large as the window, and above whatever is made meanwhile."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._window.size())
        elif event.type() == QEvent.Type.ChildAdded:
            self.raise_()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Override: Tab stays on the cover."""
        from irplanner.ui.tab_order import step_focus

        return step_focus(self, forward=forward)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the ground, a lock and the program's name."""
        painter = QPainter(self)
        colors = tokens()
        fill(painter, QRectF(self.rect()), colors.background)
        side = px(26)
        top = px(24)
        paint_icon(painter, "lock", QRectF((self.width() - side) / 2, top, side, side), colors.muted)
        words = QRectF(0, top + side + px(6), self.width(), px(22))
        write(painter, words, NAME, ui_font(15, bold=True), colors.text, CENTER)
        painter.end()
