"""How long an account is closed after wrong passwords and PINs. Pure: the clock is the caller's.

The count stays after a wait is over, so that each further failure costs more; only the right password ends
it. A clock set back cannot shorten a wait, nor lengthen it beyond its own length; one set forward cannot give
more guesses than those before the account waits for an administrator.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

FREE_FAILURES = 5
FOR_GOOD = 20  # then only an administrator opens the account again
_WAITS = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    timedelta(hours=1),
    timedelta(hours=24),
)


class Count(NamedTuple):
    """What is kept of an account's failures."""

    failures: int = 0
    locked_until: datetime | None = None

    @property
    def is_for_good(self) -> bool:
        return self.failures >= FOR_GOOD


def wait_after(failures: int) -> timedelta:
    """Return how long an account is closed after so many failures in a row."""
    if failures < FREE_FAILURES:
        return timedelta(0)
    return _WAITS[min(failures - FREE_FAILURES, len(_WAITS) - 1)]


def as_seen(count: Count, now: datetime) -> Count:
    """Return the count as it holds now: a wait that is over is none, none is longer than its own length."""
    if count.locked_until is None:
        return count
    longest = now + wait_after(count.failures)
    if count.locked_until > longest:  # the clock was set back meanwhile
        return count._replace(locked_until=longest)
    return count if count.locked_until > now else count._replace(locked_until=None)


def after_failure(count: Count, now: datetime) -> Count:
    """Return the count with one failure more."""
    failures = count.failures + 1
    wait = wait_after(failures)
    return Count(failures, now + wait if wait else None)
