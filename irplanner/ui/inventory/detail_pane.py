"""One product beside the list: what it is, its lots with what can be done to them, what moved."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.services.inventory.lot_rows import LotRow
from irplanner.ui.chips import StatusChip
from irplanner.ui.icons import icon
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.inventory.lot_form import LotAction, LotForm
from irplanner.ui.labels import Label
from irplanner.ui.presenters.inventory.detail import (
    LOT_COLUMNS,
    LOT_STRETCHED,
    MOVEMENT_COLUMNS,
    MOVEMENT_STRETCHED,
    ProductDetail,
)
from irplanner.ui.theme import px

ACTIONS: tuple[tuple[LotAction, str], ...] = (
    (LotAction.COUNT, "Count"),
    (LotAction.MOVE, "Move"),
    (LotAction.WASTE, "Throw away"),
)


class DetailPane(QScrollArea):
    """Filled anew for every product; its tables keep their place.

    Signals:
        receive_requested, edit_requested: for the product shown.
        recall_requested: lot of the product shown.
        lot_action: what to do, the lot's id, and what was entered.
        case_requested: case id.
    """

    receive_requested = Signal()
    edit_requested = Signal()
    recall_requested = Signal(str)
    lot_action = Signal(object, int, object)
    case_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.detail: ProductDetail | None = None
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The chosen product"))
        body = QWidget()
        body.setProperty("ground", "pane")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(px(18), px(16), px(18), px(18))
        self._column.setSpacing(px(8))
        self._title = Label(role="title", wrap=True)
        self._subtitle = Label(role="muted", wrap=True)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)
        self._chips = QHBoxLayout()
        self._chips.setSpacing(px(6))
        self._column.addLayout(self._chips)
        self._column.addWidget(self._make_buttons())
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(px(14))
        self._facts.setVerticalSpacing(px(4))
        self._facts.setColumnStretch(1, 1)
        self._column.addLayout(self._facts)
        self._make_lots()
        self._moved_head = self._section(tr("What moved"))
        self.movements = LinesTable(
            tr("What moved"), MOVEMENT_COLUMNS, MOVEMENT_STRETCHED, row_height=44, fits_height=True
        )
        self.movements.activated.connect(self._on_movement)
        self._column.addWidget(self.movements)
        self._column.addStretch(1)
        self.setWidget(body)
        self.show_detail(None)

    def show_detail(self, detail: ProductDetail | None) -> None:
        """Show a product; None: none is chosen."""
        is_other = (
            detail is None
            or self.detail is None
            or detail.product.product_id != self.detail.product.product_id
        )
        self.detail = detail
        self._title.setText(detail.title if detail else tr("No product chosen"))
        self._subtitle.setText(
            detail.subtitle if detail else tr("Choose one in the list, or scan its label.")
        )
        self._buttons.setVisible(detail is not None)
        self._show_chips(detail)
        self._show_facts(detail)
        self._show_lots(detail)
        movements = detail.movements if detail else ()
        for widget in (self._moved_head, self.movements):
            widget.setVisible(bool(movements))
        self.movements.show_lines(movements)
        if is_other:
            self.lot_form.hide()
            self.verticalScrollBar().setValue(0)

    def chosen_lot(self) -> LotRow | None:
        """Return the lot the cursor is on."""
        rows = self.detail.lot_rows if self.detail else ()
        return next((lot for lot in rows if lot.lot_id == self.lots.key), None)

    def _section(self, text: str) -> Label:
        label = Label(text, role="section")
        self._column.addSpacing(px(8))
        self._column.addWidget(label)
        return label

    def _make_buttons(self) -> QWidget:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, px(4), 0, px(4))
        row.setSpacing(px(6))
        self.receive = QPushButton(icon("plus", "accent"), tr("Receive more"))
        self.receive.clicked.connect(self.receive_requested)
        self.edit = QPushButton(tr("Edit product"))
        self.edit.clicked.connect(self.edit_requested)
        for button in (self.receive, self.edit):
            row.addWidget(button)
        row.addStretch(1)
        return self._buttons

    def _make_lots(self) -> None:
        self._lots_head = self._section(tr("Lots"))
        self.lots = LinesTable(tr("Lots"), LOT_COLUMNS, LOT_STRETCHED, row_height=44, fits_height=True)
        self._column.addWidget(self.lots)
        self._no_lots = Label(tr("None there. Receive more to put some on a shelf."), role="muted", wrap=True)
        self._column.addWidget(self._no_lots)
        self._lot_buttons = QWidget()
        row = QHBoxLayout(self._lot_buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        self.lot_buttons: dict[LotAction, QPushButton] = {}
        for action, words in ACTIONS:
            button = QPushButton(tr(words))
            button.setAccessibleName(tr("{what}: the chosen lot").format(what=tr(words)))
            button.clicked.connect(lambda _checked=False, action=action: self._on_action(action))
            row.addWidget(button)
            self.lot_buttons[action] = button
        self.recall = QPushButton(tr("Recall"))
        self.recall.setAccessibleName(tr("Recall the chosen lot"))
        self.recall.clicked.connect(self._on_recall)
        row.addWidget(self.recall)
        row.addStretch(1)
        self._column.addWidget(self._lot_buttons)
        self.lot_form = LotForm()
        self.lot_form.done.connect(self.lot_action)
        self.lot_form.hide()
        self._column.addWidget(self.lot_form)

    def _show_chips(self, detail: ProductDetail | None) -> None:
        while (item := self._chips.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for chip in detail.chips if detail else ():
            if chip.text:
                self._chips.addWidget(StatusChip(chip))
        self._chips.addStretch(1)

    def _show_facts(self, detail: ProductDetail | None) -> None:
        while (item := self._facts.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (label, text) in enumerate(detail.facts if detail else ()):
            self._facts.addWidget(Label(label, role="field"), place, 0, Qt.AlignmentFlag.AlignTop)
            value = Label(text, wrap=True)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._facts.addWidget(value, place, 1)

    def _show_lots(self, detail: ProductDetail | None) -> None:
        lots = detail.lots if detail else ()
        self._lots_head.setVisible(detail is not None)
        self._no_lots.setVisible(detail is not None and not lots)
        for widget in (self.lots, self._lot_buttons):
            widget.setVisible(bool(lots))
        self.lots.show_lines(lots)

    def _on_action(self, action: LotAction) -> None:
        lot = self.chosen_lot()
        if lot is not None:
            self.lot_form.begin(action, lot)

    def _on_recall(self) -> None:
        lot = self.chosen_lot()
        if lot is not None:
            self.recall_requested.emit(lot.lot)

    def _on_movement(self, index: QModelIndex) -> None:
        case_id = self.detail.case_ids[index.row()] if self.detail else None
        if case_id:
            self.case_requested.emit(case_id)
