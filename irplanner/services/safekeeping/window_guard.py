"""One window for one store: a second one is told who has it open, and may take over.

A lock the system frees when its holder dies is the truth; the text beside it only says who it is. Two
windows would not lose a save (revisions see to that), but they would surprise.
"""

from __future__ import annotations

import getpass
import os
import platform
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from irplanner.models.held_keys import key_file_of

_MOST_BYTES = 500


class WindowGuard:
    """The claim of this process on the window of one store."""

    def __init__(self, store: Path) -> None:
        self._lock = store.with_name(store.name + ".window")
        self._wish = store.with_name(store.name + ".takeover")
        self._handle: int | None = None

    @property
    def is_held(self) -> bool:
        return self._handle is not None

    def take(self, at: datetime) -> bool:
        """Claim the window; False while another process has it. Where no lock can be kept all may go on."""
        if self.is_held:
            return True
        try:
            handle = os.open(self._lock, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError:
            return True
        if not _try_lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        with suppress(OSError):
            os.ftruncate(handle, 0)
            who = f"{getpass.getuser()} on {platform.node()}, since {at:%Y-%m-%d %H:%M}"
            os.write(handle, who.encode("utf-8", "replace")[:_MOST_BYTES])
            self._wish.unlink(missing_ok=True)
        return True

    def holder(self) -> str:
        """Say who has the window open."""
        try:
            return self._lock.read_bytes()[:_MOST_BYTES].decode("utf-8", "replace") or "another window"
        except OSError:
            return "another window"

    def ask_for(self) -> None:
        """Ask the holder to save and give the window up."""
        with suppress(OSError):
            self._wish.touch(mode=0o600)

    def is_asked_for(self) -> bool:
        """Say whether another process wants the window."""
        return self.is_held and self._wish.exists()

    def release(self) -> None:
        """Give the claim back."""
        if self._handle is not None:
            os.close(self._handle)  # the lock goes with it
            self._handle = None
            with suppress(OSError):
                self._wish.unlink(missing_ok=True)


def has_store(path: Path) -> bool:
    """Say whether there is a store at `path`, or the key file of one."""
    return path.exists() or key_file_of(path).exists()


def _try_lock(handle: int) -> bool:
    if os.name == "nt":
        return _try_lock_windows(handle)
    import fcntl

    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def _try_lock_windows(handle: int) -> bool:
    import importlib

    msvcrt = importlib.import_module("msvcrt")
    try:
        os.lseek(handle, _MOST_BYTES, os.SEEK_SET)  # behind the text: that stays readable
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
    except OSError:
        return False
    finally:
        os.lseek(handle, 0, os.SEEK_SET)
    return True
