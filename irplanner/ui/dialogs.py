"""The only modal boxes of the program. Each says what happened, to what, and what to do."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irplanner.ui.labels import Label
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class MessageBox(QDialog):
    """A title, a plain text, and OK; with `details` also a button that copies them."""

    def __init__(self, title: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._details = details
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(Label(title, role="title"))
        words = Label(text, wrap=True)
        words.setMinimumWidth(px(380))
        layout.addWidget(words)
        row = QHBoxLayout()
        if details:
            copy = QPushButton(self.tr("Copy details"))
            copy.clicked.connect(self._on_copy)
            row.addWidget(copy)
        row.addStretch(1)
        close = QPushButton(self.tr("OK"))
        close.setProperty("role", "primary")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row.addWidget(close)
        layout.addLayout(row)
        self.resize(self.sizeHint())

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)


class ReasonBox(QDialog):
    """Asks for a reason in words; OK only once there is one."""

    def __init__(self, title: str, text: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(16))
        layout.setSpacing(px(10))
        layout.addWidget(Label(title, role="title"))
        words = Label(text, wrap=True)
        words.setMinimumWidth(px(380))
        layout.addWidget(words)
        self.reason = QPlainTextEdit()
        self.reason.setAccessibleName(self.tr("Reason"))
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(px(72))
        self.reason.textChanged.connect(self._on_typed)
        layout.addWidget(self.reason)
        buttons = QDialogButtonBox()
        self._accept = QPushButton(accept)
        self._accept.setProperty("role", "primary")
        buttons.addButton(self._accept, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Keep as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        self._on_typed()

    @property
    def text(self) -> str:
        return self.reason.toPlainText().strip()

    def _on_typed(self) -> None:
        self._accept.setEnabled(bool(self.text))


def show_message(title: str, text: str, details: str = "", parent: QWidget | None = None) -> None:
    """Show a message and wait until it is closed."""
    box = MessageBox(title, text, details, parent)
    box.exec()
    box.deleteLater()


def ask_reason(title: str, text: str, accept: str, parent: QWidget | None = None) -> str | None:
    """Return the reason given, None when the user keeps things as they are."""
    box = ReasonBox(title, text, accept, parent)
    accepted = box.exec() == QDialog.DialogCode.Accepted
    reason = box.text
    box.deleteLater()
    return reason if accepted else None


def ask_save_path(title: str, suggestion: Path, kinds: str, parent: QWidget | None = None) -> Path | None:
    """Return where to write a file, None when the user thinks better of it. `kinds`: `CSV files (*.csv)`."""
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), kinds)
    return Path(name) if name else None


def ask_printer(parent: QWidget | None = None) -> QPrinter | None:
    """Return the printer chosen in the system's dialog, None when the user thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only when something is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
