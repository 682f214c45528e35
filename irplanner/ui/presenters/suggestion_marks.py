"""Which values of a case are still suggestions: paths in `CaseRecord.suggested`, kept true while rows move.

A mark names a field (`access.site`) or a whole row of a list (`devices.3`). Whoever edits any field of a
suggested row has taken the row over: the row's mark goes.
"""

from __future__ import annotations

from collections.abc import Iterable

Marks = frozenset[str]


def is_suggested(marks: Marks, path: str) -> bool:
    """Say whether the field, or the row it is part of, still holds a default nobody accepted."""
    return any(step in marks for step in _steps(path))


def without(marks: Marks, path: str) -> Marks:
    """Return the marks after a person has set the field: neither it nor its row is a suggestion any more."""
    inside = f"{path}."
    taken = set(_steps(path))
    return frozenset(mark for mark in marks if mark not in taken and not mark.startswith(inside))


def without_row(marks: Marks, list_path: str, index: int) -> Marks:
    """Return the marks after a row of a list was taken out: later rows have moved up by one."""
    kept: set[str] = set()
    for mark in marks:
        row, rest = _row_of(mark, list_path)
        if row is None or row < index:
            kept.add(mark)
        elif row > index:
            kept.add(f"{list_path}.{row - 1}{rest}")
    return frozenset(kept)


def suggested_rows(marks: Iterable[str], list_path: str) -> frozenset[int]:
    """Return the indexes of the rows of a list that are suggestions as a whole."""
    rows = (_row_of(mark, list_path) for mark in marks)
    return frozenset(row for row, rest in rows if row is not None and not rest)


def _steps(path: str) -> list[str]:
    """`devices.3.name` belongs to the marks `devices.3.name` and `devices.3`, not to `devices`."""
    names = path.split(".")
    rows = [".".join(names[: at + 1]) for at, name in enumerate(names) if name.isdigit()]
    return [path, *rows]


def _row_of(mark: str, list_path: str) -> tuple[int | None, str]:
    """Return the row a mark lies in and the rest of the mark with its dot; None when it is another list's."""
    if not mark.startswith(f"{list_path}."):
        return None, ""
    name, dot, rest = mark[len(list_path) + 1 :].partition(".")
    return (int(name), f"{dot}{rest}") if name.isdigit() else (None, "")
