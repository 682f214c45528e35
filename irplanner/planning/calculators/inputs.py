"""What a calculator takes: declared inputs, read from text or JSON into typed values.

A value that cannot be true is refused with a hint; the ranges are data (section `input_ranges`), found by the
input's name, which carries the unit.
"""

from __future__ import annotations

import difflib
import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from irplanner.catalog.schema.input_ranges import InputRange
from irplanner.errors import InputError


class Kind(StrEnum):
    NUMBER = "number"
    WHOLE = "whole number"
    FLAG = "yes or no"
    CHOICE = "choice"
    SEX = "F or M"
    DAY = "date"
    MOMENT = "date and time"
    TEXT = "text"
    JSON = "list or map as JSON"


@dataclass(frozen=True, slots=True)
class Input:
    """One declared input.

    Attributes:
        name: as given on the command line; the unit is in the name.
        required: a missing one is an error; the calculator itself decides about the others.
        choices: allowed codes of a choice; `spellings` maps further spellings to them.
        unticked: a yes/no that is not given counts as this, and the answer says so.
        range_id: id in `input_ranges` when it is not the name.
    """

    name: str
    kind: Kind = Kind.NUMBER
    meaning: str = ""
    required: bool = True
    choices: tuple[str, ...] = ()
    spellings: Mapping[str, str] = field(default_factory=dict)
    unticked: bool | None = None
    range_id: str | None = None


class Values:
    """The inputs of one call, typed. Each getter takes a declared name; a required one cannot be missing."""

    def __init__(self, calculator: str, given: dict[str, Any], assumed: dict[str, bool]) -> None:
        self._calculator, self.given, self.assumed = calculator, given, assumed
        self.remarks: list[str] = []

    def has(self, name: str) -> bool:
        return name in self.given

    def number(self, name: str) -> float:
        return float(self._needed(name))

    def number_or_none(self, name: str) -> float | None:
        value = self.given.get(name)
        return None if value is None else float(value)

    def flag(self, name: str) -> bool:
        """Return a yes/no; one declared with `unticked` always has an answer."""
        if name in self.assumed:
            return self.assumed[name]
        return bool(self._needed(name))

    def flag_or_none(self, name: str) -> bool | None:
        value = self.given.get(name)
        return None if value is None else bool(value)

    def text(self, name: str) -> str:
        """Return a text, a choice or a sex ("F" or "M")."""
        return str(self._needed(name))

    def text_or_none(self, name: str) -> str | None:
        value = self.given.get(name)
        return None if value is None else str(value)

    def day(self, name: str) -> date:
        value = self._needed(name)
        if not isinstance(value, date):
            raise TypeError(f"{name} is not declared as a date")
        return value

    def moment(self, name: str) -> datetime:
        value = self._needed(name)
        if not isinstance(value, datetime):
            raise TypeError(f"{name} is not declared as a date and time")
        return value

    def data(self, name: str) -> Any:
        """Return a list or map as read. Any: its shape is the calculator's to check."""
        return self._needed(name)

    def missing(self, *names: str) -> InputError:
        """Return the error for a call that needs at least one of these and has none."""
        return InputError(f"{self._calculator} needs {' or '.join(names)}.", "Nothing was assumed for it.")

    def _needed(self, name: str) -> Any:
        value = self.given.get(name)
        if value is None:
            raise self.missing(name)
        return value


def read_values(
    calculator: str,
    inputs: tuple[Input, ...],
    raw: Mapping[str, Any],
    ranges: Mapping[str, InputRange],
) -> Values:
    """Return typed values.

    Raises:
        InputError: an unknown or missing name, a value of the wrong kind, or one that cannot be true.
    """
    declared = {item.name: item for item in inputs}
    for name in raw:
        if name not in declared:
            raise _unknown_name(calculator, name, declared)
    absent = [item.name for item in inputs if item.required and raw.get(item.name) is None]
    if absent:
        raise InputError(
            f"{calculator} needs {', '.join(absent)}.", "Nothing was assumed for a missing value."
        )
    given: dict[str, Any] = {}
    remarks: list[str] = []
    for name, value in raw.items():
        if value is None:
            continue
        item = declared[name]
        given[name] = _read(calculator, item, value)
        if item.kind in (Kind.NUMBER, Kind.WHOLE):
            _check_range(calculator, name, given[name], ranges.get(item.range_id or name), remarks)
    assumed = {
        item.name: item.unticked for item in inputs if item.unticked is not None and item.name not in given
    }
    values = Values(calculator, given, assumed)
    values.remarks = remarks
    return values


def _unknown_name(calculator: str, name: str, declared: Mapping[str, Input]) -> InputError:
    close = difflib.get_close_matches(name, declared, n=1)
    advice = f"Did you mean {close[0]!r}?" if close else f"It takes: {', '.join(declared) or 'nothing'}."
    return InputError(f"{calculator} has no input {name!r}.", advice)


def _read(calculator: str, item: Input, value: Any) -> Any:
    try:
        return _READERS[item.kind](item, value)
    except (ValueError, TypeError) as error:
        raise InputError(f"{calculator}: {item.name}={value!r} is not a {item.kind}.", str(error)) from None


def _number(item: Input, value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise TypeError("Give one number.")
    try:
        number = float(value)
    except (ValueError, OverflowError):
        raise ValueError("Give one number with a decimal point and without a unit.") from None
    if not math.isfinite(number):
        raise ValueError("Give a finite number.")
    return number


def _whole(item: Input, value: Any) -> int:
    number = _number(item, value)
    if number != int(number):
        raise ValueError("Give a whole number.")
    return int(number)


_YES = {"true", "yes", "y", "1"}
_NO = {"false", "no", "n", "0"}


def _flag(item: Input, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = str(value).strip().lower()
    if word in _YES:
        return True
    if word in _NO:
        return False
    raise ValueError("Give true or false.")


def _choice(item: Input, value: Any) -> str:
    word = str(value).strip()
    spelled = {choice.lower(): choice for choice in item.choices}
    spelled |= {other.lower(): choice for other, choice in item.spellings.items()}
    if word.lower() not in spelled:
        raise ValueError(f"Known: {', '.join(item.choices)}.")
    return spelled[word.lower()]


_SEXES = {"f": "F", "female": "F", "m": "M", "male": "M"}


def _sex(item: Input, value: Any) -> str:
    sex = _SEXES.get(str(value).strip().lower())
    if sex is None:
        raise ValueError("The formula is for F or M.")
    return sex


def _day(item: Input, value: Any) -> date:
    text = str(value).strip()
    try:
        return datetime.fromisoformat(text).date()
    except ValueError:
        raise ValueError("Give a date as 2026-09-04.") from None


def _moment(item: Input, value: Any) -> datetime:
    text = str(value).strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise ValueError("Give date and time as 2026-09-04T08:00.") from None
    if ":" not in text:
        raise ValueError("Give the time of day as well, as 2026-09-04T08:00.")
    return moment


def _text(item: Input, value: Any) -> str:
    if not isinstance(value, str | int | float) or not str(value).strip():
        raise ValueError("Give one word.")
    return str(value).strip()


def _json(item: Input, value: Any) -> Any:
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            raise ValueError("Give it as JSON.") from None
    if not isinstance(value, list | dict):
        raise TypeError("Give a list or a map.")
    return value


_READERS = {
    Kind.NUMBER: _number,
    Kind.WHOLE: _whole,
    Kind.FLAG: _flag,
    Kind.CHOICE: _choice,
    Kind.SEX: _sex,
    Kind.DAY: _day,
    Kind.MOMENT: _moment,
    Kind.TEXT: _text,
    Kind.JSON: _json,
}


def _check_range(
    calculator: str, name: str, value: float, limits: InputRange | None, remarks: list[str]
) -> None:
    """Refuse an impossible value, remark on an unusual one. A value equal to a limit is allowed."""
    if limits is None:
        return
    span = f"{limits.low:g} to {limits.high:g} {limits.unit}".rstrip()
    if value > limits.high:
        raise InputError(
            f"{calculator}: {name}={value:g} is above {span}.", limits.above or "Check the value."
        )
    if value < limits.low:
        raise InputError(
            f"{calculator}: {name}={value:g} is below {span}.", limits.below or "Check the value."
        )
    if limits.usual is not None and not limits.usual[0] <= value <= limits.usual[1]:
        usual = f"{limits.usual[0]:g} to {limits.usual[1]:g} {limits.unit}".rstrip()
        remarks.append(f"{name} {value:g} is outside the usual {usual}: check value and unit.")
