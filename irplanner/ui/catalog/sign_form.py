"""Signing an entry: who, with a word on what was checked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.ui.labels import Label
from irplanner.ui.scroll_column import ScrollColumn
from irplanner.ui.theme import px

FIELD_WIDTH = 400


class SignForm(QWidget):
    """Name and note.

    Signals:
        sign_requested: name and note.
        closed: without signing.
    """

    sign_requested = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label(role="title", wrap=True)
        self.name = QComboBox()
        self.name.setEditable(True)
        self.name.setAccessibleName(self.tr("Name of the reviewer"))
        self.note = QLineEdit()
        self.note.setAccessibleName(self.tr("Note"))
        self.problem = Label(role="stop", wrap=True)
        self.sign = QPushButton(self.tr("Sign off"))
        self.sign.setProperty("role", "primary")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.sign.clicked.connect(self._on_sign)
        self.note.returnPressed.connect(self._on_sign)
        self.cancel.clicked.connect(self.closed)
        body = QWidget()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(ScrollColumn(self.tr("Sign off"), body))
        column = QVBoxLayout(body)
        column.setContentsMargins(px(18), px(14), px(18), px(6))
        column.setSpacing(px(8))
        column.addWidget(self.title)
        column.addWidget(
            Label(
                self.tr(
                    "Signing says: I compared this entry with its sources and it holds for this site. "
                    "Name and date are kept with the version signed; once the entry changes, it says so."
                ),
                role="muted",
                wrap=True,
            )
        )
        for label, field in ((self.tr("Name"), self.name), (self.tr("Note"), self.note)):
            field.setMaximumWidth(px(FIELD_WIDTH))
            column.addWidget(Label(label, role="field"))
            column.addWidget(field)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.sign)
        row.addWidget(self.cancel)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def begin(self, title: str, names: tuple[str, ...]) -> None:
        """Begin for an entry; the name last used stays."""
        self.title.setText(title)
        before = self.name.currentText()
        self.name.clear()
        self.name.addItems(list(names))
        self.name.setEditText(before)
        self.note.clear()
        self.show_problem("")
        self.name.setFocus()

    def show_problem(self, words: str) -> None:
        """Say why it could not be signed; nothing when empty."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def _on_sign(self) -> None:
        self.sign_requested.emit(self.name.currentText(), self.note.text())
