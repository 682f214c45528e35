"""How a command signs somebody in where people do: login and password from a file, or the terminal.

Never an argument: it can be read by every program of the computer.
"""

from __future__ import annotations

import getpass
import os
import sys
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.models.store import Store

USER = "IRPLANNER_USER"
PASSWORD_FILE = "IRPLANNER_PASSWORD_FILE"  # noqa: S105  # the name of a variable
_MOST_BYTES = 4096


def sign_in_for_command(store: Store) -> bool:
    """Sign in whoever runs the command; False where nobody can be asked.

    Raises:
        WrongSecret, LockedOut: login or password is wrong, or was too often.
    """
    from irplanner.services.staff.sign_in import SignIn  # only where people sign in

    login = os.environ.get(USER, "").strip() or _asked("Login: ", is_secret=False)
    words = secret_given(PASSWORD_FILE, f"Password of {login}: ") if login else None
    if not login or words is None:
        return False
    SignIn(store).by_password(login, words)
    return True


def secret_given(variable: str, question: str) -> str | None:
    """Return a secret from the file a variable names, or the terminal; None where there is neither."""
    name = os.environ.get(variable, "")
    if not name:
        return _asked(question, is_secret=True)
    try:
        with Path(name).open("rb") as file:
            text = file.read(_MOST_BYTES).decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise EnvironmentFailure(
            f"The file named in {variable} cannot be read.", "Check its name and your rights."
        ) from error
    return text.splitlines()[0] if text else ""


def _asked(question: str, *, is_secret: bool) -> str | None:
    if sys.stdin is None or not (sys.stdin.isatty() and sys.stderr.isatty()):
        return None
    if is_secret:
        return getpass.getpass(question, stream=sys.stderr)
    print(question, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip()
