"""`irplanner import`: reads cases in, all of a file or nothing."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from irplanner.catalog.catalog import load_catalog
from irplanner.errors import InputError
from irplanner.models.store import open_store
from irplanner.services.importing.imports import (
    FORMATS,
    LATER_FORMATS,
    Duplicates,
    TableSource,
    column_choices,
    import_cases,
    read_source,
    suggested_mapping,
)
from irplanner.services.importing.refused_rows import write_refused
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner import",
        description="Read cases in: case JSON (one, or one a line) or the CSV of an export with the side "
        "files beside it. All of a file or nothing; each refused row is named with line, column and reason.",
        epilog="example:\n  irplanner import cases.csv --dry-run",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("file", type=Path, metavar="FILE")
    words.add_argument("--as", dest="kind", choices=[*FORMATS, *LATER_FORMATS], help="what the file holds")
    words.add_argument(
        "--column",
        action="append",
        default=[],
        metavar="TITLE=NAME",
        help="of a table of another program: what one of its columns is in ours; those with a plain name "
        "need none",
    )
    words.add_argument(
        "--duplicates",
        choices=[one.value for one in Duplicates],
        default="refuse",
        help="what to do with a case that is here already, by case id or accession number",
    )
    words.add_argument("--refused", type=Path, metavar="X.csv", help="write the refused rows to a file")
    words.add_argument("--dry-run", action="store_true", help="report only, keep nothing")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Import and report; 1 when a dry run found faults, 2 when an import was refused."""
    settings = load_settings().settings
    source = _table(arguments)
    is_ours = source is None or ("procedure_code_local" in source.header and not arguments.column)
    mapping = None if source is None or is_ours else _mapping(source, arguments.column)
    store = open_store(arguments.database or settings.database or None)
    try:
        report = import_cases(
            store,
            arguments.file,
            load_catalog(),
            kind=arguments.kind,
            at=datetime.now().replace(microsecond=0),
            zone=settings.zone(),
            actor="command line",
            dry_run=arguments.dry_run,
            mapping=mapping,
            duplicates=Duplicates(arguments.duplicates),
        )
    finally:
        store.close()
    for fault in report.refused:
        print(f"irplanner: {arguments.file.name}: {fault}", file=sys.stderr)
    if report.refused:
        if arguments.refused is not None and source is not None:
            write_refused(arguments.refused, source, report.refused)
        bad = len({fault.line for fault in report.refused})
        print(f"{report.read} cases read, {bad} refused, none added")
        return 1 if arguments.dry_run else 2
    if arguments.dry_run:
        print(f"{report.read} cases read, all can be added; nothing was kept")
    else:
        others = f", {len(report.merged)} merged" if report.merged else ""
        others += f", {len(report.skipped)} skipped" if report.skipped else ""
        print(f"{report.read} cases read, {len(report.added)} added{others}")
    return 0


def _table(arguments: argparse.Namespace) -> TableSource | None:
    """Return the table of a CSV file or workbook; None for any other file, which the import will judge."""
    path: Path = arguments.file
    is_table = arguments.kind == "csv" or (
        arguments.kind is None and path.suffix.lower() in (".csv", ".xlsx")
    )
    if not is_table or not path.is_file():
        return None
    return read_source(path.name, path.read_bytes())


def _mapping(source: TableSource, said: list[str]) -> dict[str, str]:
    mapping = suggested_mapping(source.header)
    names = {name for name, _ in column_choices()}
    for pair in said:
        title, sign, name = pair.rpartition("=")
        if not sign or title not in source.header or (name and name not in names):
            raise InputError(
                f"--column {pair!r} names no column.", "Write it like --column 'Patient ID=mrn'."
            )
        mapping = {own: other for own, other in mapping.items() if own != title and other != name}
        if name:
            mapping[title] = name
    return mapping
