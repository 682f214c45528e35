"""A card of the sign-in page: title, words, lines to fill, what is wrong, one main button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.ui.labels import Label
from irplanner.ui.theme import px

WIDTH = 400


class StaffCard(QFrame):
    """Enter goes to the next line, and from the last one presses the main button."""

    def __init__(self, title: str, text: str, accept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("palette")  # the same look: a card of its own
        self.setAccessibleName(title)
        self.setFixedWidth(px(WIDTH))
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(px(24), px(20), px(24), px(18))
        self.column.setSpacing(px(10))
        self.title = Label(title, role="page", wrap=True)
        self.column.addWidget(self.title)
        self.words = Label(text, role="muted", wrap=True)
        self.words.setVisible(bool(text))
        self.column.addWidget(self.words)
        self.lines: list[QLineEdit] = []
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        self.main = QPushButton(accept)
        self.main.setProperty("role", "primary")
        self.main.setProperty("target", True)
        self.main.setDefault(True)
        self._foot = QHBoxLayout()

    def add_line(self, name: str, *, is_secret: bool = False) -> QLineEdit:
        """Add a line to fill, named above."""
        line = QLineEdit()
        if is_secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
            line.setInputMethodHints(
                Qt.InputMethodHint.ImhSensitiveData | Qt.InputMethodHint.ImhNoPredictiveText
            )
        line.setProperty("target", True)
        line.setAccessibleName(name)
        label = Label(name, role="field", wrap=True)
        label.setBuddy(line)
        line.setProperty("label", label)
        self.column.addWidget(label)
        self.column.addWidget(line)
        line.returnPressed.connect(lambda: self._on_enter(line))
        self.lines.append(line)
        return line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Override: Enter presses the button that has the keyboard, as in a dialog."""
        pressed = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(pressed, QPushButton):
            pressed.click()
        else:
            super().keyPressEvent(event)

    def show_line(self, line: QLineEdit, *, is_shown: bool, name: str = "") -> None:
        """Show or hide a line with its name, perhaps under another name."""
        label = line.property("label")
        if isinstance(label, Label):
            label.setVisible(is_shown)
            if name:
                label.setText(name)
        line.setVisible(is_shown)
        if name:
            line.setAccessibleName(name)

    def add_foot_link(self, text: str) -> QPushButton:
        """Add a small button under the main one."""
        link = QPushButton(text)
        link.setProperty("role", "link")
        self._foot.addWidget(link)
        return link

    def finish(self) -> None:
        """Put what is wrong, the main button and the foot below everything else."""
        self.column.addWidget(self.problem)
        self.column.addSpacing(px(4))
        self.column.addWidget(self.main)
        self._foot.addStretch(1)
        self.column.addLayout(self._foot)

    def complain(self, error: Exception) -> None:
        """Say what is wrong; a secret that was wrong is typed anew."""
        said = f"{error.title} {error.advice}" if isinstance(error, UserError) else str(type(error).__name__)
        self.problem.setText(said)
        self.problem.show()
        self.set_busy(False)

    def clear_problem(self) -> None:
        self.problem.hide()

    def set_busy(self, is_busy: bool) -> None:
        """While a secret is looked at nothing can be typed: the work takes a moment on purpose."""
        for widget in (*self.lines, self.main):
            widget.setEnabled(not is_busy)

    def first_focus(self) -> QWidget:
        """Return where the keyboard begins: the first empty line that is shown."""
        shown = [line for line in self.lines if not line.isHidden()]
        return next((line for line in shown if not line.text()), shown[0] if shown else self.main)

    def _on_enter(self, line: QLineEdit) -> None:
        shown = [one for one in self.lines if not one.isHidden()]
        place = shown.index(line)
        if place + 1 < len(shown) and not shown[place + 1].text():
            shown[place + 1].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.main.click()
