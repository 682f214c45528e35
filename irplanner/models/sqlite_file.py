"""The store as a file: what is at a path, and a connection to it with the settings every one must have.

Uses only the standard library, so that the first list can be drawn before SQLAlchemy is loaded. This is the
one place that names the SQLite library in use: the standard one for a plain file, SQLCipher for one that has
a key file beside it. One file is never opened with both.
"""

from __future__ import annotations

import os
import sqlite3
from enum import Enum
from pathlib import Path
from types import ModuleType

from irplanner.models.held_keys import StoreKey, held_key, key_file_of
from irplanner.models.store_errors import (
    NotAStore,
    StoreDamaged,
    StoreNeedsKey,
    StoreTooNew,
    StoreUnreachable,
    as_store_error,
    sqlite_errors,
)

APPLICATION_ID = 0x49525031  # "IRP1"
SCHEMA_VERSION = 10  # number of migrations; tests prove it equal to their count
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
    if len(header) >= _HEADER_BYTES and not header.startswith(_MAGIC) and key_file_of(path).exists():
        return _state_of_version(path, _encrypted_version(path))
    if len(header) < _HEADER_BYTES or not header.startswith(_MAGIC):
        raise _not_a_store(path)
    version = int.from_bytes(header[60:64])
    application = int.from_bytes(header[68:72])
    if application != APPLICATION_ID:
        raise _not_a_store(path)
    if _has_content(_log_of(path)):  # a migration may still be in the log only
        version = _version_with_log(path)
    return _state_of_version(path, version)


def is_encrypted(path: Path) -> bool:
    """Say whether the file at `path` is, or is to be made, an encrypted store."""
    if not key_file_of(path).exists():
        return False
    try:
        with path.open("rb") as file:
            return file.read(len(_MAGIC)) != _MAGIC
    except OSError:
        return True


def needs_key(path: Path) -> StoreNeedsKey:
    """Return what to tell about an encrypted store that is locked."""
    return StoreNeedsKey(
        f"The case store {path} is encrypted and locked.",
        "Open it in the window, or name a file that holds its passphrase in IRPLANNER_PASSPHRASE_FILE.",
    )


def library_of(path: Path) -> ModuleType:
    """Return the SQLite library that the file at `path` is opened with."""
    return _sqlcipher() if is_encrypted(path) else sqlite3


def _state_of_version(path: Path, version: int) -> FileState:
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
        except sqlite_errors():
            connection.close()
            raise
    except sqlite_errors() as error:
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


def connect_new(path: Path, key: StoreKey | None) -> sqlite3.Connection:
    """Return a connection to a file that is made now, plain or encrypted with `key`; for copies."""
    path.unlink(missing_ok=True)
    path.touch(mode=0o600)
    return _connect_uri(f"{path.absolute().as_uri()}?mode=rw", WAIT_SECONDS, key)


def connect_keyed(path: Path, key: StoreKey | None) -> sqlite3.Connection:
    """Return a connection to a file that has no key file beside it (yet); encrypted unless `key` is None."""
    return _connect_uri(f"{path.absolute().as_uri()}?mode=rw", WAIT_SECONDS, key)


def export_encrypted(path: Path, target: Path, key: StoreKey) -> None:
    """Write everything of a plain store, which nobody has open, into a new encrypted file."""
    target.unlink(missing_ok=True)
    target.touch(mode=0o600)
    source: sqlite3.Connection = _sqlcipher().connect(f"{path.absolute().as_uri()}?mode=rw", uri=True)
    source.isolation_level = None
    try:
        source.execute(f"ATTACH DATABASE ? AS target KEY \"x'{key.secret.hex()}'\"", (str(target),))
        source.execute("SELECT sqlcipher_export('target')")
        for name in ("application_id", "user_version"):
            (value,) = source.execute(f"PRAGMA main.{name}").fetchone()
            source.execute(f"PRAGMA target.{name} = {value:d}")
        source.execute("DETACH DATABASE target")
    finally:
        source.close()


def _open(path: Path, read_only: bool, wait_seconds: float) -> sqlite3.Connection:
    mode = "ro" if read_only else "rw"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    key = _key_for(path)
    try:
        return _connect_uri(address, wait_seconds, key)
    except sqlite_errors() as error:
        # On a medium that cannot be written at all the log's index cannot be made; without a log there is
        # nothing the file alone would not show.
        if not read_only or _has_content(_log_of(path)) or not _is_operational(error):
            raise
        return _connect_uri(f"{address}&immutable=1", wait_seconds, key)


def _connect_uri(address: str, wait_seconds: float, key: StoreKey | None) -> sqlite3.Connection:
    library = sqlite3 if key is None else _sqlcipher()
    connection: sqlite3.Connection = library.connect(
        address, uri=True, timeout=wait_seconds, isolation_level=None, check_same_thread=False
    )
    try:
        if key is not None:
            # A literal is the only form this takes; the statement never reaches a log or an error text.
            connection.execute(f"PRAGMA key = \"x'{key.secret.hex()}'\"")
            connection.execute("PRAGMA cipher_log_level = NONE")  # it would write to the terminal
        connection.execute("SELECT count(*) FROM sqlite_schema")  # opens the file for real
    except sqlite_errors():
        connection.close()
        raise
    return connection


def _key_for(path: Path) -> StoreKey | None:
    """Return the key of an encrypted store, None for a plain one.

    Raises:
        StoreNeedsKey: it is encrypted and nobody has unlocked it.
    """
    if not is_encrypted(path):
        return None
    key = held_key(path)
    if key is None:
        raise needs_key(path)
    return key


def _encrypted_version(path: Path) -> int:
    try:
        connection = _open(path, read_only=True, wait_seconds=WAIT_SECONDS)
        try:
            (application,) = connection.execute("PRAGMA application_id").fetchone()
            (version,) = connection.execute("PRAGMA user_version").fetchone()
        finally:
            connection.close()
    except sqlite_errors() as error:
        raise as_store_error(error, str(path)) or error from error
    if application != APPLICATION_ID:
        raise _not_a_store(path)
    return int(version)


def _sqlcipher() -> ModuleType:
    try:
        import sqlcipher3.dbapi2 as library
    except ImportError as error:
        raise StoreUnreachable(
            "This case store is encrypted, and SQLCipher is not installed here.",
            "Install the package sqlcipher3, or open the store on another computer.",
        ) from error
    module: ModuleType = library
    return module


def _is_operational(error: Exception) -> bool:
    return type(error).__name__ == "OperationalError"


def _apply_settings(connection: sqlite3.Connection, read_only: bool) -> None:
    for pragma in (
        "foreign_keys=ON",
        "temp_store=MEMORY",  # sorting would write patient data to the temporary folder otherwise
        "secure_delete=ON",
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "cache_size=-16384",  # 16 MiB: the inner pages of a million cases stay at hand
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
    except sqlite_errors() as error:
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
