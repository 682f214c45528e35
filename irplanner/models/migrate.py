"""Brings a store to today's tables: one transaction, rolled back whole when a step fails."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, text

from irplanner.models.held_keys import StoreKey, held_key, key_file_of
from irplanner.models.server_schema import finish_server_schema
from irplanner.models.signed_lock import lock_signed_records, unlock_for_migration
from irplanner.models.sqlite_file import APPLICATION_ID, SCHEMA_VERSION, connect_new, is_encrypted

FOLDER = Path(__file__).parent / "migrations"


def bring_up_to_date(connection: Connection) -> None:
    """Run the missing steps inside the caller's transaction and note the new format in the file."""
    config = Config()
    config.set_main_option("script_location", FOLDER.as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    unlock_for_migration(connection)
    command.upgrade(config, "head")
    if connection.dialect.name == "postgresql":
        finish_server_schema(connection)
    lock_signed_records(connection)
    if connection.dialect.name == "sqlite":
        connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID:d}"))
        connection.execute(text(f"PRAGMA user_version = {SCHEMA_VERSION:d}"))


def copy_before_migration(source: sqlite3.Connection, path: Path, version: int) -> Path:
    """Copy the store beside itself before its tables change, and return the copy's path."""
    target = path.with_name(f"{path.name}.before-format-{version + 1}")
    key = held_key(path) if is_encrypted(path) else None
    if key is not None:
        shutil.copyfile(key_file_of(path), key_file_of(target))
    copy_store(source, target, lambda _done, _all: None, key)
    return target


def copy_store(
    source: sqlite3.Connection,
    target: Path,
    progress: Callable[[int, int], None],
    key: StoreKey | None = None,
) -> None:
    """Copy an open store to `target` while others go on using it; pages of one moment, none half written.

    Args:
        progress: called with pages done and pages in all.
        key: The key of an encrypted store, which the copy keeps; None: both are plain.
    """
    copy = connect_new(target, key)
    try:
        # The copy has no name yet: what a power cut leaves of it is thrown away, so nothing waits for a disk.
        copy.execute("PRAGMA journal_mode=OFF")
        copy.execute("PRAGMA synchronous=OFF")
        source.backup(copy, pages=8000, progress=lambda _status, left, total: progress(total - left, total))
        copy.execute("PRAGMA journal_mode=DELETE")  # one file, readable where nothing can be written
    finally:
        copy.close()
