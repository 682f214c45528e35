"""How a value stands in a cell, and how a cell is read back: RFC 4180 text, ISO 8601, decimal point.

Parts of a list are joined by `;`, parts of an entry by `:`, a moment follows `@`; where a typed text holds
one of these signs, a look-alike takes its place (side files hold the text as typed).
"""

from __future__ import annotations

import math
import re
from datetime import date, datetime
from typing import Any

import msgspec

from irplanner.exchange.csv_columns import Column, Kind

GUARDED = "=+-@\t\r\n＝＋－＠"  # a spreadsheet takes a cell that starts so for a formula
_SEPARATORS = str.maketrans({";": ",", ":": ".", "@": " "})
_INTEGER = re.compile(r"[+-]?\d{1,18}")
_DECIMAL = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?")

# Any below: a value of the kind its column names.


class Dated(msgspec.Struct, frozen=True):
    """Something with its moment: `agent@2026-09-03T20:00`. `named`: `what` is a word of the content pack."""

    what: str
    at: datetime | None
    named: bool


class CellError(ValueError):
    """A cell that does not hold what its column says."""


def cell(value: Any, column: Column) -> str:
    """Return a value as the text of its cell; None gives an empty one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        return number_text(value, column.decimals if column.derived else None)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, Dated):
        return _dated(value)
    if isinstance(value, (list, tuple)):
        return ";".join(_dated(part) if isinstance(part, Dated) else part for part in value)
    return str(value)


def number_text(value: float, decimals: int | None = None) -> str:
    """Return a number as typed: no needless digits, no exponent where people would write none."""
    if decimals is not None:
        value = round(value, decimals)
    if value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    return repr(value)


def entry(*parts: str | float | None) -> str:
    """Return one entry of a list cell, `material:size:amount`, without empty parts at its end."""
    words = [
        number_text(part) if isinstance(part, float) else plain(str(part)) if part is not None else ""
        for part in parts
    ]
    return ":".join(words).rstrip(":")


def plain(text: str) -> str:
    """Return a text that can stand in a list cell."""
    return text.translate(_SEPARATORS)


def guarded(text: str) -> str:
    """Return a text that a spreadsheet shows as it is; `unguarded` takes the sign off again."""
    head = text.lstrip("'")
    return "'" + text if head and head[0] in GUARDED else text


def unguarded(text: str) -> str:
    """Return the text that `guarded` was given."""
    head = text.lstrip("'")
    return text[1:] if text.startswith("'") and head and head[0] in GUARDED else text


def value_of(text: str, column: Column) -> Any:
    """Return what a cell holds; None for an empty one.

    Raises:
        CellError: with what was expected.
    """
    if text == "":
        return None
    if column.codes and not column.open_codes and column.kind is Kind.CODE and text not in column.codes:
        raise CellError(f"{_shown(text)} is none of {', '.join(column.codes)}")
    match column.kind:
        case Kind.INTEGER:
            if not _INTEGER.fullmatch(text):
                raise CellError(f"{_shown(text)} is no whole number")
            return int(text)
        case Kind.DECIMAL:
            return _decimal(text)
        case Kind.BOOLEAN:
            if text not in ("true", "false"):
                raise CellError(f"{_shown(text)} is neither true nor false")
            return text == "true"
        case Kind.DATE:
            return _parsed_date(text)
        case Kind.DATETIME:
            return moment(text)
        case Kind.LIST:
            return text.split(";")
        case _:
            return text


def moment(text: str) -> datetime:
    """Return a moment written in ISO 8601. Raises CellError; a date alone is no moment."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError:
        raise CellError(f"{_shown(text)} is no time such as 2026-09-04T08:00:00+02:00") from None
    if len(text) <= 10:
        raise CellError(f"{_shown(text)} has no time of day")
    return found


def _parsed_date(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise CellError(f"{_shown(text)} is no date such as 2026-09-04") from None


def _decimal(text: str) -> float:
    value = float(text) if _DECIMAL.fullmatch(text) else math.nan
    if not math.isfinite(value):
        raise CellError(f"{_shown(text)} is no number (the decimal sign is a point)")
    return value


def _dated(value: Dated) -> str:
    return f"{plain(value.what)}@{value.at.isoformat()}" if value.at else plain(value.what)


def _shown(text: str) -> str:
    return repr(text if len(text) <= 40 else text[:40] + "…")
