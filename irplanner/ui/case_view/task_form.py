"""Adds a task of follow-up: kind, words, the day it is due."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.models.enums import TASK_KINDS
from irplanner.services.case_story.follow_up import Task
from irplanner.ui.case_view.event_form import Choice
from irplanner.ui.labels import Label
from irplanner.ui.presenters.case_view import KIND_WORDS, due_day
from irplanner.ui.theme import px


class TaskForm(QWidget):
    """Signals: added: a Task."""

    added = Signal(object)

    def __init__(self, now: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        self.kind = Choice(
            self.tr("Kind of task"), tuple((kind, tr(KIND_WORDS[kind])) for kind in TASK_KINDS)
        )
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What is to be done"))
        self.text.setPlaceholderText(self.tr("What is to be done"))
        self.due = QLineEdit()
        self.due.setAccessibleName(self.tr("Due: a day, or days from today"))
        self.due.setPlaceholderText(self.tr("2026-09-11 or 30 (days)"))
        self.due.setFixedWidth(px(184))
        self.add_button = QPushButton(self.tr("Add"))
        self.add_button.clicked.connect(self._on_add)
        for line in (self.text, self.due):
            line.returnPressed.connect(self._on_add)
        self.advice = Label("", "advice", wrap=True)
        self.advice.hide()
        row = QHBoxLayout()
        row.setSpacing(px(6))
        row.addWidget(self.kind, 1)
        row.addWidget(self.due)
        row.addWidget(self.add_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        column.addWidget(self.text)
        column.addLayout(row)
        column.addWidget(self.advice)

    def clear(self) -> None:
        """Begin again after a task was kept."""
        self.text.clear()
        self.due.clear()
        self.advice.hide()

    def _on_add(self) -> None:
        due = due_day(self.due.text(), self._now().date())
        words = ""
        if not self.text.text().strip():
            words = self.tr("Say what is to be done.")
        elif due is None:
            words = self.tr("Give the day as 2026-09-11, or a number of days from today.")
        self.advice.setText(words)
        self.advice.setVisible(bool(words))
        if not words and due is not None:
            self.added.emit(Task(kind=self.kind.currentData(), text=self.text.text().strip(), due_on=due))
