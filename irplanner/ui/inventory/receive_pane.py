"""Receiving by scan, or editing a product: one form beside the list."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.materials import label_of
from irplanner.language import mark, tr
from irplanner.services.inventory.product import EMBOLIC, Product
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.form_grid import QUARTER, SIXTH, WIDE, FormGrid
from irplanner.ui.fields.line import date_field, number_field, range_field, text_field
from irplanner.ui.inventory.remark_card import RemarkCard
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.choices import YES_NO, Choice, vocabulary
from irplanner.ui.presenters.inventory.receiving import (
    FIGURE_FIELDS,
    LOT_FIELDS,
    PRODUCT_FIELDS,
    Receiving,
    values_of,
)
from irplanner.ui.search_line import SearchLine
from irplanner.ui.theme import px

_NUMBERS = (
    ("fr", mark("French size"), "Fr"),
    ("prox_fr", mark("Proximal end"), "Fr"),
    ("gauge", mark("Gauge"), "G"),
    ("diameter_mm", mark("Diameter"), "mm"),
    ("length_cm", mark("Length"), "cm"),
    ("od_mm", mark("Outer diameter"), "mm"),
    ("id_in", mark("Lumen"), "in"),
    ("wire_in", mark("Wire"), "in"),
    ("label_min_in", mark("Smallest lumen it needs"), "in"),
    ("max_psi", mark("Highest pressure"), "psi"),
)


FORM_WIDTH = 490


class ReceivePane(QScrollArea):
    """`receiving` holds what is entered; `editing` is the product being edited instead.

    Signals:
        scanned: a text to be read as a label.
        receive_requested: the form is complete.
        save_requested: the product being edited, and the fields.
        closed: without doing anything.
    """

    scanned = Signal(str)
    receive_requested = Signal()
    save_requested = Signal(object, object)
    closed = Signal()

    def __init__(self, catalog: Catalog, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog, self._now = catalog, now
        self.receiving = Receiving(now().date())
        self.editing: Product | None = None
        self._values: dict[str, Any] = {}  # of a product being edited. Any: of the field's type
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        body = QWidget()
        body.setProperty("ground", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(18), px(16), px(18), px(18))
        column.setSpacing(px(10))
        self._title = Label(role="title", wrap=True)
        column.addWidget(self._title)
        self.code = SearchLine(tr("Barcode"), tr("Scan the label, or type its code and press Enter"))
        self.code.returnPressed.connect(self._on_code)
        column.addWidget(self.code)
        self._known = Label(role="strong", wrap=True)
        column.addWidget(self._known)
        self._remarks = QVBoxLayout()
        self._remarks.setSpacing(px(6))
        column.addLayout(self._remarks)
        self.fields: dict[str, Field] = {}
        self._product_grid = self._make_grid(column, self._product_fields())
        self._lot_head = Label(tr("What came"), role="section")
        column.addWidget(self._lot_head)
        self._lot_grid = self._make_grid(column, self._lot_fields())
        self.problem = Label(role="stop", wrap=True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        self.accept = KeyButton(tr("Receive"), "Ctrl Enter", role="primary")
        self.accept.clicked.connect(self._on_accept)
        cancel = KeyButton(tr("Close"), "Esc")
        cancel.clicked.connect(self.closed)
        for button in (self.accept, cancel):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.setWidget(body)

    def begin_receiving(self, receiving: Receiving) -> None:
        """Ask for a scan, or for what came of a product already chosen."""
        self.receiving, self.editing = receiving, None
        self.refresh(reset=True)

    def begin_editing(self, product: Product) -> None:
        """Show a product's own fields."""
        self.editing, self._values = product, values_of(product)
        self.refresh(reset=True)
        self.fields["name"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self, *, reset: bool = False) -> None:
        """Show what is entered and what is said about it."""
        product, receiving = self.receiving.product, self.receiving
        is_edit = self.editing is not None
        self._title.setText(tr("Edit product") if is_edit else tr("Receive"))
        self.setAccessibleName(self._title.text())
        self.code.setVisible(not is_edit)
        has_form = is_edit or product is not None or receiving.label is not None
        is_known = not is_edit and product is not None
        self._known.setVisible(is_known)
        if is_known and product is not None:
            self._known.setText(product.name)
        self._product_grid.setVisible(has_form and not is_known)
        for widget in (self._lot_head, self._lot_grid):
            widget.setVisible(has_form and not is_edit)
        self._show_figures()
        values = self._shown_values
        for name, field in self.fields.items():
            field.show_value(values.get(name), reset=reset)
        self._show_remarks()
        self.accept.setVisible(has_form)
        self.accept.setText(tr("Save") if is_edit else tr("Receive"))
        self.accept.setEnabled(is_edit or receiving.can_receive)
        self.show_problem("")

    def show_problem(self, text: str) -> None:
        """Say why it was refused; empty: nothing is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def focus_open_field(self) -> None:
        """Go to the first field still needed, else to the button."""
        name = self.receiving.open_field
        target = self.fields[name].control if name else self.accept
        target.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Ctrl+Enter receives, Escape closes."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and (event.modifiers() & Qt.KeyboardModifier.ControlModifier or self.accept.hasFocus()):
            self._on_accept()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _shown_values(self) -> dict[str, Any]:
        return self._values if self.editing is not None else self.receiving.values

    def _product_fields(self) -> tuple[tuple[Field, int], ...]:
        kinds = vocabulary(self._catalog, "device_kind")
        numbers = tuple((number_field(name, tr(label), unit), SIXTH) for name, label, unit in _NUMBERS)
        return (
            (text_field("name", tr("Product")), WIDE),
            (SearchField("kind", tr("Kind"), kinds), QUARTER),
            (text_field("manufacturer", tr("Maker")), QUARTER),
            (text_field("di", tr("Device identifier")), QUARTER),
            (text_field("reference_number", tr("Reference")), QUARTER),
            (SearchField("material", tr("Material"), self._materials()), QUARTER),
            (range_field("size_um", tr("Particle size"), "µm"), QUARTER),
            *numbers,
            (OneOf("dmso_ok", tr("Withstands DMSO"), YES_NO), SIXTH),
            (number_field("minimum", tr("Minimum"), whole=True), SIXTH),
            (text_field("note", tr("Note")), WIDE),
        )

    def _lot_fields(self) -> tuple[tuple[Field, int], ...]:
        return (
            (text_field("lot", tr("Lot")), SIXTH),
            (text_field("serial", tr("Serial number")), SIXTH),
            (date_field("expires_on", tr("Expires on"), self._now), SIXTH),
            (number_field("quantity", tr("How many"), whole=True), SIXTH),
            (text_field("place", tr("Room or cabinet")), SIXTH),
            (text_field("shelf", tr("Shelf")), SIXTH),
        )

    def _materials(self) -> tuple[Choice, ...]:
        catalog = self._catalog
        products = [Choice(entry.id, label_of(entry)) for entry in catalog.embolic_products.values()]
        families = [Choice(entry.id, label_of(entry)) for entry in catalog.embolic_families.values()]
        return (*families, *products)

    def _make_grid(self, column: QVBoxLayout, fields: tuple[tuple[Field, int], ...]) -> FormGrid:
        grid = FormGrid()
        for field, share in fields:
            self.fields[field.path] = field
            field.edited.connect(self._on_edited)
            grid.add(field, share)
        grid.setMaximumWidth(px(FORM_WIDTH))  # the same lines whether the pane is beside the list or below it
        column.addWidget(grid)
        return grid

    def _show_figures(self) -> None:
        """Ask for the figures of the kind chosen only."""
        values = self._shown_values
        is_embolic = values.get("kind") == EMBOLIC
        asked = (
            {"material", "size_um", "diameter_mm", "length_cm", "label_min_in"}
            if is_embolic
            else set(FIGURE_FIELDS)
        )
        if not values.get("kind"):
            asked = set()
        for name, field in self.fields.items():
            if name not in PRODUCT_FIELDS and name not in LOT_FIELDS:
                self._product_grid.set_shown(field, name in asked)

    def _show_remarks(self) -> None:
        while (item := self._remarks.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self.editing is None:
            for remark in self.receiving.remarks:
                self._remarks.addWidget(RemarkCard(remark.status, remark.text))

    def _on_edited(self, path: str, value: Any) -> None:
        self._shown_values[path] = value
        if path == "kind":
            self._show_figures()
        if self.editing is None:
            self._show_remarks()
            self.accept.setEnabled(self.receiving.can_receive)

    def _on_code(self) -> None:
        text = self.code.text().strip()
        if text:
            self.code.clear()
            self.scanned.emit(text)

    def _on_accept(self) -> None:
        if self.editing is not None:
            self.save_requested.emit(self.editing, dict(self._values))
        elif self.receiving.can_receive:
            self.receive_requested.emit()
