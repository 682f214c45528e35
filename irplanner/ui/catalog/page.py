"""Catalog: what the program knows and where it comes from. What the site edits and signs lies over it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import within
from irplanner.services.case_record import CaseRecord
from irplanner.ui.catalog.entry_panel import EntryPanel
from irplanner.ui.catalog.lists import (
    EntriesModel,
    EntryDelegate,
    LineRole,
    SectionDelegate,
    SectionsModel,
)
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.labels import ElidedLabel
from irplanner.ui.pages import Page, page_action
from irplanner.ui.presenters.catalog import entry_lines, section_lines
from irplanner.ui.search_line import SearchLine
from irplanner.ui.theme import px

SEARCH_MS = 80
SECTIONS_WIDTH, ENTRIES_WIDTH, DETAIL_WIDTH = 250, 410, 690
SECTIONS_LEAST = 150
NARROW = 860


class CatalogPage(Page):
    """Sections at the left, their entries in the middle, one entry at the right."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._section = "procedures"
        self._plan = page_action(
            self,
            self.tr("New case with this procedure"),
            self._on_plan,
            shortcut="Ctrl+N",
            icon="plus",
            primary=True,
        )
        self._sections_model = SectionsModel(section_lines(context.catalog), self)
        self.entries_model = EntriesModel(self)
        self.sections = self._list(self.tr("Sections of the content pack"))
        self.sections.setModel(self._sections_model)
        self.sections.setItemDelegate(SectionDelegate(self.sections))
        self.entries = self._list(self.tr("Entries of the section"))
        self.entries.setModel(self.entries_model)
        self.entries.setItemDelegate(EntryDelegate(self.entries))
        self.panel = EntryPanel(context)
        self.detail = self.panel.detail
        self.panel.busy_changed.connect(self._on_busy)
        self.search = SearchLine(self.tr("Search in the section"))
        find = QAction(self)
        find.setShortcut("Ctrl+F")
        find.triggered.connect(self._on_find)
        self.addAction(find)
        self._count = ElidedLabel(role="small")
        self._empty = EmptyState("search", "", self.tr("Take out a word, or look in another section."))
        self._lay_out()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_MS)
        self._wait.timeout.connect(self._show_entries)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.sections.selectionModel().currentChanged.connect(self._on_section)
        self.entries.selectionModel().currentChanged.connect(self._on_entry)
        self.entries.activated.connect(lambda _index: self._on_plan())
        context.theme.changed.connect(self._relayout)
        context.catalog_changed.connect(self._on_catalog_changed)
        self.sections.setCurrentIndex(self._sections_model.index(self._sections_model.place_of("procedures")))

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: a new case, while a procedure is chosen."""
        return (self._plan,)

    def first_focus(self) -> QWidget | None:
        """Override: typing searches at once."""
        return self.search

    def go_to_field(self, path: str) -> None:
        """Override: `section/id` opens that entry."""
        if self.panel.is_busy:
            return  # an edit under way is ended by the person who began it
        section, _, entry_id = path.partition("/")
        self.search.clear()
        row = self._sections_model.place_of(section)
        self.sections.setCurrentIndex(self._sections_model.index(row))
        self._show_entries()
        place = self.entries_model.place_of(entry_id)
        if place is not None:
            self.entries.setCurrentIndex(self.entries_model.index(place))
            self.entries.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, name: str) -> QListView:
        view = QListView()
        view.setAccessibleName(name)
        view.setUniformItemSizes(False)
        view.setMouseTracking(True)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        return view

    def _lay_out(self) -> None:
        middle = QWidget()
        middle.setProperty("ground", "panel")
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, px(10), 0, 0)
        column.setSpacing(px(8))
        head = QVBoxLayout()
        head.setContentsMargins(px(12), 0, px(12), 0)
        head.addWidget(self.search)
        head.addWidget(self._count)
        column.addLayout(head)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.entries)
        self._stack.addWidget(self._empty)
        column.addWidget(self._stack, 1)
        self._inner, outer = QSplitter(), QSplitter()
        self._inner.addWidget(middle)
        self._inner.addWidget(self.panel)
        self._inner.setStretchFactor(1, 1)
        outer.addWidget(self.sections)
        outer.addWidget(self._inner)
        outer.setStretchFactor(1, 1)
        for splitter in (self._inner, outer):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.sections.setMinimumWidth(px(SECTIONS_LEAST))
        self._inner.setSizes([px(ENTRIES_WIDTH), px(DETAIL_WIDTH)])
        outer.setSizes([px(SECTIONS_WIDTH), px(ENTRIES_WIDTH + DETAIL_WIDTH)])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(outer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the entry goes below its list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._inner.orientation() is not wanted:
            self._inner.setOrientation(wanted)
            self._inner.setSizes([2, 3] if narrow else [px(ENTRIES_WIDTH), px(DETAIL_WIDTH)])

    def _show_entries(self) -> None:
        self._wait.stop()
        text = self.search.text()
        before = self.entries.currentIndex().data(LineRole)
        lines = entry_lines(self._context.catalog, self._section, text)
        self.entries_model.show_lines(lines)
        self._stack.setCurrentIndex(0 if lines else 1)
        self._empty.set_words(self.tr("Nothing in this section holds all these words."))
        self._count.setText(self.tr("{count} entries").format(count=len(lines)))
        place = self.entries_model.place_of(before.id) if before is not None else None
        if lines:
            self.entries.setCurrentIndex(self.entries_model.index(place or 0))
        self._show_detail()

    def _show_detail(self) -> None:
        line = self.entries.currentIndex().data(LineRole)
        self._plan.setEnabled(self._section == "procedures" and line is not None)
        self._plan.setVisible(self._section == "procedures")
        self.panel.show_entry(self._section, None if line is None else line.id)

    def _on_section(self, current: QModelIndex, _previous: QModelIndex) -> None:
        line = current.data(LineRole)
        if line is None or (line.id == self._section and self.entries_model.lines):
            return
        self._section = line.id
        self.search.setPlaceholderText(self.tr("Search in {section}").format(section=within(line.title)))
        self._show_entries()

    def _on_entry(self, _current: QModelIndex, _previous: QModelIndex) -> None:
        self._show_detail()

    def _on_busy(self, is_busy: bool) -> None:
        for widget in (self.sections, self.entries, self.search):
            widget.setEnabled(not is_busy)

    def _on_catalog_changed(self) -> None:
        lines = section_lines(self._context.catalog)
        if lines != self._sections_model.lines:
            self._sections_model.show_lines(lines)
            row = self._sections_model.place_of(self._section)
            self.sections.setCurrentIndex(self._sections_model.index(row))
        self._show_entries()

    def _on_find(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _on_plan(self) -> None:
        line = self.entries.currentIndex().data(LineRole)
        if self._section != "procedures" or line is None:
            return
        cases, catalog, now = self._context.cases, self._context.catalog, self._context.now()

        def work() -> CaseRecord:
            from irplanner.ui.presenters.new_case import new_case_with

            return new_case_with(cases, catalog, line.id, now)

        self._context.tasks.start(work, self._on_case_made)

    def _on_case_made(self, record: CaseRecord) -> None:
        self._context.case_saved.emit(record.case_id)
        self._context.navigate("plan", record.case_id)

    def _relayout(self) -> None:
        for view in (self.sections, self.entries):
            view.doItemsLayout()
