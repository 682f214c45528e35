"""Case records out of the store: cases.csv, its side files and the codebook, in one of three profiles.

All files show one moment of the store. They are written beside their final names and put in place together
at the end, so that nothing half written is ever found there; rows are streamed, never all in memory.
"""

from __future__ import annotations

import csv
import os
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, tzinfo
from io import TextIOWrapper
from pathlib import Path
from typing import Any, BinaryIO

from sqlalchemy import Connection, Select, func, select, text, tuple_

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import EnvironmentFailure, InputError, UserError
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES, Column
from irplanner.exchange.csv_export import BYTE_ORDER_MARK, CsvWriter, write_codebook
from irplanner.exchange.csv_export import Profile as Profile
from irplanner.exchange.privacy import Deidentifier, Person, person
from irplanner.models.base import Base
from irplanner.models.patient import Patient
from irplanner.models.store import Store
from irplanner.services import audit_trail
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_rows import read_many_lines, record_of
from irplanner.services.case_story.transfer import story_rows
from irplanner.services.exporting.bulk import write_in_bulk
from irplanner.services.exporting.export_sides import side_rows, sorted_json
from irplanner.services.exporting.export_values import CaseValues, StoredCase
from irplanner.services.search.finder import newest_statement
from irplanner.services.search.language import Days, Query, read_query
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right

_AT_ONCE = 200  # cases read together
_PATIENTS = Base.metadata.tables[Patient.__tablename__]


class ExportStopped(UserError):
    """The reader stopped the export; nothing was left behind."""


@dataclass(frozen=True)
class ExportReport:
    """What was written: rows by file, the case file first. Iterating gives the files."""

    files: dict[Path, int]
    cases: int

    def __iter__(self) -> Iterator[Path]:
        return iter(self.files)


@dataclass(frozen=True)
class Selection:
    """Which cases: by day (both ends included) and by words, as the Records page finds them."""

    first: date | None = None
    last: date | None = None
    words: str = ""

    @property
    def query(self) -> Query:
        """What is asked for: a day is that of the procedure, so a case without one is on none."""
        query = read_query(self.words)
        if self.first is None and self.last is None:
            return query
        before = self.last + timedelta(days=1) if self.last is not None else None
        return replace(query, days=(*query.days, Days(self.first, before)), is_dated=True)


def export_cases(
    store: Store,
    out: Path,
    *,
    catalog: Catalog | None = None,
    profile: Profile = Profile.DATA,
    selection: Selection | None = None,
    zone: tzinfo | None = None,
    actor: str = "",
    progress: Callable[[int, int], bool] = lambda _done, _all: True,
) -> ExportReport:
    """Write cases to `out` and beside it the side files and `codebook.csv`.

    Args:
        zone: The site's time zone, for the offset of times that were typed without one.
        progress: Called with cases done and in all; returns False to stop.

    Raises:
        InputError: `out` cannot be a CSV file's name, or a file that is not ours stands in the way.
        ExportStopped: `progress` said so.
        EnvironmentFailure: the folder or the store cannot be used.
    """
    require(store, Right.EXPORT)
    actor = name_at_work(store, actor)
    selection = selection or Selection()
    targets = _targets(out)
    catalog = catalog or load_catalog()
    try:
        with _Files(targets, profile) as files:
            if profile is not Profile.DEIDENTIFIED and store.is_sqlite:
                _write_in_bulk(store, files, catalog, zone, profile, selection, progress)
            else:
                _write_by_case(store, files, catalog, zone, profile, selection, progress)
            report = files.put_in_place()
    except OSError as error:
        raise EnvironmentFailure(
            f"The export could not be written: {error.strerror}{_place(error)}.",
            "Nothing was left behind. Check the folder, its free space and your rights.",
        ) from error
    _note(store, report, profile, selection, actor)
    return report


def count_cases(store: Store, selection: Selection) -> int:
    """Return how many cases an export would hold."""
    require(store, Right.VIEW)
    with store.reading() as connection:
        return _count(connection, selection)


def _write_in_bulk(
    store: Store,
    files: _Files,
    catalog: Catalog,
    zone: tzinfo | None,
    profile: Profile,
    selection: Selection,
    progress: Callable[[int, int], bool],
) -> None:
    total = count_cases(store, selection)

    def report(done: int) -> None:
        if not progress(done, total):
            raise _stopped()

    counts = write_in_bulk(
        store,
        catalog,
        zone,
        selection.query,
        files.binary(),
        guards=profile is Profile.EXCEL,
        progress=report,
        write_audit=files.write_audit,
    )
    files.count(counts)


def _write_by_case(
    store: Store,
    files: _Files,
    catalog: Catalog,
    zone: tzinfo | None,
    profile: Profile,
    selection: Selection,
    progress: Callable[[int, int], bool],
) -> None:
    privacy = Deidentifier(store.info("export_salt") or "") if profile is Profile.DEIDENTIFIED else None
    values = CaseValues(catalog, zone)
    with store.reading() as connection:
        total, done = _count(connection, selection), 0
        for cases in _stored_cases(connection, selection):
            for case in cases:
                whose = _whose(case)
                files.write("cases", values.of_case(case), privacy, whose)
                for name, row in side_rows(case, values):
                    files.write(name, row, privacy, whose)
            done += len(cases)
            if not progress(done, total):
                raise _stopped()


def _stopped() -> ExportStopped:
    return ExportStopped("The export was stopped.", "Nothing was left behind.")


def _stored_cases(connection: Connection, selection: Selection) -> Iterator[list[StoredCase]]:
    """Yield cases by date and time, a few hundred at once; each page starts after the last one's place."""
    place: tuple[str, int] | None = None
    while True:
        query = _selected(
            connection,
            select(CASES, _PATIENTS.c.patient_key).join(_PATIENTS, _PATIENTS.c.id == CASES.c.patient_id),
            selection,
        )
        if place is not None:
            query = query.where(tuple_(CASES.c.sort_at, CASES.c.id) > tuple_(*place))
        page = query.order_by(CASES.c.sort_at, CASES.c.id).limit(_AT_ONCE)
        rows = connection.execute(page).mappings().all()
        if not rows:
            return
        place = (rows[-1]["sort_at"], rows[-1]["id"])
        lines = read_many_lines(connection, [row["id"] for row in rows])
        stories = story_rows(connection, [row["id"] for row in rows])
        trails = audit_trail.trails_of(connection, "case", [row["case_id"] for row in rows])
        yield [
            StoredCase(
                record_of(dict(row), lines[row["id"]]),
                dict(row),
                row["patient_key"],
                tuple(trails.get(row["case_id"], ())),
                tuple(stories.get(row["id"], ())),
            )
            for row in rows
        ]


def _selected(connection: Connection, query: Select[Any], selection: Selection) -> Select[Any]:
    if selection.query.is_empty:
        return query
    driver: Any = connection.connection.dbapi_connection
    found = newest_statement(driver, "c.id", selection.query)
    named = found.sql.replace("?", ":p{}").format(*range(len(found.values)))
    ids = text(f"cases.id IN ({named})").bindparams(**{f"p{n}": v for n, v in enumerate(found.values)})
    return query.where(ids)


def _count(connection: Connection, selection: Selection) -> int:
    return connection.scalar(_selected(connection, select(func.count()).select_from(CASES), selection)) or 0


def _whose(case: StoredCase) -> Person:
    patient = case.record.facts.patient
    return person(case.patient_key, patient.name, (patient.mrn, case.record.accession_number))


def _targets(out: Path) -> dict[str, Path]:
    """Return the file of each part, `cases` being `out` itself."""
    if out.suffix.lower() != ".csv":
        raise InputError(f"{out} does not end in .csv.", "Name the file of the cases, e.g. cases.csv.")
    targets = {"cases": out} | {name: out.with_name(f"{name}.csv") for name in (*SIDE_FILES, "codebook")}
    if len(set(targets.values())) < len(targets):
        raise InputError(f"{out.name} is the name of a side file.", "Name the file cases.csv.")
    for name, path in targets.items():
        if name != "cases" and path.exists() and not _is_ours(path, name):
            raise InputError(
                f"{path} is in the way: it was not written by an export of this program.",
                "Choose a folder of its own for the export.",
            )
    return targets


def _is_ours(path: Path, name: str) -> bool:
    first = "file" if name == "codebook" else "case_id"
    try:
        with path.open(encoding="utf-8", newline="") as file:
            header = next(csv.reader([file.readline(4000)]), [])
    except (OSError, UnicodeDecodeError, csv.Error):
        return False
    return bool(header) and header[0].removeprefix(BYTE_ORDER_MARK) == first


class _Files:
    """The files of one export under temporary names; they are gone unless `put_in_place` was reached."""

    def __init__(self, targets: dict[str, Path], profile: Profile) -> None:
        self._targets, self._profile = targets, profile
        self._open = ExitStack()
        self._temporary: dict[str, Path] = {}
        self._buffers: dict[str, BinaryIO] = {}
        self._texts: dict[str, TextIOWrapper] = {}
        self._writers: dict[str, CsvWriter] = {}

    def __enter__(self) -> _Files:
        for name, target in self._targets.items():
            handle, temporary = tempfile.mkstemp(dir=target.parent, prefix=f".{target.stem}-", suffix=".part")
            self._temporary[name] = Path(temporary)
            binary = self._open.enter_context(os.fdopen(handle, "wb", buffering=1 << 20))
            text = self._open.enter_context(TextIOWrapper(binary, encoding="utf-8", newline=""))
            self._buffers[name], self._texts[name] = binary, text
            if name != "codebook":
                self._writers[name] = CsvWriter(text, _columns(name), self._profile)
        write_codebook(self._texts["codebook"], self._profile)
        return self

    def __exit__(self, *_: object) -> None:
        self._open.close()
        for temporary in self._temporary.values():
            temporary.unlink(missing_ok=True)

    def write(self, name: str, row: dict[str, Any], privacy: Deidentifier | None, whose: Person) -> None:
        columns = _columns(name)
        self._writers[name].write(row if privacy is None else privacy.row(row, columns, whose))

    def binary(self) -> dict[str, BinaryIO]:
        """Return the files for lines that are made elsewhere; their headers are written."""
        for written in self._texts.values():
            written.flush()
        return {name: self._buffers[name] for name in self._writers}

    def count(self, rows: dict[str, int]) -> None:
        """Note how many lines were written to files through `binary`."""
        for name, number in rows.items():
            self._writers[name].rows = number

    def write_audit(self, connection: sqlite3.Connection) -> None:
        """Write the audit entries of the cases in `temp.chunk`."""
        sql = (
            "SELECT c.case_id, a.seq, a.at_utc, a.actor, a.action, a.before, a.after FROM temp.chunk s "
            "CROSS JOIN cases c ON c.id = s.id CROSS JOIN audit_entries a ON a.entity_id = c.case_id "
            "AND a.entity = 'case' ORDER BY s.n, a.seq"
        )
        for case_id, seq, at_utc, actor, action, before, after in connection.execute(sql):
            said = {"case_id": case_id, "seq": seq, "actor": actor, "action": action}
            said |= {"at_utc": datetime.fromisoformat(at_utc)}
            said |= {"before": sorted_json(before), "after": sorted_json(after)}
            self._writers["audit"].write(said)

    def put_in_place(self) -> ExportReport:
        """Give every file its name, the case file last: where it stands, the rest stands too."""
        for written in self._texts.values():
            written.flush()
            os.fsync(written.fileno())
        self._open.close()
        for name in reversed(self._targets):
            self._temporary.pop(name).replace(self._targets[name])
        rows = {name: writer.rows for name, writer in self._writers.items()}
        files = {path: rows.get(name, _codebook_rows()) for name, path in self._targets.items()}
        return ExportReport(files, rows["cases"])


def _columns(name: str) -> tuple[Column, ...]:
    return CASE_COLUMNS if name == "cases" else SIDE_FILES[name]


def _codebook_rows() -> int:
    return len(CASE_COLUMNS) + sum(map(len, SIDE_FILES.values()))


def _note(store: Store, report: ExportReport, profile: Profile, selection: Selection, actor: str) -> None:
    """Note the export in the audit trail, unless the store is open for reading only."""
    if store.read_only:
        return
    with store.writing() as connection:
        audit_trail.note(
            connection,
            actor=actor,
            action="export",
            entity="store",
            entity_id="cases",
            after={
                "profile": profile.value,
                "cases": report.cases,
                "from": selection.first.isoformat() if selection.first else None,
                "to": selection.last.isoformat() if selection.last else None,
                "words": selection.words or None,
                "file": next(iter(report.files)).name,
            },
        )


def _place(error: OSError) -> str:
    return f" ({error.filename})" if error.filename else ""
