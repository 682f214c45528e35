"""Boxes in which somebody proves who they are, asks for emergency access, or changes the own password."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from irplanner.language import tr
from irplanner.services.staff.digests import LEAST_DIGITS, LEAST_LETTERS
from irplanner.services.staff.person import Person
from irplanner.ui.choice_box import ChoiceBox
from irplanner.ui.dialogs import fit_height
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


class StaffBox(QDialog):
    """A title, a text, lines to fill and two buttons; what is wrong is said in the box."""

    def __init__(self, title: str, text: str, accept: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(20), px(18), px(20), px(16))
        self._layout.setSpacing(px(8))
        self._layout.addWidget(Label(title, role="title", wrap=True))
        words = Label(text, wrap=True)
        words.setMinimumWidth(px(400))
        words.setVisible(bool(text))
        self._layout.addWidget(words)
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        self.other = QPushButton(tr("Cancel"))
        self.other.clicked.connect(self.reject)
        self.main = QPushButton(accept)
        self.main.setProperty("role", "primary")
        self.main.setDefault(True)

    def add_named(self, name: str, widget: QWidget) -> None:
        """Add a control under its name."""
        label = Label(name, role="field", wrap=True)
        label.setBuddy(widget)
        widget.setAccessibleName(name)
        self._layout.addWidget(label)
        self._layout.addWidget(widget)

    def add_line(self, name: str, *, is_secret: bool = False) -> QLineEdit:
        """Add a line to fill, named above."""
        line = QLineEdit()
        if is_secret:
            line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setProperty("target", True)
        self.add_named(name, line)
        return line

    def finish(self) -> None:
        """Put what is wrong and the buttons below everything else."""
        self._layout.addWidget(self.problem)
        row = QHBoxLayout()
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.main)
        self._layout.addLayout(row)
        fit_height(self)

    def set_busy(self, is_busy: bool) -> None:
        """While a secret is looked at nothing can be changed."""
        for child in self.findChildren(QWidget):
            if isinstance(child, QLineEdit | QPushButton | QPlainTextEdit | ChoiceBox):
                child.setEnabled(not is_busy)

    def complain(self, title: str, advice: str) -> None:
        """Say in the box what is wrong."""
        self.set_busy(False)
        self.problem.setText(f"{title} {advice}".strip())
        self.problem.show()
        fit_height(self)


class ProofBox(StaffBox):
    """Asks who it is and for PIN or password.

    Args:
        people: Who may be chosen.
        preset: Who is chosen at first; None: nobody.
        check: Is given login and secret; it calls `accept` or `refuse` of this box.
    """

    def __init__(
        self,
        title: str,
        text: str,
        accept: str,
        people: Sequence[Person],
        preset: str | None,
        check: Callable[[ProofBox, str, str], object],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, text, accept, parent)
        self._check = check
        self.who = ChoiceBox()
        self.who.setProperty("target", True)
        if preset is None:
            self.who.addItem(tr("Choose a person"), "")
        for person in people:
            self.who.addItem(person.name, person.login)
        if preset is not None:
            self.who.setCurrentIndex(max(0, self.who.findData(preset)))
        self.add_named(tr("Person"), self.who)
        self.secret = self.add_line(tr("PIN or password"), is_secret=True)
        self.finish()
        self.main.clicked.connect(self._on_main)
        (self.secret if preset is not None else self.who).setFocus()

    def refuse(self, title: str, advice: str) -> None:
        """Say why not; the secret is typed anew."""
        self.complain(title, advice)
        self.secret.clear()
        self.secret.setFocus()

    def _on_main(self) -> None:
        login = str(self.who.currentData())
        if not login:
            self.who.setFocus()
        elif not self.secret.text():
            self.secret.setFocus()
        else:
            self.problem.hide()
            self.set_busy(True)
            self._check(self, login, self.secret.text())


class EmergencyBox(StaffBox):
    """Asks for the reason of emergency access, and for a name where nobody has signed in."""

    def __init__(self, minutes: int, *, asks_name: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Emergency access"),
            tr(
                "For {minutes} minutes you may read, plan and start cases. Your name and the reason are kept "
                "in the audit trail and are looked at afterwards."
            ).format(minutes=minutes),
            tr("Open for this emergency"),
            parent,
        )
        self.name: QLineEdit | None = self.add_line(tr("Your name")) if asks_name else None
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setFixedHeight(px(72))
        self.add_named(tr("Reason"), self.reason)
        self.finish()
        (self.name or self.reason).setFocus()

    @property
    def said(self) -> tuple[str, str]:
        """Name (may be empty) and reason."""
        return (self.name.text() if self.name else ""), self.reason.toPlainText()


class OwnAccountBox(StaffBox):
    """Changes one's own password and PIN, after the password of now."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("My password and PIN"),
            tr("{name}: fill in what is to be changed. The PIN works where you have signed in today.").format(
                name=name
            ),
            tr("Save"),
            parent,
        )
        self.now = self.add_line(tr("Password of now"), is_secret=True)
        self.password = self.add_line(
            tr("New password, at least {count} characters").format(count=LEAST_LETTERS), is_secret=True
        )
        self.again = self.add_line(tr("The new password again"), is_secret=True)
        self.pin = self.add_line(
            tr("New PIN, {count} digits or more").format(count=LEAST_DIGITS), is_secret=True
        )
        self.finish()
