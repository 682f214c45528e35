"""Moving cases in time and room: one case postponed, or several of a day in another order."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

import msgspec

from irplanner.errors import InputError
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases

_FIXED = (CaseStatus.IN_ROOM, CaseStatus.DONE)


class Slot(NamedTuple):
    """When and where a case is; `end` follows the start where it is left out."""

    case_id: str
    start: datetime | None
    room: str | None
    end: datetime | None = None
    reason: str | None = None  # why it was put off, kept with the case


def slot_of(record: CaseRecord) -> Slot:
    """Return the slot a case has now."""
    facts = record.facts
    return Slot(record.case_id, facts.scheduled_at, record.room_code, facts.expected_end, record.delay_reason)


def move_cases(cases: Cases, slots: Sequence[Slot]) -> list[Slot]:
    """Give cases other slots and return those they had, which move them back.

    Raises:
        InputError: a case is in the room, done or signed; nothing was moved.
    """
    records = [cases.load(slot.case_id) for slot in slots]
    for record in records:
        if record.status in _FIXED or record.signed_at is not None:
            name = record.facts.patient.name or record.case_id
            raise InputError(f"{name} is in the room or done.", "Only cases that have not begun are moved.")
    before = [slot_of(record) for record in records]
    for record, slot in zip(records, slots, strict=True):
        cases.save(moved(record, slot))
    return before


def moved(record: CaseRecord, slot: Slot) -> CaseRecord:
    """Return a case in another slot; without an end of its own it takes as long as it did."""
    facts, start, end = record.facts, slot.start, slot.end
    old_start, old_end = facts.scheduled_at, facts.expected_end
    if end is None and start is not None and old_start is not None and old_end is not None:
        end = start + (old_end - old_start)
    status = CaseStatus.PLANNED if record.status is CaseStatus.CANCELLED else record.status
    return msgspec.structs.replace(
        record,
        facts=msgspec.structs.replace(facts, scheduled_at=start, expected_end=end),
        room_code=slot.room,
        delay_reason=slot.reason,
        status=status,
    )
