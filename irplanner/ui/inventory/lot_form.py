"""What can be done to a lot, entered below it: count it, carry it elsewhere, throw some away."""

from __future__ import annotations

from enum import Enum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.language import mark, tr
from irplanner.services.inventory.lot_rows import LotRow
from irplanner.ui.fields.form_grid import QUARTER, WIDE, FormGrid
from irplanner.ui.fields.line import LineField, number_field, text_field
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


class LotAction(Enum):
    COUNT = "count"
    MOVE = "move"
    WASTE = "waste"


_TITLES = {
    LotAction.COUNT: mark("Count lot {lot}"),
    LotAction.MOVE: mark("Move lot {lot}"),
    LotAction.WASTE: mark("Throw away of lot {lot}"),
}
_DOES = {
    LotAction.COUNT: mark("Set count"),
    LotAction.MOVE: mark("Move"),
    LotAction.WASTE: mark("Throw away"),
}


class LotForm(QFrame):
    """One small form whose fields follow the action.

    Signals:
        done: action, lot id, what was entered by field.
    """

    done = Signal(object, int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._action, self._lot_id = LotAction.COUNT, 0
        self._values: dict[str, Any] = {}  # Any: of the field's type
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(10), px(12), px(12))
        column.setSpacing(px(8))
        self._title = Label(role="strong", wrap=True)
        column.addWidget(self._title)
        self._grid = FormGrid()
        self.fields: dict[str, LineField] = {
            "number": number_field("number", tr("How many"), whole=True),
            "place": text_field("place", tr("Room or cabinet")),
            "shelf": text_field("shelf", tr("Shelf")),
            "reason": text_field("reason", tr("Reason")),
        }
        shares = {"number": QUARTER, "place": QUARTER, "shelf": QUARTER, "reason": WIDE}
        for name, field in self.fields.items():
            field.edited.connect(self._on_edited)
            self._grid.add(field, shares[name])
        column.addWidget(self._grid)
        self.problem = Label(role="stop", wrap=True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        self.accept = QPushButton(tr(_DOES[self._action]))
        self.accept.setProperty("role", "primary")
        self.accept.clicked.connect(self._on_accept)
        cancel = QPushButton(tr("Keep as it is"))
        cancel.clicked.connect(self.hide)
        for button in (self.accept, cancel):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def begin(self, action: LotAction, lot: LotRow) -> None:
        """Ask what an action needs, with what is known filled in."""
        self._action, self._lot_id = action, lot.lot_id
        is_move = action is LotAction.MOVE
        self._values = {"place": lot.place or None, "shelf": lot.shelf or None}
        if action is LotAction.COUNT:
            self._values["number"] = lot.quantity
        self._title.setText(tr(_TITLES[action]).format(lot=lot.lot or tr("without a number")))
        self.accept.setText(tr(_DOES[action]))
        for name, field in self.fields.items():
            self._grid.set_shown(field, (name in ("place", "shelf")) is is_move)
            field.show_value(self._values.get(name), reset=True)
        self.show_problem("")
        self.show()
        self.fields["place" if is_move else "number"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why it was refused; empty: nothing is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Enter does it, Escape leaves it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)

    def _on_edited(self, path: str, value: Any) -> None:
        self._values[path] = value

    def _on_accept(self) -> None:
        if self._action is not LotAction.MOVE and self._values.get("number") is None:
            self.show_problem(tr("Say how many."))
            return
        self.done.emit(self._action, self._lot_id, dict(self._values))
