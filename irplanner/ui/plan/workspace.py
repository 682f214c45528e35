"""Steps at left, one step's form in the middle, the live pane at right, on the case that is open.

Forms and panes are made when they are first needed, and made, filled and drawn a part at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QSplitter, QStackedWidget, QWidget

from irplanner.language import tr
from irplanner.ui.plan.live_pane import RISK, LivePane
from irplanner.ui.plan.step_form import StepForm
from irplanner.ui.plan.step_list import StepList
from irplanner.ui.plan.steps.access import AccessForm
from irplanner.ui.plan.steps.anesthesia import AnesthesiaForm
from irplanner.ui.plan.steps.contrast_drugs import ContrastDrugsForm
from irplanner.ui.plan.steps.devices import DevicesForm
from irplanner.ui.plan.steps.embolic import EmbolicForm
from irplanner.ui.plan.steps.patient_labs import PatientLabsForm
from irplanner.ui.plan.steps.procedure import ProcedureForm
from irplanner.ui.plan.steps.team_notes import TeamNotesForm
from irplanner.ui.presenters.field_names import STEPS, step_of
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.presenters.ready import RISK_FIELD
from irplanner.ui.presenters.step_states import field_marks, step_states
from irplanner.ui.slices import Slices
from irplanner.ui.theme import Theme, px

_FORMS: dict[str, type[StepForm]] = {
    "patient_labs": PatientLabsForm,
    "procedure": ProcedureForm,
    "access": AccessForm,
    "anesthesia": AnesthesiaForm,
    "embolic": EmbolicForm,
    "devices": DevicesForm,
    "contrast_drugs": ContrastDrugsForm,
    "team_notes": TeamNotesForm,
}
_LEAST_FORM_WIDTH, _LEAST_LIVE_WIDTH, _LIVE_WIDTH = 280, 230, 412
_LIVE_SHARE = 0.39


class Workspace(QWidget):
    """Where one case is planned. What it shows of another case comes a part a turn of the event loop; asking
    for `form` or `live` has the rest done at once.

    Signals:
        edit_failed: a text for the person: what could not be taken.
        deed_requested: something to be done with the whole case: duplicate, further.
        case_requested: id of another case to be opened.
    """

    edit_failed = Signal(str)
    deed_requested = Signal(str)
    case_requested = Signal(str)

    def __init__(self, editor: PlanEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor, self._theme = editor, theme
        self._slices = Slices(self)
        self._is_handing = False
        self._forms: dict[str, StepForm] = {}
        self._stale: set[str] = set()  # forms that still show the case before
        self._step = STEPS[0][0]
        self._live: LivePane | None = None
        self._is_split_moved = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._steps = StepList(step_states(editor.record, None, editor.catalog))
        self._steps.chosen.connect(lambda step: self.open_step(step, focus=False))
        row.addWidget(self._steps)
        self._stack = QStackedWidget()
        split = self._split = QSplitter(Qt.Orientation.Horizontal)
        split.splitterMoved.connect(self._on_split_moved)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(1)
        split.addWidget(self._stack)
        split.setStretchFactor(0, 1)
        self._stack.setMinimumWidth(px(_LEAST_FORM_WIDTH))
        row.addWidget(split, 1)

    @property
    def step(self) -> str:
        """The id of the step in front."""
        return self._step

    @property
    def form(self) -> StepForm | None:
        """The form in front, whole."""
        self._slices.finish()
        return self._forms.get(self._step)

    @property
    def live(self) -> LivePane:
        """The live pane, whole."""
        self._slices.finish()
        return self._made_live()

    @property
    def steps(self) -> StepList:
        return self._steps

    @property
    def is_whole(self) -> bool:
        """Say whether everything is made and shows the case."""
        return self._slices.is_done

    def show_case(self, editor: PlanEditor, step_id: str) -> None:
        """Show another case, at a step; nothing of the one before stays in sight."""
        self._editor = editor
        self._stale = set(self._forms)
        self._slices.drop()
        if self._live is not None:
            self._live.show_nothing()
        self.open_step(step_id, focus=False)
        self._slices.add(self._made_live, self._show_live_case, self._show_states)

    def open_step(
        self, step_id: str, *, focus: bool = True, then: Callable[[], object] | None = None
    ) -> None:
        """Show the form of a step; `then` follows once it is whole."""
        form = self._forms.get(step_id)
        if form is None:
            form = _FORMS[step_id](self._editor, tr(dict(STEPS)[step_id]))
            form.edit_failed.connect(self.edit_failed)
            form.field_requested.connect(self.go_to_field)
            if isinstance(form, ProcedureForm):
                form.deed_requested.connect(self.deed_requested)
                form.case_requested.connect(self.case_requested)
            self._forms[step_id] = form
            self._stack.addWidget(form)
        self._step = step_id
        self._steps.set_current(step_id)
        self._stack.setCurrentWidget(form)
        if step_id in self._stale:
            form.setVisible(False)  # it comes back with the case it is to show
        after: list[Callable[[], object]] = [partial(self._show_form, form)]
        if focus:
            after.append(partial(self._focus_first, form))
        if then is not None:
            after.append(then)
        self._slices.add(partial(self._build, form), *after)

    def focus_when_whole(self) -> QWidget:
        """Give the focus to where typing starts once it is there; return what holds it until then."""
        form = self._forms.get(self._step)
        if form is not None:
            self._slices.add(partial(self._focus_first, form))
        return self._steps.buttons[self._step]

    def then(self, step: Callable[[], object]) -> None:
        """Do something once everything is whole."""
        self._slices.add(step)

    def go_to_field(self, path: str) -> None:
        """Open the step the field is in and focus it; the risk summary is a place too."""
        if path == RISK_FIELD:
            self.live.open_tab(RISK)
            self.live.risk.setFocus()
            return
        self.open_step(step_of(path), focus=False, then=partial(self._focus_field, path))

    def refresh(self) -> None:
        """Show the case as it is now."""
        if not self._slices.is_done:
            return  # what is being made shows it at its end
        self._made_live().refresh()
        self._show_states()
        form = self._forms.get(self._step)
        if form is not None:
            form.refresh(field_marks(self._editor.plan))

    def open_tab(self, place: int) -> None:
        """Show one of the four views of the live pane."""
        self.live.open_tab(place)

    def set_compact(self, compact: bool) -> None:
        """Show the steps by their numbers alone."""
        self._steps.set_compact(compact)

    def share_room(self) -> None:
        """Give the live pane what it needs and the form the rest, until a person has moved the line."""
        if self._is_split_moved or self._live is None:
            return
        room = self.width() - self._steps.width()
        live = min(max(round(room * _LIVE_SHARE), px(_LEAST_LIVE_WIDTH)), px(_LIVE_WIDTH))
        self._split.setSizes([room - live, live])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: a key pressed while parts are made waits for them and goes where the focus is then."""
        if self._slices.is_done or not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Finish what is being made and hand a key to what has the focus then; say whether it was taken."""
        if self._is_handing:  # what has the focus did not want the key: it comes back here
            return False
        self._slices.finish()
        focus = self.window().focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            return False
        self._is_handing = True
        try:
            QApplication.sendEvent(focus, event)
        finally:
            self._is_handing = False
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        """Override: Tab too waits for the parts that are being made, and for the focus they take."""
        if self._slices.is_done:
            return super().focusNextPrevChild(next)
        self._slices.finish()
        return True

    def _build(self, form: StepForm) -> None:
        if form.build_part():
            self._slices.add_next(partial(self._build, form))

    def _show_form(self, form: StepForm) -> None:
        key = next(key for key, one in self._forms.items() if one is form)
        if key in self._stale or form.editor is not self._editor:
            self._stale.discard(key)
            parts = form.rows_for(self._editor)
            self._slices.add_next(
                partial(self._go_through, parts),
                partial(form.show_case, self._editor),
                partial(self._mark, form),
            )
            return
        self._mark(form)

    def _go_through(self, parts: Iterator[None]) -> None:
        for _ in parts:
            self._slices.add_next(partial(self._go_through, parts))
            return

    def _mark(self, form: StepForm) -> None:
        form.refresh(field_marks(self._editor.plan))
        if self._stack.currentWidget() is form:
            form.setVisible(True)

    def _show_live_case(self) -> None:
        live = self._made_live()
        live.show_case(self._editor)

    def _show_states(self) -> None:
        editor = self._editor
        self._steps.show_states(step_states(editor.record, editor.plan, editor.catalog))

    def _made_live(self) -> LivePane:
        if self._live is None:
            live = self._live = LivePane(self._editor, self._theme)
            live.field_requested.connect(self.go_to_field)
            live.setMinimumWidth(px(_LEAST_LIVE_WIDTH))
            self._split.addWidget(live)
            self._split.setStretchFactor(1, 0)
            self.share_room()
        return self._live

    def _focus_first(self, form: StepForm) -> None:
        control = form.first_control()
        if control is not None and self.isVisible():
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focus_field(self, path: str) -> None:
        form = self._forms.get(self._step)
        if form is not None and not form.go_to(path):
            self._focus_first(form)

    def _on_split_moved(self, _at: int, _index: int) -> None:
        self._is_split_moved = True
