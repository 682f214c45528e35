"""The Checklist page: run it on screen, phase by phase, with large targets and single keys."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.models.enums import Answer, Phase, Status
from irplanner.ui.checklist.run_row import RunRowWidget
from irplanner.ui.checklist.sign_bar import SignBar
from irplanner.ui.chips import StatusChip
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.presenters.checklist_run import ChecklistRun, PhaseTab, RunRow
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.row_diff import Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.theme import px


class ChecklistPage(Page):
    """Runs the checklist of the open case; answers go into the case as they are given."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._open = open_case_of(context)
        self._open.opened.connect(self._on_opened)
        self._open.changed.connect(lambda _whole: self._refresh())
        self._run: ChecklistRun | None = None
        self._phase = Phase.PLANNING
        self._rows: list[RunRow] = []
        self._widgets: list[RunRowWidget] = []
        self._tabs: dict[Phase, QPushButton] = {}
        self._lay_out()
        self._sign = page_action(
            self, self.tr("Sign this phase"), self._sign_bar.request, shortcut="Ctrl+Return", primary=True
        )
        self._undo = page_action(self, self.tr("Undo"), self._on_undo, shortcut="Ctrl+Z")
        self._print = page_action(self, self.tr("Print"), self._on_print, shortcut="Ctrl+P")
        for number, phase in enumerate(Phase, start=1):
            action = QAction(self)
            action.setShortcut(QKeySequence(f"Alt+{number}"))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.triggered.connect(partial(self.open_phase, phase))
            self.addAction(action)
        self._scale = px(1000)
        context.theme.changed.connect(self._on_theme)
        self._on_opened()

    @property
    def run(self) -> ChecklistRun | None:
        return self._run

    @property
    def phase(self) -> Phase:
        return self._phase

    @property
    def rows(self) -> tuple[RunRowWidget, ...]:
        """The rows of the phase in front."""
        return tuple(self._widgets)

    def open_case(self, case_id: str | None) -> None:
        """Override: open the case at its first phase that is not signed."""
        before = self._open.case_id
        if case_id:
            self._open.open(case_id)
        if self._run is not None and self._open.case_id != before:
            self.open_phase(self._run.first_open_phase())

    def activate(self) -> None:
        """Override: the banner speaks of the open case."""
        self._open.show_banner()
        self._refresh()

    def keep(self) -> None:
        """Override: answers go to the store."""
        self._open.flush()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: undo, paper, signing."""
        if self._run is None or self._run.plan is None:
            return ()
        return (self._undo, self._print, self._sign) if self._context.printing else (self._undo, self._sign)

    def first_focus(self) -> QWidget | None:
        """Override: the first row that is not answered."""
        return next((row for row in self._widgets if not row.row.is_done), next(iter(self._widgets), None))

    def open_phase(self, phase: Phase) -> None:
        """Show the rows of a phase."""
        self._phase = phase
        self._sign_bar.show_against("")
        self._refresh()
        self._scroll.verticalScrollBar().setValue(0)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(px(20), px(14), px(20), px(8))
        head.setSpacing(px(14))
        self._tab_row = QHBoxLayout()
        self._tab_row.setSpacing(0)
        head.addLayout(self._tab_row)
        self._stop_chip = StatusChip(Chip(Status.STOP, ""))
        head.addWidget(self._stop_chip)
        head.addStretch(1)
        self._hint = Label(self.tr("Y yes, N no, A not applicable, arrows move"), "small")
        head.addWidget(self._hint)
        column.addWidget(self._head)
        self._nothing = Label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._nothing, 1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body_column = QVBoxLayout(body)
        body_column.setContentsMargins(px(20), px(2), px(20), px(14))
        self._row_column = QVBoxLayout()
        self._row_column.setSpacing(px(8))
        body_column.addLayout(self._row_column)
        body_column.addStretch(1)
        self._scroll.setWidget(body)
        column.addWidget(self._scroll, 1)
        self._sign_bar = SignBar()
        self._sign_bar.sign_requested.connect(self._on_sign)
        self._sign_bar.reopen_requested.connect(self._on_reopen)
        column.addWidget(self._sign_bar)

    def _on_theme(self) -> None:
        """Another text size: rows are made anew; colors follow by themselves."""
        if self._scale != px(1000):
            self._scale = px(1000)
            self._show_rows(())
            self._refresh()

    def _on_opened(self) -> None:
        editor = self._open.editor
        actor = self._context.cases.actor
        self._run = ChecklistRun(editor, actor) if editor is not None else None
        self._phase = self._run.first_open_phase() if self._run is not None else Phase.PLANNING
        self._refresh()
        self.actions_changed.emit()

    def _refresh(self) -> None:
        if not self.isVisible() and self._widgets:
            return  # brought up to date when the page comes to the front
        run = self._run
        tabs = run.tabs() if run is not None else ()
        has_list = bool(tabs)
        for part in (self._head, self._scroll, self._sign_bar):
            part.setVisible(has_list)
        self._nothing.setVisible(not has_list)
        if run is None:
            self._nothing.setText(self.tr("No case is open. Open one from Today or Records."))
        elif not has_list:
            self._nothing.setText(self.tr("Choose a procedure on the Plan page: its checklist appears here."))
        self._show_tabs(tabs)
        self._show_rows(run.rows(self._phase) if run is not None else ())
        if run is not None and has_list:
            signature = run.signature(self._phase)
            self._sign_bar.show_signature(signature, run.actor)
            self._sign.setEnabled(signature is None)
            editor = self._open.editor
            self._undo.setEnabled(editor is not None and editor.undo_label is not None)

    def _show_tabs(self, tabs: tuple[PhaseTab, ...]) -> None:
        if set(self._tabs) != {tab.phase for tab in tabs}:
            self._make_tabs(tabs)
        for tab in tabs:
            button = self._tabs[tab.phase]
            text = f"{tab.label} ✓" if tab.is_signed else tab.label
            if button.text() != text:
                button.setText(text)
            button.setAccessibleName(
                self.tr("{phase}: {done} of {total} answered").format(
                    phase=tab.name, done=tab.done, total=tab.total
                )
            )
            button.setChecked(tab.phase is self._phase)
        current = next((tab for tab in tabs if tab.phase is self._phase), None)
        stops = current.stops if current else 0
        self._stop_chip.setVisible(stops > 0)
        words = (
            self.tr("one answer stops this phase") if stops == 1 else self.tr("{n} answers stop this phase")
        )
        self._stop_chip.set_chip(Chip(Status.STOP, words.format(n=stops)))

    def _make_tabs(self, tabs: tuple[PhaseTab, ...]) -> None:
        for button in self._tabs.values():
            self._tab_row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._tabs = {}
        for place, tab in enumerate(tabs):
            button = QPushButton(tab.label)
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setProperty("target", True)
            button.setToolTip(f"Alt+{list(Phase).index(tab.phase) + 1}")
            button.setProperty(
                "segment", "first" if not place else "last" if place == len(tabs) - 1 else "middle"
            )
            button.clicked.connect(partial(self._on_tab, tab.phase))
            self._tabs[tab.phase] = button
            self._tab_row.addWidget(button)

    def _on_tab(self, phase: Phase, _checked: bool = False) -> None:
        self.open_phase(phase)

    def _show_rows(self, rows: tuple[RunRow, ...]) -> None:
        for change in row_changes(self._rows, rows):
            match change:
                case Removed(index):
                    del self._rows[index]
                    widget = self._widgets.pop(index)
                    self._row_column.removeWidget(widget)
                    widget.hide()
                    widget.deleteLater()
                case Inserted(index, row):
                    self._rows.insert(index, row)
                    widget = self._make_row(row)
                    self._widgets.insert(index, widget)
                    self._row_column.insertWidget(index, widget)
                    widget.show()  # at once, so that it can take the focus
                case Moved(index, to):
                    self._rows.insert(to, self._rows.pop(index))
                    widget = self._widgets.pop(index)
                    self._widgets.insert(to, widget)
                    self._row_column.removeWidget(widget)
                    self._row_column.insertWidget(to, widget)
                case Updated(index, row):
                    self._rows[index] = row
                    self._widgets[index].show_row(row)

    def _make_row(self, row: RunRow) -> RunRowWidget:
        widget = RunRowWidget(row)
        widget.answered.connect(self._on_answered)
        widget.value_entered.connect(self._on_value)
        widget.reason_entered.connect(self._on_reason)
        widget.step_requested.connect(lambda step: self._go(widget, step))
        return widget

    def _on_answered(self, key: str, answer: Answer) -> None:
        if self._run is None:
            return
        self._run.answer(key, answer)
        self._refresh()
        widget = self._widget(key)
        if widget is not None and widget.row.asks_reason:
            widget.reason.setFocus()
        elif widget is not None and widget.row.is_done and widget.hasFocus():
            self._go(widget, 1)

    def _on_value(self, key: str, text: str) -> None:
        if self._run is not None:
            self._run.set_value(key, text)
            self._refresh()

    def _on_reason(self, key: str, text: str) -> None:
        if self._run is not None:
            self._run.set_reason(key, text)
            self._refresh()

    def _go(self, widget: RunRowWidget, step: int) -> None:
        """Move the focus to the neighboring row, and to the signature after the last."""
        at = self._widgets.index(widget) + step
        if at >= len(self._widgets):
            self._sign_bar.name.setFocus()
        elif at >= 0:
            self._widgets[at].setFocus(Qt.FocusReason.TabFocusReason)
            self._scroll.ensureWidgetVisible(self._widgets[at], 0, px(40))

    def _widget(self, key: str) -> RunRowWidget | None:
        return next((widget for widget in self._widgets if widget.row.key == key), None)

    def _on_sign(self, name: str, role: str) -> None:
        if self._run is None:
            return
        against = self._run.sign(self._phase, name, role)
        if not against:
            self._refresh()
            self.open_phase(self._run.first_open_phase())
            return
        more = self.tr(" and {n} more").format(n=len(against) - 1) if len(against) > 1 else ""
        self._sign_bar.show_against(f"{against[0].text}{more}")
        widget = self._widget(against[0].key)
        if widget is None:
            self._sign_bar.name.setFocus()
        else:
            (widget.reason if widget.row.asks_reason else widget).setFocus()
            self._scroll.ensureWidgetVisible(widget, 0, px(40))

    def _on_reopen(self) -> None:
        if self._run is not None:
            self._run.reopen(self._phase)
            self._refresh()

    def _on_undo(self) -> None:
        if self._open.editor is not None:
            self._open.editor.undo()

    def _on_print(self) -> None:
        case_id = self._open.case_id
        if case_id is not None and self._context.printing is not None:
            self._open.flush()
            self._context.printing.print_checklists((case_id,))
