"""Digests of passwords and PINs (Argon2id), and the few rules for choosing them.

A password is only asked to be long: rules about letters and signs make worse ones. A PIN works only at a
workstation where its owner has signed in with the password, so it may be short.
"""

from __future__ import annotations

import unicodedata
from functools import cache
from itertools import pairwise

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError

from irplanner.errors import InputError
from irplanner.language import tr

LEAST_LETTERS, MOST_LETTERS = 12, 256
LEAST_DIGITS, MOST_DIGITS = 6, 11  # fewer than a password has: the two are told apart
# RFC 9106, second recommended option: 64 MiB, three passes, four lanes.
PASSES, MEMORY_KIB, LANES = 3, 65536, 4


def check_password(words: str, login: str = "", name: str = "") -> None:
    """Refuse a password that is too short, or is the person's own name. Raises InputError."""
    tidy = words.strip()
    if len(tidy) < LEAST_LETTERS:
        raise InputError(
            tr("A password needs at least {count} characters.").format(count=LEAST_LETTERS),
            tr("Take three or four words in a row."),
        )
    if len(words) > MOST_LETTERS:
        raise InputError(
            tr("A password has at most {count} characters.").format(count=MOST_LETTERS),
            tr("Take a shorter one."),
        )
    if len(set(tidy)) < 4 or tidy.casefold() in (login.casefold(), name.casefold()):
        raise InputError(tr("This password is guessed at once."), tr("Take three or four words in a row."))


def check_pin(digits: str) -> None:
    """Refuse a PIN that is no number of six to eleven digits, or is guessed at once. Raises InputError."""
    if not (digits.isascii() and digits.isdigit() and LEAST_DIGITS <= len(digits) <= MOST_DIGITS):
        raise InputError(
            tr("A PIN is {least} to {most} digits.").format(least=LEAST_DIGITS, most=MOST_DIGITS),
            tr("Type digits only."),
        )
    steps = {int(after) - int(before) for before, after in pairwise(digits)}
    if steps in ({0}, {1}, {-1}):
        raise InputError(
            tr("This PIN is guessed at once."), tr("Take digits that are neither alike nor in a row.")
        )


def digest(secret: str) -> str:
    """Return a digest that nobody can turn back, with costs and salt."""
    return _hasher().hash(_bytes(secret))


def is_right(kept: str | None, secret: str) -> bool:
    """Say whether a secret belongs to a digest; without one (nobody has that login) after the same work."""
    try:
        _hasher().verify(kept or _nobody(), _bytes(secret))
    except (Argon2Error, InvalidHashError):
        return False
    return kept is not None


def is_outdated(kept: str) -> bool:
    """Say whether a digest was made at lower costs than those of today."""
    return _hasher().check_needs_rehash(kept)


@cache
def _hasher() -> PasswordHasher:
    return PasswordHasher(time_cost=PASSES, memory_cost=MEMORY_KIB, parallelism=LANES)


@cache
def _nobody() -> str:
    """A digest of nothing anybody could type, to be compared with where there is no account."""
    return _hasher().hash(b"\x00 nobody")


def _bytes(secret: str) -> bytes:
    return unicodedata.normalize("NFC", secret[: 4 * MOST_LETTERS]).encode("utf-8", "surrogatepass")
