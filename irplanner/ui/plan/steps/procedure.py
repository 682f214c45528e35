"""Procedure: which one, on which side, why, when and where."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.buttons import OneOf, SomeOf
from irplanner.ui.fields.choice import SearchField
from irplanner.ui.fields.field import Field
from irplanner.ui.fields.form_grid import HALF, QUARTER, THIRD, WIDE
from irplanner.ui.fields.found_set import FoundSet
from irplanner.ui.fields.line import moment_field, text_field
from irplanner.ui.labels import HeadLabel, Label
from irplanner.ui.plan.case_fields import make_field
from irplanner.ui.plan.course_panel import CoursePanel
from irplanner.ui.plan.procedure_picker import ProcedurePicker
from irplanner.ui.plan.step_form import Section, StepForm
from irplanner.ui.presenters.choices import vocabulary
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.steps import case_fields, procedure
from irplanner.ui.theme import px


class ProcedureForm(StepForm):
    """The procedure and everything it asks for at once.

    Signals:
        deed_requested: duplicate, or further: another procedure for the patient.
        case_requested: id of a case of the same course.
    """

    deed_requested = Signal(str)
    case_requested = Signal(str)

    def build(self) -> Iterator[None]:
        """Override."""
        catalog = self.editor.catalog
        self._build_choice()
        yield
        section = self.section(self.tr("What and why"))
        self._details = section
        self._side = OneOf("laterality", self.tr("Side"), procedure.SIDES)
        self.add(section, self._side, HALF)
        self._level = text_field("level", self.tr("Level"), placeholder=self.tr("for example L4/L5"))
        self.add(section, self._level, HALF)
        self.add(section, OneOf("urgency", self.tr("Urgency"), procedure.URGENCIES), HALF)
        target = text_field("target_anatomy", self.tr("Target vessel, organ or level"))
        self.add(section, target, HALF)
        self._indication = SearchField("indication", self.tr("Indication"), (), free=True)
        self.add(section, self._indication, WIDE)
        guidance = SomeOf("imaging_guidance", self.tr("Imaging guidance"), vocabulary(catalog, "guidance"))
        self.add(section, guidance, WIDE)
        yield
        when = self.section(self.tr("When and where"))
        self._when = when
        start = moment_field("scheduled_at", self.tr("Scheduled start"), lambda: self.editor.now)
        self.add(when, start, HALF)
        end = moment_field(
            "expected_end", self.tr("Expected end"), lambda: self.editor.now, day=self._start_day
        )
        self.add(when, end, HALF)
        room = self.add(when, text_field("room_code", self.tr("Room")), QUARTER)
        self._last_special: QWidget = room.control
        self._special = QVBoxLayout()
        self._special.setSpacing(px(18))
        self._column.addLayout(self._special)
        self._groups: dict[str, tuple[Section, Label]] = {}
        self._made: dict[str, Field] = {}
        yield
        self._about = self.section(self.tr("What the content pack says"))
        self._about_grid = QGridLayout()
        self._about_grid.setColumnStretch(1, 1)
        self._about_grid.setHorizontalSpacing(px(14))
        self._about_grid.setVerticalSpacing(px(4))
        self._about.column.addLayout(self._about_grid)
        self._about_id = ""
        yield
        backup = self.section(self.tr("Beside this procedure"))
        self._backup = backup
        alternatives = text_field("alternatives", self.tr("Alternatives and surgical back-up"))
        self.add(backup, alternatives, WIDE)
        linked = FoundSet(
            "additional_procedures",
            self.tr("Linked procedures in the same case"),
            procedure.procedure_choices(catalog),
            placeholder=self.tr("Find a procedure by name"),
        )
        self.add(backup, linked, WIDE)
        self._course = CoursePanel()
        self._course.deed_requested.connect(self.deed_requested)
        self._course.case_requested.connect(self.case_requested)
        self._course.relief_taken.connect(
            lambda percent: self.set_value("details.earlier_block_relief", percent)
        )
        backup.column.addWidget(self._course)

    def _build_choice(self) -> None:
        section = self.section("")
        self._card = QFrame()
        self._card.setProperty("role", "card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(px(14), px(12), px(14), px(12))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        self._name = Label("", "strong", wrap=True)
        self._kind = Label("", "small", wrap=True)
        words.addWidget(self._name)
        words.addWidget(self._kind)
        self._change = QPushButton(self.tr("Change procedure"))
        self._change.clicked.connect(self.open_picker)
        inside.addWidget(Beside(words, self._change, 180))
        section.column.addWidget(self._card)
        self._picker = ProcedurePicker(procedure.ProcedureFinder(self.editor.catalog))
        self._picker.picked.connect(self._on_picked)
        section.column.addWidget(self._picker)
        self._is_picking = False

    def open_picker(self) -> None:
        """Show the list of procedures in place of the chosen one."""
        self._is_picking = True
        self.adapt()
        self._picker.start()

    def show_case(self, editor: PlanEditor) -> None:
        """Override: the picker closes."""
        self._is_picking = False
        super().show_case(editor)
        self._picker.clear()

    def adapt(self) -> None:
        """Override: side and level where it has them, its indications, what the pack says of it."""
        record, catalog, entry = self.editor.record, self.editor.catalog, self.editor.procedure
        picking = self._is_picking or not record.facts.procedure
        self._card.setVisible(not picking)
        self._picker.setVisible(picking)
        for section in (self._details, self._when, self._backup):
            section.setVisible(not picking)
        self._about.setVisible(not picking and entry is not None)
        self._name.setText(entry.name if entry else record.facts.procedure)
        if entry is not None:
            category = catalog.label("category", entry.category)
            self._kind.setText(f"{category}  ·  {catalog.label('body_region', entry.body_region)}")
        else:
            self._kind.setText(self.tr("This content pack does not know the procedure: choose another."))
        grid = self._details.grid
        grid.set_shown(self._side, procedure.needs_side(entry) or procedure.has_side(record))
        grid.set_shown(self._level, procedure.needs_level(entry) or record.facts.level is not None)
        self._indication.set_choices(procedure.indication_choices(entry))
        self._show_special(picking=picking)
        self._course.show_case(self.editor)
        self._show_about()

    def first_control(self) -> QWidget | None:
        """Override: the search while nothing is chosen."""
        if not self.editor.record.facts.procedure or self._is_picking:
            return self._picker.search
        return super().first_control()

    def go_to(self, path: str) -> bool:
        """Override: the procedure itself is chosen in the picker."""
        if path == "procedure":
            self.open_picker()
            return True
        return super().go_to(path)

    def _show_special(self, *, picking: bool) -> None:
        """Show the fields that this procedure asks for, under their headings; each is made once."""
        record, catalog = self.editor.record, self.editor.catalog
        asked = {} if picking else case_fields.groups(record, catalog)
        for group, specs in asked.items():
            if group not in self._groups:
                section = self.section(group, column=self._special)
                section.show()
                note = Label("", "muted", wrap=True)
                self._groups[group] = (section, note)
            for spec in specs:
                if spec.id not in self._made:
                    self._made[spec.id] = make_field(spec, lambda: self.editor.now)
                    self.add(self._groups[group][0], self._made[spec.id], THIRD)
                    QWidget.setTabOrder(self._last_special, self._made[spec.id].control)
                    self._last_special = self._made[spec.id].control
        shown = {spec.id for specs in asked.values() for spec in specs}
        notes = case_fields.notes(record, self.editor.catalog)
        for group, (section, note) in self._groups.items():
            section.setVisible(group in asked)
            if note.parent() is None:
                section.column.addWidget(note)
            note.setText(notes.get(group, ""))
            note.setVisible(group in notes)
        for field_id, field in self._made.items():
            grid = self._groups[catalog.case_fields[field_id].group][0].grid
            grid.set_shown(field, field_id in shown)

    def _show_about(self) -> None:
        entry = self.editor.procedure
        if entry is None or entry.id == self._about_id:
            return
        self._about_id = entry.id
        while (item := self._about_grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for line, (name, text) in enumerate(procedure.about(entry, self.editor.catalog)):
            self._about_grid.addWidget(HeadLabel(name, "muted"), line, 0)
            self._about_grid.addWidget(Label(text, wrap=True), line, 1)

    def _on_picked(self, procedure_id: str) -> None:
        self._is_picking = False
        self.editor.choose_procedure(procedure_id)
        self.adapt()
        control = super().first_control()
        if control is not None:
            control.setFocus()

    def _start_day(self) -> date | None:
        start = self.editor.record.facts.scheduled_at
        return start.date() if start else None
