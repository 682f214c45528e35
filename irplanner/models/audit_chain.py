"""The keyed chain over the audit entries: each entry carries an HMAC over itself and the entry before.

Whoever can write to the database can change an entry and any plain digest of it; without the key, which is
kept elsewhere (`audit_keys`), they cannot make the value that belongs to the change. A tail that is cut off
leaves a valid chain: that is found by the anchor, the last entry as known outside the file. Uses only the
standard library.

The value is eight characters that name the key and 56 of the HMAC-SHA-256 (224 bits).
"""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

NOTICED_LOSS = "audit.break"  # the action of an entry that says: the anchor knew more than the store
EXPLAINED = "audit.explained"  # the action of an entry by which a person answers for such a loss
_ID_LENGTH = 8
_MAC_LENGTH = 56
_MOST_PROBLEMS = 20


@dataclass(frozen=True)
class AuditKey:
    """A key and its name; the secret is never shown."""

    secret: bytes = field(repr=False)

    @property
    def id(self) -> str:
        return hashlib.sha256(b"irplanner audit key" + self.secret).hexdigest()[:_ID_LENGTH]

    def sign(self, message: bytes) -> str:
        """Return the key's id and the HMAC of the message, 64 characters in all."""
        mac = hmac.new(self.secret, message, hashlib.sha256).hexdigest()
        return self.id + mac[:_MAC_LENGTH]


class Entry(NamedTuple):
    """An audit entry as the database holds it; `before` and `after` are the JSON text to the letter."""

    seq: int
    at_utc: str
    actor: str
    action: str
    entity: str
    entity_id: str
    before: str | None
    after: str | None
    chain: str | None


ENTRY_COLUMNS = ", ".join(Entry._fields)


class Tail(NamedTuple):
    """The last entry of a store, or what an anchor knows of it; seq 0: there is none."""

    seq: int
    chain: str


def link(key: AuditKey, previous: str, entry: Entry) -> str:
    """Return the chain value of an entry (whose own is not looked at) that follows `previous`."""
    return key.sign(previous.encode() + _bytes_of(entry))


def first_link(store_id: str, unchained: Iterable[Entry] = ()) -> str:
    """Return what the first chained entry follows: this store, and its entries before the chain."""
    digest = hashlib.sha256(f"irplanner audit of {store_id}\n".encode())
    for entry in unchained:
        digest.update(_bytes_of(entry))
    return digest.hexdigest()


def chain_problems(
    entries: Iterable[Entry], store_id: str, keys: Mapping[str, AuditKey], anchor: Tail | None
) -> list[str]:
    """Return what is wrong with a trail, at most a few lines; entries come in the order of `seq`.

    Args:
        keys: The keys of this store by id.
        anchor: What is known outside the file about its end; None: nothing, then a cut tail is not seen.
    """
    reader = _Reader(store_id, keys, anchor)
    for entry in entries:
        reader.take(entry)
    return reader.problems()


class _Reader:
    """Follows the chain entry by entry."""

    def __init__(self, store_id: str, keys: Mapping[str, AuditKey], anchor: Tail | None) -> None:
        self._store_id, self._keys, self._anchor = store_id, keys, anchor
        self._unchained: list[Entry] = []
        self._last = Tail(0, "")
        self._found: list[str] = []
        self._losses: list[str] = []
        self._foreign = 0
        self._anchor_seen = anchor is None or anchor.seq == 0

    def take(self, entry: Entry) -> None:
        gap = entry.seq - self._last.seq - 1
        if gap > 0:
            self._say(_missing(self._last.seq + 1, entry.seq - 1))
        if entry.chain is None:
            self._take_unchained(entry)
        else:
            self._take_chained(entry, entry.chain, after_gap=gap > 0)
        if self._anchor is not None and entry.seq == self._anchor.seq:
            self._anchor_seen = True
            if not hmac.compare_digest(entry.chain or "", self._anchor.chain):
                self._say(f"entry {entry.seq} is not the one that was written")
        self._last = Tail(entry.seq, entry.chain or "")

    def problems(self) -> list[str]:
        if self._anchor is not None and not self._anchor_seen and self._anchor.seq > self._last.seq:
            self._say(f"{_missing(self._last.seq + 1, self._anchor.seq)} at the end")
        if self._foreign:
            self._say(f"entries whose key is not on this computer: {self._foreign}")
        found = [*self._losses, *self._found]
        if len(found) > _MOST_PROBLEMS:
            found[_MOST_PROBLEMS:] = [f"and {len(found) - _MOST_PROBLEMS} more"]
        return [f"audit: {one}" for one in found]

    def _take_unchained(self, entry: Entry) -> None:
        if self._last.chain:
            self._say(f"entry {entry.seq} was not written by this program")
        else:
            self._unchained.append(entry)

    def _take_chained(self, entry: Entry, chain: str, *, after_gap: bool) -> None:
        key = self._keys.get(chain[:_ID_LENGTH])
        if key is None:
            self._foreign += 1
        elif not after_gap:  # behind a gap nothing can be said about the link
            previous = self._last.chain or first_link(self._store_id, self._unchained)
            if not hmac.compare_digest(link(key, previous, entry), chain):
                self._say(f"entry {entry.seq} was changed, moved or not written by this program")
        if entry.action == NOTICED_LOSS:
            self._losses.append(f"entry {entry.seq} tells of a loss: {entry.after}")
        elif entry.action == EXPLAINED:
            self._losses.clear()

    def _say(self, text: str) -> None:
        self._found.append(text)


def _missing(first: int, last: int) -> str:
    return f"entry {first} is gone" if first == last else f"entries {first} to {last} are gone"


def _bytes_of(entry: Entry) -> bytes:
    """Return everything of an entry but its chain, each part with its length: no two entries look alike."""
    parts = [str(part).encode() if part is not None else None for part in entry[:-1]]
    return b"".join(b"-;" if part is None else b"%d:%b;" % (len(part), part) for part in parts)
