"""Patient and labs: who it is, allergies, conditions, results, drugs taken, vital signs."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.planning.facts import Allergy, LabResult, Medication
from irplanner.ui.fields.buttons import OneOf
from irplanner.ui.fields.choice import ListField, SearchField
from irplanner.ui.fields.field import Field, StatusMark
from irplanner.ui.fields.form_grid import QUARTER, SIXTH, WIDE, ShareLayout
from irplanner.ui.fields.found_set import FoundSet
from irplanner.ui.fields.line import LineField, date_field, moment_field, number_field, text_field
from irplanner.ui.fields.rows import Column, ColumnHeads
from irplanner.ui.labels import Label
from irplanner.ui.plan.step_form import Marks, StepForm
from irplanner.ui.presenters.choices import YES_NO
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.steps import allergies, medications, patient_labs
from irplanner.ui.presenters.steps.team_notes import PATIENT_CLASSES
from irplanner.ui.theme import px


class PatientLabsForm(StepForm):
    """The first step."""

    def build(self) -> Iterator[None]:
        """Override."""
        self._build_patient()
        yield
        self._build_allergies()
        yield
        self._build_conditions()
        yield
        self._build_labs()
        yield from self._make_lab_lines()
        self._build_medications()
        yield
        self._build_vitals()

    def _build_patient(self) -> None:
        section = self.section(self.tr("Patient"), "patient")
        self.add(section, text_field("patient.name", self.tr("Name"), placeholder=self.tr("LAST, First")))
        self.add(section, text_field("patient.mrn", self.tr("MRN")), QUARTER)
        self.add(section, text_field("accession_number", self.tr("Accession number")), QUARTER)
        self.add(section, date_field("patient.birth_date", self.tr("Birth date"), self._now), QUARTER)
        self.add(section, OneOf("patient.sex", self.tr("Sex"), patient_labs.SEXES), 5)
        self.add(section, number_field("patient.height_cm", self.tr("Height"), "cm"), SIXTH)
        self.add(section, number_field("patient.weight_kg", self.tr("Weight"), "kg"), SIXTH)
        self.add(section, OneOf("patient.pregnancy", self.tr("Pregnancy"), patient_labs.PREGNANCY))
        self.add(section, OneOf("patient.breast_feeding", self.tr("Breast feeding"), YES_NO), QUARTER)
        self.add(section, ListField("patient_class", self.tr("Patient class"), PATIENT_CLASSES), QUARTER)

    def _build_allergies(self) -> None:
        section = self.section(self.tr("Allergies"), "patient.allergies")
        agents = allergies.agent_choices(self.editor.catalog)
        rows = self.add_rows(
            section,
            "patient.allergies",
            [
                Column(
                    self.tr("Agent"),
                    "agent",
                    lambda path, head: SearchField(path, head, agents, free=True),
                    4,
                ),
                Column(self.tr("Reaction"), "reaction", lambda path, head: text_field(path, head), 4),
                Column(
                    self.tr("Severity"),
                    "severity",
                    lambda path, head: ListField(path, head, patient_labs.SEVERITIES),
                    4,
                ),
            ],
            self.tr("Add allergy"),
            lambda: Allergy(agent=""),
        )
        self.add_none(rows, self.tr("None known"))

    def _build_conditions(self) -> None:
        section = self.section(self.tr("Conditions"), "patient.conditions")
        choices = patient_labs.condition_choices(self.editor.catalog)
        conditions = FoundSet(
            "patient.conditions",
            self.tr("Conditions"),
            choices,
            placeholder=self.tr("Find a condition by name"),
            none_text=self.tr("None of these"),
        )
        conditions.show_label(False)
        self.add(section, conditions, WIDE)

    def _build_labs(self) -> None:
        self._labs = self.section(self.tr("Laboratory results"), "labs")
        heads = ((self.tr("Test"), 3), (self.tr("Value"), 2), (self.tr("Unit"), 3), (self.tr("Taken at"), 4))
        self._labs.column.addWidget(ColumnHeads(heads))
        self._lab_column = QVBoxLayout()
        self._lab_column.setSpacing(px(6))
        self._labs.column.addLayout(self._lab_column)
        self._lab_rows: dict[str, _LabLine] = {}
        self._added_labs: list[str] = []
        self._more_labs = SearchField(
            "", self.tr("Add a test"), (), placeholder=self.tr("Find a test by name")
        )
        self._more_labs.show_label(False)
        self._more_labs.edited.connect(self._on_lab_added)
        self._labs.column.addWidget(self._more_labs)

    def _build_medications(self) -> None:
        section = self.section(self.tr("Medications"), "medications")
        drugs = medications.drug_choices(self.editor.catalog)
        rows = self.add_rows(
            section,
            "medications",
            [
                Column(
                    self.tr("Drug"), "drug", lambda path, head: SearchField(path, head, drugs, free=True), 4
                ),
                Column(self.tr("Dose"), "dose_mg", lambda path, head: number_field(path, head, "mg"), 2),
                Column(
                    self.tr("Per day"), "times_per_day", lambda path, head: number_field(path, head, "×"), 2
                ),
                Column(
                    self.tr("Last dose"),
                    "last_dose_at",
                    lambda path, head: moment_field(path, head, self._now, past=True),
                    4,
                ),
            ],
            self.tr("Add medication"),
            lambda: Medication(drug=""),
        )
        self.add_none(rows, self.tr("Takes none"))

    def _build_vitals(self) -> None:
        section = self.section(self.tr("Vital signs"), "vitals")
        for name, label, unit in (
            ("systolic_mmhg", self.tr("Systolic"), "mmHg"),
            ("diastolic_mmhg", self.tr("Diastolic"), "mmHg"),
            ("pulse_per_min", self.tr("Pulse"), "/min"),
            ("respiration_per_min", self.tr("Respiration"), "/min"),
            ("spo2_percent", self.tr("SpO2"), "%"),
            ("temperature_c", self.tr("Temperature"), "°C"),
        ):
            self.add(section, number_field(f"vitals.{name}", label, unit), QUARTER)
        self.add(section, OneOf("vitals.on_oxygen", self.tr("On oxygen"), YES_NO), QUARTER)
        self.add(section, OneOf("vitals.alert", self.tr("Alert"), YES_NO), QUARTER)

    @property
    def fields(self) -> list[Field]:
        """Override: the lines of the laboratory table are fields too, in their place before the drugs."""
        lines = [line for line in self._lab_rows.values() if not line.box.isHidden()]
        labs = [field for line in lines for field in (line.value, line.unit, line.taken)]
        return super().fields + labs

    def rows_for(self, editor: PlanEditor) -> Iterator[None]:
        """Override: lines of the laboratory table are rows too."""
        yield from super().rows_for(editor)
        yield from self._make_lab_lines()

    def _make_lab_lines(self) -> Iterator[None]:
        """Make the lines the case asks for, one at a time; `adapt` fills and shows them."""
        for row in self._wanted_labs():
            if row.test not in self._lab_rows:
                self._add_lab_line(row)
                yield

    def _wanted_labs(self) -> tuple[patient_labs.LabRow, ...]:
        editor = self.editor
        return patient_labs.lab_rows(editor.record, editor.plan, editor.catalog, self._added_labs)

    def adapt(self) -> None:
        """Override: the laboratory table shows what the plan asks for."""
        catalog = self.editor.catalog
        rows = self._wanted_labs()
        shown = {row.test for row in rows}
        for test, line in self._lab_rows.items():
            line.box.setVisible(test in shown)
        for row in rows:
            line = self._lab_rows.get(row.test) or self._add_lab_line(row)
            line.set_advice(row.advice)
            line.offer_unit(row.guess_unit)
        self._more_labs.set_choices(patient_labs.further_labs(rows, catalog))

    def refresh(self, marks: Marks, *, reset: bool = False) -> None:
        """Override: a time only makes sense beside a value."""
        if reset:
            self._added_labs.clear()
        super().refresh(marks, reset=reset)
        for test, line in self._lab_rows.items():
            has_value = self.editor.value(f"labs.{test}") is not None
            if not has_value and line.taken.control.hasFocus():  # an undo took the value away
                line.value.control.setFocus(Qt.FocusReason.OtherFocusReason)
            line.taken.setEnabled(has_value)
            line.mark.set_status(*marks.get(f"labs.{test}", (None, "")))

    def value_of(self, path: str) -> Any:
        """Override: without a unit given, the unit a value is read in. Any: of the field's type."""
        value = super().value_of(path)
        if value is None and path.startswith("labs.") and path.endswith(".unit"):
            return patient_labs.lab_unit(self.editor.record, path.split(".")[1], self.editor.catalog)
        return value

    def _add_lab_line(self, row: patient_labs.LabRow) -> _LabLine:
        line = _LabLine(row, self)
        self._lab_column.addWidget(line.box)
        line.value.edited.connect(lambda path, value: self._on_lab_value(line, value))
        line.unit.edited.connect(lambda path, unit: self._on_lab_unit(line, unit))
        line.taken.edited.connect(self.set_value)
        line.guess.clicked.connect(lambda: self._on_guess(line))
        for field in (line.value, line.unit, line.taken):
            field.left.connect(self._on_left)
        previous = list(self._lab_rows.values())[-1].taken if self._lab_rows else None
        self._lab_rows[row.test] = line
        if previous is not None:
            QWidget.setTabOrder(previous.control, line.value.control)
        QWidget.setTabOrder(line.value.control, line.unit.control)
        QWidget.setTabOrder(line.unit.control, line.taken.control)
        return line

    def _on_lab_value(self, line: _LabLine, value: float | None) -> None:
        is_new = value is not None and self.editor.value(f"labs.{line.test}") is None
        if is_new and value is not None:
            row = LabResult(test=line.test, value=value, unit=line.shown_unit)
            self.editor.add_row("labs", row, line.label, typed=f"labs.{line.test}")
        else:
            self.set_value(f"labs.{line.test}", value)

    def _on_lab_unit(self, line: _LabLine, unit: str | None) -> None:
        line.shown_unit = unit
        if self.editor.value(f"labs.{line.test}") is not None:
            self.set_value(f"labs.{line.test}.unit", unit)

    def _on_guess(self, line: _LabLine) -> None:
        """Take the unit that was most likely meant; the figure stays as typed."""
        self._on_lab_unit(line, line.guessed_unit)
        line.value.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_lab_added(self, _path: str, test: str | None) -> None:
        if test is None:
            return
        self._added_labs.append(test)
        self.adapt()
        self._more_labs.show_value(None, reset=True)
        self._lab_rows[test].value.control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _now(self) -> datetime:
        return self.editor.now


class _LabLine:
    """One line of the laboratory table."""

    def __init__(self, row: patient_labs.LabRow, form: PatientLabsForm) -> None:
        self.test, self.label = row.test, row.label
        self.shown_unit: str | None = row.units[0].code if row.units else None
        path = f"labs.{row.test}"
        self.name = QWidget()
        head = QHBoxLayout(self.name)
        head.setContentsMargins(0, px(7), 0, 0)
        head.setSpacing(px(5))
        self.mark = StatusMark()
        head.addWidget(self.mark)
        head.addWidget(Label(row.label, wrap=True), 1)
        self.value: LineField = number_field(path, row.label)
        self.unit = ListField(f"{path}.unit", form.tr("{test} unit").format(test=row.label), row.units)
        self.taken: LineField = moment_field(
            f"{path}.taken_at",
            form.tr("{test} taken at").format(test=row.label),
            lambda: form.editor.now,
            past=True,
        )
        needs_no_unit = len(row.units) < 2  # a plain number, or a unit that needs no choice
        if needs_no_unit:
            self.unit.setVisible(False)
            self.value.edit.set_suffix(row.units[0].label if row.units else "")
        self.box = QWidget()
        shares = ShareLayout(self.box)
        shares.add(self.name, 3)
        shares.add(self.value, 5 if needs_no_unit else 2)
        shares.add(self.unit, 3)
        shares.add(self.taken, 4)
        self.guessed_unit = ""
        self.guess = QPushButton()
        self.guess.setProperty("role", "link")
        self.guess.hide()
        shares.add(self.guess, 12)
        for field in (self.value, self.unit, self.taken):
            field.show_label(False)
        self._advice = ""

    def set_advice(self, text: str) -> None:
        """Question an unlikely value; advice about unreadable text stays."""
        if text != self._advice:
            self._advice = text
            self.value.set_advice(text)

    def offer_unit(self, unit: str) -> None:
        """Offer the unit a questioned value was most likely meant in; empty: there is no good guess."""
        if unit == self.guessed_unit:
            return
        self.guessed_unit = unit
        text = tr("Yes, it is in {unit}: change the unit").format(unit=patient_labs.shown_unit(unit))
        self.guess.setText(text)
        self.guess.setAccessibleName(f"{self.label}: {text}")
        self.guess.setVisible(bool(unit))
        self.box.updateGeometry()
