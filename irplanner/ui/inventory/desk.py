"""What one view of the page is: a list with its empty state at the left, a pane at the right, its work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from irplanner.errors import UserError
from irplanner.services.inventory.kits import Kits
from irplanner.services.inventory.recalls import Recalls
from irplanner.services.inventory.stock import Stock
from irplanner.ui.context import AppContext
from irplanner.ui.empty_state import EmptyState
from irplanner.ui.inventory.lines_table import LinesTable
from irplanner.ui.presenters.inventory.products import Line

T = TypeVar("T")


class Desk(QObject):
    """Base of the three views.

    Signals:
        listed: the list shows something else: `summary` says how much.
        stock_changed: something moved, or was recalled: the other views are out of date.
    """

    listed = Signal()
    stock_changed = Signal()

    def __init__(self, context: AppContext, table: LinesTable, empty: EmptyState) -> None:
        super().__init__()
        self._context = context
        store, actor = context.services.store, context.cases.actor
        self.stock, self.recalls = Stock(store, actor=actor), Recalls(store, actor=actor)
        self.kits = Kits(store, actor=actor)
        self.table, self._empty = table, empty
        self.list = QStackedWidget()
        self.list.addWidget(table)
        self.list.addWidget(empty)
        self.pane = QStackedWidget()
        self.summary = ""

    def reload(self) -> None:
        """Read the list again, in the worker."""
        raise NotImplementedError

    def keep(self) -> None:
        """Hand unsaved typing to the store."""

    def show_lines(self, lines: list[Line] | tuple[Line, ...], summary: str, empty: tuple[str, str]) -> None:
        """Show the list, or why there is none."""
        self.summary = summary
        self._empty.set_words(*empty)
        self.list.setCurrentIndex(0 if lines else 1)
        self.table.show_lines(lines)
        self.listed.emit()

    def work(
        self,
        work: Callable[[], T],
        done: Callable[[T], object],
        refused: Callable[[str], object] | None = None,
    ) -> None:
        """Do something in the worker; what is refused is said where it was asked for."""

        def failed(error: Exception) -> None:
            if refused is not None and isinstance(error, UserError):
                refused(f"{error.title} {error.advice}")
            else:
                self._context.show_error(error)

        self._context.tasks.start(work, done, failed)

    def bring_pane(self, widget: QWidget) -> None:
        """Show one of the panes at the right."""
        self.pane.setCurrentWidget(widget)
