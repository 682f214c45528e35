"""One case as a whole: plan as signed against what was done, history, adverse events, follow-up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.language import day
from irplanner.models.enums import Status
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.case_story.follow_up import FollowUp, Task
from irplanner.services.case_story.sign_off import SignOff, Version
from irplanner.services.case_story.story import Story, story_of
from irplanner.services.staff.person import Proof
from irplanner.services.staff.rights import Right
from irplanner.ui.case_view.event_form import EventForm
from irplanner.ui.case_view.lines import StoryLine
from irplanner.ui.case_view.task_form import TaskForm
from irplanner.ui.context import AppContext
from irplanner.ui.figures_table import FiguresTable
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.plan.open_case import open_case_of
from irplanner.ui.presenters import case_view as said
from irplanner.ui.presenters.banner import patient_banner
from irplanner.ui.presenters.inventory.settling import case_words
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

AS_IT_IS = "now"
NARROW = 800  # for 13 px text: below it one column


class CasePage(Page):
    """Reads the case anew at each visit and after each step."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._case_id: str | None = None
        self.story: Story | None = None
        self._sign = page_action(self, self.tr("Sign"), self._on_sign, shortcut="Ctrl+Return", primary=True)
        self._amend = page_action(self, self.tr("Amend ..."), self._on_amend)
        self._plan = page_action(self, self.tr("Open plan"), self._on_plan, icon="plan")
        self._lay_out()

    def open_case(self, case_id: str | None) -> None:
        """Override: another case; None: the one that is open."""
        if case_id:
            self._case_id = case_id

    def activate(self) -> None:
        """Override: read the case."""
        self._read()

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: plan, amend, sign."""
        if self.story is None:
            return ()
        signed = self.story.record.signed_at is not None
        return (self._plan, self._amend) if signed else (self._plan, self._sign)

    def first_focus(self) -> QWidget | None:
        """Override: the comparison."""
        return self.compared

    def _lay_out(self) -> None:
        self.signed = Label("", wrap=True)
        self.versions = QHBoxLayout()
        self._segments: Segmented | None = None
        self.compared = FiguresTable(self.tr("Planned and done"))
        self.compared.setMinimumHeight(px(260))
        self._note = Label("", "small", wrap=True)
        self._risks = QVBoxLayout()
        self._risks.setSpacing(px(2))
        self.history = FiguresTable(self.tr("History"))
        self.history.setMinimumHeight(px(220))
        self._state = Label("", "muted", wrap=True)
        self._events = QVBoxLayout()
        self.event_form = EventForm(self._context.catalog)
        self.event_form.recorded.connect(self._on_event)
        self.event_form.cancelled.connect(self.event_form.hide)
        self.event_form.hide()
        self.add_event = QPushButton(self.tr("Record adverse event"))
        self.add_event.clicked.connect(self._on_add_event)
        self.say_none = QPushButton(self.tr("None occurred"))
        self.say_none.clicked.connect(self._on_none)
        self._tasks = QVBoxLayout()
        self.task_form = TaskForm(self._context.now)
        self.task_form.added.connect(self._on_task)
        columns = self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        columns.setSpacing(px(14))
        columns.addLayout(self._left(), 3)
        columns.addLayout(self._right(), 2)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.addLayout(columns)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.tr("Case"))
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: one column where there is no room for two."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        narrow = self.width() < px(NARROW)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(px(14))
        plan = _card(self.tr("Planned and done"))
        plan.layout().addWidget(self.signed)
        plan.layout().addLayout(self.versions)
        plan.layout().addWidget(self.compared, 1)
        plan.layout().addWidget(self._note)
        plan.layout().addLayout(self._risks)
        column.addWidget(plan, 3)
        history = _card(self.tr("History"))
        history.layout().addWidget(self.history, 1)
        column.addWidget(history, 2)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(px(14))
        events = _card(self.tr("Adverse events"))
        events.layout().addWidget(self._state)
        events.layout().addLayout(self._events)
        events.layout().addWidget(self.event_form)
        row = QHBoxLayout()
        row.addWidget(self.add_event)
        row.addWidget(self.say_none)
        row.addStretch(1)
        events.layout().addLayout(row)
        column.addWidget(events)
        self.stock = _card(self.tr("Stock"))
        self._to_settle = QVBoxLayout()
        self.stock.layout().addLayout(self._to_settle)
        self.stock.hide()
        column.addWidget(self.stock)
        tasks = _card(self.tr("Follow-up"))
        tasks.layout().addLayout(self._tasks)
        tasks.layout().addWidget(self.task_form)
        column.addWidget(tasks)
        column.addStretch(1)
        return column

    def _read(self) -> None:
        if self._case_id is None:
            self.signed.setText(self.tr("No case is open. Open one from Today or Records."))
            return
        open_case_of(self._context).flush()
        context, case_id = self._context, self._case_id
        services, now = context.services, context.now()

        def work() -> Story:
            return story_of(services.store, services.cases, services.catalog, case_id, now)

        context.tasks.start(work, self._on_story, context.show_error)

    def _on_story(self, story: Story) -> None:
        if story.record.case_id != self._case_id:
            return
        self.story = story
        record = story.record
        facts = record.facts
        on = (facts.scheduled_at or self._context.now()).date()
        self._context.show_patient(patient_banner(facts, on, story.plan, record.accession_number))
        self.signed.setText(said.signed_text(record, story.versions))
        self._offer_versions(story.versions)
        self._show_version()
        self.history.show_table(said.history_table(story.history, self._context.cases.zone))
        self._show_events(story)
        self._show_stock(story)
        self._show_tasks(story)
        why = said.can_sign(record)
        self._sign.setEnabled(not why)
        self._sign.setToolTip(why)
        self.actions_changed.emit()

    def _offer_versions(self, versions: tuple[Version, ...]) -> None:
        if self._segments is not None:
            self.versions.removeWidget(self._segments)
            self._segments.deleteLater()
            self._segments = None
        if versions:
            choices = (
                (AS_IT_IS, self.tr("As it is now")),
                *((str(one.number), self.tr("Version {n}").format(n=one.number)) for one in versions),
            )
            self._segments = Segmented(self.tr("Shown"), choices)
            self._segments.set_code(AS_IT_IS)
            self._segments.chosen.connect(lambda _code: self._show_version())
            self.versions.addWidget(self._segments)

    def _version(self) -> Version | None:
        code = self._segments.code if self._segments is not None else AS_IT_IS
        versions = self.story.versions if self.story else ()
        return next((one for one in versions if str(one.number) == code), None)

    def _show_version(self) -> None:
        if self.story is None:
            return
        version = self._version()
        self.signed.setText(
            said.version_text(version)
            if version
            else said.signed_text(self.story.record, self.story.versions)
        )
        self.compared.show_table(said.plan_table(self.story, version, self._context.catalog))
        self._note.setText(said.plan_note(self.story))
        _empty(self._risks)
        for place, line in enumerate(said.risk_lines(version, self.story)):
            self._risks.addWidget(Label(line, "strong" if place == 0 else "small", wrap=True))

    def _show_events(self, story: Story) -> None:
        _empty(self._events)
        for line in said.event_lines(story.events, self._context.catalog, self._context.cases.zone):
            actions: tuple[tuple[str, Callable[[], object]], ...] = ()
            if line.can_withdraw:
                actions = ((self.tr("Withdraw"), partial(self._on_withdraw, line.id)),)
            status = Status.CAUTION if line.can_withdraw else Status.INFO
            self._events.addWidget(StoryLine(status, line.text, line.detail, actions))
        state = said.events_state(story.record)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        self.say_none.setVisible(story.record.outcome.adverse_event is None)

    def _show_stock(self, story: Story) -> None:
        """Tell what could not be drawn from the shelf; nothing where all was."""
        _empty(self._to_settle)
        settle = ((self.tr("Settle"), lambda: self._context.navigate("stock", None, "settle")),)
        for text in case_words(story.to_settle):
            self._to_settle.addWidget(StoryLine(Status.CAUTION, text, "", settle))
        self.stock.setVisible(bool(story.to_settle))

    def _show_tasks(self, story: Story) -> None:
        _empty(self._tasks)
        for line in said.task_lines(story.tasks, self._context.now().date()):
            actions: tuple[tuple[str, Callable[[], object]], ...] = ()
            if line.is_open:
                actions = (
                    (self.tr("Done"), partial(self._on_task_done, line.id)),
                    (self.tr("Drop"), partial(self._on_task_dropped, line.id)),
                )
            self._tasks.addWidget(StoryLine(line.status, line.text, line.detail, actions))
        for task in story.proposed:
            add = ((self.tr("Add"), partial(self._on_task, task)),)
            detail = self.tr("asked for by the plan, {day}").format(day=day(task.due_on))
            self._tasks.addWidget(StoryLine(Status.NOT_ASSESSED, task.text, detail, add))
        if not story.tasks and not story.proposed:
            self._tasks.addWidget(Label(self.tr("No task yet."), "muted"))

    def _do(self, step: Callable[[], object]) -> None:
        """Run a step in the worker, then show the case as it is afterwards."""
        self._context.tasks.start(step, self._on_done, self._on_failed)

    def _on_done(self, _result: object) -> None:
        self.event_form.hide()
        self.task_form.clear()
        if self._case_id is not None:
            self._context.case_saved.emit(self._case_id)
            if open_case_of(self._context).case_id == self._case_id:
                open_case_of(self._context).open(self._case_id)
        self._read()

    def _on_failed(self, error: Exception) -> None:
        self._context.show_error(error)
        if isinstance(error, UserError):
            self._read()

    def _signing(self) -> SignOff:
        services = self._context.services
        return SignOff(services.store, services.cases, services.catalog)

    def _book(self) -> AdverseEvents:
        services = self._context.services
        return AdverseEvents(services.store, services.cases, services.catalog)

    def _follow_up(self) -> FollowUp:
        services = self._context.services
        return FollowUp(services.store, services.cases)

    def _on_sign(self) -> None:
        if self._case_id is not None:
            self._context.prove(
                self.tr("Sign the record"),
                self.tr("The record is locked in the name of whoever gives PIN or password."),
                Right.SIGN,
                self._sign_with,
            )

    def _sign_with(self, proof: Proof | None) -> None:
        if self._case_id is not None:
            by, at = self._context.cases.actor, self._context.now()
            self._do(partial(self._signing().sign, self._case_id, by, at, proof=proof))

    def _on_amend(self) -> None:
        from irplanner.ui.dialogs import ask_reason

        reason = ask_reason(
            self.tr("Amend the signed case"),
            self.tr("The version as signed is kept. Say what is put right."),
            self.tr("Open for changes"),
            self,
        )
        if reason and self._case_id is not None:
            self._context.prove(
                self.tr("Amend this record"),
                self.tr("It is opened in the name of whoever gives PIN or password."),
                Right.AMEND,
                partial(self._amend_with, self._case_id, reason),
            )

    def _amend_with(self, case_id: str, reason: str, proof: Proof | None) -> None:
        self._do(partial(self._signing().amend, case_id, self._context.cases.actor, reason, proof=proof))

    def _on_plan(self) -> None:
        self._context.navigate("plan", self._case_id)

    def _on_add_event(self) -> None:
        if self.story is not None:
            self.event_form.show()
            self.event_form.begin(self.story.record)

    def _on_event(self, event: AdverseEvent) -> None:
        if self._case_id is not None:
            by, at = self._context.cases.actor, self._context.now()
            self._do(partial(self._book().record, self._case_id, event, by, at))

    def _on_none(self) -> None:
        if self._case_id is not None:
            by, at = self._context.cases.actor, self._context.now()
            self._do(partial(self._book().say_none, self._case_id, by, at))

    def _on_withdraw(self, event_id: int) -> None:
        from irplanner.ui.dialogs import ask_reason

        title, text = (
            self.tr("Withdraw the adverse event"),
            self.tr("It stays to be read. Say why it was none."),
        )
        reason = ask_reason(title, text, self.tr("Withdraw"), self)
        if reason and self._case_id is not None:
            by, at = self._context.cases.actor, self._context.now()
            self._do(partial(self._book().withdraw, self._case_id, event_id, reason, by, at))

    def _on_task(self, task: Task) -> None:
        if self._case_id is not None:
            self._do(partial(self._follow_up().add, self._case_id, task, self._context.cases.actor))

    def _on_task_done(self, task_id: int) -> None:
        from irplanner.ui.dialogs import ask_reason

        result = ask_reason(
            self.tr("Task done"), self.tr("What came of it, in a few words."), self.tr("Done"), self
        )
        if result and self._case_id is not None:
            by, on = self._context.cases.actor, self._context.now().date()
            self._do(partial(self._follow_up().done, self._case_id, task_id, on, result, by))

    def _on_task_dropped(self, task_id: int) -> None:
        from irplanner.ui.dialogs import ask_reason

        reason = ask_reason(
            self.tr("Drop the task"), self.tr("Say why it is not needed."), self.tr("Drop"), self
        )
        if reason and self._case_id is not None:
            by = self._context.cases.actor
            self._do(partial(self._follow_up().drop, self._case_id, task_id, reason, by))


class _Card(QFrame):
    """A card with a title; `layout()` is its column."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
        self._column.addWidget(Label(title, "strong"))

    def layout(self) -> QVBoxLayout:
        """Override: known to be a column."""
        return self._column


def _card(title: str) -> _Card:
    return _Card(title)


def _empty(layout: QVBoxLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
