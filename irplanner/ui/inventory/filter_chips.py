"""Filters as chips, each with how many products it lets through."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from irplanner.language import tr
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.presenters.inventory.products import FILTERS, Filter


class FilterChips(QWidget):
    """Exactly one is in force; a filter that lets nothing through is left out, All stays."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Filters"))
        layout = FlowLayout(self, gap=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.buttons: dict[Filter, QPushButton] = {}
        for code, words in FILTERS:
            button = QPushButton(tr(words))
            button.setCheckable(True)
            button.setProperty("field_button", True)
            button.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            self._group.addButton(button)
            self.buttons[code] = button
            layout.addWidget(button)
        self.buttons[Filter.ALL].setChecked(True)

    @property
    def filter(self) -> Filter:
        """The filter in force."""
        return next(code for code, button in self.buttons.items() if button.isChecked())

    def show_counts(self, counts: Mapping[Filter, int]) -> None:
        """Say how many products each filter lets through."""
        for code, words in FILTERS:
            button, count = self.buttons[code], counts.get(code, 0)
            button.setText(f"{tr(words)} {count}")
            button.setAccessibleName(f"{tr(words)}, {count}")
            button.setVisible(bool(count) or code is Filter.ALL or button.isChecked())
