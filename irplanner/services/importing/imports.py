"""Cases from files into the store: all of a file or nothing, every refused row named with its reason."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, tzinfo
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec
from sqlalchemy import Connection, select

from irplanner.catalog.catalog import Catalog
from irplanner.errors import EnvironmentFailure, InputError, UserError
from irplanner.exchange.case_file import case_lines, is_json_lines, read_case
from irplanner.exchange.csv_cells import CellError
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES
from irplanner.exchange.csv_import import Fault, Table, TableRow, read_table
from irplanner.exchange.table_source import TableSource as TableSource
from irplanner.exchange.table_source import mapped_csv
from irplanner.exchange.table_source import read_source as read_source
from irplanner.exchange.table_source import suggested_mapping as suggested_mapping
from irplanner.models.store import Store
from irplanner.planning.moments import has_offset
from irplanner.planning.outcome import Plan
from irplanner.services import audit_trail
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_story.transfer import STORY_FILES, Story, StoryKeeper
from irplanner.services.cases import Cases, new_case_id
from irplanner.services.importing.import_values import SideRows, figures_from, merged, record_from
from irplanner.services.plans import plan_for
from irplanner.services.staff.duty import name_at_work, require
from irplanner.services.staff.rights import Right

MAX_BYTES = 512 * 1024 * 1024
FORMATS = ("csv", "cases")
LATER_FORMATS = ("fhir", "rdsr", "hl7")
_ENDINGS = {".csv": "csv", ".xlsx": "csv", ".json": "cases", ".jsonl": "cases", ".ndjson": "cases"}
_NOT_READ_BACK = {"audit"}  # the store notes what is done here itself


class Duplicates(StrEnum):
    """What to do with a row whose case is in the store already: by case id, else by accession number."""

    REFUSE = "refuse"
    SKIP = "skip"
    MERGE = "merge"  # what the row says goes into the case; what it leaves empty stays


@dataclass(frozen=True)
class ImportReport:
    """What an import found and did: with refused rows, or when only tried, nothing was added."""

    read: int
    added: tuple[str, ...]  # case ids
    refused: tuple[Fault, ...]
    merged: tuple[str, ...] = ()
    skipped: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Incoming:
    """A case ready to be added, and the line it came from. Any: columns of `cases`."""

    line: int
    record: CaseRecord
    plan: Plan | None = None
    figures: dict[str, Any] | None = None
    patient_key: str | None = None
    values: Mapping[str, Any] | None = None  # of a CSV row, to be merged
    story: Story = field(default_factory=dict)


@dataclass
class _Batch:
    """What a file holds: cases read, those ready to be added, and what is wrong with the rest."""

    read: int = 0
    incoming: list[_Incoming] = field(default_factory=list)
    refused: list[Fault] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    merged: list[str] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)


# Rows of the side files by file and case. Any: values of the kinds the columns name.
_Sides = dict[str, dict[str, list[dict[str, Any]]]]


class _Refused(Exception):  # never leaves this module
    """Rolls the transaction back."""


def import_cases(
    store: Store,
    path: Path,
    catalog: Catalog,
    *,
    kind: str | None = None,
    at: datetime,
    zone: tzinfo | None = None,
    actor: str = "",
    dry_run: bool = False,
    mapping: Mapping[str, str] | None = None,
    duplicates: Duplicates = Duplicates.REFUSE,
) -> ImportReport:
    """Add the cases of a file, each planned as of `at`; with a single refused row nothing is added.

    Args:
        kind: One of FORMATS; None goes by the file's ending.
        mapping: Of a table somebody else made: its columns and what they are in ours. Side files are
            looked for only beside our own.
        dry_run: Do everything but keep nothing.

    Raises:
        InputError: the file cannot be read as what it is said to be.
        EnvironmentFailure: the file or the store cannot be used.
    """
    require(store, Right.IMPORT)
    actor = name_at_work(store, actor)
    kind = _kind(path, kind)
    content = _content(path)
    batch = _Batch()
    if kind == "csv":
        _read_csv(path, content, catalog, batch, mapping)
    else:
        _read_json(content, catalog, at, batch)
    cases = Cases(store, catalog, actor=actor, zone=zone)
    kept = False
    with suppress(_Refused), store.writing() as connection:
        _add(connection, cases, batch, duplicates, StoryKeeper(catalog, actor, zone))
        _stop_unless(keep=not batch.refused and not dry_run)
        audit_trail.note(
            connection,
            actor=actor,
            action="import",
            entity="store",
            entity_id="cases",
            after={"file": path.name, "cases": len(batch.added), "merged": len(batch.merged)},
        )
        kept = True
    batch.refused.sort(key=lambda fault: (fault.line, fault.column))
    if not kept and not dry_run:
        return ImportReport(batch.read, (), tuple(batch.refused))
    added = tuple(batch.added) if kept else ()
    return ImportReport(batch.read, added, tuple(batch.refused), tuple(batch.merged), tuple(batch.skipped))


def column_choices() -> list[tuple[str, str]]:
    """Return the columns a table's column can be: name and meaning."""
    return [(column.name, column.meaning) for column in CASE_COLUMNS if not column.derived]


def is_our_own(source: TableSource) -> bool:
    """Say whether a table has our columns: an export of this program, to be read with its side files."""
    names = {column.name for column in CASE_COLUMNS}
    return set(source.header) <= names and "procedure_code_local" in source.header


def _add(
    connection: Connection, cases: Cases, batch: _Batch, duplicates: Duplicates, keeper: StoryKeeper
) -> None:
    for one in batch.incoming:
        try:
            known = _known_case(connection, one.record) if duplicates is not Duplicates.REFUSE else None
            if known is None:
                cases.add_with(
                    connection, one.record, plan=one.plan, figures=one.figures, patient_key=one.patient_key
                )
                keeper.keep(connection, one.record.case_id, one.story)
                batch.added.append(one.record.case_id)
            elif duplicates is Duplicates.SKIP:
                batch.skipped.append(known)
            else:
                before = cases.load_with(connection, known)
                cases.save_with(connection, merged(before, one.record, one.values), plan=one.plan)
                keeper.keep(connection, known, one.story)
                batch.merged.append(known)
        except UserError as error:
            batch.refused.append(_fault(one.line, error))


def _known_case(connection: Connection, record: CaseRecord) -> str | None:
    """Return the case in the store that a row is about."""
    same = [CASES.c.case_id == record.case_id]
    if record.accession_number:
        same.append(CASES.c.accession_number == record.accession_number)
    for condition in same:
        found = connection.scalars(select(CASES.c.case_id).where(condition).limit(2)).all()
        if len(found) > 1:
            raise InputError(
                f"accession_number: {record.accession_number} is that of several cases.",
                "Name the case by its id.",
            )
        if found:
            return str(found[0])
    return None


def _stop_unless(*, keep: bool) -> None:
    if not keep:
        raise _Refused


def _kind(path: Path, said: str | None) -> str:
    kind = said or _ENDINGS.get(path.suffix.lower())
    if kind in LATER_FORMATS:
        raise InputError(
            f"This version does not read {kind} files.", f"It reads {' and '.join(FORMATS)} (case JSON)."
        )
    if kind not in FORMATS:
        raise InputError(
            f"{path.name}: the ending does not say what it holds.", f"Say it with --as {'|'.join(FORMATS)}."
        )
    return kind


def _content(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"There is no file {path}.", "Check the name.") from None
    except OSError as error:
        raise EnvironmentFailure(
            f"{path} cannot be read: {error.strerror}.", "Check the file and your rights."
        ) from error
    if len(content) > MAX_BYTES:
        raise InputError(f"{path} has more than {MAX_BYTES} bytes.", "Split it.")
    return content


def _read_json(content: bytes, catalog: Catalog, at: datetime, batch: _Batch) -> None:
    lines = case_lines(content) if is_json_lines(content) else [(1, content)]
    for number, line in lines:
        batch.read += 1
        try:
            facts = read_case(line)
            case_id = facts.id or new_case_id()
            record = CaseRecord(case_id=case_id, facts=msgspec.structs.replace(facts, id=case_id))
            moment = at.astimezone() if has_offset(facts) and at.tzinfo is None else at
            plan = plan_for(record, catalog, moment)
            batch.incoming.append(_Incoming(number, record, plan=plan))
        except InputError as error:
            batch.refused.append(_fault(number, error))


def _read_csv(
    path: Path, content: bytes, catalog: Catalog, batch: _Batch, mapping: Mapping[str, str] | None
) -> None:
    if mapping is not None:
        content = mapped_csv(read_source(path.name, content), mapping)
    table = read_table(content, CASE_COLUMNS, needed=("procedure_code_local",))
    batch.read = len(table.rows)
    batch.refused += table.faults
    faulty = {fault.line for fault in table.faults}
    sides = _side_files(path, batch) if mapping is None else {}
    if len(batch.refused) > len(table.faults):
        return  # a side file is broken: what its rows would make of the cases says nothing
    for row in table.rows:
        if row.line not in faulty:
            _take_row(row, sides, catalog, batch)


def _take_row(row: TableRow, sides: _Sides, catalog: Catalog, batch: _Batch) -> None:
    values = row.values
    case_id = values.get("case_id") or new_case_id()
    procedure = _procedure_id(values.get("procedure_code_local") or "", catalog)
    values = values | {"procedure_code_local": procedure or None}
    if procedure and procedure not in catalog.procedures:
        reason = f"{procedure[:40]!r} is no procedure of the content pack {catalog.info.version}"
        batch.refused.append(Fault(row.line, "procedure_code_local", reason))
        return
    rows = _of_case(sides, case_id)
    try:
        record = record_from(values, rows, case_id)
    except (CellError, msgspec.ValidationError) as error:
        batch.refused.append(Fault(row.line, "", str(error)))
        return
    batch.incoming.append(
        _Incoming(
            row.line,
            record,
            figures=figures_from(values),
            patient_key=values.get("patient_key"),
            values=values,
            story={name: rows[name] for name in STORY_FILES if name in rows},
        )
    )


def _procedure_id(said: str, catalog: Catalog) -> str:
    """Return the id of a procedure given by its id or its name in the content pack; else what was said."""
    if said in catalog.procedures:
        return said
    named = [one.id for one in catalog.procedures.values() if one.name.casefold() == said.strip().casefold()]
    return named[0] if len(named) == 1 else said


def _side_files(path: Path, batch: _Batch) -> _Sides:
    """Return the rows of the side files beside the case file, by file and case."""
    found: _Sides = {}
    for name in SIDE_FILES.keys() - _NOT_READ_BACK:
        file = path.with_name(f"{name}.csv")
        if not file.is_file() or file == path:
            continue
        table = read_table(_content(file), SIDE_FILES[name], needed=("case_id",))
        if _is_another_table(table):
            continue
        for fault in table.faults:
            column = f"{name}.csv {fault.column}".strip()
            batch.refused.append(Fault(fault.line, column, fault.reason))
        rows = found.setdefault(name, {})
        for row in table.rows:
            rows.setdefault(str(row.values.get("case_id")), []).append(row.values)
    return found


def _is_another_table(table: Table) -> bool:
    """Say whether a file that happens to be named like a side file has nothing to do with the cases."""
    return not table.rows and any(fault.line == 1 and fault.column == "case_id" for fault in table.faults)


def _of_case(sides: _Sides, case_id: str) -> SideRows:
    return {name: rows.get(case_id, []) for name, rows in sides.items()}


def _fault(line: int, error: UserError) -> Fault:
    field, colon, rest = error.title.partition(": ")
    if colon and " " not in field:
        return Fault(line, field, f"{rest} {error.advice}".strip())
    return Fault(line, "", str(error))
