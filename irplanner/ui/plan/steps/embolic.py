"""Embolic material: one card for each planned material, with the pack's reason for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.planning.facts import Embolic
from irplanner.ui.elided_button import ElidedButton
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.form_grid import HALF, QUARTER, WIDE, FormGrid
from irplanner.ui.fields.line import number_field, range_field, text_field
from irplanner.ui.icons import icon
from irplanner.ui.labels import Label
from irplanner.ui.plan.delivery_path import DeliveryPath
from irplanner.ui.plan.step_form import Marks, StepForm
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.steps import devices, embolic
from irplanner.ui.presenters.steps.embolic_extras import (
    EXTRAS,
    FLUSHES,
    ExtraField,
    shown_extras,
)
from irplanner.ui.theme import px


class MaterialCard(QFrame):
    """The fields of one planned material.

    Signals:
        field_made: a further Field, to be wired.
        remove_requested, artery_requested: the card's row.
    """

    field_made = Signal(object)
    artery_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, index: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.index = index
        self.setProperty("role", "card")
        column = QVBoxLayout(self)
        column.setContentsMargins(px(14), px(12), px(14), px(14))
        column.setSpacing(px(10))
        words = QVBoxLayout()
        self._title = Label("", "strong", wrap=True)
        words.addWidget(self._title)
        deeds = QWidget()
        head = FlowLayout(deeds, gap=8)
        artery = ElidedButton(icon("plus", "accent"), self.tr("Another feeding artery"))
        artery.setProperty("role", "link")
        artery.clicked.connect(lambda: self.artery_requested.emit(self.index))
        head.addWidget(artery)
        remove = QPushButton(icon("close", "muted"), self.tr("Remove"))
        remove.setProperty("role", "link")
        remove.setAccessibleName(self.tr("Remove material {number}").format(number=index + 1))
        remove.clicked.connect(lambda: self.remove_requested.emit(self.index))
        head.addWidget(remove)
        column.addWidget(Beside(words, deeds, 160))
        self.grid = FormGrid()
        column.addWidget(self.grid)
        self._why = Label("", "muted", wrap=True)
        column.addWidget(self._why)
        at = f"embolics.{index}"
        self.material = SearchField(f"{at}.material", self.tr("Material"), ())
        self.particle_size = range_field(
            f"{at}.size_um", self.tr("Particle size"), "µm", placeholder="500-700"
        )
        self.diameter = number_field(f"{at}.diameter_mm", self.tr("Diameter"), "mm")
        self.length = number_field(f"{at}.length_cm", self.tr("Length"), "cm")
        self.territory = text_field(f"{at}.territory", self.tr("Territory or feeding artery"))
        self.share = number_field(f"{at}.share_percent", self.tr("Share of the whole"), "%")
        self.via = ListField(f"{at}.via", self.tr("Delivered through"), ())
        self.fields: list[Field] = []
        for field, share in (
            (self.material, HALF),
            (self.particle_size, HALF),
            (self.diameter, QUARTER),
            (self.length, QUARTER),
            (number_field(f"{at}.amount", self.tr("Planned amount")), QUARTER),
            (ListField(f"{at}.unit", self.tr("Unit"), embolic.UNITS), QUARTER),
            (number_field(f"{at}.target_vessel_mm", self.tr("Target vessel diameter"), "mm"), HALF),
            (self.via, HALF),
            (self.territory, HALF),
            (OneOf(f"{at}.intent", self.tr("Intended effect"), embolic.INTENTS), HALF),
            (ListField(f"{at}.purpose", self.tr("Purpose"), embolic.PURPOSES), HALF),
            (self.share, QUARTER),
        ):
            self.grid.add(field, share)
            self.fields.append(field)
        self._extras: dict[str, Field] = {}

    def show_extras(self, names: frozenset[str]) -> None:
        """Show the further fields of these names; each is made when it is first asked for."""
        for extra in EXTRAS:
            field = self._extras.get(extra.name)
            if field is None and extra.name in names:
                field = self._extras[extra.name] = _extra_field(extra, self.index)
                self.grid.add(field, WIDE if extra.kind == "text" else QUARTER)
                self.fields.append(field)
                self.field_made.emit(field)
            if field is not None:
                self.grid.set_shown(field, extra.name in names)

    def show_why(self, title: str, text: str) -> None:
        """Say what the material is and the pack's reason for it."""
        self._title.setText(title)
        self._why.setText(text)
        self._why.setVisible(bool(text))


def _extra_field(extra: ExtraField, index: int) -> Field:
    path, label, hint = f"embolics.{index}.{extra.name}", tr(extra.label), tr(extra.hint)
    if extra.kind == "text":
        return text_field(path, label, hint=hint)
    if extra.kind == "flush":
        return ListField(path, label, FLUSHES, hint=hint)
    if extra.kind == "range":
        return range_field(path, label, extra.unit, hint=hint)
    return number_field(path, label, extra.unit, hint=hint)


class EmbolicForm(StepForm):
    """The materials of the case."""

    def build(self) -> Iterator[None]:
        """Override."""
        section = self.section("", "embolics")
        self._empty = Label("", "muted", wrap=True)
        section.column.addWidget(self._empty)
        self._cards: list[MaterialCard] = []
        self._card_column = QVBoxLayout()
        self._card_column.setSpacing(px(12))
        section.column.addLayout(self._card_column)
        foot_box = QWidget()
        foot = FlowLayout(foot_box, gap=8)
        self._add_button = QPushButton(icon("plus", "accent"), self.tr("Add material"))
        self._add_button.setProperty("role", "link")
        self._add_button.clicked.connect(self._on_add_material)
        foot.addWidget(self._add_button)
        self._all = QPushButton(self.tr("Offer all materials"))
        self._all.setCheckable(True)
        self._all.setProperty("field_button", True)
        self._all.clicked.connect(lambda: self.refresh(self._marks))
        foot.addWidget(self._all)
        section.column.addWidget(foot_box)
        self._path = DeliveryPath(self.editor)
        self._path.field_requested.connect(self.field_requested)
        self._column.addWidget(self._path)
        yield
        self._shares = Label("", "advice", wrap=True)
        section.column.insertWidget(2, self._shares)
        intent = self.section(self.tr("Treatment"))
        self.add(
            intent,
            ListField("treatment_intent", self.tr("Treatment intent"), embolic.TREATMENT_INTENTS),
            HALF,
        )
        self._marks: Marks = {}

    @property
    def fields(self) -> list[Field]:
        """Override: the fields of the cards come first."""
        return [field for card in self._cards for field in card.fields] + self._fields

    def refresh(self, marks: Marks, *, reset: bool = False) -> None:
        """Override: as many cards as materials."""
        self._marks = marks
        count = len(self.editor.record.facts.embolics)
        while len(self._cards) > count:
            card = self._cards.pop()
            self._card_column.removeWidget(card)
            card.hide()
            card.deleteLater()
        while len(self._cards) < count:
            self._add_card()
        super().refresh(marks, reset=reset)
        self._path.refresh()

    def show_case(self, editor: PlanEditor) -> None:
        """Override: the path follows."""
        self._path.editor = editor
        super().show_case(editor)

    def adapt(self) -> None:
        """Override: materials on offer, and the size fields the material has."""
        record, catalog = self.editor.record, self.editor.catalog
        choices = embolic.material_choices(record, catalog, all_materials=self._all.isChecked())
        carriers = devices.carrier_choices(record, catalog)
        for card, row in zip(self._cards, record.facts.embolics, strict=True):
            card.material.set_choices(embolic.with_material(choices, row.material, catalog))
            card.via.set_choices(carriers)
            card.particle_size.edit.set_suffix(embolic.size_hint(record, row, catalog))
            sized = embolic.is_sized_device(row)
            card.grid.set_shown(card.particle_size, embolic.has_particle_size(row, catalog))
            card.grid.set_shown(card.diameter, sized or row.diameter_mm is not None)
            card.grid.set_shown(card.length, sized or row.length_cm is not None)
            several = len(self._cards) > 1 or row.share_percent is not None
            card.grid.set_shown(card.share, several)
            card.show_extras(shown_extras(record, row, catalog))
            label = embolic.material_label(row.material, catalog) if row.material else self.tr("New material")
            lasting = embolic.permanence(row.material, catalog)
            card.show_why(
                f"{label}, {lasting}" if lasting else label, embolic.why(record, row.material, catalog)
            )
        listed = embolic.material_choices(record, catalog)
        self._all.setVisible(len(listed) < len(catalog.embolic_families))
        shares = embolic.shares_text(record)
        self._shares.setText(shares)
        self._shares.setVisible(bool(shares))
        self._empty.setVisible(not self._cards)
        self._empty.setText(
            embolic.summary(record, catalog)
            or self.tr("No material is planned. Add one, or leave this step out.")
        )

    def set_value(self, path: str, value: Any) -> None:
        """Override: the device it goes through gets an id to be named by. Any: of the field's type."""
        if path.endswith(".via"):
            ids = devices.ids_for(self.editor.record, value)
            self.editor.set_values({**ids, path: value}, self.tr("Delivered through"))
        else:
            super().set_value(path, value)

    def first_control(self) -> QWidget | None:
        """Override: the first material, or the button that adds one."""
        return self._cards[0].material.control if self._cards else self._add_button

    def _add_card(self) -> None:
        card = MaterialCard(len(self._cards))
        card.remove_requested.connect(
            lambda index: self.editor.remove_row("embolics", index, self.tr("Material"))
        )
        card.artery_requested.connect(self._on_further_artery)
        for field in card.fields:
            self._wire(field)
        card.field_made.connect(self._wire)
        self._cards.append(card)
        self._card_column.addWidget(card)
        card.show()  # at once, so that its first field can take the focus

    def _on_add_material(self) -> None:
        self._add_row(Embolic(material=""))
        self._cards[-1].material.control.setFocus()

    def _on_further_artery(self, index: int) -> None:
        row = self.editor.record.facts.embolics[index]
        self._add_row(embolic.further_artery(row))
        self._cards[-1].territory.control.setFocus()

    def _add_row(self, row: Embolic) -> None:
        self.editor.add_row("embolics", row, self.tr("Material"))
        self.refresh(self._marks)
        self.ensureWidgetVisible(self._cards[-1])
