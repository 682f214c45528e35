"""Keeps the window in step with a store that others use too: their changes, and its server gone or back."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from irplanner.language import tr, tr_n
from irplanner.services.case_store.changes import Change, StoreWatch
from irplanner.services.case_store.local_drafts import drafts_of
from irplanner.services.case_store.returned_drafts import Returned, bring_back
from irplanner.services.safekeeping.server_safety import store_words

if TYPE_CHECKING:
    from irplanner.ui.main_window import MainWindow

GATHER_MS = 150  # changes that come together are shown together
NO_WAIT = 0.0


class StoreWatching(QObject):
    """Watches the store of one window.

    Signals:
        told: a `Change`, from the watching thread.
    """

    told = Signal(object)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._store = window, window.context.services.store
        self._watch = StoreWatch(self._store, self._pass_on)
        self.told.connect(self._on_told)
        self._gather = QTimer(self)
        self._gather.setSingleShot(True)
        self._gather.setInterval(GATHER_MS)
        self._gather.timeout.connect(self._show_changes)
        self.is_answering = True

    def start(self) -> None:
        """Begin, and say of a server what its connection is worth."""
        self._say_store()
        self._watch.start()

    def stop(self) -> None:
        """End it: the window closes."""
        self._gather.stop()
        self._watch.stop(NO_WAIT)

    def _pass_on(self, change: Change) -> None:
        """Runs in the watching thread, which may hear something while the window is going."""
        with suppress(RuntimeError):  # Qt's word for an object that has gone
            self.told.emit(change)

    def _on_told(self, change: Change) -> None:
        if change is Change.ELSEWHERE:
            if not self._gather.isActive():
                self._gather.start()
            return
        self.is_answering = change is Change.BACK
        self._say_store()
        context = self._window.context
        context.store_answers.emit(self.is_answering)
        if self.is_answering:
            self._bring_back()
            self._show_changes()

    def _show_changes(self) -> None:
        self._window.context.case_saved.emit("")

    def _say_store(self) -> None:
        if self._store.is_sqlite:
            return
        words = store_words(self._store.path, is_answering=self.is_answering)
        self._window.status_line.set_store(words)

    def _bring_back(self) -> None:
        context = self._window.context
        cases, drafts, open_case = context.cases, drafts_of(self._store.path), context.open_case_id
        context.tasks.start(
            lambda: bring_back(cases, drafts, except_for=open_case), self._on_brought, context.show_error
        )

    def _on_brought(self, returned: Returned) -> None:
        context = self._window.context
        if returned.saved:
            count = len(returned.saved)
            context.notify(
                tr_n(count, "{n} case edited meanwhile was saved.", "{n} cases edited meanwhile were saved.")
            )
        if returned.waiting:
            words = tr("Changed by others as well, open to merge: {cases}")
            context.notify(words.format(cases=", ".join(returned.waiting)))
