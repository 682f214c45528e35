"""The only modal boxes of the program. Each says what happened, to what, and what to do."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irplanner.ui.labels import Label
from irplanner.ui.presenters import entry_text
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


def fit_height(box: QDialog) -> None:
    """Make a box as high as its words need at its width: its own hint counts one line for each."""
    layout = box.layout()
    size = box.sizeHint()
    if layout is not None and layout.hasHeightForWidth():
        size.setHeight(max(size.height(), layout.totalHeightForWidth(size.width())))
    box.setMinimumHeight(size.height())
    box.resize(size)


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
        fit_height(self)

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


class SlotBox(QDialog):
    """Asks when and where a case is to be, and why it is put off; without a time it waits for one."""

    def __init__(self, name: str, slot: AskedSlot, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move or postpone"))
        self._asked, self._now = slot, now
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(20), px(18), px(20), px(16))
        layout.setSpacing(px(8))
        layout.addWidget(Label(self.tr("Move or postpone: {name}").format(name=name), role="title"))
        self.when = self._line(layout, self.tr("Day and time, empty while there is none"))
        self.when.setText(entry_text.show_moment(slot.start))
        self.room = self._line(layout, self.tr("Room"))
        self.room.setText(slot.room or "")
        self.reason = self._line(layout, self.tr("Reason, needed for another day or none"))
        self._against = Label("", "advice", wrap=True)
        self._against.setMinimumWidth(px(380))
        layout.addWidget(self._against)
        buttons = QDialogButtonBox()
        self.accept_button = QPushButton(self.tr("Move"))
        self.accept_button.setProperty("role", "primary")
        self.accept_button.setDefault(True)
        buttons.addButton(self.accept_button, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self.tr("Keep as it is"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)
        for line in (self.when, self.room, self.reason):
            line.textChanged.connect(lambda _text: self._on_typed())
        self._on_typed()

    @property
    def slot(self) -> AskedSlot | None:
        """What was entered; None while it cannot be used."""
        day = self._asked.start.date() if self._asked.start else None
        try:
            start = self._moment(day)
        except entry_text.EntryError as error:
            self._against.setText(str(error))
            return None
        reason = self.reason.text().strip()
        is_put_off = start is None or day is None or start.date() != day
        if is_put_off and self._asked.start is not None and not reason:
            self._against.setText(self.tr("Say in a few words why it is put off."))
            return None
        self._against.setText("")
        return AskedSlot(start, self.room.text().strip() or None, reason or None)

    def _moment(self, day: date | None) -> datetime | None:
        """Return the moment entered; a day alone keeps the time of before."""
        text, before = self.when.text(), self._asked.start
        try:
            return entry_text.read_moment(text, self._now, day=day)
        except entry_text.EntryError:
            if before is None:
                raise
            try:
                other = entry_text.read_date(text, self._now.date())
            except entry_text.EntryError:
                other = None
            if other is None:
                raise
            return before.replace(year=other.year, month=other.month, day=other.day)

    def _line(self, layout: QVBoxLayout, label: str) -> QLineEdit:
        text = Label(label, "field")
        line = QLineEdit()
        line.setAccessibleName(label)
        text.setBuddy(line)
        layout.addWidget(text)
        layout.addWidget(line)
        return line

    def _on_typed(self) -> None:
        self.accept_button.setEnabled(self.slot is not None)


class AskedSlot(NamedTuple):
    """When and where; `reason` is kept with the case when it is put off."""

    start: datetime | None
    room: str | None
    reason: str | None = None


def ask_slot(name: str, slot: AskedSlot, now: datetime, parent: QWidget | None = None) -> AskedSlot | None:
    """Return the new time and room of a case, None when the user keeps things as they are."""
    box = SlotBox(name, slot, now, parent)
    accepted = box.exec() == QDialog.DialogCode.Accepted
    asked = box.slot
    box.deleteLater()
    return asked if accepted else None


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


def ask_open_path(
    title: str, kinds: str, parent: QWidget | None = None, folder: Path | None = None
) -> Path | None:
    """Return which file to read, None when the user thinks better of it. `kinds`: `CSV files (*.csv)`."""
    name, _ = QFileDialog.getOpenFileName(parent, title, str(folder or Path.home()), kinds)
    return Path(name) if name else None


def ask_folder(title: str, folder: Path, parent: QWidget | None = None) -> Path | None:
    """Return a folder, None when the user thinks better of it."""
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def ask_printer(parent: QWidget | None = None) -> QPrinter | None:
    """Return the printer chosen in the system's dialog, None when the user thinks better of it."""
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # only when something is printed

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    dialog = QPrintDialog(printer, parent)
    accepted = dialog.exec() == QDialog.DialogCode.Accepted
    dialog.deleteLater()
    return printer if accepted else None
