"""`irplanner print`: paper of a case file or a stored case as PDF."""

from __future__ import annotations

import argparse
import sys
from datetime import datetime
from pathlib import Path

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.commands.drawing import drawing_application
from irplanner.errors import InputError
from irplanner.exchange.case_file import read_case
from irplanner.reports.canvas import PAPERS
from irplanner.reports.document import Document
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.product import Product
from irplanner.services.paper import PaperKind, blank_document, case_document


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner print",
        description="Write the paper of a case as PDF.",
        epilog="examples:\n"
        "  irplanner print case.json --out checklist.pdf\n"
        "  irplanner print liver_biopsy --kind blank --out blank.pdf --paper letter",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("case", metavar="FILE|CASE-ID", help="a case file, a stored case, or a procedure id")
    words.add_argument("--out", required=True, type=Path, metavar="X.pdf")
    words.add_argument("--kind", choices=[kind.value for kind in PaperKind], default="checklist")
    words.add_argument("--paper", choices=list(PAPERS), default="a4")
    words.add_argument("--at", metavar="ISO-TIME", help="the moment of assessment (default: now)")
    words.add_argument("--database", metavar="URL-or-file", help="where a stored case is looked up")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Write the PDF and say where."""
    catalog = load_catalog()
    at = _moment(arguments.at)
    document = _document(arguments, catalog, at)
    pages = write(document, arguments.out, arguments.paper)
    print(f"{arguments.out}: {pages} page{'s' if pages != 1 else ''}", file=sys.stderr)
    return 0


def write(document: Document, path: Path, paper: str) -> int:
    """Write one document as PDF and return its pages; starts Qt's drawing when nothing has yet."""
    from irplanner.ui.printing import write_pdf  # Qt is loaded for paper only

    drawing_application()
    return write_pdf([document], path, PAPERS[paper])


def _document(arguments: argparse.Namespace, catalog: Catalog, at: datetime) -> Document:
    kind = PaperKind(arguments.kind)
    if kind is PaperKind.BLANK:
        return blank_document(arguments.case, catalog, at)
    record, products = _record(arguments, catalog, at)
    return case_document(kind, record, catalog, at, products)


def _record(
    arguments: argparse.Namespace, catalog: Catalog, at: datetime
) -> tuple[CaseRecord, list[Product]]:
    """Return the case, and the stock of the store it comes from; a case file has none."""
    path = Path(arguments.case)
    if path.is_file():
        facts = read_case(path.read_bytes())
        return CaseRecord(case_id=facts.id or path.stem, facts=facts), []
    if path.suffix == ".json":
        raise InputError(f"There is no file {path}.", "Give a case file or the id of a stored case.")
    from irplanner.models.store import open_store  # the store is opened only for a stored case
    from irplanner.services.audit_trail import PRINTED
    from irplanner.services.cases import Cases
    from irplanner.services.inventory.stock import Stock

    store = open_store(arguments.database)
    try:
        cases = Cases(store, catalog, actor="command line")
        record = cases.load(arguments.case)
        cases.note_use(record.case_id, PRINTED, {"to": "pdf", "name": arguments.out.name})
        return record, Stock(store).products(at.date())
    finally:
        store.close()


def _moment(text: str | None) -> datetime:
    if text is None:
        return datetime.now().replace(second=0, microsecond=0)
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        raise InputError(f"--at {text!r} is no time.", "Write it like 2026-09-03T12:00.") from None
