"""Records one adverse event: scale, grade with its definition, what it was, and when."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.models.enums import AdverseEventScheme, AdverseEventTiming
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_story.adverse_events import AdverseEvent
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.labels import Label
from irplanner.ui.presenters.case_view import (
    TIMING_WORDS,
    complication_choices,
    grade_choices,
    grade_text,
)
from irplanner.ui.theme import px


class Choice(ChoiceBox):
    """A list with a name, filled with codes and words."""

    def __init__(self, name: str, choices: tuple[tuple[object, str], ...] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.offer(choices)

    def offer(self, choices: tuple[tuple[object, str], ...]) -> None:
        """Offer these codes and words."""
        self.clear()
        for code, words in choices:
            self.addItem(words, code)


class EventForm(QWidget):
    """Signals: recorded: an AdverseEvent. cancelled."""

    recorded = Signal(object)
    cancelled = Signal()

    def __init__(self, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalog = catalog
        scales = tuple(
            (scheme.value, catalog.adverse_event_scales[scheme.value].label) for scheme in AdverseEventScheme
        )
        self.scheme = Choice(self.tr("Scale"), scales)
        self.grade = Choice(self.tr("Grade"))
        self.timing = Choice(
            self.tr("When"),
            (("", self.tr("Not recorded")), *((code, tr(w)) for code, w in TIMING_WORDS.items())),
        )
        self.complication = Choice(self.tr("Complication"))
        self.at_site = Choice(
            self.tr("At the access site"),
            ((None, self.tr("Not said")), (True, self.tr("Yes")), (False, self.tr("No"))),
        )
        self.text = QLineEdit()
        self.text.setAccessibleName(self.tr("What happened"))
        self.text.setPlaceholderText(self.tr("What happened, in a few words"))
        self.definition = Label("", "small", wrap=True)
        self.record_button = QPushButton(self.tr("Record"))
        self.record_button.setProperty("role", "primary")
        self.record_button.clicked.connect(self._on_record)
        cancel = QPushButton(self.tr("Close"))
        cancel.clicked.connect(self.cancelled)
        self.scheme.currentIndexChanged.connect(lambda _at: self._offer_grades())
        self.grade.currentIndexChanged.connect(lambda _at: self._define())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(px(6))
        parts = (
            (self.tr("Scale"), self.scheme),
            (self.tr("Grade"), self.grade),
            (self.tr("What it was"), self.complication),
            (self.tr("When"), self.timing),
            (self.tr("At the access site"), self.at_site),
        )
        for place, (words, control) in enumerate(parts):
            row, column = divmod(place, 2)
            grid.addWidget(Label(words, "field"), row * 2, column)
            grid.addWidget(control, row * 2 + 1, column)
        grid.addWidget(self.definition, 6, 0, 1, 2)
        grid.addWidget(self.text, 7, 0, 1, 2)
        row_of_buttons = QHBoxLayout()
        row_of_buttons.addStretch(1)
        row_of_buttons.addWidget(cancel)
        row_of_buttons.addWidget(self.record_button)
        grid.addLayout(row_of_buttons, 8, 0, 1, 2)
        self._offer_grades()

    def begin(self, record: CaseRecord) -> None:
        """Offer what the procedure of this case may bring, everything else empty."""
        names = complication_choices(record, self._catalog)
        self.complication.offer((("", self.tr("Something else")), *((name, name) for name in names)))
        self.grade.setCurrentIndex(0)
        self.timing.setCurrentIndex(0)
        self.at_site.setCurrentIndex(0)
        self.text.clear()
        self.scheme.setFocus()

    def _offer_grades(self) -> None:
        self.grade.offer(grade_choices(self._catalog, self.scheme.currentData()))
        self._define()

    def _define(self) -> None:
        if self.grade.currentData() is not None:
            self.definition.setText(
                grade_text(self._catalog, self.scheme.currentData(), self.grade.currentData())
            )

    def _on_record(self) -> None:
        timing = self.timing.currentData()
        self.recorded.emit(
            AdverseEvent(
                scheme=AdverseEventScheme(self.scheme.currentData()),
                grade=self.grade.currentData() or None,
                timing=AdverseEventTiming(timing) if timing else None,
                complication=self.complication.currentData() or None,
                at_access_site=self.at_site.currentData(),
                text=self.text.text().strip() or None,
            )
        )
