"""One month of cases made into columns: what is read, and what follows from neighboring cases of a room."""

from __future__ import annotations

from array import array
from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from sqlalchemy import Connection, String, select, type_coerce

from irplanner.models.base import Base
from irplanner.models.case_story import AdverseEventLine
from irplanner.models.enums import CaseStatus
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.insights.frame import (
    COLUMNS,
    COUNTS,
    EVENT_COLUMNS,
    EVENT_WORDS,
    SUCCESS,
    UNKNOWN,
    WORDS,
    Array,
    Block,
)

EVENTS = Base.metadata.tables[AdverseEventLine.__tablename__]
# A longer gap is no turnover: the room stood idle.
LONGEST_TURNOVER_MIN = 180
LONGEST_TO_PUNCTURE_MIN = 480  # longer is a mistyped hour or day
MOST_EVENTFUL = 255
_MINUTES_PER_DAY = 1440


class _Row(NamedTuple):
    """A case as read; moments as the store's text."""

    id: int
    scheduled: str
    status: str
    procedure: str
    category: str
    room: str | None
    operator: str | None
    technologist: str | None
    scrub: str | None
    access_site: str | None
    closure: str | None
    kerma_mgy: float | None
    kap_gy_cm2: float | None
    fluoro_min: float | None
    contrast_ml: float | None
    checklist_total: int | None
    checklist_done: int | None
    checklist_na: int | None
    checklist_deviations: int | None
    adverse_event: bool | None
    success: str | None
    crossover: bool | None
    in_room: str | None
    puncture: str | None
    out: str | None


def _text(name: str) -> Any:
    """Any: SQLAlchemy's expression for a moment as the store's own text."""
    return type_coerce(CASES.c[name], String)


_READ = (
    CASES.c.id,
    _text("scheduled_at"),
    CASES.c.status,
    CASES.c.procedure,
    CASES.c.procedure_category,
    CASES.c.room_code,
    CASES.c.team_operator,
    CASES.c.team_technologist,
    CASES.c.tech_scrub,
    CASES.c.access_site,
    CASES.c.access_closure,
    CASES.c.radiation_air_kerma_mgy,
    CASES.c.radiation_kap_gy_cm2,
    CASES.c.radiation_fluoro_min,
    CASES.c.contrast_volume_ml,
    CASES.c.plan_checklist_total,
    CASES.c.plan_checklist_done,
    CASES.c.plan_checklist_na,
    CASES.c.plan_checklist_deviations,
    CASES.c.adverse_event,
    CASES.c.technical_success,
    CASES.c.access_crossover,
    _text("in_room_at"),
    _text("procedure_start_at"),
    _text("out_of_room_at"),
)


def block_of(connection: Connection, month: str) -> Block:
    """Read the cases of one month (`2026-09`) that were not cancelled, by scheduled time."""
    scheduled = _text("scheduled_at")
    of_month = (
        scheduled >= month,
        scheduled < month_after(month),
        CASES.c.status != CaseStatus.CANCELLED.value,
    )
    found = connection.execute(select(*_READ).where(*of_month).order_by(scheduled, CASES.c.id))
    rows = [_Row._make(row) for row in found.all()]
    fields = (EVENTS.c.case_id, *(EVENTS.c[name] for name in EVENT_WORDS), EVENTS.c.at_access_site)
    events = (
        select(*fields)
        .join(CASES, CASES.c.id == EVENTS.c.case_id)
        .where(*of_month, EVENTS.c.withdrawn_at.is_(None))
        .order_by(EVENTS.c.id)
    )
    return _block(month, rows, [tuple(row) for row in connection.execute(events)])


def month_after(month: str) -> str:
    """Return the month after `2026-09`, which sorts behind all its days."""
    year, number = int(month[:4]), int(month[5:7])
    return f"{year + number // 12:04d}-{number % 12 + 1:02d}"


def _block(month: str, rows: Sequence[_Row], events: Sequence[tuple[Any, ...]]) -> Block:
    words: dict[str, tuple[str, ...]] = {}
    columns: dict[str, Array] = {
        "row_id": np.array([row.id for row in rows], COLUMNS["row_id"]),
        "day": np.array([_day(row.scheduled) for row in rows], COLUMNS["day"]),
    }
    for name in WORDS:
        columns[name], words[name] = _coded([getattr(row, name) for row in rows])
    for name in ("kerma_mgy", "kap_gy_cm2", "fluoro_min", "contrast_ml"):
        columns[name] = _figures(getattr(row, name) for row in rows)
    for name in COUNTS:
        values = [min(getattr(row, name) or 0, MOST_EVENTFUL) for row in rows]
        columns[name] = np.array(values, COLUMNS[name])
    columns |= _answers(rows) | _times(rows)
    own, event_words = _events(rows, events)
    columns["adverse_event"][own["place"]] = 1  # an event found after the record was closed counts too
    return Block(month, columns, own, words | event_words)


def _answers(rows: Sequence[_Row]) -> dict[str, Array]:
    success = {word: code for code, word in enumerate(SUCCESS)}
    answers = {
        "is_done": [int(row.status == CaseStatus.DONE.value) for row in rows],
        "adverse_event": [UNKNOWN if row.adverse_event is None else int(row.adverse_event) for row in rows],
        "success": [success.get(row.success or "", UNKNOWN) for row in rows],
        "crossover": [UNKNOWN if row.crossover is None else int(row.crossover) for row in rows],
    }
    return {name: np.array(values, COLUMNS[name]) for name, values in answers.items()}


def _events(
    rows: Sequence[_Row], events: Sequence[tuple[Any, ...]]
) -> tuple[dict[str, Array], dict[str, tuple[str, ...]]]:
    places = {row.id: place for place, row in enumerate(rows)}
    columns = {"place": np.array([places[event[0]] for event in events], EVENT_COLUMNS["place"])}
    words = {}
    for at, name in enumerate(EVENT_WORDS, start=1):
        columns[name], words[name] = _coded([event[at] for event in events])
    at_site = [UNKNOWN if event[-1] is None else int(event[-1]) for event in events]
    columns["at_access_site"] = np.array(at_site, EVENT_COLUMNS["at_access_site"])
    return columns, words


def _times(rows: Sequence[_Row]) -> dict[str, Array]:
    """Return what follows from the order of the cases of a room and day."""
    delay = _Figures(len(rows))
    turnover = _Figures(len(rows))
    to_puncture = _Figures(len(rows))
    days: defaultdict[tuple[str | None, str], list[tuple[int, int, int | None]]] = defaultdict(list)
    for place, row in enumerate(rows):
        if row.in_room is None:
            continue
        entered = _minute(row.in_room)
        to_puncture.put(place, _between(entered, row.puncture), LONGEST_TO_PUNCTURE_MIN)
        if row.room is not None:
            out = None if row.out is None else _minute(row.out)
            days[row.room, row.in_room[:10]].append((entered, place, out))
    for cases in days.values():
        cases.sort()
        entered, place, _ = cases[0]
        late = entered - _minute(rows[place].scheduled)
        delay.put(place, late, _MINUTES_PER_DAY, least=-_MINUTES_PER_DAY)
        for (_, _, out), (entered, place, _) in pairwise(cases):
            if out is not None:
                turnover.put(place, entered - out, LONGEST_TURNOVER_MIN)
    return {
        "start_delay_min": delay.column,
        "turnover_min": turnover.column,
        "to_puncture_min": to_puncture.column,
    }


class _Figures:
    """A column that begins unknown."""

    def __init__(self, length: int) -> None:
        self.column = np.full(length, np.nan, np.float32)

    def put(self, place: int, value: int | None, most: int, *, least: int = 0) -> None:
        """Keep a value that can be: one out of bounds was mistyped and says nothing."""
        if value is not None and least <= value <= most:
            self.column[place] = value


def _coded(words: Sequence[str | None]) -> tuple[Array, tuple[str, ...]]:
    known: dict[str, int] = {"": 0}
    codes = array("H", [known.setdefault(word or "", len(known)) for word in words])
    return np.array(codes, np.uint16), tuple(known)


def _figures(values: Iterable[float | None]) -> Array:
    return np.array([np.nan if value is None else value for value in values], np.float32)


def _day(text: str) -> int:
    return date.fromisoformat(text[:10]).toordinal()


def _minute(text: str) -> int:
    """Return the minute of a moment on the site's clock; an offset plays no part within one room and day."""
    moment = datetime.fromisoformat(text[:16])
    return moment.toordinal() * _MINUTES_PER_DAY + moment.hour * 60 + moment.minute


def _between(start: int, end: str | None) -> int | None:
    return None if end is None else _minute(end) - start
