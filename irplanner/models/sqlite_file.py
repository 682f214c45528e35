"""The store as a file: what is at a path, and a connection to it with the settings every one must have.

Uses only the standard library, so that the first list can be drawn before SQLAlchemy is loaded. This is the
one place that names the SQLite library in use.
"""

from __future__ import annotations

import os
import sqlite3
from enum import Enum
from pathlib import Path

from irplanner.models.store_errors import (
    NotAStore,
    StoreDamaged,
    StoreTooNew,
    StoreUnreachable,
    as_store_error,
)

APPLICATION_ID = 0x49525031  # "IRP1"
SCHEMA_VERSION = 7  # number of migrations; tests prove it equal to their count
WAIT_SECONDS = 5.0  # how long a save waits for another program's

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


class FileState(Enum):
    ABSENT = "absent"
    EMPTY = "empty"
    CURRENT = "current"
    OLD = "old"


def file_state(path: Path) -> FileState:
    """Say what is at `path`, without changing a byte of it.

    Raises:
        StoreTooNew, NotAStore, StoreDamaged, StoreUnreachable: it must not be opened as a store.
    """
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except FileNotFoundError:
        if _has_content(_log_of(path)):
            raise _lost_its_file(path) from None
        return FileState.ABSENT
    except OSError as error:
        raise StoreUnreachable(
            f"The case store {path} cannot be opened: {error.strerror}.",
            "Check the path and your rights, or choose another file.",
        ) from error
    if not header:
        if _has_content(_log_of(path)):
            raise _lost_its_file(path)
        return FileState.EMPTY
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise _not_a_store(path)
    version = int.from_bytes(header[60:64])
    application = int.from_bytes(header[68:72])
    if application != APPLICATION_ID:
        raise _not_a_store(path)
    if _has_content(_log_of(path)):  # a migration may still be in the log only
        version = _version_with_log(path)
    if version > SCHEMA_VERSION:
        raise StoreTooNew(
            f"The case store {path} was written by a later irplanner (format {version}).",
            f"This one reads up to format {SCHEMA_VERSION}. Install that version; the file is unchanged.",
        )
    return FileState.CURRENT if version == SCHEMA_VERSION else FileState.OLD


def connect(path: Path, *, read_only: bool = False, wait_seconds: float | None = None) -> sqlite3.Connection:
    """Return a connection with the store's settings; transactions are the caller's (`BEGIN IMMEDIATE`).

    Raises:
        EnvironmentFailure: said to the reader (store_errors).
    """
    try:
        connection = _open(path, read_only, WAIT_SECONDS if wait_seconds is None else wait_seconds)
        try:
            _apply_settings(connection, read_only)
        except sqlite3.Error:
            connection.close()
            raise
    except sqlite3.Error as error:
        raise as_store_error(error, str(path)) or error from error
    return connection


def create_file(path: Path) -> None:
    """Make an empty file that only this account can read; one that is there already stays.

    Raises:
        StoreUnreachable: the folder cannot be used.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError as error:
        raise StoreUnreachable(
            f"The case store {path} cannot be made: {error.strerror}.",
            "Check the folder and your rights, or choose another place.",
        ) from error


def _open(path: Path, read_only: bool, wait_seconds: float) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    try:
        return _connect_uri(address, wait_seconds)
    except sqlite3.OperationalError:
        # On a medium that cannot be written at all the log's index cannot be made; without a log there is
        # nothing the file alone would not show.
        if not read_only or _has_content(_log_of(path)):
            raise
        return _connect_uri(f"{address}&immutable=1", wait_seconds)


def _connect_uri(address: str, wait_seconds: float) -> sqlite3.Connection:
    connection = sqlite3.connect(
        address, uri=True, timeout=wait_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")  # opens the file for real
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _apply_settings(connection: sqlite3.Connection, read_only: bool) -> None:
    for pragma in (
        "foreign_keys=ON",
        "temp_store=MEMORY",  # sorting would write patient data to the temporary folder otherwise
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "synchronous=FULL",  # with NORMAL a power cut loses acknowledged saves
    ):
        connection.execute(f"PRAGMA {pragma}")
    if read_only:
        connection.execute("PRAGMA query_only=ON")


def _version_with_log(path: Path) -> int:
    try:
        connection = _open(path, read_only=True, wait_seconds=WAIT_SECONDS)
        try:
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            return int(version)
        finally:
            connection.close()
    except sqlite3.Error as error:
        raise as_store_error(error, str(path)) or error from error


def _log_of(path: Path) -> Path:
    return path.with_name(path.name + "-wal")


def _has_content(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _not_a_store(path: Path) -> NotAStore:
    return NotAStore(
        f"{path} is not a case store of irplanner.",
        "Choose another file; this one is unchanged.",
    )


def _lost_its_file(path: Path) -> StoreDamaged:
    return StoreDamaged(
        f"The case store {path} is gone or empty, but its log file is still there.",
        "Keep both files and open the newest backup.",
    )
