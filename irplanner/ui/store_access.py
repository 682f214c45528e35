"""The boxes that stand between the window and its store: unlock it, protect a new one, take it over.

Shown after the first paint, and only when there is something to ask.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.errors import UserError
from irplanner.language import tr
from irplanner.ui.labels import Label
from irplanner.ui.theme import px


class StoreBox(QDialog):
    """A title, a text, lines to fill and two buttons; what is wrong is said in the box."""

    def __init__(self, title: str, text: str, accept: str, reject: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(px(20), px(18), px(20), px(16))
        self._layout.setSpacing(px(10))
        self._layout.addWidget(Label(title, role="title"))
        words = Label(text, wrap=True)
        words.setMinimumWidth(px(420))
        self._layout.addWidget(words)
        self.problem = Label(role="stop", wrap=True)
        self.problem.hide()
        row = QHBoxLayout()
        self.other = QPushButton(reject)
        self.main = QPushButton(accept)
        self.main.setProperty("role", "primary")
        self.main.setDefault(True)
        row.addWidget(self.other)
        row.addStretch(1)
        row.addWidget(self.main)
        self._row = row

    def add_secret(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setEchoMode(QLineEdit.EchoMode.Password)
        line.setAccessibleName(name)
        line.setPlaceholderText(name)
        self._layout.addWidget(line)
        return line

    def finish(self) -> None:
        self._layout.addWidget(self.problem)
        self._layout.addLayout(self._row)

    def complain(self, error: UserError) -> None:
        self.problem.setText(f"{error.title} {error.advice}")
        self.problem.show()


class UnlockBox(StoreBox):
    """Asks for the passphrase or the recovery key until one of them opens the store."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Unlock the case store"),
            tr("{path} is encrypted. Type its passphrase, or the recovery key that was printed.").format(
                path=path
            ),
            tr("Unlock"),
            tr("Close"),
            parent,
        )
        self._path = path
        self.words = self.add_secret(tr("Passphrase or recovery key"))
        self.finish()
        self.main.clicked.connect(self._on_unlock)
        self.other.clicked.connect(self.reject)

    def _on_unlock(self) -> None:
        from irplanner.services.safekeeping.protection import unlock

        try:
            unlock(self._path, self.words.text())
        except UserError as error:
            self.words.clear()
            self.complain(error)
            return
        self.words.clear()
        self.accept()


class ProtectBox(StoreBox):
    """Asks how a new store is to be kept: encrypted with a passphrase, or plain by explicit choice."""

    def __init__(self, path: Path, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("Protect the cases"),
            tr(
                "A new case store is made. It is encrypted: choose a passphrase of four or five words. A "
                "recovery key is shown once afterwards. Without either nobody can read the store again."
            ),
            tr("Encrypt"),
            tr("Keep it plain, without protection"),
            parent,
        )
        self._path = path
        self.recovery = ""
        self.words = self.add_secret(tr("Passphrase"))
        self.again = self.add_secret(tr("The passphrase again"))
        self.keyring = self._add_keyring()
        self.finish()
        self.main.clicked.connect(self._on_encrypt)
        self.other.clicked.connect(self.reject)

    def _add_keyring(self) -> QCheckBox | None:
        """Offer the system's keyring as a further way in, where there is one."""
        from irplanner.services.safekeeping.protection import has_keyring

        if not has_keyring():
            return None
        box = QCheckBox(tr("Open by the system's keyring"))
        self._layout.addWidget(box)
        return box

    def _on_encrypt(self) -> None:
        from irplanner.services.safekeeping.protection import protect_new, remember_in_keyring

        if self.words.text() != self.again.text():
            self.complain(UserError(tr("The two passphrases are not the same."), tr("Type them again.")))
            return
        try:
            self.recovery = protect_new(self._path, self.words.text())
            if self.keyring is not None and self.keyring.isChecked():
                remember_in_keyring(self._path)  # where it fails the passphrase opens the store as well
        except UserError as error:
            self.complain(error)
            return
        self.words.clear()
        self.again.clear()
        self.accept()


class TakeOverBox(StoreBox):
    """Tells who has the store open; the other window saves and closes when this one takes over."""

    def __init__(self, holder: str, parent: QWidget | None = None) -> None:
        super().__init__(
            tr("This case store is open already"),
            tr(
                "It is open in another window: {holder}. Taking over lets that window save and close. "
                "Nothing that was saved is lost either way."
            ).format(holder=holder),
            tr("Take over"),
            tr("Close this window"),
            parent,
        )
        self.finish()
        self.main.clicked.connect(self.accept)
        self.other.clicked.connect(self.reject)


def unlock_store(path: Path, parent: QWidget) -> bool:
    """Ask until the store is unlocked; False when the user closes the box."""
    return _accepted(UnlockBox(path, parent))


def protect_store(path: Path, parent: QWidget) -> None:
    """Ask how a new store is kept, and show the recovery key once."""
    box = ProtectBox(path, parent)
    if box.exec() == QDialog.DialogCode.Accepted:
        show_recovery(box.recovery, path.name, parent)
    box.deleteLater()


def show_recovery(recovery: str, store: str, parent: QWidget) -> None:
    """Show a recovery key, this once."""
    from irplanner.ui.paper.recovery import RecoveryBox  # paper, only when there is something to print

    box = RecoveryBox(recovery, store, parent)
    box.exec()
    box.deleteLater()


def takes_over(holder: str, parent: QWidget) -> bool:
    """Ask whether to take the store over from another window."""
    return _accepted(TakeOverBox(holder, parent))


def _accepted(box: QDialog) -> bool:
    accepted = box.exec() == QDialog.DialogCode.Accepted
    box.deleteLater()
    return accepted
