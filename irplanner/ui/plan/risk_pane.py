"""The risk summary: open findings as cards, worst first; what is ok is folded but counted."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.models.enums import Status
from irplanner.planning.outcome import Plan
from irplanner.ui.chips import StatusChip, counted
from irplanner.ui.fields.beside import Beside
from irplanner.ui.labels import Label
from irplanner.ui.plan.risk_card import RiskCardWidget
from irplanner.ui.plan.status_frame import StatusFrame
from irplanner.ui.presenters.live_pane import RECALLED_NOTE, RiskCard, RiskSummary, explanation, risk_summary
from irplanner.ui.presenters.row_diff import Change, Inserted, Moved, Removed, Updated, row_changes
from irplanner.ui.slices import Slices
from irplanner.ui.theme import px

CARDS_SHOWN = 3
"""New cards made in one turn of the event loop."""


class RiskPane(QScrollArea):
    """Shows the findings of a plan; a change touches only the cards that differ.

    Signals:
        field_requested: path of the field that settles a finding.
    """

    field_requested = Signal(str)

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        self._plan: Plan | None = None
        self._opened: set[str] = set()
        self._summary: RiskSummary | None = None
        self._slices = Slices(self)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setProperty("ground", "pane")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(px(14), 0, px(14), px(14))
        self._column.setSpacing(px(8))
        self._empty = Label("", "muted", wrap=True)
        self._column.addWidget(self._empty)
        self._open_cards = _Cards(self._column)
        self._groups = {status: FoldedGroup(status) for status in (Status.INFO, Status.OK)}
        self._folded: dict[Status, _Cards] = {}
        for status, group in self._groups.items():
            group.toggled.connect(self._on_toggled)
            self._column.addWidget(group)
            self._folded[status] = _Cards(self._column)
        self._note = Label(tr(RECALLED_NOTE), "small", wrap=True)
        self._note.hide()
        self._column.addWidget(self._note)
        self._column.addStretch(1)
        self.setWidget(self._body)

    @property
    def cards(self) -> tuple[RiskCardWidget, ...]:
        """The open cards, worst first."""
        self._slices.finish()
        return tuple(self._open_cards.widgets)

    def forget_opened(self) -> None:
        """Close all explanations: another case."""
        self._opened.clear()
        for card in self._open_cards.widgets:
            card.show_why(None)

    def use_catalog(self, catalog: Catalog) -> None:
        """Explain by another catalog from now on; one that the site has changed is another."""
        self._catalog = catalog

    def show_plan(self, plan: Plan | None, nothing: str = "") -> None:
        """Show the findings of a plan, or `nothing` as text while there is no plan."""
        self._plan = plan
        summary = (
            RiskSummary((), (), "", (), "", nothing, False)
            if plan is None
            else risk_summary(plan, self._catalog)
        )
        if summary == self._summary:
            return
        self._summary = summary
        self._slices.drop()  # each group is taken from where it stands to what is wanted now
        self._change(self._open_cards, summary.cards)
        self._empty.setText(summary.empty_text)
        self._empty.setVisible(not summary.cards)
        self._groups[Status.INFO].show_count(len(summary.info), summary.info_title)
        self._groups[Status.OK].show_count(len(summary.ok), summary.ok_title)
        self._note.setVisible(summary.has_recalled)
        self._show_folded()

    def _on_toggled(self) -> None:
        self._slices.finish()
        self._show_folded()

    def _show_folded(self) -> None:
        for status, group in self._groups.items():
            rows: tuple[RiskCard, ...] = ()
            if self._summary is not None and group.is_open:
                rows = self._summary.info if status is Status.INFO else self._summary.ok
            self._change(self._folded[status], rows)

    def _change(self, cards: _Cards, new: tuple[RiskCard, ...]) -> None:
        """Carry the changes out on widgets and rows alike; many new cards come a few a turn."""
        self._go_on(cards, iter(row_changes(cards.rows, new)))

    def _go_on(self, cards: _Cards, changes: Iterator[Change[RiskCard]]) -> None:
        made = 0
        for change in changes:
            match change:
                case Removed(index):
                    cards.remove(index)
                case Inserted(index, row):
                    cards.insert(index, row, self._make(row))
                    made += 1
                case Moved(index, to):
                    cards.move(index, to)
                case Updated(index, row):
                    cards.rows[index] = row
                    cards.widgets[index].show_card(row)
            if made >= CARDS_SHOWN:
                self._slices.add(partial(self._go_on, cards, changes))
                return
        for card in cards.widgets:
            if card.card.key in self._opened:
                self._show_why(card)

    def _make(self, row: RiskCard) -> RiskCardWidget:
        card = RiskCardWidget(row)
        card.field_requested.connect(self.field_requested)
        card.why_requested.connect(self._on_why)
        return card

    def _on_why(self, key: str) -> None:
        self._opened ^= {key}
        groups = (self._open_cards, *self._folded.values())
        card = next((card for group in groups for card in group.widgets if card.card.key == key), None)
        if card is not None:
            self._show_why(card)
            self.ensureVisible(0, card.mapTo(self._body, QPoint(0, 0)).y(), 0, px(20))

    def _show_why(self, card: RiskCardWidget) -> None:
        is_open = card.card.key in self._opened and self._plan is not None
        card.show_why(
            explanation(self._plan, card.card.key, self._catalog) if is_open and self._plan else None
        )


class _Cards:
    """The cards of one group: rows and widgets side by side, in a column of their own."""

    def __init__(self, parent: QVBoxLayout) -> None:
        self.rows: list[RiskCard] = []
        self.widgets: list[RiskCardWidget] = []
        self._column = QVBoxLayout()
        self._column.setSpacing(px(8))
        parent.addLayout(self._column)

    def insert(self, index: int, row: RiskCard, widget: RiskCardWidget) -> None:
        self.rows.insert(index, row)
        self.widgets.insert(index, widget)
        self._column.insertWidget(index, widget)

    def remove(self, index: int) -> None:
        del self.rows[index]
        widget = self.widgets.pop(index)
        self._column.removeWidget(widget)
        widget.hide()
        widget.deleteLater()

    def move(self, index: int, to: int) -> None:
        self.rows.insert(to, self.rows.pop(index))
        widget = self.widgets.pop(index)
        self.widgets.insert(to, widget)
        self._column.removeWidget(widget)
        self._column.insertWidget(to, widget)


class FoldedGroup(StatusFrame):
    """What needs no action, in one line with its count; opens to the single points.

    Signals:
        toggled: opened or closed.
    """

    toggled = Signal()

    def __init__(self, status: Status, parent: QWidget | None = None) -> None:
        super().__init__(status, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(12), px(8), px(10), px(8))
        column.setSpacing(px(4))
        words = QVBoxLayout()
        self._chip = StatusChip(counted(status, 0))
        words.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._title = Label("", wrap=True)
        column.addWidget(self._title)
        self.button = QPushButton()
        self.button.setProperty("role", "link")
        self.button.setCheckable(True)
        self.button.clicked.connect(self._on_clicked)
        column.insertWidget(0, Beside(words, self.button, 110))
        self._count = 0

    @property
    def is_open(self) -> bool:
        """Say whether the single points are shown."""
        return self.button.isChecked()

    def show_count(self, count: int, title: str) -> None:
        """Show how many points there are and what they are about."""
        self._count = count
        self.setVisible(count > 0)
        self._chip.set_chip(counted(self.status, count))
        self._title.setText(title)
        self._label()

    def _label(self) -> None:
        self.button.setText(self.tr("Hide") if self.is_open else self.tr("Show"))
        words = counted(self.status, self._count).text
        self.button.setAccessibleName(self.tr("{points}: show or hide").format(points=words))

    def _on_clicked(self) -> None:
        self._label()
        self.toggled.emit()
