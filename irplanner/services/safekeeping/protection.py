"""Encryption of a store as a person meets it: protect, unlock, change the passphrase, change the key.

The key itself is never shown, written in clear, or passed on a command line. The recovery key is returned
once, to be printed, and kept nowhere.
"""

from __future__ import annotations

import secrets
from contextlib import suppress
from datetime import datetime
from importlib.util import find_spec
from pathlib import Path
from types import ModuleType

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models import key_file
from irplanner.models.held_keys import StoreKey, forget, held_key, hold, key_file_of
from irplanner.models.key_file import KEYRING as KEYRING
from irplanner.models.key_file import PASSPHRASE as PASSPHRASE
from irplanner.models.key_file import RECOVERY as RECOVERY
from irplanner.models.key_file import KeyFile, WrongWords
from irplanner.models.sqlite_file import FileState, connect_keyed, file_state, is_encrypted
from irplanner.models.store_errors import sqlite_errors
from irplanner.models.store_place import refuse_server
from irplanner.services.case_store.local_drafts import refuse_while_kept
from irplanner.services.safekeeping.guess_limit import GuessLimit
from irplanner.services.safekeeping.store_copy import replace_by_copy

_SERVICE = "irplanner"


def protect_new(path: Path, passphrase: str) -> str:
    """Prepare an encrypted store where there is none yet, unlocked; return the recovery key.

    Raises:
        InputError: the passphrase is too short, or there is a store already.
    """
    refuse_server(path)
    key_file.check_passphrase(passphrase)
    if key_file_of(path).exists() or file_state(path) not in (FileState.ABSENT, FileState.EMPTY):
        raise InputError(f"There is a case store at {path} already.", "Encrypt that one instead.")
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    key = key_file.new_key()
    content, recovery = _wrapped(key, passphrase)
    key_file.write_key_file(path, content)
    hold(path, key)
    return recovery


def unlock(path: Path, words: str) -> None:
    """Unlock an encrypted store for this process with its passphrase or recovery key.

    Raises:
        WrongWords: they are neither.
        GuessesSpent: too many were wrong; nothing was tried.
        KeyFileUnusable: the key file is gone or damaged.
    """
    content = key_file.read_key_file(path)
    guesses = GuessLimit(path)
    kinds = (RECOVERY,) if guesses.only_recovery else (PASSPHRASE, RECOVERY)
    guesses.begin()
    files = [content] if content.following is None else [content, content.following]
    found = [key for one in files if (key := _unlocked(one, words, kinds)) is not None]
    if not found:
        only = "Only the recovery key opens it now." if guesses.only_recovery else "Check them and try again."
        raise WrongWords("These words do not open the case store.", only)
    guesses.succeeded()
    hold(path, found[0] if len(files) == 1 else next((key for key in found if _opens(path, key)), found[0]))


def is_right(path: Path, words: str) -> bool:
    """Say whether words open an unlocked store, as asked before its key is changed. Raises as `unlock`."""
    key = held_key(path)
    try:
        unlock(path, words)
    except WrongWords:
        return False
    if key is not None:
        hold(path, key)
    return True


def unlock_by_keyring(path: Path) -> bool:
    """Unlock an encrypted store with what the system's keyring holds for it; say whether that went."""
    try:
        content = key_file.read_key_file(path)
        words = _keyring_words(content)
        if words is None:
            return False
        hold(path, key_file.unlock(content, words, (KEYRING,)))
    except (EnvironmentFailure, WrongWords):
        return False
    return True


def has_keyring() -> bool:
    """Say whether this system may have a keyring that can be used."""
    return find_spec("keyring") is not None


def remember_in_keyring(path: Path) -> bool:
    """Let the system's keyring unlock this store from now on; False where there is no keyring."""
    keyring = _keyring()
    key = _held(path)
    if keyring is None:
        return False
    content = key_file.read_key_file(path)
    words = secrets.token_hex(32)
    try:
        keyring.set_password(_SERVICE, content.check, words)
    except Exception:  # a keyring's errors are of many kinds, and none is ours
        return False
    key_file.write_key_file(path, content.with_slot(key_file.wrap(key, KEYRING, words)))
    return True


def ways_in(path: Path) -> tuple[str, ...] | None:
    """Return what opens a store, by kind; None: it is plain. Raises KeyFileUnusable."""
    if not is_encrypted(path):
        return None
    return tuple(slot.kind for slot in key_file.read_key_file(path).slots)


def check_new(passphrase: str) -> None:
    """Refuse a passphrase that is too short to protect anything. Raises InputError."""
    key_file.check_passphrase(passphrase)


def change_passphrase(path: Path, passphrase: str) -> None:
    """Give an unlocked store another passphrase; the key stays."""
    key_file.check_passphrase(passphrase)
    content = key_file.read_key_file(path)
    key_file.write_key_file(path, content.with_slot(key_file.wrap(_held(path), PASSPHRASE, passphrase)))


def new_recovery_key(path: Path) -> str:
    """Return a new recovery key; the one printed before opens the store no more."""
    words = key_file.new_recovery_words()
    content = key_file.read_key_file(path)
    key_file.write_key_file(path, content.with_slot(key_file.wrap(_held(path), RECOVERY, words)))
    return words


def encrypt(path: Path, passphrase: str, *, at: datetime) -> tuple[str, Path]:
    """Encrypt a plain store that nobody has open; return the recovery key and where the plain one is kept.

    The plain file is still there, under another name: only a person may decide to remove it.

    Raises:
        InputError: the passphrase is too short, or the store is encrypted already.
        EnvironmentFailure: it is in use or cannot be written; it is unchanged.
    """
    refuse_server(path)
    key_file.check_passphrase(passphrase)
    if is_encrypted(path):
        raise InputError(f"The case store {path} is encrypted already.", "Change its key instead.")
    refuse_while_kept(path)
    key = key_file.new_key()
    content, recovery = _wrapped(key, passphrase)
    # The key file may stand beside a plain store: that one is told by its first bytes.
    key_file.write_key_file(path, content)
    hold(path, key)
    try:
        kept_as = replace_by_copy(path, key, at=at)
    except BaseException:
        forget(path)
        with suppress(OSError):
            key_file_of(path).unlink(missing_ok=True)
        raise
    return recovery, kept_as


def change_key(path: Path, passphrase: str, *, at: datetime) -> tuple[str, Path]:
    """Encrypt an unlocked store anew with another key; return the recovery key and where the old one is kept.

    A crash in the middle leaves the old store or the new one, and a key file that opens either.
    """
    refuse_server(path)
    key_file.check_passphrase(passphrase)
    _held(path)
    refuse_while_kept(path)
    key = key_file.new_key()
    following, recovery = _wrapped(key, passphrase)
    content = key_file.read_key_file(path)
    key_file.write_key_file(path, KeyFile(content.check, content.slots, following))
    kept_as = replace_by_copy(path, key, at=at)
    key_file.write_key_file(path, following)
    hold(path, key)
    return recovery, kept_as


def _wrapped(key: StoreKey, passphrase: str) -> tuple[KeyFile, str]:
    recovery = key_file.new_recovery_words()
    slots = key_file.wrap(key, PASSPHRASE, passphrase), key_file.wrap(key, RECOVERY, recovery)
    return key_file.new_key_file(key, *slots), recovery


def _held(path: Path) -> StoreKey:
    key = held_key(path)
    if key is None:
        raise InputError(f"The case store {path} is not unlocked.", "Unlock it first.")
    return key


def _unlocked(content: KeyFile, words: str, kinds: tuple[str, ...]) -> StoreKey | None:
    try:
        return key_file.unlock(content, words, kinds)
    except WrongWords:
        return None


def _opens(path: Path, key: StoreKey) -> bool:
    try:
        connect_keyed(path, key).close()
    except sqlite_errors():
        return False
    return True


def _keyring_words(content: KeyFile) -> str | None:
    keyring = _keyring()
    if keyring is None or not any(slot.kind == KEYRING for slot in content.slots):
        return None
    try:
        words = keyring.get_password(_SERVICE, content.check)
    except Exception:  # a keyring's errors are of many kinds, and none is ours
        return None
    return words if isinstance(words, str) else None


def _keyring() -> ModuleType | None:
    try:
        import keyring
    except ImportError:
        return None
    module: ModuleType = keyring
    return module
