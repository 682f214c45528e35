"""Makes the paper of cases in the worker and opens the preview on it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from irplanner.reports.canvas import PAPERS, Paper
from irplanner.reports.document import Document, Page
from irplanner.ui.paper.preview import Preview
from irplanner.ui.printing import lay_out_all, paint_pages, pdf_of_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from irplanner.catalog.catalog import Catalog
    from irplanner.services.cases import Cases
    from irplanner.services.inventory.stock import Stock
    from irplanner.services.paper import PaperKind
    from irplanner.ui.context import AppContext


class PaperService(QObject):
    """What pages call to print. One preview is open at a time; asking again shows the new paper in it."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._case_ids: tuple[str, ...] = ()
        self._list_of: date | None = None  # the list of this day alone, without the checklists
        self.preview: Preview | None = None

    def print_checklists(self, case_ids: tuple[str, ...]) -> None:
        """Open the preview: one case's checklist, or a day's list with every checklist behind it."""
        self._open(case_ids, None)

    def print_day_list(self, day: date, case_ids: tuple[str, ...]) -> None:
        """Open the preview on the list of a day alone."""
        self._open(case_ids, day)

    def _open(self, case_ids: tuple[str, ...], list_of: date | None) -> None:
        from irplanner.services.paper import PaperKind  # with planning, loaded after the first paint

        self._case_ids, self._list_of = case_ids, list_of
        if self.preview is None:
            self.preview = Preview(PAPERS[self._context.settings.paper.value], self._window)
            self.preview.wanted.connect(self._make)
            self.preview.pdf_wanted.connect(self._write_pdf)
            self.preview.print_wanted.connect(self._print)
        self.preview.set_kinds(
            tuple(PaperKind) if len(case_ids) == 1 and list_of is None else (PaperKind.CHECKLIST,)
        )
        self.preview.show()
        self.preview.raise_()
        self.preview.ask()

    def _make(self, kind: PaperKind, paper: Paper) -> None:
        cases, case_ids, now = self._context.cases, self._case_ids, self._context.now()
        list_of = self._list_of
        from irplanner.services.inventory.stock import Stock

        catalog, stock = self._context.catalog, Stock(self._context.services.store)

        def pages() -> list[Page]:
            if list_of is not None:
                return lay_out_all([_day_list(cases, case_ids, list_of, catalog, now)], paper)
            return lay_out_all(_documents(cases, stock, case_ids, kind, catalog, now), paper)

        self._context.tasks.start(pages, self._show, self._on_no_pages)

    def _show(self, pages: list[Page]) -> None:
        if self.preview is not None:
            self.preview.show_pages(pages)

    def _on_no_pages(self, error: Exception) -> None:
        """There is nothing to show: the preview goes, and why is said."""
        if self.preview is not None:
            self.preview.close()
        self._context.show_error(error)

    def _write_pdf(self, pages: list[Page], paper: Paper, path: Path) -> None:
        note = self._noting("pdf", path.name)
        self._context.tasks.start(
            lambda: note(pdf_of_pages(pages, path, paper)),
            lambda count: self._context.notify(
                self.tr("Saved {path}, {count} pages.").format(path=path.name, count=count)
            ),
            self._context.show_error,
        )

    def _print(self, pages: list[Page], paper: Paper, printer: QPrinter) -> None:
        note = self._noting("printer", printer.printerName())
        self._context.tasks.start(
            lambda: note(paint_pages(pages, printer, paper)),
            lambda count: self._context.notify(
                self.tr("Sent {count} pages to the printer.").format(count=count)
            ),
            self._context.show_error,
        )

    def _noting(self, to: str, name: str) -> Callable[[int], int]:
        """Return what notes in the audit trail that the paper went out, and passes its pages on."""
        cases, case_ids = self._context.cases, self._case_ids

        def note(count: int) -> int:
            from irplanner.services.audit_trail import PRINTED

            for case_id in case_ids:
                cases.note_use(case_id, PRINTED, {"to": to, "name": name, "pages": count})
            return count

        return note


def _documents(
    cases: Cases, stock: Stock, case_ids: tuple[str, ...], kind: PaperKind, catalog: Catalog, now: datetime
) -> list[Document]:
    from irplanner.services.paper import PaperKind, case_document, day_document

    records = [cases.load(case_id) for case_id in case_ids]
    products = stock.products(now.date()) if kind is PaperKind.PICK_LIST else ()
    planned = [record for record in records if record.facts.procedure or len(records) == 1]
    documents = [case_document(kind, record, catalog, now, products) for record in planned]
    if len(records) == 1:
        return documents
    first = records[0].facts.scheduled_at or now
    return [day_document(first.date(), records, catalog, now), *documents]


def _day_list(
    cases: Cases, case_ids: tuple[str, ...], day: date, catalog: Catalog, now: datetime
) -> Document:
    from irplanner.services.paper import day_document

    return day_document(day, [cases.load(case_id) for case_id in case_ids], catalog, now)
