"""One point to settle: what is open, of which case, and the buttons that settle it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from irplanner.language import day, tr
from irplanner.models.enums import Status
from irplanner.services.inventory.open_points import KeptPoint
from irplanner.ui.inventory.remark_card import RemarkCard
from irplanner.ui.labels import Label
from irplanner.ui.presenters.inventory.settling import DEED_WORDS, Deed, deeds, meaning
from irplanner.ui.theme import px


class SettlePane(QScrollArea):
    """Made anew for each point; nothing is asked of an empty list.

    Signals:
        wanted: a Deed.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(tr("To settle"))
        self.buttons: dict[Deed, QPushButton] = {}
        self.show_point(None)

    def show_point(self, point: KeptPoint | None) -> None:
        """Show one point, or what the list is for."""
        self.buttons = {}
        body = QWidget()
        body.setProperty("ground", "pane")
        column = QVBoxLayout(body)
        column.setContentsMargins(px(18), px(16), px(18), px(18))
        column.setSpacing(px(10))
        if point is None:
            said = tr("Cases draw from the shelf by themselves. What could not be drawn is listed here.")
            column.addWidget(Label(said, role="muted", wrap=True))
        else:
            self._show(point, column)
        column.addStretch(1)
        self.setWidget(body)

    def _show(self, point: KeptPoint, column: QVBoxLayout) -> None:
        column.addWidget(Label(point.name, role="title", wrap=True))
        column.addWidget(RemarkCard(Status.CAUTION, meaning(point)))
        for name, value in (
            (tr("Device identifier"), point.di),
            (tr("Lot"), point.lot),
            (tr("Serial number"), point.serial),
            (tr("Patient"), " ".join(part for part in (point.patient_name or "", point.mrn or "") if part)),
            (tr("Procedure"), point.procedure_name),
            (tr("Date"), day(point.scheduled_at) if point.scheduled_at else ""),
        ):
            if value:
                column.addWidget(Label(f"{name}: {value}", wrap=True))
        for place, deed in enumerate(deeds(point)):
            button = QPushButton(tr(DEED_WORDS[deed]))
            if place == 0:
                button.setProperty("role", "primary")
            button.clicked.connect(lambda _checked=False, deed=deed: self.wanted.emit(deed))
            self.buttons[deed] = button
            column.addWidget(button)
