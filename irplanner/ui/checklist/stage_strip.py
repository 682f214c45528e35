"""The stages of the case over the checklist: one key stamps one, a click on a stamp corrects it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import Label
from irplanner.ui.presenters import entry_text
from irplanner.ui.presenters.stage_clock import STAGES, Stage
from irplanner.ui.theme import px

TICK_MS = 1000


class StageStrip(QWidget):
    """Eight stages in the order of the day, and how long the newest has been running.

    Signals:
        stamp_requested: path of a stage; it is to get the time of now.
        corrected: path and another moment, None to take the stamp away.
        unreadable: what was typed and cannot be read as a time.
    """

    stamp_requested = Signal(str)
    corrected = Signal(str, object)
    unreadable = Signal(str)

    def __init__(self, now: Callable[[], datetime], running: Callable[[], str]) -> None:
        super().__init__()
        self._running_text = running
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(10), px(20), 0)
        row.setSpacing(px(10))
        box = QWidget()
        cells = FlowLayout(box, gap=6)
        self.cells: dict[str, StageCell] = {}
        for path in STAGES:
            cell = StageCell(now)
            cell.pressed.connect(partial(self.stamp_requested.emit, path))
            cell.corrected.connect(partial(self.corrected.emit, path))
            cell.unreadable.connect(self.unreadable)
            self.cells[path] = cell
            cells.addWidget(cell)
        row.addWidget(box, 1)
        self._running = Label("", "strong")
        self._running.setAccessibleName(self.tr("Time since the newest stage"))
        row.addWidget(self._running)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._show_running)

    def show_stages(self, stages: tuple[Stage, ...]) -> None:
        """Show what was stamped."""
        for stage in stages:
            self.cells[stage.key].show_stage(stage)
        self._show_running()

    def showEvent(self, event: QEvent) -> None:
        """Override: the clock runs only while it is seen."""
        super().showEvent(event)  # type: ignore[arg-type]  # a QShowEvent
        self._timer.start()

    def hideEvent(self, event: QEvent) -> None:
        """Override: the clock stops."""
        super().hideEvent(event)  # type: ignore[arg-type]  # a QHideEvent
        self._timer.stop()

    def _show_running(self) -> None:
        text = self._running_text()
        if text != self._running.text():
            self._running.setText(text)
            self._running.setVisible(bool(text))


class StageCell(QStackedWidget):
    """One stage: its key, name and time. Open: a press stamps it. Stamped: a press opens a line to correct.

    Signals:
        pressed: it is to be stamped.
        corrected: another moment, or None.
        unreadable: what was typed and cannot be read as a time.
    """

    pressed = Signal()
    corrected = Signal(object)
    unreadable = Signal(str)

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._stage: Stage | None = None
        self.button = QPushButton()
        self.button.setProperty("target", True)
        self.button.setProperty("stage", True)
        self.button.setCheckable(True)
        self.button.clicked.connect(self._on_clicked)
        column = self._words = QVBoxLayout(self.button)
        column.setContentsMargins(px(10), px(3), px(10), px(3))
        column.setSpacing(0)
        self._name = Label("", "small")
        self._time = Label("", "strong")
        for label in (self._name, self._time):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        self.edit = LineEdit()
        self.edit.setProperty("target", True)
        self.edit.returnPressed.connect(self._on_entered)
        self.edit.installEventFilter(self)
        self.addWidget(self.button)
        self.addWidget(self.edit)

    def sizeHint(self) -> QSize:
        """Override: as wide as its words, at least as large as a target."""
        words = self._words.sizeHint()
        return QSize(max(words.width() + px(4), px(84)), max(words.height(), px(42)))

    def minimumSizeHint(self) -> QSize:
        """Override: words are not cut."""
        return self.sizeHint()

    def show_stage(self, stage: Stage) -> None:
        """Show a stage."""
        if stage == self._stage:
            self.button.setChecked(stage.at is not None)
            return
        self._stage = stage
        self._name.setText(f"{stage.number}  {stage.label}")
        self._time.setText(f"▲ {stage.time}" if stage.problem else stage.time or "– –")
        self.button.setChecked(stage.at is not None)
        hint = (
            self.tr("Press to correct the time")
            if stage.at is not None
            else self.tr("Press, or key {key}, to stamp the time of now").format(key=stage.number)
        )
        self.button.setToolTip(". ".join(part for part in (stage.problem, hint) if part))
        self.button.setAccessibleName(stage.spoken)
        self.button.setAccessibleDescription(hint)
        state = "problem" if stage.problem else "next" if stage.is_next else ""
        if self.button.property("state") != state:
            self.button.setProperty("state", state)
            self.button.style().unpolish(self.button)
            self.button.style().polish(self.button)
        self.edit.setAccessibleName(self.tr("Time of {stage}").format(stage=stage.label))
        self.updateGeometry()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: Escape and leaving the line keep the stamp as it was."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self._close_edit()
                return True
        elif event.type() == QEvent.Type.FocusOut and self.currentWidget() is self.edit:
            self.setCurrentWidget(self.button)
        return super().eventFilter(watched, event)

    def _on_clicked(self) -> None:
        stage = self._stage
        if stage is None or stage.at is None:
            self.button.setChecked(False)
            self.pressed.emit()
            return
        self.button.setChecked(True)
        self.edit.setText(stage.time)
        self.setCurrentWidget(self.edit)
        self.edit.selectAll()
        self.edit.setFocus()

    def _on_entered(self) -> None:
        stage = self._stage
        if stage is None:
            return
        text = self.edit.text().strip()
        day = stage.at.date() if stage.at else None
        try:
            moment = entry_text.read_moment(text, self._now(), past=True, day=day) if text else None
        except entry_text.EntryError as error:
            self.unreadable.emit(str(error))
            return
        self._close_edit()
        self.corrected.emit(moment)

    def _close_edit(self) -> None:
        self.setCurrentWidget(self.button)
        self.button.setFocus()
