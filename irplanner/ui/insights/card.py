"""A card of Insights: title, choice of variants, what is drawn, the chart, and what to know of it.

Loads pyqtgraph: import this module in a worker first, or where a short wait does not matter.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.figures_table import FiguresTable
from irplanner.ui.insights.legend import Legend
from irplanner.ui.insights.plot import ChartPlot
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.presenters.charts.cards import LOG, CardSpec
from irplanner.ui.presenters.charts.chart import Chart
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import Theme, px

LEAST_HEIGHT = 340
FULL_PX = 16


class ChartCard(QFrame):
    """One Tab stop: arrows go from point to point, Enter opens its cases, F shows the card alone.

    Signals:
        opened: the Target behind a point or row. full_wanted: show the card alone, or with the others again.
        variant_chosen: another variant is wanted. picture_wanted: `png` or `svg`. data_wanted, log_wanted.
        focused: the card got the keyboard.
    """

    opened = Signal(object)
    full_wanted = Signal()
    variant_chosen = Signal(str)
    picture_wanted = Signal(str)
    data_wanted = Signal()
    log_wanted = Signal()
    focused = Signal()

    def __init__(self, spec: CardSpec, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spec = spec
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(spec.name))
        self.chart: Chart | None = None
        self._is_full = False
        self._make_head()
        self.sentence = Label("", role="small", wrap=True)
        self.legend = Legend()
        self.plot = ChartPlot()
        self.plot.setAccessibleName(tr(spec.name))
        self.plot.opened.connect(self.opened)
        self.table = FiguresTable(tr("{card}: figures").format(card=tr(spec.name)))
        self.table.opened.connect(self.opened)
        self._nothing = Label("", role="muted", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(px(30), px(10), px(30), px(30))
        self.notes = ElidedLabel("", role="small")
        self._stack = QStackedWidget()
        for part in (self.plot, self._nothing):
            self._stack.addWidget(part)
        self._lay_out()
        theme.changed.connect(self._on_theme)

    def show_chart(self, chart: Chart, variants: tuple[tuple[str, str], ...] = (), code: str = "") -> None:
        """Show a chart; `variants` and `code` where the choice itself depends on the cases."""
        self.chart = chart
        if self._people is not None:
            self._offer(variants, code)
        self._title.setText(chart.title)
        self.sentence.setText(chart.sentence)
        self.setAccessibleDescription(" ".join((chart.sentence, chart.empty or chart.spoken, *chart.notes)))
        self.notes.setText(" ".join(chart.notes))
        self.notes.setVisible(bool(chart.notes) and not chart.empty)
        self._nothing.setText(chart.empty)
        self.legend.show_layers(() if chart.empty else chart.legend)
        self._stack.setCurrentIndex(1 if chart.empty else 0)
        is_rows_only = not chart.layers
        self._stack.setVisible(bool(chart.empty) or not is_rows_only)
        self._show_table()
        if chart.layers:
            self.plot.show_chart(chart)
        for action in self._of_figures:
            action.setEnabled(not chart.empty)

    def set_height(self, height: int) -> None:
        """Take this height, or what a card needs at least."""
        self.setFixedHeight(max(height, px(LEAST_HEIGHT)))

    def set_full(self, full: bool) -> None:
        """Show the figures too, and say how to go back."""
        self._is_full = full
        self._full.setText((self.tr("All charts") if full else self.tr("Full size")) + "\tF")
        self._show_table()

    @property
    def variant(self) -> str:
        """The variant shown."""
        if self._people is not None:
            return str(self._people.currentData() or "")
        if self.segments is not None:
            return self.segments.code
        return self.spec.variants[0][0] if self.spec.variants else ""

    def set_variant(self, code: str) -> None:
        """Choose a variant without telling."""
        if self.segments is not None:
            self.segments.set_code(code)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: see the class."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            back = key in (Qt.Key.Key_Left, Qt.Key.Key_Up)
            hit = self.plot.step(-1 if back else 1) if self.plot.isVisible() else None
            if hit is not None:
                self.setAccessibleDescription(hit.text)
                return
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.plot.hit is not None:
            self.opened.emit(self.plot.hit.target)
            return
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F) or (
            key == Qt.Key.Key_Escape and self._is_full
        ):
            self.full_wanted.emit()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Override: the page's buttons speak of this card."""
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Override: no point is chosen any more."""
        super().focusOutEvent(event)
        self.plot.leave_point()

    def mouseDoubleClickEvent(self, event: QEvent) -> None:
        """Override: alone, or with the others again."""
        self.full_wanted.emit()

    def _make_head(self) -> None:
        self._title = ElidedLabel(tr(self.spec.name), role="strong")
        self.segments: Segmented | None = None
        self._people: ChoiceBox | None = None
        if self.spec.id == LOG:
            self._people = ChoiceBox()
            self._people.setAccessibleName(self.tr("Whose log"))
            self._people.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._people.installEventFilter(self)
            self._people.activated.connect(lambda _at: self.variant_chosen.emit(self.variant))
        elif len(self.spec.variants) > 1:
            choices = tuple((code, tr(name)) for code, name in self.spec.variants)
            self.segments = Segmented(tr(self.spec.name), choices)
            self.segments.setProperty("compact", True)
            self.segments.set_code(choices[0][0])
            self.segments.chosen.connect(self.variant_chosen)
        self._more = QPushButton("⋯")
        self._more.setProperty("role", "more")
        self._more.setAccessibleName(self.tr("What can be done with this chart"))
        self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        menu = QMenu(self._more)
        # The key behind a tab is shown only: a shortcut would be that of every card at once.
        self._full = menu.addAction(self.tr("Full size") + "\tF", self.full_wanted.emit)
        menu.addSeparator()
        self._of_figures = [
            menu.addAction(self.tr("Save picture as PNG ..."), lambda: self.picture_wanted.emit("png")),
            menu.addAction(self.tr("Save picture as SVG ..."), lambda: self.picture_wanted.emit("svg")),
            menu.addAction(self.tr("Save figures as CSV ..."), self.data_wanted.emit),
        ]
        if self.spec.id == LOG:
            self._of_figures.append(menu.addAction(self.tr("Print ..."), self.log_wanted.emit))
        self._more.setMenu(menu)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(px(8))
        head.addWidget(self._title, 1)
        for part in (self.segments, self._people):
            if part is not None:
                head.addWidget(part)
        head.addWidget(self._more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(px(FULL_PX), px(10), px(12), px(10))
        layout.setSpacing(px(3))
        layout.addLayout(head)
        layout.addWidget(self.sentence)
        layout.addWidget(self.legend)
        layout.addWidget(self._stack, 3)
        layout.addWidget(self.table, 2)
        layout.addWidget(self.notes)

    def _show_table(self) -> None:
        chart = self.chart
        wanted = chart is not None and not chart.empty and (self._is_full or not chart.layers)
        self.table.setVisible(wanted)
        if chart is not None and wanted:
            self.table.show_table(chart.table)

    def _offer(self, people: tuple[tuple[str, str], ...], code: str) -> None:
        if self._people is None:
            return
        self._people.clear()
        for own, name in people:
            self._people.addItem(name, own)
        self._people.setCurrentIndex(max(0, self._people.findData(code)))
        self._people.setVisible(bool(people))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Override: the wheel scrolls the page, it chooses nobody."""
        if watched is self._people and event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _on_theme(self) -> None:
        if self.chart is not None and self.chart.layers:
            self.plot.show_chart(self.chart)
            self.legend.show_layers(self.chart.legend)
