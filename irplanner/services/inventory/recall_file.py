"""Who got a recalled product, as a file for the letter to the patients."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec

from irplanner.errors import EnvironmentFailure
from irplanner.exchange.csv_columns import Column, Kind
from irplanner.exchange.csv_export import CsvWriter, Profile
from irplanner.services.inventory.recalls import Recipient

_KINDS = {
    "birth_date": Kind.DATE,
    "scheduled_at": Kind.DATETIME,
    "expires_on": Kind.DATE,
    "used": Kind.INTEGER,
    "quantity": Kind.INTEGER,
    "wasted": Kind.INTEGER,
    "returned": Kind.INTEGER,
}
_NAMES = (
    "mrn",
    "patient_name",
    "birth_date",
    "case_id",
    "status",
    "scheduled_at",
    "procedure_name",
    "operator",
)
_DEVICE = ("kind", "name", "di", "lot", "serial", "expires_on", "used", "wasted", "returned")
COLUMNS = tuple(
    Column(name=name, kind=_KINDS.get(name, Kind.TEXT), meaning="") for name in (*_NAMES, *_DEVICE)
)


def write_recipients(rows: Sequence[Recipient], out: Path) -> int:
    """Write one line a device row and return how many; readable in a spreadsheet.

    Raises:
        EnvironmentFailure: the file cannot be written; what was there stays.
    """
    part = out.with_name(out.name + ".part")
    try:
        part.unlink(missing_ok=True)
        part.touch(mode=0o600)
        with part.open("w", encoding="utf-8", newline="") as file:
            writer = CsvWriter(file, COLUMNS, Profile.EXCEL)
            for row in rows:
                writer.write(msgspec.structs.asdict(row) | {"used": row.used})
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentFailure(
            f"{out.name} could not be written: {error.strerror}.", "Check the folder and its free space."
        ) from error
    return len(rows)
