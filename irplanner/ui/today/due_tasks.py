"""The button on Today that says how many follow-up tasks are due; its menu opens their cases."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from irplanner.language import day, tr, tr_n
from irplanner.services.case_story.follow_up import DueTask, FollowUp
from irplanner.ui.context import AppContext
from irplanner.ui.presenters.case_view import KIND_WORDS

MOST_LISTED = 20


class DueTasks(QPushButton):
    """Hidden while nothing is due. Made after the services are loaded."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.hide()
        context.case_saved.connect(lambda _case_id: self.ask())
        self.ask()

    def ask(self) -> None:
        """Read again what is due, in the worker."""
        services, until = self._context.services, self._context.now().date()
        follow_up = FollowUp(services.store, services.cases)
        self._context.tasks.start(partial(follow_up.due, until), self._show, self._context.show_error)

    def _show(self, due: tuple[DueTask, ...]) -> None:
        self.setVisible(bool(due))
        self.setText(tr_n(len(due), "{n} follow-up due", "{n} follow-ups due"))
        self.setAccessibleName(self.text())
        self._menu.clear()
        for one in due[:MOST_LISTED]:
            kind = tr(KIND_WORDS[one.task.kind])
            name = one.patient_name or tr("Name not recorded")
            words = f"{day(one.task.due_on)}  {name}: {kind}, {one.task.text}"
            action = self._menu.addAction(words.replace("&", "&&"))
            action.triggered.connect(
                lambda _checked=False, case_id=one.case_id: self._context.navigate("case", case_id)
            )
        if len(due) > MOST_LISTED:
            more = tr("{n} more").format(n=len(due) - MOST_LISTED)
            self._menu.addAction(more).setEnabled(False)
