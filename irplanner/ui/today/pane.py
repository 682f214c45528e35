"""The side pane of Today: the chosen case, what it misses, its preparation, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.models.enums import CaseStatus
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.presenters.today import STATUS_WORDS
from irplanner.ui.theme import Theme, px

if TYPE_CHECKING:
    from irplanner.ui.missing_card import MissingCard
    from irplanner.ui.presenters.today_pane import MissingLine, TodayPane
    from irplanner.ui.today.prep_chart import PrepChart

SETTABLE = (CaseStatus.PLANNED, CaseStatus.READY, CaseStatus.IN_ROOM, CaseStatus.DONE)


class Pane(QScrollArea):
    """Updated in place: cards and chart are kept and filled anew.

    Signals:
        plan_requested: case id and the field to go to (empty: none).
        status_chosen, move_requested, cancel_requested: case id (and the status).
    """

    plan_requested = Signal(str, str)
    checklist_requested = Signal(str)
    status_chosen = Signal(str, object)
    move_requested = Signal(str)
    cancel_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._case_id = ""
        self._fields: list[str | None] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("The chosen case"))
        body = QWidget()
        body.setProperty("ground", "pane")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(px(16), px(16), px(16), px(16))
        self._column.setSpacing(px(8))
        self._title = ElidedLabel(role="title")
        self._subtitle = Label(role="muted", wrap=True)
        self._column.addWidget(self._title)
        self._column.addWidget(self._subtitle)
        self._column.addLayout(self._make_buttons())
        self._heading = Label(role="section")
        self._column.addSpacing(px(4))
        self._column.addWidget(self._heading)
        self._cards: list[MissingCard] = []
        self._cards_end = self._column.count()
        self._more = Label(role="small", wrap=True)
        self._column.addWidget(self._more)
        self._timeline_heading = Label(self.tr("Preparation timeline"), role="section")
        self._column.addSpacing(px(4))
        self._column.addWidget(self._timeline_heading)
        self._timeline_text = Label(role="muted", wrap=True)
        self._column.addWidget(self._timeline_text)
        self._chart: PrepChart | None = None
        self._column.addStretch(1)
        self.setWidget(body)
        self._fit_width()
        theme.changed.connect(self._fit_width)
        self.show_waiting("", "")

    def show_waiting(self, title: str, subtitle: str) -> None:
        """Show what the list knows while the plan is made; without a title: no case is chosen."""
        self._case_id = ""
        self._title.setText(title or self.tr("No case chosen"))
        self._subtitle.setText(subtitle)
        self._buttons.setVisible(False)
        self._heading.setText(self.tr("Planning this case ...") if title else "")
        self._fields = []
        for card in self._cards:
            card.hide()
        self._more.setText("")
        self._show_timeline(None, "")
        self._timeline_heading.setVisible(False)

    def show_pane(self, pane: TodayPane) -> None:
        """Show a case."""
        self._case_id = pane.case_id
        self._title.setText(pane.title)
        self._subtitle.setText(pane.subtitle)
        self._buttons.setVisible(True)
        self._heading.setText(pane.heading)
        self._show_cards(pane.missing)
        more = self.tr("{count} more on the Plan page").format(count=pane.more) if pane.more else ""
        self._more.setText(more if pane.missing else pane.nothing_missing)
        self._more.setVisible(bool(self._more.text()))
        self._timeline_heading.setVisible(True)
        self._show_timeline(pane, pane.timeline_text)

    def show_problem(self, title: str, advice: str) -> None:
        """Say why the case cannot be shown."""
        self.show_waiting(title, advice)
        self._heading.setText("")

    def _fit_width(self) -> None:
        """Keep wide enough for the row of buttons: nothing scrolls sideways here."""
        self.setMinimumWidth(self._buttons.minimumSizeHint().width() + 2 * px(16) + px(12))

    def _make_buttons(self) -> QVBoxLayout:
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, px(4), 0, px(4))
        plan = KeyButton(self.tr("Open plan"), "Enter")
        plan.clicked.connect(lambda: self.plan_requested.emit(self._case_id, ""))
        checklist = QPushButton(self.tr("Checklist"))
        checklist.setAccessibleName(self.tr("Open checklist"))
        checklist.clicked.connect(lambda: self.checklist_requested.emit(self._case_id))
        status = QPushButton(self.tr("Status"))
        status.setAccessibleName(self.tr("Change status of the case"))
        menu = QMenu(status)
        for value in SETTABLE:
            menu.addAction(tr(STATUS_WORDS[value])).triggered.connect(
                lambda _checked=False, value=value: self.status_chosen.emit(self._case_id, value)
            )
        menu.addSeparator()
        menu.addAction(self.tr("Move or postpone ...")).triggered.connect(
            lambda: self.move_requested.emit(self._case_id)
        )
        menu.addAction(self.tr("Cancel the case ...")).triggered.connect(
            lambda: self.cancel_requested.emit(self._case_id)
        )
        status.setMenu(menu)
        for button in (plan, checklist, status):
            row.addWidget(button)
        row.addStretch(1)
        row.setSpacing(px(6))
        column = QVBoxLayout()
        column.addWidget(self._buttons)
        return column

    def _show_cards(self, lines: tuple[MissingLine, ...]) -> None:
        from irplanner.ui.missing_card import MissingCard  # after the first paint

        while len(self._cards) < len(lines):
            card = MissingCard()
            place = len(self._cards)
            card.clicked.connect(lambda _checked=False, place=place: self._on_card(place))
            self._column.insertWidget(self._cards_end + place, card)
            self._cards.append(card)
        self._fields = [line.field for line in lines]
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(lines))
            if place < len(lines):
                card.show_line(lines[place].chip, lines[place].text, lines[place].due)

    def _show_timeline(self, pane: TodayPane | None, text: str) -> None:
        timeline = pane.timeline if pane else None
        if timeline is not None and self._chart is None:
            from irplanner.ui.today.prep_chart import PrepChart  # pyqtgraph, loaded by then

            self._chart = PrepChart(self._theme)
            self._column.insertWidget(self._column.count() - 1, self._chart)
        if self._chart is not None:
            self._chart.setVisible(timeline is not None)
            if timeline is not None:
                self._chart.show_timeline(timeline)
        self._timeline_text.setText(text)
        self._timeline_text.setVisible(bool(text))

    def _on_card(self, place: int) -> None:
        self.plan_requested.emit(self._case_id, self._fields[place] or "")
