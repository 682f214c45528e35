"""Hypothesis strategies for any record the store may be given, built from the record's own types."""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from datetime import date, datetime, timedelta, timezone
from enum import StrEnum
from typing import Any

import msgspec
from hypothesis import strategies as st

from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import new_case_id

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=40)
ZONES = st.builds(
    lambda minutes: timezone(timedelta(minutes=minutes)), st.integers(min_value=-14 * 60, max_value=14 * 60)
)
MOMENTS = st.datetimes(timezones=st.none() | ZONES)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False)


def any_value(
    kind: Any, plain: Mapping[type, st.SearchStrategy[Any]] | None = None
) -> st.SearchStrategy[Any]:
    """Return values of a type as the facts and the record use it."""
    origin, parts = typing.get_origin(kind), typing.get_args(kind)
    if origin in (typing.Union, types.UnionType):
        return st.one_of([any_value(part, plain) for part in parts])
    if origin is tuple:
        if parts[-1] is Ellipsis:
            return st.lists(any_value(parts[0], plain), max_size=3).map(tuple)
        return st.tuples(*(any_value(part, plain) for part in parts))
    if origin is dict:
        return st.dictionaries(TEXTS.filter(bool), any_value(parts[1], plain), max_size=3)
    if origin is frozenset:
        return st.frozensets(any_value(parts[0], plain), max_size=3)
    if issubclass(kind, msgspec.Struct):
        hints = typing.get_type_hints(kind)
        return st.fixed_dictionaries({name: any_value(hint, plain) for name, hint in hints.items()}).map(
            lambda fields: kind(**fields)
        )
    if issubclass(kind, StrEnum):
        return st.sampled_from(kind)
    return (plain or PLAIN)[kind]


PLAIN: dict[type, st.SearchStrategy[Any]] = {
    str: TEXTS,
    bool: st.booleans(),
    int: st.integers(min_value=-(2**31), max_value=2**31 - 1),
    float: NUMBERS,
    datetime: MOMENTS,
    date: st.dates(),
    type(None): st.none(),
}
# As people type and devices tell: no more decimals than anybody reads, days of people who live or lived.
TYPED: dict[type, st.SearchStrategy[Any]] = PLAIN | {
    float: st.floats(-1e9, 1e9).map(lambda number: round(number, 4)),
    datetime: st.datetimes(datetime(1900, 1, 1), datetime(2099, 12, 31), timezones=st.none() | ZONES),
    date: st.dates(date(1900, 1, 1), date(2099, 12, 31)),
}


def _with_id(record: CaseRecord) -> CaseRecord:
    case_id = new_case_id()
    facts = msgspec.structs.replace(record.facts, id=case_id)
    return msgspec.structs.replace(record, case_id=case_id, facts=facts)


RECORDS = any_value(CaseRecord).map(_with_id)
TYPED_RECORDS = any_value(CaseRecord, TYPED).map(_with_id)
FACTS = any_value(CaseFacts)
