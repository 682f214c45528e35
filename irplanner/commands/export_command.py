"""`irplanner export`: case records as CSV with side files and codebook."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import date
from pathlib import Path

from irplanner.errors import InputError
from irplanner.exchange.csv_export import Profile
from irplanner.models.store import open_store
from irplanner.services.exports import Selection, export_cases
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
    words.add_argument("--out", required=True, type=Path, metavar="X.csv")
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
    store = open_store(arguments.database or settings.database or None)
    try:
        report = export_cases(
            store,
            arguments.out,
            profile=Profile(arguments.profile),
            selection=selection,
            zone=settings.zone(),
            actor="command line",
            progress=_Progress(),
        )
    finally:
        store.close()
    for path, rows in report.files.items():
        print(f"{path}: {rows} row{'s' if rows != 1 else ''}")
    return 0


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
