"""What belongs to a case besides itself: cases planned with it, relief of earlier ones, and a further one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from irplanner.language import day, day_time, number, tr
from irplanner.services.courses import Course
from irplanner.ui.elided_button import ElidedButton
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.theme import px

RELIEF_OF = frozenset({"rf_ablation_facet_lumbar", "rf_ablation_facet_cervical"})


class CoursePanel(QWidget):
    """Read in the worker once a case is opened; pressing a case opens it.

    Signals:
        deed_requested: duplicate or further. case_requested: id of a case.
        relief_taken: percent, to be kept with a radiofrequency plan.
    """

    deed_requested = Signal(str)
    case_requested = Signal(str)
    relief_taken = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        self._shown_for: tuple[str, int] | None = None
        self._editor: PlanEditor | None = None
        self.lines: list[QPushButton] = []
        self._head = Label(self.tr("Planned together with this case"), "field")
        column.addWidget(self._head)
        self._column = QVBoxLayout()
        self._column.setSpacing(px(4))
        column.addLayout(self._column)
        deeds = QWidget()
        row = FlowLayout(deeds, gap=8)
        self.further = KeyButton(self.tr("Plan a further procedure"), "Ctrl Shift L")
        self.further.clicked.connect(lambda: self.deed_requested.emit("further"))
        row.addWidget(self.further)
        self.duplicate = KeyButton(self.tr("Duplicate this case"), "Ctrl Shift D")
        self.duplicate.clicked.connect(lambda: self.deed_requested.emit("duplicate"))
        row.addWidget(self.duplicate)
        column.addWidget(deeds)
        self._head.hide()

    def show_case(self, editor: PlanEditor) -> None:
        """Look up what belongs to the case, once a case and procedure."""
        self._editor = editor
        record = editor.record
        about = (record.case_id, hash((record.facts.procedure, record.facts.patient.mrn, record.course_id)))
        if about == self._shown_for:
            return
        self._shown_for = about
        self._show(Course())
        course = editor.course
        if course is not None:
            editor.work(lambda: (about, course()), self._on_found)

    def _on_found(self, answer: tuple[tuple[str, int], Course]) -> None:
        about, course = answer
        if about == self._shown_for:
            self._show(course)

    def _show(self, course: Course) -> None:
        for line in self.lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = []
        for row in course.cases:
            when = day_time(row.scheduled_at) if row.scheduled_at else tr("no date")
            text = f"{row.procedure_name or tr('No procedure chosen')}, {when}"
            self._add(text, partial(self.case_requested.emit, row.case_id))
        procedure = self._editor.record.facts.procedure if self._editor is not None else ""
        for relief in course.reliefs if procedure in RELIEF_OF else ():
            text = self.tr("{procedure}, {day}: relief {percent} %. Take it over").format(
                procedure=relief.procedure_name,
                day=day(relief.on) if relief.on else tr("no date"),
                percent=number(round(relief.relief_percent)),
            )
            self._add(text, partial(self.relief_taken.emit, float(round(relief.relief_percent))))
        self._head.setVisible(bool(self.lines))

    def _add(self, text: str, slot: partial[None]) -> None:
        button = ElidedButton(text)
        button.setProperty("role", "link")
        button.clicked.connect(lambda _checked: slot())
        self.lines.append(button)
        self._column.addWidget(button)
        button.show()
