"""One finding as a card: shape and word, title, detail, what to do, source, the way to its field, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip, word_chip
from irplanner.ui.fields.beside import Beside
from irplanner.ui.labels import ElidedLabel, Label
from irplanner.ui.plan.clamped_label import ClampedLabel
from irplanner.ui.plan.status_frame import StatusFrame
from irplanner.ui.presenters.live_pane import Explanation, RiskCard
from irplanner.ui.theme import px


class RiskCardWidget(StatusFrame):
    """A card whose texts are changed in place.

    Signals:
        field_requested: path of the field that settles the finding.
        why_requested: the card was opened or closed; its key.
    """

    field_requested = Signal(str)
    why_requested = Signal(str)

    def __init__(self, card: RiskCard, parent: QWidget | None = None) -> None:
        super().__init__(card.status, parent)
        self.card = card
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(12), px(8), px(10), px(6))
        self._column.setSpacing(px(3))
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(px(8))
        self._chip = StatusChip(word_chip(card.status))
        self._title = Label("", "strong", wrap=True)
        self._head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        self._head.addWidget(self._title, 1)
        self._column.addLayout(self._head)
        self._detail = ClampedLabel("muted", lines=3 if card.status is Status.STOP else 2)
        self._action = Label("", wrap=True)
        self._column.addWidget(self._detail)
        self._column.addWidget(self._action)
        words = QVBoxLayout()
        self._cite = ElidedLabel("", "small")
        words.addWidget(self._cite)
        deeds = QWidget()
        foot = QHBoxLayout(deeds)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(px(10))
        self.why = QPushButton(self.tr("Why"))
        self.why.setProperty("role", "link")
        self.why.setCheckable(True)
        self.why.clicked.connect(lambda: self.why_requested.emit(self.card.key))
        foot.addWidget(self.why)
        self.go = QPushButton(self.tr("Go to field"))
        self.go.setProperty("role", "link")
        self.go.clicked.connect(self._on_go)
        foot.addWidget(self.go)
        self._column.addWidget(Beside(words, deeds, 70))
        self._why_panel: WhyPanel | None = None
        self._show()

    def show_card(self, card: RiskCard) -> None:
        """Show another state of the same finding."""
        if card != self.card:
            self.card = card
            self._show()

    def show_why(self, explanation: Explanation | None) -> None:
        """Open or close the explanation under the card."""
        self.why.setChecked(explanation is not None)
        self._detail.set_open(explanation is not None)
        if explanation is None:
            if self._why_panel is not None:
                self._why_panel.hide()
            return
        if self._why_panel is None:
            self._why_panel = WhyPanel()
            self._why_panel.field_requested.connect(self.field_requested)
            self._column.addWidget(self._why_panel)
        self._why_panel.show_explanation(explanation)
        self._why_panel.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Override: on little room the title goes under the chip."""
        super().resizeEvent(event)
        narrow = self.width() < px(290)
        wanted = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._head.direction() != wanted:
            self._head.setDirection(wanted)
            self._head.setSpacing(px(3 if narrow else 8))

    def _show(self) -> None:
        card = self.card
        self.set_status(card.status)
        self._chip.set_chip(word_chip(card.status))
        self._title.setText(card.title)
        for label, text in ((self._detail, card.detail), (self._action, card.action)):
            if label.text() != text:
                label.setText(text)
            label.setVisible(bool(text))
        self._cite.setText(f"{card.cite} {card.mark}".strip())
        self.go.setVisible(card.field is not None)
        self.go.setToolTip(card.field_label)
        self.go.setAccessibleName(self.tr("Go to {field}").format(field=card.field_label))
        self.why.setAccessibleName(self.tr("Why: {title}").format(title=card.title))
        self.setAccessibleName(card.spoken)

    def _on_go(self) -> None:
        if self.card.field is not None:
            self.field_requested.emit(self.card.field)


class WhyPanel(QFrame):
    """Rule, values, limit, what is missing, sources, and how well the figure is known.

    Signals:
        field_requested: path of a missing value.
    """

    field_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "why")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, px(6), 0, px(4))
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setVerticalSpacing(px(3))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 3)
        self._shown: Explanation | None = None

    def show_explanation(self, explanation: Explanation) -> None:
        """Show it; the same one is not built again."""
        if explanation == self._shown:
            return
        self._shown = explanation
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [(self.tr("Rule"), explanation.rule), *explanation.values]
        lines += [(self.tr("Source"), source) for source in explanation.sources]
        lines += [(self.tr("Check"), flag) for flag in explanation.flags]
        lines.append((self.tr("Evidence"), explanation.evidence))
        if explanation.signed:
            lines.append((self.tr("Sign-off"), explanation.signed))
        for row, (name, text) in enumerate(lines):
            self._grid.addWidget(Label(name, "small", wrap=True), row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(Label(text, "reading", wrap=True), row, 1)
        for name, path in explanation.needs:
            row = self._grid.rowCount()
            self._grid.addWidget(Label(self.tr("Missing"), "small"), row, 0, Qt.AlignmentFlag.AlignTop)
            link = QPushButton(name)
            link.setProperty("role", "link")
            link.setAccessibleName(self.tr("Go to {field}").format(field=name))
            link.clicked.connect(lambda _checked, to=path: self.field_requested.emit(to))
            self._grid.addWidget(link, row, 1, Qt.AlignmentFlag.AlignLeft)
