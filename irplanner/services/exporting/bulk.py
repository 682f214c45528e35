"""Writes the files of an export as SQLite makes their lines, chunk by chunk, out of one moment of the store.

For the profiles that keep what was recorded, on SQLite; the others go case by case (services.exports). Both
ways write the same cells, which a test compares.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from datetime import tzinfo
from typing import BinaryIO

from irplanner.catalog.catalog import Catalog
from irplanner.services.exporting import case_lines, side_lines, worked_out
from irplanner.services.exporting.site_clock import site_clock
from irplanner.services.search.finder import newest_statement
from irplanner.services.search.language import Query
from irplanner.services.search.statements import After

AT_ONCE = 4000  # cases of a chunk
_CHUNK = "CREATE TEMP TABLE chunk(n INTEGER PRIMARY KEY, id INTEGER NOT NULL)"


class BulkExport:
    """One export.

    Args:
        connection: Of its own, for reading; temporary tables are made in it.
        guards: Whether cells that a spreadsheet would take for a formula get an apostrophe.
    """

    def __init__(
        self, connection: sqlite3.Connection, catalog: Catalog, zone: tzinfo | None, *, guards: bool
    ) -> None:
        self._connection = connection
        connection.execute("PRAGMA query_only=OFF")  # the file itself is open for reading only
        for statement in (
            _CHUNK,
            worked_out.CREATE,
            *case_lines.CREATE,
            *side_lines.CREATE_WORDS,
        ):
            connection.execute(statement)
        side_lines.fill_words(connection, catalog)
        case_lines.fill_codes(connection, catalog)
        connection.execute("BEGIN")
        clock = site_clock(zone)
        self._worked_out = worked_out.WorkedOut(catalog, clock)
        self._devices = case_lines.fill_devices()
        self._lines = {
            "cases": case_lines.case_line(clock, guards),
            **side_lines.side_lines(clock, guards),
        }

    def write(
        self,
        files: Mapping[str, BinaryIO],
        query: Query,
        write_rest: Callable[[sqlite3.Connection], None],
        progress: Callable[[int], None],
    ) -> dict[str, int]:
        """Write the lines of all cases a query asks for, oldest first, and return the lines by file.

        Args:
            files: By name, each with its header written.
            write_rest: Writes what is not made here of the cases in `temp.chunk`.
            progress: Called with the cases done; may raise to stop.
        """
        counts = dict.fromkeys(self._lines, 0)
        after: After | None = None
        while self._fill_chunk(query, after):
            self._worked_out.fill(self._connection)
            self._connection.execute("DELETE FROM temp.device_sums")
            self._connection.execute(self._devices)
            for name, sql in self._lines.items():
                counts[name] += self._write(name, files[name], sql)
            write_rest(self._connection)
            progress(counts["cases"])
            after = self._end_of_chunk()
        return counts

    def _fill_chunk(self, query: Query, after: After | None) -> bool:
        self._connection.execute("DELETE FROM temp.chunk")
        chosen = newest_statement(self._connection, "c.id", query, descending=False, after=after).limited(
            AT_ONCE
        )
        filled = self._connection.execute(f"INSERT INTO temp.chunk(id) {chosen.sql}", chosen.values)
        return filled.rowcount > 0

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
