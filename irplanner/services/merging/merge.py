"""Brings two versions of a case together: what only one side changed is taken, what both changed is asked.

Nothing is decided silently: as long as a conflict has no choice, the merged case holds what the store has.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

import msgspec

from irplanner.planning.facts import Allergy, Medication
from irplanner.services.case_record import CaseRecord
from irplanner.services.merging.kinds import NAMED_BY, TOGETHER, WHOLE, WORD_LISTS, name_key, same
from irplanner.services.merging.marks import merged_marks
from irplanner.services.merging.rows import Entry, entries_of, has_moved, in_order

# Kept by the store itself, or merged apart.
_NOT_MERGED = frozenset({"case_id", "revision", "created_at", "updated_at", "suggested", "id"})


class Side(StrEnum):
    MINE = "mine"
    THEIRS = "theirs"


class _Absent:
    """A row or an answer that is not there."""

    def __repr__(self) -> str:
        return "ABSENT"


ABSENT = _Absent()


@dataclass(frozen=True, slots=True)
class Conflict:
    """Both sides changed this, differently. Any: values of the fields, `ABSENT` where removed or not there.

    Attributes:
        key: Names it for a choice.
        fields: The paths that change together, without row numbers (`medications.dose_mg`); one, mostly. For
            several, the values are tuples.
        row: What the row is about; empty outside lists.
        is_order: Only the order of a list's rows differs.
    """

    key: str
    fields: tuple[str, ...]
    base: Any
    mine: Any
    theirs: Any
    row: str = ""
    is_order: bool = False


@dataclass(frozen=True, slots=True)
class Merged:
    """The case as merged, at the revision of theirs.

    Attributes:
        conflicts: All of them, decided or not.
        undecided: Keys of those without a choice.
        from_mine, from_theirs: Paths that only this side changed, without row numbers.
    """

    record: CaseRecord
    conflicts: tuple[Conflict, ...]
    undecided: tuple[str, ...]
    from_mine: tuple[str, ...]
    from_theirs: tuple[str, ...]


def merge(
    base: CaseRecord, mine: CaseRecord, theirs: CaseRecord, choices: Mapping[str, Side] | None = None
) -> Merged:
    """Merge two versions that came of `base`; `choices` settles conflicts by their key."""
    work = _Work(choices or {})
    made = work.struct(_Where("", ""), base, mine, theirs)
    record = msgspec.structs.replace(made, suggested=merged_marks(made, (base, mine, theirs), work.origins))
    return Merged(
        record,
        tuple(work.conflicts),
        tuple(one.key for one in work.conflicts if one.key not in work.choices),
        tuple(dict.fromkeys(work.taken[Side.MINE])),
        tuple(dict.fromkeys(work.taken[Side.THEIRS])),
    )


@dataclass(frozen=True, slots=True)
class _Where:
    """`key`: with rows by name, for choices; `path`: without rows, from the record down."""

    key: str
    path: str
    row: str = ""

    def at(self, name: str) -> _Where:
        return _Where(f"{self.key}.{name}".lstrip("."), f"{self.path}.{name}".lstrip("."), self.row)

    def at_row(self, name: str, number: int) -> _Where:
        return _Where(f"{self.key}[{name}#{number}]", self.path, name)

    @property
    def field(self) -> str:
        return self.path.removeprefix("facts.")


@dataclass
class _Work:
    choices: Mapping[str, Side]
    conflicts: list[Conflict] = field(default_factory=list)
    taken: dict[Side, list[str]] = field(default_factory=lambda: {Side.MINE: [], Side.THEIRS: []})
    origins: dict[str, list[Entry]] = field(default_factory=dict)

    # Any, in all of these: values of any field of a case.
    def struct(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        changes: dict[str, Any] = {}
        groups = TOGETHER.get(type(theirs), ())
        grouped = {name for group in groups for name in group}
        for group in groups:
            values = [tuple(getattr(one, name) for name in group) for one in (base, mine, theirs)]
            at = where.at(group[0])
            fields = tuple(where.at(name).field for name in group)
            together = self.plain(at, values[0], values[1], values[2], fields)
            changes |= zip(group, together, strict=True)
        for name in theirs.__struct_fields__:
            if name not in grouped and name not in _NOT_MERGED:
                parts = (getattr(one, name) for one in (base, mine, theirs))
                changes[name] = self.value(where.at(name), *parts)
        return msgspec.structs.replace(theirs, **changes)

    def value(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        kinds = {type(one) for one in (base, mine, theirs)}
        if len(kinds) == 1 and issubclass(next(iter(kinds)), msgspec.Struct) and kinds.isdisjoint(WHOLE):
            return self.struct(where, base, mine, theirs)
        if kinds <= {dict, type(None)} and dict in kinds:
            return self.mapping(where, base, mine, theirs)
        if kinds <= {tuple, type(None)} and _has_rows(where, base, mine, theirs):
            return self.rows(where, base, mine, theirs)
        return self.plain(where, base, mine, theirs)

    def plain(self, where: _Where, base: Any, mine: Any, theirs: Any, fields: tuple[str, ...] = ()) -> Any:
        if same(mine, theirs):
            return theirs
        fields = fields or (where.field,)
        if same(base, mine):
            self.taken[Side.THEIRS].extend(fields)
            return theirs
        if same(base, theirs):
            self.taken[Side.MINE].extend(fields)
            return mine
        return self.asked(Conflict(where.key, fields, base, mine, theirs, where.row))

    def asked(self, conflict: Conflict) -> Any:
        self.conflicts.append(conflict)
        return conflict.mine if self.choices.get(conflict.key) is Side.MINE else conflict.theirs

    def mapping(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        if mine is None or theirs is None:
            return self.plain(where, base, mine, theirs)
        merged: dict[str, Any] = {}
        for key in dict.fromkeys((*theirs, *mine, *(base or {}))):
            was = (base or {}).get(key, ABSENT)
            got = self.value(where.at(key), was, mine.get(key, ABSENT), theirs.get(key, ABSENT))
            if got is not ABSENT:
                merged[key] = got
        return merged

    def rows(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        if mine is None or theirs is None or _says_none(base, mine, theirs):
            return self._whole_list(where, base, mine, theirs)
        entries = entries_of(base or (), mine, theirs)
        before = len(self.conflicts)
        kept: list[tuple[Entry, Any]] = []
        names: dict[str, int] = {}
        for entry in entries:
            versions = _versions(entry, base or (), mine, theirs)
            name = row_name(next(one for one in versions if one is not ABSENT))
            names[name] = names.get(name, -1) + 1
            row = self.row(where.at_row(name, names[name]), *versions)
            if row is not ABSENT:
                kept.append((entry, row))
        if not kept and mine and theirs and _tells_none((*mine, *theirs)):
            del self.conflicts[before:]  # nobody said that there are none
            return self._whole_list(where, base, mine, theirs)
        lead = self._lead(where, entries, base, mine, theirs)
        ordered = in_order([entry for entry, _ in kept], lambda entry: getattr(entry, lead))
        self.origins[where.field] = ordered
        by_entry = dict(kept)
        return tuple(by_entry[entry] for entry in ordered)

    def row(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        """Merge one row; one that became another thing is not mixed with what the other side says."""
        versions = [one for one in (base, mine, theirs) if one is not ABSENT]
        names = NAMED_BY.get(type(versions[0]), ())
        is_one_thing = len(versions) == 3 and all(
            getattr(one, name) == getattr(base, name) for one in versions for name in names
        )
        return (self.value if is_one_thing else self.plain)(where, base, mine, theirs)

    def _whole_list(self, where: _Where, base: Any, mine: Any, theirs: Any) -> Any:
        got = self.plain(where, base, mine, theirs)
        self.origins[where.field] = [
            Entry(
                None, place if got is mine else None, place if got is theirs or same(mine, theirs) else None
            )
            for place in range(len(got or ()))
        ]
        return got

    def _lead(self, where: _Where, entries: Sequence[Entry], base: Any, mine: Any, theirs: Any) -> str:
        """Say whose order the rows have; asked where both moved rows."""
        shared = [one for one in entries if one.base is not None and None not in (one.mine, one.theirs)]
        mine_moved = has_moved([one.mine for one in shared])
        theirs_moved = has_moved([one.theirs for one in shared])
        if mine_moved and not theirs_moved:
            return Side.MINE
        by_mine = sorted(shared, key=lambda one: one.mine or 0)
        if mine_moved and by_mine != sorted(shared, key=lambda one: one.theirs or 0):
            key = f"{where.key}#order"
            orders = [tuple(row_name(row) for row in rows or ()) for rows in (base, mine, theirs)]
            self.conflicts.append(
                Conflict(key, (where.field,), orders[0], orders[1], orders[2], is_order=True)
            )
            return self.choices.get(key, Side.THEIRS)
        return Side.THEIRS


def row_name(row: Any) -> str:
    """Return what a row is about, in words. Any: a struct of a list or a word."""
    fields = NAMED_BY.get(type(row))
    if fields is None:
        return str(row)
    words = [value for name in fields if (value := getattr(row, name))]
    return str(words[-1]) if words else ""


def _has_rows(where: _Where, *versions: Any) -> bool:
    rows = [row for version in versions for row in version or ()]
    return where.path in WORD_LISTS or any(isinstance(row, msgspec.Struct) for row in rows)


def _says_none(base: Any, mine: Any, theirs: Any) -> bool:
    """Say whether one side calls a list empty to which the other has added something."""
    shorter, longer = sorted((mine, theirs), key=len)
    known = [name_key(row) for row in base or ()]
    return not shorter and any(name_key(row) not in known for row in longer)


def _tells_none(rows: Iterable[Any]) -> bool:
    """Say whether an empty list of this kind is a statement: asked, none known or taken."""
    return any(isinstance(row, (str, Allergy, Medication)) for row in rows)


def _versions(entry: Entry, base: Any, mine: Any, theirs: Any) -> tuple[Any, Any, Any]:
    return (
        ABSENT if entry.base is None else base[entry.base],
        ABSENT if entry.mine is None else mine[entry.mine],
        ABSENT if entry.theirs is None else theirs[entry.theirs],
    )
