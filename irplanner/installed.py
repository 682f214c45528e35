"""Where the program's own data files are: beside the package in a wheel, at the top level in a checkout."""

from __future__ import annotations

import os

TYPE_CHECKING = False  # pathlib is imported when a Path is asked for: it is a third of opening the catalog
if TYPE_CHECKING:
    from pathlib import Path

_PACKAGE = os.path.dirname(os.path.abspath(__file__))  # noqa: PTH100, PTH120
_IN_WHEEL = os.path.join(_PACKAGE, "_resources")  # noqa: PTH118


def is_installed() -> bool:
    """Say whether the program runs from an installed wheel, whose data files nobody edits."""
    return os.path.isdir(_IN_WHEEL)  # noqa: PTH112


def resource_folder() -> str:
    """Return the folder of the program's data files."""
    if is_installed():
        return _IN_WHEEL
    return os.path.join(os.path.dirname(_PACKAGE), "resources")  # noqa: PTH118, PTH120


def resource_path(*parts: str) -> Path:
    """Return the path of a file or folder under `resources/`, e.g. `resource_path("icons", "stop.svg")`."""
    from pathlib import Path

    return Path(resource_folder(), *parts)


def manual_path() -> Path:
    """Return the manual: in a wheel among the data files, in a checkout among the documents."""
    from pathlib import Path

    if is_installed():
        return Path(_IN_WHEEL, "manual", "manual.md")
    return Path(_PACKAGE).parent / "docs" / "manual.md"
