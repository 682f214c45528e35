"""One way to make it fit: the change, what it does to the risk summary, and the button that makes it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.key_button import KeyButton
from irplanner.ui.labels import Label
from irplanner.ui.presenters.chip import Chip
from irplanner.ui.presenters.delivery_path import MOST_TOLD, Way
from irplanner.ui.theme import px

KEYS = tuple(f"Ctrl+Alt+{number}" for number in range(1, 10))


class WayRow(QFrame):
    """Shows a way; `number` from 0 says which key applies it.

    Signals:
        applied: key of the way.
    """

    applied = Signal(str)

    def __init__(self, way: Way, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(12), px(8), px(12), px(8))
        row.setSpacing(px(12))
        words = QVBoxLayout()
        words.setSpacing(px(2))
        words.addWidget(Label(way.text, wrap=True))
        beneath = self.tr("instead of {part}").format(part=way.instead_of)
        if not way.in_stock:
            beneath = self.tr("{instead}; not in the stock list").format(instead=beneath)
        words.addWidget(Label(beneath, "small", wrap=True))
        words.addStretch(1)
        row.addLayout(words, 3)
        row.addWidget(self._effects(way), 3)
        key = KEYS[number]
        self.button = KeyButton(self.tr("Apply"), key.replace("+", " "))
        spoken = ", ".join([*(effect.text for effect in way.effects), *self._told(way)])
        self.button.setAccessibleName(
            self.tr("Apply {part}: {effects}").format(part=way.text, effects=spoken)
        )
        self.button.clicked.connect(lambda: self.applied.emit(way.key))
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(lambda: self.applied.emit(way.key))

    def _effects(self, way: Way) -> QWidget:
        """Counts as chips, below them the findings that go and come."""
        effects = QWidget()
        column = QVBoxLayout(effects)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(3))
        chips = QWidget()
        flow = FlowLayout(chips, gap=4)
        for effect in way.effects:
            flow.addWidget(StatusChip(Chip(effect.status, effect.text)))
        if not way.effects:
            flow.addWidget(StatusChip(Chip(Status.OK, self.tr("no other effect"))))
        column.addWidget(chips)
        for line in self._told(way):
            column.addWidget(Label(line, "small", wrap=True))
        column.addStretch(1)
        return effects

    def _told(self, way: Way) -> list[str]:
        """Return the findings that go and come, the worst of each first."""
        lines = []
        for titles, words in ((way.gone, self.tr("Gone: {titles}")), (way.new, self.tr("New: {titles}"))):
            if not titles:
                continue
            told = " ".join(titles[:MOST_TOLD])
            if len(titles) > MOST_TOLD:
                told = self.tr("{told} +{more}").format(told=told, more=len(titles) - MOST_TOLD)
            lines.append(words.format(titles=told))
        return lines
