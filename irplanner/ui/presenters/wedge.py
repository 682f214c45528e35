"""Tells the keys of a barcode scanner from typing: no hand types a code this fast and ends it with Enter.

A scanner that acts as a keyboard ("wedge") types its code in one burst. Keys are told with their times; the
answer says what becomes of each. The first key of a burst goes where it was meant to, or waits where keys do
something at once (a button, a list); the rest waits until it is known whose it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

MOST_KEYS = 600  # more is a cat on the keyboard


@dataclass(frozen=True, slots=True)
class ScannerManner:
    """How the site's scanners type.

    `gap_ms`: the longest pause between two keys of a scan. `least`: the shortest code. `prefix`: what the
    scanner is set to type before a code; empty: none. `needs_end`: a code ends with Enter or Tab; without, a
    burst that falls silent is a code too.
    """

    gap_ms: int
    least: int
    prefix: str = ""
    needs_end: bool = True


class Becomes(Enum):
    """What becomes of a key."""

    TYPED = auto()  # it goes where it was meant to
    WAITS = auto()  # kept until it is known whose it is
    ENDS = auto()  # the end of a scan: `Wedge.code` has it
    GIVEN_BACK = auto()  # it goes where it was meant to, after the keys that waited


class Wedge:
    """Follows the keys of one window.

    Attributes:
        code: the last code scanned.
    """

    def __init__(self, manner: ScannerManner) -> None:
        self.manner = manner
        self.code = ""
        self._keys = ""
        self._last_ms = 0

    @property
    def keys(self) -> str:
        """The burst so far."""
        return self._keys

    @property
    def is_burst(self) -> bool:
        """Say whether at least two keys have come as fast as a scanner types."""
        return len(self._keys) > 1

    def key(self, text: str, at_ms: int, *, may_wait: bool) -> Becomes:
        """Take a printable key. `may_wait`: its effect is at once, so the first key of a burst waits too."""
        if self._keys and not self._is_fast(at_ms):
            self._keys = ""
        first = not self._keys
        self._keys = (self._keys + text)[:MOST_KEYS]
        self._last_ms = at_ms
        return Becomes.TYPED if first and not may_wait else Becomes.WAITS

    def end(self, at_ms: int) -> Becomes:
        """Take Enter or Tab."""
        fast = self._is_fast(at_ms)
        return self._finish(is_code=fast)

    def silence(self) -> Becomes:
        """No key has come for longer than a scanner pauses."""
        return self._finish(is_code=not self.manner.needs_end)

    def other(self) -> Becomes:
        """Take a key that no scanner sends."""
        return self._finish(is_code=False)

    def _is_fast(self, at_ms: int) -> bool:
        return at_ms - self._last_ms <= self.manner.gap_ms

    def _finish(self, *, is_code: bool) -> Becomes:
        keys, self._keys = self._keys, ""
        prefix = self.manner.prefix
        code = keys.removeprefix(prefix)
        if is_code and keys.startswith(prefix) and len(code) >= self.manner.least:
            self.code = code
            return Becomes.ENDS
        return Becomes.GIVEN_BACK
