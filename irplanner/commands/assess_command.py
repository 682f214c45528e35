"""`irplanner assess`: case JSON in, assessment JSON out; reads and writes no store."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import InputError
from irplanner.exchange.assessment_file import assessment_json
from irplanner.exchange.case_file import case_lines, is_json_lines, read_case
from irplanner.planning.laboratory.plausibility import refuse_impossible
from irplanner.planning.moments import has_offset
from irplanner.planning.outcome import Plan
from irplanner.planning.plan import make_plan

MAX_FILE_BYTES = 512 * 1024 * 1024


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner assess",
        description="Assess a case: findings, checklist, timeline and pick list as JSON.",
        epilog="example:\n  irplanner assess case.json --at 2026-09-03T12:00",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("file", metavar="FILE|-", help="case JSON, or one case a line; - reads stdin")
    words.add_argument("--at", metavar="ISO-TIME", help="the moment of assessment (default: now)")
    words.add_argument("--site-layer", metavar="FOLDER", help="the site's own content, over the shipped one")
    words.add_argument(
        "--source-age", metavar="YEARS", type=int, help="flag cited documents older than this many years"
    )
    words.add_argument("--check", action="store_true", help="exit 1 when a case has a stop")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Print one assessment a case; return 1 for stops with --check, 2 when a line could not be read."""
    at = None if arguments.at is None else _moment(arguments.at)
    content = _content(arguments.file)
    catalog = _catalog(arguments.site_layer, arguments.source_age)
    if not is_json_lines(content):
        plan = _plan(content, catalog, at)
        _put(assessment_json(plan, indent=2))
        return 1 if arguments.check and plan.summary.stop else 0
    return _assess_lines(content, catalog, at, check=arguments.check)


def _assess_lines(content: bytes, catalog: Catalog, at: datetime | None, *, check: bool) -> int:
    """Answer line by line; a line that cannot be read keeps its place as an error object."""
    stops = refused = 0
    for number, line in case_lines(content):
        try:
            plan = _plan(line, catalog, at)
        except InputError as error:
            refused += 1
            print(f"irplanner: line {number}: {error}", file=sys.stderr)
            _put(_error_json(number, error))
        else:
            stops += plan.summary.stop
            _put(assessment_json(plan))
    if refused:
        return 2
    return 1 if check and stops else 0


def _plan(content: bytes, catalog: Catalog, at: datetime | None) -> Plan:
    facts = read_case(content)
    refuse_impossible(facts, catalog)
    if at is None:
        now = datetime.now().replace(microsecond=0)
        at = now.astimezone() if has_offset(facts) else now
    return make_plan(facts, catalog, at)


def _catalog(site_layer: str | None, source_age: int | None) -> Catalog:
    catalog = load_catalog()
    if site_layer is not None:
        from irplanner.catalog.site_layer import read_site_layer, with_site_layer

        if not Path(site_layer).is_dir():
            raise InputError(
                f"There is no folder {site_layer}.", "--site-layer names the site's own content."
            )
        catalog = with_site_layer(catalog, read_site_layer(Path(site_layer)))
    if source_age is not None:
        from irplanner.catalog.site import with_site_choices

        if source_age < 1:
            raise InputError(f"--source-age is {source_age}.", "Expected a number of years from 1 on.")
        catalog = with_site_choices(catalog, {}, source_age_years=source_age)
    return catalog


def _content(file: str) -> bytes:
    source = "stdin" if file == "-" else file
    if file == "-":
        content = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    else:
        with Path(file).open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise InputError(f"{source} has more than {MAX_FILE_BYTES} bytes.", "Split it.")
    return content


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"--at is {text!r}.", "Expected ISO 8601, e.g. 2026-09-04T08:00.") from None


def _error_json(number: int, error: InputError) -> bytes:
    import msgspec  # only for a line that cannot be read

    return msgspec.json.encode({"error": {"line": number, "title": error.title, "advice": error.advice}})


def _put(content: bytes) -> None:
    sys.stdout.buffer.write(content + b"\n")
    sys.stdout.buffer.flush()
