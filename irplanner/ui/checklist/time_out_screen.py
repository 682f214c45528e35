"""The time out as a screen of its own, to be read aloud: who and what at left, the questions at right."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from irplanner.models.enums import Phase, Status
from irplanner.ui.checklist.phase_rows import PhaseRows
from irplanner.ui.checklist.sign_bar import SignBar
from irplanner.ui.chips import StatusChip
from irplanner.ui.labels import HeadLabel, Label
from irplanner.ui.presenters.checklist_run import ChecklistRun
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.time_out import ChangedSince, Fact
from irplanner.ui.theme import px

LEFT_SHARE, RIGHT_SHARE = 2, 3
NARROW = 900  # for 13 px text: below it who and what stand above the questions


class TimeOutScreen(QWidget):
    """Fills the screen until it is signed or closed with Escape; answers are those of the Checklist page.

    Signals:
        changed: an answer was given.
        sign_requested: name and role.
        closed: the page takes over again.
    """

    changed = Signal()
    sign_requested = Signal(str, str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("time_out_screen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setProperty("ground", "background")
        self.setWindowTitle(self.tr("Time out"))
        self._run: ChecklistRun | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._make_head())
        middle = self._middle = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        middle.setSpacing(0)
        middle.addWidget(self._make_left(), LEFT_SHARE)
        self.rows = PhaseRows(read_aloud=True)
        self.rows.changed.connect(self.changed)
        self.rows.refused.connect(self.show_against)
        self.rows.passed_end.connect(self._to_signature)
        right = QWidget()
        right_column = QVBoxLayout(right)
        right_column.setContentsMargins(0, px(12), 0, 0)
        right_column.setSpacing(0)
        right_column.addWidget(self.rows, 1)
        self.sign_bar = SignBar()
        self.sign_bar.sign_requested.connect(self.sign_requested)
        self.sign_bar.reopen.hide()
        right_column.addWidget(self.sign_bar)
        middle.addWidget(right, RIGHT_SHARE)
        column.addLayout(middle, 1)
        for key, slot in ((Qt.Key.Key_Escape, self.close_screen), ("Ctrl+Return", self.sign_bar.request)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.activated.connect(slot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: who and what above the questions where there is no room beside them."""
        super().resizeEvent(event)
        narrow = self.width() < px(NARROW)
        direction = QBoxLayout.Direction
        self._middle.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
        self._left.setMinimumWidth(0 if narrow else px(340))
        self._keys.setVisible(not narrow)

    def show_run(self, run: ChecklistRun, facts: tuple[Fact, ...]) -> None:
        """Show the case as it is."""
        self._run = run
        self.rows.show_phase(run, Phase.TIME_OUT)
        rows = run.rows(Phase.TIME_OUT)
        done = sum(row.is_done for row in rows)
        self._count.setText(self.tr("{done} of {total}").format(done=done, total=len(rows)))
        self.sign_bar.show_signature(run.signature(Phase.TIME_OUT), run.actor)
        self.sign_bar.reopen.hide()
        self._show_facts(facts)

    def show_changes(self, changes: ChangedSince | None) -> None:
        """Show what is not as planned; None: it is being looked up."""
        self._clear(self._changes)
        if changes is None:
            self._changes.addWidget(Label(self.tr("Looking up what changed since planning …"), "muted"))
            return
        self._changes.addWidget(Label(changes.heading, "section", wrap=True))
        if changes.problem:
            row = QHBoxLayout()
            row.addWidget(StatusChip(Chip(Status.NOT_ASSESSED)), 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(changes.problem, "item", wrap=True), 1)
            self._changes.addLayout(row)
        elif not changes.groups:
            self._changes.addWidget(
                Label(self.tr("Nothing: labs, drugs, devices, staff as planned."), "item")
            )
        for group in changes.groups:
            self._changes.addWidget(Label(group.title, "strong"))
            for line in group.lines:
                row = QHBoxLayout()
                row.setSpacing(px(8))
                row.addWidget(StatusChip(Chip(Status.CAUTION)), 0, Qt.AlignmentFlag.AlignTop)
                row.addWidget(Label(line, "item", wrap=True), 1)
                self._changes.addLayout(row)

    def show_against(self, text: str) -> None:
        """Say what stands against the signature."""
        self.sign_bar.show_against(text)

    def start(self) -> None:
        """Come to the front at the first open question."""
        self.showFullScreen()
        self.activateWindow()
        first = self.rows.first_open()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_screen(self) -> None:
        """Give the page its place back."""
        self.hide()
        self.closed.emit()

    def _make_head(self) -> QWidget:
        head = QFrame()
        head.setObjectName("top_bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(px(20), px(10), px(20), px(10))
        row.setSpacing(px(16))
        row.addWidget(HeadLabel(self.tr("Time out: read aloud"), "aloud_title"))
        self._count = Label("", "aloud")
        row.addWidget(self._count)
        row.addStretch(1)
        self._keys = Label(self.tr("Y yes, N no, A not applicable, arrows move"), "muted")
        row.addWidget(self._keys)
        close = QPushButton(self.tr("Back to the checklist (Esc)"))
        close.setProperty("target", True)
        close.clicked.connect(self.close_screen)
        row.addWidget(close)
        return head

    def _make_left(self) -> QWidget:
        left = QScrollArea()
        left.setObjectName("side_pane")
        left.setWidgetResizable(True)
        left.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        left.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setProperty("ground", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(16), px(20), px(16))
        column.setSpacing(px(10))
        self._facts = QGridLayout()
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(px(14))
        self._facts.setVerticalSpacing(px(10))
        column.addLayout(self._facts)
        column.addSpacing(px(12))
        self._changes = QVBoxLayout()
        self._changes.setSpacing(px(6))
        column.addLayout(self._changes)
        column.addStretch(1)
        left.setWidget(body)
        self._left = left
        self._shown_facts: tuple[Fact, ...] = ()
        return left

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        if facts == self._shown_facts:
            return
        self._shown_facts = facts
        self._clear(self._facts)
        for line, fact in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            self._facts.addWidget(Label(fact.label, "muted"), line, 0, top)
            role = "aloud_alert" if fact.is_alert else "aloud_missing" if fact.is_missing else "aloud"
            text = Label(fact.text, role, wrap=True)
            text.setAccessibleName(f"{fact.label}: {fact.text}")
            self._facts.addWidget(text, line, 1, top)

    def _clear(self, layout: QVBoxLayout | QGridLayout | QHBoxLayout) -> None:
        while (item := layout.takeAt(0)) is not None:
            widget, below = item.widget(), item.layout()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
            elif isinstance(below, QHBoxLayout):
                self._clear(below)
                below.deleteLater()

    def _to_signature(self) -> None:
        self.sign_bar.name.setFocus()
