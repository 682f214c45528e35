"""The legend of a chart: a mark as it is drawn, and its name, in lines that break where the room ends."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from irplanner.ui.insights.plot import pen_of
from irplanner.ui.presenters.charts.chart import Band, Bars, Dots, Layer, Line, Spans
from irplanner.ui.theme import px, tokens, ui_font

MARK_WIDTH = 18
BOX_WIDTH = 11
GAP_WIDTH = 14


class Legend(QWidget):
    """Paints itself; what it says is in the chart's description for screen readers."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: tuple[Layer, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self.tr("Legend"))

    def show_layers(self, layers: tuple[Layer, ...]) -> None:
        """Show these, in their order."""
        self._layers = layers
        self.setVisible(bool(layers))
        self.setAccessibleDescription(", ".join(layer.name for layer in layers))
        self._fit()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: another width breaks elsewhere."""
        super().resizeEvent(event)
        self._fit()

    def sizeHint(self) -> QSize:
        """Override: as high as its lines."""
        return QSize(px(200), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Override: marks and names."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(ui_font(11))
        metrics = QFontMetricsF(ui_font(11))
        for layer, place in self._places():
            mark = QRectF(place.x(), place.y(), _mark_width(layer), metrics.height())
            _paint_mark(painter, layer, mark)
            painter.setPen(QColor(tokens().muted))
            words = place.x() + _mark_width(layer) + px(5)
            painter.drawText(QPointF(words, place.y() + metrics.ascent()), layer.name)
        painter.end()

    def _places(self) -> list[tuple[Layer, QPointF]]:
        metrics = QFontMetricsF(ui_font(11))
        x, y, found = 0.0, 1.0, []
        for layer in self._layers:
            width = _mark_width(layer) + px(5) + metrics.horizontalAdvance(layer.name)
            if x and x + width > self.width():
                x, y = 0.0, y + metrics.height() + px(2)
            found.append((layer, QPointF(x, y)))
            x += width + px(GAP_WIDTH)
        return found

    def _height(self) -> int:
        places = self._places()
        return round((places[-1][1].y() if places else 0) + QFontMetricsF(ui_font(11)).height() + px(3))

    def _fit(self) -> None:
        self.setFixedHeight(self._height())


def _mark_width(layer: Layer) -> int:
    is_line = isinstance(layer, Line) or (isinstance(layer, Spans) and not layer.thick)
    return px(MARK_WIDTH if is_line else BOX_WIDTH)


def _paint_mark(painter: QPainter, layer: Layer, rect: QRectF) -> None:
    ink = QColor(getattr(tokens(), layer.ink))
    middle = rect.center()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    if isinstance(layer, Line) or (isinstance(layer, Spans) and not layer.thick):
        painter.setPen(pen_of(layer))
        painter.drawLine(QPointF(rect.left(), middle.y()), QPointF(rect.right(), middle.y()))
        if isinstance(layer, Line) and layer.symbol:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(middle, px(3), px(3))
    elif isinstance(layer, (Bars, Band, Spans)):
        if not isinstance(layer, Bars):
            ink.setAlphaF(0.3)
            painter.setBrush(ink)
        side = px(10)
        painter.drawRect(QRectF(rect.left(), middle.y() - side / 2, side, side))
    else:
        _paint_dot(painter, layer, middle, ink)


def _paint_dot(painter: QPainter, layer: Dots, middle: QPointF, ink: QColor) -> None:
    if layer.symbol == "bar":
        painter.drawRect(QRectF(middle.x() - px(1), middle.y() - px(6), px(2), px(12)))
        return
    size = px(min(layer.size, 11)) / 2
    if layer.hollow:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.5))
    if layer.symbol == "d":
        corners = [(0.0, -size), (size, 0.0), (0.0, size), (-size, 0.0)]
        painter.drawPolygon(QPolygonF([middle + QPointF(x, y) for x, y in corners]))
    else:
        painter.drawEllipse(middle, size, size)
