"""Wrong passphrases of an encrypted store: each is counted beside the store, and further tries have to wait.

The count is kept in a file of its own and outlives the program. A try is counted before it is made, so ending
the program in the middle of one does not save it. After enough of them in a row only the recovery key opens
the store. Whoever can copy the files guesses elsewhere: there what each guess costs is what protects.
"""

from __future__ import annotations

import json
import os
import secrets
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from irplanner.errors import InputError
from irplanner.services.staff.lockout import Count, after_failure, as_seen

_MOST_BYTES = 1000


class GuessesSpent(InputError):
    """Too many wrong passphrases: nothing was tried."""


def guess_file_of(path: Path) -> Path:
    """Return the file beside a store that counts wrong passphrases."""
    return path.with_name(path.name + ".guesses")


class GuessLimit:
    """The wrong guesses at one store. `now`: UTC."""

    def __init__(self, path: Path, now: datetime | None = None) -> None:
        self._file = guess_file_of(path)
        self._now = now or datetime.now(UTC)

    @property
    def only_recovery(self) -> bool:
        """Whether the passphrase is not asked any more."""
        return self._read().is_for_good

    def begin(self) -> None:
        """Count a try that is about to be made.

        Raises:
            GuessesSpent: it has to wait; nothing is counted.
        """
        count = as_seen(self._read(), self._now)
        if count.is_for_good:
            return
        if count.locked_until is not None:
            self._write(count)  # a wait begun anew by a clock set back, or by a damaged file, ends as well
            wait = count.locked_until - self._now
            minutes = max(1, round(wait.total_seconds() / 60))
            raise GuessesSpent(
                "Too many wrong passphrases in a row.",
                f"Try again in {minutes} min. Nothing was tried now.",
            )
        self._write(after_failure(count, self._now))

    def succeeded(self) -> None:
        """The words were right: the count ends."""
        with suppress(OSError):
            self._file.unlink(missing_ok=True)

    def _read(self) -> Count:
        try:
            with self._file.open("rb") as file:
                content = json.loads(file.read(_MOST_BYTES))
            failures, until = content["failures"], content["locked_until"]
            if type(failures) is not int or failures < 0:
                raise ValueError("failures")  # noqa: TRY301  # as every other fault of the file
            moment = None if until is None else datetime.fromisoformat(until)
            if moment is not None and moment.tzinfo is None:
                raise ValueError("zone")  # noqa: TRY301
        except FileNotFoundError:
            return Count()
        except (OSError, ValueError, TypeError, KeyError, OverflowError, RecursionError):
            return after_failure(Count(5), self._now)  # somebody was at it: one wait
        return Count(failures, moment)

    def _write(self, count: Count) -> None:
        until = count.locked_until.isoformat() if count.locked_until else None
        part = self._file.with_name(f"{self._file.name}.{secrets.token_hex(4)}.part")
        with suppress(OSError):  # where nothing can be written each guess still costs its time
            try:
                handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
                with os.fdopen(handle, "w", encoding="ascii") as file:
                    json.dump({"failures": count.failures, "locked_until": until}, file)
                    file.flush()
                    os.fsync(file.fileno())
                part.replace(self._file)
            finally:
                part.unlink(missing_ok=True)
