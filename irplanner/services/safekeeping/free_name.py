"""A name for a file that no other file has."""

from __future__ import annotations

from pathlib import Path


def free_name(path: Path, ending: str = "") -> Path:
    """Return `path` with its ending, or the first of `path-2`, `path-3` ... that nothing is named."""
    free, number = path.with_name(path.name + ending), 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}{ending}")
    return free
