"""The foot of a phase: who signs it, or who has signed it and how to open it again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from irplanner.language import day_time, tr, within
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.fields.beside import Beside
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.fields.line import LineEdit
from irplanner.ui.labels import Label
from irplanner.ui.presenters.checklist_run import ROLES, Signature
from irplanner.ui.theme import px

TARGET = 40  # height of its controls in pixels, as in the style sheet


class SignBar(QWidget):
    """Name, role and button; what stands against a signature is said beside it.

    Signals:
        sign_requested: name and role.
        reopen_requested: the signature is to be taken away.
    """

    sign_requested = Signal(str, str)
    reopen_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sign_bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(10), px(20), px(10))
        column.setSpacing(px(6))
        self._against = Label("", "stop", wrap=True)
        self._against.hide()
        column.addWidget(self._against)
        row = FlowLayout(gap=10)
        self._words = Label("", "muted")
        self._words.setMinimumHeight(TARGET)  # in the middle of the line
        row.addWidget(self._words)
        self.name = LineEdit()
        self.name.setProperty("target", True)
        self.name.setMinimumWidth(px(90))
        self.name.setMaximumWidth(px(200))
        self.name.setPlaceholderText(self.tr("Name of the person who signs"))
        self.name.setAccessibleName(self.tr("Name of the person who signs"))
        row.addWidget(self.name)
        self.role = ChoiceBox()
        self.role.setProperty("target", True)
        self.role.addItems([tr(role) for role in ROLES])
        self.role.setAccessibleName(self.tr("Role"))
        row.addWidget(self.role)
        side = QWidget()
        deeds = QHBoxLayout(side)
        deeds.setContentsMargins(0, 0, 0, 0)
        self.button = QPushButton(self.tr("Sign this phase"))
        self.button.setProperty("target", True)
        self.button.setProperty("role", "primary")
        self.button.clicked.connect(self.request)
        deeds.addWidget(self.button)
        self.reopen = QPushButton(self.tr("Open again"))
        self.reopen.setProperty("target", True)
        self.reopen.clicked.connect(lambda: self.reopen_requested.emit())
        deeds.addWidget(self.reopen)
        column.addWidget(Beside(row, side, 380))

    def request(self) -> None:
        """Ask to sign with the name and role as entered."""
        self.sign_requested.emit(self.name.text(), self.role.currentText())

    def show_signature(self, signature: Signature | None, name: str) -> None:
        """Show who has signed, or ask for it, with `name` proposed."""
        open_phase = signature is None
        for widget in (self.name, self.role, self.button):
            widget.setVisible(open_phase)
        self.reopen.setVisible(not open_phase)
        if signature is None:
            self._words.setText(self.tr("Signs this phase:"))
            if not self.name.text():
                self.name.setText(name)
            return
        self.show_against("")
        when = day_time(signature.at) if signature.at else ""
        words = self.tr("Signed by {name}, {role}, {when}")
        self._words.setText(words.format(name=signature.name, role=within(tr(signature.role)), when=when))

    def show_against(self, text: str) -> None:
        """Say what stands against the signature; empty: nothing."""
        self._against.setText(text)
        self._against.setVisible(bool(text))
