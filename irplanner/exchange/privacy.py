"""The de-identified profile: keys salted, dates moved by a constant of the patient, ages above 89 grouped,
free text dropped, and what is left searched for the patient's own names and numbers.

What it does follows the US Safe Harbor list as far as a case record holds its items; whether a data set may
leave the house is for the site to say.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from irplanner.exchange.csv_cells import Dated, cell
from irplanner.exchange.csv_columns import Column, Kind, Privacy

OLDEST_AGE = 90.0  # ages above 89 are one group
_SHIFT_WEEKS = 52
_SHORTEST_NAME = 2
_NOT_TYPED = ("content pack", "program", "plan", "settings")

Values = dict[str, Any]  # Any: a value of the kind its column names


class Person(msgspec.Struct, frozen=True):
    """Whose row it is: the key that dates are moved by, and the words and numbers that must not appear."""

    key: str
    words: frozenset[str] = frozenset()
    numbers: tuple[str, ...] = ()


def person(key: str, name: str | None, numbers: Iterable[str | None]) -> Person:
    """Return a person by key, with the words of their name and the numbers (MRN, accession) as a whole."""
    words = {word for word in _words(name or "") if len(word) >= _SHORTEST_NAME}
    return Person(key, frozenset(words), tuple(number.casefold() for number in numbers if number))


class Deidentifier:
    """Takes identity out of rows. The same salt gives the same keys and shifts, another one others."""

    def __init__(self, salt: str) -> None:
        self._salt = salt.encode()

    def row(self, values: Mapping[str, Any], columns: Iterable[Column], whose: Person) -> Values:
        """Return the row as it may leave. Any: values of the kinds the columns name."""
        shift = self.shift(whose)
        left: Values = {}
        for column in columns:
            value = self._value(values.get(column.name), column, shift)
            left[column.name] = None if self._names(value, column, whose) else value
        return left

    def key(self, text: str, purpose: str) -> str:
        """Return a key that stands for a text; equal texts of one purpose have equal keys."""
        return hmac.new(self._salt, f"{purpose}\0{text}".encode(), hashlib.sha256).hexdigest()[:16]

    def shift(self, whose: Person) -> timedelta:
        """Return the whole weeks by which this person's dates are moved back, 1 to 52: weekdays stay."""
        digest = hmac.new(self._salt, f"shift\0{whose.key}".encode(), hashlib.sha256).digest()
        return -timedelta(weeks=1 + int.from_bytes(digest[:8]) % _SHIFT_WEEKS)

    def _value(self, value: Any, column: Column, shift: timedelta) -> Any:
        if value is None or column.privacy is Privacy.KEEP:
            return value
        match column.privacy:
            case Privacy.DROP:
                return None
            case Privacy.HASH:
                return self.key(str(value), "person" if column.source == "staff code" else column.name)
            case Privacy.AGE:
                return min(value, OLDEST_AGE) if value >= OLDEST_AGE else value
            case Privacy.SHIFT:
                return _shifted(value, shift)

    def _names(self, value: Any, column: Column, whose: Person) -> bool:
        """Say whether a text that is left holds a word or number that names the person."""
        if value is None or column.privacy is Privacy.HASH or column.source in _NOT_TYPED:
            return False
        if column.kind not in (Kind.TEXT, Kind.LIST, Kind.CODE) or (column.codes and not column.open_codes):
            return False
        text = cell(value, column).casefold()
        return not whose.words.isdisjoint(_words(text)) or any(number in text for number in whose.numbers)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def _shifted(value: Any, shift: timedelta) -> Any:
    if isinstance(value, Dated):
        return Dated(value.what if value.named else "other", _moved(value.at, shift), value.named)
    if isinstance(value, list):
        return [_shifted(part, shift) for part in value]
    return _moved(value, shift)


def _moved(value: Any, shift: timedelta) -> Any:
    if isinstance(value, (datetime, date)):
        try:
            return value + shift
        except OverflowError:  # the first year of the calendar
            return None
    return value
