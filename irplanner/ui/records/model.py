"""The cases found: their number is known, their rows are read as they come into sight."""

from __future__ import annotations

from time import perf_counter
from typing import NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from irplanner.language import tr
from irplanner.services.search.finder import Finder, Page, Places
from irplanner.services.search.spelling import did_you_mean
from irplanner.services.search.statements import Order
from irplanner.ui.presenters.records import COLUMNS, RecordsPresenter
from irplanner.ui.roles import TaskRunner
from irplanner.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CaseIdRole = Qt.ItemDataRole.UserRole
SLICE = 40_000  # places asked for at once: some hundredths of a second of the worker
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


# Asked for with every cell that is painted: looked up once, as plain numbers.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_RARER = frozenset(
    int(role)
    for role in (
        Qt.ItemDataRole.ToolTipRole,
        CaseIdRole,
        Qt.ItemDataRole.ForegroundRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
)


class _First(NamedTuple):
    number: int
    page: Page
    milliseconds: float


class _More(NamedTuple):
    number: int
    places: Places
    of: int | None


class _Meant(NamedTuple):
    number: int
    text: str | None


class RecordsModel(QAbstractTableModel):
    """Cases in the presenter's order.

    Signals:
        found: The first page of a search has come.
        grown: More of the list is known; at last, all of it.
        failed: A search failed.
    """

    found = Signal()
    grown = Signal()
    failed = Signal(object)

    def __init__(
        self, presenter: RecordsPresenter, finder: Finder, tasks: TaskRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.presenter, self._finder, self._tasks = presenter, finder, tasks

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: all that is known to match."""
        return 0 if parent.isValid() else len(self.presenter.ids)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override: the presenter's columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts; numbers to the right; cancelled cases muted."""
        if role == _DISPLAY:
            return self.presenter.line(index.row()).texts[index.column()] if index.isValid() else None
        if role == _ALIGNMENT:
            return _RIGHT if COLUMNS[index.column()].is_number else None
        return self._rarer(index, role) if role in _RARER and index.isValid() else None

    def _rarer(self, index: Index, role: int) -> object:
        line = self.presenter.line(index.row())
        if role == CaseIdRole:
            return line.case_id
        if role == Qt.ItemDataRole.ForegroundRole:
            return tokens().color("muted") if line.is_over else None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            return line.spoken
        return line.texts[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: column titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].is_number:
            return _RIGHT
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override: asks for the list in another order."""
        wanted = Order(COLUMNS[column].field, order is Qt.SortOrder.DescendingOrder)
        if wanted != self.presenter.order:
            self.presenter.order = wanted
            self.reload()

    def reload(self) -> None:
        """Ask for the list again; the rows stay until its first page comes."""
        presenter, finder = self.presenter, self._finder
        number, text, order = presenter.ask(), presenter.asked, presenter.order

        def work() -> _First | None:
            if not presenter.is_current(number):
                return None  # something else was typed before the worker came to it
            start = perf_counter()
            page = finder.page(text, order)
            return _First(number, page, (perf_counter() - start) * 1000)

        self._tasks.start(work, self._on_first, self._on_failed)

    def _on_first(self, first: _First | None) -> None:
        presenter = self.presenter
        if first is None or not presenter.is_current(first.number):
            return
        self.beginResetModel()
        presenter.take(first.page, first.milliseconds)
        self.endResetModel()
        self.found.emit()
        if presenter.ids:
            self._ask_more(first.number)
        else:
            self._ask_spelling(first.number)

    def _ask_more(self, number: int) -> None:
        presenter, finder = self.presenter, self._finder
        text, order, after = presenter.asked, presenter.order, presenter.after
        is_complete, of = presenter.is_complete, presenter.of

        def work() -> _More | None:
            if not presenter.is_current(number):
                return None
            known = finder.count().cases if of is None else of
            if is_complete:
                return _More(number, Places.none(), known)
            return _More(number, finder.places(text, order, after, SLICE), known)

        self._tasks.start(work, self._on_more, self._on_failed)

    def _on_more(self, more: _More | None) -> None:
        presenter = self.presenter
        if more is None or not presenter.is_current(more.number):
            return
        presenter.of = more.of
        added = len(more.places.ids)
        if added:
            first = len(presenter.ids)
            self.beginInsertRows(ROOT, first, first + added - 1)
            presenter.grow(more.places)
            self.endInsertRows()
        else:
            presenter.is_complete = True
        self.grown.emit()
        if not presenter.is_complete:
            self._ask_more(more.number)

    def _ask_spelling(self, number: int) -> None:
        finder, text = self._finder, self.presenter.text

        def work() -> _Meant:
            return _Meant(number, did_you_mean(finder, text))

        self._tasks.start(work, self._on_meant, self._on_failed)

    def _on_meant(self, meant: _Meant) -> None:
        if self.presenter.is_current(meant.number):
            self.presenter.suggestion = meant.text
            self.grown.emit()

    def _on_failed(self, error: Exception) -> None:
        self.failed.emit(error)
