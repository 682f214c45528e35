"""`irplanner key`: encryption of the case store. A passphrase comes from a file or the terminal only."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from irplanner.commands.secret_words import asked, secret_given, words_in_file
from irplanner.commands.unlocking import PASSPHRASE_FILE
from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.key_file import PASSPHRASE, RECOVERY, read_key_file
from irplanner.models.sqlite_file import FileState, file_state, is_encrypted
from irplanner.models.store import open_store
from irplanner.models.store_place import refuse_server, store_path
from irplanner.services.safekeeping import audit_handover, protection
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right
from irplanner.settings import load_settings

HANDOVER_WORDS_FILE = "IRPLANNER_HANDOVER_WORDS_FILE"
NEW_PASSPHRASE_FILE = "IRPLANNER_NEW_PASSPHRASE_FILE"  # noqa: S105  # the name of a variable


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner key",
        description="Encryption of the case store.",
        epilog="what to do:\n"
        "  status      say whether the store is encrypted and what opens it\n"
        "  encrypt     encrypt a plain store, or make a new encrypted one; prints the recovery key once\n"
        "  passphrase  change the passphrase\n"
        "  recovery    print a new recovery key; the old one opens the store no more\n"
        "  change      encrypt anew with another key\n"
        "  keyring     let the system's keyring open the store\n"
        "  audit-give  write the audit keys into --file, for another workstation; shows words for it\n"
        "  audit-take  keep the audit keys of --file, with the words the other workstation has shown\n\n"
        f"{PASSPHRASE_FILE} may name a file with the passphrase, {NEW_PASSPHRASE_FILE} one with the new "
        f"passphrase,\n{HANDOVER_WORDS_FILE} one with the words of audit-take;\n"
        "otherwise the terminal is asked.\n\n"
        "example:\n  irplanner key encrypt",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("action", choices=[*_ACTIONS, *_HANDOVERS], metavar="WHAT", help="one of those below")
    words.add_argument("--file", type=Path, metavar="FILE", help="of audit-give and audit-take")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Do one of the actions."""
    path = store_path(arguments.database or load_settings().settings.database or None)
    if arguments.action in _HANDOVERS:
        if arguments.file is None:
            raise InputError(f"{arguments.action} needs --file.", "Name the file of audit keys.")
        _HANDOVERS[arguments.action](path, arguments.file)
    else:
        _ACTIONS[arguments.action](path)
    return 0


def _status(path: Path) -> None:
    refuse_server(path)
    if not is_encrypted(path):
        there = path.exists()
        print(f"{path}: {'plain, not encrypted' if there else 'there is no store yet'}")
        return
    kinds = ", ".join(slot.kind for slot in read_key_file(path).slots)
    print(f"{path}: encrypted; opened by: {kinds}")


def _encrypt(path: Path) -> None:
    refuse_server(path)
    words = _new_passphrase()
    if file_state(path) in (FileState.ABSENT, FileState.EMPTY):
        recovery = protection.protect_new(path, words)
        open_store(path).close()
        print(f"{path}: made, encrypted")
    else:
        recovery, kept_as = protection.encrypt(path, words, at=datetime.now())
        open_store(path).close()
        print(f"{path}: encrypted")
        print(f"the plain store is still there, remove it when all is well: {kept_as}")
    _tell_recovery(recovery)


def _passphrase(path: Path) -> None:
    _unlocked(path)
    protection.change_passphrase(path, _new_passphrase())
    print(f"{path}: the {PASSPHRASE} is changed")


def _recovery(path: Path) -> None:
    _unlocked(path)
    _tell_recovery(protection.new_recovery_key(path))


def _change(path: Path) -> None:
    _unlocked(path)
    recovery, kept_as = protection.change_key(path, _new_passphrase(), at=datetime.now())
    print(f"{path}: encrypted with a new key")
    print(f"the store under the old key is still there, remove it when all is well: {kept_as}")
    _tell_recovery(recovery)


def _keyring(path: Path) -> None:
    _unlocked(path)
    if not protection.remember_in_keyring(path):
        raise EnvironmentFailure(
            "This system has no keyring that can be used.", "The passphrase opens the store as before."
        )
    print(f"{path}: the system's keyring opens it from now on")


def _audit_give(path: Path, file: Path) -> None:
    with closing(open_store(path)) as store:
        require(store, Right.AUDIT)
        given = audit_handover.give(store, file, getpass.getuser())
    print(f"{file}: {given.keys} audit keys of {path}")
    print(f"the words that open it, shown this once; tell them another way:\n\n    {given.words}\n")


def _audit_take(path: Path, file: Path) -> None:
    words = _handover_words()
    with closing(open_store(path)) as store:
        require(store, Right.AUDIT)
        added = audit_handover.take(store, file, words, getpass.getuser())
    done = f"{added} audit keys taken; remove {file}" if added else "all keys are here already"
    print(f"{path}: {done}")


def _handover_words() -> str:
    words = secret_given(HANDOVER_WORDS_FILE, "Words of the file: ")
    if words is None:
        raise InputError(
            "The words of the file are needed.", f"Name a file that holds them in {HANDOVER_WORDS_FILE}."
        )
    return words


_HANDOVERS: dict[str, Callable[[Path, Path], None]] = {"audit-give": _audit_give, "audit-take": _audit_take}
_ACTIONS: dict[str, Callable[[Path], None]] = {
    "status": _status,
    "encrypt": _encrypt,
    "passphrase": _passphrase,
    "recovery": _recovery,
    "change": _change,
    "keyring": _keyring,
}


def _unlocked(path: Path) -> None:
    """Make sure the store is encrypted and open to this process."""
    if not is_encrypted(path):
        raise InputError(f"The case store {path} is not encrypted.", "`irplanner key encrypt` does that.")
    file_state(path)  # asks for the passphrase


def _new_passphrase() -> str:
    for variable in (NEW_PASSPHRASE_FILE, PASSPHRASE_FILE):
        kept = words_in_file(variable)
        if kept is not None:
            return kept
    words = asked("New passphrase: ")
    if words is None:
        raise InputError(
            "A new passphrase is needed.",
            f"Name a file that holds it in {NEW_PASSPHRASE_FILE}, or use a terminal.",
        )
    if asked("Again: ") != words:
        raise InputError("The two are not the same.", "Nothing was changed. Try again.")
    return words


def _tell_recovery(recovery: str) -> None:
    print(f"{RECOVERY} key, shown this once; print it and lock it away:\n\n    {recovery}\n")
