"""Boxes that ask for a passphrase, and the one that says what a restore changes before it is done."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QDialog, QWidget

from irplanner.errors import InputError, UserError
from irplanner.language import tr
from irplanner.ui.store_access import StoreBox


class PassphraseBox(StoreBox):
    """Asks for a new passphrase twice, and for the one in force where there is one.

    Args:
        path: The store; None: it is plain, and nothing is asked but the new passphrase.
        is_new_asked: No: only the passphrase in force is asked, as a proof.
    """

    def __init__(
        self,
        title: str,
        text: str,
        accept: str,
        path: Path | None,
        *,
        is_new_asked: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, text, accept, tr("Keep as it is"), parent)
        self._path = path
        self.current = self.add_secret(tr("Passphrase or recovery key in force")) if path else None
        self.words = self.add_secret(tr("New passphrase")) if is_new_asked else None
        self.again = self.add_secret(tr("The new passphrase again")) if is_new_asked else None
        self.finish()
        self.main.clicked.connect(self._on_main)
        self.other.clicked.connect(self.reject)

    @property
    def text(self) -> str:
        """The new passphrase."""
        return self.words.text() if self.words is not None else ""

    def _on_main(self) -> None:
        try:
            self._check()
        except UserError as error:
            self.complain(error)
            return
        self.accept()

    def _check(self) -> None:
        from irplanner.services.safekeeping.protection import check_new, is_right

        if self.words is not None and self.again is not None:
            check_new(self.words.text())
            if self.words.text() != self.again.text():
                raise InputError(tr("The two passphrases are not the same."), tr("Type them again."))
        if self._path is not None and self.current is not None:
            words = self.current.text()
            self.current.clear()
            if not is_right(self._path, words):
                raise InputError(tr("These words do not open the case store."), tr("Nothing was changed."))


class RestoreBox(StoreBox):
    """Says what a restore changes; the store as it is stays beside it under another name."""

    def __init__(self, name: str, lines: tuple[str, ...], parent: QWidget | None = None) -> None:
        told = tr(
            "The store as it is now is kept beside it under another name. The window closes and opens again."
        )
        super().__init__(
            tr("Restore {file}?").format(file=name),
            "\n".join((*lines, "", told)),
            tr("Restore"),
            tr("Keep as it is"),
            parent,
        )
        self.finish()
        self.main.setDefault(False)
        self.other.setDefault(True)
        self.main.clicked.connect(self.accept)
        self.other.clicked.connect(self.reject)


def ask_passphrase(box: PassphraseBox) -> str | None:
    """Return the new passphrase, None when things stay as they are; the box keeps nothing of it."""
    accepted = box.exec() == QDialog.DialogCode.Accepted
    text = box.text
    for line in (box.current, box.words, box.again):
        if line is not None:
            line.clear()
    box.deleteLater()
    return text if accepted else None


def may_restore(name: str, lines: tuple[str, ...], parent: QWidget | None = None) -> bool:
    """Ask whether a backup is to take the store's place."""
    box = RestoreBox(name, lines, parent)
    accepted = box.exec() == QDialog.DialogCode.Accepted
    box.deleteLater()
    return accepted
