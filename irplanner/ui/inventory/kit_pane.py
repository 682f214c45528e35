"""One kit: its name, procedure and operator, and its rows; saved as it is left."""

from __future__ import annotations

from typing import Any

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.services.inventory.kits import Kit
from irplanner.services.inventory.product import Product
from irplanner.ui.fields.choice import SearchField
from irplanner.ui.fields.form_grid import QUARTER, WIDE, FormGrid
from irplanner.ui.fields.line import number_field, text_field
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.choices import Choice
from irplanner.ui.presenters.inventory.kits import (
    ROW_COLUMNS,
    ROW_STRETCHED,
    product_choices,
    row_lines,
    with_choice,
    with_kit_row,
)
from irplanner.ui.theme import px


class KitPane(QScrollArea):
    """`kit` is what is shown, changed or not; `is_changed` says whether it differs from the store.

    Signals:
        save_requested, remove_requested: the kit.
        closed: without doing anything.
    """

    save_requested = Signal(object)
    remove_requested = Signal(object)
    closed = Signal()

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self.kit: Kit | None = None
        self._stored: Kit | None = None
        self._products: tuple[Product, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("The chosen kit"))
        body = QWidget()
        body.setProperty("ground", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(18), px(16), px(18), px(18))
        column.setSpacing(px(10))
        self._title = Label(role="title", wrap=True)
        column.addWidget(self._title)
        self._form = QWidget()
        inner = QVBoxLayout(self._form)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(10))
        self._make_head(inner)
        self._make_rows(inner)
        self._make_foot(inner)
        column.addWidget(self._form)
        column.addStretch(1)
        self.setWidget(body)
        self.show_kit(None, ())

    @property
    def is_changed(self) -> bool:
        return self.kit is not None and self.kit != self._stored

    def show_kit(self, kit: Kit | None, products: tuple[Product, ...], *, is_new: bool = False) -> None:
        """Show a kit; None: none is chosen."""
        self.kit, self._products = kit, products
        self._stored = None if is_new else kit
        self._title.setText(tr("New kit") if is_new else kit.name if kit else tr("No kit chosen"))
        self._form.setVisible(kit is not None)
        self.remove.setVisible(kit is not None and not is_new)
        self.show_problem("")
        if kit is None:
            return
        self.name.show_value(kit.name or None, reset=True)
        self.procedure.show_value(kit.procedure or None, reset=True)
        self.operator.show_value(kit.operator or None, reset=True)
        self.adding.set_choices(product_choices(products, self._catalog))
        self.adding.show_value(None, reset=True)
        self._show_rows()
        if is_new:
            self.name.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_problem(self, text: str) -> None:
        """Say why it was refused; empty: nothing is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Ctrl+Enter saves, Delete takes the row out, Escape leaves."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._on_save()
        elif event.key() == Qt.Key.Key_Delete and self.rows.hasFocus():
            self._on_take_out()
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_head(self, column: QVBoxLayout) -> None:
        grid = FormGrid()
        procedures = tuple(
            Choice(entry.id, entry.name, "", tuple(entry.synonyms))
            for entry in self._catalog.procedures.values()
        )
        self.name = text_field("name", tr("Kit"))
        self.operator = text_field("operator", tr("Operator"), placeholder=tr("everybody"))
        self.procedure = SearchField("procedure", tr("Procedure"), procedures)
        for field, share in ((self.name, QUARTER), (self.operator, QUARTER), (self.procedure, WIDE)):
            field.edited.connect(self._on_edited)
            grid.add(field, share)
        column.addWidget(grid)

    def _make_rows(self, column: QVBoxLayout) -> None:
        column.addWidget(Label(tr("What is pulled"), role="section"))
        self.rows = LinesTable(
            tr("What is pulled"), ROW_COLUMNS, ROW_STRETCHED, row_height=44, fits_height=True
        )
        self.rows.chosen.connect(self._on_row)
        column.addWidget(self.rows)
        self._no_rows = Label(
            tr("Nothing yet. Add products of the stock, or a kind."), role="muted", wrap=True
        )
        column.addWidget(self._no_rows)
        self._row_form = QWidget()
        line = QHBoxLayout(self._row_form)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(px(8))
        self.quantity = number_field("quantity", tr("How many"), whole=True)
        self.quantity.setMaximumWidth(px(110))
        self.quantity.edited.connect(self._on_quantity)
        line.addWidget(self.quantity, 0, Qt.AlignmentFlag.AlignBottom)
        self.optional = QPushButton(tr("Only if needed"))
        self.optional.setCheckable(True)
        self.optional.setProperty("field_button", True)
        self.optional.clicked.connect(self._on_optional)
        line.addWidget(self.optional, 0, Qt.AlignmentFlag.AlignBottom)
        take_out = QPushButton(tr("Take out"))
        take_out.clicked.connect(self._on_take_out)
        line.addWidget(take_out, 0, Qt.AlignmentFlag.AlignBottom)
        line.addStretch(1)
        column.addWidget(self._row_form)
        self.adding = SearchField(
            "adding", tr("Add"), (), placeholder=tr("Part of a product, a kind or a reference number")
        )
        self.adding.edited.connect(self._on_added)
        column.addWidget(self.adding)

    def _make_foot(self, column: QVBoxLayout) -> None:
        self.problem = Label(role="stop", wrap=True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        self.save = KeyButton(tr("Save kit"), "Ctrl Enter", role="primary")
        self.save.clicked.connect(self._on_save)
        self.remove = QPushButton(tr("Remove kit"))
        self.remove.clicked.connect(lambda: self.remove_requested.emit(self.kit))
        for button in (self.save, self.remove):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)

    def _show_rows(self) -> None:
        lines = row_lines(self.kit, self._products, self._catalog) if self.kit else []
        self.rows.show_lines(lines)
        self.rows.setVisible(bool(lines))
        self._no_rows.setVisible(not lines)
        self._show_row()
        self.save.setEnabled(self.is_changed)

    def _on_row(self, _key: int) -> None:
        self._show_row()

    def _show_row(self) -> None:
        place = self.rows.key
        row = self.kit.rows[place] if self.kit and 0 <= place < len(self.kit.rows) else None
        self._row_form.setVisible(row is not None)
        if row is not None:
            self.quantity.show_value(row.quantity)
            self.optional.setChecked(row.optional)

    def _change(self, kit: Kit) -> None:
        self.kit = kit
        self._show_rows()

    def _on_edited(self, path: str, value: Any) -> None:
        if self.kit is not None:
            self._change(msgspec.structs.replace(self.kit, **{path: value or ""}))

    def _on_added(self, _path: str, code: Any) -> None:
        if self.kit is None or code is None:
            return
        self._change(with_choice(self.kit, code, self._products))
        self.rows.choose(len(self.kit.rows) - 1)
        self.adding.show_value(None, reset=True)

    def _on_quantity(self, _path: str, value: Any) -> None:
        place = self.rows.key
        if self.kit is not None and place >= 0 and value:
            row = msgspec.structs.replace(self.kit.rows[place], quantity=int(value))
            self._change(with_kit_row(self.kit, place, row))

    def _on_optional(self, is_on: bool) -> None:
        place = self.rows.key
        if self.kit is not None and place >= 0:
            row = msgspec.structs.replace(self.kit.rows[place], optional=is_on)
            self._change(with_kit_row(self.kit, place, row))

    def _on_take_out(self) -> None:
        place = self.rows.key
        if self.kit is not None and place >= 0:
            self._change(with_kit_row(self.kit, place, None))

    def _on_save(self) -> None:
        if self.kit is not None:
            self.save_requested.emit(self.kit)
