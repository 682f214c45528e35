"""The figures of a chart as a CSV file: whole or not at all."""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path

from irplanner.errors import EnvironmentFailure

Cell = str | float | int | None


def write_table(path: Path, header: Sequence[str], rows: Sequence[Sequence[Cell]]) -> None:
    """Write a header and rows as UTF-8 with commas; a file that is there is replaced only by a whole one.

    Raises:
        EnvironmentFailure: the folder cannot be written.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.stem}-", suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(header)
                writer.writerows(rows)
            Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        raise EnvironmentFailure(
            f"The figures could not be written to {path}: {error.strerror}.",
            "Nothing was left behind. Check the folder, its free space and your rights.",
        ) from error
