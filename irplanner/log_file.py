"""The log of the program: where faults happened, never what of whom. It turns over and stays small.

Nothing but our own faults is written, as types and places (ui/faults.py): texts of errors may hold patient
data. Line breaks cannot be smuggled in, since no text of a user or a file is logged.
"""

from __future__ import annotations

import logging
import time
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from irplanner.places import data_folder

MAX_BYTES = 500_000
KEPT = 3


def log_path() -> Path:
    """Return the file of the log."""
    return data_folder() / "log" / "irplanner.log"


class _OwnFiles(RotatingFileHandler):
    """Every file it begins is for this account only, the ones after a turn too."""

    def _open(self) -> TextIOWrapper:
        Path(self.baseFilename).touch(mode=0o600, exist_ok=True)
        return super()._open()


def start_log(path: Path | None = None) -> logging.Handler | None:
    """Write the program's faults to its log from now on; None where it cannot be kept."""
    path = path or log_path()
    with suppress(OSError):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = _OwnFiles(path, maxBytes=MAX_BYTES, backupCount=KEPT, encoding="utf-8")
        formatter = logging.Formatter("%(asctime)s %(levelname)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        formatter.converter = time.gmtime  # UTC, said by the Z
        handler.setFormatter(formatter)
        log = logging.getLogger("irplanner")
        log.addHandler(handler)
        log.propagate = False
        return handler
    return None
