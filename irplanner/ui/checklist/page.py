"""The Checklist page: run it on screen, phase by phase, with large targets and single keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from irplanner.models.enums import Phase, Status
from irplanner.services.staff.rights import Right
from irplanner.ui.checklist.limits_panel import PANEL_WIDTH, LimitsPanel
from irplanner.ui.checklist.phase_rows import PhaseRows
from irplanner.ui.checklist.run_row import RunRowWidget
from irplanner.ui.checklist.sign_bar import SignBar
from irplanner.ui.checklist.stages import StageClock
from irplanner.ui.checklist.time_out_run import TimeOutRun
from irplanner.ui.chips import StatusChip
from irplanner.ui.context import AppContext
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.plan.record_lock import RecordLock
from irplanner.ui.presenters.checklist_run import ChecklistRun, PhaseTab
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.deviations import deviations
from irplanner.ui.presenters.field_names import field_name
from irplanner.ui.presenters.live_limits import counters
from irplanner.ui.slices import Slices
from irplanner.ui.theme import px

_NARROW = 900
_LOW_HEIGHT = 480
"""Size of the page, for 13 px text, under which clock and limits scroll with the rows."""


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
        self._tabs: dict[Phase, QPushButton] = {}
        self._sign_bar = SignBar()
        self._slices = Slices(self)
        self._made_stages: StageClock | None = None
        self._made_limits: LimitsPanel | None = None
        self._is_stale = False
        self._lay_out()
        self._sign = page_action(
            self, self.tr("Sign this phase"), self._sign_bar.request, shortcut="Ctrl+Return", primary=True
        )
        self._aloud = page_action(
            self, self.tr("Read time out aloud"), self.open_time_out, shortcut="Ctrl+T", icon="checklist"
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
        context.person_changed.connect(self._on_person_changed)
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
        return self._rows.widgets

    def open_case(self, case_id: str | None) -> None:
        """Override: open the case at its first phase that is not signed."""
        if case_id:
            self._open.open(case_id)

    def activate(self) -> None:
        """Override: the banner speaks of the open case."""
        self._open.show_banner()
        if self._is_stale:
            self._is_stale = False
            self._phase = self._run.first_open_phase() if self._run is not None else Phase.PLANNING
            self._sign_bar.show_against("")
            self.actions_changed.emit()
        self._bring_up_to_date()  # the window shows the page right after: no row of another case is left

    def keep(self) -> None:
        """Override: answers go to the store."""
        self._open.flush()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: undo, paper, signing."""
        if self._run is None or self._run.plan is None:
            return ()
        paper = (self._print,) if self._context.printing else ()
        return (self._undo, *paper, self._aloud, self._sign)

    def first_focus(self) -> QWidget | None:
        """Override: the first row that is not answered."""
        return self._rows.first_open()

    def open_phase(self, phase: Phase) -> None:
        """Show the rows of a phase."""
        self._phase = phase
        self._sign_bar.show_against("")
        self._refresh()
        self._rows.verticalScrollBar().setValue(0)
        focus = self.first_focus()
        if focus is not None:
            focus.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_time_out(self) -> None:
        """Bring the time out to the whole screen."""
        if self._run is not None:
            self.open_phase(Phase.TIME_OUT)
            self._time_out.open(self._run)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: 1 to 8 stamp the stages of the case."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not (plain and self._stages.stamp_number(event.text())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: on little room the limits stand below the rows."""
        super().resizeEvent(event)
        self._share_room()

    def _lay_out(self) -> None:
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._head = QWidget()
        head = QHBoxLayout(self._head)
        head.setContentsMargins(px(20), px(14), px(20), px(8))
        head.setSpacing(px(14))
        tab_box = QWidget()
        self._tab_row = FlowLayout(tab_box, gap=0)  # five tabs need two lines where the text is large
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tab_box.setSizePolicy(policy)
        head.addWidget(tab_box, 1)
        self._stop_chip = StatusChip(Chip(Status.STOP, ""))
        head.addWidget(self._stop_chip)
        self._hint = Label(self.tr("Y yes, N no, A not applicable, arrows move"), "small")
        head.addWidget(self._hint)
        column.addWidget(self._head)
        self._nothing = Label("", "muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
        column.addWidget(self._nothing, 1)
        self._rows = PhaseRows()
        self._rows.changed.connect(self._refresh)
        self._rows.refused.connect(self._context.notify)
        self._rows.passed_end.connect(lambda: self._sign_bar.name.setFocus())
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self._rows, 1)
        column.addLayout(self._middle, 1)
        self._sign_bar.sign_requested.connect(self._on_sign)
        self._sign_bar.reopen_requested.connect(self._on_reopen)
        column.addWidget(self._sign_bar)
        self._lock = RecordLock(self._context, self._open)
        column.addWidget(self._lock)
        self._time_out = TimeOutRun(self._context, self._open, self)
        self._time_out.sign_requested.connect(self._on_sign)
        self._time_out.changed.connect(self._refresh)

    @property
    def _stages(self) -> StageClock:
        """The clock of the case, made a turn after the rows."""
        self._slices.finish()
        if self._made_stages is None:
            clock = self._made_stages = StageClock(self._context, self._open)
            clock.started_without.connect(self._refresh)
            self._share_room()
        return self._made_stages

    @property
    def _limits(self) -> LimitsPanel:
        """The limits beside the rows, made a turn after them."""
        self._slices.finish()
        if self._made_limits is None:
            panel = self._made_limits = LimitsPanel()
            panel.counted.connect(self._on_counted)
            panel.unreadable.connect(self._context.notify)
            panel.row_requested.connect(self._on_row_requested)
            self._share_room()
        return self._made_limits

    def _share_room(self) -> None:
        """Give the limits a column of their own; on little room clock and limits scroll with the rows."""
        narrow = self.width() < px(_NARROW) or self.height() < px(_LOW_HEIGHT)
        self._hint.setVisible(not narrow)
        clock, panel = self._made_stages, self._made_limits
        if narrow:
            self._rows.put_below(self._sign_bar)
        elif self._column.indexOf(self._sign_bar) < 0:
            self._column.insertWidget(self._column.indexOf(self._lock), self._sign_bar)
        if clock is not None:
            if narrow:
                self._rows.put_above(clock)
            elif self._column.indexOf(clock) < 0:
                self._column.insertWidget(0, clock)
        if panel is not None:
            if narrow:
                self._rows.put_below(panel)
            elif self._middle.indexOf(panel) < 0:
                self._middle.addWidget(panel)
            panel.setMaximumWidth(self.width() if narrow else px(PANEL_WIDTH))
            panel.setMinimumWidth(0 if narrow else px(PANEL_WIDTH))
            panel.set_whole(narrow)

    def _on_theme(self) -> None:
        """Another text size: rows are made anew; colors follow by themselves."""
        if self._scale != px(1000):
            self._scale = px(1000)
            self._rows.make_anew()
            self._share_room()
            self._refresh()

    def _on_opened(self) -> None:
        editor = self._open.editor
        actor = self._context.cases.actor
        self._run = ChecklistRun(editor, actor) if editor is not None else None
        if self._run is not None and self._context.asks_sign_in:
            self._run.ask_second = self._ask_second
        self._phase = Phase.PLANNING
        self._is_stale = not self.isVisible() and self._run is not None
        if self._is_stale:
            return  # shown when the page comes to the front
        if self._run is not None:
            self.open_phase(self._run.first_open_phase())
        else:
            self._refresh()
        self.actions_changed.emit()

    def _refresh(self) -> None:
        if self.isVisible() or self._rows.is_empty:  # else once the page comes to the front
            self._bring_up_to_date()

    def _bring_up_to_date(self) -> None:
        run = self._run
        tabs = run.tabs() if run is not None else ()
        has_list = bool(tabs)
        self._lock.hide()
        for part in (self._made_stages, self._head, self._rows, self._made_limits, self._sign_bar):
            if part is not None:
                part.setVisible(has_list)
        self._nothing.setVisible(not has_list)
        if run is None:
            self._nothing.setText(self.tr("No case is open. Open one from Today or Records."))
        elif not has_list:
            self._nothing.setText(self.tr("Choose a procedure on the Plan page: its checklist appears here."))
        self._show_tabs(tabs)
        self._rows.show_phase(run, self._phase)
        if run is not None and has_list:
            self._show_side(run)
            signature = run.signature(self._phase)
            self._sign_bar.show_signature(signature, run.actor)
            self._sign.setEnabled(signature is None)
            self._show_lock(tabs)
            self._aloud.setEnabled(any(tab.phase is Phase.TIME_OUT for tab in tabs))
            self._time_out.refresh(run)
            editor = self._open.editor
            self._undo.setEnabled(editor is not None and editor.undo_label is not None)

    def _show_lock(self, tabs: tuple[PhaseTab, ...]) -> None:
        """Offer the record to be signed once every phase is, and say when it is locked."""
        editor = self._open.editor
        if editor is None:
            return
        is_signed = editor.record.signed_at is not None
        self._lock.show_record(editor.record, may_sign=all(tab.is_signed for tab in tabs))
        self._sign_bar.reopen.setEnabled(not is_signed)

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

    def _show_side(self, run: ChecklistRun) -> None:
        """Bring clock, limits and deviations up to date; what is not made yet is made in turns of its own."""
        if self._made_stages is None or self._made_limits is None:
            self._slices.drop()
            self._slices.add(self._make_stages, self._show_stages, self._show_limits, self._show_deviations)
            return
        self._show_stages()
        self._show_limits()
        self._show_deviations()

    def _make_stages(self) -> None:
        if self._made_stages is None:
            self._stages.hide()  # shown in the next turn

    def _show_stages(self) -> None:
        if self._run is not None and self._run.plan is not None:
            self._stages.show_case(self._run)
            self._stages.show()

    def _show_limits(self) -> None:
        editor = self._open.editor
        if editor is not None and editor.plan is not None:
            self._limits.show_counters(counters(editor.record, editor.plan, editor.catalog))
            self._limits.show()

    def _show_deviations(self) -> None:
        editor = self._open.editor
        if editor is not None:
            self._limits.show_deviations(deviations(editor.record, editor.plan))

    def _on_counted(self, path: str, amount: float | None) -> None:
        editor = self._open.editor
        if editor is not None:
            editor.set_value(path, amount, field_name(path, editor.catalog))
            editor.end_edit()  # each amount is a step of its own
            self._refresh()

    def _on_row_requested(self, phase: Phase, key: str) -> None:
        self.open_phase(phase)
        self._rows.focus_on(key)

    def _ask_second(self, done: Callable[[str], object]) -> None:
        """Ask another person than the one at work for PIN or password."""
        self._context.prove(
            self.tr("Second person"),
            self.tr("Somebody else confirms this item with PIN or password."),
            Right.PLAN,
            lambda proof: done(proof.person.name if proof is not None else ""),
            is_other=True,
        )

    def _on_person_changed(self) -> None:
        """Somebody else is at work: answers and signatures are theirs from now on."""
        if self._run is not None:
            self._run.actor = self._context.cases.actor
            self._run.ask_second = self._ask_second if self._context.asks_sign_in else None
        self._sign_bar.name.clear()
        self._refresh()

    def _on_sign(self, name: str, role: str) -> None:
        if self._run is None:
            return
        name = name.strip()
        if self._context.asks_sign_in and name and name.casefold() != self._run.actor.casefold():
            self._context.prove(
                self.tr("Sign this phase"),
                self.tr("Whoever signs in their own name gives PIN or password."),
                Right.PLAN,
                lambda proof: self._sign_phase(proof.person.name if proof is not None else name, role),
                is_other=True,
            )
        else:
            self._sign_phase(name, role)

    def _sign_phase(self, name: str, role: str) -> None:
        if self._run is None:
            return
        against = self._run.sign(self._phase, name, role)
        if not against:
            self._time_out.close()
            self._refresh()
            self.open_phase(self._run.first_open_phase())
            return
        more = self.tr(" and {n} more").format(n=len(against) - 1) if len(against) > 1 else ""
        text = f"{against[0].text}{more}"
        if self._time_out.show_against(text, against[0].key):
            return
        self._sign_bar.show_against(text)
        if not self._rows.focus_on(against[0].key):
            self._sign_bar.name.setFocus()

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
