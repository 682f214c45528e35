"""Insights: what the cases of a period add up to, as cards; one of them alone with its figures."""

from __future__ import annotations

from collections import deque
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.services.insights.packs import Packs, case_id_of
from irplanner.services.insights.stock_expiry import shelf
from irplanner.ui.context import AppContext
from irplanner.ui.insights.filters import FilterLine
from irplanner.ui.insights.work import Answer, Wanted, answers
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page, page_action
from irplanner.ui.presenters.charts.cards import CARDS, CardSpec
from irplanner.ui.presenters.charts.chart import Target
from irplanner.ui.presenters.charts.words import Words, first_month
from irplanner.ui.tasks import Progress
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.services.insights.frame import Frame
    from irplanner.ui.insights.card import ChartCard
    from irplanner.ui.insights.log_paper import LogPaper

TWO_COLUMNS = 900
ROOM_BETWEEN = 36
FRAME_MS = 16  # so long a turn waits that what was shown is painted first
SHOWN_PROGRESS = 6  # so many months to prepare take long enough to show how far it is


class InsightsPage(Page):
    """The cards are made as their charts come: their library is loaded in the worker."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._packs = Packs(context.services.store)
        self._frame: Frame | None = None
        self._asked = 0
        self._is_preparing = False  # in a thread of its own; the worker must not read the columns meanwhile
        self._placed = 0  # columns the cards lie in
        self._hidden: list[ChartCard] = []  # placed, shown in later turns
        self._answers: deque[Answer] = deque()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._draw_next)
        self.cards: dict[str, ChartCard] = {}
        self._alone: ChartCard | None = None
        self._current: ChartCard | None = None
        self.log_paper: LogPaper | None = None
        self.filters = FilterLine()
        self.filters.changed.connect(self._ask)
        self._waiting = Label(self.tr("Counting ..."), role="muted")
        self._save = page_action(
            self,
            self.tr("Save picture"),
            partial(self._on_picture, "png"),
            shortcut="Ctrl+Shift+S",
            icon="export",
        )
        self._data = page_action(
            self, self.tr("Data as CSV"), self._on_data, shortcut="Ctrl+E", icon="export"
        )
        for action in (self._save, self._data):
            action.setEnabled(False)
        self._lay_out()
        context.case_saved.connect(self._on_case_saved)

    @property
    def is_drawn(self) -> bool:
        """Override: nothing that came waits to be drawn."""
        return not self._answers and not self._hidden

    @property
    def is_alone(self) -> bool:
        """Say whether one card is shown alone."""
        return self._alone is not None

    def activate(self) -> None:
        """Override: count again."""
        self._read()

    def deactivate(self) -> None:
        """Override: the columns of a large store are given back; reading them again takes a moment."""
        super().deactivate()
        if self._frame is not None and self._frame.cases > 100_000:
            self._frame = None
            self._context.tasks.start(self._packs.forget, lambda _nothing: None)

    def page_actions(self) -> tuple[QAction, ...]:
        """Override: picture and figures of the card in hand."""
        return (self._save, self._data)

    def first_focus(self) -> QWidget | None:
        """Override: the period."""
        return self.filters.periods.buttons[self.filters.periods.code]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: cards below each other where there is no room beside."""
        super().resizeEvent(event)
        if self._placed and self._columns != self._placed:
            self._place_cards()
        else:
            for card in self.cards.values():
                card.set_height(self._card_height)

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        self._grid.setSpacing(px(14))
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(px(20), px(4), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(self._waiting)
        column.addLayout(self._grid)
        column.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        # Always there: one that appears makes every card narrower and has it drawn again.
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Insights"))
        self._area.setWidget(self._body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self.filters.setContentsMargins(px(20), px(12), px(20), px(8))
        outer.addWidget(self.filters)
        outer.addWidget(self._area, 1)

    def _read(self) -> None:
        """Bring the columns up to date, then ask for the charts."""
        if self._is_preparing:
            return
        packs = self._packs

        def count() -> int:
            import pyqtgraph  # noqa: F401  # half a second, once, and not on the GUI thread

            return packs.stale_months()

        self._context.tasks.start(count, self._on_stale, self._context.show_error)

    def _on_stale(self, months: int) -> None:
        packs, tasks = self._packs, self._context.tasks
        if months <= SHOWN_PROGRESS:
            tasks.start(packs.frame, self._on_frame, self._context.show_error)
            return

        def prepare(progress: Progress) -> Frame:
            try:
                return packs.frame(progress.report)
            finally:  # stopped, failed or done
                self._is_preparing = False

        title = self.tr("Preparing the charts")
        self._is_preparing = True
        tasks.start_long(title, prepare, self._on_frame, self._context.show_error)

    def _on_frame(self, frame: Frame) -> None:
        self._frame = frame
        self.filters.offer(frame, Words(self._context.catalog))
        self._ask()

    def _ask(self) -> None:
        """Ask for every chart, those in sight first; an answer to an older question is dropped."""
        if self._frame is None:
            return
        self._asked += 1
        order = list(CARDS)
        if self._alone is not None:
            order.sort(key=lambda spec: spec.id != self._alone.spec.id if self._alone else False)
        self._ask_for(order)

    def _ask_for(self, specs: list[CardSpec]) -> None:
        if self._frame is None:
            return
        today = self._context.now().date()
        wanted = Wanted(
            self._asked,
            self._frame,
            first_month(self.filters.periods.code, today),
            f"{today:%Y-%m}",
            self.filters.chosen,
            Words(self._context.catalog),
            partial(shelf, self._context.services.store, today),
            today,
        )
        for work in answers(wanted, specs, self._variant, lambda: self._asked):
            self._context.tasks.start(work, self._on_answer, self._on_failed)

    def _variant(self, spec: CardSpec) -> str:
        card = self.cards.get(spec.id)
        if card is not None:
            return card.variant
        return spec.variants[0][0] if spec.variants else ""

    def _on_answer(self, answer: Answer | None) -> None:
        """Draw what came: one chart a turn of the event loop while somebody looks, so that keys are heard."""
        if answer is None:
            return
        self._answers.append(answer)
        if not self.isVisible():
            self._draw_next()
        elif not self._turn.isActive():
            self._turn.start()

    def _draw_next(self) -> None:
        if self._answers[0].spec.id not in self.cards:
            self._make_card(self._answers[0].spec)
            if self.isVisible():  # a card takes one turn, its chart the next
                self._turn.start()
                return
        answer = self._answers.popleft()
        if self._answers:
            self._turn.start()
        if answer.asked != self._asked:
            return
        card = self.cards[answer.spec.id]
        card.show_chart(answer.chart, answer.variants, answer.variant)
        if card is (self._current or card):
            self._use(card)
        if not self._placed and all(spec.id in self.cards for spec in CARDS) and card.spec is CARDS[-1]:
            self._reveal()

    def _on_failed(self, error: Exception) -> None:
        self._context.show_error(error)
        self._reveal()

    def _reveal(self) -> None:
        """Show the cards there are."""
        self._waiting.hide()
        in_turns = self.isVisible() and self._alone is None
        self._place_cards(show=not in_turns)
        if in_turns:
            self._hidden = [card for spec in CARDS if (card := self.cards.get(spec.id)) is not None]
            self._show_next()

    def _show_next(self) -> None:
        """Show the next row of cards, the rest in later turns: painting them all takes too long for one."""
        for card in self._hidden[: self._columns]:
            card.setVisible(self._alone in (None, card))
        self._hidden = self._hidden[self._columns :]
        if self._hidden:
            QTimer.singleShot(FRAME_MS, self._show_next)

    def _make_card(self, spec: CardSpec) -> None:
        from irplanner.ui.insights.card import ChartCard

        card = ChartCard(spec, self._context.theme, self._body)
        card.opened.connect(self._on_opened)
        card.full_wanted.connect(partial(self._on_full, card))
        card.variant_chosen.connect(partial(self._on_variant, spec))
        card.picture_wanted.connect(partial(self._on_picture, card=card))
        card.data_wanted.connect(partial(self._on_data, card))
        card.log_wanted.connect(partial(self._on_log, card))
        card.focused.connect(partial(self._use, card))
        self.cards[spec.id] = card
        card.hide()  # until all are there: each one placed would have the others painted again

    def _place_cards(self, *, show: bool = True) -> None:
        """Lay the cards out anew: alone, or in as many columns as there is room for."""
        columns = self._columns
        for spec in CARDS:
            card = self.cards.get(spec.id)
            if card is not None:
                self._grid.removeWidget(card)
                if self._alone in (None, card):
                    self._place(card)
                card.set_height(self._card_height)
                if show:
                    card.setVisible(self._alone in (None, card))
        for column in (0, 1):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._placed = columns

    def _place(self, card: ChartCard) -> None:
        places = [spec.id for spec in CARDS]
        row, column = divmod(0 if self._alone is not None else places.index(card.spec.id), self._columns)
        is_last = card.spec.id == places[-1] and self._alone is None
        self._grid.addWidget(card, row, column, 1, self._columns - column if is_last else 1)

    @property
    def _card_height(self) -> int:
        """Half the height there is, so that four cards fill the page; alone a card takes all."""
        room = self.height() - self.filters.height() - px(ROOM_BETWEEN)
        return room if self._alone is not None else room // 2

    @property
    def _columns(self) -> int:
        return 2 if self.width() >= px(TWO_COLUMNS) and self._alone is None else 1

    def _use(self, card: ChartCard) -> None:
        """Let the buttons of the top bar speak of this card."""
        self._current = card
        has_figures = card.chart is not None and not card.chart.empty
        for action in (self._save, self._data):
            action.setEnabled(has_figures)
            action.setToolTip(card.accessibleName())
        self._area.ensureWidgetVisible(card, 0, 0) if card.hasFocus() else None

    def _on_variant(self, spec: CardSpec, _code: str) -> None:
        self._ask_for([spec])

    def _on_full(self, card: ChartCard) -> None:
        self._alone = None if self._alone is not None else card
        card.set_full(self._alone is not None)
        self._place_cards()
        card.setFocus(Qt.FocusReason.OtherFocusReason)
        self._area.verticalScrollBar().setValue(0)
        if self._alone is None:
            self._area.ensureWidgetVisible(card)

    def _on_opened(self, target: Target) -> None:
        if target.query:
            self._context.navigate("records", None, f"search:{target.query}")
        elif target.row_id is not None:
            store, row_id = self._context.services.store, target.row_id
            self._context.tasks.start(
                lambda: case_id_of(store, row_id), self._on_case, self._context.show_error
            )

    def _on_case(self, case_id: str) -> None:
        self._context.navigate("plan", case_id)

    def _on_picture(self, ending: str, card: ChartCard | None = None) -> None:
        card = card or self._current
        if card is None:
            return
        from irplanner.ui.dialogs import ask_save_path

        kinds = self.tr("PNG pictures (*.png);;SVG drawings (*.svg)")
        if ending == "svg":
            kinds = self.tr("SVG drawings (*.svg);;PNG pictures (*.png)")
        path = ask_save_path(self.tr("Save picture"), self._suggested(card, ending), kinds, self)
        if path is not None:
            self.save_picture(card, path if path.suffix else path.with_suffix(f".{ending}"))

    def save_picture(self, card: ChartCard, path: Path) -> None:
        """Write the picture of a card."""
        from irplanner.ui.insights.pictures import save_picture

        try:
            save_picture(card, path)
        except UserError as error:
            self._context.show_error(error)
        else:
            self._context.notify(self.tr("Saved {path}.").format(path=path))

    def _on_data(self, card: ChartCard | None = None) -> None:
        card = card or self._current
        if card is None:
            return
        from irplanner.ui.dialogs import ask_save_path

        kinds = self.tr("CSV files (*.csv)")
        path = ask_save_path(self.tr("Save figures"), self._suggested(card, "csv"), kinds, self)
        if path is not None:
            self.save_data(card, path if path.suffix else path.with_suffix(".csv"))

    def save_data(self, card: ChartCard, path: Path) -> None:
        """Write the figures of a card, in the worker."""
        from irplanner.services.insights.table_file import write_table

        if card.chart is None:
            return
        table = card.chart.table
        said = self.tr("{n} rows saved to {path}.").format(n=len(table.rows), path=path)
        self._context.tasks.start(
            lambda: write_table(path, table.header, table.rows),
            lambda _nothing: self._context.notify(said),
            self._context.show_error,
        )

    def _on_log(self, card: ChartCard) -> None:
        from irplanner.ui.insights.log_paper import LogPaper

        if card.chart is None:
            return
        now = self._context.now()
        first = first_month(self.filters.periods.code, now.date())
        period = f"{first or tr('the oldest case')} - {now:%Y-%m}"
        self.log_paper = LogPaper(self._context, card.chart, card.variant, period, self.window())
        self.log_paper.open()

    def _suggested(self, card: ChartCard, ending: str) -> Path:
        name = "-".join(
            part for part in (card.spec.id, card.variant, f"{self._context.now():%Y-%m-%d}") if part
        )
        settings = self._context.settings
        folder = Path(settings.export_folder).expanduser() if settings.export_folder else Path.home()
        return folder / f"{name.replace(' ', '-').replace('/', '-').lower()}.{ending}"

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self._read()
