"""Words that open something, for a command: from a file that a variable names, or from the terminal.

Never an argument, nor the words in a variable: both can be read by every program of the computer or account.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from irplanner.errors import EnvironmentFailure

_MOST_BYTES = 4096


def words_in_file(variable: str) -> str | None:
    """Return the first line of the file a variable names; None where it names none.

    Raises:
        EnvironmentFailure: the file cannot be read.
    """
    name = os.environ.get(variable, "")
    if not name:
        return None
    try:
        with Path(name).open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFailure(
            f"The file named in {variable} cannot be read.", "Check its name and your rights."
        ) from error
    return text.splitlines()[0] if text else ""


def asked(question: str, *, is_secret: bool = True) -> str | None:
    """Return what is typed at the terminal; None where there is none."""
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    if is_secret:
        return getpass.getpass(question, stream=sys.stderr)
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()


def secret_given(variable: str, question: str) -> str | None:
    """Return a secret from the file a variable names, or the terminal; None where there is neither."""
    words = words_in_file(variable)
    return asked(question) if words is None else words
