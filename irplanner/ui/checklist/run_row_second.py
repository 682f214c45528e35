"""The line of a row on which a second person confirms what the first has answered."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.theme import px


class SecondPerson(QWidget):
    """Asks for the name of the second person; where people sign in, for their PIN in a box.

    Signals:
        confirmed: the name as entered.
    """

    confirmed = Signal(str)

    def __init__(self, item: str, *, by_pin: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(10))
        chip = StatusChip(Chip(Status.CAUTION, self.tr("second person")))
        line.addWidget(chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self.name = LineEdit()
        self.name.setProperty("target", True)
        self.name.setPlaceholderText(self.tr("Name of the second person, then Enter"))
        self.name.setAccessibleName(self.tr("Second person: {item}").format(item=item))
        self.name.returnPressed.connect(self._on_confirmed)
        line.addWidget(self.name, 1)
        self.name.setVisible(not by_pin)
        self.button = QPushButton(self.tr("Confirm by PIN") if by_pin else self.tr("Confirm"))
        self.button.setProperty("target", True)
        self.button.setAccessibleName(self.tr("Confirm as second person: {item}").format(item=item))
        self.button.clicked.connect(self._on_confirmed)
        line.addWidget(self.button)
        if by_pin:
            line.addStretch(1)

    def _on_confirmed(self) -> None:
        self.confirmed.emit(self.name.text())
