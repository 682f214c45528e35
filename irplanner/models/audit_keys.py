"""Where the audit keys and anchors of the stores are: outside every store, for this account only.

A folder `audit/STORE-ID` beside the settings holds `keys.json` and, for each place the store is kept at, an
anchor: the last entry that was acknowledged. The anchor is written after the commit without waiting for the
disk; it may lag behind the store, never run ahead of it, so a power cut raises no false alarm.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import secrets
from contextlib import suppress
from pathlib import Path

from irplanner.models.audit_chain import AuditKey, Tail
from irplanner.models.on_disk import to_disk
from irplanner.places import config_folder

_SLOT = 256
_SECRET_BYTES = 32
_MOST_KEY_BYTES = 1_000_000


class AuditKeys:
    """The keys of one store, and its anchor at one place.

    Args:
        store_id: The store's own id.
        place: Path or address of the store: a copy elsewhere has an anchor of its own.
        folder: What holds a folder for each store; None: beside the settings.
    """

    def __init__(self, store_id: str, place: str, folder: Path | None = None) -> None:
        self._folder = (folder or audit_folder()) / _safe(store_id)
        self._place = place
        name = hashlib.sha256(place.encode()).hexdigest()[:16]
        self._anchor_file = self._folder / f"{name}.anchor"
        self.by_id: dict[str, AuditKey] = _read_keys(self._folder / "keys.json")

    @property
    def current(self) -> AuditKey | None:
        """The key that new entries are written with: the last one in the file."""
        return next(reversed(self.by_id.values()), None)

    def make(self) -> AuditKey | None:
        """Return the current key, made now when there is none; None when it could not be kept."""
        if self.current is None:
            try:
                self.add(AuditKey(secrets.token_bytes(_SECRET_BYTES)))
            except OSError:
                return None
        return self.current

    def add(self, key: AuditKey) -> None:
        """Keep one more key for good; it becomes the current one. Raises OSError."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        by_id = {**self.by_id, key.id: key}
        content = json.dumps({name: one.secret.hex() for name, one in by_id.items()})
        part = self._folder / f"keys.{secrets.token_hex(4)}.part"
        try:
            handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            self._put_in_place(part, replace=bool(self.by_id))
        finally:
            part.unlink(missing_ok=True)
        self.by_id = _read_keys(self._folder / "keys.json")

    def anchor(self) -> Tail | None:
        """Return the newest entry known for this place; None when none was ever noted or none is genuine."""
        return self._read_anchor(self._anchor_file)

    def has_anchor(self) -> bool:
        """Say whether there is an anchor for this place, genuine or not."""
        return self._anchor_file.exists()

    def set_anchor(self, tail: Tail, *, anew: bool = False) -> None:
        """Note the last acknowledged entry; a failure is not the save's: it stays with the older anchor.

        Args:
            anew: Forget what was noted before: the store was replaced on purpose.
        """
        key = self.current
        if key is None:
            return
        line = f"{tail.seq} {tail.chain} "
        line += key.sign(self._anchor_message(line))
        with suppress(OSError):
            flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if anew else 0)
            handle = os.open(self._anchor_file, flags, 0o600)
            try:
                os.lseek(handle, _SLOT * (tail.seq % 2), os.SEEK_SET)
                os.write(handle, line.ljust(_SLOT - 1).encode() + b"\n")
            finally:
                os.close(handle)

    def _read_anchor(self, file: Path) -> Tail | None:
        try:
            content = file.read_bytes()[: 2 * _SLOT]
        except OSError:
            return None
        found: list[Tail] = []
        for start in range(0, len(content), _SLOT):
            words = content[start : start + _SLOT].decode("ascii", "replace").split()
            if len(words) == 3 and words[0].isdigit():
                seq, chain, mac = words
                key = self.by_id.get(mac[:8])
                line = f"{seq} {chain} "
                if key and hmac.compare_digest(key.sign(self._anchor_message(line)), mac):
                    found.append(Tail(int(seq), chain))
        return max(found, default=None)

    def _anchor_message(self, line: str) -> bytes:
        return f"anchor of {self._place}\n{line}".encode()

    def _put_in_place(self, part: Path, *, replace: bool) -> None:
        """Give the key file its name; where another program was first, its key is the one."""
        target = self._folder / "keys.json"
        if replace:
            part.replace(target)
        else:
            with suppress(FileExistsError):
                os.link(part, target)
        for folder in (self._folder, self._folder.parent):
            with suppress(OSError):  # not every system lets a folder be written out
                to_disk(folder)  # else a power cut could take the key and leave what it signed


def audit_folder() -> Path:
    """Return the folder of all audit keys and anchors."""
    return config_folder() / "audit"


def _read_keys(file: Path) -> dict[str, AuditKey]:
    try:
        with file.open("rb") as opened:
            content = json.loads(opened.read(_MOST_KEY_BYTES))
        keys = [AuditKey(bytes.fromhex(secret)) for secret in content.values()]
    except (OSError, ValueError, AttributeError, TypeError, RecursionError):
        return {}
    return {key.id: key for key in keys}


def _safe(store_id: str) -> str:
    """Return a folder name: an id out of a foreign file must not lead elsewhere."""
    if store_id.isalnum() and store_id.isascii() and len(store_id) <= 64:
        return store_id
    return hashlib.sha256(store_id.encode("utf-8", "surrogatepass")).hexdigest()[:32]
