"""Opens the time-out screen on the case of the Checklist page and looks up what changed since planning."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from irplanner.ui.checklist.time_out_screen import TimeOutScreen
from irplanner.ui.context import AppContext
from irplanner.ui.plan.open_case import OpenCase
from irplanner.ui.presenters.checklist_run import ChecklistRun
from irplanner.ui.presenters.time_out import ChangedSince, case_facts, load_changes


class TimeOutRun(QObject):
    """Holds the screen while it is open.

    Signals:
        changed: an answer was given.
        sign_requested: name and role.
    """

    changed = Signal()
    sign_requested = Signal(str, str)

    def __init__(self, context: AppContext, open_case: OpenCase, page: QWidget) -> None:
        super().__init__(page)
        self._context, self._open, self._page = context, open_case, page
        self._case_id = ""
        self.screen: TimeOutScreen | None = None

    def open(self, run: ChecklistRun) -> None:
        """Show the screen; what changed since planning follows from the worker."""
        if self.screen is None:
            self.screen = TimeOutScreen(self._page)
            self.screen.changed.connect(self.changed)
            self.screen.sign_requested.connect(self.sign_requested)
        self.screen.show_changes(None)
        self._show(run, self.screen)
        self.screen.start()
        self._look_up()

    def refresh(self, run: ChecklistRun) -> None:
        """Follow the case while the screen is open."""
        if self.screen is not None and self.screen.isVisible():
            self._show(run, self.screen)

    def close(self) -> None:
        """Close the screen, if it is open."""
        if self.screen is not None and self.screen.isVisible():
            self.screen.close_screen()

    def show_against(self, text: str, key: str) -> bool:
        """Say on the screen what stands against a signature; False while the screen is not open."""
        if self.screen is None or not self.screen.isVisible():
            return False
        self.screen.show_against(text)
        if not self.screen.rows.focus_on(key):
            self.screen.sign_bar.name.setFocus()
        return True

    def _show(self, run: ChecklistRun, screen: TimeOutScreen) -> None:
        editor = self._open.editor
        if editor is None:
            return
        day = editor.record.facts.scheduled_at or editor.now
        screen.show_run(run, case_facts(editor.record, run.plan, editor.catalog, day))

    def _look_up(self) -> None:
        editor = self._open.editor
        if editor is None:
            return
        self._open.flush()  # what was typed is in the history before it is read
        cases, catalog, record = self._context.cases, editor.catalog, editor.record
        case_id = self._case_id = record.case_id

        def work() -> tuple[str, ChangedSince]:
            return case_id, load_changes(cases, record, catalog)

        self._context.tasks.start(work, self._on_changes, self._context.show_error)

    def _on_changes(self, answer: tuple[str, ChangedSince]) -> None:
        case_id, changes = answer
        if self.screen is not None and case_id == self._case_id:
            self.screen.show_changes(changes)
