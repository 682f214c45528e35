"""The keys of encrypted stores that were unlocked in this process. They are nowhere else and never written.

Whoever starts the program says how a key is got (`ask_with`): the command line reads it from a file or a
terminal, the window asks in a box. Loaded before the first paint, so it imports nothing heavy.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

KEY_BYTES = 32


class StoreKey:
    """The key of one store: 32 random bytes. It is never shown."""

    __slots__ = ("secret",)

    def __init__(self, secret: bytes) -> None:
        if len(secret) != KEY_BYTES:
            raise ValueError(f"a store's key has {KEY_BYTES} bytes")
        self.secret = secret

    def __repr__(self) -> str:
        return "StoreKey(...)"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, StoreKey) and other.secret == self.secret

    def __hash__(self) -> int:
        return hash(self.secret)


_held: dict[Path, StoreKey] = {}
_sources: list[Callable[[Path], StoreKey | None]] = []


def key_file_of(path: Path) -> Path:
    """Return the file beside a store that holds its key, wrapped."""
    return path.with_name(path.name + ".keys")


def hold(path: Path, key: StoreKey) -> None:
    """Let this process open the store at `path` with `key` from now on."""
    _held[path.absolute()] = key


def forget(path: Path) -> None:
    """Lock the store at `path` again for this process."""
    _held.pop(path.absolute(), None)


def held_key(path: Path) -> StoreKey | None:
    """Return the key of a store, asking those who know how to get one; None: it stays locked."""
    path = path.absolute()
    if path not in _held:
        for source in _sources:
            key = source(path)
            if key is not None:
                _held[path] = key
                break
    return _held.get(path)


def ask_with(source: Callable[[Path], StoreKey | None]) -> None:
    """Ask `source` for keys that are not held yet."""
    if source not in _sources:
        _sources.append(source)
