"""`irplanner export`: case records as CSV with side files and codebook."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date, tzinfo
from pathlib import Path

from irplanner.errors import InputError
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import Store, open_store
from irplanner.services.exporting.exports import ExportReport, Selection, export_cases
from irplanner.services.exporting.formats import Format, write_other
from irplanner.services.exporting.range_report import RangeReport, range_report
from irplanner.settings import load_settings

_QUIET_SECONDS = 1.0  # shorter exports show no progress


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner export",
        description="Write case records as CSV: one row a case, side files and codebook beside it.",
        epilog="profiles:\n"
        "  data          UTF-8, every cell as recorded\n"
        "  excel         with a byte order mark; cells that a spreadsheet would take for a formula\n"
        "                get an apostrophe in front, which changes their text\n"
        "  deidentified  keys salted, dates moved, ages above 89 grouped, free text dropped\n\n"
        "example:\n  irplanner export --out cases.csv --from 2026-01-01 --to 2026-12-31 --where biopsy",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument(
        "--out", type=Path, metavar="X.csv", help="X.xlsx and X.parquet need a library of their own"
    )
    words.add_argument("--report", action="store_true", help="say what would be exported, write nothing")
    words.add_argument("--profile", choices=[profile.value for profile in Profile], default="data")
    words.add_argument("--from", dest="first", metavar="DATE", help="first day of the procedure")
    words.add_argument("--to", dest="last", metavar="DATE", help="last day of the procedure")
    words.add_argument("--where", default="", metavar="TEXT", help="only cases that hold these words")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Write the files and say how many rows each has."""
    settings = load_settings().settings
    selection = Selection(
        first=_day(arguments.first, "--from"), last=_day(arguments.last, "--to"), words=arguments.where
    )
    if arguments.out is None and not arguments.report:
        raise InputError(
            "Nothing says where the export shall go.", "Name it with --out, or ask for --report."
        )
    store = open_store(arguments.database or settings.database or None)
    try:
        if arguments.report:
            _print_report(range_report(store, selection.query))
        else:
            _write(store, arguments, selection, settings.zone())
    finally:
        store.close()
    return 0


def _write(store: Store, arguments: argparse.Namespace, selection: Selection, zone: tzinfo | None) -> None:
    def write_csv(out: Path) -> ExportReport:
        return export_cases(
            store,
            out,
            profile=Profile(arguments.profile),
            selection=selection,
            zone=zone,
            actor="command line",
            progress=_Progress(),
        )

    form = arguments.out.suffix.lower().removeprefix(".")
    if form in (Format.XLSX, Format.PARQUET):
        for path in write_other(arguments.out, Format(form), lambda out: tuple(write_csv(out))):
            print(path)
        return
    for path, rows in write_csv(arguments.out).files.items():
        print(f"{path}: {rows} row{'s' if rows != 1 else ''}")


def _print_report(report: RangeReport) -> None:
    days = f", {report.first} to {report.last}" if report.first else ""
    print(f"{report.cases} case{'s' if report.cases != 1 else ''}{days}")
    print(f"without a date: {report.without_date}, without an MRN: {report.without_mrn}")
    for one in report.ranges:
        print(f"{one.column}: {one.low:g} to {one.high:g} {one.unit}, {one.filled} filled in")


class _Progress:
    """Says how far it is, on a terminal and only for what takes longer than a moment."""

    def __init__(self) -> None:
        self._next = time.monotonic() + _QUIET_SECONDS

    def __call__(self, done: int, total: int) -> bool:
        if sys.stderr.isatty() and time.monotonic() >= self._next:
            self._next = time.monotonic() + 0.2
            print(f"\r{done} of {total} cases", end="" if done < total else "\n", file=sys.stderr)
        return True


def _day(text: str | None, option: str) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise InputError(f"{option} {text!r} is no date.", "Write it like 2026-09-04.") from None
