"""What stands in place of an empty list: what will be here, and how to fill it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from irplanner.ui.icons import paint_icon
from irplanner.ui.key_button import ActionButton
from irplanner.ui.labels import Label
from irplanner.ui.theme import px, tokens


class _Picture(QWidget):
    def __init__(self, icon_name: str) -> None:
        super().__init__()
        self._icon_name = icon_name
        self.setFixedSize(QSize(px(44), px(44)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: the icon in the muted color."""
        painter = QPainter(self)
        paint_icon(painter, self._icon_name, self.rect().toRectF(), tokens().color("line_strong"))
        painter.end()


class EmptyState(QWidget):
    """Icon, one sentence, one hint, the button that fills the list and, if given, a second way on."""

    def __init__(
        self,
        icon_name: str,
        title: str,
        hint: str,
        action: QAction | None = None,
        second: QAction | None = None,
    ) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        layout.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout.setSpacing(px(8))
        center = Qt.AlignmentFlag.AlignHCenter
        layout.addWidget(_Picture(icon_name), 0, center)
        self._title = Label(title, role="title")
        self._title.setAlignment(center)
        layout.addWidget(self._title)
        self._hint = Label(hint, role="muted", wrap=True)
        self._hint.setAlignment(center)
        self._hint.setMinimumWidth(px(420))  # in one line in most languages
        layout.addWidget(self._hint, 0, center)
        self.button: ActionButton | None = None  # the first one offered: it takes the keyboard
        for offered in (action, second):
            if offered is not None:
                button = ActionButton(offered)
                self.button = self.button or button
                layout.addSpacing(px(6))
                layout.addWidget(button, 0, center)

    def set_words(self, title: str, hint: str | None = None) -> None:
        """Say something else, e.g. after another search."""
        self._title.setText(title)
        if hint is not None:
            self._hint.setText(hint)
