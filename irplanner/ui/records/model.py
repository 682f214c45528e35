"""The cases found, page by page: rows are asked for as the user scrolls and come from the worker."""

from __future__ import annotations

from collections.abc import Callable
from time import perf_counter

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from irplanner.language import tr
from irplanner.services.case_listing import FoundPage, Order
from irplanner.services.case_row import CaseRow
from irplanner.ui.presenters.records import COLUMNS, RecordLine, RecordsPresenter, record_line
from irplanner.ui.roles import TaskRunner
from irplanner.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
CaseIdRole = Qt.ItemDataRole.UserRole
ReadPage = Callable[[str, Order, CaseRow | None], FoundPage]


class RecordsModel(QAbstractTableModel):
    """Cases in the presenter's order.

    Args:
        read: Reads one page; runs in the worker.
        label: The word for a code (`Catalog.label`).

    Signals:
        found: The first page of a search has come; counts are in the presenter.
        failed: A search failed.
    """

    found = Signal()
    failed = Signal(object)

    def __init__(
        self,
        presenter: RecordsPresenter,
        read: ReadPage,
        label: Callable[[str, str], str],
        tasks: TaskRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter, self._read, self._label, self._tasks = presenter, read, label, tasks
        self._lines: list[RecordLine] = []

    def rowCount(self, parent: Index = ROOT) -> int:
        """Override: rows come so far."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        """Override: the presenter's columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Override: texts; numbers to the right; cancelled cases muted."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return line.texts[index.column()]
        if role == CaseIdRole:
            return line.case_id
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[index.column()].is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole and line.is_over:
            return tokens().color("muted")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken if index.column() == 0 else line.texts[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Override: column titles."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(COLUMNS[section].title)
        if role == Qt.ItemDataRole.TextAlignmentRole and COLUMNS[section].is_number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Override: asks for the first page in another order."""
        wanted = Order(COLUMNS[column].field, order is Qt.SortOrder.DescendingOrder)
        if wanted != self._presenter.order:
            self._presenter.order = wanted
            self.reload()

    def canFetchMore(self, parent: Index = ROOT) -> bool:
        """Override: there are more rows and none are on their way."""
        presenter = self._presenter
        return not parent.isValid() and not presenter.is_last and not presenter.is_asking

    def fetchMore(self, parent: Index = ROOT) -> None:
        """Override: asks for the next page; its rows are put in when they come."""
        if self.canFetchMore(parent):
            self._ask(more=True)

    def reload(self) -> None:
        """Ask for the first page again; the rows stay until it comes."""
        self._ask(more=False)

    def _ask(self, more: bool) -> None:
        number, text, order, after = self._presenter.ask(more)
        read = self._read

        def work() -> tuple[int, FoundPage, float]:
            start = perf_counter()
            page = read(text, order, after)
            return number, page, (perf_counter() - start) * 1000

        self._tasks.start(work, self._on_more if more else self._on_first, self._on_failed)

    def _on_first(self, answer: tuple[int, FoundPage, float]) -> None:
        rows = self._presenter.take(*answer)
        if rows is None:
            return
        lines = [record_line(row, self._label) for row in rows]
        self._presenter.rows = rows
        if [line.case_id for line in lines] == [line.case_id for line in self._lines]:
            self._lines = lines
            if lines:
                self.dataChanged.emit(self.index(0, 0), self.index(len(lines) - 1, len(COLUMNS) - 1))
        else:
            self.beginResetModel()
            self._lines = lines
            self.endResetModel()
        self.found.emit()

    def _on_more(self, answer: tuple[int, FoundPage, float]) -> None:
        rows = self._presenter.take(*answer)
        if not rows:
            return
        first = len(self._lines)
        self.beginInsertRows(ROOT, first, first + len(rows) - 1)
        self._presenter.rows += rows
        self._lines += [record_line(row, self._label) for row in rows]
        self.endInsertRows()

    def _on_failed(self, error: Exception) -> None:
        self._presenter.is_asking = False
        self.failed.emit(error)
