"""Insights: what the cases of a period add up to. Two charts so far: volume and dose."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from irplanner.services.insights import insights
from irplanner.ui.context import AppContext
from irplanner.ui.labels import Label
from irplanner.ui.pages import Page
from irplanner.ui.presenters.insights import PERIODS, KermaChart, VolumeChart, load_charts
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

if TYPE_CHECKING:
    from irplanner.ui.insights.charts import KermaCard, VolumeCard

TWO_COLUMNS = 900
USUAL_PERIOD = "12"


class InsightsPage(Page):
    """The charts are made when the first figures have come: their library is loaded in the worker."""

    def __init__(self, context: AppContext) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self.volume: VolumeCard | None = None
        self.kerma: KermaCard | None = None
        self.periods = Segmented(self.tr("Period"), PERIODS)
        self.periods.set_code(USUAL_PERIOD)
        self.periods.chosen.connect(lambda _code: self._ask())
        head = QHBoxLayout()
        head.addWidget(Label(self.tr("Insights"), role="page"))
        head.addSpacing(px(14))
        head.addWidget(self.periods)
        head.addStretch(1)
        self._waiting = Label(self.tr("Counting ..."), role="muted")
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(px(14))
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(12))
        column.addLayout(head)
        column.addWidget(self._waiting)
        column.addLayout(self._cards, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setAccessibleName(self.tr("Insights"))
        area.setWidget(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        context.case_saved.connect(self._on_case_saved)

    def activate(self) -> None:
        """Override: count again."""
        self._ask()

    def first_focus(self) -> QWidget | None:
        """Override: the period."""
        return self.periods.buttons[self.periods.code]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: charts below each other where there is no room beside."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction
        wide = self.width() >= px(TWO_COLUMNS)
        self._cards.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _ask(self) -> None:
        self._asked += 1
        asked, period, today = self._asked, self.periods.code, self._context.now().date()
        read = partial(insights, self._context.services.store)

        def work() -> tuple[int, VolumeChart, KermaChart]:
            import pyqtgraph  # noqa: F401  # half a second, once, and not on the GUI thread

            return asked, *load_charts(read, period, today)

        self._context.tasks.start(work, self._on_charts)

    def _on_charts(self, answer: tuple[int, VolumeChart, KermaChart]) -> None:
        asked, volume, kerma = answer
        if asked != self._asked:
            return
        if self.volume is None or self.kerma is None:
            self.volume, self.kerma = self._make_cards()
        self._waiting.hide()
        self.volume.show_chart(volume)
        self.kerma.show_chart(kerma)

    def _make_cards(self) -> tuple[VolumeCard, KermaCard]:
        from irplanner.ui.insights.charts import KermaCard, VolumeCard

        theme = self._context.theme
        volume, kerma = VolumeCard(theme), KermaCard(theme)
        kerma.case_chosen.connect(lambda case_id: self._context.navigate("plan", case_id))
        self._cards.addWidget(volume, 1)
        self._cards.addWidget(kerma, 1)
        return volume, kerma

    def _on_case_saved(self, _case_id: str) -> None:
        if self.isVisible():
            self._ask()
