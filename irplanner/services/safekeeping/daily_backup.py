"""A backup a day without anybody's doing, and how old the newest is, in words."""

from __future__ import annotations

from datetime import datetime

from irplanner.language import tr
from irplanner.models.store import Store
from irplanner.services.safekeeping import rotation
from irplanner.services.safekeeping.backup import age_of_newest, back_up, backup_folder
from irplanner.settings import Settings

EVERY_HOURS = 20.0  # so that a day's first start makes one, whenever that is
OLD_HOURS = 48.0
_DAY = 24


def make_if_due(store: Store, settings: Settings, at: datetime) -> float | None:
    """Make today's backup unless there is one, thin out the older, and return the hours since the newest.

    Raises:
        EnvironmentFailure: the folder or the store cannot be used.
    """
    folder = backup_folder(store, settings.backup_folder)
    age = age_of_newest(folder, at)
    if store.read_only or (age is not None and age < EVERY_HOURS):
        return age
    back_up(store, folder, at=at, actor="irplanner")
    if rotation.paused_until(store, at) is None:
        rotation.rotate(folder, days=settings.backups_kept)
    return age_of_newest(folder, at)


def age_text(hours: float | None) -> str:
    """Say how old the newest backup is, for the line at the bottom of the window."""
    if hours is None:
        return tr("No backup yet")
    if hours < 1:
        return tr("Backup: less than an hour old")
    if hours < OLD_HOURS:
        return tr("Backup: {hours} h old").format(hours=round(hours))
    return tr("Backup: {days} days old, make one").format(days=round(hours / _DAY))
