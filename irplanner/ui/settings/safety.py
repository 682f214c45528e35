"""The card "Backup and keys": the newest backup and its age; check, restore; how the store opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from irplanner.errors import InputError
from irplanner.language import tr
from irplanner.services.safekeeping import protection, rotation
from irplanner.services.safekeeping.restore import Comparison, compare, restore
from irplanner.services.safekeeping.verification import Verification, verify
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right
from irplanner.settings import Settings
from irplanner.ui.context import AppContext
from irplanner.ui.dialogs import ask_folder, ask_open_path
from irplanner.ui.fields.flow import FlowLayout
from irplanner.ui.labels import Label
from irplanner.ui.presenters.safety import (
    Safety,
    back_up_now,
    comparison_lines,
    safety_of,
    verified_text,
)
from irplanner.ui.reopening import DeedDone, StoreDeed
from irplanner.ui.settings.fields import Card
from irplanner.ui.settings.key_boxes import PassphraseBox, ask_passphrase, may_restore
from irplanner.ui.store_access import show_recovery
from irplanner.ui.tasks import Progress


class SafetyCard(Card):
    """Everything slow runs in the worker; what needs the store for itself closes the window for a moment."""

    def __init__(self, context: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(tr("Backup and keys"), parent=parent)
        self._context = context
        self.safety: Safety | None = None
        self.age, self.folder, self.kept, self.key = (Label(wrap=True) for _ in range(4))
        self.told = Label(wrap=True)
        self.told.hide()
        self.back_up = self._button(self.tr("Back up now"), self._on_back_up)
        self.back_up.setProperty("role", "primary")
        self.choose = self._button(self.tr("Choose folder"), self._on_folder)
        self.check = self._button(self.tr("Check the store"), self._on_check)
        self.check_backup = self._button(self.tr("Check a backup"), self._on_check_backup)
        self.bring_back = self._button(self.tr("Restore a backup"), self._on_restore)
        self.resume = self._button(self.tr("Thin out backups again"), self._on_resume)
        self.encrypt = self._button(self.tr("Encrypt the store"), self._on_encrypt)
        self.passphrase = self._button(self.tr("Change the passphrase"), self._on_passphrase)
        self.recovery = self._button(self.tr("New recovery key"), self._on_recovery)
        self.keyring = self._button(self.tr("Open by the system's keyring"), self._on_keyring)
        self.new_key = self._button(self.tr("New store key"), self._on_new_key)
        self.add_row(self.tr("Newest backup"), self.age)
        self.add_row(self.tr("Folder"), self.folder)
        self.add_row(self.tr("Kept"), self.kept)
        self.add_wide(
            _row(self.back_up, self.choose, self.check, self.check_backup, self.bring_back, self.resume)
        )
        self.add_row(self.tr("Key"), self.key)
        self.add_wide(_row(self.encrypt, self.passphrase, self.recovery, self.keyring, self.new_key))
        self.add_wide(self.told)
        self._show(None)
        context.settings_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again in the worker."""
        services, settings, at = self._context.services, self._context.settings, self._context.now()
        self._context.tasks.start(
            lambda: safety_of(services, settings, at), self._show, self._context.show_error
        )

    def _show(self, safety: Safety | None) -> None:
        self.safety = safety
        is_file = safety is not None and safety.is_file
        may_write = is_file and safety is not None and not safety.is_read_only
        encrypted = safety is not None and safety.is_encrypted
        for button in (self.choose, self.check, self.check_backup, self.bring_back):
            button.setEnabled(is_file)
        self.back_up.setEnabled(is_file)
        self.resume.setVisible(safety is not None and safety.is_paused)
        self.encrypt.setVisible(not encrypted)
        self.encrypt.setEnabled(may_write)
        for button in (self.passphrase, self.recovery, self.keyring, self.new_key):
            button.setVisible(encrypted)
            button.setEnabled(may_write)
        if safety is None:
            return
        self.keyring.setEnabled(may_write and not safety.has_keyring)
        if not safety.is_file:
            self.age.setText(self.tr("The server has its own backups and keys: see docs/postgresql.md."))
            return
        self.age.setText(f"{safety.age}: {safety.newest}" if safety.newest else safety.age)
        self.age.set_role("stop" if safety.is_old else "")
        self.folder.setText(str(safety.folder))
        self.kept.setText(safety.kept)
        self.key.setText(safety.key)

    def _tell(self, text: str, *, is_bad: bool = False) -> None:
        self.told.set_role("stop" if is_bad else "strong")
        self.told.setText(text)
        self.told.setVisible(bool(text))

    def _fail(self, error: Exception) -> None:
        if isinstance(error, InputError):
            self._tell(f"{error.title} {error.advice}", is_bad=True)
        else:
            self._context.show_error(error)

    def _on_back_up(self) -> None:
        services, settings, at = self._context.services, self._context.settings, self._context.now()

        def work(progress: Progress) -> str:
            return back_up_now(services, settings, at, progress.report)

        self._context.tasks.start_long(self.tr("Making a backup"), work, self._on_backed_up, self._fail)

    def _on_backed_up(self, text: str) -> None:
        self._tell(text)
        self._context.backup_made.emit()
        self.refresh()

    def _on_folder(self) -> None:
        if self._may():
            folder = ask_folder(self.tr("Folder of the backups"), self._folder(), self.window())
            if folder is not None:
                self._context.change_settings(_with_folder(self._context.settings, folder))

    def _on_check(self) -> None:
        self._verify(self._context.services.store.path)

    def _on_check_backup(self) -> None:
        path = self._ask_backup()
        if path is not None:
            self._verify(path)

    def _verify(self, path: Path) -> None:
        keys = self._context.services.store.keys_folder

        def work(progress: Progress) -> Verification:
            return verify(path, keys_folder=keys, progress=progress.report)

        self._context.tasks.start_long(self.tr("Checking"), work, self._on_verified, self._fail)

    def _on_verified(self, found: Verification) -> None:
        self._tell(verified_text(found), is_bad=bool(found.problems))

    def _on_restore(self) -> None:
        backup = self._ask_backup() if self._may() else None
        if backup is not None:
            store = self._context.services.store.path
            self._context.tasks.start(
                lambda: compare(backup, store), partial(self._on_compared, backup), self._fail
            )

    def _on_compared(self, backup: Path, found: Comparison) -> None:
        if not may_restore(backup.name, comparison_lines(found), self.window()):
            return
        store, at = self._context.services.store, self._context.now()
        path, keys, actor = store.path, store.keys_folder, self._context.cases.actor
        words = self.tr("{backup} is restored. The store as it was: {kept}")

        def work() -> DeedDone:
            done = restore(backup, path, at=at, actor=actor, keys_folder=keys)
            kept = str(done.kept_as) if done.kept_as is not None else ""
            return DeedDone(self.tr("Restored"), words.format(backup=backup.name, kept=kept))

        self._context.reopen_wanted.emit(StoreDeed(self.tr("Restoring the backup"), work))

    def _on_resume(self) -> None:
        store = self._context.services.store
        self._context.tasks.start(
            lambda: rotation.resume(store), lambda _nothing: self.refresh(), self._context.show_error
        )

    def _on_encrypt(self) -> None:
        words = self._ask_new(
            self.tr("Encrypt the case store"),
            self.tr(
                "Choose a passphrase of four or five words. A recovery key is shown once afterwards. The "
                "window closes and opens again. The plain file is kept beside: remove it when all is well."
            ),
            self.tr("Encrypt"),
            None,
        )
        if words is not None:
            self._rewrite(self.tr("Encrypting the case store"), protection.encrypt, words)

    def _on_new_key(self) -> None:
        words = self._ask_new(
            self.tr("Encrypt the store with a new key"),
            self.tr(
                "For when somebody may have seen the key. The window closes and opens again; the file under "
                "the old key is kept beside. A new recovery key is shown afterwards."
            ),
            self.tr("New key"),
            self._context.services.store.path,
        )
        if words is not None:
            self._rewrite(self.tr("Encrypting the case store anew"), protection.change_key, words)

    def _rewrite(self, title: str, change: Callable[..., tuple[str, Path]], words: str) -> None:
        path, at = self._context.services.store.path, self._context.now()
        told = self.tr("The file as it was is still there: {kept}. Remove it when all is well.")

        def work() -> DeedDone:
            recovery, kept_as = change(path, words, at=at)
            return DeedDone(self.tr("The case store is encrypted"), told.format(kept=kept_as), recovery)

        self._context.reopen_wanted.emit(StoreDeed(title, work))

    def _on_passphrase(self) -> None:
        path = self._context.services.store.path
        words = self._ask_new(
            self.tr("Change the passphrase"),
            self.tr("The recovery key stays as it is."),
            self.tr("Change"),
            path,
        )
        if words is not None:
            self._context.tasks.start(
                lambda: protection.change_passphrase(path, words),
                lambda _nothing: self._tell(self.tr("The passphrase is changed.")),
                self._fail,
            )

    def _on_recovery(self) -> None:
        path = self._context.services.store.path
        box = PassphraseBox(
            self.tr("New recovery key"),
            self.tr("The one printed before opens the store no more."),
            self.tr("Make a new one"),
            path,
            is_new_asked=False,
            parent=self.window(),
        )
        if self._may() and ask_passphrase(box) is not None:
            self._context.tasks.start(
                lambda: protection.new_recovery_key(path),
                lambda recovery: show_recovery(recovery, path.name, self.window()),
                self._fail,
            )

    def _on_keyring(self) -> None:
        path = self._context.services.store.path
        self._context.tasks.start(
            lambda: protection.remember_in_keyring(path), self._on_remembered, self._fail
        )

    def _on_remembered(self, is_kept: bool) -> None:
        if is_kept:
            self._tell(self.tr("The system's keyring opens the store from now on."))
        else:
            words = self.tr("This system has no keyring that can be used. The passphrase opens the store.")
            self._tell(words, is_bad=True)
        self.refresh()

    def _ask_new(self, title: str, text: str, accept: str, path: Path | None) -> str | None:
        if not self._may():
            return None
        return ask_passphrase(PassphraseBox(title, text, accept, path, parent=self.window()))

    def _ask_backup(self) -> Path | None:
        title = self.tr("Which backup?")
        return ask_open_path(title, self.tr("Backups (*.db)"), self.window(), self._folder())

    def _folder(self) -> Path:
        return self.safety.folder if self.safety is not None else Path.home()

    def _may(self) -> bool:
        """Say whether the person at work may change how the site keeps its cases; tells when not."""
        try:
            require(self._context.services.store, Right.SETTINGS)
        except Exception as error:
            self._context.show_error(error)
            return False
        return True

    def _button(self, words: str, slot: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.clicked.connect(slot)
        return button


def _row(*buttons: QPushButton) -> QWidget:
    box = QWidget()
    row = FlowLayout(box, gap=8)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    box.setSizePolicy(policy)
    for button in buttons:
        row.addWidget(button)
    return box


def _with_folder(settings: Settings, folder: Path) -> Settings:
    return msgspec.structs.replace(settings, backup_folder=str(folder))
