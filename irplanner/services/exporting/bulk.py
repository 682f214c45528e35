"""Writes the files of an export as SQLite makes their lines, chunk by chunk, out of one moment of the store.

For the profiles that keep what was recorded, on SQLite; the others go case by case (services.exports). Both
ways write the same cells, which a test compares.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager, nullcontext
from datetime import tzinfo
from threading import Event
from typing import BinaryIO

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store
from irplanner.services.exporting import case_lines, side_lines, worked_out
from irplanner.services.exporting.site_clock import site_clock
from irplanner.services.search.finder import newest_statement
from irplanner.services.search.language import Query
from irplanner.services.search.statements import After

AT_ONCE = 4000  # cases of a chunk
CASES = "cases"
AUDIT = "audit"  # not made here: its JSON is put in order of the keys
_LOOK_SECONDS = 0.2  # between two looks at whether somebody pressed Cancel
_CHUNK = "CREATE TEMP TABLE chunk(n INTEGER PRIMARY KEY, id INTEGER NOT NULL)"


@contextmanager
def two_readers(store: Store) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """Open two connections that see one moment of the store: nobody can save between their beginnings."""
    with store.plain() as first, store.plain() as second:
        for connection in (first, second):
            connection.execute("PRAGMA query_only=OFF")  # temporary tables; the file is open for reading only
        with nullcontext() if store.read_only else store.writing():
            for connection in (first, second):
                connection.execute("BEGIN")
                connection.execute("SELECT count(*) FROM store_info").fetchone()
        yield first, second


class BulkExport:
    """Some files of one export.

    Args:
        connection: Of its own, within a transaction; temporary tables are made in it.
        guards: Whether cells that a spreadsheet would take for a formula get an apostrophe.
        with_cases: Whether it writes the case file, or the files beside it.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        catalog: Catalog,
        zone: tzinfo | None,
        *,
        guards: bool,
        with_cases: bool,
    ) -> None:
        self._connection = connection
        connection.execute(_CHUNK)
        clock = site_clock(zone)
        self._worked_out: worked_out.WorkedOut | None = None
        if with_cases:
            for statement in (worked_out.CREATE, *case_lines.CREATE):
                connection.execute(statement)
            case_lines.fill_codes(connection, catalog)
            self._worked_out = worked_out.WorkedOut(catalog, clock)
            self._lines = {CASES: case_lines.case_line(clock, guards)}
        else:
            for statement in side_lines.CREATE_WORDS:
                connection.execute(statement)
            side_lines.fill_words(connection, catalog)
            self._lines = side_lines.side_lines(clock, guards)

    def write(
        self,
        files: Mapping[str, BinaryIO],
        query: Query,
        progress: Callable[[int], None],
        write_rest: Callable[[sqlite3.Connection], None] = lambda _connection: None,
    ) -> dict[str, int]:
        """Write the lines of all cases a query asks for, oldest first, and return the lines by file.

        Args:
            files: By name, each with its header written.
            progress: Called with the cases done; may raise to stop.
            write_rest: Writes what is not made here of the cases in `temp.chunk`.
        """
        counts, done = dict.fromkeys(self._lines, 0), 0
        after: After | None = None
        while added := self._fill_chunk(query, after):
            if self._worked_out is not None:
                self._worked_out.fill(self._connection)
                self._connection.execute("DELETE FROM temp.device_sums")
                self._connection.execute(case_lines.FILL_DEVICES)
            for name, sql in self._lines.items():
                counts[name] += self._write(name, files[name], sql)
            write_rest(self._connection)
            done += added
            progress(done)
            after = self._end_of_chunk()
        return counts

    def _fill_chunk(self, query: Query, after: After | None) -> int:
        """Put the next cases into the chunk and return how many there are."""
        self._connection.execute("DELETE FROM temp.chunk")
        chosen = newest_statement(self._connection, "c.id", query, descending=False, after=after)
        sql = f"INSERT INTO temp.chunk(id) {chosen.limited(AT_ONCE).sql}"
        return self._connection.execute(sql, chosen.values).rowcount

    def _end_of_chunk(self) -> After:
        sql = "SELECT c.sort_at, c.id FROM temp.chunk s JOIN cases c ON c.id = s.id ORDER BY s.n DESC LIMIT 1"
        sort_at, row_id = self._connection.execute(sql).fetchone()
        return After(None, sort_at, row_id)

    def _write(self, name: str, file: BinaryIO, sql: str) -> int:
        count = 0
        cursor = self._connection.cursor()
        self._connection.text_factory = bytes  # lines go out as they come: neither decoded nor encoded
        try:
            cursor.execute(sql)
            while rows := cursor.fetchmany(500):
                lines = b"".join([line for (line,) in rows])
                file.write(lines)
                # A row of events is as many lines as things happened; elsewhere a line may hold line ends.
                count += lines.count(b"\r\n") if name == "events" else len(rows)
        finally:
            self._connection.text_factory = str
        return count


def write_in_bulk(
    store: Store,
    catalog: Catalog,
    zone: tzinfo | None,
    query: Query,
    files: Mapping[str, BinaryIO],
    *,
    guards: bool,
    progress: Callable[[int], None],
    write_audit: Callable[[sqlite3.Connection], None],
) -> dict[str, int]:
    """Write all files of an export, the case file and those beside it at the same time.

    SQLite makes the lines without holding up other threads, so two of them take half the time.

    Args:
        progress: Called with the cases done, in this thread; may raise to stop.
    """
    with two_readers(store) as (first, second), ThreadPoolExecutor(1) as other:
        is_stopped = Event()

        def go_on(_done: int) -> None:
            if is_stopped.is_set():
                raise _Stopped

        cases = BulkExport(first, catalog, zone, guards=guards, with_cases=True)
        sides = BulkExport(second, catalog, zone, guards=guards, with_cases=False)
        beside = other.submit(sides.write, files, query, go_on, write_audit)
        try:
            counts = cases.write(files, query, progress)
            while not beside.done():
                progress(counts[CASES])
                wait([beside], timeout=_LOOK_SECONDS)
        except BaseException:
            is_stopped.set()
            raise
        return counts | beside.result()


class _Stopped(Exception):  # ends the other thread; never leaves this module
    pass
