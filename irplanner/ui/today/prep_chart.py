"""The preparation timeline as a chart: bars are spans, dots are moments, the red line is the procedure.

Loads pyqtgraph: import this module in a worker first, or where a short wait does not matter.
"""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from irplanner.ui.presenters.prep_timeline import Lane, PrepTimeline
from irplanner.ui.theme import Theme, px, tokens, ui_font

BAR_HEIGHT = 0.4
LABEL_WIDTH = 138


class PrepChart(QFrame):
    """Shows one PrepTimeline; what it shows is also its accessible description."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(self.tr("Preparation timeline"))
        self._timeline: PrepTimeline | None = None
        self._plot = pg.PlotWidget(parent=self)
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.hideButtons()
        self._plot.setMenuEnabled(False)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.setAccessibleName(self.tr("Preparation timeline, drawn"))
        self._plot.viewport().setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(4), px(8), px(8), px(4))
        layout.addWidget(self._plot)
        theme.changed.connect(self._draw)

    def show_timeline(self, timeline: PrepTimeline) -> None:
        """Draw a timeline; the same one again costs nothing."""
        if timeline != self._timeline:
            self._timeline = timeline
            self.setAccessibleDescription(timeline.spoken)
            self.setToolTip("\n".join(lane.spoken for lane in timeline.lanes))
            self._draw()

    def _draw(self) -> None:
        timeline = self._timeline
        if timeline is None:
            return
        colors = tokens()
        plot = self._plot
        plot.clear()
        plot.setBackground(colors.panel)
        lanes = timeline.lanes
        for number, lane in enumerate(lanes):
            self._draw_lane(lane, len(lanes) - 1 - number)
        start = pg.InfiniteLine(0.0, angle=90, pen=pg.mkPen(colors.stop, width=2))
        plot.addItem(start)
        plot.setXRange(timeline.reach, -timeline.reach * 0.13, padding=0)
        plot.setYRange(-0.6, len(lanes) - 0.4, padding=0)
        self._draw_axes(timeline)
        self.setFixedHeight(px(34 + 28 * max(len(lanes), 2)) + px(14))

    def _draw_lane(self, lane: Lane, height: int) -> None:
        color = QColor(getattr(tokens(), lane.tone))
        spans = [mark for mark in lane.marks if not mark.is_moment]
        moments = [mark.at for mark in lane.marks if mark.is_moment]
        if spans:
            bars = pg.BarGraphItem(
                x0=[mark.at for mark in spans],
                x1=[mark.until for mark in spans],
                y=[height] * len(spans),
                height=BAR_HEIGHT,
                brush=color,
                pen=pg.mkPen(None),
            )
            self._plot.addItem(bars)
        if moments:
            dots = pg.ScatterPlotItem(
                x=moments, y=[height] * len(moments), size=px(10), brush=color, pen=pg.mkPen(None)
            )
            self._plot.addItem(dots)

    def _draw_axes(self, timeline: PrepTimeline) -> None:
        colors = tokens()
        lanes = timeline.lanes
        left, bottom = self._plot.getAxis("left"), self._plot.getAxis("bottom")
        left.setTicks([[(len(lanes) - 1 - n, self._elided(lane.label)) for n, lane in enumerate(lanes)]])
        bottom.setTicks([list(timeline.ticks)])
        left.setWidth(px(LABEL_WIDTH))
        for axis in (left, bottom):
            axis.setStyle(tickLength=0, tickFont=ui_font(11), tickTextOffset=px(6))
            axis.setTextPen(colors.muted)
            axis.setPen(pg.mkPen(None))
            axis.setZValue(-10)  # the grid lies behind the bars
        bottom.setPen(pg.mkPen(colors.line))
        self._plot.showGrid(x=True, y=False, alpha=0.15)

    def _elided(self, label: str) -> str:
        from PySide6.QtGui import QFontMetrics

        room = px(LABEL_WIDTH - 14)
        return QFontMetrics(ui_font(11)).elidedText(label, Qt.TextElideMode.ElideRight, room)
