"""`irplanner backup`: a verified copy of the case store, made while it is in use."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from irplanner.models.store import open_store
from irplanner.services.backup import back_up, backup_folder, thin_out
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner backup",
        description="Copy the case store, verify the copy, and remove the oldest beyond the number kept.",
        epilog="example:\n  irplanner backup --to /media/backup",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("--to", type=Path, metavar="DIR", help="folder of the backups")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Make a backup and say where it is."""
    settings = load_settings().settings
    store = open_store(arguments.database or settings.database or None)
    try:
        folder = arguments.to or backup_folder(store, settings.backup_folder)
        path = back_up(store, folder, at=datetime.now(), actor="command line")
        thin_out(folder, settings.backups_kept)
    finally:
        store.close()
    print(f"{path}: verified")
    return 0
