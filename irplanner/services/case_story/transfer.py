"""Adverse events and tasks of follow-up as rows of the side files, out of the store and in again.

They keep their author and moment: who imports them did not record them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, tzinfo
from typing import Any

import msgspec
from sqlalchemy import Column, ColumnElement, Connection, Table, insert, select, update

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.exchange.csv_columns import SIDE_FILES, Kind
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_rows import check_line
from irplanner.services.case_story.adverse_events import AdverseEvent, checked_event, mark_stale
from irplanner.services.case_story.tables import EVENTS, TASKS

# Side files of this room: their table, and the columns by which two lines of a case are the same.
STORY_FILES: dict[str, tuple[Table, tuple[str, ...]]] = {
    "adverse_events": (EVENTS, ("recorded_at", "recorded_by", "scheme", "grade", "complication", "text")),
    "follow_up_tasks": (TASKS, ("recorded_at", "recorded_by", "kind", "text", "due_on")),
}
_NOT_KEPT = ("case_id", "position")
_ADDED = ("recorded_at", "recorded_by")  # where the file does not say

Row = dict[str, Any]  # Any: a value of the kind its column names
Story = Mapping[str, Sequence[Mapping[str, Any]]]


def story_rows(connection: Connection, case_pks: Sequence[int]) -> dict[int, list[tuple[str, Row]]]:
    """Return the rows of these side files by case, each with the file's name, in the order of recording."""
    found: dict[int, list[tuple[str, Row]]] = {}
    for name, (table, _) in STORY_FILES.items():
        lines = connection.execute(select(table).where(table.c.case_id.in_(case_pks)).order_by(table.c.id))
        for line in lines.mappings():
            rows = found.setdefault(line["case_id"], [])
            position = sum(one == name for one, _ in rows)
            rows.append((name, {column: line[column] for column in _columns(name)} | {"position": position}))
    return found


@dataclass(frozen=True)
class StoryKeeper:
    """Takes such rows into the store; `actor` stands for a recorder the file does not name.

    Args:
        zone: The site's time zone, for a moment without an offset.
    """

    catalog: Catalog
    actor: str = ""
    zone: tzinfo | None = None

    def keep(self, connection: Connection, case_id: str, story: Story) -> None:
        """Add the lines of a case inside the caller's transaction; one that is there says what is new.

        Raises:
            InputError: a line says nothing, or what cannot be.
        """
        if not any(story.values()):
            return
        [case_pk] = connection.scalars(select(CASES.c.id).where(CASES.c.case_id == case_id))
        for name, rows in story.items():
            for row in sorted(rows, key=lambda row: row.get("position") or 0):
                given = [one for one in STORY_FILES[name][1] if one not in _ADDED or row.get(one) is not None]
                _put(connection, case_pk, STORY_FILES[name][0], given, self._line(name, row))
        if story.get("adverse_events"):
            mark_stale(connection, case_pk)

    def _line(self, name: str, row: Mapping[str, Any]) -> Row:
        line: Row = {column: row.get(column) for column in _columns(name)}
        for column in SIDE_FILES[name]:
            if column.kind is Kind.DATETIME and (moment := line[column.name]) is not None:
                line[column.name] = self._in_utc(moment)
        author = "" if line["recorded_at"] else self.actor  # of our own export: nobody signed in
        line["recorded_by"] = line["recorded_by"] or author
        line["recorded_at"] = line["recorded_at"] or datetime.now(UTC)
        if name == "adverse_events":
            fields = {key: value for key, value in line.items() if key in AdverseEvent.__struct_fields__}
            line["grade"] = checked_event(msgspec.convert(fields, AdverseEvent), self.catalog).grade
        elif line["kind"] is None or line["due_on"] is None or not (line["text"] or "").strip():
            raise InputError("A row of follow_up_tasks.csv lacks kind, day or words.", "Give all three.")
        check_line(STORY_FILES[name][0], line)
        return line

    def _in_utc(self, moment: datetime) -> datetime:
        if moment.tzinfo is None and self.zone is not None:
            moment = moment.replace(tzinfo=self.zone)
        return moment.astimezone(UTC)


def _put(connection: Connection, case_pk: int, table: Table, same: Sequence[str], line: Row) -> None:
    known = select(table.c.id).where(
        table.c.case_id == case_pk, *(_is(table.c[one], line[one]) for one in same)
    )
    before = connection.scalars(known.limit(1)).first()
    if before is None:
        connection.execute(insert(table).values(**line, case_id=case_pk))
    else:
        said = {column: value for column, value in line.items() if value is not None}
        connection.execute(update(table).where(table.c.id == before).values(**said))


def _is(column: Column[Any], value: Any) -> ColumnElement[bool]:
    """Any: a value of the column's kind."""
    return column.is_(None) if value is None else column == value


def _columns(name: str) -> Iterable[str]:
    return (column.name for column in SIDE_FILES[name] if column.name not in _NOT_KEPT)
