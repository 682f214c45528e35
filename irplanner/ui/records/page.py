"""Records: every case of the store, found as one types, in any column's order, and out as CSV."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.services.case_listing import FoundPage, Order, list_cases
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.presenters.palette import SEARCH_PREFIX
from irplanner.ui.presenters.records import COLUMNS, STRETCHED, RecordsPresenter
from irplanner.ui.records.model import CaseIdRole, RecordsModel
from irplanner.ui.search_line import SearchLine
from irplanner.ui.table import RowTable
from irplanner.ui.tasks import Progress
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.services.case_row import CaseRow
    from irplanner.services.exports import ExportReport
    from irplanner.services.scans.reading import Label as DeviceLabel

SEARCH_MS = 90


class RecordsPage(Page):
    """Search line, table, counts."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self.presenter = RecordsPresenter()
        self._new = page_action(self, self.tr("New case"), partial(context.navigate, "plan", ""), icon="plus")
        self._export = page_action(
            self, self.presenter.export_text, self._on_export, shortcut="Ctrl+E", icon="export", primary=True
        )
        self._story = page_action(self, self.tr("Case view"), self._on_case_view, shortcut="Ctrl+I")
        self.search = SearchLine(
            self.tr("Search all cases"), self.tr("Name, MRN, accession, procedure, date, room, operator")
        )
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_search_entered)
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(self._on_find)
        self.addAction(find)
        self._summary = Label(role="muted")
        self._make_table()
        self._empty = EmptyState("records", "", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self.model.reload)
        context.case_saved.connect(self._on_case_saved)
        context.theme.changed.connect(self._size_columns)

    def activate(self) -> None:
        """Override: the list is read again."""
        self.model.reload()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: new case, export."""
        return (self._story, self._new, self._export)

    def go_to_field(self, path: str) -> None:
        """Override: `search:WORDS` looks for these words, as a point of a chart does."""
        self.search.setText(path.removeprefix(SEARCH_PREFIX))

    def first_focus(self) -> QWidget | None:
        """Override: typing searches at once."""
        return self.search

    def take_scan(self, text: str, label: DeviceLabel) -> bool:
        """Override: a scan is searched for: a device by its lot or number, anything else as it is."""
        self.search.setText(label.lot or label.serial or label.di or text)
        return True

    def _make_table(self) -> None:
        context = self._context
        self.model = RecordsModel(
            self.presenter, self._read_page, context.catalog.label, context.tasks, parent=self
        )
        self.model.found.connect(self._on_found)
        self.model.failed.connect(context.show_error)
        self.table = RowTable(self.tr("Cases found"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self.model.sort)
        self.table.activated.connect(self._on_activated)
        self.table.width_changed.connect(self._size_columns)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(14))
        self.search.setMaximumWidth(px(460))
        head.addWidget(self.search, 2)
        head.addStretch(1)
        head.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _read_page(self, text: str, order: Order, after: CaseRow | None) -> FoundPage:
        return list_cases(self._context.services.store, text, order, after)

    def _on_typed(self, text: str) -> None:
        if self.presenter.search(text):
            self._wait.start()

    def _on_search_entered(self) -> None:
        if self.model.rowCount():
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_found(self) -> None:
        presenter = self.presenter
        self._summary.setText(presenter.summary)
        self._export.setText(presenter.export_text)
        self._export.setEnabled(bool(presenter.total))
        self._empty.set_words(*presenter.empty_words)
        self._stack.setCurrentIndex(0 if presenter.rows else 1)

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self.model.reload()

    def _on_case_view(self) -> None:
        index = self.table.currentIndex()
        case_id = index.data(CaseIdRole) if index.isValid() else None
        if case_id:
            self._context.navigate("case", case_id)
        else:
            self._context.notify(self.tr("Choose a case in the list first."))

    def _on_activated(self, index: QModelIndex) -> None:
        self._context.navigate("plan", index.data(CaseIdRole))

    def _on_export(self) -> None:
        from irplanner.ui.dialogs import ask_save_path

        settings = self._context.settings
        folder = Path(settings.export_folder).expanduser() if settings.export_folder else Path.home()
        path = ask_save_path(
            self.tr("Export cases to CSV"), folder / "cases.csv", self.tr("CSV files (*.csv)"), self
        )
        if path is not None:
            self.export_to(path if path.suffix else path.with_suffix(".csv"))

    def export_to(self, path: Path) -> None:
        """Write what the list shows to a file, in the worker, with progress and Cancel."""
        from irplanner.services.exports import Selection, export_cases

        context, words = self._context, self.presenter.text
        zone = context.settings.zone()

        def work(progress: Progress) -> ExportReport:
            def report(done: int, total: int) -> bool:
                progress.report(done, total)
                return True

            return export_cases(
                context.services.store,
                path,
                catalog=context.catalog,
                selection=Selection(words=words),
                zone=zone,
                actor=context.cases.actor,
                progress=report,
            )

        context.tasks.start_long(self.tr("Exporting cases"), work, self._on_exported, self._on_export_failed)

    def _on_exported(self, report: ExportReport) -> None:
        path = next(iter(report))
        text = self.tr("{count} cases exported to {path}, with side files and codebook beside it.")
        self._context.notify(text.format(count=f"{report.cases:,}", path=path))

    def _on_export_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            from irplanner.ui.dialogs import show_message

            show_message(error.title, error.advice, parent=self)
        else:
            self._context.show_error(error)

    def _size_columns(self) -> None:
        self.table.scale_rows()
        header = self.table.horizontalHeader()
        others = sum(px(column.width) for place, column in enumerate(COLUMNS) if place != STRETCHED)
        left = self.table.viewport_width() - others
        for place, column in enumerate(COLUMNS):
            least = px(180)
            header.resizeSection(place, max(left, least) if place == STRETCHED else px(column.width))
