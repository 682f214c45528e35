"""Draws a Chart with pyqtgraph and answers mouse and arrow keys with its points.

Loads pyqtgraph: import this module in a worker first, or where a short wait does not matter.
"""

from __future__ import annotations

from math import isnan, nan
from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainterPath, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QGraphicsPathItem, QToolTip, QWidget

from irplanner.ui.paint import elided
from irplanner.ui.presenters.charts.chart import Band, Bars, Chart, Dots, Hit, Layer, Line, Spans
from irplanner.ui.theme import px, tokens, ui_font

LEAST_HEIGHT = 190
REACH_PX = 22  # how near the mouse has to come to a point
ROW_WORDS_SHARE = 0.42  # of the width, at most, for words of rows
LINE_STYLES = {"solid": Qt.PenStyle.SolidLine, "dash": Qt.PenStyle.DashLine, "dot": Qt.PenStyle.DotLine}


class ChartPlot(pg.PlotWidget):
    """One chart. Arrow keys go from point to point (`step`).

    Signals:
        opened: The Target of a point that was clicked.
    """

    opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, enableMenu=False)  # its menus cost more than the plot
        self.setMinimumHeight(px(LEAST_HEIGHT))
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        self._chart: Chart | None = None
        self._at: int | None = None  # the point chosen by key
        self._ring: Any = None  # Any: pyqtgraph's item
        self.scene().sigMouseMoved.connect(self._on_moved)
        self.scene().sigMouseClicked.connect(self._on_clicked)

    def show_chart(self, chart: Chart) -> None:
        """Draw a chart in the theme in force."""
        self._chart, self._at = chart, None
        self.clear()
        self.setBackground(tokens().panel)
        self._dress_axes(chart)
        for layer in chart.layers:
            self._draw(layer)
        self.setXRange(*chart.x_range, padding=0)
        if not chart.rows:
            self.setYRange(*chart.y_range, padding=0)
        pen = pg.mkPen(tokens().text, width=2)
        self._ring = pg.ScatterPlotItem(size=px(17), brush=pg.mkBrush(None), pen=pen)
        self._ring.setZValue(50)
        self.addItem(self._ring)

    @property
    def hit(self) -> Hit | None:
        """The point chosen by key."""
        return None if self._chart is None or self._at is None else self._chart.hits[self._at]

    def step(self, by: int) -> Hit | None:
        """Go to the next point, or the one before; from none to the newest."""
        if self._chart is None or not self._chart.hits:
            return None
        order = sorted(range(len(self._chart.hits)), key=self._place_of)
        if self._at is None:
            self._at = order[-1 if by < 0 or not self._chart.rows else 0]
        else:
            self._at = order[min(max(order.index(self._at) + by, 0), len(order) - 1)]
        hit = self._chart.hits[self._at]
        self._show_hit(hit)
        return hit

    def leave_point(self) -> None:
        """Choose no point."""
        self._at = None
        if self._ring is not None:
            self._ring.setData([], [])
        QToolTip.hideText()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: words of rows get their room."""
        super().resizeEvent(event)
        chart: Chart | None = getattr(self, "_chart", None)  # the base class resizes before we are made
        if chart is not None and chart.rows:
            self._name_rows(chart)

    def leaveEvent(self, event: QEvent) -> None:
        """Override: nothing is touched any more."""
        super().leaveEvent(event)
        if self._at is None:
            self.leave_point()

    def _place_of(self, at: int) -> tuple[float, float]:
        hit = self._chart.hits[at] if self._chart is not None else None
        if hit is None:
            return 0.0, 0.0
        return (-hit.y, hit.x) if self._chart is not None and self._chart.rows else (hit.x, hit.y)

    def _dress_axes(self, chart: Chart) -> None:
        colors = tokens()
        for name, words in (("left", chart.y_label), ("bottom", chart.x_label)):
            axis = self.getAxis(name)
            axis.setPen(pg.mkPen(colors.line_strong))
            axis.setTextPen(colors.muted)
            axis.setStyle(
                tickFont=ui_font(11), tickLength=-4, autoExpandTextSpace=True, hideOverlappingLabels=True
            )
            axis.setZValue(-10)
            axis.enableAutoSIPrefix(False)
            axis.setTicks(None)
            axis.setWidth(None) if name == "left" else axis.setHeight(None)
            self.setLabel(name, words, color=colors.muted, **{"font-size": f"{px(11)}px"})
            axis.showLabel(bool(words))
        self.showGrid(x=chart.rows, y=not chart.rows, alpha=0.12)
        if chart.x_ticks is not None:
            self.getAxis("bottom").setTicks([list(chart.x_ticks)])
        if chart.rows:
            self._name_rows(chart)

    def _name_rows(self, chart: Chart) -> None:
        """Write the words of the rows as far as there is room; two lines where they were given so."""
        axis = self.getAxis("left")
        metrics = QFontMetricsF(ui_font(11))
        lines = [(y, text.split("\n")) for y, text in chart.y_ticks or ()]
        widest = max(
            (metrics.horizontalAdvance(one.replace("\t", " ")) for _, parts in lines for one in parts),
            default=0.0,
        )
        room = min(widest + 2, self.width() * ROW_WORDS_SHARE)
        axis.setWidth(room + px(12))
        named = [(y, "\n".join(_elided_name(one, metrics, room) for one in parts)) for y, parts in lines]
        axis.setTicks([named])
        high = metrics.height() * max((len(parts) for _, parts in lines), default=1) + px(5)
        fit = max(1, int((self.height() - px(46)) / high))
        top = chart.y_range[1]
        self.setYRange(max(chart.y_range[0], top - fit), top, padding=0)

    def _draw(self, layer: Layer) -> None:
        ink = QColor(getattr(tokens(), layer.ink))
        if isinstance(layer, Bars):
            # A hair of the ground between the parts of a bar: they stay apart without color too.
            item = pg.BarGraphItem(
                x=layer.xs, height=layer.heights, y0=layer.bases, width=layer.width, brush=ink,
                pen=pg.mkPen(tokens().panel, width=1),
            )  # fmt: skip
        elif isinstance(layer, Line):
            item = self._line(layer, ink)
        elif isinstance(layer, Band):
            item = self._band(layer, ink)
        elif isinstance(layer, Spans):
            item = self._spans(layer, ink)
        else:
            item = self._dots(layer, ink)
        self.addItem(item)

    def _line(self, layer: Line, ink: QColor) -> Any:
        return pg.PlotDataItem(
            np.array(layer.xs),
            np.array(layer.ys),
            pen=pg.mkPen(ink, width=layer.width, style=LINE_STYLES[layer.style]),
            connect="finite",
            symbol=(layer.symbol or None) if len(layer.xs) <= 60 else None,
            symbolSize=px(7),
            symbolBrush=ink,
            symbolPen=pg.mkPen(tokens().panel, width=1),
        )

    def _band(self, layer: Band, ink: QColor) -> Any:
        """Return one ground for each run of months without a gap; a month alone is a narrow one."""
        path, run = QPainterPath(), []
        for x, low, high in (*zip(layer.xs, layer.lower, layer.upper, strict=True), (0.0, nan, nan)):
            if not isnan(low):
                run.append((x, low, high))
                continue
            if len(run) == 1:
                (at, own_low, own_high), *_ = run
                run = [(at - 0.1, own_low, own_high), (at + 0.1, own_low, own_high)]
            corners = [QPointF(x, high) for x, _, high in run] + [QPointF(x, low) for x, low, _ in run[::-1]]
            if corners:
                path.addPolygon(QPolygonF([*corners, corners[0]]))
            run = []
        ground = QColor(ink)
        ground.setAlphaF(0.2)
        item = QGraphicsPathItem(path)
        item.setPen(QPen(Qt.PenStyle.NoPen))
        item.setBrush(ground)
        return item

    def _spans(self, layer: Spans, ink: QColor) -> Any:
        if layer.thick:
            ground = QColor(ink)
            ground.setAlphaF(0.35)
            return pg.BarGraphItem(
                x0=layer.starts, x1=layer.ends, y=layer.ys, height=0.46, brush=ground, pen=pg.mkPen(ink)
            )
        xs = np.array([layer.starts, layer.ends]).T.ravel()
        return pg.PlotDataItem(xs, np.repeat(layer.ys, 2), pen=pg.mkPen(ink, width=2), connect="pairs")

    def _dots(self, layer: Dots, ink: QColor) -> Any:
        symbol: str | QPainterPath = layer.symbol
        size = px(layer.size)
        pen, brush = pg.mkPen(tokens().panel, width=1), pg.mkBrush(ink)
        if layer.symbol == "bar":
            path = QPainterPath()
            path.addRect(QRectF(-0.06, -0.5, 0.12, 1.0))
            symbol, size, pen = path, px(19), pg.mkPen(None)
        elif layer.hollow:
            pen, brush = pg.mkPen(ink, width=2 if layer.size > 8 else 1), pg.mkBrush(None)
        item = pg.ScatterPlotItem(x=layer.xs, y=layer.ys, symbol=symbol, size=size, brush=brush, pen=pen)
        item.setZValue(10)
        return item

    def _hit_at(self, place: QPointF) -> Hit | None:
        chart = self._chart
        if chart is None or not chart.hits:
            return None
        box = self.getViewBox()
        if not box.sceneBoundingRect().contains(place):
            return None
        mouse = box.mapSceneToView(place)
        size = box.viewPixelSize()
        best, nearest = None, float(px(REACH_PX))
        for hit in chart.hits:
            away = max(
                max(abs(hit.x - mouse.x()) - hit.reach_x, 0.0) / size[0],
                max(abs(hit.y - mouse.y()) - hit.reach_y, 0.0) / size[1],
            )
            if away < nearest:
                best, nearest = hit, away
        return best

    def _show_hit(self, hit: Hit) -> None:
        self._ring.setData([hit.x], [hit.y])
        place = self.mapFromScene(self.getViewBox().mapViewToScene(QPointF(hit.x, hit.y)))
        QToolTip.showText(self.mapToGlobal(place), _wrapped(hit.text), self)

    def _on_moved(self, place: QPointF) -> None:
        hit = self._hit_at(place)
        self._at = None
        opens = hit is not None and (hit.target.query or hit.target.row_id is not None)
        self.setCursor(Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor)
        if hit is None:
            self.leave_point()
        else:
            self._show_hit(hit)

    # Any: pyqtgraph's own mouse event.
    def _on_clicked(self, event: Any) -> None:
        hit = self._hit_at(event.scenePos())
        if hit is not None and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(hit.target)


def _elided_name(text: str, metrics: QFontMetricsF, room: float) -> str:
    """Return a row's name cut to its room; what stands behind a tab is kept whole."""
    name, _, kept = text.partition("\t")
    behind = f" {kept}" if kept else ""
    return elided(name, metrics, room - metrics.horizontalAdvance(behind)) + behind


def pen_of(layer: Layer) -> QPen:
    """Return the pen a line of the legend is drawn with."""
    pen = QPen(QColor(getattr(tokens(), layer.ink)))
    pen.setWidthF(layer.width if isinstance(layer, Line) else 2.0)
    if isinstance(layer, Line):
        pen.setStyle(LINE_STYLES[layer.style])
    return pen


def _wrapped(text: str) -> str:
    """Return a tool tip's text in lines of readable length."""
    lines, line = [], ""
    for word in text.split(" "):
        if line and len(line) + len(word) > 70:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}".lstrip()
    return "\n".join([*lines, line])
