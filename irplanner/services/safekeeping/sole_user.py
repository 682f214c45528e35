"""Makes sure that nobody else has a store open before its file is exchanged."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.sqlite_file import connect
from irplanner.models.store_errors import StoreLocked, as_store_error, sqlite_errors


def close_log(path: Path) -> None:
    """Fold the log into the file, which only the last user of a store can do.

    Raises:
        StoreLocked: another program has it open.
    """
    try:
        connection: sqlite3.Connection = connect(path, wait_seconds=1)
    except EnvironmentFailure as error:
        if isinstance(error, StoreLocked):
            raise
        return  # damaged: it is kept as it is
    try:
        (mode,) = connection.execute("PRAGMA journal_mode=DELETE").fetchone()
        if mode != "delete":
            raise sqlite3.OperationalError("in use")
    except sqlite_errors() as error:
        failure = as_store_error(error, str(path))
        if failure is None or isinstance(failure, StoreLocked):
            raise StoreLocked(
                f"The case store {path} is in use by another program.",
                "Close every window of irplanner that has it open, then try again. Nothing was changed.",
            ) from error
    finally:
        connection.close()
