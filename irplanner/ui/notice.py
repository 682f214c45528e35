"""A short notice over the lower edge of the window, gone by itself; with Undo where there is a way back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from irplanner.ui.labels import Label
from irplanner.ui.theme import px

SHOWN_MS = 8000


class Notice(QFrame):
    """One notice at a time; a newer one takes the place of the older."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setObjectName("notice")
        self._undo: Callable[[], object] | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(px(16), px(8), px(10), px(8))
        layout.setSpacing(px(14))
        self._text = Label()
        self._undo_button = QPushButton(self.tr("Undo"))
        self._undo_button.setAccessibleName(self.tr("Undo"))
        self._undo_button.clicked.connect(self._on_undo)
        layout.addWidget(self._text)
        layout.addWidget(self._undo_button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def show_text(self, text: str, undo: Callable[[], object] | None = None) -> None:
        """Show a text for eight seconds."""
        self._undo = undo
        self._text.setText(text)
        self.setAccessibleName(text)
        self._undo_button.setVisible(undo is not None)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start(SHOWN_MS)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: stay in place when the window changes size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def _place(self) -> None:
        window = self._window
        width = min(self.sizeHint().width(), window.width() - px(40))
        self._text.setWordWrap(width < self.sizeHint().width())
        self.resize(width, max(self.sizeHint().height(), self._text.heightForWidth(width)))
        self.move((window.width() - self.width()) // 2, window.height() - self.height() - px(40))

    def _on_undo(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()
