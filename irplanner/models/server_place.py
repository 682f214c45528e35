"""A store on a server, named on this workstation by a small file that holds its address.

So a store is a path everywhere: what a workstation keeps beside its store (drafts, the claim of its window,
backups) lies beside that file. An address never holds a password: that is in `~/.pgpass` or the file that
PGPASSFILE names, where the PostgreSQL library looks by itself. Uses only the standard library.
"""

from __future__ import annotations

import hashlib
import os
from pathlib import Path
from typing import NamedTuple
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from irplanner.errors import InputError
from irplanner.models.store_errors import StoreUnreachable
from irplanner.models.store_place import SUFFIX
from irplanner.places import data_folder

_MOST_BYTES = 4096
_LOCAL = ("", "localhost", "127.0.0.1", "::1")
# What an address may ask of the PostgreSQL library; the rest is the program's own business.
_OPTIONS = frozenset({"host", "port", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile"})
_TLS_MODES = ("verify-full", "verify-ca", "require", "prefer", "allow", "disable")


class ServerAddress(NamedTuple):
    """Where a server's store is; `options` are of the PostgreSQL library."""

    host: str
    port: int | None
    user: str
    database: str
    options: tuple[tuple[str, str], ...] = ()

    @property
    def is_local(self) -> bool:
        """Whether the server is on this computer, so that nothing goes over a network."""
        host = dict(self.options).get("host", self.host)
        return host in _LOCAL or host.startswith("/")

    @property
    def tls(self) -> str:
        """The TLS mode: the one asked for, else the strictest for a server elsewhere."""
        return dict(self.options).get("sslmode") or ("prefer" if self.is_local else "verify-full")

    @property
    def name(self) -> str:
        """Return what to call the store, `host/database`."""
        host = "this computer" if self.is_local else self.host or dict(self.options).get("host", "")
        return f"{self.database} on {host}"

    def as_url(self) -> str:
        """Return the address as it is typed and kept."""
        user = f"{quote(self.user, safe='')}@" if self.user else ""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = f":{self.port}" if self.port else ""
        options = "&".join(f"{name}={quote(value, safe='/')}" for name, value in self.options)
        start = f"postgresql://{user}{host}{port}/{quote(self.database, safe='')}"
        return f"{start}?{options}" if options else start


def read_url(url: str) -> ServerAddress:
    """Return what an address says.

    Raises:
        InputError: it holds a password, names no database, or asks for something unknown.
    """
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise InputError("The address of the database cannot be read.", _form()) from error
    if parts.password is not None:
        raise InputError(
            "The address of the database holds a password, which others could read on this computer.",
            "Leave it out: put the password into the file .pgpass in your home folder, or into a file that "
            "PGPASSFILE names, readable for you alone.",
        )
    database = unquote(parts.path.removeprefix("/"))
    if not database or "/" in database:
        raise InputError("The address names no database.", _form())
    options = parse_qsl(parts.query, keep_blank_values=True)
    for name, value in options:
        if name not in _OPTIONS:
            raise InputError(f"The address asks for {name}, which is not known here.", _form())
        if name == "sslmode" and value not in _TLS_MODES:
            raise InputError(f"sslmode={value} is not known.", f"One of: {', '.join(_TLS_MODES)}.")
    return ServerAddress(parts.hostname or "", port, unquote(parts.username or ""), database, tuple(options))


def server_path(url: str) -> Path:
    """Return the file that stands for the server's store here, made when there is none yet.

    Raises:
        InputError: the address cannot be used.
        StoreUnreachable: the data folder cannot be written.
    """
    address = read_url(url)
    kept = address.as_url()
    digest = hashlib.sha256(kept.encode()).hexdigest()[:12]
    plain = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in address.database)[:40]
    path = data_folder() / "servers" / f"{plain}-{digest}" / f"cases{SUFFIX}"
    if not path.exists():
        _keep(path, kept)
    return path


def address_of(path: Path) -> ServerAddress:
    """Return where the store is that a file stands for. Raises StoreUnreachable, InputError."""
    try:
        with path.open("rb") as file:
            url = file.read(_MOST_BYTES).decode("utf-8", "replace").strip()
    except OSError as error:
        raise StoreUnreachable(
            f"The file {path}, which names the server, cannot be read: {error.strerror}.",
            "Give the server's address again with --database.",
        ) from error
    return read_url(url)


def _keep(path: Path, url: str) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part = path.with_name(path.name + ".part")
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            file.write(url + "\n")
        part.replace(path)
    except OSError as error:
        raise StoreUnreachable(
            f"The folder {path.parent} cannot be made: {error.strerror}.", "Check the folder and your rights."
        ) from error


def _form() -> str:
    return "An address looks like postgresql://USER@HOST:5432/DATABASE."
