"""The stock as one table: a line for each lot at its place, a product without lots has one line for itself.

The figures of a label stand in columns of their own, named as in the chain file; a band takes two
(`size_from_um`, `size_to_um`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, TextIO

from irplanner.errors import InputError
from irplanner.exchange.csv_columns import Column, Kind
from irplanner.exchange.csv_export import CsvWriter, Profile
from irplanner.exchange.csv_import import Fault, Table, TableRow, read_table
from irplanner.planning.device_fit.label_figures import LABEL_FIGURES

_BANDS = {"size_um": ("size_from_um", "size_to_um"), "delivered_um": ("delivered_from_um", "delivered_to_um")}
_WORDS = {"material"}
_YES_NO = {"side_holes", "dmso_ok"}
PRODUCT_COLUMNS = ("di", "reference_number", "manufacturer", "name", "kind", "minimum", "note")
LOT_COLUMNS = ("lot", "serial", "expires_on", "place", "shelf", "quantity")


def _figure_columns() -> Iterable[Column]:
    for name in LABEL_FIGURES:
        for column in _BANDS.get(name, (name,)):
            kind = Kind.TEXT if name in _WORDS else Kind.BOOLEAN if name in _YES_NO else Kind.DECIMAL
            yield Column(name=column, kind=kind, meaning="", source="stock")


def _plain(name: str, kind: Kind, meaning: str) -> Column:
    return Column(name=name, kind=kind, meaning=meaning, source="stock")


STOCK_COLUMNS: tuple[Column, ...] = (
    _plain("di", Kind.TEXT, "Device identifier of the barcode, a GTIN with 14 digits"),
    _plain("reference_number", Kind.TEXT, "The maker's own number"),
    _plain("manufacturer", Kind.TEXT, "Maker"),
    _plain("name", Kind.TEXT, "Product"),
    _plain("kind", Kind.TEXT, "Kind of device, a word of the content pack"),
    *_figure_columns(),
    _plain("minimum", Kind.INTEGER, "Fewest that should be there"),
    _plain("note", Kind.TEXT, "Note"),
    _plain("lot", Kind.TEXT, "Lot"),
    _plain("serial", Kind.TEXT, "Serial number"),
    _plain("expires_on", Kind.DATE, "Expiry date"),
    _plain("place", Kind.TEXT, "Room or cabinet"),
    _plain("shelf", Kind.TEXT, "Shelf"),
    _plain("quantity", Kind.INTEGER, "How many are there; empty: the product has no lots"),
)

# Any below: values of the kinds the columns name.


def write_stock(file: TextIO, lines: Iterable[Mapping[str, Any]], profile: Profile) -> int:
    """Write lines with the product's fields, `figures` and the lot's fields; return how many."""
    writer = CsvWriter(file, STOCK_COLUMNS, profile)
    for line in lines:
        writer.write({**line, **_spread(line["figures"])})
    return writer.rows


def read_stock(content: bytes) -> Table:
    """Return the lines of a stock file, each with its `figures`, and what is wrong with the rest.

    Raises:
        InputError: the text is not a table at all.
    """
    table = read_table(content, STOCK_COLUMNS, ("name", "kind"))
    rows = []
    faulty = {fault.line for fault in table.faults}
    for row in table.rows:
        if row.line in faulty:
            continue
        values = {name: row.values.get(name) for name in (*PRODUCT_COLUMNS, *LOT_COLUMNS)}
        try:
            rows.append(TableRow(row.line, values | {"figures": _gathered(row.values)}))
        except InputError as error:
            table.faults.append(Fault(row.line, "", error.title))
    table.rows[:] = rows
    return table


def _spread(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Return figures by column."""
    found: dict[str, Any] = {}
    for name, value in figures.items():
        if name in _BANDS:
            low, high = _BANDS[name]
            found |= {low: value[0], high: value[1]}
        else:
            found[name] = value
    return found


def _gathered(values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the figures that a line gives. Raises InputError: half a band."""
    found: dict[str, Any] = {}
    for name in LABEL_FIGURES:
        ends = [values.get(column) for column in _BANDS.get(name, (name,))]
        if all(end is None for end in ends):
            continue
        if any(end is None for end in ends):
            low, high = _BANDS[name]
            raise InputError(f"{low} and {high} go together", "Give both ends, or none.")
        found[name] = ends if name in _BANDS else ends[0]
    return found
