"""The live pane at the right of the plan: risk summary, checklist, timeline and pick list, always current."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from irplanner.services.inventory.product import Product
from irplanner.services.inventory.supplies import supplies_of
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.plan.lines_view import LinesView
from irplanner.ui.plan.risk_pane import RiskPane
from irplanner.ui.plan.timeline_pane import TimelinePane
from irplanner.ui.presenters import live_pane
from irplanner.ui.presenters.plan_editor import PlanEditor
from irplanner.ui.theme import Theme, px

RISK, CHECKLIST, TIMELINE, PICK_LIST = range(4)


class LivePane(QWidget):
    """Four views of one plan; only the one in sight is brought up to date, the others when they are opened.

    Signals:
        field_requested: path of a field.
    """

    field_requested = Signal(str)

    def __init__(self, editor: PlanEditor, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        self._products: Sequence[Product] = ()  # of the stock, read when the pick list is opened
        self.setObjectName("side_pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(12), 0, 0)
        column.setSpacing(px(10))
        row_box = self._row_box = QWidget()
        row = FlowLayout(row_box, gap=0)
        row.setContentsMargins(px(14), 0, px(14), 0)
        self.tabs: list[QPushButton] = []
        titles = (self.tr("Risk summary"), self.tr("Checklist"), self.tr("Timeline"), self.tr("Pick list"))
        for place, title in enumerate(titles):
            tab = QPushButton(title)
            tab.setCheckable(True)
            tab.setAutoExclusive(True)
            tab.setProperty(
                "segment", "first" if not place else "last" if place == len(titles) - 1 else "middle"
            )
            tab.setProperty("tab", True)
            tab.clicked.connect(lambda _checked, at=place: self.open_tab(at))
            self.tabs.append(tab)
            row.addWidget(tab)
        column.addWidget(row_box)
        self._stack = QStackedWidget()
        self.risk = RiskPane(editor.catalog)
        self.risk.field_requested.connect(self.field_requested)
        self.checklist = LinesView(
            self.tr("Checklist"), self.tr("The checklist appears once a procedure is chosen."), has_marks=True
        )
        self.timeline = TimelinePane(theme)
        self.pick_list = LinesView(
            self.tr("Pick list"), self.tr("The pick list appears once a procedure is chosen."), has_marks=True
        )
        for view in (self.risk, self.checklist, self.timeline, self.pick_list):
            self._stack.addWidget(view)
        column.addWidget(self._stack, 1)
        self.open_tab(RISK)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: lower tabs where they need several lines."""
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event: QEvent) -> None:
        """Override: larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_room()

    def _share_room(self) -> None:
        words = sum(tab.fontMetrics().horizontalAdvance(tab.text()) + px(18) for tab in self.tabs)
        compact = words + px(28) > self.width()
        if compact is not bool(self._row_box.property("compact")):
            self._row_box.setProperty("compact", compact)
            for tab in self.tabs:
                tab.style().unpolish(tab)
                tab.style().polish(tab)

    @property
    def is_risk_in_front(self) -> bool:
        """Say whether the risk summary is what is shown."""
        return self._stack.currentIndex() == RISK

    def show_nothing(self) -> None:
        """Take the case before out of sight until the next one is shown."""
        self._stack.hide()

    def show_case(self, editor: PlanEditor) -> None:
        """Show another case."""
        self._editor = editor
        self.risk.forget_opened()
        self.refresh()
        self._stack.show()

    def open_tab(self, place: int) -> None:
        """Show one of the four views."""
        self.tabs[place].setChecked(True)
        self._stack.setCurrentIndex(place)
        self.refresh()
        if place == PICK_LIST:
            self._editor.work(self._editor.products, self._on_products)

    def refresh(self) -> None:
        """Show the plan as it is now."""
        plan, record, catalog = self._editor.plan, self._editor.record, self._editor.catalog
        count = len(plan.checklist) if plan else 0
        text = self.tr("Checklist {count}").format(count=count) if count else self.tr("Checklist")
        if self.tabs[CHECKLIST].text() != text:
            self.tabs[CHECKLIST].setText(text)
        shown = self._stack.currentIndex()
        if shown == RISK:
            self.risk.use_catalog(catalog)
            self.risk.show_plan(plan, self._nothing())
        elif shown == CHECKLIST:
            self.checklist.show_lines(live_pane.checklist_lines(plan, record.facts) if plan else ())
        elif shown == TIMELINE:
            self.timeline.show_plan(plan, record)
        else:
            supplies = supplies_of(plan.pick_list, record.facts, self._products, catalog) if plan else ()
            self.pick_list.show_lines(live_pane.pick_lines(plan, catalog, supplies) if plan else ())

    def _on_products(self, products: Sequence[Product]) -> None:
        self._products = products
        self.refresh()

    def _nothing(self) -> str:
        error = self._editor.plan_error
        if error is not None:
            return self.tr("Not assessed: {title} {advice}").format(title=error.title, advice=error.advice)
        return self.tr("Nothing has been assessed yet. Choose a procedure: its rules apply at once.")
