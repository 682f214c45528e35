"""`irplanner import`: reads cases in, all of a file or nothing."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from irplanner.catalog.catalog import load_catalog
from irplanner.models.store import open_store
from irplanner.services.imports import FORMATS, LATER_FORMATS, import_cases
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
    words.add_argument("--dry-run", action="store_true", help="report only, keep nothing")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Import and report; 1 when a dry run found faults, 2 when an import was refused."""
    settings = load_settings().settings
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
        )
    finally:
        store.close()
    for fault in report.refused:
        print(f"irplanner: {arguments.file.name}: {fault}", file=sys.stderr)
    if report.refused:
        bad = len({fault.line for fault in report.refused})
        print(f"{report.read} cases read, {bad} refused, none added")
        return 1 if arguments.dry_run else 2
    if arguments.dry_run:
        print(f"{report.read} cases read, all can be added; nothing was kept")
    else:
        print(f"{report.read} cases read, {len(report.added)} added")
    return 0
