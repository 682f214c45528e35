"""Copies of the store that can be trusted: made while it is in use, opened and counted before they are named.

Copying the file alone would lose what is still in its log; SQLite's own backup does not.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.migrate import copy_store
from irplanner.models.sqlite_file import SCHEMA_VERSION, connect, file_state
from irplanner.models.store import Store
from irplanner.models.store_errors import StoreDamaged, as_store_error
from irplanner.services import audit_trail

_COUNTED = ("cases", "patients", "audit_entries")


@dataclass(frozen=True)
class Verification:
    """What a store holds and what is wrong with it; empty `problems` is a clean bill."""

    path: Path
    rows: dict[str, int]
    problems: tuple[str, ...]


def backup_folder(store: Store, chosen: str = "") -> Path:
    """Return where backups go: the chosen folder, else `backups` beside the store."""
    return Path(chosen).expanduser() if chosen else store.path.parent / "backups"


def back_up(
    store: Store,
    folder: Path,
    *,
    at: datetime,
    actor: str = "",
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Path:
    """Copy the store into `folder` and return the copy, verified.

    Args:
        at: The moment in the file's name.
        progress: Called with pages done and in all.

    Raises:
        EnvironmentFailure: the folder or the store cannot be used, or the copy did not verify; then it is
            not left behind under a backup's name.
    """
    target = _free_name(folder, f"cases-{at:%Y%m%d-%H%M%S}", ".db")
    part = target.with_suffix(".part")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with store.plain() as source:
            copy_store(source, part, progress)
        checked = verify(part)
        if checked.problems:
            raise StoreDamaged(
                f"The backup of {store.path} did not verify: {checked.problems[0]}.",
                "Keep the older backups and look after the store: `irplanner verify`.",
            )
        part.replace(target)
    except OSError as error:
        raise EnvironmentFailure(
            f"The backup folder {folder} cannot be used: {error.strerror}.",
            "Check that it is connected, has space and may be written.",
        ) from error
    except sqlite3.Error as error:
        raise as_store_error(error, str(part)) or error from error
    finally:
        with suppress(OSError):  # the folder itself may be what failed
            part.unlink(missing_ok=True)
    _note(store, target, checked, actor)
    return target


def verify(path: Path) -> Verification:
    """Look through a store or a backup without changing it.

    Raises:
        EnvironmentFailure: it cannot be opened as a store at all.
    """
    file_state(path)
    with closing(connect(path, read_only=True)) as connection:
        try:
            return _verified(path, connection)
        except sqlite3.DatabaseError as error:
            return Verification(path, {}, (str(error),))


def backups(folder: Path) -> list[Path]:
    """Return the backups in a folder, newest first by the moment in their name."""
    return sorted(folder.glob("cases-*.db"), key=lambda path: path.stem, reverse=True)


def thin_out(folder: Path, keep: int) -> list[Path]:
    """Remove the oldest backups beyond `keep` and return them; `keep` is at least 1."""
    surplus = backups(folder)[max(keep, 1) :]
    for path in surplus:
        path.unlink(missing_ok=True)
    return surplus


def age_of_newest(folder: Path, at: datetime) -> float | None:
    """Return the hours since the newest backup; None when there is none."""
    newest = next(iter(backups(folder)), None)
    if newest is None:
        return None
    return (at.timestamp() - newest.stat().st_mtime) / 3600


def _verified(path: Path, connection: sqlite3.Connection) -> Verification:
    problems = [
        f"integrity: {line}" for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"
    ]
    missing = connection.execute("PRAGMA foreign_key_check").fetchall()
    if missing:
        problems.append(f"{len(missing)} rows refer to rows that are gone, first in {missing[0][0]}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != SCHEMA_VERSION:
        problems.append(f"format {version}, this version writes {SCHEMA_VERSION}")
        return Verification(path, {}, tuple(problems))
    rows = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # own names
        for table in _COUNTED
    }
    problems += _gaps(connection)
    return Verification(path, rows, tuple(problems))


def _gaps(connection: sqlite3.Connection) -> list[str]:
    """Look for audit entries that are gone: their sequence has no holes and ends where it was left."""
    count, last = connection.execute("SELECT count(*), coalesce(max(seq), 0) FROM audit_entries").fetchone()
    given = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit_entries'").fetchone()
    issued = given[0] if given else 0
    if count != issued or last != issued:
        return [f"audit: {issued} entries were written, {count} are there"]
    return []


def _free_name(folder: Path, stem: str, suffix: str) -> Path:
    path, number = folder / f"{stem}{suffix}", 1
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{suffix}"
    return path


def _note(store: Store, target: Path, checked: Verification, actor: str) -> None:
    if store.read_only:
        return
    with store.writing() as connection:
        audit_trail.note(
            connection,
            actor=actor,
            action="backup",
            entity="store",
            entity_id="cases",
            after={"file": target.name, "cases": checked.rows["cases"]},
            at=datetime.now(UTC),
        )
