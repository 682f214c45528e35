"""Writes rows as CSV in one of three profiles. It knows columns and cells, not where rows come from."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TextIO

from irplanner.exchange.csv_cells import cell, guarded
from irplanner.exchange.csv_columns import CASE_COLUMNS, SCHEMA_VERSION, SIDE_FILES, Column, Kind

BYTE_ORDER_MARK = "\ufeff"


class Profile(StrEnum):
    DATA = "data"  # UTF-8, cells as they are
    EXCEL = "excel"  # with a byte order mark; cells that would be taken for formulas get an apostrophe
    DEIDENTIFIED = "deidentified"


class CsvWriter:
    """One CSV file: header first, then a row at a time."""

    def __init__(self, file: TextIO, columns: Sequence[Column], profile: Profile) -> None:
        self._columns = columns
        # Words of people; numbers, dates and codes of the program never start with a sign of a formula
        # but for a minus, which a spreadsheet has to take for one.
        self._guards = [
            profile is Profile.EXCEL and column.kind in (Kind.TEXT, Kind.CODE, Kind.LIST)
            for column in columns
        ]
        if profile is Profile.EXCEL:
            file.write(BYTE_ORDER_MARK)
        self._writer = csv.writer(file, lineterminator="\r\n")
        self._writer.writerow(column.name for column in columns)
        self.rows = 0

    def write(self, values: Mapping[str, Any]) -> None:
        """Write one row; a column without a value is left empty. Any: values of the columns' kinds."""
        cells = [cell(values.get(column.name), column) for column in self._columns]
        self._writer.writerow(
            guarded(text) if guard else text for text, guard in zip(cells, self._guards, strict=True)
        )
        self.rows += 1


_CODEBOOK = tuple(
    Column(name=name, kind=Kind.TEXT, meaning="")
    for name in ("file", "column", "type", "unit", "codes", "meaning", "deidentified", "source", "version")
)


def write_codebook(file: TextIO, profile: Profile) -> None:
    """Write the codebook: a line for each column of every file, from the one definition."""
    writer = CsvWriter(file, _CODEBOOK, profile)
    for name, columns in (("cases", CASE_COLUMNS), *SIDE_FILES.items()):
        for column in columns:
            writer.write(
                {
                    "file": f"{name}.csv",
                    "column": column.name,
                    "type": _type_text(column),
                    "unit": column.unit,
                    "codes": "; ".join(_words([*column.codes, column.open_codes])),
                    "meaning": column.meaning,
                    "deidentified": column.privacy.value,
                    "source": column.source,
                    "version": SCHEMA_VERSION,
                }
            )


def _type_text(column: Column) -> str:
    return column.kind if column.decimals is None else f"{column.kind.value}({column.decimals})"


def _words(parts: Iterable[str]) -> list[str]:
    return [part for part in parts if part]
