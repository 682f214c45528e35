"""The refused rows of an import as a table of their own: every cell as it was, with the reasons."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path

from irplanner.errors import EnvironmentFailure
from irplanner.exchange.csv_cells import guarded
from irplanner.exchange.csv_import import Fault
from irplanner.exchange.table_source import TableSource


def write_refused(path: Path, source: TableSource, refused: Iterable[Fault]) -> int:
    """Write the refused rows beside a column `refused_because`, and return how many there are.

    Cells that a spreadsheet would take for a formula are guarded: the file is made to be looked at.

    Raises:
        EnvironmentFailure: the file cannot be written.
    """
    reasons: dict[int, list[str]] = {}
    for fault in refused:
        reasons.setdefault(fault.line, []).append(f"{fault.column}: {fault.reason}".removeprefix(": "))
    rows = [(line, cells) for line, cells in source.rows if line in reasons]
    try:
        with path.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, lineterminator="\r\n")
            writer.writerow(["line", "refused_because", *source.header])
            for line, cells in rows:
                writer.writerow([str(line), *map(guarded, ("; ".join(reasons[line]), *cells))])
    except OSError as error:
        raise EnvironmentFailure(
            f"{path} cannot be written: {error.strerror}.", "Choose another place."
        ) from error
    path.chmod(0o600)
    return len(rows)
