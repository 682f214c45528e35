"""The Plan page: steps at left, one step's form in the middle, the live pane at right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.models.enums import CaseStatus
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.plan.case_deeds import CaseDeeds
from irplanner.ui.plan.live_pane import RISK, LivePane
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.plan.record_lock import RecordLock
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.plan.steps.devices import DevicesForm
from irplanner.ui.plan.workspace import Workspace
from irplanner.ui.presenters.draft_saver import Cause, SaveKind, SaveState
from irplanner.ui.presenters.field_names import STEPS
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.ui.plan.compare_view import CompareView
    from irplanner.ui.plan.merge_view import MergeView

OPENING_MS = 300  # a case that takes longer to read is waited for in words
_NARROW = 960
"""Width of the page, for 13 px text, under which the steps show their numbers alone."""


class PlanPage(Page):
    """Plans the open case. Forms are made when their step is first opened and kept while the case is open."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._open = open_case_of(context)
        self._open.opened.connect(self._on_opened)
        self._open.opened_again.connect(self._on_opened_again)
        self._open.changed.connect(self._on_changed)
        self._open.save_state_changed.connect(self._on_save_state)
        self._workspace: Workspace | None = None
        self._compare_view: CompareView | None = None
        self._merge_view: MergeView | None = None
        self._typed: list[QKeyEvent] = []
        self._is_stale = False  # another case was opened while another page was in front
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._wanted_field: str | None = None  # asked for while the case is being read
        self._is_compact = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._notice = SaveNotice()
        self._notice.retry.clicked.connect(self._on_retry)
        self._open.merging.asked.connect(self._on_merge_asked)
        self._column.addWidget(self._notice)
        self._lock = RecordLock(context, self._open)
        self._column.addWidget(self._lock)
        self._waiting = Label(self.tr("Opening the case ..."), role="muted", wrap=True)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._waiting.hide()
        self._column.addWidget(self._waiting, 1)
        self._deeds = CaseDeeds(context, self._open, self)
        self._make_actions()
        self._scale = px(1000)
        context.theme.changed.connect(self._on_theme)
        self._on_opened()

    @property
    def editor(self) -> PlanEditor | None:
        return self._open.editor

    @property
    def step(self) -> str:
        """The id of the step in front."""
        return self._workspace.step if self._workspace is not None else STEPS[0][0]

    @property
    def form(self) -> StepForm | None:
        """The form in front."""
        return self._workspace.form if self._workspace is not None else None

    @property
    def live(self) -> LivePane:
        """The live pane of the open case."""
        if self._workspace is None:
            raise RuntimeError("no case is open")
        return self._workspace.live

    @property
    def chosen_device(self) -> int | None:
        """The row of the pick list the cursor is on, while the devices are in front."""
        form = self._workspace.form if self._workspace is not None and self.step == "devices" else None
        return form.chosen_row if isinstance(form, DevicesForm) else None

    def _say_opening(self) -> None:
        """Say what the empty page waits for."""
        nothing = self._workspace is None or self._workspace.isHidden()
        self._waiting.setVisible(nothing and self._open.is_opening)

    def open_case(self, case_id: str | None) -> None:
        """Override: an empty id begins a new case, and so does none while no case is open; the same case
        again stays as it is."""
        if case_id:
            self._open.open(case_id)
            QTimer.singleShot(OPENING_MS, self, self._say_opening)
        elif case_id == "" or (self.editor is None and not self._open.is_opening):
            self._open.open_new()

    def go_to_field(self, path: str) -> None:
        """Override: open the step the field is in and focus it, once the case is there."""
        if self._open.is_opening:
            self._wanted_field = path
        elif self._workspace is not None and self.editor is not None:
            self._workspace.go_to_field(path)

    def activate(self) -> None:
        """Override: the banner speaks of the open case."""
        self._open.show_banner()
        if self._is_stale:
            self._is_stale = False
            self._show_case()
        self._refresh()
        self.open_merge()  # asked for while another page was in front

    def keep(self) -> None:
        """Override: what was typed goes to the store."""
        self._open.flush()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: undo and redo, accepting suggestions, saving, paper."""
        if self.editor is None:
            return ()
        actions = [self._undo, self._redo, self._accept, self._compare, self._ready, self._save]
        return (*actions, self._print) if self._context.printing is not None else tuple(actions)

    def first_focus(self) -> QWidget | None:
        """Override: where typing starts in the step; what is being made takes the focus when it is there."""
        workspace = self._workspace
        if self._open.is_opening:
            return self  # keys are kept until the case is there
        if workspace is None or self.editor is None:
            return None
        if not workspace.is_whole:
            return workspace.focus_when_whole()
        form = workspace.form
        return form.first_control() if form is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: what is typed while a case is being read is for that case."""
        if not self._open.is_opening:
            if self._workspace is None or self._workspace.is_whole or not self._workspace.take_key(event):
                super().keyPressEvent(event)
            return
        self._typed.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))

    def _type_on(self) -> None:
        """Hand over the keys that were pressed before the case was there."""
        typed, self._typed = self._typed, []
        for event in typed:
            focus = self.window().focusWidget()
            if focus is not None and self.isAncestorOf(focus):
                QApplication.sendEvent(focus, event)

    def open_step(self, step_id: str, *, focus: bool = True) -> None:
        """Show the form of a step."""
        if self.editor is not None and self._workspace is not None:
            self._workspace.open_step(step_id, focus=focus)

    def _make_actions(self) -> None:
        self._undo = page_action(self, self.tr("Undo"), self._on_undo, shortcut="Ctrl+Z")
        self._redo = page_action(self, self.tr("Redo"), self._on_redo, shortcut="Ctrl+Shift+Z")
        self._accept = page_action(
            self, self.tr("Accept suggestions"), self._on_accept, shortcut="Ctrl+Return"
        )
        self._compare = page_action(self, self.tr("Compare plans"), self.open_compare, shortcut="Ctrl+D")
        self._ready = page_action(self, self.tr("Ready"), self._on_ready, shortcut="Ctrl+R")
        self._key("Ctrl+Shift+D", self._deeds.duplicate)
        self._key("Ctrl+Shift+L", self._deeds.plan_further)
        self._save = page_action(self, self.tr("Save now"), self._open.save, shortcut="Ctrl+S")
        self._print = page_action(
            self, self.tr("Print checklist"), self._on_print, shortcut="Ctrl+P", primary=True
        )
        for number, (step_id, _title) in enumerate(STEPS, start=1):
            self._key(f"Alt+{number}", partial(self.open_step, step_id))
        self._key("Ctrl+PgDown", lambda: self._neighbor(1))
        self._key("Ctrl+PgUp", lambda: self._neighbor(-1))
        for number in range(4):
            self._key(f"Ctrl+Shift+{number + 1}", partial(self._open_tab, number))

    def _key(self, key: str, slot: Callable[[], object]) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda: slot())
        self.addAction(action)

    def _on_opened(self) -> None:
        """Another case: forms and live pane are pointed at it, when the page is in front."""
        self._is_stale = not self.isVisible() and self._workspace is not None
        if self._is_stale:
            self._show_actions()
            return
        self._show_case()

    def _show_case(self) -> None:
        """Show the open case; everything half-typed of the one before goes."""
        editor = self.editor
        self._waiting.hide()
        self._notice.hide()
        for view in (self._compare_view, self._merge_view):
            if view is not None:
                view.hide()
        if editor is None:
            if self._workspace is not None:
                self._workspace.hide()
        else:
            workspace = self._workspace or self._make_workspace(editor)
            workspace.show()
            step = "patient_labs" if editor.record.facts.procedure else "procedure"
            workspace.show_case(editor, step)
            if self._wanted_field is not None:
                workspace.go_to_field(self._wanted_field)
            elif self.isVisible():
                workspace.open_step(step)
            if self._typed:
                workspace.then(self._type_on)
        self._wanted_field = None
        self._show_actions()
        self.actions_changed.emit()

    def open_compare(self) -> None:
        """Put the open plan beside itself with other choices, or beside another case."""
        editor, workspace = self.editor, self._workspace
        if editor is None or workspace is None:
            return
        if self._compare_view is None:
            from irplanner.ui.plan.compare_view import CompareView

            view = self._compare_view = CompareView(self._context)
            view.closed.connect(self.close_compare)
            view.taken.connect(self._on_taken)
            self._column.addWidget(view, 1)
        workspace.hide()
        self._compare_view.show_case(editor)
        self._compare_view.show()
        self._compare_view.first_focus().setFocus()

    def open_merge(self) -> None:
        """Ask what is to be kept of two versions of the open case."""
        pending, workspace = self._open.merging.pending, self._workspace
        if pending is None or workspace is None or self.editor is None:
            return
        if self._merge_view is None:
            from irplanner.ui.plan.merge_view import MergeView

            view = self._merge_view = MergeView()
            view.closed.connect(self.close_merge)
            view.resolved.connect(self._open.merging.resolve)
            self._column.addWidget(view, 1)
        self.close_compare()
        workspace.hide()
        self._notice.hide()
        self._open.merging.is_shown = True
        self._merge_view.show_pending(pending, self.editor.catalog)
        self._merge_view.show()
        self._merge_view.first_focus().setFocus()

    def close_merge(self) -> None:
        """Bring the plan back; what is not decided stays a draft."""
        if self._merge_view is not None and not self._merge_view.isHidden():
            self._open.merging.is_shown = False
            self._merge_view.hide()
            self._notice.show_state(self._open.save_state)
            self._bring_back()

    def _on_merge_asked(self) -> None:
        pending = self._open.merging.pending
        if pending is None:
            self.close_merge()
        elif self.isVisible():
            self.open_merge()

    def _on_retry(self) -> None:
        """The way out of a failed save: merge, keep as a new case, or try again."""
        cause = self._open.save_state.cause
        if cause is Cause.CHANGED:
            self._open.merging.look(again=True)
        elif cause is Cause.GONE:
            self._open.merging.keep_as_new()
        else:
            self._open.save()

    def close_compare(self) -> None:
        """Bring the plan back."""
        if self._compare_view is not None and not self._compare_view.isHidden():
            self._compare_view.hide()
            self._bring_back()

    def _bring_back(self) -> None:
        if self._workspace is not None and self.editor is not None:
            self._workspace.show()
            self._refresh()
            focus = self.first_focus()
            if focus is not None:
                focus.setFocus()

    def _on_taken(self, values: dict[str, object]) -> None:
        if self.editor is not None:
            self.editor.set_values(values, self.tr("Other choices"))
            self.close_compare()
            self._context.notify(self.tr("The plan has the other choices now."), self._on_undo)

    def _on_opened_again(self) -> None:
        """The case asked for was the open one: the field asked for meanwhile gets the focus."""
        path, self._wanted_field = self._wanted_field, None
        if path is not None and self._workspace is not None and self.editor is not None:
            self._workspace.go_to_field(path)

    def _drop_workspace(self) -> None:
        if self._workspace is not None:
            self._column.removeWidget(self._workspace)
            self._workspace.hide()
            self._workspace.deleteLater()
            self._workspace = None

    def _make_workspace(self, editor: PlanEditor) -> Workspace:
        workspace = self._workspace = Workspace(editor, self._context.theme)
        workspace.edit_failed.connect(self._context.notify)
        workspace.deed_requested.connect(self._on_deed)
        workspace.case_requested.connect(lambda case_id: self._context.navigate("plan", case_id))
        self._column.addWidget(workspace, 1)
        self._is_compact = self.width() < px(_NARROW)
        workspace.set_compact(self._is_compact)
        return workspace

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: on little room the steps show their numbers alone."""
        super().resizeEvent(event)
        compact = self.width() < px(_NARROW)
        if self._workspace is not None:
            if compact != self._is_compact:
                self._is_compact = compact
                self._workspace.set_compact(compact)
            self._workspace.share_room()

    def _on_theme(self) -> None:
        """Another text size: everything measured in it is made anew; colors follow by themselves."""
        if self._scale == px(1000):
            return
        self._scale = px(1000)
        if self._workspace is not None:
            step = self._workspace.step
            self._drop_workspace()
            self._on_opened()
            self.open_step(step, focus=False)

    def _on_changed(self, _whole: bool) -> None:
        self._refresh()

    def _refresh(self) -> None:
        if self.editor is None or self._workspace is None or self._is_stale:
            return
        self._workspace.refresh()
        self._show_actions()

    def _show_actions(self) -> None:
        editor = self.editor
        undo, redo = (editor.undo_label, editor.redo_label) if editor else (None, None)
        self._undo.setEnabled(undo is not None)
        self._undo.setToolTip(self.tr("Undo {what}").format(what=undo.lower()) if undo else "")
        self._redo.setEnabled(redo is not None)
        self._redo.setToolTip(self.tr("Redo {what}").format(what=redo.lower()) if redo else "")
        count = editor.suggested_count if editor else 0
        self._accept.setEnabled(count > 0)
        self._ready.setEnabled(editor is not None and editor.record.status is CaseStatus.PLANNED)
        if editor is not None:
            self._lock.show_record(editor.record)
        self._save.setEnabled(editor is not None)

    def _on_undo(self) -> None:
        if self.editor is not None:
            self.editor.undo()

    def _on_redo(self) -> None:
        if self.editor is not None:
            self.editor.redo()

    def _on_accept(self) -> None:
        if self.editor is None:
            return
        count = self.editor.accept()
        if count:
            self._context.notify(self.tr("{count} suggestions accepted").format(count=count), self._on_undo)

    def _on_ready(self) -> None:
        """The risk summary comes to the front first; what is in the way gets the focus."""
        if self._workspace is None or self.editor is None:
            return
        if not self.live.is_risk_in_front:
            self.live.open_tab(RISK)
            self._context.notify(self.tr("Read the risk summary, then press Ready again."))
            return
        self._deeds.note_risks_read()
        field = self._deeds.make_ready()
        if field:
            self._workspace.go_to_field(field)
        self._show_actions()

    def _on_deed(self, name: str) -> None:
        {"duplicate": self._deeds.duplicate, "further": self._deeds.plan_further}[name]()

    def _on_print(self) -> None:
        case_id = self._open.case_id
        if case_id is not None and self._context.printing is not None:
            self._open.flush()
            self._context.printing.print_checklists((case_id,))

    def _neighbor(self, step: int) -> None:
        ids = [step_id for step_id, _ in STEPS]
        self.open_step(ids[(ids.index(self.step) + step) % len(ids)])

    def _open_tab(self, place: int) -> None:
        if self._workspace is not None:
            self._workspace.open_tab(place)

    def _on_save_state(self, state: SaveState) -> None:
        self._notice.show_state(state)


class SaveNotice(QWidget):
    """What went wrong with saving and what to do, over the forms; what was typed stays in them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("save_notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(px(20), px(8), px(20), px(8))
        self._text = Label("", "stop", wrap=True)
        row.addWidget(self._text, 1)
        self.retry = QPushButton(self.tr("Save again"))
        row.addWidget(self.retry)
        self.hide()

    def show_state(self, state: SaveState) -> None:
        """Show a failure; hide with the next save that worked."""
        failed = state.kind is SaveKind.FAILED
        if failed:
            self._text.setText(" ".join(part for part in (state.text, state.advice) if part))
            self.retry.setText(
                {
                    Cause.CHANGED: self.tr("Compare and choose"),
                    Cause.GONE: self.tr("Keep it as a new case"),
                }.get(state.cause, self.tr("Save again"))
            )
        self.setVisible(failed)
