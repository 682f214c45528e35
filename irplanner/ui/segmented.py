"""One of a few choices, all in sight, exactly one chosen: joined buttons with one Tab stop."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from irplanner.language import tr
from irplanner.ui.fields.flow import FlowLayout


class _Segment(QPushButton):
    """Up and down scroll what it lies in: they would choose a neighbor as left and right do."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: see the class."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            event.ignore()
            return
        super().keyPressEvent(event)


class Segmented(QWidget):
    """`choices` are (code, label). The arrows to the left and right move the choice."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: tuple[tuple[str, str], ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        layout = FlowLayout(self, gap=0)  # goes on in a second line rather than being cut
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QPushButton] = {}
        for place, (code, label) in enumerate(choices):
            words = tr(label)
            button = _Segment(words)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            last = place == len(choices) - 1
            button.setProperty("segment", "first" if place == 0 else "last" if last else "middle")
            button.clicked.connect(lambda _checked=False, code=code: self.chosen.emit(code))
            self._group.addButton(button)
            self.buttons[code] = button
            layout.addWidget(button)

    @property
    def code(self) -> str:
        """The chosen code, empty while none is."""
        return next((code for code, button in self.buttons.items() if button.isChecked()), "")

    @property
    def focus_button(self) -> QPushButton:
        """The button the focus goes to: the chosen one, else the first."""
        return self.buttons.get(self.code) or next(iter(self.buttons.values()))

    def set_code(self, code: str) -> None:
        """Choose without telling; a code that is no choice takes every mark off."""
        self._group.setExclusive(False)
        for own, button in self.buttons.items():
            button.setChecked(own == code)
        self._group.setExclusive(True)
