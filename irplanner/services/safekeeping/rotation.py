"""Which backups are kept: one a day, one a week, one a month, each for its time; paused after a restore.

After a restore the older backups are the only witnesses of what was lost: nothing is thinned out until
somebody says so, or two weeks have passed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta
from pathlib import Path

from irplanner.models.store import Store
from irplanner.services.safekeeping.backup import backups, remove_backup

PAUSE_DAYS = 14
WEEKS = 8
MONTHS = 12
_PAUSED = "rotation_paused_at"
_NAME = re.compile(r"cases-(\d{8}-\d{6})(?:-\d+)?$")


def kept_of(moments: Iterable[datetime], days: int, weeks: int, months: int) -> set[datetime]:
    """Return the moments to keep: the newest of each of the last days, ISO weeks and months that have one.

    Args:
        days, weeks, months: How many of each that have a backup, counted from the newest.
    """
    newest_first = sorted(moments, reverse=True)
    kept = set(newest_first[:1])
    for count, period in ((days, "%Y-%m-%d"), (weeks, "%G-%V"), (months, "%Y-%m")):
        seen: dict[str, datetime] = {}
        for moment in newest_first:
            seen.setdefault(moment.strftime(period), moment)
        kept.update(list(seen.values())[:count])
    return kept


def rotate(folder: Path, *, days: int, weeks: int = WEEKS, months: int = MONTHS) -> list[Path]:
    """Remove the backups that no period keeps and return them; files with other names are left alone."""
    by_moment: dict[datetime, list[Path]] = {}
    for path in backups(folder):
        moment = _moment_of(path)
        if moment is not None:
            by_moment.setdefault(moment, []).append(path)
    kept = kept_of(by_moment, days, weeks, months)
    surplus = [path for moment, paths in by_moment.items() if moment not in kept for path in paths]
    for path in surplus:
        remove_backup(path)
    return surplus


def pause(store: Store, at: datetime) -> None:
    """Stop the rotation of this store's backups for a while."""
    store.set_info(_PAUSED, at.isoformat(timespec="seconds"))


def resume(store: Store) -> None:
    """Let backups be thinned out again."""
    store.set_info(_PAUSED, None)


def paused_until(store: Store, at: datetime) -> datetime | None:
    """Return until when the rotation is paused; None: it is not."""
    text = store.info(_PAUSED)
    if text is None:
        return None
    until = datetime.fromisoformat(text) + timedelta(days=PAUSE_DAYS)
    return until if until > at else None


def _moment_of(path: Path) -> datetime | None:
    match = _NAME.match(path.stem)
    if match is None:
        return None
    try:
        return datetime.strptime(match[1], "%Y%m%d-%H%M%S")
    except ValueError:
        return None
