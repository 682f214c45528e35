"""Other forms of an export: one workbook or one Parquet file a table, made from the CSV files.

Both need a library of their own, which is not installed with the program: `pip install irplanner[xlsx]`,
`irplanner[parquet]`.
"""

from __future__ import annotations

import csv
import importlib.util
import tempfile
from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

from irplanner.errors import InputError
from irplanner.exchange.csv_cells import CellError, unguarded, value_of
from irplanner.exchange.csv_columns import CASE_COLUMNS, SIDE_FILES, Column, Kind
from irplanner.exchange.csv_export import BYTE_ORDER_MARK

XLSX_MOST_ROWS = 1_048_575  # of a sheet, below its header
_XLSX_MOST_LETTERS = 32_767  # of a cell
_CONTROL = {number: None for number in range(32) if number not in (9, 10, 13)}
_AT_ONCE = 20_000


class Format(StrEnum):
    CSV = "csv"
    XLSX = "xlsx"
    PARQUET = "parquet"


_LIBRARIES = {Format.XLSX: "xlsxwriter", Format.PARQUET: "pyarrow"}


def formats_at_hand() -> tuple[Format, ...]:
    """Return the formats whose library is installed."""
    return tuple(
        one
        for one in Format
        if one not in _LIBRARIES or importlib.util.find_spec(_LIBRARIES[one]) is not None
    )


def write_other(out: Path, form: Format, write_csv: Callable[[Path], Sequence[Path]]) -> tuple[Path, ...]:
    """Write an export in another format.

    Args:
        out: The workbook; of Parquet, the file of the cases, the others lie beside it.
        write_csv: Writes the CSV files beside a path and returns them, the cases first.

    Raises:
        InputError: the library is not installed, or a table has more rows than a sheet can have.
    """
    if form not in formats_at_hand():
        raise InputError(
            f"{form.value} files need {_LIBRARIES[form]}, which is not installed.",
            f"Install it with: pip install irplanner[{form.value}]",
        )
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=f".{out.stem}-") as folder:
        files = write_csv(Path(folder) / "cases.csv")
        if form is Format.XLSX:
            made = Path(folder) / "workbook"
            _write_workbook(made, files)
            return (made.replace(out),)
        return tuple(_write_parquet(path, out) for path in files)


def _write_workbook(path: Path, files: Sequence[Path]) -> None:
    import xlsxwriter

    book = xlsxwriter.Workbook(
        path, {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    )
    for file in files:
        sheet = book.add_worksheet(file.stem)
        sheet.freeze_panes(1, 0)
        for number, row in enumerate(_rows(file)):
            if number > XLSX_MOST_ROWS:
                raise InputError(
                    f"{file.stem} has more than {XLSX_MOST_ROWS:,} rows, which no sheet can hold.",
                    "Export fewer cases, or CSV or Parquet.",
                )
            for place, value in enumerate(row):
                if isinstance(value, (int, float)) and not isinstance(value, bool):
                    sheet.write_number(number, place, value)
                elif value is not None:
                    text = str(value).translate(_CONTROL)[:_XLSX_MOST_LETTERS]
                    sheet.write_string(number, place, text)
    book.close()


def _write_parquet(file: Path, out: Path) -> Path:
    import pyarrow
    from pyarrow import parquet

    rows = _rows(file)
    names = [str(name) for name in next(rows)]
    columns = _columns(file.stem)
    kinds = [_arrow_type(pyarrow, columns.get(name)) for name in names]
    schema = pyarrow.schema(list(zip(names, kinds, strict=True)))
    made = file.with_suffix(".parquet")
    with parquet.ParquetWriter(made, schema) as writer:
        for batch in _batches(rows):
            arrays = [
                pyarrow.array(values, type=kind)
                for values, kind in zip(zip(*batch, strict=True), kinds, strict=True)
            ]
            writer.write_table(pyarrow.table(arrays, schema=schema))
    return made.replace(out if file.stem == "cases" else out.with_name(made.name))


def _arrow_type(pyarrow: Any, column: Column | None) -> Any:
    """Any: pyarrow has no types of its own for the checker."""
    kinds = {Kind.INTEGER: pyarrow.int64(), Kind.DECIMAL: pyarrow.float64(), Kind.BOOLEAN: pyarrow.bool_()}
    return kinds.get(column.kind, pyarrow.string()) if column else pyarrow.string()


def _batches(rows: Iterator[list[Any]]) -> Iterator[list[list[Any]]]:
    batch: list[list[Any]] = []
    for row in rows:
        batch.append(row)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch


def _rows(file: Path) -> Iterator[list[Any]]:
    """Yield the header and the rows of a CSV file; numbers and yes or no as such, all else as text."""
    columns = _columns(file.stem)
    with file.open(encoding="utf-8", newline="") as lines:
        is_guarded = lines.read(1) == BYTE_ORDER_MARK
        if not is_guarded:
            lines.seek(0)
        reader = csv.reader(lines)
        header = next(reader)
        yield list(header)
        kinds = [columns.get(name) for name in header]
        for row in reader:
            yield [_value(text, column, is_guarded) for text, column in zip(row, kinds, strict=True)]


def _value(text: str, column: Column | None, is_guarded: bool) -> Any:
    if text == "":
        return None
    if column is None or column.kind not in (Kind.INTEGER, Kind.DECIMAL, Kind.BOOLEAN):
        return unguarded(text) if is_guarded else text
    try:
        return value_of(text, column)
    except CellError:
        return None


def _columns(name: str) -> dict[str, Column]:
    columns = CASE_COLUMNS if name == "cases" else SIDE_FILES.get(name, ())
    return {column.name: column for column in columns}
