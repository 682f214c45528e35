"""Which rows of three versions of a list are the same row, and in what order the merged rows stand."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

import msgspec

from irplanner.services.merging.kinds import are_one_result, exact_key, name_key


class Entry(msgspec.Struct, frozen=True):
    """One row by its place in each version; None: it is not there."""

    base: int | None
    mine: int | None
    theirs: int | None


# Any, here and below: rows of one list, structs or words.
def entries_of(base: Sequence[Any], mine: Sequence[Any], theirs: Sequence[Any]) -> list[Entry]:
    """Return every row of the three versions once; each place of each version is named exactly once."""
    in_mine, in_theirs = places_of(base, mine), places_of(base, theirs)
    found = [Entry(place, in_mine.get(place), in_theirs.get(place)) for place in range(len(base))]
    new_mine = [place for place in range(len(mine)) if place not in in_mine.values()]
    new_theirs = [place for place in range(len(theirs)) if place not in in_theirs.values()]
    for place in new_mine:
        row = mine[place]
        equal = [other for other in new_theirs if theirs[other] == row]
        like = equal or [other for other in new_theirs if are_one_result(row, theirs[other])]
        if like:
            new_theirs.remove(like[0])
        found.append(Entry(None, place, like[0] if like else None))
    return found + [Entry(None, None, place) for place in new_theirs]


def places_of(base: Sequence[Any], side: Sequence[Any]) -> dict[int, int]:
    """Return where the rows of `base` are in `side`; rows that were removed are left out."""
    found: dict[int, int] = {}
    left = list(range(len(side)))
    for key in (_itself, exact_key, name_key):
        _match(base, side, key, found, left)
    if len(base) == len(side):  # edited in place until nothing of it was the same
        for place in [place for place in left if place not in found]:
            found[place] = place
            left.remove(place)
    return found


def has_moved(places: Sequence[int | None]) -> bool:
    """Say whether rows stand in another order: their places, in the order they had."""
    there = [place for place in places if place is not None]
    return there != sorted(there)


def in_order(kept: Sequence[Entry], lead: Callable[[Entry], int | None]) -> list[Entry]:
    """Return the rows in the order of the version that leads; a row it has not follows the row before it
    in the other version."""
    led = sorted((one for one in kept if lead(one) is not None), key=lambda one: lead(one) or 0)
    for other in (_place_mine, _place_theirs):
        last: Entry | None = None
        for entry in sorted((one for one in kept if other(one) is not None), key=lambda one: other(one) or 0):
            if entry not in led:
                led.insert(0 if last is None else led.index(last) + 1, entry)
            last = entry
    return led


def _match(
    base: Sequence[Any],
    side: Sequence[Any],
    key: Callable[[Any], Hashable],
    found: dict[int, int],
    left: list[int],
) -> None:
    for place, row in enumerate(base):
        if place in found:
            continue
        wanted = key(row)
        at = next((other for other in left if key(side[other]) == wanted), None)
        if at is not None:
            found[place] = at
            left.remove(at)


def _itself(row: Any) -> Any:
    return row


def _place_mine(entry: Entry) -> int | None:
    return entry.mine


def _place_theirs(entry: Entry) -> int | None:
    return entry.theirs
