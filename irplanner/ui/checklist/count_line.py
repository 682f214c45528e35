"""Counting up in the room: the amount so far, and a line whose figure is added with Enter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.language import number
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import HeadLabel
from irplanner.ui.presenters import entry_text
from irplanner.ui.theme import px


class CountLine(QWidget):
    """`+20` or `20` adds, `=80` sets the whole amount.

    Signals:
        counted: the new amount.
        unreadable: what was typed and cannot be read.
    """

    counted = Signal(object)
    unreadable = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._amount: float | None = None
        words = QVBoxLayout()
        self._text = HeadLabel("", "title")
        words.addWidget(self._text)
        side = QWidget()
        row = QHBoxLayout(side)
        row.setContentsMargins(0, px(2), 0, 0)
        row.setSpacing(px(8))
        self.edit = LineEdit()
        self.edit.setProperty("target", True)
        self.edit.setFixedWidth(px(76))
        self.edit.setToolTip(self.tr("A figure is added; with = before it, it is the whole amount"))
        self.edit.returnPressed.connect(self._on_entered)
        row.addWidget(self.edit)
        self.button = QPushButton(self.tr("Add"))
        self.button.setProperty("target", True)
        self.button.clicked.connect(self._on_entered)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._line = Beside(words, side, 70)
        column.addWidget(self._line)

    def show_amount(self, title: str, amount: float | None, unit: str) -> None:
        """Show the amount so far."""
        self._amount = amount
        self._text.setText(f"{number(amount)} {unit}" if amount is not None else f"0 {unit}")
        self.edit.setPlaceholderText(f"+ {unit}")
        self.edit.setAccessibleName(self.tr("Add to {title}, {unit}").format(title=title, unit=unit))
        self.button.setAccessibleName(self.tr("Add to {title}").format(title=title))

    def _on_entered(self) -> None:
        text = self.edit.text().strip()
        if not text:
            self.edit.setFocus()
            return
        is_whole = text.startswith("=")
        try:
            value = entry_text.read_number(text.lstrip("=+"))
        except entry_text.EntryError as error:
            self.unreadable.emit(str(error))
            return
        self.edit.clear()
        self.counted.emit(value if is_whole or value is None else (self._amount or 0.0) + value)
