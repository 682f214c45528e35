"""`irplanner verify`: looks through a case store or a backup without changing it."""

from __future__ import annotations

import argparse
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.sqlite_file import FileState, file_state
from irplanner.models.store_place import store_path
from irplanner.services.backup import verify
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner verify",
        description="Check a case store or a backup: integrity, references, completeness of the audit trail.",
        epilog="example:\n  irplanner verify backups/cases-20260904-060000.db",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: the case store")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Say what the store holds; 1 when something is wrong with it."""
    path = arguments.file or store_path(arguments.database or load_settings().settings.database or None)
    if file_state(path) in (FileState.ABSENT, FileState.EMPTY):
        raise EnvironmentFailure(f"There is no case store {path}.", "Check the name.")
    found = verify(path)
    for table, rows in found.rows.items():
        print(f"{table.replace('_', ' ')}: {rows}")
    for problem in found.problems:
        print(f"problem: {problem}")
    print(f"{path}: {'no problem found' if not found.problems else 'damaged'}")
    return 1 if found.problems else 0
