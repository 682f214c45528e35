"""What SQLite says, in words for the reader."""

from __future__ import annotations

import sqlite3

import pytest

from irplanner.models import store_errors as e


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (sqlite3.SQLITE_BUSY, e.StoreLocked),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, e.StoreLocked),
        (sqlite3.SQLITE_FULL, e.StoreFull),
        (sqlite3.SQLITE_READONLY, e.StoreReadOnly),
        (sqlite3.SQLITE_READONLY_DBMOVED, e.StoreReadOnly),
        (sqlite3.SQLITE_CORRUPT, e.StoreDamaged),
        (sqlite3.SQLITE_NOTADB, e.StoreDamaged),
        (sqlite3.SQLITE_CANTOPEN, e.StoreUnreachable),
        (sqlite3.SQLITE_IOERR_FSYNC, e.StoreUnreachable),
    ],
)
def test_an_error_of_the_disk_says_what_to_do(code: int, kind: type[Exception]) -> None:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code

    told = e.as_store_error(error, "cases.db")

    assert type(told) is kind
    assert told is not None
    assert "cases.db" in told.title
    assert told.advice


def test_an_error_of_the_program_stays_what_it_is() -> None:
    error = sqlite3.IntegrityError("UNIQUE constraint failed")
    error.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT_UNIQUE

    assert e.as_store_error(error, "cases.db") is None
    assert e.as_store_error(sqlite3.ProgrammingError("closed"), "cases.db") is None
