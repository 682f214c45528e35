"""What changed between two lists of rows, so that a view touches only the rows that differ."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar


class Row(Protocol):
    """A row of a list: `key` stays the same while the row's texts change; no two rows share one."""

    @property
    def key(self) -> str: ...


R = TypeVar("R", bound=Row)


@dataclass(frozen=True, slots=True)
class Removed:
    index: int


@dataclass(frozen=True, slots=True)
class Inserted(Generic[R]):
    index: int
    row: R


@dataclass(frozen=True, slots=True)
class Moved:
    """The row at `index` goes to `to` (its place once it has been taken out)."""

    index: int
    to: int


@dataclass(frozen=True, slots=True)
class Updated(Generic[R]):
    index: int
    row: R


Change = Removed | Inserted[R] | Moved | Updated[R]


def row_changes(old: Sequence[R], new: Sequence[R]) -> list[Change[R]]:
    """Return the changes that turn `old` into `new` when carried out one after another.

    Removals come first, from the end, then insertions and moves from the top, then the rows whose texts
    differ. Equal lists give an empty list.
    """
    if old == new:
        return []
    changes: list[Change[R]] = []
    kept_keys = {row.key for row in new}
    shown = [row for row in old if row.key in kept_keys]
    for index in range(len(old) - 1, -1, -1):
        if old[index].key not in kept_keys:
            changes.append(Removed(index))
    known = {row.key for row in shown}
    updates: list[Change[R]] = []
    for index, row in enumerate(new):
        if row.key not in known:
            shown.insert(index, row)
            changes.append(Inserted(index, row))
            continue
        if shown[index].key != row.key:
            place = next(i for i in range(index + 1, len(shown)) if shown[i].key == row.key)
            changes.append(Moved(place, index))
            shown.insert(index, shown.pop(place))
        if shown[index] != row:
            updates.append(Updated(index, row))
            shown[index] = row
    return changes + updates


def apply_changes(rows: list[R], changes: Sequence[Change[R]]) -> None:
    """Carry the changes out on a list, in order: what a view does with its widgets."""
    for change in changes:
        match change:
            case Removed(index):
                del rows[index]
            case Inserted(index, row):
                rows.insert(index, row)
            case Moved(index, to):
                rows.insert(to, rows.pop(index))
            case Updated(index, row):
                rows[index] = row
