"""How a command signs somebody in where people do: login and password from a file, or the terminal."""

from __future__ import annotations

import os

from irplanner.commands.secret_words import asked, secret_given
from irplanner.models.store import Store

USER = "IRPLANNER_USER"
PASSWORD_FILE = "IRPLANNER_PASSWORD_FILE"  # noqa: S105  # the name of a variable


def sign_in_for_command(store: Store) -> bool:
    """Sign in whoever runs the command; False where nobody can be asked.

    Raises:
        WrongSecret, LockedOut: login or password is wrong, or was too often.
    """
    from irplanner.services.staff.sign_in import SignIn  # only where people sign in

    login = os.environ.get(USER, "").strip() or asked("Login: ", is_secret=False)
    words = secret_given(PASSWORD_FILE, f"Password of {login}: ") if login else None
    if not login or words is None:
        return False
    SignIn(store).by_password(login, words)
    return True
