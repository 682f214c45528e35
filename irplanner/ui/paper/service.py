"""Makes the paper of cases in the worker and opens the preview on it."""

from __future__ import annotations

from datetime import datetime
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
    from irplanner.services.paper import PaperKind
    from irplanner.ui.context import AppContext


class PaperService(QObject):
    """What pages call to print. One preview is open at a time; asking again shows the new paper in it."""

    def __init__(self, context: AppContext, window: QWidget) -> None:
        super().__init__(window)
        self._context, self._window = context, window
        self._case_ids: tuple[str, ...] = ()
        self.preview: Preview | None = None

    def print_checklists(self, case_ids: tuple[str, ...]) -> None:
        """Open the preview: one case's checklist, or a day's list with every checklist behind it."""
        from irplanner.services.paper import PaperKind  # with planning, loaded after the first paint

        self._case_ids = case_ids
        if self.preview is None:
            self.preview = Preview(PAPERS[self._context.settings.paper.value], self._window)
            self.preview.wanted.connect(self._make)
            self.preview.pdf_wanted.connect(self._write_pdf)
            self.preview.print_wanted.connect(self._print)
        self.preview.set_kinds(tuple(PaperKind) if len(case_ids) == 1 else (PaperKind.CHECKLIST,))
        self.preview.show()
        self.preview.raise_()
        self.preview.ask()

    def _make(self, kind: PaperKind, paper: Paper) -> None:
        cases, case_ids, now = self._context.cases, self._case_ids, self._context.now()
        catalog = self._context.catalog

        def pages() -> list[Page]:
            return lay_out_all(_documents(cases, case_ids, kind, catalog, now), paper)

        self._context.tasks.start(pages, self._show, self._context.show_error)

    def _show(self, pages: list[Page]) -> None:
        if self.preview is not None:
            self.preview.show_pages(pages)

    def _write_pdf(self, pages: list[Page], paper: Paper, path: Path) -> None:
        self._context.tasks.start(
            lambda: pdf_of_pages(pages, path, paper),
            lambda count: self._context.notify(
                self.tr("Saved {path}, {count} pages.").format(path=path.name, count=count)
            ),
            self._context.show_error,
        )

    def _print(self, pages: list[Page], paper: Paper, printer: QPrinter) -> None:
        self._context.tasks.start(
            lambda: paint_pages(pages, printer, paper),
            lambda count: self._context.notify(
                self.tr("Sent {count} pages to the printer.").format(count=count)
            ),
            self._context.show_error,
        )


def _documents(
    cases: Cases, case_ids: tuple[str, ...], kind: PaperKind, catalog: Catalog, now: datetime
) -> list[Document]:
    from irplanner.services.paper import case_document, day_document

    records = [cases.load(case_id) for case_id in case_ids]
    documents = [case_document(kind, record, catalog, now) for record in records]
    if len(records) == 1:
        return documents
    first = records[0].facts.scheduled_at or now
    return [day_document(first.date(), records, catalog, now), *documents]
