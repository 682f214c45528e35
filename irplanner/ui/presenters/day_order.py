"""The order of a day: which cases clash in room and time, and what moving a case in the list means.

A room keeps its start times: moving a case exchanges them among the cases of that room that have not begun.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.language import tr
from irplanner.models.day_enums import CaseStatus

if TYPE_CHECKING:
    from irplanner.services.case_store.case_row import CaseRow

_OVER = (CaseStatus.DONE, CaseStatus.CANCELLED)
_FIXED = (*_OVER, CaseStatus.IN_ROOM)


def clashes(cases: Iterable[CaseRow]) -> dict[str, str]:
    """Return by case id which other case has the same room at the same time: `09:00 DEMO, Boris`."""
    by_room: dict[str, list[CaseRow]] = {}
    for case in cases:
        if case.room_code and case.scheduled_at is not None and case.status not in _OVER:
            by_room.setdefault(case.room_code.casefold(), []).append(case)
    found: dict[str, str] = {}
    for room in by_room.values():
        room.sort(key=lambda case: (_start(case), case.row_id))
        for place, case in enumerate(room):
            for later in room[place + 1 :]:
                if _overlap(case, later):
                    found.setdefault(case.case_id, _named(later))
                    found.setdefault(later.case_id, _named(case))
    return found


def exchange(cases: Sequence[CaseRow], case_id: str, step: int) -> dict[str, datetime]:
    """Return the new starts when a case goes `step` places on among those of its room; empty: it cannot."""
    row = _movable(cases, case_id)
    place = next((at for at, case in enumerate(row) if case.case_id == case_id), None)
    if place is None or not 0 <= place + step < len(row):
        return {}
    order = list(row)
    order.insert(place + step, order.pop(place))
    return _new_starts(row, order)


def place_before(cases: Sequence[CaseRow], case_id: str, before_id: str | None) -> dict[str, datetime]:
    """Return the new starts when a case is dropped before another (None: at the end of the day)."""
    row = _movable(cases, case_id)
    order = [case for case in row if case.case_id != case_id]
    if len(order) == len(row):
        return {}
    day = [case.case_id for case in cases]
    limit = day.index(before_id) if before_id in day else len(day)
    place = sum(1 for case in order if day.index(case.case_id) < limit)
    order.insert(place, next(case for case in row if case.case_id == case_id))
    return _new_starts(row, order)


def _new_starts(row: Sequence[CaseRow], order: Sequence[CaseRow]) -> dict[str, datetime]:
    starts = [_start(case) for case in row]
    return {
        case.case_id: start for case, start in zip(order, starts, strict=True) if start != case.scheduled_at
    }


def _movable(cases: Sequence[CaseRow], case_id: str) -> list[CaseRow]:
    """Return the cases of the case's room that have a time and have not begun, in order."""
    own = next((case for case in cases if case.case_id == case_id), None)
    if own is None:
        return []
    room = [
        case
        for case in cases
        if case.room_code == own.room_code and case.scheduled_at is not None and case.status not in _FIXED
    ]
    return sorted(room, key=lambda case: (_start(case), case.row_id))


def _overlap(case: CaseRow, later: CaseRow) -> bool:
    if _start(case) == _start(later):
        return True
    return case.expected_end is not None and _wall(case.expected_end) > _start(later)


def _named(case: CaseRow) -> str:
    return f"{_start(case):%H:%M} {case.patient_name or tr('Name not recorded')}"


def _start(case: CaseRow) -> datetime:
    assert case.scheduled_at is not None  # cases without a time are left out before
    return _wall(case.scheduled_at)


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
