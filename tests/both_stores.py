"""A store in a file and a store on a server, for tests that must hold for both."""

from __future__ import annotations

import itertools
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from irplanner.models.store import Store, open_store
from tests.postgres_server import PostgresServer

BOTH = ("sqlite", "postgresql")
_NUMBERS = itertools.count(1)
SALT = "0" * 64
_FILLED = """
SELECT t.table_name, max(substring(c.column_default from '^nextval.''(.*)''::regclass'))
FROM information_schema.tables t JOIN information_schema.columns c USING (table_schema, table_name)
WHERE t.table_schema = 'public' AND t.table_name <> 'alembic_version' GROUP BY t.table_name
"""
# As a site has it that sorts by its language: the program must sort by itself. A server built without ICU
# has only the letters' own order to offer.
_SITE = "LOCALE_PROVIDER icu ICU_LOCALE 'en-US' TEMPLATE template0"
_PLAIN_SITE = "ENCODING 'UTF8' LOCALE 'C' TEMPLATE template0"


def make_template(server: PostgresServer, folder: Path) -> str:
    """Make an empty store with a known salt, whose copies are the stores of single tests; return its name."""
    name = f"template_{next(_NUMBERS)}"
    import psycopg

    try:
        server.run(f"CREATE DATABASE {name} {_SITE}")
    except psycopg.errors.FeatureNotSupported:
        server.run(f"CREATE DATABASE {name} {_PLAIN_SITE}")
    with opened(server.url(name), folder) as store:
        know_salt(store)
    return name


def know_salt(store: Store) -> None:
    """Give a store the salt that tests of de-identified exports expect."""
    with store.writing() as connection:
        wanted = {"salt": SALT}
        connection.execute(text("UPDATE store_info SET value = :salt WHERE key = 'export_salt'"), wanted)


def empty(server: PostgresServer, database: str) -> str:
    """Make the store as it was made, as another one, and return its address.

    Copying the template takes half a second; triggers and references do not hold for a replica's session.
    """
    import psycopg

    with psycopg.connect(server.dsn(database)) as connection:
        connection.execute("SET session_replication_role = replica")
        for table, key in connection.execute(_FILLED).fetchall():
            connection.execute(f'DELETE FROM "{table}"'.encode())
            if key:
                connection.execute(f"ALTER SEQUENCE {key} RESTART".encode())
        facts = {"store_id": secrets.token_hex(16), "created_at": "2026-11-22", "export_salt": SALT}
        for name, value in facts.items():
            connection.execute("INSERT INTO store_info VALUES (%s, %s)", (name, value))
    return server.url(database)


@contextmanager
def copy_of(server: PostgresServer, template: str) -> Iterator[str]:
    """Hand out the address of a copy of the template, for tests that need one of their own."""
    name = f"copy_{next(_NUMBERS)}"
    server.run(f"CREATE DATABASE {name} TEMPLATE {template} STRATEGY file_copy")
    try:
        yield server.url(name)
    finally:
        server.run(f"DROP DATABASE {name} WITH (FORCE)")


@contextmanager
def copy_of_file(empty: Path, folder: Path) -> Iterator[Store]:
    """Hand out a store that is a copy of an empty one."""
    shutil.copy(empty, folder / "cases.db")
    with opened(folder / "cases.db", None) as store:
        yield store


@contextmanager
def opened(where: str | Path, keys: Path | None) -> Iterator[Store]:
    """Hand out an open store and close it."""
    store = open_store(where, keys_folder=keys)
    try:
        yield store
    finally:
        store.close()
