"""The files of a content pack, and the stamp that says whether a compiled form still matches them."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # see compiled
if TYPE_CHECKING:
    from pathlib import Path

_CODE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120  # pathlib's own cost counts here
_SCHEMA = os.path.join(_CODE, "schema")  # noqa: PTH118


def text_files(folder: str | Path, suffix: str = ".yaml") -> list[str]:
    """Return the paths of every text file of the pack, relative to its folder with `/`, in a fixed order."""
    found: list[str] = []
    _collect(os.fspath(folder), "", suffix, found)
    return sorted(found)


def _collect(folder: str, prefix: str, suffix: str, found: list[str]) -> None:
    with os.scandir(folder) as listing:
        for item in listing:
            if item.is_dir():
                _collect(item.path, f"{prefix}{item.name}/", suffix, found)
            elif item.name.endswith(suffix):
                found.append(prefix + item.name)


def text_stamp(folder: str | Path) -> str:
    """Return names, sizes and change times of the text and of the program's own schema of it.

    A compiled form with the same stamp needs no look at the text.
    """
    own = [(_CODE, "sections.py"), *((_SCHEMA, name) for name in text_files(_SCHEMA, ".py"))]
    files = [*((os.fspath(folder), name) for name in text_files(folder)), *own]
    return "\n".join(_line(place, name) for place, name in files)


def _line(folder: str, name: str) -> str:
    stat = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118
    return f"{name} {stat.st_size} {stat.st_mtime_ns}"
