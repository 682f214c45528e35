"""Export of all cases, all columns, guarded, beside a C program that writes the rows of the same tables."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

from irplanner.catalog.catalog import load_catalog
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import Store
from irplanner.services.case_record import Times
from irplanner.services.case_store.case_columns import COLUMNS, LINES
from irplanner.services.exporting.export_sides import APPOINTMENT, SIDE_LISTS
from irplanner.services.exporting.exports import ExportStopped, export_cases
from irplanner.services.importing.import_values import FIELD_OF_COLUMN, FIGURE_OF_COLUMN
from tests.performance.big_store import big_store
from tests.performance.figure import Figure, median_ratio, seconds_in_turn

MANY = 200_000  # measured once
REFERENCE = Path(__file__).with_name("csv_reference.c")


def figures() -> Iterator[Figure]:
    with big_store() as store, tempfile.TemporaryDirectory(prefix="irplanner-export-") as name:
        folder = Path(name)
        program = _compiled(folder)
        run = _Run(store, folder / "out")
        if program is None:
            run()
            yield Figure("export of all cases", run.seconds, 0, "s", "no C compiler here to compare with")
        else:
            rounds = 1 if run.cases > MANY else 3
            ours, theirs = seconds_in_turn(rounds, run, lambda: _reference(program, store.path, folder))
            size = (folder / "reference.csv").stat().st_size / 2**20
            detail = f"{run.cases:,} cases, {min(ours):.1f} s for {run.size:,.0f} MiB"
            detail += f"; C {min(theirs):.1f} s for {size:,.0f} MiB"
            yield Figure(
                "export of all rows and columns against C", median_ratio(ours, theirs), 1.7, "x", detail
            )
        yield Figure("memory of the export, above what was there", run.memory, 64, "MiB")
        yield Figure("longest wait of another thread meanwhile", run.longest_wait * 1000, 50, "ms")
        yield Figure("files left by a stopped export", _stopped(store, folder / "stopped"), 0, "")


class _Run:
    """One export of all cases, and what it took."""

    def __init__(self, store: Store, out: Path) -> None:
        self._store, self._out, self._catalog = store, out, load_catalog()
        with store.plain() as plain:
            (self.cases,) = plain.execute("SELECT count(*) FROM cases").fetchone()
        self.seconds = self.memory = self.size = self.longest_wait = 0.0
        out.mkdir()

    def __call__(self) -> None:
        waits, done = [0.0], threading.Event()

        def wake() -> None:  # every five milliseconds, as the window may
            before = time.perf_counter()
            while not done.is_set():
                time.sleep(0.005)
                now = time.perf_counter()
                waits.append(now - before - 0.005)
                before = now

        peak = _Peak()
        watcher = threading.Thread(target=wake)
        watcher.start()
        start = time.perf_counter()
        report = export_cases(
            self._store,
            self._out / "cases.csv",
            catalog=self._catalog,
            profile=Profile.EXCEL,
            progress=peak.note,
        )
        self.seconds = time.perf_counter() - start
        done.set()
        watcher.join()
        self.memory = max(self.memory, peak.above)
        self.size = sum(path.stat().st_size for path in report) / 2**20
        self.longest_wait = max(self.longest_wait, *waits)


class _Peak:
    """Memory in use, looked at after each chunk."""

    def __init__(self) -> None:
        self._before = _memory()
        self.above = 0.0

    def note(self, _done: int, _total: int) -> bool:
        self.above = max(self.above, _memory() - self._before)
        return True


def _memory() -> float:
    if not sys.platform.startswith("linux"):
        return 0.0
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def _stopped(store: Store, out: Path) -> int:
    out.mkdir()
    try:
        export_cases(store, out / "cases.csv", progress=lambda _done, _total: False)
    except ExportStopped:
        return len(list(out.iterdir()))
    return -1


def _compiled(folder: Path) -> Path | None:
    compiler = shutil.which("cc")
    if compiler is None:
        return None
    program = folder / "csv_reference"
    command = [compiler, "-O2", str(REFERENCE), "-lsqlite3", "-o", str(program)]
    return program if subprocess.run(command, stderr=subprocess.DEVNULL).returncode == 0 else None


def _reference(program: Path, store: Path, folder: Path) -> None:
    command = [str(program), str(store), str(folder / "reference.csv"), *_statements()]
    if subprocess.run(command, stdout=subprocess.DEVNULL).returncode:
        raise RuntimeError("the C program failed")  # its command line is too long to be shown


def _statements() -> list[str]:
    """Return the tables as they are: no quoting for formulas, no offset, no column worked out from others."""
    order = "cases c INDEXED BY ix_cases_newest"
    recorded = [
        f"c.{COLUMNS[FIELD_OF_COLUMN[column.name]]}"
        if column.name in FIELD_OF_COLUMN
        else f"c.{FIGURE_OF_COLUMN[column.name]}"
        if column.name in FIGURE_OF_COLUMN
        else "c.case_id"  # a column that is worked out: any text of its length
        for column in CASE_COLUMNS
    ]
    statements = [
        f"SELECT {', '.join(recorded)}, p.patient_key FROM {order} "
        "CROSS JOIN patients p ON p.id = c.patient_id ORDER BY c.sort_at, c.id"
    ]
    tables = {lines.path: lines.table.name for lines in LINES}
    for name, (path, renamed) in SIDE_LISTS.items():
        own = {column: field for field, column in renamed.items()}
        columns = [
            "c.case_id" if column.name == "case_id" else f'l."{own.get(column.name, column.name)}"'
            for column in SIDE_FILES[name]
        ]
        statements.append(
            f"SELECT {', '.join(columns)} FROM {order} CROSS JOIN {tables[path]} l ON l.case_id = c.id "
            "ORDER BY c.sort_at, c.id"
        )
    moments = [COLUMNS[path] for path in APPOINTMENT.values()]
    moments += [COLUMNS[f"times.{field}"] for field in Times.__struct_fields__]
    parts = [
        f"SELECT c.case_id, '{one}', c.{one} AS at FROM cases c WHERE c.{one} IS NOT NULL" for one in moments
    ]
    statements.append(" UNION ALL ".join(parts))
    return statements
