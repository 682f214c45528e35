"""A line of an event or task: a shape, words, a smaller line of detail, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.models.enums import Status
from irplanner.ui.fields.field import StatusMark
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


class StoryLine(QWidget):
    """`actions`: words and what they do."""

    def __init__(
        self,
        status: Status,
        text: str,
        detail: str,
        actions: tuple[tuple[str, Callable[[], object]], ...] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        mark = StatusMark(self)
        mark.set_status(status)
        words = QVBoxLayout()
        words.setSpacing(px(1))
        words.addWidget(Label(text, wrap=True))
        if detail:
            words.addWidget(Label(detail, "small", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, px(3), 0, px(3))
        row.setSpacing(px(8))
        row.addWidget(mark)
        row.addLayout(words, 1)
        self.buttons: list[QPushButton] = []
        for name, slot in actions:
            button = QPushButton(name)
            button.setProperty("role", "link")
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _checked=False, slot=slot: slot())
            row.addWidget(button)
            self.buttons.append(button)
