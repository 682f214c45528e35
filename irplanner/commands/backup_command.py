"""`irplanner backup`: a verified copy of the case store, made while it is in use."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from irplanner.models.store import open_store
from irplanner.services.safekeeping import rotation
from irplanner.services.safekeeping.backup import back_up, backup_folder
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner backup",
        description="Copy the case store, restore the copy to a scratch store and compare, and thin out the "
        "older backups: one a day, a week and a month is kept.",
        epilog="After a restore nothing is thinned out for two weeks, or until --resume.\n\n"
        "example:\n  irplanner backup --to /media/backup",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("--to", type=Path, metavar="DIR", help="folder of the backups")
    words.add_argument("--resume", action="store_true", help="thin out again after a restore")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Make a backup and say where it is."""
    settings = load_settings().settings
    store = open_store(arguments.database or settings.database or None)
    try:
        folder = arguments.to or backup_folder(store, settings.backup_folder)
        now = datetime.now()
        path = back_up(store, folder, at=now, actor="command line")
        if arguments.resume:
            rotation.resume(store)
        until = rotation.paused_until(store, now)
        if until is None:
            rotation.rotate(folder, days=settings.backups_kept)
    finally:
        store.close()
    print(f"{path}: verified")
    if until is not None:
        print(f"older backups are kept until {until:%Y-%m-%d}: the store was restored (--resume ends that)")
    return 0
