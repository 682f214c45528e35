"""Turns parsed JSON into the structs of `planning.facts`, naming the place of whatever does not fit.

Null, an empty text and an object without content mean: not recorded.
"""

from __future__ import annotations

import difflib
import math
import types
from datetime import date, datetime
from enum import Enum
from functools import lru_cache
from typing import Any, Union, get_args, get_origin, get_type_hints

import msgspec

from irplanner.errors import InputError

# Any below: a JSON value may be of every kind, and a struct's field types are read at run time.
_YEARS = range(1900, 2200)
_LONGEST_SHOWN = 40
# No measurement of a case lies outside; arithmetic with such a number would overflow.
_LARGEST, _SMALLEST = 1e9, 1e-5
_LONGEST_LIST = 1000  # entries; more is no case, and rules would read it for minutes
_FREE_NUMBERS = frozenset(
    {"labs", "checklist"}
)  # lists whose numbers may be negative; labs have ranges of their own
_KINDS = {float: "a number", int: "a whole number", bool: "true or false", str: "a text"}


def shaped(value: Any, kind: Any, path: str = "") -> Any:
    """Return JSON `value` as `kind`, a struct, tuple, dict, enum, moment or scalar type.

    Raises:
        InputError: with the dotted path of the first place that does not fit.
    """
    origin = get_origin(kind)
    if origin in {Union, types.UnionType}:
        return _union(value, get_args(kind), path)
    if origin is tuple:
        return _tuple(value, get_args(kind), path)
    if origin is dict:
        return _dict(value, get_args(kind)[1], path)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return _struct(value, kind, path)
    return _scalar(value, kind, path)


def _union(value: Any, kinds: tuple[Any, ...], path: str) -> Any:
    choices = [kind for kind in kinds if kind is not type(None)]
    for kind in choices[:-1]:
        if type(value) is kind:
            return _scalar(value, kind, path)
    return shaped(value, choices[-1], path)


def _tuple(value: Any, kinds: tuple[Any, ...], path: str) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise _wrong(value, "a list", path)
    if len(value) > _LONGEST_LIST:
        raise InputError(f"{path} has {len(value)} entries.", f"A list may have up to {_LONGEST_LIST}.")
    if kinds[-1] is Ellipsis:
        items = [(number, item) for number, item in enumerate(value) if not _is_blank(item)]
        return tuple(shaped(item, kinds[0], f"{path}.{number}") for number, item in items)
    if len(value) != len(kinds):
        raise _wrong(value, f"a list of {len(kinds)} values", path)
    return tuple(
        shaped(item, kind, f"{path}.{n}") for n, (item, kind) in enumerate(zip(value, kinds, strict=True))
    )


def _dict(value: Any, kind: Any, path: str) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise _wrong(value, "an object", path)
    if len(value) > _LONGEST_LIST:
        raise InputError(f"{path} has {len(value)} entries.", f"An object may have up to {_LONGEST_LIST}.")
    return {key: shaped(item, kind, f"{path}.{key}") for key, item in value.items() if not _is_blank(item)}


@lru_cache(maxsize=64)
def _field_kinds(kind: type[msgspec.Struct]) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.encode_name: hints[field.name] for field in msgspec.structs.fields(kind)}


@lru_cache(maxsize=64)
def _required(kind: type[msgspec.Struct]) -> tuple[str, ...]:
    return tuple(field.encode_name for field in msgspec.structs.fields(kind) if field.required)


def _struct(value: Any, kind: type[msgspec.Struct], path: str) -> msgspec.Struct:
    if not isinstance(value, dict):
        raise _wrong(value, "an object", path)
    kinds = _field_kinds(kind)
    fields: dict[str, Any] = {}
    for key, item in value.items():
        at = f"{path}.{key}" if path else key
        if key not in kinds:
            close = difflib.get_close_matches(key, kinds, n=1)
            hint = f"Did you mean {close[0]!r}?" if close else f"Known here: {', '.join(kinds)}."
            raise InputError(f"{_shown(at)} is no field of a case.", hint)
        if not _is_blank(item):
            fields[key] = shaped(item, kinds[key], at)
    missing = [name for name in _required(kind) if name not in fields]
    if missing:
        place = f"{path}.{missing[0]}" if path else missing[0]
        raise InputError(
            f"{place} is missing.", f"{f'Each entry like {path}' if path else 'Every case'} needs it."
        )
    return kind(**fields)


def _scalar(value: Any, kind: Any, path: str) -> Any:
    if kind in {datetime, date}:
        return _moment(value, kind, path)
    if issubclass(kind, Enum):
        return _choice(value, kind, path)
    if kind is float and type(value) in {int, float}:
        return _finite(value, path)
    if type(value) is not kind:
        raise _wrong(value, _KINDS[kind], path)
    if kind is int and value < 0:
        raise InputError(f"{path} is {value}.", "It cannot be below 0.")
    if kind is str:
        _refuse_half_signs(value, path)
    return value


def _finite(value: float, path: str) -> float:
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not abs(number) <= _LARGEST:  # also refuses NaN
        raise InputError(f"{path} is too large to be a measurement.", "Check the value and its unit.")
    if 0 < abs(number) < _SMALLEST:
        raise InputError(f"{path} is too small to be a measurement.", "Check the value and its unit.")
    if number < 0 and path.partition(".")[0] not in _FREE_NUMBERS:
        raise InputError(f"{path} is {number:g}.", "It cannot be below 0.")
    return number


def _refuse_half_signs(value: str, path: str) -> None:
    try:
        value.encode()
    except UnicodeEncodeError:
        raise InputError(f"{path} holds half of a Unicode sign.", "Write the text as UTF-8.") from None


def _moment(value: Any, kind: type[date], path: str) -> date:
    expected = "2026-09-04T08:00" if kind is datetime else "2026-09-04"
    form = f"ISO 8601, e.g. {expected}"
    if not isinstance(value, str):
        raise _wrong(value, f"a time as text in {form}", path)
    if kind is datetime and len(value) <= len("2026-09-04"):
        raise InputError(f"{path} is {_quoted(value)}, without a time of day.", f"Expected {form}.")
    try:
        moment = kind.fromisoformat(value)
    except ValueError as error:
        raise InputError(f"{path} is {_quoted(value)}: {error}.", f"Expected {form}.") from None
    if moment.year not in _YEARS:
        raise InputError(
            f"{path} is {_quoted(value)}.", f"Expected a year from {_YEARS.start} to {_YEARS.stop - 1}."
        )
    return moment


def _choice(value: Any, kind: type[Enum], path: str) -> Enum:
    try:
        return kind(value)
    except ValueError:
        words = ", ".join(str(word.value) for word in kind)
        raise InputError(f"{path} is {_quoted(value)}.", f"Expected one of: {words}.") from None


def _is_blank(value: Any) -> bool:
    """Say whether a JSON value records nothing; an empty list records: asked, none."""
    if isinstance(value, dict):
        return all(_is_blank(item) for item in value.values()) and bool(value)
    return value is None or value == ""


def _wrong(value: Any, expected: str, path: str) -> InputError:
    return InputError(f"{path or 'The case'} is {_quoted(value)}.", f"Expected {expected}.")


def _quoted(value: Any) -> str:
    """Return a value as short JSON for a message."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return "a list"
    if isinstance(value, dict):
        return "an object"
    return _shown(value)


def _shown(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}...'"
