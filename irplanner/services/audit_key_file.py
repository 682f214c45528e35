"""Carries the audit keys of a store to another workstation, so that each can check what the others wrote."""

from __future__ import annotations

import json
import os
from pathlib import Path

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.audit_chain import AuditKey
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.store import Store

_MOST_BYTES = 100_000
_SECRET_BYTES = 32


def write_keys(store: Store, file: Path) -> int:
    """Write the keys of a store to a new file for this account only; return how many there are.

    Raises:
        InputError: there is a file of that name.
        EnvironmentFailure: it cannot be written.
    """
    keys = _keys(store)
    content = {"store_id": store.info("store_id"), "keys": [key.secret.hex() for key in keys.by_id.values()]}
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise InputError(f"{file} is there already.", "Name another file.") from error
    except OSError as error:
        raise EnvironmentFailure(f"{file} cannot be written: {error.strerror}.", "Name another.") from error
    with os.fdopen(handle, "w", encoding="ascii") as opened:
        json.dump(content, opened)
    return len(keys.by_id)


def read_keys(store: Store, file: Path) -> int:
    """Keep the keys in a file for this store; this workstation goes on writing with its own.

    Raises:
        InputError: the file holds none, or those of another store.
    """
    try:
        with file.open("rb") as opened:
            content = json.loads(opened.read(_MOST_BYTES))
        found = [AuditKey(bytes.fromhex(secret)) for secret in content["keys"]]
        store_id = content["store_id"]
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise InputError(f"{file} holds no audit keys.", "`irplanner store keys-out` writes them.") from error
    if store_id != store.info("store_id") or any(len(key.secret) != _SECRET_BYTES for key in found):
        raise InputError(f"The keys in {file} are of another store.", "Nothing was kept.")
    keys = _keys(store)
    new = [key for key in found if key.id not in keys.by_id]
    if new:
        keys.add_others(new)
    return len(new)


def _keys(store: Store) -> AuditKeys:
    return AuditKeys(store.info("store_id") or "", str(store.path.resolve()), store.keys_folder)
