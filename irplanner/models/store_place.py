"""Where the store is: known before SQLAlchemy is loaded, so that the first list can be read."""

from __future__ import annotations

from pathlib import Path

from irplanner.errors import InputError
from irplanner.places import data_folder


def default_store_path() -> Path:
    """Return where cases are kept when nobody says otherwise: the platform's data folder."""
    return data_folder() / "cases.db"


def store_path(where: str | Path | None) -> Path:
    """Return the file meant by a path, a `sqlite:///` URL or nothing. Raises InputError for other URLs."""
    if where is None:
        return default_store_path()
    name = str(where)
    if name.startswith("sqlite:///"):
        name = name.removeprefix("sqlite:///")
    elif "://" in name:
        raise InputError(
            f"This version keeps cases in a SQLite file and cannot open {name.split(':', 1)[0]} databases.",
            "Name a file, or a URL of the form sqlite:///FILE.",
        )
    return Path(name).expanduser().absolute()
