"""Notices a clock that was set back: times of a record are then not to be relied on, and somebody must know.

The order of what was done does not hang on it (entries are numbered); the times shown with it do.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import func, select

from irplanner.language import tr
from irplanner.models.audit import AuditEntry
from irplanner.models.store import Store
from irplanner.services import audit_trail

SET_BACK = "clock.behind"
TOLERANCE = timedelta(minutes=2)  # computers that write to one store differ by as much
_DAY = timedelta(days=1)


class ClockBehind(NamedTuple):
    """`last`: the newest moment known to be past; `now`: what the clock says."""

    last: datetime
    now: datetime

    @property
    def text(self) -> str:
        """What to say of it."""
        behind = self.last - self.now
        if behind >= _DAY:
            amount = tr("{n} days").format(n=behind.days)
        else:
            amount = tr("{n} minutes").format(n=round(behind / timedelta(minutes=1)))
        return tr(
            "The clock of this computer is {amount} behind what was recorded before. Set it right: times are "
            "kept as it shows them."
        ).format(amount=amount)


def clock_behind(store: Store, now: datetime) -> ClockBehind | None:
    """Compare the clock with the audit trail. `now`: UTC. None: the clock is not behind."""
    with store.reading() as connection:
        last = connection.scalar(select(func.max(AuditEntry.__table__.c.at_utc)))
    return behind(last, now)


def behind(last: datetime | None, now: datetime) -> ClockBehind | None:
    """Say whether `now` lies before a moment that is past by more than computers differ."""
    if last is None:
        return None
    if last.tzinfo is None:
        last = last.replace(tzinfo=UTC)
    return ClockBehind(last, now) if now + TOLERANCE < last else None


def note_behind(store: Store, found: ClockBehind, actor: str) -> None:
    """Note it in the audit trail, once for each start or leap that was noticed."""
    if store.read_only:
        return
    with store.writing() as connection:
        audit_trail.note(
            connection,
            actor=actor,
            action=SET_BACK,
            entity="store",
            entity_id="clock",
            after={"last": found.last.isoformat(), "now": found.now.isoformat()},
        )
