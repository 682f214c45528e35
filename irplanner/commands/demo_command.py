"""`irplanner demo`: a store with a demo day, and everything the program makes of it, without a display."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.commands.drawing import drawing_application
from irplanner.exchange.assessment_file import assessment_json
from irplanner.exchange.case_file import case_json
from irplanner.reports.canvas import PAPERS
from irplanner.reports.document import Document
from irplanner.services.case_record import CaseRecord
from irplanner.services.demo.demo_day import demo_day, demo_moment, demo_records
from irplanner.services.paper import PaperKind, case_document, day_document
from irplanner.services.plans import plan_for


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner demo",
        description="Make a demo day: a store, the assessment and checklist of every case, the day's paper, "
        "the CSV with its codebook, and a picture of every page, light and dark. Needs no display.",
        epilog="example:\n  irplanner demo --out demo-output",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("--out", required=True, type=Path, metavar="DIR")
    words.add_argument("--paper", choices=list(PAPERS), default="a4")
    words.add_argument("--no-pictures", action="store_true", help="leave out the pictures of the window")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Make everything and say what was made."""
    folder: Path = arguments.out
    folder.mkdir(parents=True, exist_ok=True)
    catalog = load_catalog()
    records = demo_records()
    store = _make_store(folder, records, catalog)
    _say(f"{store}: {len(records)} cases")
    for path in _assessments(folder, records, catalog):
        _say(str(path))
    for path, pages in _papers(folder, records, catalog, arguments.paper):
        _say(f"{path}: {pages} page{'s' if pages != 1 else ''}")
    for path in _tables(folder, store):
        _say(str(path))
    if not arguments.no_pictures:
        from irplanner.commands.page_pictures import take_pictures  # loads the whole window

        for path in take_pictures(store, folder / "pictures", demo_moment(), records[0].case_id):
            _say(str(path))
    return 0


def _make_store(folder: Path, records: list[CaseRecord], catalog: Catalog) -> Path:
    """Make the demo store anew: an earlier demo in the same folder is replaced, nothing else is."""
    from irplanner.models.store import open_store
    from irplanner.services.cases import Cases
    from irplanner.services.demo.demo_history import add_history
    from irplanner.services.inventory.demo_stock import add_demo_stock
    from irplanner.services.staff.people import Staff

    path = folder / "demo.db"
    for part in ("", "-wal", "-shm"):
        path.with_name(path.name + part).unlink(missing_ok=True)
    store = open_store(path)
    try:
        Staff(store).choose_single("demo")
        add_demo_stock(store, demo_day())  # first: cases in the room draw from it
        cases = Cases(store, catalog, actor="demo", site_code="DEMO")
        for record in records:
            cases.add(record, plan=plan_for(record, catalog, demo_moment()))
        add_history(store, cases, demo_day())
    finally:
        store.close()
    return path


def _assessments(folder: Path, records: list[CaseRecord], catalog: Catalog) -> Iterator[Path]:
    """Write each case and its assessment beside each other."""
    for record in records:
        place = folder / "cases" / record.case_id
        place.mkdir(parents=True, exist_ok=True)
        (place / "case.json").write_bytes(case_json(record.facts))
        plan = plan_for(record, catalog, demo_moment())
        (place / "assessment.json").write_bytes(assessment_json(plan, indent=2))
        yield place / "assessment.json"


def _papers(
    folder: Path, records: list[CaseRecord], catalog: Catalog, paper: str
) -> Iterator[tuple[Path, int]]:
    """Write one checklist a case, and the day's list followed by every checklist."""
    from irplanner.ui.printing import write_pdf  # Qt is loaded for paper and pictures only

    drawing_application()
    moment = demo_moment()
    checklists: list[Document] = []
    for record in records:
        document = case_document(PaperKind.CHECKLIST, record, catalog, moment)
        checklists.append(document)
        path = folder / "cases" / record.case_id / "checklist.pdf"
        yield path, write_pdf([document], path, PAPERS[paper])
    day = day_document(demo_day(), records, catalog, moment)
    path = folder / "day.pdf"
    yield path, write_pdf([day, *checklists], path, PAPERS[paper])


def _tables(folder: Path, store_path: Path) -> Iterator[Path]:
    from irplanner.models.store import open_store
    from irplanner.services.exporting.exports import export_cases

    store = open_store(store_path)
    try:
        yield from export_cases(store, folder / "cases.csv").files
    finally:
        store.close()


def _say(text: str) -> None:
    print(text, file=sys.stderr)
