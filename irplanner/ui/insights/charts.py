"""The charts of Insights: a card with title, what is drawn, and axes with units.

Loads pyqtgraph: import this module in a worker first, or where a short wait does not matter.
"""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import QFrame, QStackedWidget, QVBoxLayout, QWidget

from irplanner.ui.labels import Label
from irplanner.ui.paint import elided
from irplanner.ui.presenters.insights import KermaChart, VolumeChart
from irplanner.ui.theme import Theme, px, tokens, ui_font

LEAST_HEIGHT = 190
BAR_WIDTH = 0.62
SPREAD = 0.28  # how far dots of one procedure lie apart, so that equal values are seen


class ChartCard(QFrame):
    """Title, one sentence, the plot; in place of an empty plot a sentence that says why."""

    def __init__(
        self, title: str, sentence: str, empty: str, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.plot = pg.PlotWidget(parent=self)
        self.plot.setMinimumHeight(px(LEAST_HEIGHT))
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.setAccessibleName(title)
        nothing = Label(empty, role="muted", wrap=True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.plot)
        self._stack.addWidget(nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(16), px(12), px(16), px(12))
        layout.setSpacing(px(2))
        layout.addWidget(Label(title, role="strong"))
        layout.addWidget(Label(sentence, role="small", wrap=True))
        layout.addSpacing(px(6))
        layout.addWidget(self._stack, 1)
        theme.changed.connect(self.draw)

    def draw(self) -> None:
        """Draw the chart in the theme in force."""

    def begin(self, is_empty: bool, spoken: str) -> bool:
        """Clear the plot and dress its axes; say whether there is something to draw."""
        self._stack.setCurrentIndex(1 if is_empty else 0)
        self.setAccessibleDescription(spoken)
        self.plot.clear()
        colors = tokens()
        self.plot.setBackground(colors.panel)
        for name in ("left", "bottom"):
            axis = self.plot.getAxis(name)
            axis.setPen(pg.mkPen(colors.line_strong))
            axis.setTextPen(colors.muted)
            axis.setStyle(tickFont=ui_font(11), tickLength=-4)
            axis.setZValue(-10)
        self.plot.showGrid(x=False, y=True, alpha=0.12)
        return not is_empty

    def set_label(self, axis: str, text: str) -> None:
        """Name an axis, unit included."""
        self.plot.setLabel(axis, text, color=tokens().muted, **{"font-size": f"{px(11)}px"})


class VolumeCard(ChartCard):
    """Cases by month, embolization below, all other above."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Cases per month"),
            self.tr("Embolization below in full color, all other above. Cancelled cases left out."),
            self.tr("No case has a date in this period yet."),
            theme,
            parent,
        )
        self._chart: VolumeChart | None = None

    def show_chart(self, chart: VolumeChart) -> None:
        """Show other figures."""
        self._chart = chart
        self.draw()

    def draw(self) -> None:
        """Override: stacked bars."""
        chart = self._chart
        if chart is None or not self.begin(chart.is_empty, chart.spoken):
            return
        places = list(range(len(chart.months)))
        dark = QColor(tokens().accent)
        light = QColor(dark)
        light.setAlphaF(0.42)
        none = pg.mkPen(None)
        self.plot.addItem(
            pg.BarGraphItem(x=places, height=chart.embolization, width=BAR_WIDTH, brush=dark, pen=none)
        )
        self.plot.addItem(
            pg.BarGraphItem(
                x=places, y0=chart.embolization, height=chart.others, width=BAR_WIDTH, brush=light, pen=none
            )
        )
        every = max(1, math.ceil(len(places) / 8))
        ticks = [(place, chart.months[place]) for place in places if (len(places) - 1 - place) % every == 0]
        self.plot.getAxis("bottom").setTicks([ticks])
        self.set_label("left", self.tr("cases"))
        highest = max(one + other for one, other in zip(chart.embolization, chart.others, strict=True))
        self.plot.setYRange(0, highest * 1.12, padding=0)
        self.plot.setXRange(-0.6, max(len(places) - 0.4, 5.6), padding=0)


class KermaCard(ChartCard):
    """Air kerma by procedure, each dot a case.

    Signals:
        case_chosen: The case of a dot that was clicked.
    """

    case_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Air kerma by procedure"),
            self.tr("At the reference point. Each dot a case, a click opens it; the line is the median."),
            self.tr("No air kerma has been recorded in this period yet."),
            theme,
            parent,
        )
        self._chart: KermaChart | None = None

    def show_chart(self, chart: KermaChart) -> None:
        """Show other figures."""
        self._chart = chart
        self.draw()

    def draw(self) -> None:
        """Override: columns of dots and their medians."""
        chart = self._chart
        if chart is None or not self.begin(chart.is_empty, chart.spoken):
            return
        colors = tokens()
        scatter = random.Random(1)  # noqa: S311  # the same picture every time; nothing secret
        dot = QColor(colors.accent)
        dot.setAlphaF(0.6)
        for place, group in enumerate(chart.groups):
            many = len(group.dots) > 1
            xs = [place + (scatter.uniform(-SPREAD, SPREAD) if many else 0.0) for _ in group.dots]
            dots = pg.ScatterPlotItem(
                x=xs,
                y=[mgy for _, mgy in group.dots],
                data=[case_id for case_id, _ in group.dots],
                size=px(8),
                brush=dot,
                pen=pg.mkPen(None),
            )
            dots.sigClicked.connect(self._on_clicked)
            self.plot.addItem(dots)
            line = pg.PlotDataItem(
                [place - 0.36, place + 0.36], [group.median_mgy] * 2, pen=pg.mkPen(colors.caution, width=2)
            )
            self.plot.addItem(line)
        self._name_groups(chart)
        self.set_label("left", self.tr("air kerma, mGy"))
        highest = max(mgy for group in chart.groups for _, mgy in group.dots)
        self.plot.setYRange(0, highest * 1.08, padding=0)
        self.plot.setXRange(-0.6, max(len(chart.groups) - 0.4, 3.6), padding=0)

    def _name_groups(self, chart: KermaChart) -> None:
        metrics = QFontMetricsF(ui_font(11))
        room = max(px(70), (self.width() - px(110)) / max(len(chart.groups), 4))
        ticks = [(place, _two_lines(group.label, metrics, room)) for place, group in enumerate(chart.groups)]
        axis = self.plot.getAxis("bottom")
        axis.setHeight(px(38))
        axis.setTicks([ticks])
        self.plot.setToolTip("\n".join(group.label for group in chart.groups))

    # Any: what pyqtgraph hands over of a click.
    def _on_clicked(self, _item: object, points: Sequence[Any], *_rest: object) -> None:
        if len(points):
            self.case_chosen.emit(points[0].data())


def _two_lines(text: str, metrics: QFontMetricsF, width: float) -> str:
    """Return the text broken after the words that fit, the second line cut with dots."""
    first, *words = text.split(" ")
    while words and metrics.horizontalAdvance(f"{first} {words[0]}") <= width:
        first = f"{first} {words.pop(0)}"
    lines = [elided(first, metrics, width), elided(" ".join(words), metrics, width)]
    return "\n".join(line for line in lines if line)
