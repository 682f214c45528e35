"""Records: every case of the store, found as one types, in any column's order, out as CSV and in again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.services.search.finder import Finder
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.presenters.palette import SEARCH_PREFIX
from irplanner.ui.presenters.record_filters import filter_groups, split_terms
from irplanner.ui.presenters.records import COLUMNS, STRETCHED, RecordsPresenter
from irplanner.ui.records.cells import RecordDelegate
from irplanner.ui.records.exporting import RecordsExport
from irplanner.ui.records.filter_bar import FilterBar
from irplanner.ui.records.importing import RecordsImport
from irplanner.ui.records.model import CaseIdRole, RecordsModel
from irplanner.ui.records.saved_searches import SavedSearches
from irplanner.ui.search_line import SearchLine
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.services.scans.reading import Label as DeviceLabel

SEARCH_MS = 30  # a fast typist's next letter comes later; the search itself takes a few


class RecordsPage(Page):
    """Search line and chips, table, counts."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        finder = Finder(context.services.store)
        self.presenter = RecordsPresenter(finder.rows, context.catalog.label)
        self.model = RecordsModel(self.presenter, finder, context.tasks, parent=self)
        self._kept_row: tuple[int, int] | None = None  # case under the cursor, and its place in the window
        self.exporting = RecordsExport(context, self)
        self.importing = RecordsImport(context, self)
        self._make_actions()
        self._make_search()
        self._make_table()
        self._empty = EmptyState("records", "", "")
        self._meant = QPushButton()
        self._meant.setProperty("role", "link")
        self._meant.clicked.connect(self._on_meant)
        self._meant.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._empty)
        self._summary = Label(role="muted")
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self._reload)
        context.case_saved.connect(self._on_case_saved)
        context.theme.changed.connect(self._size_columns)

    def activate(self) -> None:
        """Override: the list is read again."""
        self.presenter.of = None
        self._reload()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: columns, import, case view, new case, export."""
        return (self._columns, self._import, self._story, self._new, self._export)

    def go_to_field(self, path: str) -> None:
        """Override: `search:WORDS` looks for these words, as a point of a chart does."""
        self.show_search(path.removeprefix(SEARCH_PREFIX))

    def show_search(self, text: str) -> None:
        """Look for a text; terms that name a field become chips."""
        words, self.presenter.filters = split_terms(text)
        self.presenter.text = words
        self.search.setText(words)
        self._on_terms()

    def first_focus(self) -> QWidget | None:
        """Override: typing searches at once."""
        return self.search

    def take_scan(self, text: str, label: DeviceLabel) -> bool:
        """Override: a scan is searched for: a device by its lot or number, anything else as it is."""
        self.search.setText(label.lot or label.serial or label.di or text)
        return True

    def _make_actions(self) -> None:
        context = self._context
        self._new = page_action(self, tr("New case"), partial(context.navigate, "plan", ""), icon="plus")
        self._import = page_action(self, tr("Import"), self.importing.ask, icon="import")
        self._export = page_action(
            self, self.presenter.export_text, self._on_export, shortcut="Ctrl+E", icon="export", primary=True
        )
        self._story = page_action(self, tr("Case view"), self._on_case_view, shortcut="Ctrl+I")
        self._columns = page_action(self, tr("Columns"), self._on_columns)

    def _make_search(self) -> None:
        context = self._context
        self.search = SearchLine(tr("Search all cases"), tr("Name, MRN, procedure, date… or kerma>2000"))
        self.search.setToolTip(
            tr(
                'Words, "phrases", -without, patient:anna, status:done, kerma>2000, date:2026-01..2026-03. '
                "Enter makes chips of fields."
            )
        )
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_search_entered)
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(self._on_find)
        self.addAction(find)
        self.saved = SavedSearches(context, self)
        catalog = context.catalog
        self.filters = FilterBar(
            lambda: filter_groups(context.now().date(), catalog.words),
            self.saved.all,
            catalog.label,
        )
        self.filters.added.connect(self._on_filter_added)
        self.filters.removed.connect(self._on_filter_removed)
        self.filters.recalled.connect(self.show_search)
        self.filters.keep_requested.connect(lambda: self.saved.keep(self.presenter.asked))
        self.filters.forget_requested.connect(self.saved.forget)

    def _make_table(self) -> None:
        self.model.found.connect(self._on_found)
        self.model.grown.connect(self._on_grown)
        self.model.failed.connect(self._context.show_error)
        self.table = RowTable(tr("Cases found"))
        self.table.setModel(self.model)
        header = self.table.horizontalHeader()
        header.setSectionsClickable(True)
        header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
        header.setSortIndicatorShown(True)
        header.sortIndicatorChanged.connect(self._on_sorted)
        self.table.activated.connect(self._on_activated)
        self.table.width_changed.connect(self._size_columns)
        self.table.keep_layout("records")
        self.table.setItemDelegate(RecordDelegate(self.table, self.presenter))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(10))
        self.search.setMaximumWidth(px(300))
        head.addWidget(self.search, 2)
        head.addWidget(self.filters)
        head.addWidget(self._meant)
        head.addStretch(1)
        head.addWidget(self._summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _reload(self) -> None:
        self._keep_row()
        self.model.reload()

    def _keep_row(self) -> None:
        """Note which case the cursor is on and how far from the top of the window it stands."""
        row = self.table.currentIndex().row()
        if 0 <= row < len(self.presenter.ids):
            self._kept_row = (self.presenter.ids[row], row - self.table.rowAt(0))

    def _return_to_row(self) -> None:
        """Put the cursor back on its case, where it stood in the window, once the case is in the list."""
        if self._kept_row is None:
            return
        row_id, offset = self._kept_row
        row = self.presenter.row_of(row_id)
        if row is not None:
            self._kept_row = None
            self.table.selectRow(row)
            top = max(0, row - max(0, offset))
            self.table.verticalScrollBar().setValue(top * self.table.rowHeight(row))
        elif self.presenter.is_complete:
            self._kept_row = None

    def _on_typed(self, text: str) -> None:
        if self.presenter.search(text):
            self._wait.start()

    def _on_search_entered(self) -> None:
        words, terms = split_terms(self.search.text())
        if terms:
            self.presenter.filters = (*self.presenter.filters, *terms)
            self.presenter.text = words
            self.search.setText(words)
            self._on_terms()
        elif self.model.rowCount():
            self.table.selectRow(0)
            self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_filter_added(self, term: str) -> None:
        if self.presenter.add_filter(term):
            self._on_terms()

    def _on_filter_removed(self, term: str) -> None:
        self.presenter.remove_filter(term)
        self._on_terms()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_terms(self) -> None:
        self.filters.show_terms(self.presenter.filters)
        self._reload()

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_sorted(self, column: int, order: Qt.SortOrder) -> None:
        self._keep_row()
        self.model.sort(column, order)

    def _on_found(self) -> None:
        self._empty.set_words(*self.presenter.empty_words)
        self._stack.setCurrentIndex(0 if self.presenter.ids else 1)
        self._on_grown()
        self._size_columns()

    def _on_grown(self) -> None:
        presenter = self.presenter
        self._summary.setText(presenter.summary)
        self._export.setText(presenter.export_text)
        self._export.setEnabled(bool(presenter.ids))
        self._meant.setVisible(presenter.suggestion is not None)
        self._meant.setText(tr("Did you mean {words}?").format(words=presenter.suggestion or ""))
        self._return_to_row()

    def _on_meant(self) -> None:
        if self.presenter.suggestion is not None:
            self.search.setText(self.presenter.suggestion)
            self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self.presenter.of = None
            self._reload()

    def _on_case_view(self) -> None:
        index = self.table.currentIndex()
        case_id = index.data(CaseIdRole) if index.isValid() else None
        if case_id:
            self._context.navigate("case", case_id)
        else:
            self._context.notify(tr("Choose a case in the list first."))

    def _on_activated(self, index: QModelIndex) -> None:
        if index.data(CaseIdRole):
            self._context.navigate("plan", index.data(CaseIdRole))

    def _on_export(self) -> None:
        self.exporting.ask(self.presenter.asked, len(self.presenter.ids))

    def export_to(self, path: Path) -> None:
        """Write what the list shows to CSV files, in the worker, with progress and Cancel."""
        self.exporting.write(path, self.presenter.asked)

    def _on_columns(self) -> None:
        if self.table.kept is not None:
            self.table.kept.menu().popup(self.table.mapToGlobal(self.table.rect().topRight()))

    def _size_columns(self) -> None:
        self.table.scale_rows()
        header = self.table.horizontalHeader()
        shown = [place for place in range(len(COLUMNS)) if not self.table.isColumnHidden(place)]
        others = sum(px(COLUMNS[place].width) for place in shown if place != STRETCHED)
        left = self.table.viewport_width() - others
        for place in shown:
            least = px(180)
            width = px(COLUMNS[place].width)
            header.resizeSection(place, max(left, least) if place == STRETCHED else width)
