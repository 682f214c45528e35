"""Which values of a merged case are still suggestions: the mark follows the value it belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from irplanner.services.case_record import CaseRecord
from irplanner.services.merging.kinds import same
from irplanner.services.merging.rows import Entry

_GONE = object()


def merged_marks(
    merged: CaseRecord,
    versions: tuple[CaseRecord, CaseRecord, CaseRecord],
    origins: Mapping[str, Sequence[Entry]],
) -> frozenset[str]:
    """Return the marks of the merged case.

    The mark of a value that one side changed is that side's; of one that both have alike, whoever accepted or
    suggested it since is followed.

    Args:
        versions: Base, mine, theirs.
        origins: By list, where the rows of the merged case come from.
    """
    _base, mine, theirs = versions
    in_base, in_mine, in_theirs = (
        {_moved(mark, origins, side) for mark in one.suggested}
        for one, side in zip(versions, ("base", "mine", "theirs"), strict=True)
    )
    kept: set[str] = set()
    for path in in_mine | in_theirs:
        if path is None:
            continue
        value = _value(merged, path)
        is_mine = same(value, _value(mine, _back(path, origins, "mine")))
        is_theirs = same(value, _value(theirs, _back(path, origins, "theirs")))
        if is_mine is is_theirs:
            marked = _since(path in in_base, path in in_mine, path in in_theirs)
        else:
            marked = path in (in_mine if is_mine else in_theirs)
        if marked:
            kept.add(path)
    return frozenset(kept)


def _since(base: bool, mine: bool, theirs: bool) -> bool:
    return mine if mine == theirs or theirs == base else theirs


def _moved(mark: str, origins: Mapping[str, Sequence[Entry]], side: str) -> str | None:
    """Return where the value of a mark is in the merged case; None when it is there no more."""
    list_path, row, rest = _row_of(mark)
    if row is None or list_path not in origins:
        return mark
    for place, entry in enumerate(origins[list_path]):
        if getattr(entry, side) == row:
            return f"{list_path}.{place}{rest}"
    return None


def _back(path: str, origins: Mapping[str, Sequence[Entry]], side: str) -> str | None:
    """Return where a path of the merged case is in one side's version; None when it is not there."""
    list_path, row, rest = _row_of(path)
    if row is None or list_path not in origins:
        return path
    place = getattr(origins[list_path][row], side) if row < len(origins[list_path]) else None
    return None if place is None else f"{list_path}.{place}{rest}"


def _row_of(mark: str) -> tuple[str, int | None, str]:
    names = mark.split(".")
    for at, name in enumerate(names):
        if name.isdecimal():
            rest = "".join(f".{one}" for one in names[at + 1 :])
            return ".".join(names[:at]), int(name), rest
    return mark, None, ""


def _value(record: CaseRecord, path: str | None) -> Any:
    """Return the value at a path, something like nothing else where there is none. Any: of any field."""
    if path is None:
        return object()
    head = path.partition(".")[0]
    part: Any = record if hasattr(record, head) else record.facts
    for name in path.split("."):
        if isinstance(part, tuple):
            part = part[int(name)] if name.isdecimal() and int(name) < len(part) else _GONE
        elif isinstance(part, dict):
            part = part.get(name)
        else:
            part = getattr(part, name, _GONE)
    return part
