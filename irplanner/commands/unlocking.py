"""How a command gets the key of an encrypted store: keyring, a file with the passphrase, the terminal."""

from __future__ import annotations

from pathlib import Path

from irplanner.commands.secret_words import secret_given
from irplanner.models.held_keys import StoreKey, held_key

PASSPHRASE_FILE = "IRPLANNER_PASSPHRASE_FILE"  # noqa: S105  # the name of a variable


def key_for_command(path: Path) -> StoreKey | None:
    """Return the key of the store at `path`; None where nobody can be asked.

    Raises:
        WrongWords, KeyFileUnusable: what was given does not open it.
    """
    from irplanner.services.safekeeping import protection  # only where a store is encrypted

    if not protection.unlock_by_keyring(path):
        words = secret_given(PASSPHRASE_FILE, f"Passphrase of {path}: ")
        if words is None:
            return None
        protection.unlock(path, words)
    return held_key(path)
