"""Today: the cases of one day by room and time, and the chosen one's missing things at the side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QModelIndex, QSettings, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from irplanner.errors import UserError
from irplanner.ui.labels import ElidedLabel, HeadLabel
from irplanner.ui.pages import Page, page_action
from irplanner.ui.paint import HORIZONTAL, VERTICAL
from irplanner.ui.presenters.today import TodayPresenter
from irplanner.ui.table import RowTable
from irplanner.ui.theme import px
from irplanner.ui.today.cells import ROW_HEIGHT, TodayDelegate
from irplanner.ui.today.columns import column_widths
from irplanner.ui.today.model import TodayModel

if TYPE_CHECKING:
    from irplanner.services.case_store.case_row import CaseRow
    from irplanner.ui.context import AppContext
    from irplanner.ui.empty_state import EmptyState
    from irplanner.ui.presenters.today_pane import TodayPane
    from irplanner.ui.today.day_moves import DayMoves
    from irplanner.ui.today.pane import Pane

PANE_WIDTH = 392
PANE_SHARE = 0.28  # of the page, where that is less
NARROW = 900
SUMMARY_PLACE = 6  # in the line of the day: after title, gap, three buttons and gap
SETTLE_MS = 60  # moving through rows plans only the row one stays on


class TodayPage(Page):
    """Made before services and catalog are loaded: the list comes through `context.first_day` until then."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._presenter = TodayPresenter(self._read_day, lambda: context.now().date())
        self._is_narrow = False
        self._asked = 0  # number of the newest pane asked for; older answers are dropped
        self._fetched: tuple[date, Sequence[CaseRow]] | None = None  # a server's day, read by the worker
        self._make_actions()
        self._make_table()
        self._made_pane: Pane | None = None
        self._made_moves: DayMoves | None = None
        self._empty: EmptyState | None = None
        self._lay_out()
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self._ask_for_pane)
        context.loaded.connect(self._on_loaded)
        context.case_saved.connect(self._on_case_saved)
        context.theme.changed.connect(self._size_columns)

    @property
    def pane(self) -> Pane:
        """The side pane, made when it is first needed: after the first paint."""
        if self._made_pane is None:
            from irplanner.ui.today.pane import Pane
            from irplanner.ui.today.status_changes import StatusChanges

            pane = Pane(self._context.theme)
            pane.plan_requested.connect(self._on_plan_requested)
            pane.checklist_requested.connect(self._on_checklist_requested)
            changes = StatusChanges(self._context, self)
            pane.status_chosen.connect(changes.set_status)
            pane.cancel_requested.connect(lambda case_id: changes.cancel(case_id, self._name_of(case_id)))
            pane.move_requested.connect(lambda case_id: self.moves.put_off(case_id))
            self._side.addWidget(pane)
            self._made_pane = pane
        return self._made_pane

    @property
    def moves(self) -> DayMoves:
        """What moves cases in time and room, made when it is first needed."""
        if self._made_moves is None:
            from irplanner.ui.today.day_moves import DayMoves

            self._made_moves = DayMoves(self._context, self._presenter, self)
        return self._made_moves

    @property
    def presenter(self) -> TodayPresenter:
        return self._presenter

    @property
    def selected_case_id(self) -> str | None:
        row = self._model.row_at(self.table.currentIndex().row())
        return row.case_id if row is not None else None

    def open_case(self, case_id: str | None) -> None:
        """Override: choose the case's row when it is on this day."""
        place = self._model.place_of(case_id) if case_id else None
        if place is not None:
            self.table.selectRow(place)

    def activate(self) -> None:
        """Override: the day is read again."""
        self._show_day()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: print all where there is paper, new case."""
        if self._context.printing is not None:
            return (self._print_list, self._print_all, self._new)
        return (self._new,)

    def first_focus(self) -> QWidget | None:
        """Override: the list, so that arrows and Enter work at once; New case where it is empty."""
        return self.table if self._presenter.rows or self._empty is None else self._empty.button

    def go_to_day(self, day: date) -> None:
        """Show another day."""
        self._presenter.day = day
        self._show_day()

    def _read_day(self, day: date) -> Sequence[CaseRow]:
        if not self._context.is_loaded:
            return self._context.first_day(day)
        if self._context.services.store.is_sqlite:
            return self._context.cases.day(day)
        return self._fetched[1] if self._fetched is not None and self._fetched[0] == day else ()

    def _make_actions(self) -> None:
        self._new = page_action(
            self, self.tr("New case"), self._on_new_case, shortcut="Ctrl+N", icon="plus", primary=True
        )
        self._print_all = page_action(
            self, self.tr("Print all checklists"), self._on_print_all, shortcut="Ctrl+P", icon="print"
        )

        self._print_list = page_action(
            self, self.tr("Print day list"), self._on_print_list, shortcut="Ctrl+Shift+P", icon="print"
        )
        self._put_off = page_action(self, self.tr("Move or postpone"), self._on_put_off, shortcut="Ctrl+M")
        self._cancel = page_action(self, self.tr("Cancel the case"), self._on_cancel, shortcut="Ctrl+Del")

    def _make_table(self) -> None:
        self._model = TodayModel(self._presenter, self)
        table = RowTable(self.tr("Cases of the day"), ROW_HEIGHT)
        table.setModel(self._model)
        table.setItemDelegate(TodayDelegate(table, self._model))
        table.width_changed.connect(self._size_columns)
        table.activated.connect(self._on_activated)
        table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.table = table

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        self._title = HeadLabel(role="page")
        head.addWidget(self._title)
        head.addSpacing(px(14))
        for text, name, key, days, part in (
            ("◀", self.tr("Day before"), "Alt+Left", -1, "first"),
            (self.tr("Today"), self.tr("Go to today"), "Alt+Home", 0, "middle"),
            ("▶", self.tr("Day after"), "Alt+Right", 1, "last"),
        ):
            head.addWidget(self._day_button(text, name, key, days, part))
        head.addSpacing(px(14))
        self._summary = ElidedLabel(role="muted")
        head.addWidget(self._summary, 100)
        head.addStretch(1)  # for when the summary has no room beside
        self._head = head
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        self._column = column
        side = QFrame()
        side.setObjectName("side_pane")
        self._side = QHBoxLayout(side)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._splitter = QSplitter()
        self._splitter.addWidget(left)
        self._splitter.addWidget(side)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        state = QSettings().value("today/splitter")
        self._is_own_split = isinstance(state, QByteArray) and self._splitter.restoreState(state)
        self._splitter.splitterMoved.connect(self._on_splitter_moved)
        self._size_columns()

    def _day_button(self, text: str, name: str, key: str, days: int, part: str) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("segment", part)
        button.setAccessibleName(name)
        button.setToolTip(f"{name} ({key})")
        move: Callable[[], None] = lambda: self._move(days)  # noqa: E731  # one for button and key
        button.clicked.connect(move)
        action = QAction(self)
        action.setProperty("shortcut", key)
        action.triggered.connect(move)
        self.addAction(action)
        if days == 0:
            button.setCheckable(True)
            self._today_button = button
        return button

    def _move(self, days: int) -> None:
        self._presenter.move(days)
        self._show_day()

    def _show_day(self) -> None:
        """Read the day and draw it; a server's in the worker: the window waits for no network."""
        if not self._context.is_loaded or self._context.services.store.is_sqlite:
            self._draw_day()
            return
        cases, day = self._context.cases, self._presenter.day
        self._context.tasks.start(lambda: (day, cases.day(day)), self._on_day, self._context.show_error)

    def _on_day(self, answer: tuple[date, Sequence[CaseRow]]) -> None:
        if answer[0] == self._presenter.day:
            self._fetched = answer
            self._draw_day()

    def _draw_day(self) -> None:
        before = self.selected_case_id
        try:
            lost = self._model.reload()
        except UserError as error:
            self._context.show_error(error)
            return
        presenter = self._presenter
        if lost:
            self._size_columns()
        self._title.setText(presenter.title)
        self._summary.setText(presenter.summary)
        self._share_head()
        self._today_button.setChecked(presenter.is_today)
        self._show_empty_state()
        if lost and presenter.rows:
            place = self._model.place_of(before) if before else None
            self.table.selectRow(place or 0)
        elif not presenter.rows:
            if self._made_pane is not None:
                self._made_pane.show_waiting("", "")
        else:
            self._settle.start()

    def _show_empty_state(self) -> None:
        if self._presenter.rows:
            self._stack.setCurrentIndex(0)
            return
        if self._empty is None:
            from irplanner.ui.empty_state import EmptyState

            hint = self.tr("Plan one with New case. Cases planned for this day stand here by time.")
            demo = QAction(self.tr("Open the demo day"), self)
            demo.setToolTip(self.tr("Thirteen invented cases, in a window of their own"))
            demo.triggered.connect(self._on_demo)
            self._empty = EmptyState("today", "", hint, self._new, demo)
            self._stack.addWidget(self._empty)
        self._empty.set_words(self._presenter.empty_text)
        self._stack.setCurrentWidget(self._empty)

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        row = self._model.row_at(current.row())
        self._asked += 1
        if row is None or not self._context.is_loaded:
            return
        self.pane.show_waiting(row.patient, ", ".join((row.procedure, row.time, row.room)))
        self._settle.start()

    def _ask_for_pane(self) -> None:
        case_id = self.selected_case_id
        if case_id is None or not self._context.is_loaded:
            return
        self._asked += 1
        store = self._context.services.store
        cases, catalog, now, asked = (
            self._context.cases,
            self._context.catalog,
            self._context.now(),
            self._asked,
        )

        def work() -> tuple[int, TodayPane]:
            import pyqtgraph  # noqa: F401  # half a second, once, and not on the GUI thread

            from irplanner.services.inventory.stock import Stock
            from irplanner.ui.presenters.today_pane import load_today_pane

            return asked, load_today_pane(cases, catalog, case_id, now, Stock(store))

        self._context.tasks.start(work, self._on_pane, self._on_pane_failed)

    def _on_pane(self, answer: tuple[int, TodayPane]) -> None:
        asked, pane = answer
        if asked == self._asked:
            self.pane.show_pane(pane)

    def _on_pane_failed(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self.pane.show_problem(error.title, error.advice)
        else:
            self._context.show_error(error)

    def _on_loaded(self) -> None:
        self.table.keep_layout("today")
        self.moves.watch(self.table, self._model)
        self._show_day()
        self._ask_for_pane()
        self._show_due_tasks()
        self.actions_changed.emit()

    def _show_due_tasks(self) -> None:
        from irplanner.ui.today.due_tasks import DueTasks

        self._head.addWidget(DueTasks(self._context, self))
        self._share_head()

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self._show_day()

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.row_at(index.row())
        if row is not None:
            self._context.navigate("plan", row.case_id)

    def _on_plan_requested(self, case_id: str, field: str) -> None:
        self._context.navigate("plan", case_id, field or None)

    def _on_checklist_requested(self, case_id: str) -> None:
        self._context.navigate("checklist", case_id)

    def _on_put_off(self) -> None:
        case_id = self.selected_case_id
        if case_id is not None and self._context.is_loaded:
            self.moves.put_off(case_id)

    def _on_cancel(self) -> None:
        case_id = self.selected_case_id
        if case_id is not None and self._context.is_loaded:
            self.pane.cancel_requested.emit(case_id)

    def _on_demo(self) -> None:
        from irplanner.ui.demo_window import open_demo_window  # only when it is asked for

        if open_demo_window():
            self._context.notify(self.tr("The demo day opens in a window of its own."))
        else:
            self._context.notify(self.tr("The demo day could not be started: run irplanner --demo."))

    def _on_new_case(self) -> None:
        self._context.navigate("plan", "")

    def _on_print_all(self) -> None:
        printing = self._context.printing
        open_cases = tuple(row.case_id for row in self._presenter.rows if not row.is_over)
        if printing is None or not open_cases:
            self._context.notify(self.tr("There is no open case on this day to print."))
            return
        printing.print_checklists(open_cases)

    def _on_print_list(self) -> None:
        printing, rows = self._context.printing, self._presenter.rows
        if printing is None or not rows:
            self._context.notify(self.tr("There is no case on this day to print."))
            return
        printing.print_day_list(self._presenter.day, self._presenter.not_cancelled)

    def _name_of(self, case_id: str) -> str:
        case = self._presenter.case(case_id)
        return case.patient_name if case is not None and case.patient_name else case_id

    def _on_splitter_moved(self) -> None:
        self._is_own_split = True
        QSettings().setValue("today/splitter", self._splitter.saveState())
        self._size_columns()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: the pane goes below the list where there is no room beside it."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        if narrow is not self._is_narrow:
            self._is_narrow = narrow
            self._splitter.setProperty("orientation", VERTICAL if narrow else HORIZONTAL)
        if narrow:
            self._splitter.setSizes([self.height() * 3 // 5, self.height() * 2 // 5])
        elif not self._is_own_split:
            pane = min(px(PANE_WIDTH), round(self.width() * PANE_SHARE))
            self._splitter.setSizes([self.width() - pane, pane])
        self._share_head()

    def _share_head(self) -> None:
        """Put the summary beside the day, or on a line of its own where it would be cut there."""
        items = [self._head.itemAt(place) for place in range(self._head.count())]
        widgets = [item.widget() for item in items if item is not None]
        others = sum(
            one.sizeHint().width() for one in widgets if one is not None and one is not self._summary
        )
        words = self._summary.fontMetrics().horizontalAdvance(self._summary.text())
        below = others + words + px(40) > self._stack.width()
        if below is (self._column.indexOf(self._summary) >= 0):
            return
        if below:
            self._head.removeWidget(self._summary)
            self._column.insertWidget(1, self._summary)
        else:
            self._column.removeWidget(self._summary)
            self._head.insertWidget(SUMMARY_PLACE, self._summary, 100)

    def _size_columns(self) -> None:
        self.table.scale_rows()
        header = self.table.horizontalHeader()
        for column, width in column_widths(self.table.viewport_width()).items():
            header.resizeSection(column, width)
