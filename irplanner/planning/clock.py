"""Clock arithmetic for schedules: hours are elapsed time, days keep the wall-clock time.

A moment without zone is the site's wall clock and is moved as such; a moment with a zone (`zoneinfo`) moves
by elapsed hours, so a change to or from daylight-saving time between two doses is right.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def after_hours(moment: datetime, hours: float) -> datetime:
    """Return the moment `hours` elapsed hours later (earlier when negative)."""
    if moment.tzinfo is None:
        return moment + timedelta(hours=hours)
    return (moment.astimezone(UTC) + timedelta(hours=hours)).astimezone(moment.tzinfo)


def after_days(moment: datetime, days: float) -> datetime:
    """Return the same wall-clock time `days` calendar days later; a part of a day counts as elapsed hours."""
    whole = int(days)
    moved = moment + timedelta(days=whole)
    if moved.tzinfo is not None:  # an hour the change to summer time leaves out is told as the next one
        moved = moved.astimezone(UTC).astimezone(moved.tzinfo)
    return after_hours(moved, (days - whole) * 24) if days != whole else moved


def hours_between(earlier: datetime, later: datetime) -> float:
    """Return the elapsed hours from `earlier` to `later`, negative when `later` comes first."""
    if earlier.tzinfo is not None and later.tzinfo is not None:
        return (later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds() / 3600
    return (later - earlier).total_seconds() / 3600


def is_later(moment: datetime, other: datetime) -> bool:
    """Say whether a moment comes after another; `>` reads the clock face alone when both share a zone.

    In the hour that comes twice when summer time ends, 02:15 the second time is later than 02:45 the first.
    """
    return hours_between(other, moment) > 0
