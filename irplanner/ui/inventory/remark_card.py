"""One remark above a form: shape, color and words of its status, and the sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.chips import StatusChip, word_chip
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


class RemarkCard(QFrame):
    """Read by a screen reader as `Stop: Expired on 2026-08-29.`"""

    def __init__(self, status: Status, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setProperty("status", status.value)
        self.text = text
        chip = word_chip(status)
        self.setAccessibleName(f"{chip.text}: {text}")
        row = QHBoxLayout(self)
        row.setContentsMargins(px(10), px(8), px(12), px(8))
        row.setSpacing(px(10))
        row.addWidget(StatusChip(chip), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(text, wrap=True), 1)
