"""`irplanner restore`: brings a backup back beside the store it replaces."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path

from irplanner.models.store_place import store_path
from irplanner.services.safekeeping.restore import Comparison, compare, restore
from irplanner.settings import load_settings

_MOST_NAMED = 10


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner restore",
        description="Verify a backup, compare it with the case store, and put it in the store's place. The "
        "store as it was is kept beside it under another name.",
        epilog="example:\n  irplanner restore backups/cases-20260904-060000.db --compare",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("file", type=Path, metavar="FILE", help="a backup")
    words.add_argument("--compare", action="store_true", help="only compare, change nothing")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Say what changes, then do it."""
    path = store_path(arguments.database or load_settings().settings.database or None)
    if arguments.compare:
        _tell(compare(arguments.file, path))
        return 0
    done = restore(arguments.file, path, at=datetime.now(), actor="command line")
    _tell(done.comparison)
    if done.kept_as is not None:
        print(f"the store as it was: {done.kept_as}")
    print(f"{done.path}: restored from {arguments.file.name}")
    return 0


def _tell(found: Comparison) -> None:
    print(f"cases in the backup: {found.backup_cases}")
    print(f"cases in the store: {'not readable' if found.store_cases is None else found.store_cases}")
    for said, cases in (
        ("only in the store", found.lost),
        ("only in the backup", found.brought_back),
        ("set back to an earlier state", found.set_back),
    ):
        named = f": {', '.join(cases[:_MOST_NAMED])}" if cases else ""
        more = " ..." if len(cases) > _MOST_NAMED else ""
        print(f"{said}: {len(cases)}{named}{more}")
    print(f"audit entries the backup does not have: {found.entries_lost}")
