"""One entry as YAML in a plain text editor, with what is wrong in it below."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.ui.labels import Label
from irplanner.ui.theme import px, ui_font

CHECK_MS = 400


class EditForm(QWidget):
    """The text, its faults, and what to do with it.

    Signals:
        check_requested: the text, a moment after typing stopped.
        save_requested: the text.
        restore_requested: the shipped entry is wanted back.
        closed: without saving.
    """

    check_requested = Signal(str)
    save_requested = Signal(str)
    restore_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("The entry as text"))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        self.faults = Label(role="stop", wrap=True)
        self.save = QPushButton(self.tr("Save for this site"))
        self.save.setProperty("role", "primary")
        self.restore = QPushButton(self.tr("Back to the shipped entry"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(CHECK_MS)
        self._wait.timeout.connect(lambda: self.check_requested.emit(self.text.toPlainText()))
        self.text.textChanged.connect(self._on_typed)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.text.toPlainText()))
        self.restore.clicked.connect(self.restore_requested)
        self.cancel.clicked.connect(self.closed)
        hint = Label(
            self.tr(
                "Fields of the pack, in YAML. The shipped entry stays as it is; yours stands in for it. "
                "Another id adds an entry."
            ),
            role="small",
            wrap=True,
        )
        row = QHBoxLayout()
        for button in (self.save, self.restore, self.cancel):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(18), px(14), px(18), px(6))
        column.setSpacing(px(8))
        column.addWidget(hint)
        column.addWidget(self.text, 1)
        column.addWidget(self.faults)
        column.addLayout(row)

    def begin(self, text: str, *, can_restore: bool) -> None:
        """Begin with a text."""
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(ui_font(13).pixelSize())
        self.text.setFont(font)
        self.text.setPlainText(text)
        self._wait.stop()
        self.restore.setVisible(can_restore)
        self.show_faults("")
        self.text.setFocus()

    def show_faults(self, words: str) -> None:
        """Show what is wrong; nothing is wrong when empty."""
        self.faults.setText(words)
        self.faults.setVisible(bool(words))
        self.save.setEnabled(not words)

    def _on_typed(self) -> None:
        self.save.setEnabled(True)
        self._wait.start()
