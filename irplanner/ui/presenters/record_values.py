"""Read and replace one value of a case by its path: `patient.weight_kg`, `medications.0.dose_mg`, `labs.inr`.

Paths are those of the case JSON; a name of the case record itself (`room_code`) is a path too. `labs.inr` is
the newest INR, `labs.inr.taken_at` when it was taken. Records are never changed: every write gives a new one.

`services.case_record.with_value` writes fields of whole parts; a form also writes into rows of lists.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from datetime import datetime
from functools import cache
from typing import Any, cast, get_args, get_type_hints

import msgspec

from irplanner.planning.facts import CaseFacts, LabResult
from irplanner.services.case_record import CaseRecord

_OLDEST = datetime.min  # noqa: DTZ901  # only orders results without a time before all others


def value_at(record: CaseRecord, path: str) -> Any:
    """Return the value at `path`, None where it (or the row or part it lies in) is not recorded.

    Any: its type is that of the field; the caller names the field and so knows it.

    Raises:
        AttributeError: no such field.
    """
    head, _, rest = path.partition(".")
    if head == "labs" and rest and not rest.split(".")[0].isdigit():
        return _lab_value(record.facts.labs, rest)
    return _walk(record if head in record_fields() else record.facts, path.split("."))


def with_value_at(record: CaseRecord, path: str, value: Any) -> CaseRecord:
    """Return a copy of the record with the value at `path` replaced; an empty text means not recorded.

    Any: converted to the field's type (a code becomes its enum member), so that rules compare like with like.

    Raises:
        AttributeError: no such field. IndexError: no such row.
        msgspec.ValidationError: the value does not fit the field.
    """
    if isinstance(value, str):
        value = value.strip() or None
    head, _, rest = path.partition(".")
    if head in record_fields():
        changed = _replaced(record, path.split("."), value, CaseRecord)
        return cast(CaseRecord, changed)
    if head == "labs" and rest and not rest.split(".")[0].isdigit():
        labs = _with_lab(record.facts.labs, rest, value)
        return msgspec.structs.replace(record, facts=msgspec.structs.replace(record.facts, labs=labs))
    facts = _replaced(record.facts, path.split("."), value, CaseFacts)
    return msgspec.structs.replace(record, facts=facts)


@cache
def record_fields() -> frozenset[str]:
    """Return the names a path may start with besides those of the case facts."""
    return frozenset(CaseRecord.__struct_fields__) - {"facts", "case_id", "revision", "suggested"}


def newest_lab(labs: tuple[LabResult, ...], test: str) -> int | None:
    """Return the index of the newest result of a test (the last written of two equally new), None if none."""
    places = [index for index, result in enumerate(labs) if result.test == test]
    return max(places, key=lambda index: (_naive(labs[index].taken_at), index), default=None)


def _naive(moment: datetime | None) -> datetime:
    return _OLDEST if moment is None else moment.replace(tzinfo=None)


def _lab_value(labs: tuple[LabResult, ...], rest: str) -> Any:
    test, _, part = rest.partition(".")
    index = newest_lab(labs, test)
    return None if index is None else getattr(labs[index], part or "value")


def _with_lab(labs: tuple[LabResult, ...], rest: str, value: Any) -> tuple[LabResult, ...]:
    """Write into the newest result of a test; a first value adds it, an emptied one removes it."""
    test, _, part = rest.partition(".")
    index = newest_lab(labs, test)
    if part in ("", "value"):
        if value is None:
            return labs if index is None else labs[:index] + labs[index + 1 :]
        if index is None:
            return (*labs, LabResult(test=test, value=float(value)))
    if index is None:
        raise IndexError(f"no result of {test} to write {part!r} into")
    result = _replaced(labs[index], [part or "value"], value, LabResult)
    return (*labs[:index], result, *labs[index + 1 :])


def _walk(part: Any, names: list[str]) -> Any:
    for name in names:
        if part is None:
            return None
        if isinstance(part, tuple):
            index = int(name)
            part = part[index] if index < len(part) else None
        elif isinstance(part, Mapping):
            part = part.get(name)
        else:
            part = getattr(part, name)
    return part


def _replaced(part: Any, names: list[str], value: Any, kind: Any) -> Any:
    """Return `part` with the value `names` leads to replaced; `kind` is the declared type of `part`."""
    if not names:
        if value is None and kind is str:  # the name a row is about: emptied, the row stays until removed
            return ""
        return msgspec.convert(value, kind)
    name, rest = names[0], names[1:]
    if isinstance(part, tuple) or name.isdigit():
        index = int(name)
        row = (part or ())[index]
        return (*part[:index], _replaced(row, rest, value, type(row)), *part[index + 1 :])
    if isinstance(part, msgspec.Struct):
        hint = _hints(type(part)).get(name) or _unknown(part, name)
        return msgspec.structs.replace(part, **{name: _replaced(getattr(part, name), rest, value, hint)})
    entries = dict(part or {})
    if value is None and not rest:
        entries.pop(name, None)
    else:
        entries[name] = _replaced(entries.get(name), rest, value, Any)
    return entries or (None if type(None) in get_args(kind) else {})


def _unknown(part: Any, name: str) -> Any:
    raise AttributeError(f"{type(part).__name__} has no field {name!r}")


@cache
def _hints(kind: Hashable) -> dict[str, Any]:
    return get_type_hints(kind)
