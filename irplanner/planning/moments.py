"""Makes all moments of a case comparable: all on the site's wall clock, or all with an offset."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, tzinfo
from typing import Any

import msgspec

from irplanner.planning.facts import CaseFacts


def comparable(facts: CaseFacts, at: datetime) -> tuple[CaseFacts, datetime]:
    """Return facts and moment of assessment with all times of one kind.

    Without any offset nothing changes. Where at least one time carries an offset, all are given in the zone
    of `scheduled_at`, else of `at`, else of the first time that has one; a time without offset is read there.
    """
    zone = _zone(facts, at)
    if zone is None:
        return facts, at
    return _in_zone(facts, zone), _moved(at, zone)


def has_offset(facts: CaseFacts) -> bool:
    """Say whether any time of the case carries an offset."""
    return any(moment.tzinfo for moment in _moments(facts))


def _zone(facts: CaseFacts, at: datetime) -> tzinfo | None:
    if facts.scheduled_at and facts.scheduled_at.tzinfo:
        return facts.scheduled_at.tzinfo
    if at.tzinfo:
        return at.tzinfo
    return next((moment.tzinfo for moment in _moments(facts) if moment.tzinfo), None)


def _moved(moment: datetime, zone: tzinfo) -> datetime:
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


# Any below: the walk goes over every kind of value a facts struct may hold.
def _moments(value: Any) -> Iterator[datetime]:
    if isinstance(value, datetime):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            if (part := getattr(value, name)) is not None:  # most fields of a case are not filled in
                yield from _moments(part)
    elif isinstance(value, tuple):
        for item in value:
            yield from _moments(item)
    elif isinstance(value, dict):
        for item in value.values():
            yield from _moments(item)


def _in_zone(value: Any, zone: tzinfo) -> Any:
    if isinstance(value, datetime):
        return _moved(value, zone)
    if isinstance(value, msgspec.Struct):
        names = value.__struct_fields__
        return msgspec.structs.replace(
            value, **{name: _in_zone(getattr(value, name), zone) for name in names}
        )
    if isinstance(value, tuple):
        return tuple(_in_zone(item, zone) for item in value)
    if isinstance(value, dict):
        return {key: _in_zone(item, zone) for key, item in value.items()}
    return value
