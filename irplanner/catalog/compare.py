"""What differs between two packs, entry by entry and field by field."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from irplanner.catalog.plain import plain_values
from irplanner.catalog.schema.base import Entry

Entries = Mapping[str, Mapping[str, Entry]]
_ABSENT = object()


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field, e.g. `access_options.0.sheath_fr`; None stands for a field that is not there."""

    field: str
    before: Any  # plain values as JSON has them
    after: Any


@dataclass(frozen=True, slots=True)
class Change:
    """One entry that is only in the second pack, only in the first, or different."""

    kind: Literal["added", "removed", "changed"]
    section: str
    entry: str
    fields: tuple[FieldChange, ...] = ()


def compare_packs(before: Entries, after: Entries) -> list[Change]:
    """Return what the second pack has added, removed and changed, section by section in its order."""
    changes: list[Change] = []
    for section in dict.fromkeys([*after, *before]):
        changes += _section_changes(section, before.get(section, {}), after.get(section, {}))
    return changes


def _section_changes(
    section: str, before: Mapping[str, Entry], after: Mapping[str, Entry]
) -> Iterator[Change]:
    for entry_id, entry in after.items():
        if entry_id not in before:
            yield Change("added", section, entry_id)
        elif before[entry_id] != entry:
            fields = _field_changes(plain_values(before[entry_id]), plain_values(entry), "")
            yield Change("changed", section, entry_id, tuple(fields))
    for entry_id in before:
        if entry_id not in after:
            yield Change("removed", section, entry_id)


def _field_changes(before: Any, after: Any, path: str) -> Iterator[FieldChange]:
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys([*before, *after]):
            yield from _field_changes(before.get(key, _ABSENT), after.get(key, _ABSENT), f"{path}{key}.")
    elif _same_long_list(before, after):
        for number, (one, other) in enumerate(zip(before, after, strict=True)):
            yield from _field_changes(one, other, f"{path}{number}.")
    else:
        yield FieldChange(path.rstrip("."), _shown(before), _shown(after))


def _same_long_list(before: Any, after: Any) -> bool:
    """Say whether two lists are told apart part by part: lists of parts of the same length are."""
    return (
        isinstance(before, list)
        and isinstance(after, list)
        and len(before) == len(after)
        and any(isinstance(part, dict) for part in before)
    )


def _shown(value: Any) -> Any:
    return None if value is _ABSENT else value
