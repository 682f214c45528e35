"""The prepared aggregate: months as packed columns in the store, made anew when one of their cases changed.

A pack is a few bytes a case, so that charts over a million cases need no row of `cases`. It lies inside the
store, under the same protection, and holds no name of a patient.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np
from sqlalchemy import Connection, String, delete, func, insert, select, type_coerce

from irplanner.models.base import Base
from irplanner.models.insight_pack import InsightMonth, InsightStale
from irplanner.models.store import Store
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.cases import CaseGone
from irplanner.services.insights.block_builder import block_of
from irplanner.services.insights.frame import COLUMNS, EVENT_COLUMNS, Block, Frame, joined
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right

LOCKED_SECONDS = 0.3
LAYOUT = 1  # of the content below; another one is made anew
_PACKS = Base.metadata.tables[InsightMonth.__tablename__]
_STALE = Base.metadata.tables[InsightStale.__tablename__]

Progress = Callable[[int, int], object]


class _Content(msgspec.Struct, frozen=True):
    columns: dict[str, bytes]
    events: dict[str, bytes]
    words: dict[str, tuple[str, ...]]


class Packs:
    """The frame of one store, kept in mind; `frame` reads only what changed since it was last asked."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._blocks: dict[str, tuple[str, Block]] = {}  # month: stamp and block
        self._frame: Frame | None = None

    def frame(self, progress: Progress = lambda _done, _all: None) -> Frame:
        """Return all counted cases as they are now; stale months are prepared first.

        Args:
            progress: Called with months prepared and to be prepared, when there are any.
        """
        require(self._store, Right.VIEW)
        if self._store.read_only:
            return self._unprepared()
        self._prepare(progress)
        with self._store.reading() as connection:
            stamps = connection.execute(select(_PACKS.c.month, _PACKS.c.stamp).where(_PACKS.c.cases > 0))
            current = {month: stamp for month, stamp in stamps}  # noqa: C416  # typed rows, not pairs
            changed = [
                month for month, stamp in current.items() if self._blocks.get(month, ("",))[0] != stamp
            ]
            gone = self._blocks.keys() - current.keys()
            if self._frame is None or changed or gone:
                for month in gone:
                    del self._blocks[month]
                self._blocks |= _read(connection, changed)
                self._frame = joined([block for _, block in self._blocks.values()])
        return self._frame

    def stale_months(self) -> int:
        """Return how many months `frame` would have to prepare first."""
        if self._store.read_only:
            return 0
        with self._store.reading() as connection:
            return len(_stale(connection))

    def forget(self) -> None:
        """Give the memory back; the packs stay in the store."""
        self._blocks, self._frame = {}, None

    def _prepare(self, progress: Progress) -> None:
        with self._store.reading() as connection:
            stale = _stale(connection)
        left = iter(stale)
        done = 0
        while done < len(stale):
            progress(done, len(stale))
            with self._store.writing() as connection:
                # Several months a commit, but others who save wait for no longer than a moment.
                end = time.perf_counter() + LOCKED_SECONDS
                for month in left:
                    # The mark goes in the transaction that reads: a later change marks the month again.
                    connection.execute(delete(_STALE).where(_STALE.c.month == month))
                    _write(connection, block_of(connection, month))
                    done += 1
                    if time.perf_counter() > end:
                        break

    def _unprepared(self) -> Frame:
        """Return the frame of a store that cannot be written: every month read from its cases."""
        with self._store.reading() as connection:
            month = func.substr(type_coerce(CASES.c.scheduled_at, String), 1, 7)
            months = connection.scalars(select(month).where(CASES.c.scheduled_at.is_not(None)).distinct())
            return joined([block_of(connection, one) for one in months.all()])


def case_id_of(store: Store, row_id: int) -> str:
    """Return the id of the case a `row_id` of the frame stands for. Raises CaseGone."""
    with store.reading() as connection:
        found = connection.scalar(select(CASES.c.case_id).where(CASES.c.id == row_id))
    if found is None:
        raise CaseGone(
            "This case is not in the store any more.", "Count again: choose another period and back."
        )
    return str(found)


def _stale(connection: Connection) -> list[str]:
    other = select(_PACKS.c.month).where(_PACKS.c.layout != LAYOUT)
    return sorted({*connection.scalars(select(_STALE.c.month)), *connection.scalars(other)})


def _write(connection: Connection, block: Block) -> None:
    content = _Content(
        {name: values.tobytes() for name, values in block.columns.items()},
        {name: values.tobytes() for name, values in block.events.items()},
        block.words,
    )
    connection.execute(delete(_PACKS).where(_PACKS.c.month == block.month))
    values: dict[str, Any] = {
        "month": block.month,
        "layout": LAYOUT,
        "stamp": secrets.token_hex(8),
        "cases": block.cases,
        "content": msgspec.msgpack.encode(content),
    }
    connection.execute(insert(_PACKS).values(**values))


def _read(connection: Connection, months: list[str]) -> dict[str, tuple[str, Block]]:
    rows = connection.execute(
        select(_PACKS.c.month, _PACKS.c.stamp, _PACKS.c.content).where(_PACKS.c.month.in_(months))
    )
    return {month: (stamp, _unpacked(month, content)) for month, stamp, content in rows}


def _unpacked(month: str, packed: bytes) -> Block:
    content = msgspec.msgpack.decode(packed, type=_Content)
    return Block(
        month,
        {name: np.frombuffer(content.columns[name], dtype) for name, dtype in COLUMNS.items()},
        {name: np.frombuffer(content.events[name], dtype) for name, dtype in EVENT_COLUMNS.items()},
        content.words,
    )
