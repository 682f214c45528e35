"""`irplanner store`: moves the case store between a file and a server, and what else a server needs."""

from __future__ import annotations

import argparse
import getpass
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from irplanner.errors import InputError
from irplanner.models.store import open_store
from irplanner.models.store_place import is_server, store_name, store_path
from irplanner.services.safekeeping.server_safety import safety_words
from irplanner.services.safekeeping.store_moving import move_store
from irplanner.settings import load_settings


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    words = argparse.ArgumentParser(
        prog="irplanner store",
        description="Where the cases are: a file, or a PostgreSQL server for several workstations.",
        epilog="what to do:\n"
        "  check              open the store and say where it is and what the connection is worth\n"
        "  move FROM TO       copy a whole store into an empty one and compare; FROM stays as it is\n"
        "  upgrade            bring a server's store to this version's tables\n\n"
        "A password is never part of an address: see docs/postgresql.md.\n\n"
        "example:\n  irplanner store move cases.db postgresql://planner@db.example.org/irplanner",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    words.add_argument("action", choices=list(_ACTIONS), metavar="WHAT", help=", ".join(_ACTIONS))
    words.add_argument("places", nargs="*", metavar="PLACE", help="files or addresses")
    words.add_argument("--database", metavar="URL-or-file", help="the case store")
    return words


def run(arguments: argparse.Namespace) -> int:
    """Do one of the actions."""
    count, action = _ACTIONS[arguments.action]
    if len(arguments.places) != count:
        raise InputError(
            f"`irplanner store {arguments.action}` takes {count} names, {len(arguments.places)} are given.",
            "`irplanner store --help` shows them.",
        )
    action(arguments)
    return 0


def _check(arguments: argparse.Namespace) -> None:
    path = _path(arguments)
    with closing(open_store(path)) as store:
        cases = store.info("store_id")
    kind = "on a PostgreSQL server" if is_server(path) else "in a file"
    print(f"{store_name(path)}: {kind}, store {cases}")
    print(safety_words(path) or "nothing to warn of")


def _move(arguments: argparse.Namespace) -> None:
    source, target = arguments.places
    done = move_store(store_path(source), store_path(target), actor=getpass.getuser())
    for table in done.tables:
        if table.rows:
            print(f"{table.name}: {table.rows} rows, {table.digest[:16]}")
    print(f"{done.source}: copied to {done.target}; counts and digests are the same")
    print("The old store is as it was: put it away, so that nobody goes on with it.")


def _upgrade(arguments: argparse.Namespace) -> None:
    path = _path(arguments)
    open_store(path, upgrade=True).close()
    print(f"{store_name(path)}: up to date")


_ACTIONS: dict[str, tuple[int, Callable[[argparse.Namespace], None]]] = {
    "check": (0, _check),
    "move": (2, _move),
    "upgrade": (0, _upgrade),
}


def _path(arguments: argparse.Namespace) -> Path:
    return store_path(arguments.database or load_settings().settings.database or None)
