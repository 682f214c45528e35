"""Copies of the store that can be trusted: made while it is in use, restored to a scratch store and compared
before they get a backup's name.

Copying the file alone would lose what is still in its log; SQLite's own backup does not. A backup of an
encrypted store is encrypted with the same key, and has the key file beside it.
"""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models import on_disk
from irplanner.models.audit_chain import Tail
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.held_keys import forget, held_key, hold, key_file_of
from irplanner.models.migrate import copy_store
from irplanner.models.sqlite_file import connect, is_encrypted
from irplanner.models.store import Store
from irplanner.models.store_errors import StoreDamaged, as_store_error, sqlite_errors
from irplanner.services import audit_trail
from irplanner.services.safekeeping.free_name import free_name
from irplanner.services.safekeeping.verification import verify_file

_NAMES = (
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name"
)
_TAIL = "SELECT seq, chain FROM audit_entries ORDER BY seq DESC LIMIT 1"


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
    """Copy the store into `folder` and return the copy: opened, restored to a scratch store and compared.

    Args:
        at: The moment in the file's name.
        progress: Called with pages done and in all.

    Raises:
        EnvironmentFailure: the folder or the store cannot be used, or the copy did not verify; then it is
            not left behind under a backup's name.
    """
    if not store.is_sqlite:
        raise EnvironmentFailure(
            f"The case store {store.name} is on a server, whose administrator backs it up (pg_dump).",
            "`irplanner store move` copies it into a file as well.",
        )
    target = free_name(folder / f"cases-{at:%Y%m%d-%H%M%S}", ".db")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with tempfile.TemporaryDirectory(dir=folder, prefix=".checking-") as name:
            copy = Path(name) / target.name
            rows, tail = _copy(store, copy, progress)
            _prove(store, copy, rows)
            _put_in_place(copy, target)
    except OSError as error:
        raise EnvironmentFailure(
            f"The backup folder {folder} cannot be used: {error.strerror}.",
            "Check that it is connected, has space and may be written.",
        ) from error
    except sqlite_errors() as error:
        raise as_store_error(error, str(target)) or error from error
    if tail is not None:
        AuditKeys(store.info("store_id") or "", str(target.resolve()), store.keys_folder).set_anchor(tail)
    _note(store, target, rows["cases"], actor)
    return target


def backups(folder: Path) -> list[Path]:
    """Return the backups in a folder, newest first by the moment in their name."""
    return sorted(folder.glob("cases-*.db"), key=lambda path: path.stem, reverse=True)


def remove_backup(path: Path) -> None:
    """Remove a backup with its key file."""
    path.unlink(missing_ok=True)
    key_file_of(path).unlink(missing_ok=True)


def age_of_newest(folder: Path, at: datetime) -> float | None:
    """Return the hours since the newest backup; None when there is none."""
    newest = next(iter(backups(folder)), None)
    if newest is None:
        return None
    return (at.timestamp() - newest.stat().st_mtime) / 3600


def copy_with_key(source: Path, target: Path, *, to_disk: bool = True) -> None:
    """Copy a store that nobody has open, with its key file; wait until it is on the disk. Raises OSError."""
    if is_encrypted(source):
        _copy_file(key_file_of(source), key_file_of(target), to_disk=to_disk)
        key = held_key(source)
        if key is not None:
            hold(target, key)
    _copy_file(source, target, to_disk=to_disk)


def _copy(
    store: Store, copy: Path, progress: Callable[[int, int], None]
) -> tuple[dict[str, int], Tail | None]:
    """Copy the store as it is at one moment; return its rows by table, and the end of its audit trail."""
    key = held_key(store.path) if is_encrypted(store.path) else None
    with store.plain() as source:
        source.execute("BEGIN")
        rows = _rows(source)
        last = source.execute(_TAIL).fetchone()
        copy_store(source, copy, progress, key)
        source.execute("COMMIT")
    if key is not None:
        _copy_file(key_file_of(store.path), key_file_of(copy))
        hold(copy, key)
    return rows, Tail(last[0], last[1]) if last and last[1] else None


def _prove(store: Store, copy: Path, rows: dict[str, int]) -> None:
    """Restore the copy to a scratch store and compare that with what was copied."""
    scratch = copy.with_name("scratch.db")
    copy_with_key(copy, scratch, to_disk=False)
    try:
        found = verify_file(scratch, keys_folder=store.keys_folder)
        problems = list(found.problems)
        if not problems:
            with closing(connect(scratch, read_only=True)) as connection:
                if _rows(connection) != rows:
                    problems.append("the restored copy has not the rows of the store")
    finally:
        forget(scratch)
    if problems:
        raise StoreDamaged(
            f"The backup of {store.path} did not verify: {problems[0]}.",
            "Keep the older backups and look after the store: `irplanner verify`.",
        )


def _put_in_place(copy: Path, target: Path) -> None:
    on_disk.to_disk(copy)
    key = held_key(copy) if is_encrypted(copy) else None
    if key is not None:
        key_file_of(copy).replace(key_file_of(target))
        hold(target, key)
        forget(copy)
    copy.replace(target)
    with suppress(OSError):  # not every system lets a folder be written out
        on_disk.to_disk(target.parent)


def _rows(connection: sqlite3.Connection) -> dict[str, int]:
    names = [name for (name,) in connection.execute(_NAMES)]
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]  # noqa: S608  # own names
        for name in names
    }


def _copy_file(source: Path, target: Path, *, to_disk: bool = True) -> None:
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    shutil.copyfile(source, target)
    if to_disk:
        on_disk.to_disk(target)


def _note(store: Store, target: Path, cases: int, actor: str) -> None:
    if store.read_only:
        return
    with store.writing() as connection:
        audit_trail.note(
            connection,
            actor=actor,
            action="backup",
            entity="store",
            entity_id="cases",
            after={"file": target.name, "cases": cases},
            at=datetime.now(UTC),
        )
