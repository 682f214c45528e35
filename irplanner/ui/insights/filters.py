"""The line over the charts: period, category, procedure, room, operator."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from irplanner.language import mark, tr
from irplanner.services.insights.frame import Frame
from irplanner.services.insights.view import FILTERED
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.presenters.charts.words import ALL, PERIODS, Words
from irplanner.ui.segmented import Segmented
from irplanner.ui.theme import px

USUAL_PERIOD = "12"
_ALL = {
    "category": mark("All categories"),
    "procedure": mark("All procedures"),
    "room": mark("All rooms"),
    "operator": mark("All operators"),
}
_NAMES = {
    "category": mark("Category"),
    "procedure": mark("Procedure"),
    "room": mark("Room"),
    "operator": mark("Operator"),
}
BOX_WIDTH = 168


class _Box(ChoiceBox):
    """A list among others of its width."""

    def sizeHint(self) -> QSize:
        """Override: all of one width; long names are cut in the box, not in its list."""
        return QSize(px(BOX_WIDTH), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Override: as the hint."""
        return self.sizeHint()


class FilterLine(QWidget):
    """Signals: changed: something else was chosen."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.periods = Segmented(self.tr("Period"), tuple((code, tr(name)) for code, name in PERIODS))
        self.periods.set_code(USUAL_PERIOD)
        self.periods.chosen.connect(lambda _code: self.changed.emit())
        self.boxes: dict[str, QComboBox] = {}
        layout = FlowLayout(self, gap=8)
        layout.addWidget(self.periods)
        for name in FILTERED:
            box = _Box()
            box.setAccessibleName(tr(_NAMES[name]))
            box.addItem(tr(_ALL[name]), ALL)
            box.activated.connect(self._on_chosen)
            box.setMaxVisibleItems(24)
            self.boxes[name] = box
            layout.addWidget(box)
        self.clear = QPushButton(self.tr("Clear filter"))
        self.clear.setProperty("role", "link")
        self.clear.clicked.connect(self._on_clear)
        self.clear.setVisible(False)
        layout.addWidget(self.clear)

    @property
    def chosen(self) -> dict[str, str | None]:
        """The words filtered by; None: all."""
        return {name: box.currentData() or None for name, box in self.boxes.items()}

    def offer(self, frame: Frame, words: Words) -> None:
        """Offer the words the cases have; the choice stays."""
        for name, box in self.boxes.items():
            choices = sorted((words.of(name, code), code) for code in frame.words[name] if code)
            if [box.itemData(at) for at in range(1, box.count())] == [code for _, code in choices]:
                continue
            kept = box.currentData()
            box.clear()
            box.addItem(tr(_ALL[name]), ALL)
            for label, code in choices:
                box.addItem(label, code)
            box.setCurrentIndex(max(0, box.findData(kept)))

    def _on_chosen(self) -> None:
        self.clear.setVisible(any(self.chosen.values()))
        self.changed.emit()

    def _on_clear(self) -> None:
        for box in self.boxes.values():
            box.setCurrentIndex(0)
        self._on_chosen()
        self.periods.buttons[self.periods.code].setFocus()
