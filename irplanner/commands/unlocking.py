"""How a command gets the key of an encrypted store: keyring, a file that holds the passphrase, the terminal.

Never an argument or an environment variable: both can be read by every program of the computer or account.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.held_keys import StoreKey, held_key

PASSPHRASE_FILE = "IRPLANNER_PASSPHRASE_FILE"  # noqa: S105  # the name of a variable
_MOST_BYTES = 4096


def key_for_command(path: Path) -> StoreKey | None:
    """Return the key of the store at `path`; None where nobody can be asked.

    Raises:
        WrongWords, KeyFileUnusable: what was given does not open it.
    """
    from irplanner.services.safekeeping import protection  # only where a store is encrypted

    if not protection.unlock_by_keyring(path):
        words = passphrase_given(f"Passphrase of {path}: ")
        if words is None:
            return None
        protection.unlock(path, words)
    return held_key(path)


def passphrase_given(question: str) -> str | None:
    """Return the passphrase from its file or the terminal; None where there is neither."""
    name = os.environ.get(PASSPHRASE_FILE, "")
    if name:
        try:
            with Path(name).open("rb") as file:
                text = file.read(_MOST_BYTES).decode("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise EnvironmentFailure(
                f"The file named in {PASSPHRASE_FILE} cannot be read.", "Check its name and your rights."
            ) from error
        return text.splitlines()[0] if text else ""
    if sys.stdin is not None and sys.stdin.isatty() and sys.stderr.isatty():
        return getpass.getpass(question, stream=sys.stderr)
    return None
