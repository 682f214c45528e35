"""The clock of the case on the Checklist page: stamps, corrections, and the guard before the puncture."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.ui.checklist.stage_strip import StageStrip
from irplanner.ui.context import AppContext
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import Label
from irplanner.ui.plan.open_case import OpenCase
from irplanner.ui.presenters.checklist_run import ChecklistRun
from irplanner.ui.presenters.stage_clock import PUNCTURE, STAGES, running, stages, stamp
from irplanner.ui.theme import px


class StageClock(QWidget):
    """Saving is always possible; only the start is guarded: without a signed time out it asks a reason.

    Signals:
        started_without: a reason was given; what deviated is one more.
    """

    started_without = Signal()

    def __init__(self, context: AppContext, open_case: OpenCase) -> None:
        super().__init__()
        self._context, self._open = context, open_case
        self._run: ChecklistRun | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(4))
        self.strip = StageStrip(context.now, self._running)
        self.strip.stamp_requested.connect(self.stamp)
        self.strip.corrected.connect(self._set)
        self.strip.unreadable.connect(context.notify)
        column.addWidget(self.strip)
        column.addWidget(self._make_guard())

    def show_case(self, run: ChecklistRun) -> None:
        """Show the stages of the open case."""
        self._run = run
        editor = self._open.editor
        if editor is not None:
            self.strip.show_stages(stages(editor.record))
            if run.may_start:
                self.guard.hide()

    def stamp_number(self, text: str) -> bool:
        """Stamp the stage with this key, unless it has its time already; say whether it is such a key."""
        paths = list(STAGES)
        if not text.isdecimal() or not 1 <= int(text) <= len(paths) or self._run is None:
            return False
        path = paths[int(text) - 1]
        editor = self._open.editor
        if editor is not None and editor.value(path) is None:
            self.stamp(path)
        else:
            self.strip.cells[path].button.setFocus()
        return True

    def stamp(self, path: str) -> None:
        """Give a stage the time of now; the puncture needs the time out, or a reason."""
        if path == PUNCTURE and self._run is not None and not self._run.may_start:
            self.guard.show()
            self.reason.setFocus()
            return
        self._set(path, self._context.now().replace(second=0, microsecond=0))

    def _make_guard(self) -> QWidget:
        self.guard = QWidget()
        self.guard.setObjectName("save_notice")
        self.guard.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self.guard)
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        row.setSpacing(px(10))
        row.addWidget(Label(self.tr("The time out is not signed."), "stop"))
        self.reason = LineEdit()
        self.reason.setProperty("target", True)
        self.reason.setPlaceholderText(self.tr("Reason for starting without it"))
        self.reason.setAccessibleName(self.tr("Reason for starting without a signed time out"))
        self.reason.returnPressed.connect(self._on_start)
        row.addWidget(self.reason, 1)
        start = QPushButton(self.tr("Start with this reason"))
        start.setProperty("target", True)
        start.clicked.connect(self._on_start)
        row.addWidget(start)
        wait = QPushButton(self.tr("Do not start"))
        wait.setProperty("target", True)
        wait.clicked.connect(self.guard.hide)
        row.addWidget(wait)
        self.guard.hide()
        return self.guard

    def _on_start(self) -> None:
        reason = self.reason.text().strip()
        if self._run is None or not reason:
            self.reason.setFocus()
            return
        self._run.start_without_time_out(reason)
        self.reason.clear()
        self.guard.hide()
        self.stamp(PUNCTURE)
        self.started_without.emit()

    def _set(self, path: str, at: datetime | None) -> None:
        editor = self._open.editor
        if editor is None:
            return
        editor.set_values(
            stamp(editor.record, path, at),
            self.tr("Time of {stage}").format(
                stage=next(stage.label for stage in stages(editor.record) if stage.key == path)
            ),
        )
        self.strip.show_stages(stages(editor.record))

    def _running(self) -> str:
        editor = self._open.editor
        return running(editor.record, self._context.now()) if editor is not None else ""
