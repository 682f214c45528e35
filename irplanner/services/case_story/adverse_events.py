"""Adverse events of a case, each on its own scale, graded or said to be unsure; a wrong one is withdrawn.

The record's own columns (lists, search, CSV) say the gravest one. A signed case is amended for it, so that
the version as signed stays and the next one tells of the event.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, String, insert, select, type_coerce, update

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError, UserError
from irplanner.models.base import NAME, TEXT
from irplanner.models.enums import CAUSALITY, PREVENTABILITY, AdverseEventScheme, AdverseEventTiming
from irplanner.models.store import Store
from irplanner.planning.adverse_events import grade_of, scale_named
from irplanner.services import audit_trail
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_rows import check_line
from irplanner.services.case_story.sign_off import SignOff
from irplanner.services.case_story.tables import EVENTS, STALE
from irplanner.services.cases import CaseGone, Cases
from irplanner.services.staff.duty import duty_of, require
from irplanner.services.staff.rights import Right


class AdverseEvent(msgspec.Struct, frozen=True, kw_only=True):
    """One event. `grade` None: not sure yet. `complication`: as the content pack names it, if it does."""

    scheme: AdverseEventScheme | None = None
    grade: str | None = None
    timing: AdverseEventTiming | None = None
    occurred_on: date | None = None
    complication: str | None = None
    at_access_site: bool | None = None
    causality: str | None = None
    preventability: str | None = None
    text: str | None = None
    id: int = 0  # 0: not recorded yet
    recorded_at: datetime | None = None
    recorded_by: str = ""
    withdrawn_at: datetime | None = None
    withdrawn_reason: str | None = None


class AdverseEvents:
    """The adverse events of one store."""

    def __init__(self, store: Store, cases: Cases, catalog: Catalog) -> None:
        self._store, self._cases, self._catalog = store, cases, catalog
        self._signing = SignOff(store, cases, catalog)

    def of_case(self, case_id: str) -> tuple[AdverseEvent, ...]:
        """Return the events of a case in the order they were recorded, withdrawn ones too."""
        require(self._store, Right.VIEW)
        query = (
            select(EVENTS)
            .join(CASES, CASES.c.id == EVENTS.c.case_id)
            .where(CASES.c.case_id == case_id)
            .order_by(EVENTS.c.id)
        )
        with self._store.reading() as connection:
            return tuple(_event(dict(row)) for row in connection.execute(query).mappings())

    def record(self, case_id: str, event: AdverseEvent, by: str, at: datetime) -> CaseRecord:
        """Keep an event and let the record say the gravest.

        Args:
            at: The site's wall clock, for the signature of a case that was signed.

        Raises:
            InputError: a grade its scale does not have, or nothing said at all.
        """
        require(self._store, Right.PLAN)
        checked = checked_event(event, self._catalog)
        values = {name: getattr(checked, name) for name in _SAID}
        check_line(EVENTS, {**values, "recorded_by": by})
        with self._store.writing() as connection:
            case_pk = _case_pk(connection, case_id)
            now = datetime.now(UTC)
            connection.execute(
                insert(EVENTS).values(**values, case_id=case_pk, recorded_at=now, recorded_by=by)
            )
            mark_stale(connection, case_pk)
            _note(connection, "case.adverse_event", case_id, by, msgspec.to_builtins(values))
        return self._summarize(case_id, by, at, "adverse event recorded")

    def withdraw(self, case_id: str, event_id: int, reason: str, by: str, at: datetime) -> CaseRecord:
        """Mark an event as recorded by mistake; it stays to be read.

        Raises:
            InputError: no reason. UserError: there is no such event, or it was withdrawn before.
        """
        require(self._store, Right.PLAN)
        if not reason.strip():
            raise InputError("To withdraw an adverse event needs a reason.", "Say why it was none.")
        check_line(EVENTS, {"withdrawn_by": by, "withdrawn_reason": reason})
        with self._store.writing() as connection:
            case_pk = _case_pk(connection, case_id)
            written = connection.execute(
                update(EVENTS)
                .where(
                    EVENTS.c.id == event_id,
                    EVENTS.c.case_id == case_pk,
                    EVENTS.c.withdrawn_at.is_(None),
                )
                .values(withdrawn_at=datetime.now(UTC), withdrawn_by=by, withdrawn_reason=reason.strip())
            )
            if written.rowcount != 1:
                raise UserError("This adverse event is not there any more.", "Open the case again.")
            mark_stale(connection, case_pk)
            _note(connection, "case.adverse_event_withdrawn", case_id, by, {"id": event_id, "reason": reason})
        return self._summarize(case_id, by, at, "adverse event withdrawn")

    def say_none(self, case_id: str, by: str, at: datetime) -> CaseRecord:
        """Answer that there was none: absent alone would mean nobody asked.

        Raises:
            UserError: an event is recorded.
        """
        require(self._store, Right.PLAN)
        if any(event.withdrawn_at is None for event in self.of_case(case_id)):
            raise UserError(
                "An adverse event is recorded for this case.", "Withdraw it first, with a reason."
            )
        return self._summarize(case_id, by, at, "asked for adverse events: none", said_none=True)

    def _summarize(
        self, case_id: str, by: str, at: datetime, why: str, *, said_none: bool = False
    ) -> CaseRecord:
        """Write the gravest event into the record; a signed one is amended and signed again."""
        events = [event for event in self.of_case(case_id) if event.withdrawn_at is None]
        record = self._cases.load(case_id)
        was_signed = record.signed_at is not None
        worst = max(events, key=self._gravity, default=None)
        answer = True if events else False if said_none else None
        outcome = msgspec.structs.replace(
            record.outcome,
            adverse_event=answer,
            adverse_event_scheme=worst.scheme if worst else None,
            adverse_event_grade=worst.grade if worst else None,
            adverse_event_timing=worst.timing if worst else None,
            adverse_event_text=(worst.text or worst.complication) if worst else None,
        )
        if outcome == record.outcome:
            return record
        if not was_signed:
            return self._cases.save(msgspec.structs.replace(record, outcome=outcome))
        with duty_of(self._store).adding_to_signed():
            record = self._signing.amend(case_id, by, why)
            self._cases.save(msgspec.structs.replace(record, outcome=outcome))
            return self._signing.sign(case_id, by, at, reason=why)

    def _gravity(self, event: AdverseEvent) -> float:
        """Return how grave an event is on its own scale, 0 to 1; below 0 where nobody is sure."""
        if event.scheme is None or event.grade is None:
            return -1.0
        grades = scale_named(self._catalog, event.scheme.value).grades
        codes = [grade.code for grade in grades]
        return (codes.index(event.grade) + 1) / len(codes)


# What a person says of an event; the rest the store adds.
_SAID = (
    "scheme",
    "grade",
    "timing",
    "occurred_on",
    "complication",
    "at_access_site",
    "causality",
    "preventability",
    "text",
)


def checked_event(event: AdverseEvent, catalog: Catalog) -> AdverseEvent:
    """Return the event with its grade as the scale writes it. Raises InputError for what cannot be kept."""
    if not any(getattr(event, name) is not None for name in ("grade", "complication", "text")):
        raise InputError("The adverse event says nothing yet.", "Give a grade, a complication or a text.")
    for name, limit in (("complication", NAME), ("text", TEXT)):
        if len(getattr(event, name) or "") > limit:
            raise InputError(f"The {name} is too long: at most {limit} characters.", "Shorten it.")
    for name, codes in (("causality", CAUSALITY), ("preventability", PREVENTABILITY)):
        if getattr(event, name) not in (None, *codes):
            raise InputError(f"{getattr(event, name)!r} is no {name}.", f"Known: {', '.join(codes)}.")
    if event.grade is None:
        return event
    if event.scheme is None:
        raise InputError(f"Grade {event.grade} names no scale.", "Say which scale it belongs to.")
    grade = grade_of(scale_named(catalog, event.scheme.value), event.grade)
    return msgspec.structs.replace(event, grade=grade.code)


def _event(row: dict[str, Any]) -> AdverseEvent:
    kept = {name: row[name] for name in AdverseEvent.__struct_fields__}
    return msgspec.convert(kept, AdverseEvent)


def _case_pk(connection: Connection, case_id: str) -> int:
    found = connection.scalar(select(CASES.c.id).where(CASES.c.case_id == case_id))
    if found is None:
        raise CaseGone(f"There is no case {case_id} in the store.", "Look it up in Records.")
    return int(found)


def mark_stale(connection: Connection, case_pk: int) -> None:
    """Have the month of the case counted again: a line of its own changes nothing of the record."""
    scheduled = connection.scalar(
        select(type_coerce(CASES.c.scheduled_at, String)).where(CASES.c.id == case_pk)
    )
    if scheduled is None:
        return
    month = scheduled[:7]
    if connection.scalar(select(STALE.c.month).where(STALE.c.month == month)) is None:
        connection.execute(insert(STALE), {"month": month})


def _note(connection: Connection, action: str, case_id: str, by: str, after: dict[str, Any]) -> None:
    said = {name: value for name, value in after.items() if value is not None}
    audit_trail.note(connection, actor=by, action=action, entity="case", entity_id=case_id, after=said)
