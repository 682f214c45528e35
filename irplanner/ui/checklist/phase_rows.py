"""The rows of one phase: answered by single keys, from row to row, on the page and on the time-out screen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from irplanner.models.enums import Answer, Phase
from irplanner.ui.checklist.run_row import RunRowWidget
from irplanner.ui.presenters.checklist_run import ChecklistRun, RunRow
from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.slices import Slices
from irplanner.ui.theme import px

ROWS_SHOWN = 3
"""Rows made in one turn of the event loop."""


class PhaseRows(QScrollArea):
    """Shows the rows of a phase and writes the answers into the run.

    Signals:
        changed: an answer was given or taken back.
        passed_end: the arrow went on behind the last row.
        refused: what stands against what was entered.
    """

    changed = Signal()
    passed_end = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, read_aloud: bool = False) -> None:
        super().__init__(parent)
        self._read_aloud = read_aloud
        self._run: ChecklistRun | None = None
        self._wanted: tuple[RunRow, ...] = ()
        self._slices = Slices(self)
        self._rows: list[RunRow] = []
        self._widgets: list[RunRowWidget] = []
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        column = self._body = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(2), px(20), px(14))
        self._column = QVBoxLayout()
        self._column.setSpacing(px(8))
        column.addLayout(self._column)
        column.addStretch(1)
        self.setWidget(body)

    @property
    def widgets(self) -> tuple[RunRowWidget, ...]:
        """All rows of the phase."""
        self._slices.finish()
        return tuple(self._widgets)

    @property
    def is_empty(self) -> bool:
        """Say whether no row is made yet."""
        return not self._widgets

    def put_above(self, widget: QWidget) -> None:
        """Let a widget scroll with the rows, above them."""
        if self._body.indexOf(widget) < 0:
            self._body.insertWidget(0, widget)

    def put_below(self, widget: QWidget) -> None:
        """Let a widget scroll with the rows, below them."""
        if self._body.indexOf(widget) < 0:
            self._body.insertWidget(self._body.count() - 1, widget)

    def show_phase(self, run: ChecklistRun | None, phase: Phase) -> None:
        """Show the rows of a phase, touching only those that differ; many new ones come one by one."""
        self._run = run
        self._wanted = run.rows(phase) if run is not None else ()
        self._slices.drop()
        held = {row.key for row in self._rows}
        new = sum(row.key not in held for row in self._wanted)
        if new <= ROWS_SHOWN:
            self._show_rows(self._wanted)
            return
        kept = next((at for at, row in enumerate(self._wanted) if row.key not in held), 0)
        first = max(ROWS_SHOWN, kept)  # what is made stays
        for end in range(first + 1, len(self._wanted) + 1):
            self._slices.add(partial(self._show_first, end))
        self._show_first(first)

    def _show_first(self, count: int) -> None:
        self._show_rows(self._wanted[:count])

    def make_anew(self) -> None:
        """Drop all rows: they are measured for another text size."""
        self._slices.drop()
        self._show_rows(())

    def widget_of(self, key: str) -> RunRowWidget | None:
        """Return the row of an item; rows that wait for their turn are made only when it is one of them."""
        made = next((widget for widget in self._widgets if widget.row.key == key), None)
        if made is not None or self._slices.is_done:
            return made
        self._slices.finish()
        return next((widget for widget in self._widgets if widget.row.key == key), None)

    def first_open(self) -> RunRowWidget | None:
        """Return the first row that is not answered, the first of all when every one is."""
        rows = self._widgets  # the first few are there at once
        return next((row for row in rows if not row.row.is_done), next(iter(rows), None))

    def focus_on(self, key: str) -> bool:
        """Bring a row in sight and focus what it waits for; say whether there is such a row."""
        widget = self.widget_of(key)
        if widget is None:
            return False
        if widget.row.asks_reason:
            widget.reason.setFocus()
        elif widget.row.asks_second and widget.second is not None:
            widget.second.name.setFocus()
        else:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(widget, 0, px(40))
        return True

    def answer(self, key: str, answer: Answer) -> None:
        """Answer an item as its keys do, and go on."""
        if self._run is None:
            return
        self._run.answer(key, answer)
        self.changed.emit()
        widget = self.widget_of(key)
        if widget is None:
            return
        if widget.row.asks_reason or widget.row.asks_second:
            self.focus_on(key)
        elif widget.row.is_done and widget.window().focusWidget() is widget:
            self._go_on(widget)

    def _show_rows(self, rows: tuple[RunRow, ...]) -> None:
        for change in row_changes(self._rows, rows):
            match change:
                case Removed(index):
                    del self._rows[index]
                    widget = self._widgets.pop(index)
                    self._column.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
                case Inserted(index, row):
                    self._rows.insert(index, row)
                    widget = self._make_row(row)
                    self._widgets.insert(index, widget)
                    self._column.insertWidget(index, widget)
                    widget.show()  # at once, so that it can take the focus
                case Moved(index, to):
                    self._rows.insert(to, self._rows.pop(index))
                    widget = self._widgets.pop(index)
                    self._widgets.insert(to, widget)
                    self._column.removeWidget(widget)
                    self._column.insertWidget(to, widget)
                case Updated(index, row):
                    self._rows[index] = row
                    self._widgets[index].show_row(row)

    def _make_row(self, row: RunRow) -> RunRowWidget:
        widget = RunRowWidget(row, read_aloud=self._read_aloud)
        widget.answered.connect(self.answer)
        widget.value_entered.connect(self._on_value)
        widget.reason_entered.connect(self._on_reason)
        widget.second_entered.connect(self._on_second)
        widget.step_requested.connect(lambda step: self._go(widget, step))
        return widget

    def _on_value(self, key: str, text: str) -> None:
        if self._run is not None:
            self._run.set_value(key, text)
            self.changed.emit()
            widget = self.widget_of(key)
            if widget is not None and widget.row.is_done and widget.window().focusWidget() is widget:
                self._go_on(widget)  # a choice; a typed value keeps its line

    def _on_reason(self, key: str, text: str) -> None:
        if self._run is not None:
            self._run.set_reason(key, text)
            self.changed.emit()

    def _on_second(self, key: str, name: str) -> None:
        if self._run is None:
            return
        if self._run.ask_second is not None:
            self._run.ask_second(partial(self._confirm, key))
        else:
            self._confirm(key, name)

    def _confirm(self, key: str, name: str) -> None:
        if self._run is None:
            return
        against = self._run.confirm(key, name)
        if against:
            self.refused.emit(against)
            return
        self.changed.emit()
        widget = self.widget_of(key)
        if widget is not None:
            self._go_on(widget)

    def _go_on(self, widget: RunRowWidget) -> None:
        """Move the focus to the next row that is not settled yet."""
        behind = self._open_behind(widget)
        if not behind:
            self._slices.finish()
            behind = self._open_behind(widget)
        self._go(widget, behind[0] if behind else len(self._wanted))

    def _open_behind(self, widget: RunRowWidget) -> list[int]:
        """Return how many steps behind a row those stand that are made and not settled."""
        at = self._widgets.index(widget)
        return [step for step, one in enumerate(self._widgets[at:]) if step and not one.row.is_done]

    def _go(self, widget: RunRowWidget, step: int) -> None:
        """Move the focus to the neighboring row, and on behind the last."""
        at = self._widgets.index(widget) + step
        if at >= len(self._widgets):
            self._slices.finish()
        if at >= len(self._widgets):
            self.passed_end.emit()
        elif at >= 0:
            self._widgets[at].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._widgets[at], 0, px(40))
