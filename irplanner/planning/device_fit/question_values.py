"""The keys of a quick question about fit or size, read into typed values; one line a key."""

from __future__ import annotations

import difflib
import json
import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from irplanner.catalog.schema.base import Range
from irplanner.catalog.schema.input_ranges import InputRange
from irplanner.errors import InputError
from irplanner.planning.device_fit.size_text import length_of
from irplanner.planning.words.figures import number_text
from irplanner.units import Length

NUMBER, FLAG, WORD, BAND, WORDS, DAY = "number", "yes or no", "word", "band in um", "list of words", "date"
_YES, _NO = {"true", "yes", "y", "1"}, {"false", "no", "n", "0"}
_BAND = re.compile(r"\s*[\[(]?\s*([\d.]+)\s*(?:-|,|to|\.\.|;|\s)\s*([\d.]+)\s*[\])]?\s*(?:um)?\s*")


@dataclass(frozen=True)
class Values:
    """What was asked: `given` by key, typed. Getters return None for what was not given.

    `used` collects the keys some rule looked at, so that a key nobody reads can be named.
    """

    given: Mapping[str, Any]
    used: set[str]

    def has(self, *names: str) -> bool:
        """Say whether any of the keys is given."""
        return any(name in self.given for name in names)

    def number(self, *names: str) -> float | None:
        """Return the first given number of several keys."""
        for name in names:
            if name in self.given:
                self.used.add(name)
                return float(self.given[name])
        return None

    def flag(self, name: str) -> bool | None:
        value = self.given.get(name)
        self.used.add(name)
        return None if value is None else bool(value)

    def word(self, *names: str) -> str | None:
        for name in names:
            if name in self.given:
                self.used.add(name)
                return str(self.given[name])
        return None

    def words(self, name: str) -> tuple[str, ...] | None:
        value = self.given.get(name)
        self.used.add(name)
        return None if value is None else tuple(value)

    def band(self, name: str) -> Range | None:
        value = self.given.get(name)
        self.used.add(name)
        return None if value is None else (value[0], value[1])

    def length(self, **units: str) -> Length | None:
        """Return the first given length, e.g. `length(lumen_in="in", id_mm="mm")`, in its own unit."""
        for name, unit in units.items():
            if name in self.given:
                self.used.add(name)
                return length_of(float(self.given[name]), unit)
        return None


def read_values(raw: Mapping[str, Any], kinds: Mapping[str, str], ranges: Mapping[str, InputRange]) -> Values:
    """Return typed values.

    Raises:
        InputError: an unknown key, a value of the wrong kind, or one that cannot be true.
    """
    given: dict[str, Any] = {}
    for name, value in raw.items():
        if name not in kinds:
            close = difflib.get_close_matches(name, kinds, n=1)
            advice = f"Did you mean {close[0]!r}?" if close else f"Known: {', '.join(kinds)}."
            raise InputError(f"There is no key {name[:40]!r}.", advice)
        if value is None or value == "":
            continue
        given[name] = _READERS[kinds[name]](name, value)
        if kinds[name] == NUMBER:
            _check_range(name, given[name], ranges.get(name))
    if not given:
        raise InputError("Nothing was asked.", "Give key=value, e.g. catheter_fr=5 sheath_fr=6.")
    return Values(given, set())


def _number(name: str, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise _wrong(name, value, "one number")
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise _wrong(name, value, "one number without a unit") from None
    if not math.isfinite(number) or number < 0:
        raise _wrong(name, value, "a number of 0 or more")
    return number


def _flag(name: str, value: Any) -> bool:
    word = str(value).strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise _wrong(name, value, "true or false")


def _word(name: str, value: Any) -> str:
    if not isinstance(value, str | int | float) or isinstance(value, bool):
        raise _wrong(name, value, "one word")
    return f"{value:g}" if isinstance(value, float) else str(value).strip()


def _words(name: str, value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        text = value.strip()
        value = json.loads(text) if _is_list(text) else text.split(",")
    if not isinstance(value, list | tuple):
        value = [value]
    words = [_word(name, item) for item in value]
    return tuple(word for word in words if word and word.lower() != "none")


def _is_list(text: str) -> bool:
    try:
        return isinstance(json.loads(text), list)
    except ValueError:
        return False


def _band(name: str, value: Any) -> Range:
    form = "two numbers, e.g. 500-700"
    if isinstance(value, str):
        found = _BAND.fullmatch(value)
        value = list(found.groups()) if found else value
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        value = [value, value]
    if not isinstance(value, list | tuple) or len(value) != 2:
        raise _wrong(name, value, form)
    low, high = _number(name, value[0]), _number(name, value[1])
    if low > high:
        raise InputError(f"{name} goes from {low:g} down to {high:g}.", f"Give {form}, the smaller first.")
    return low, high


def _day(name: str, value: Any) -> str:
    text = str(value).strip()
    if not re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        raise _wrong(name, value, "a date as 2026-09-04")
    return text


_READERS = {NUMBER: _number, FLAG: _flag, WORD: _word, BAND: _band, WORDS: _words, DAY: _day}


def _check_range(name: str, value: float, limits: InputRange | None) -> None:
    """Refuse a number that cannot be meant; a value equal to a limit is allowed."""
    if limits is None or limits.low <= value <= limits.high:
        return
    side, hint = ("above", limits.above) if value > limits.high else ("below", limits.below)
    span = f"{number_text(limits.low)} to {number_text(limits.high)} {limits.unit}".rstrip()
    raise InputError(f"{name}={number_text(value)} is {side} {span}.", hint or "Check value and unit.")


def _wrong(name: str, value: Any, expected: str) -> InputError:
    return InputError(f"{name}={str(value)[:40]!r} cannot be read.", f"Give {expected}.")
