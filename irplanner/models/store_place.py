"""Where the store is: known before SQLAlchemy is loaded, so that the first list can be read."""

from __future__ import annotations

from pathlib import Path

from irplanner.errors import InputError, UserError
from irplanner.places import data_folder

SUFFIX = ".server"
_SCHEMES = ("postgresql", "postgres", "postgresql+psycopg")


def default_store_path() -> Path:
    """Return where cases are kept when nobody says otherwise: the platform's data folder."""
    return data_folder() / "cases.db"


def store_path(where: str | Path | None) -> Path:
    """Return the file meant by a path, a URL or nothing; for a server the file that stands for it here.

    Raises:
        InputError: the URL of a database that is not known, or one that cannot be read.
    """
    if where is None:
        return default_store_path()
    name = str(where)
    if name.startswith("sqlite:///"):
        name = name.removeprefix("sqlite:///")
    elif is_server_url(name):
        from irplanner.models.server_place import server_path  # only where there is a server

        return server_path(name)
    elif "://" in name:
        raise InputError(
            f"Cases are kept in a SQLite file or on a PostgreSQL server, not in {name.split(':', 1)[0]}.",
            "Name a file, or a URL: sqlite:///FILE or postgresql://USER@HOST/DATABASE.",
        )
    return Path(name).expanduser().absolute()


def is_server(path: Path) -> bool:
    """Say whether a store's path stands for a server (models.server_place) instead of holding the cases."""
    return path.suffix == SUFFIX


def refuse_server(path: Path) -> None:
    """Refuse what can only be done to a file. Raises InputError."""
    if is_server(path):
        raise InputError(
            f"The case store {store_name(path)} is on a server: this is for files only.",
            "The server's administrator backs it up and encrypts its disk (docs/postgresql.md).",
        )


def is_server_url(name: str) -> bool:
    """Say whether a name is the address of a PostgreSQL server."""
    return "://" in name and name.split("://", 1)[0] in _SCHEMES


def store_name(path: Path) -> str:
    """Return what to call a store: its file, or its database and server."""
    if not is_server(path):
        return str(path)
    from irplanner.models.server_place import address_of  # only where there is a server

    try:
        return address_of(path).name
    except UserError:
        return str(path)
