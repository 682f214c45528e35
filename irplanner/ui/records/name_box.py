"""Asks for a name."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from irplanner.language import tr
from irplanner.ui.labels import Label
from irplanner.ui.theme import px

_MOST_LETTERS = 200


class NameBox(QDialog):
    """A title, what is to be named, and the name; OK only once there is one."""

    def __init__(self, title: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(18), px(20), px(16))
        column.setSpacing(px(10))
        column.addWidget(Label(title, role="title"))
        words = Label(text, role="muted", wrap=True)
        words.setMinimumWidth(px(320))
        column.addWidget(words)
        self.name = QLineEdit()
        self.name.setMaxLength(_MOST_LETTERS)
        self.name.setAccessibleName(tr("Name"))
        self.name.setPlaceholderText(tr("Name"))
        column.addWidget(self.name)
        buttons = QDialogButtonBox()
        self._keep = buttons.addButton(tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._keep.setProperty("role", "primary")
        self._keep.setEnabled(False)
        buttons.addButton(tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        self.name.textChanged.connect(lambda typed: self._keep.setEnabled(bool(typed.strip())))
        column.addWidget(buttons)


def ask_name(title: str, text: str, parent: QWidget | None = None) -> str | None:
    """Return the name given; None when the user thinks better of it."""
    box = NameBox(title, text, parent)
    accepted = box.exec() == QDialog.DialogCode.Accepted
    name = box.name.text().strip()
    box.deleteLater()
    return name if accepted and name else None
