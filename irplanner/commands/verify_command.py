"""`irplanner verify`: looks through a case store or a backup without changing it."""

from __future__ import annotations

import argparse
import getpass
from contextlib import closing
from pathlib import Path

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.sqlite_file import FileState, file_state
from irplanner.models.store import open_store
from irplanner.models.store_place import is_server, store_name, store_path
from irplanner.services import audit_trail
from irplanner.services.safekeeping.verification import verify
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner verify",
        description="Check a case store or a backup: file, references, the audit trail against its key and "
        "anchor, and every case against its seal.",
        epilog="A loss that was noticed is told until somebody answers for it: --explain notes why.\n\n"
        "example:\n  irplanner verify backups/cases-20260904-060000.db",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("file", nargs="?", type=Path, metavar="FILE", help="default: the case store")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    words.add_argument("--explain", metavar="REASON", help="answer for losses told of the audit trail")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Say what the store holds; 1 when something is wrong with it."""
    path = arguments.file or store_path(arguments.database or load_settings().settings.database or None)
    if not is_server(path) and file_state(path) in (FileState.ABSENT, FileState.EMPTY):
        raise EnvironmentFailure(f"There is no case store {path}.", "Check the name.")
    if arguments.explain is not None:
        _explain(path, arguments.explain)
    found = verify(path)
    for table, rows in found.rows.items():
        print(f"{table.replace('_', ' ')}: {rows}")
    for remark in found.remarks:
        print(f"remark: {remark}")
    for problem in found.problems:
        print(f"problem: {problem}")
    print(f"{store_name(path)}: {'no problem found' if not found.problems else 'damaged'}")
    return 1 if found.problems else 0


def _explain(path: Path, reason: str) -> None:
    if not reason.strip():
        raise InputError("--explain needs a reason.", "Say in a few words what happened.")
    with closing(open_store(path)) as store, store.writing() as connection:
        audit_trail.note(
            connection,
            actor=getpass.getuser(),
            action="audit.explained",
            entity="store",
            entity_id="audit",
            after={"reason": reason.strip()[:2000]},
        )
