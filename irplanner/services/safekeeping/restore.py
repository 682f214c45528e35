"""Brings a backup back beside the store it replaces; what would be lost by it is told first.

The store that is replaced keeps its content under another name. At every moment one of the two stands at
the store's place, so that a crash in between never leaves an empty one.
"""

from __future__ import annotations

import os
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.held_keys import forget, held_key, hold, key_file_of
from irplanner.models.sqlite_file import FileState, connect, file_state, is_encrypted
from irplanner.models.store import open_store
from irplanner.models.store_errors import StoreDamaged, as_store_error, sqlite_errors
from irplanner.models.store_place import refuse_server
from irplanner.services import audit_trail
from irplanner.services.safekeeping import rotation
from irplanner.services.safekeeping.backup import copy_with_key
from irplanner.services.safekeeping.free_name import free_name
from irplanner.services.safekeeping.sole_user import close_log
from irplanner.services.safekeeping.verification import verify

_CASES = "SELECT case_id, revision, updated_at FROM cases"


@dataclass(frozen=True)
class Comparison:
    """What a restore would change: case ids. `store_cases` is None where the store cannot be read."""

    backup_cases: int
    store_cases: int | None
    lost: tuple[str, ...] = ()  # in the store only
    brought_back: tuple[str, ...] = ()  # in the backup only
    set_back: tuple[str, ...] = ()  # newer in the store
    entries_lost: int = 0  # audit entries the backup does not know


@dataclass(frozen=True)
class Restored:
    """`kept_as`: the store as it was before, None where there was none."""

    path: Path
    kept_as: Path | None
    comparison: Comparison


def compare(backup: Path, path: Path) -> Comparison:
    """Compare a backup with the store it would replace.

    Raises:
        EnvironmentFailure: the backup cannot be read.
    """
    refuse_server(path)
    theirs, their_last = _content(backup)
    try:
        if file_state(path) in (FileState.ABSENT, FileState.EMPTY):
            return Comparison(len(theirs), None, brought_back=tuple(sorted(theirs)))
        ours, our_last = _content(path)
    except EnvironmentFailure:
        return Comparison(len(theirs), None, brought_back=tuple(sorted(theirs)))
    except sqlite_errors():
        return Comparison(len(theirs), None, brought_back=tuple(sorted(theirs)))
    return Comparison(
        backup_cases=len(theirs),
        store_cases=len(ours),
        lost=tuple(sorted(ours.keys() - theirs.keys())),
        brought_back=tuple(sorted(theirs.keys() - ours.keys())),
        set_back=tuple(sorted(case for case in ours.keys() & theirs.keys() if ours[case] != theirs[case])),
        entries_lost=max(0, our_last - their_last),
    )


def restore(
    backup: Path, path: Path, *, at: datetime, actor: str = "", keys_folder: Path | None = None
) -> Restored:
    """Put a verified copy of `backup` in the place of the store at `path`, which is kept beside it.

    Raises:
        StoreLocked: somebody has the store open.
        EnvironmentFailure: the backup is damaged, or a file cannot be written; the store is unchanged.
    """
    refuse_server(path)
    found = verify(backup, keys_folder=keys_folder)
    if found.problems:
        raise StoreDamaged(
            f"The backup {backup} has faults: {found.problems[0]}.", "Take another one; nothing was changed."
        )
    comparison = compare(backup, path)
    stamp = f"{at:%Y%m%d-%H%M%S}"
    part = path.with_name(f"{path.name}.restoring-{stamp}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        copy_with_key(backup, part)
        kept_as = _put_aside(path, stamp)
        _put_in_place(part, path)
    except OSError as error:
        raise EnvironmentFailure(
            f"The backup could not be put in place: {error.strerror}.",
            f"The store {path} is as it was. Check the folder, its space and your rights.",
        ) from error
    finally:
        forget(part)
        with suppress(OSError):
            part.unlink(missing_ok=True)
            key_file_of(part).unlink(missing_ok=True)
    _note(backup, path, kept_as, comparison, at, actor, keys_folder)
    return Restored(path, kept_as, comparison)


def _content(path: Path) -> tuple[dict[str, tuple[int, str]], int]:
    """Return revision and moment of every case, and the number of the last audit entry."""
    file_state(path)
    with closing(connect(path, read_only=True)) as connection:
        try:
            cases = {case: (revision, moment) for case, revision, moment in connection.execute(_CASES)}
            (last,) = connection.execute("SELECT coalesce(max(seq), 0) FROM audit_entries").fetchone()
        except sqlite_errors() as error:
            raise as_store_error(error, str(path)) or error from error
    return cases, int(last)


def _put_aside(path: Path, stamp: str) -> Path | None:
    """Keep the store under another name as well; its log is folded in where it can be read."""
    if not path.exists():
        return None
    close_log(path)
    kept_as = free_name(path.with_name(f"{path.name}.replaced-{stamp}"))
    os.link(path, kept_as)
    for ending in ("-wal", "-shm"):  # left by a damaged store only
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.rename(kept_as.with_name(kept_as.name + ending))
    if key_file_of(path).exists():
        os.link(key_file_of(path), key_file_of(kept_as))
        key = held_key(path)
        if key is not None:
            hold(kept_as, key)
    return kept_as


def _put_in_place(part: Path, path: Path) -> None:
    key = held_key(part) if is_encrypted(part) else None
    if key is not None:
        key_file_of(part).replace(key_file_of(path))
        hold(path, key)
    else:
        forget(path)
    part.replace(path)
    if key is None:
        key_file_of(path).unlink(missing_ok=True)  # a copy of it stays beside the store that was replaced


def _note(
    backup: Path,
    path: Path,
    kept_as: Path | None,
    comparison: Comparison,
    at: datetime,
    actor: str,
    keys_folder: Path | None,
) -> None:
    with closing(open_store(path, keys_folder=keys_folder, replaced=True)) as store:
        with store.writing() as connection:
            audit_trail.note(
                connection,
                actor=actor,
                action="restore",
                entity="store",
                entity_id="cases",
                after={
                    "file": backup.name,
                    "kept_as": kept_as.name if kept_as else None,
                    "cases": comparison.backup_cases,
                    "cases_lost": len(comparison.lost),
                    "cases_set_back": len(comparison.set_back),
                    "entries_lost": comparison.entries_lost,
                },
                at=datetime.now(UTC),
            )
        rotation.pause(store, at)
