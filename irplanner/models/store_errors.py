"""What can be wrong with a store, said to the reader; the one place that knows SQLite's error codes."""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager

from irplanner.errors import EnvironmentFailure

# The file passed as a store of this version, so its tables were other ones once.
_FOREIGN_TABLES = ("no such table", "no such column", "malformed database schema")


class StoreTooNew(EnvironmentFailure):
    """The case file was written by a later irplanner; it is left untouched."""


class StoreTooOld(EnvironmentFailure):
    """The server's store is of an earlier irplanner; bringing it up to date is asked for, never done."""


class NotAStore(EnvironmentFailure):
    """The file is something else; it is left untouched."""


class StoreLocked(EnvironmentFailure):
    """Another program held the store longer than a save waits."""


class StoreFull(EnvironmentFailure):
    """No space left for the store."""


class StoreReadOnly(EnvironmentFailure):
    """The store can be read but not written."""


class StoreDamaged(EnvironmentFailure):
    """The store cannot be read as it should."""


class StoreNeedsKey(EnvironmentFailure):
    """The store is encrypted and has not been unlocked in this process."""


class StoreUnreachable(EnvironmentFailure):
    """The file, its folder or its disk cannot be used."""


def sqlite_errors() -> tuple[type[Exception], ...]:
    """Return the errors of the SQLite libraries in use: an encrypted store has one of its own.

    A name in a damaged schema that is no text makes the message itself unreadable: UnicodeDecodeError.
    """
    encrypted = sys.modules.get("sqlcipher3.dbapi2")
    own = (sqlite3.Error,) if encrypted is None else (sqlite3.Error, encrypted.Error)
    return (*own, UnicodeDecodeError)


def as_store_error(error: Exception, place: str) -> EnvironmentFailure | None:
    """Return what to tell the reader about an error of SQLite; None when it is this program's own fault."""
    if isinstance(error, UnicodeDecodeError):
        return unreadable(place)
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # The text of this error holds what stands in the cell, which may be of a patient.
        return unreadable(place) if str(error).startswith("Could not decode") else None
    if code == sqlite3.SQLITE_ERROR and str(error).startswith(_FOREIGN_TABLES):
        return unreadable(place)
    match code & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StoreLocked(
                f"The case store {place} is in use by another program.",
                "Nothing was saved by this step. Close the other program or wait, then try again.",
            )
        case sqlite3.SQLITE_FULL:
            return StoreFull(
                f"The disk with the case store {place} is full.",
                "Nothing was saved by this step. Free some space, then try again.",
            )
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM:
            return StoreReadOnly(
                f"The case store {place} cannot be written.",
                "Nothing was saved by this step. Check the rights of the file and of its folder.",
            )
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return StoreDamaged(
                f"The case store {place} is damaged.",
                "Nothing was written to it. Keep the file and open the newest backup instead.",
            )
        case sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_IOERR:
            return StoreUnreachable(
                f"The disk did not let the case store {place} be used ({error}).",
                "Nothing was saved by this step. Check that the disk or share is connected and healthy.",
            )
    return None


def unreadable(place: str) -> StoreDamaged:
    """Return what to tell about a row that holds what it cannot."""
    return StoreDamaged(
        f"The case store {place} is damaged: it holds something that cannot be read.",
        "Nothing was written to it. `irplanner verify` says more; open the newest backup instead.",
    )


@contextmanager
def explained(place: str) -> Iterator[None]:
    """Turn errors of SQLite into what to tell the reader, where a connection is used without SQLAlchemy."""
    try:
        yield
    except sqlite_errors() as error:
        raise as_store_error(error, place) or error from error


@contextmanager
def readable(place: str) -> Iterator[None]:
    """Tell the reader when a row that was read holds what it cannot."""
    try:
        yield
    except (ValueError, TypeError, LookupError, OverflowError) as error:
        raise unreadable(place) from error
