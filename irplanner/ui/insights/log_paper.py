"""The technologist's log in the print preview: to a printer or a PDF."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from irplanner.reports.canvas import PAPERS, Paper
from irplanner.reports.document import Page
from irplanner.reports.staff_log_sheet import staff_log_sheet
from irplanner.ui.context import AppContext
from irplanner.ui.paper.preview import Preview
from irplanner.ui.presenters.charts.chart import Chart
from irplanner.ui.printing import lay_out_all, paint_pages, pdf_of_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter


class _Kind(StrEnum):
    LOG = "log"


class LogPaper(QObject):
    """One log; the preview asks for its pages again when the paper changes."""

    def __init__(self, context: AppContext, chart: Chart, person: str, period: str, window: QWidget) -> None:
        super().__init__(window)
        self._context = context
        rows = tuple(tuple("" if cell is None else str(cell) for cell in row) for row in chart.table.rows)
        self._document = staff_log_sheet(
            person, period, " ".join(chart.notes), chart.table.header, rows, context.now()
        )
        self.preview = Preview(PAPERS[context.settings.paper.value], window)
        self.preview.set_kinds((_Kind.LOG,))
        self.preview.wanted.connect(self._make)
        self.preview.pdf_wanted.connect(self._write_pdf)
        self.preview.print_wanted.connect(self._print)

    def open(self) -> None:
        """Show the preview."""
        self.preview.show()
        self.preview.raise_()
        self.preview.ask()

    def _make(self, _kind: _Kind, paper: Paper) -> None:
        document = self._document
        self._context.tasks.start(
            lambda: lay_out_all([document], paper), self._on_pages, self._context.show_error
        )

    def _on_pages(self, pages: list[Page]) -> None:
        self.preview.show_pages(pages)

    def _write_pdf(self, pages: list[Page], paper: Paper, path: Path) -> None:
        said = self.tr("Saved {path}, {count} pages.")
        self._context.tasks.start(
            lambda: pdf_of_pages(pages, path, paper),
            lambda count: self._context.notify(said.format(path=path.name, count=count)),
            self._context.show_error,
        )

    def _print(self, pages: list[Page], paper: Paper, printer: QPrinter) -> None:
        said = self.tr("Sent {count} pages to the printer.")
        self._context.tasks.start(
            lambda: paint_pages(pages, printer, paper),
            lambda count: self._context.notify(said.format(count=count)),
            self._context.show_error,
        )
