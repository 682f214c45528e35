"""A line to search in: a lens at the left, a cross that empties it, both of the icon set."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from irplanner.ui.icons import icon


class SearchLine(QLineEdit):
    """`name` is what a screen reader says; the placeholder says what can be searched."""

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icon("close", "muted"), self.tr("Empty the search"), self)
        self._clear.triggered.connect(self._on_clear)
        self._clear.setVisible(False)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def _on_clear(self) -> None:
        self.clear()
        self.setFocus()
