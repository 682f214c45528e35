"""What a scan came to, over the lower edge of the window: said, or asked with keys 1 to 9."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip
from irplanner.ui.labels import Label
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.theme import px

WIDTH = 560
BESIDE_WIDTH = 64  # margins of the panel and of a button
_WORDS = {Status.STOP: "stop", Status.CAUTION: "caution", Status.NOT_ASSESSED: "question"}


class ScanPanel(QFrame):
    """One question at a time; Esc or the first choice leaves everything as it is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("palette")  # it looks like the palette: a card that lies over the window
        self._window = window
        self._before: QWidget | None = None
        self._chosen: Callable[[int], object] | None = None
        self.buttons: list[QPushButton] = []
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(14), px(18), px(14))
        column.setSpacing(px(8))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        self._chip = QVBoxLayout()
        head.addLayout(self._chip)
        self._title = Label("", "strong", wrap=True)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        self._detail = Label("", "muted", wrap=True)
        column.addWidget(self._detail)
        self._ways = QVBoxLayout()
        self._ways.setSpacing(px(6))
        column.addLayout(self._ways)
        escape = QShortcut(Qt.Key.Key_Escape, self, self.close_panel)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        window.installEventFilter(self)
        self.hide()

    @property
    def title(self) -> str:
        return self._title.text()

    @property
    def detail(self) -> str:
        return self._detail.text()

    def ask(
        self,
        status: Status,
        title: str,
        detail: str,
        ways: Sequence[str],
        chosen: Callable[[int], object],
    ) -> None:
        """Show a question; `chosen` gets the number of the way, from 0. One way only is a thing said."""
        if not self.isVisible():
            self._before = self._window.focusWidget()
        self._chosen = chosen
        self._show_status(status)
        self._title.setText(title)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(f"{_WORDS.get(status, '')} {title} {detail}".strip())
        self._show_ways(ways)
        self._place()
        self.show()
        self.raise_()
        self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def close_panel(self) -> None:
        """Hide it and give the focus back."""
        self.hide()
        self._chosen = None
        if self._before is not None:
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
            self._before = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: stay in place when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: digits choose, arrows move, Enter takes."""
        keys = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        focused = next((place for place, one in enumerate(self.buttons) if one.hasFocus()), 0)
        if event.key() in keys:
            self.buttons[(focused + keys[Qt.Key(event.key())]) % len(self.buttons)].setFocus()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(focused)
        elif event.text().isdigit() and 0 < int(event.text()) <= len(self.buttons):
            self._choose(int(event.text()) - 1)
        else:
            super().keyPressEvent(event)

    def _choose(self, number: int) -> None:
        chosen = self._chosen
        self.close_panel()
        if chosen is not None:
            chosen(number)

    def _show_status(self, status: Status) -> None:
        while (item := self._chip.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        self._chip.addWidget(StatusChip(Chip(status, _WORDS.get(status, status.value))))

    def _show_ways(self, ways: Sequence[str]) -> None:
        for button in self.buttons:
            self._ways.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for number, text in enumerate(ways):
            button = QPushButton()
            whole = f"{number + 1}   {text}" if len(ways) > 1 else text
            room = px(WIDTH) - px(BESIDE_WIDTH)
            button.setText(button.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideRight, room))
            button.setToolTip(text)
            button.setProperty("field_button", True)
            button.setStyleSheet("text-align: left")
            button.setAccessibleName(text)
            button.clicked.connect(lambda _checked, at=number: self._choose(at))
            self._ways.addWidget(button)
            self.buttons.append(button)

    def _place(self) -> None:
        window = self._window
        width = min(px(WIDTH), window.width() - px(40))
        self.setFixedWidth(width)
        self.adjustSize()
        height = max(self.sizeHint().height(), self._column.heightForWidth(width))
        self.resize(width, min(height, window.height() - px(80)))
        self.move((window.width() - width) // 2, window.height() - self.height() - px(40))
