"""Moves cases of the day: exchanged with their neighbors, put off, or given another room; with a way back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject

from irplanner.language import day_time, tr, tr_n
from irplanner.services.day_moves import Slot, move_cases
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import AskedSlot, ask_slot
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.presenters.day_order import clashes, exchange, place_before
from irplanner.ui.presenters.today import TodayPresenter
from irplanner.ui.table import RowTable
from irplanner.ui.today.model import TodayModel
from irplanner.ui.today.row_drag import RowDrag


class DayMoves(QObject):
    """What Today does when a case is dragged, moved by keys, or put off."""

    def __init__(self, context: AppContext, presenter: TodayPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._presenter = context, presenter

    def watch(self, table: RowTable, model: TodayModel) -> None:
        """Let rows be dragged and moved by keys; say from now on which cases clash."""
        self._presenter.find_clashes = clashes
        self._model = model
        drag = self.drag = RowDrag(table)
        drag.dropped.connect(self._on_dropped)
        drag.stepped.connect(self._on_stepped)

    def step(self, case_id: str, places: int) -> None:
        """Move a case up or down among those of its room."""
        self._order(exchange(self._presenter.cases, case_id, places))

    def drop(self, case_id: str, before_id: str | None) -> None:
        """Put a case before another one of the day, None: at the end."""
        self._order(place_before(self._presenter.cases, case_id, before_id))

    def put_off(self, case_id: str) -> None:
        """Ask for another time and room, and move the case there."""
        row = self._presenter.case(case_id)
        if row is None:
            return
        name = row.patient_name or case_id
        asked = ask_slot(name, AskedSlot(row.scheduled_at, row.room_code), self._context.now())
        if asked is None:
            return
        when = day_time(asked.start) if asked.start else tr("no time yet")
        words = tr("{name}: {when}, {room}").format(name=name, when=when, room=asked.room or tr("no room"))
        self._start([Slot(case_id, asked.start, asked.room, None, asked.reason)], words)

    def _on_dropped(self, row: int, before: int) -> None:
        taken, target = self._model.row_at(row), self._model.row_at(before)
        if taken is not None:
            self.drop(taken.case_id, target.case_id if target is not None else None)

    def _on_stepped(self, row: int, places: int) -> None:
        taken = self._model.row_at(row)
        if taken is not None:
            self.step(taken.case_id, places)

    def _order(self, starts: dict[str, datetime]) -> None:
        if not starts:
            self._context.notify(tr("It can only change places with cases of its room that have not begun."))
            return
        slots = []
        for case_id, start in starts.items():
            row = self._presenter.case(case_id)
            if row is not None:
                slots.append(Slot(case_id, start, row.room_code))
        self._start(slots, tr_n(len(slots), "{n} case has another time", "{n} cases have another time"))

    def _start(self, slots: Sequence[Slot], words: str) -> None:
        open_case_of(self._context).flush()  # what was typed is saved before the time is
        cases = self._context.cases

        def work() -> tuple[str, list[Slot]]:
            return words, move_cases(cases, slots)

        self._context.tasks.start(work, self._on_moved, self._context.show_error)

    def _on_moved(self, answer: tuple[str, list[Slot]]) -> None:
        words, before = answer
        for slot in before:
            self._context.case_saved.emit(slot.case_id)
        self._context.notify(words, partial(self._start, before, tr("Moved back")))
