"""The file beside an encrypted store: its random key, wrapped by a passphrase, a recovery key, a keyring.

A wrapped key opens only with the words it was wrapped with: Argon2id makes 64 bytes of them, one half hides
the key, the other authenticates it. Each slot has a salt of its own and is written once, so hiding by
exclusive or is sound. All slots are always tried, so that a wrong guess takes as long as a right one.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import unicodedata
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from irplanner.errors import EnvironmentFailure, InputError
from irplanner.models.held_keys import KEY_BYTES, StoreKey, key_file_of

FORMAT = "irplanner.keys/1"
PASSPHRASE, RECOVERY, KEYRING = "passphrase", "recovery", "keyring"
LEAST_LETTERS = 12  # of a passphrase
# RFC 9106, second recommended option, with one pass more: at least a tenth of a second a guess.
_PASSES, _MEMORY_KIB, _LANES = 4, 65536, 4
_MOST_PASSES, _MOST_MEMORY_KIB, _MOST_LANES, _MOST_SLOTS = 64, 2**20, 16, 8
_MOST_BYTES = 64_000
_SALT_BYTES = 16
_RECOVERY_BYTES = 20


class KeyFileUnusable(EnvironmentFailure):
    """The key file is missing, damaged or of another version."""


class WrongWords(InputError):
    """Neither the passphrase nor the recovery key; which of them was tried is not said."""


@dataclass(frozen=True)
class Slot:
    """The key as one set of words opens it; numbers are the cost of trying."""

    kind: str
    salt: str
    passes: int
    memory_kib: int
    lanes: int
    wrapped: str
    mac: str


@dataclass(frozen=True)
class KeyFile:
    """What the key file says. `check` tells the right key from a wrong one without opening the store."""

    check: str
    slots: tuple[Slot, ...]
    # While the key is being changed: the new one beside the old, so that either state of the store opens.
    following: KeyFile | None = field(default=None)

    def with_slot(self, slot: Slot) -> KeyFile:
        """Return the file with this slot in place of those of its kind."""
        others = tuple(one for one in self.slots if one.kind != slot.kind)
        return KeyFile(self.check, (*others, slot), self.following)


def new_key() -> StoreKey:
    """Return a fresh random key."""
    return StoreKey(secrets.token_bytes(KEY_BYTES))


def new_recovery_words() -> str:
    """Return a recovery key to be printed once: 160 random bits as eight groups of four letters."""
    text = base64.b32encode(secrets.token_bytes(_RECOVERY_BYTES)).decode()
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def check_passphrase(words: str) -> None:
    """Refuse a passphrase that is too short to protect anything. Raises InputError."""
    if len(words.strip()) < LEAST_LETTERS:
        raise InputError(
            f"A passphrase needs at least {LEAST_LETTERS} characters.", "Take four or five words in a row."
        )


def wrap(key: StoreKey, kind: str, words: str) -> Slot:
    """Return the key wrapped by words of one kind."""
    salt = secrets.token_bytes(_SALT_BYTES)
    hide, sign = _derive(words, salt, _PASSES, _MEMORY_KIB, _LANES)
    wrapped = bytes(one ^ other for one, other in zip(key.secret, hide, strict=True))
    mac = hmac.new(sign, kind.encode() + salt + wrapped, hashlib.sha256).hexdigest()
    return Slot(kind, salt.hex(), _PASSES, _MEMORY_KIB, _LANES, wrapped.hex(), mac)


def new_key_file(key: StoreKey, *slots: Slot) -> KeyFile:
    """Return the content of a key file for this key."""
    return KeyFile(_check_of(key), slots)


def unlock(file: KeyFile, words: str, kinds: tuple[str, ...] = (PASSPHRASE, RECOVERY)) -> StoreKey:
    """Return the key that the words open.

    Raises:
        WrongWords: they open none.
    """
    found: StoreKey | None = None
    for slot in file.slots:
        if slot.kind in kinds:
            found = open_slot(slot, words) or found
    if found is None or not is_key_of(file, found):
        raise WrongWords("These words do not open the case store.", "Check them and try again.")
    return found


def is_key_of(file: KeyFile, key: StoreKey) -> bool:
    """Say whether a key is the one of this file."""
    return hmac.compare_digest(_check_of(key), file.check)


def read_key_file(store: Path) -> KeyFile:
    """Return what the key file beside a store says.

    Raises:
        KeyFileUnusable: it is missing or cannot be read.
    """
    path = key_file_of(store)
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
        if len(content) > _MOST_BYTES:
            raise ValueError("too large")  # noqa: TRY301  # told below like every other fault of the file
        return _file_from(json.loads(content))
    except FileNotFoundError:
        raise KeyFileUnusable(
            f"The key file {path.name} of the encrypted case store {store} is gone.",
            f"Put it back beside the store: every backup has a copy of it (cases-....db{path.suffix}).",
        ) from None
    except (OSError, ValueError, TypeError, KeyError, RecursionError) as error:
        raise KeyFileUnusable(
            f"The key file {path} cannot be read ({type(error).__name__}).",
            "Put the copy of a backup in its place; the store itself is unchanged.",
        ) from error


def write_key_file(store: Path, content: KeyFile) -> None:
    """Put a key file beside a store, whole or not at all. Raises KeyFileUnusable."""
    path = key_file_of(store)
    part = path.with_name(f"{path.name}.{secrets.token_hex(4)}.part")
    text = json.dumps({"format": FORMAT, **asdict(content)}, indent=1)
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise KeyFileUnusable(
            f"The key file {path} cannot be written: {error.strerror}.",
            "Check the folder, its space and your rights.",
        ) from error


def _derive(words: str, salt: bytes, passes: int, memory_kib: int, lanes: int) -> tuple[bytes, bytes]:
    from argon2.low_level import Type, hash_secret_raw  # only where a store is encrypted

    secret = unicodedata.normalize("NFC", words).encode("utf-8", "surrogatepass")
    made = hash_secret_raw(
        secret, salt, time_cost=passes, memory_cost=memory_kib, parallelism=lanes, hash_len=64, type=Type.ID
    )
    return made[:KEY_BYTES], made[KEY_BYTES:]


def open_slot(slot: Slot, words: str) -> StoreKey | None:
    """Return the key a slot holds; None: the words do not open it."""
    if slot.kind == RECOVERY:
        words = _tidy(words)
    salt, wrapped = bytes.fromhex(slot.salt), bytes.fromhex(slot.wrapped)
    hide, sign = _derive(words, salt, slot.passes, slot.memory_kib, slot.lanes)
    mac = hmac.new(sign, slot.kind.encode() + salt + wrapped, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(mac, slot.mac):
        return None
    return StoreKey(bytes(one ^ other for one, other in zip(wrapped, hide, strict=True)))


def _tidy(words: str) -> str:
    """Return a recovery key as it was printed, however it was typed: spaces, small letters, no hyphens."""
    letters = "".join(letter for letter in words.upper() if letter.isalnum())
    return "-".join(letters[start : start + 4] for start in range(0, len(letters), 4))


def _check_of(key: StoreKey) -> str:
    return hmac.new(key.secret, b"irplanner store key", hashlib.sha256).hexdigest()


# Any: JSON of a file somebody may have changed; every value is looked at below.
def _file_from(content: Any, *, nested: bool = False) -> KeyFile:
    if not nested and content["format"] != FORMAT:
        raise ValueError("another format")
    slots = tuple(slot_from(slot) for slot in content["slots"])
    if not 1 <= len(slots) <= _MOST_SLOTS:
        raise ValueError("slots")
    following = content.get("following")
    if nested and following is not None:
        raise ValueError("nested")
    return KeyFile(
        _hex(content["check"], 32), slots, None if following is None else _file_from(following, nested=True)
    )


def slot_from(content: Any) -> Slot:
    """Return a slot as a file has it. Raises ValueError, TypeError, KeyError: it is none."""
    slot = Slot(**content)
    costs = (slot.passes, _MOST_PASSES), (slot.memory_kib, _MOST_MEMORY_KIB), (slot.lanes, _MOST_LANES)
    for value, most in costs:
        if type(value) is not int or not 1 <= value <= most:
            raise ValueError("costs")
    if slot.memory_kib < 8 * slot.lanes or slot.kind not in (PASSPHRASE, RECOVERY, KEYRING):
        raise ValueError("slot")
    _hex(slot.salt, _SALT_BYTES)
    _hex(slot.wrapped, KEY_BYTES)
    _hex(slot.mac, 32)
    return slot


def _hex(text: Any, length: int) -> str:
    if not isinstance(text, str) or len(bytes.fromhex(text)) != length or not text.isascii():
        raise ValueError("a value of another length")
    return text
