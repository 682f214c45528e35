"""The first list on the screen: prepared SQL through the standard library, before SQLAlchemy is loaded.

Only reads. What it cannot read (no store yet, an older format) it leaves to `open_store`, which follows as
soon as the window is painted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from sqlite3 import Connection

from irplanner.models.sqlite_file import FileState, connect, file_state
from irplanner.models.store_errors import StoreNeedsKey, as_store_error, sqlite_errors
from irplanner.models.store_place import is_server
from irplanner.services.case_store.case_row import ROW_COLUMNS, CaseRow, row_of

_FIELDS = ", ".join(f'"{column}" AS "{field}"' for field, column in ROW_COLUMNS.items())
_DAY = (
    f"SELECT {_FIELDS} FROM cases WHERE scheduled_at >= ? AND scheduled_at < ? "  # noqa: S608  # own constants
    "ORDER BY scheduled_at, room_code, id"
)
_ANYBODY = "SELECT 1 FROM staff WHERE is_active LIMIT 1"
_NEWEST = f"SELECT {_FIELDS} FROM cases ORDER BY sort_at DESC, id DESC LIMIT ?"  # noqa: S608  # own constants


def first_day(path: Path, day: date) -> list[CaseRow]:
    """Return the cases of one day by time and room, as `Cases.day` does; empty when there is no store yet.

    Raises:
        EnvironmentFailure: the file must not or cannot be opened (models.store_errors).
    """
    with _reading(path) as connection:
        if connection is None:
            return []
        return _rows(connection, _DAY, (day.isoformat(), (day + timedelta(days=1)).isoformat()))


def newest(path: Path, limit: int) -> list[CaseRow]:
    """Return the newest cases, as the first page of `Cases.find` does; empty when there is no store yet."""
    with _reading(path) as connection:
        return [] if connection is None else _rows(connection, _NEWEST, (limit,))


@contextmanager
def _reading(path: Path) -> Iterator[Connection | None]:
    try:
        # A server's list comes as soon as it answers: nothing waits for a network before the first paint.
        state = FileState.ABSENT if is_server(path) else file_state(path)
    except StoreNeedsKey:  # the list comes once it is unlocked
        state = FileState.ABSENT
    if state is not FileState.CURRENT:
        yield None
        return
    connection = connect(path, read_only=True)
    try:
        # Where people sign in, nothing is shown before somebody has.
        yield None if connection.execute(_ANYBODY).fetchone() else connection
    except sqlite_errors() as error:
        raise as_store_error(error, str(path)) or error from error
    finally:
        connection.close()


def _rows(connection: Connection, sql: str, values: tuple[str | int, ...]) -> list[CaseRow]:
    return [row_of(row) for row in connection.execute(sql, values)]
