"""Looks through a store or a backup without changing it: file, references, audit trail, every case."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sqlalchemy import select

from irplanner.errors import EnvironmentFailure
from irplanner.models.audit_chain import ENTRY_COLUMNS, Entry, chain_problems
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.sqlite_file import SCHEMA_VERSION, connect, file_state, is_encrypted
from irplanner.models.store import open_store
from irplanner.models.store_errors import explained, readable, sqlite_errors
from irplanner.models.store_place import is_server
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_rows import read_many_lines
from irplanner.services.case_store.case_seal import is_as_written
from irplanner.services.safekeeping.server_verification import server_problems, server_rows
from irplanner.services.search.index_check import is_index_whole

COUNTED = ("cases", "patients", "audit_entries")
_AT_ONCE = 200
_MOST_NAMED = 10

# An entry that is more than two minutes earlier than the one before it.
_SET_BACK = """
SELECT count(*) FROM audit_entries AS one JOIN audit_entries AS two ON two.seq = one.seq + 1
WHERE julianday(one.at_utc) - julianday(two.at_utc) > 2.0 / 1440
"""


@dataclass(frozen=True)
class Verification:
    """What a store holds and what is wrong with it; empty `problems` is a clean bill.

    `remarks` are no faults of the store, but limit what could be checked.
    """

    path: Path
    rows: dict[str, int]
    problems: tuple[str, ...]
    remarks: tuple[str, ...] = ()


def verify(
    path: Path,
    *,
    keys_folder: Path | None = None,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Verification:
    """Look through a store or a backup.

    Args:
        keys_folder: Where the audit keys of all stores are; None: beside the settings.
        progress: Called with cases looked at and in all.

    Raises:
        EnvironmentFailure: it cannot be opened as a store at all.
    """
    if is_server(path):
        return _server(path, keys_folder, progress)
    found = verify_file(path, keys_folder=keys_folder)
    if not found.rows:  # of an older format: nothing more can be read
        return found
    problems = [*found.problems, *_altered_cases(path, keys_folder, found.rows["cases"], progress)]
    problems += [*_index(path), *_tables(path)]
    return Verification(path, found.rows, tuple(problems), found.remarks)


def _server(path: Path, keys_folder: Path | None, progress: Callable[[int, int], None]) -> Verification:
    remarks: list[str] = []
    with closing(open_store(path, read_only=True, keys_folder=keys_folder)) as store:
        rows = server_rows(store, COUNTED)
        problems = server_problems(store, keys_folder, remarks)
    problems += _altered_cases(path, keys_folder, rows["cases"], progress)
    return Verification(path, rows, tuple(problems), tuple(remarks))


def verify_file(path: Path, *, keys_folder: Path | None = None) -> Verification:
    """Look through file, references and audit trail, but not every case for its seal. Raises as `verify`."""
    file_state(path)
    with closing(connect(path, read_only=True)) as connection:
        try:
            return _file(path, connection, keys_folder)
        except sqlite_errors() as error:
            return Verification(path, {}, (f"the file cannot be read: {error}",))


def _file(path: Path, connection: sqlite3.Connection, keys_folder: Path | None) -> Verification:
    problems = [
        f"integrity: {line}" for (line,) in connection.execute("PRAGMA integrity_check") if line != "ok"
    ]
    if is_encrypted(path):
        problems += [f"encryption: {line}" for (line,) in connection.execute("PRAGMA cipher_integrity_check")]
    missing = connection.execute("PRAGMA foreign_key_check").fetchall()
    if missing:
        problems.append(f"{len(missing)} rows refer to rows that are gone, first in {missing[0][0]}")
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if version != SCHEMA_VERSION:
        problems.append(f"format {version}, this version writes {SCHEMA_VERSION}")
        return Verification(path, {}, tuple(problems))
    rows = {
        table: connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608  # own names
        for table in COUNTED
    }
    remarks: list[str] = []
    problems += _trail(path, connection, keys_folder, remarks)
    return Verification(path, rows, tuple(problems), tuple(remarks))


def _trail(
    path: Path, connection: sqlite3.Connection, keys_folder: Path | None, remarks: list[str]
) -> list[str]:
    """Check the chain over the audit entries against key and anchor."""
    found = connection.execute("SELECT value FROM store_info WHERE key = 'store_id'").fetchone()
    keys = AuditKeys(str(found[0]) if found else "", str(path.resolve()), keys_folder)
    anchor = keys.anchor()  # read before the entries: what is written meanwhile is not missed
    entries = connection.execute(f"SELECT {ENTRY_COLUMNS} FROM audit_entries ORDER BY seq")  # noqa: S608
    problems = chain_problems(
        (Entry(*row) for row in entries), str(found[0]) if found else "", keys.by_id, anchor
    )
    problems += _gaps(connection)
    (back,) = connection.execute(_SET_BACK).fetchone()
    if back:
        remarks.append(f"audit: before {back} entries a computer's clock was set back; their order stands")
    if anchor is None and keys.has_anchor():
        problems.append("audit: the anchor of this store is not genuine")
    elif anchor is None:
        said = "audit: this computer has no anchor for this file; entries cut off at its end are not noticed"
        remarks.append(said)
    return problems


def _gaps(connection: sqlite3.Connection) -> list[str]:
    """Look for audit entries that are gone: their sequence has no holes and ends where it was left."""
    count, last = connection.execute("SELECT count(*), coalesce(max(seq), 0) FROM audit_entries").fetchone()
    given = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit_entries'").fetchone()
    issued = given[0] if given else 0
    if count != issued or last != issued:
        return [f"audit: {issued} entries were written, {count} are there"]
    return []


def _index(path: Path) -> list[str]:
    """Compare the search index with the cases."""
    try:
        with explained(str(path)):
            whole = is_index_whole(path)
    except (EnvironmentFailure, ValueError, TypeError, LookupError):
        whole = False
    return [] if whole else ["the search index does not say what the cases say"]


def _tables(path: Path) -> list[str]:
    """Compare tables and triggers with those of a store made now: a lock that was taken out is found."""
    try:
        there = _schema(path)
    except EnvironmentFailure as error:
        return [f"tables: {error.title}"]
    names = sorted({name for name, _ in _fresh_schema() ^ there})
    return [f"not as this program makes them: {', '.join(names[:_MOST_NAMED])}"] if names else []


@lru_cache(maxsize=1)
def _fresh_schema() -> set[tuple[str, str]]:
    with tempfile.TemporaryDirectory(prefix="irplanner-") as name:
        fresh = Path(name) / "cases.db"
        open_store(fresh, keys_folder=Path(name)).close()
        return _schema(fresh)


def _schema(path: Path) -> set[tuple[str, str]]:
    with closing(connect(path, read_only=True)) as connection, explained(str(path)), readable(str(path)):
        found = connection.execute("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")
        return {(name, " ".join(sql.split())) for name, sql in found if not name.startswith("sqlite_")}


def _altered_cases(
    path: Path, keys_folder: Path | None, total: int, progress: Callable[[int, int], None]
) -> list[str]:
    """Compare every case with its seal."""
    found: list[str] = []
    last = done = 0
    try:
        with closing(open_store(path, read_only=True, keys_folder=keys_folder)) as store:
            while True:
                with store.reading() as connection:
                    query = select(CASES).where(CASES.c.id > last).order_by(CASES.c.id).limit(_AT_ONCE)
                    rows = connection.execute(query).mappings().all()
                    if not rows:
                        break
                    lines = read_many_lines(connection, [row["id"] for row in rows])
                    found += [
                        str(row["case_id"])
                        for row in rows
                        if not is_as_written(connection, dict(row), lines[row["id"]])
                    ]
                last = rows[-1]["id"]
                done += len(rows)
                progress(done, total)
    except EnvironmentFailure as error:
        return [f"cases: {error.title}"]
    except (ValueError, TypeError, LookupError) as error:  # a cell that holds what it cannot
        return [f"cases: one behind number {last} cannot be read ({type(error).__name__})"]
    if not found:
        return []
    more = f" and {len(found) - _MOST_NAMED} more" if len(found) > _MOST_NAMED else ""
    return [f"cases not as they were saved: {', '.join(found[:_MOST_NAMED])}{more}"]
