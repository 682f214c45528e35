"""Hands the audit keys of a store from one workstation to another, so that both can check the whole trail.

The file between the two holds each key wrapped like a store's key, under words that are shown once and told
another way. It is good for one store only, and says nothing of any case.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any, NamedTuple

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.audit_chain import AuditKey
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.held_keys import StoreKey
from irplanner.models.key_file import Slot, WrongWords, new_recovery_words, open_slot, slot_from, wrap
from irplanner.models.store import Store
from irplanner.services import audit_trail

FORMAT = "irplanner.audit-keys/1"
HANDOVER = "recovery"  # the words look like a recovery key, and may be typed as loosely
_MOST_BYTES = 256_000
_MOST_KEYS = 64


class Handover(NamedTuple):
    """`words` open the file at the other workstation."""

    words: str
    keys: int


def give(store: Store, file: Path, actor: str) -> Handover:
    """Write the audit keys of a store into a new file.

    Raises:
        InputError: there is a file of this name, or no key to give.
        EnvironmentFailure: it cannot be written.
    """
    store_id, keys = _keys_of(store)
    if not keys.by_id:
        raise InputError("This computer has no audit key of this store.", "Ask the workstation that has it.")
    words = new_recovery_words()
    slots = [asdict(wrap(StoreKey(key.secret), HANDOVER, words)) for key in keys.by_id.values()]
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w", encoding="ascii") as opened:
            json.dump({"format": FORMAT, "store": store_id, "keys": slots}, opened, indent=1)
            opened.flush()
            os.fsync(opened.fileno())
    except FileExistsError as error:
        raise InputError(f"There is a file {file} already.", "Choose another name.") from error
    except OSError as error:
        with suppress(OSError):
            file.unlink(missing_ok=True)
        raise EnvironmentFailure(
            f"The keys cannot be written to {file}: {error.strerror}.", "Check the folder and your rights."
        ) from error
    _note(store, actor, "audit.keys_given", len(slots))
    return Handover(words, len(slots))


def take(store: Store, file: Path, words: str, actor: str) -> int:
    """Keep the keys of a file that another workstation has given; return how many were new here.

    Raises:
        InputError: the file is of another store or damaged, or the words do not open it.
        EnvironmentFailure: it cannot be read, or the keys cannot be kept.
    """
    store_id, keys = _keys_of(store)
    found = [AuditKey(secret) for secret in _secrets(_read(file), store_id, words)]
    added = [key for key in found if key.id not in keys.by_id]
    try:
        for key in added:
            keys.add(key)
    except OSError as error:
        raise EnvironmentFailure(
            f"The keys cannot be kept: {error.strerror}.", "Check the settings folder and your rights."
        ) from error
    if added:
        store.keep_audit(store.keys_folder)  # from here on with the keys that were taken
        _note(store, actor, "audit.keys_taken", len(added))
    return len(added)


def _secrets(content: Any, store_id: str, words: str) -> list[bytes]:
    """Any: JSON of a file somebody may have changed; every value is looked at."""
    try:
        if content["format"] != FORMAT:
            raise InputError("This is no file of audit keys.", "`irplanner key audit-give` makes one.")
        if content["store"] != store_id:
            raise InputError("These are the keys of another case store.", "Nothing was changed.")
        slots: list[Slot] = [slot_from(slot) for slot in content["keys"]]
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise _damaged() from error
    if not 1 <= len(slots) <= _MOST_KEYS:
        raise _damaged()
    opened = [open_slot(slot, words) for slot in slots]
    if any(key is None for key in opened):
        raise WrongWords("These words do not open the file of audit keys.", "Check them and try again.")
    return [key.secret for key in opened if key is not None]


def _read(file: Path) -> Any:
    try:
        with file.open("rb") as opened:
            content = opened.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise ValueError("too large")  # noqa: TRY301  # told below like every other fault of the file
        return json.loads(content)
    except OSError as error:
        raise EnvironmentFailure(
            f"The file {file} cannot be read: {error.strerror}.", "Check its name and your rights."
        ) from error
    except (ValueError, RecursionError) as error:
        raise _damaged() from error


def _damaged() -> InputError:
    return InputError("The file of audit keys is damaged.", "Have it given again.")


def _keys_of(store: Store) -> tuple[str, AuditKeys]:
    store_id = store.info("store_id") or ""
    return store_id, AuditKeys(store_id, str(store.path.resolve()), store.keys_folder)


def _note(store: Store, actor: str, action: str, count: int) -> None:
    if store.read_only:
        return
    with store.writing() as connection:
        audit_trail.note(
            connection, actor=actor, action=action, entity="store", entity_id="audit", after={"keys": count}
        )
