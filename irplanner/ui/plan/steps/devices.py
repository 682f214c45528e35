"""Devices: the pick list ticked as available, the chosen line's details, and what else is usual."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QPushButton, QTableView, QWidget

from irplanner.language import tr
from irplanner.planning.facts import Device
from irplanner.ui.elided_button import ElidedButton
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.form_grid import HALF, QUARTER
from irplanner.ui.fields.line import date_field, number_field, text_field
from irplanner.ui.icons import icon
from irplanner.ui.labels import Label
from irplanner.ui.plan.delivery_path import DeliveryPath
from irplanner.ui.plan.device_table import AVAILABLE, KIND, LOT, NAME, QUANTITY, SIZE, DeviceTableModel
from irplanner.ui.plan.kit_button import KitButton
from irplanner.ui.plan.step_form import Marks, StepForm
from irplanner.ui.presenters.choices import YES_NO
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.steps import devices
from irplanner.ui.presenters.steps.device_extras import (
    LABEL_FIGURES,
    ROUTE_FIGURES,
    FigureField,
    label_figures,
    route_figures,
)
from irplanner.ui.theme import px


class DevicesForm(StepForm):
    """What must lie ready."""

    def build(self) -> Iterator[None]:
        """Override."""
        self._marks: Marks = {}
        section = self.section(self.tr("Pick list"), "devices")
        self._count = Label("", "muted")
        section.head.addWidget(self._count)
        self._model = DeviceTableModel(self)
        self._model.ticked.connect(lambda row, on: self.set_value(f"devices.{row}.available", on))
        self.table = _Table()
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Pick list"))
        self.table.lay_out()
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        section.column.addWidget(self.table)
        foot_box = QWidget()
        foot = FlowLayout(foot_box, gap=8)
        add = QPushButton(icon("plus", "accent"), self.tr("Add device"))
        add.setProperty("role", "link")
        add.clicked.connect(self._on_add_device)
        foot.addWidget(add)
        self._add_device = add
        tick_all = QPushButton(icon("ok", "accent"), self.tr("All available"))
        tick_all.setProperty("role", "link")
        tick_all.clicked.connect(self._on_all_available)
        foot.addWidget(tick_all)
        self._kit = KitButton()
        self._kit.chosen.connect(lambda kit: self.editor.add_kit(kit))
        foot.addWidget(self._kit)
        section.column.addWidget(foot_box)
        yield
        self._usual = self.section(self.tr("Also usual for this procedure"))
        self._usual_box = QWidget()
        self._usual_flow = FlowLayout(self._usual_box)
        self._usual.column.addWidget(self._usual_box)
        self._usual_shown: tuple[Device, ...] = ()
        yield
        self._details = self.section(self.tr("Chosen device"))
        self._remove = QPushButton(icon("close", "muted"), self.tr("Remove"))
        self._remove.setProperty("role", "link")
        self._remove.clicked.connect(self._on_remove)
        self._details.head.addWidget(self._remove)
        made = self._detail_fields()
        yield
        for field, share in made:
            self.add(self._details, field, share)
        yield
        self._label = {one.name: _figure(f"devices.0.{one.name}", one) for one in LABEL_FIGURES}
        for field in self._label.values():
            self.add(self._details, field, QUARTER)
        self._route_section = self.section(self.tr("Route"), "route")
        self._route = {one.name: _figure(f"route.{one.name}", one) for one in ROUTE_FIGURES}
        for field in self._route.values():
            self.add(self._route_section, field, QUARTER)
        self._path = DeliveryPath(self.editor)
        self._path.field_requested.connect(self.field_requested)
        self._column.addWidget(self._path)

    def _detail_fields(self) -> tuple[tuple[Field, int], ...]:
        kinds = devices.kind_choices(self.editor.catalog)
        self._fates: tuple[tuple[Field, int], ...] = (
            (number_field("devices.0.wasted", self.tr("Of these wasted"), whole=True), QUARTER),
            (number_field("devices.0.returned", self.tr("Of these put back"), whole=True), QUARTER),
            (text_field("devices.0.waste_reason", self.tr("Why wasted")), HALF),
        )
        self._inside = ListField("devices.0.inside", self.tr("Runs inside"), ())
        return (
            (text_field("devices.0.name", self.tr("Item")), HALF),
            (SearchField("devices.0.kind", self.tr("Kind"), kinds), QUARTER),
            (number_field("devices.0.quantity", self.tr("Quantity"), whole=True), QUARTER),
            (number_field("devices.0.fr", self.tr("French size"), "Fr"), QUARTER),
            (number_field("devices.0.gauge", self.tr("Gauge"), "G"), QUARTER),
            (number_field("devices.0.diameter_mm", self.tr("Diameter"), "mm"), QUARTER),
            (number_field("devices.0.length_cm", self.tr("Length"), "cm"), QUARTER),
            (number_field("devices.0.od_mm", self.tr("Outer diameter"), "mm"), QUARTER),
            (number_field("devices.0.id_in", self.tr("Lumen"), "in"), QUARTER),
            (number_field("devices.0.wire_in", self.tr("Wire"), "in"), QUARTER),
            (OneOf("devices.0.dmso_ok", self.tr("DMSO compatible"), YES_NO), QUARTER),
            (self._inside, HALF),
            (text_field("devices.0.udi", self.tr("Device identifier (UDI)")), HALF),
            (text_field("devices.0.lot", self.tr("Lot")), QUARTER),
            (text_field("devices.0.serial", self.tr("Serial number")), QUARTER),
            (date_field("devices.0.expires_on", self.tr("Expires on"), lambda: self.editor.now), QUARTER),
            *self._fates,
        )

    def adapt(self) -> None:
        """Override: rows of the table, usual lines left out so far, details of the chosen line."""
        record, catalog = self.editor.record, self.editor.catalog
        self._model.set_rows(devices.device_rows(record, catalog, self.editor.is_suggested))
        asked = route_figures(record, catalog)
        for name, field in self._route.items():
            self._route_section.grid.set_shown(field, name in asked)
        self._route_section.setVisible(bool(asked))
        self._count.setText(devices.summary(record, catalog))
        if not self.table.currentIndex().isValid() and self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, NAME))
        self.table.hide_empty(self._model)
        self.table.fit_height()
        self._point_details()
        self._show_usual()
        self._kit.follow(self.editor)

    def refresh(self, marks: Marks, *, reset: bool = False) -> None:
        """Override: keep the marks for a change of the chosen line."""
        self._marks = marks
        if reset:
            self.table.setCurrentIndex(self._model.index(0, NAME))
        super().refresh(marks, reset=reset)
        self._path.refresh()

    def show_case(self, editor: PlanEditor) -> None:
        """Override: the path follows."""
        self._path.editor = editor
        super().show_case(editor)

    def go_to(self, path: str) -> bool:
        """Override: choose the line the path speaks of first."""
        folder, _, rest = path.partition(".")
        if folder == "route":
            return super().go_to(path) or self._focus_table()
        index = rest.partition(".")[0]
        if index.isdigit() and int(index) < self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(int(index), NAME))
            return super().go_to(path) or self._focus_table()
        return self._focus_table()

    def set_value(self, path: str, value: Any) -> None:
        """Override: what something runs inside gets an id to be named by. Any: of the field's type."""
        if path.endswith(".inside"):
            ids = devices.ids_for(self.editor.record, value)
            self.editor.set_values({**ids, path: value}, self.tr("Runs inside"))
        else:
            super().set_value(path, value)

    @property
    def chosen_row(self) -> int | None:
        """The row the cursor is on."""
        row = self.table.currentIndex().row()
        return row if 0 <= row < self._model.rowCount() else None

    def first_control(self) -> QWidget | None:
        """Override: the table, where Space ticks."""
        return self.table

    def _focus_table(self) -> bool:
        (self.table if self._model.rowCount() else self._add_device).setFocus()
        return True

    def _point_details(self) -> None:
        row = self.table.currentIndex().row()
        has_row = 0 <= row < self._model.rowCount()
        self._details.setVisible(has_row)
        if has_row:
            self._inside.set_choices(
                devices.carrier_choices(self.editor.record, self.editor.catalog, besides=row)
            )
            for field in self._fields:
                if field.path.startswith("devices."):
                    field.path = f"devices.{row}.{field.path.rpartition('.')[2]}"
            fate_asked = devices.fate_is_asked(self.editor.record, row)
            for field, _ in self._fates:
                self._details.grid.set_shown(field, fate_asked)
            asked = label_figures(self.editor.record.facts.devices[row])
            for name, field in self._label.items():
                self._details.grid.set_shown(field, name in asked)

    def _show_details(self) -> None:
        self._point_details()
        if self._details.isHidden():
            return
        for field in self._fields:
            self._fill(field, self._marks, reset=True)

    def _fill(self, field: Field, marks: Marks, *, reset: bool) -> None:
        if not self._details.isHidden() or field.path.startswith("route."):
            super()._fill(field, marks, reset=reset)

    def _show_usual(self) -> None:
        usual = devices.further_devices(self.editor.record, self.editor.catalog)
        self._usual.setVisible(bool(usual))
        if usual == self._usual_shown:
            return
        self._usual_shown = usual
        while (item := self._usual_flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for device in usual:
            button = ElidedButton(icon("plus", "accent"), device.name or "")
            button.setProperty("field_button", True)
            button.setAccessibleName(self.tr("Add {device}").format(device=device.name))
            button.clicked.connect(lambda _checked, line=device: self._add(line))
            self._usual_flow.addWidget(button)
        self._usual_box.updateGeometry()

    def _add(self, device: Device) -> None:
        row = self.editor.add_row("devices", device, self.tr("Device"))
        self.refresh(self._marks)
        self.table.setCurrentIndex(self._model.index(row, NAME))

    def _on_add_device(self) -> None:
        self._add(Device(kind="other", name="", quantity=1))
        self._fields[0].control.setFocus()

    def _on_remove(self) -> None:
        row = self.table.currentIndex().row()
        if row >= 0:
            self.editor.remove_row("devices", row, self.tr("Device"))
            self.refresh(self._marks)
            self.table.setFocus()

    def _on_all_available(self) -> None:
        rows = self.editor.record.facts.devices
        ticks = {
            f"devices.{index}.available": True for index, row in enumerate(rows) if row.available is not True
        }
        if ticks:
            self.editor.set_values(ticks, self.tr("All available"))


def _figure(path: str, one: FigureField) -> Field:
    label, hint = tr(one.label), tr(one.hint)
    return (
        number_field(path, label, one.unit, hint=hint) if one.unit else OneOf(path, label, YES_NO, hint=hint)
    )


class _Table(QTableView):
    """As high as its rows; Space ticks the line whatever column the cursor is in."""

    def lay_out(self) -> None:
        """Set widths and manners once the model is there."""
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        for column in (AVAILABLE, KIND, SIZE, QUANTITY, LOT):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setDefaultSectionSize(px(36))

    def hide_empty(self, model: DeviceTableModel) -> None:
        """Leave out sizes and lots while no line has any."""
        self.setColumnHidden(SIZE, not any(row.size for row in model.rows))
        self.setColumnHidden(LOT, not any(row.lot for row in model.rows))

    def fit_height(self) -> None:
        """Take the height of all rows: the form scrolls, not the table."""
        rows = self.model().rowCount()
        height = (
            self.horizontalHeader().sizeHint().height() + rows * self.verticalHeader().defaultSectionSize()
        )
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Space ticks the line."""
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            box = index.siblingAtColumn(AVAILABLE)
            held = Qt.CheckState(box.data(Qt.ItemDataRole.CheckStateRole))
            to = Qt.CheckState.Unchecked if held == Qt.CheckState.Checked else Qt.CheckState.Checked
            self.model().setData(box, to, Qt.ItemDataRole.CheckStateRole)
            return
        super().keyPressEvent(event)
