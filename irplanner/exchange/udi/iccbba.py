"""ICCBBA ISBT 128 labels (tissue, cells, blood bags): fields of fixed length after a delimiter.

The code carries no check character, so a field of wrong length or an unknown delimiter is all that can be
noticed. Source: ICCBBA UDI data structures; UDI formats by FDA-accredited issuing agency.
"""

from __future__ import annotations

import re
from datetime import date

import msgspec

from irplanner.exchange.udi.hibc import day_of_year
from irplanner.exchange.udi.label import Label

# Delimiter, field of Label, length. The longer delimiters come first: "=" alone is the donation number.
_FIELDS = (
    ("=/", "di", 16),
    ("=,", "serial", 6),
    ("=>", "expires_on", 6),
    ("=}", "made_on", 6),
    ("=)", "di", 10),
    ("&,1", "lot", 18),
    ("&)", "lot", 10),
    ("=", "donation", 15),
)
_VALUE = re.compile(r"[A-Za-z0-9 ]*")


def read_iccbba(text: str) -> Label:
    """Return what an ISBT 128 text says; a compound header (`=+`) is passed over."""
    label = Label(raw=text, kind="iccbba")
    rest = re.sub(r"^=\+\d{5}", "", text)
    while rest:
        found = next((field for field in _FIELDS if rest.startswith(field[0])), None)
        if found is None:
            return label.with_problem("structure", f"{rest[:20]!r} starts with no ISBT 128 delimiter.")
        delimiter, name, length = found
        value = rest[len(delimiter) : len(delimiter) + length]
        if len(value) < length or not _VALUE.fullmatch(value):
            return label.with_problem(
                "structure", f"After {delimiter!r} {length} characters are expected, got {value!r}."
            )
        label = _with_field(label, name, value)
        rest = rest[len(delimiter) + length :]
    if label.di is None:
        label = label.with_problem(
            "no_device_identifier", "The label names no product: scan the label that does as well."
        )
    return label


def _with_field(label: Label, name: str, value: str) -> Label:
    if getattr(label, name) is not None:
        return label.with_problem("given_twice", f"{name.replace('_', ' ')} is given twice.")
    if name in ("expires_on", "made_on"):
        day = _day(value)
        if day is None:
            return label.with_problem("date", f"{value!r} is no date YYYJJJ.")
        return msgspec.structs.replace(label, **{name: day})
    return msgspec.structs.replace(label, **{name: value})


def _day(value: str) -> date | None:
    """Return the date of YYYJJJ: years since 2000 and the day of the year."""
    if not value.isdigit():
        return None
    try:
        return day_of_year(2000 + int(value[:3]), int(value[3:]))
    except ValueError:
        return None
