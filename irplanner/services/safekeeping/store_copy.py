"""Replaces a store by a copy of itself with another key, while the old one stays under another name."""

from __future__ import annotations

import os
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.held_keys import StoreKey, held_key, hold, key_file_of
from irplanner.models.on_disk import to_disk
from irplanner.models.sqlite_file import connect, connect_keyed, connect_new, export_encrypted, is_encrypted
from irplanner.models.store_errors import StoreDamaged, as_store_error, sqlite_errors
from irplanner.services.safekeeping.free_name import free_name
from irplanner.services.safekeeping.sole_user import close_log


def replace_by_copy(path: Path, key: StoreKey, *, at: datetime) -> Path:
    """Put a copy encrypted with `key` in the place of the store and return where the old one is kept.

    Raises:
        StoreLocked: another program has it open.
        EnvironmentFailure: it cannot be copied; the store is unchanged.
    """
    close_log(path)
    stamp = f"{at:%Y%m%d-%H%M%S}"
    part = path.with_name(f"{path.name}.encrypting-{stamp}")
    kept_as = free_name(path.with_name(f"{path.name}.replaced-{stamp}"))
    was_encrypted = is_encrypted(path)
    try:
        _copy(path, part, key)
        os.link(path, kept_as)
        if was_encrypted:
            os.link(key_file_of(path), key_file_of(kept_as))
            old = held_key(path)
            if old is not None:
                hold(kept_as, old)
        part.replace(path)
    except OSError as error:
        raise EnvironmentFailure(
            f"The case store {path} cannot be encrypted: {error.strerror}.",
            "It is as it was. Check the folder, its space and your rights.",
        ) from error
    except sqlite_errors() as error:
        raise as_store_error(error, str(path)) or error from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)
    hold(path, key)
    return kept_as


def _copy(path: Path, part: Path, key: StoreKey) -> None:
    """Write the store into a new file, and look through that."""
    if is_encrypted(path):
        with closing(connect(path, read_only=True)) as source, closing(connect_new(part, key)) as copy:
            source.backup(copy)
    else:
        export_encrypted(path, part, key)
    with closing(connect_keyed(part, key)) as copy:
        problems = [line for (line,) in copy.execute("PRAGMA integrity_check") if line != "ok"]
        problems += [line for (line,) in copy.execute("PRAGMA cipher_integrity_check")]
    if problems:
        raise StoreDamaged(f"The encrypted copy has faults: {problems[0]}.", "The store is as it was.")
    to_disk(part)
