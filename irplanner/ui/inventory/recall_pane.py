"""Who got it: a product, a lot or a patient asked for, the answer at once, and the recall recorded."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.fields.form_grid import QUARTER, WIDE, FormGrid
from irplanner.ui.fields.line import LineField, date_field, text_field
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.inventory.recalling import (
    ANSWER_COLUMNS,
    ANSWER_STRETCHED,
    Answer,
    Question,
)
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

ASK_MS = 150
BY_LOT, BY_PATIENT = "lot", "patient"


class RecallPane(QScrollArea):
    """Asks as one types; recording is a step of its own.

    Signals:
        asked: a Question.
        record_requested: product, lot, day, reason.
        save_list_requested: the answer as a file.
        case_requested: case id.
        closed: without doing anything.
    """

    asked = Signal(object)
    record_requested = Signal(str, str, object, str)
    save_list_requested = Signal()
    case_requested = Signal(str)
    closed = Signal()

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.answer = Answer()
        self._values: dict[str, Any] = {}  # Any: of the field's type
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Who got it"))
        body = QWidget()
        body.setProperty("ground", "pane")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(px(18), px(16), px(18), px(18))
        self._column.setSpacing(px(10))
        self._column.addWidget(Label(tr("Who got it"), role="title"))
        self.way = Segmented(
            tr("Ask by"), ((BY_LOT, tr("By lot or product")), (BY_PATIENT, tr("By patient")))
        )
        self.way.set_code(BY_LOT)
        self.way.chosen.connect(self._on_way_chosen)
        self._column.addWidget(self.way)
        self._make_fields()
        self._make_answer()
        self._make_recording()
        self._column.addStretch(1)
        self.setWidget(body)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_MS)
        self._wait.timeout.connect(lambda: self.asked.emit(self.question))
        self._on_way()

    @property
    def question(self) -> Question:
        """What is asked now."""
        if self.way.code == BY_PATIENT:
            return Question(mrn=self._values.get("mrn") or "")
        return Question(di=self._values.get("di") or "", lot=self._values.get("lot") or "")

    def begin(self, di: str = "", lot: str = "") -> None:
        """Ask anew, with what is known filled in, and take the keyboard."""
        self.show_recall(di, lot)
        self.fields["lot" if di else "di"].control.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_recall(self, di: str, lot: str) -> None:
        """Ask who got this product or lot."""
        self.way.set_code(BY_LOT)
        self._values = {"di": di or None, "lot": lot or None, "since": self._now().date()}
        for name, field in self.fields.items():
            field.show_value(self._values.get(name), reset=True)
        self.show_problem("")
        self._on_way()

    def show_answer(self, answer: Answer) -> None:
        """Show who got it."""
        if answer.question != self.question:
            return  # asked something else meanwhile
        self.answer = answer
        self._words.setText(answer.text)
        self._words.setAccessibleName(answer.text)
        self.table.setVisible(bool(answer.lines))
        self.table.show_lines(answer.lines)
        self.save_list.setVisible(bool(answer.lines))
        self._recording.setVisible(self.way.code == BY_LOT and not answer.question.is_empty)

    def show_problem(self, text: str) -> None:
        """Say why it was refused; empty: nothing is wrong."""
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def _make_fields(self) -> None:
        self.fields: dict[str, LineField] = {
            "di": text_field("di", tr("Product: scan it, or its device identifier")),
            "lot": text_field("lot", tr("Lot")),
            "mrn": text_field("mrn", tr("Patient's MRN")),
            "since": date_field("since", tr("Recalled on"), self._now),
            "reason": text_field("reason", tr("Reason: who recalls it and why")),
        }
        self._grid = FormGrid()
        for name in ("di", "lot", "mrn"):
            self._grid.add(self.fields[name], WIDE if name == "di" else QUARTER)
        for field in self.fields.values():
            field.edited.connect(self._on_edited)
        self._column.addWidget(self._grid)

    def _make_answer(self) -> None:
        self._words = Label(role="strong", wrap=True)
        self._column.addWidget(self._words)
        self.table = LinesTable(
            tr("Who got it"), ANSWER_COLUMNS, ANSWER_STRETCHED, row_height=44, fits_height=False
        )
        self.table.setMinimumHeight(px(230))
        self.table.activated.connect(self._on_activated)
        self._column.addWidget(self.table, 1)
        self.save_list = QPushButton(tr("Save this list as CSV"))
        self.save_list.clicked.connect(self.save_list_requested)
        self._column.addWidget(self.save_list, 0, Qt.AlignmentFlag.AlignLeft)

    def _make_recording(self) -> None:
        self._recording = QFrame()
        self._recording.setProperty("role", "card")
        column = QVBoxLayout(self._recording)
        column.setContentsMargins(px(12), px(10), px(12), px(12))
        column.setSpacing(px(8))
        column.addWidget(
            Label(tr("Record the recall: from then on it may not be used"), role="strong", wrap=True)
        )
        grid = FormGrid()
        grid.add(self.fields["since"], QUARTER)
        grid.add(self.fields["reason"], WIDE)
        column.addWidget(grid)
        self.problem = Label(role="stop", wrap=True)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        self.record = QPushButton(tr("Record recall"))
        self.record.setProperty("role", "primary")
        self.record.clicked.connect(self._on_record)
        close = KeyButton(tr("Close"), "Esc")
        close.clicked.connect(self.closed)
        for button in (self.record, close):
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._column.addWidget(self._recording)

    def _on_way_chosen(self, _code: str) -> None:
        self._on_way()

    def _on_way(self) -> None:
        by_patient = self.way.code == BY_PATIENT
        for name in ("di", "lot", "mrn"):
            self._grid.set_shown(self.fields[name], (name == "mrn") is by_patient)
        self.asked.emit(self.question)

    def _on_edited(self, path: str, value: Any) -> None:
        self._values[path] = value
        if path in ("di", "lot", "mrn"):
            self._wait.start()

    def _on_activated(self, index: QModelIndex) -> None:
        self.case_requested.emit(self.answer.case_ids[index.row()])

    def _on_record(self) -> None:
        question = self.question
        since = self._values.get("since") or self._now().date()
        self.record_requested.emit(question.di, question.lot, since, self._values.get("reason") or "")
