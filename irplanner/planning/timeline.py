"""The case's moments in order: what topics say, and the procedure's own aftercare."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from irplanner.models.enums import Evidence
from irplanner.planning.clock import after_hours
from irplanner.planning.outcome import TimelineEntry
from irplanner.planning.situation import Situation

USUAL = "usual_practice"
_MINUTES_PER_HOUR = 60


def build_timeline(case: Situation, entries: Iterable[TimelineEntry]) -> tuple[TimelineEntry, ...]:
    """Return all moments by time, those without one last; a topic's own aftercare replaces the usual one."""
    told = list(entries)
    kinds = {entry.kind for entry in told}
    told += [entry for entry in _course(case) if entry.kind not in kinds]
    return tuple(sorted(told, key=_place))


def ends_at(case: Situation) -> datetime | None:
    """Return the expected end, else the start and the procedure's longest usual duration."""
    facts = case.facts
    if facts.expected_end or facts.scheduled_at is None:
        return facts.expected_end
    return after_hours(facts.scheduled_at, case.procedure.duration_min[1] / _MINUTES_PER_HOUR)


def _course(case: Situation) -> list[TimelineEntry]:
    """Bed rest and observation from the expected end, as long as the procedure usually asks."""
    end, care = ends_at(case), case.procedure.post_care
    if end is None:
        return []
    course = []
    if care.bed_rest_h[1]:
        course.append(_usual("bed_rest", "bed rest", end, after_hours(end, care.bed_rest_h[1])))
    if care.observation_h[1]:
        until = after_hours(end, care.observation_h[1])
        course.append(_usual("observation", "observation", end, until, detail=care.discharge))
    return course


def _usual(kind: str, what: str, start: datetime, until: datetime, detail: str = "") -> TimelineEntry:
    return TimelineEntry(
        kind=kind,
        what=what,
        guideline=USUAL,
        from_=start,
        until=until,
        rule="procedure.stay",
        detail=detail,
        evidence=Evidence.RECALLED,
    )


def _place(entry: TimelineEntry) -> tuple[bool, str, str, str, str, str]:
    first = entry.at or entry.from_ or entry.until
    moment = first.isoformat() if first else ""
    return (first is None, moment, entry.kind, entry.what, entry.guideline, entry.rule)
