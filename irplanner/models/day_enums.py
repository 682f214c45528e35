"""The vocabularies a list of the day needs. Apart from the others, so that the first list is there sooner."""

from __future__ import annotations

from enum import StrEnum


class Status(StrEnum):
    """What a rule answered. `rank` orders the worst first; unknown is never ok."""

    STOP = "stop"
    CAUTION = "caution"
    NOT_ASSESSED = "not_assessed"
    INFO = "info"
    OK = "ok"

    @property
    def rank(self) -> int:
        """0 is the worst."""
        return _RANKS[self]


_RANKS = {status: place for place, status in enumerate(Status)}


class Sex(StrEnum):
    FEMALE = "female"
    MALE = "male"
    OTHER = "other"
    UNKNOWN = "unknown"


class Urgency(StrEnum):
    ELECTIVE = "elective"
    URGENT = "urgent"
    EMERGENCY = "emergency"


class CaseStatus(StrEnum):
    PLANNED = "planned"
    READY = "ready"
    IN_ROOM = "in_room"
    DONE = "done"
    CANCELLED = "cancelled"
