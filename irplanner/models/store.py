"""The one way to a store: `open_store` checks the file, brings it up to date and hands out transactions.

Readers see one moment (`BEGIN`), writers queue (`BEGIN IMMEDIATE`): with the driver's own transactions a
read before a write is outside it and updates are lost without an error (measured: 466 of 500).
"""

from __future__ import annotations

import hashlib
import os
import secrets
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, QueuePool, create_engine, delete, event, insert, select
from sqlalchemy.engine import ExceptionContext

from irplanner.models.audit import StoreInfo
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.audit_writer import AuditWriter, attach
from irplanner.models.held_keys import StoreKey, held_key, hold
from irplanner.models.sqlite_file import (
    FileState,
    connect,
    create_file,
    file_state,
    is_encrypted,
    library_of,
    needs_key,
)
from irplanner.models.store_errors import StoreReadOnly, as_store_error, explained, sqlite_errors
from irplanner.models.store_place import is_server, store_name, store_path

_READING = "irplanner_reading"


class Store:
    """An open store. Give it back with `close`; both contexts below hand out one transaction each."""

    def __init__(self, engine: Engine, path: Path, *, read_only: bool) -> None:
        self._engine = engine
        self.path = path
        self.read_only = read_only
        self.audit: AuditWriter | None = None
        self.keys_folder: Path | None = None
        self.written_at = 0.0  # when something was last committed here, on the monotonic clock

    @property
    def is_sqlite(self) -> bool:
        return self._engine.dialect.name == "sqlite"

    @property
    def name(self) -> str:
        """What to call the store: its file, or its database and server."""
        return store_name(self.path)

    @property
    def engine(self) -> Engine:
        """The connections, for whoever copies or watches a whole store."""
        return self._engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one moment of the store and waits for no writer."""
        with self._engine.connect() as connection, connection.execution_options(**{_READING: True}).begin():
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that writes: committed on success, rolled back whole on any error.

        Raises:
            StoreReadOnly: the store was opened for reading.
        """
        if self.read_only:
            raise StoreReadOnly(
                f"The case store {self.name} is open for reading only.", "Nothing was saved by this step."
            )
        with self._engine.connect() as connection:
            if self.audit is not None:
                self.audit.begin(connection)
            with connection.begin():
                yield connection
            self.written_at = time.monotonic()
            if self.audit is not None:  # acknowledged: the commit is on the disk
                self.audit.settle(connection)

    @contextmanager
    def driver(self) -> Iterator[sqlite3.Connection]:
        """The driver's own connection out of the pool, for single statements that read: each sees one moment.

        A tenth of a millisecond is much beside a page of a list, which takes four.
        """
        pooled = self._engine.raw_connection()
        try:
            with explained(str(self.path)):
                yield pooled.dbapi_connection  # type: ignore[misc]  # that of sqlite3
        finally:
            pooled.close()

    @contextmanager
    def plain(self) -> Iterator[sqlite3.Connection]:
        """A connection of its own in the standard library's terms, for backups and bulk reading."""
        connection = connect(self.path, read_only=True)
        try:
            with explained(str(self.path)):
                yield connection
        finally:
            connection.close()

    def info(self, key: str) -> str | None:
        """Return one of the store's own facts (`store_id`, `created_at`, `export_salt`)."""
        with self.reading() as connection:
            return connection.scalar(select(StoreInfo.value).where(StoreInfo.key == key))

    def set_info(self, key: str, value: str | None) -> None:
        """Note one of the store's own facts, or forget it."""
        with self.writing() as connection:
            connection.execute(delete(StoreInfo).where(StoreInfo.key == key))
            if value is not None:
                connection.execute(insert(StoreInfo), {"key": key, "value": value})

    def keep_audit(self, keys_folder: Path | None = None, *, replaced: bool = False) -> None:
        """Chain the audit entries from now on, and note what of the trail is gone since it was last open.

        Args:
            keys_folder: Where the keys of all stores are; None: beside the settings.
            replaced: The store was put here on purpose: its trail is taken as it is.
        """
        self.keys_folder = keys_folder
        keys = AuditKeys(self.info("store_id") or "", str(self.path.resolve()), keys_folder)
        writer = AuditWriter(keys, self.info("store_id") or "", read_only=self.read_only)
        attach(self._engine, writer)
        self.audit = writer
        if self.read_only:
            return
        with self.reading() as connection:
            loss = None if replaced else writer.lost(connection)
            if replaced or not keys.has_anchor():
                writer.anchor_anew(connection)
        if loss is not None:
            with self.writing() as connection:
                writer.note_loss(connection, loss)

    def close(self) -> None:
        """Give back every connection; the log is then folded into the file."""
        self._engine.dispose()


def open_store(
    where: str | Path | None = None,
    *,
    read_only: bool = False,
    keys_folder: Path | None = None,
    replaced: bool = False,
    upgrade: bool = False,
) -> Store:
    """Open a store, or make a new one where there is none.

    Args:
        where: A file, a URL `sqlite:///FILE` or `postgresql://USER@HOST/DATABASE`; None for the platform's
            data folder.
        read_only: Open for looking only; the file must exist and be of this version.
        keys_folder: Where the audit keys of all stores are; None: beside the settings.
        replaced: The file was put in its place on purpose, as by a restore.
        upgrade: Bring a server's store to today's tables: other workstations need this version from then on.
            A file is brought up to date without being asked.

    Raises:
        EnvironmentFailure: the file is newer, foreign, damaged, locked or out of reach (store_errors).
        InputError: a URL of a database this version does not know.
    """
    path = store_path(where)
    os.umask(0o077)  # whatever this program writes from now on is for this account only
    if is_server(path):
        store = _open_server(path, read_only=read_only, upgrade=upgrade)
        return _with_audit(store, keys_folder, replaced=replaced)
    state = file_state(path)
    if read_only:
        if state is not FileState.CURRENT:
            raise StoreReadOnly(
                f"The case store {path} cannot be opened for reading only: it has to be made or brought up "
                "to date first.",
                "Open it once with the right to write.",
            )
        return _with_audit(Store(_engine(path, read_only=True), path, read_only=True), keys_folder)
    if is_encrypted(path) and held_key(path) is None:
        raise needs_key(path)
    if state is FileState.ABSENT:
        create_file(path)
    engine = _engine(path, read_only=False)
    try:
        if state is not FileState.CURRENT:
            _migrate(engine, path, is_new=state is not FileState.OLD)
        with engine.connect() as connection:
            connection.connection.execute("PRAGMA journal_mode=WAL")
    except sqlite_errors() as error:  # of the plain connection; SQLAlchemy's are explained already
        engine.dispose()
        raise as_store_error(error, str(path)) or error from error
    except BaseException:
        engine.dispose()
        raise
    return _with_audit(Store(engine, path, read_only=False), keys_folder, replaced=replaced)


def _open_server(path: Path, *, read_only: bool, upgrade: bool) -> Store:
    from irplanner.models.server import prepare, server_engine  # 30 ms, not needed for a file

    engine = server_engine(path, read_only=read_only)
    try:
        if prepare(engine, store_name(path), read_only=read_only, upgrade=upgrade):
            with engine.begin() as connection:
                if connection.scalar(select(StoreInfo.key).limit(1)) is None:  # another may have been first
                    connection.execute(insert(StoreInfo), _birth_facts())
        store = Store(engine, path, read_only=read_only)
        _hold_draft_key(store)
    except BaseException:
        engine.dispose()
        raise
    return store


def _hold_draft_key(store: Store) -> None:
    """Hold the key of what is kept here while the server is out of reach: the server has it, no file here."""
    secret = store.info("draft_secret")
    if secret is None and not store.read_only:
        secret = secrets.token_hex(32)
        store.set_info("draft_secret", secret)
    if secret is not None:
        hold(store.path, StoreKey(hashlib.sha256(f"irplanner drafts {secret}".encode()).digest()))


def _with_audit(store: Store, keys_folder: Path | None, *, replaced: bool = False) -> Store:
    try:
        store.keep_audit(keys_folder, replaced=replaced)
    except BaseException:
        store.close()
        raise
    return store


def _engine(path: Path, *, read_only: bool) -> Engine:
    engine = create_engine(
        "sqlite://",
        creator=lambda: connect(path, read_only=read_only),
        module=library_of(path),
        poolclass=QueuePool,
        pool_size=2,
        hide_parameters=True,  # error texts would hold patient values
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        reading = read_only or connection.get_execution_options().get(_READING)
        connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")

    @event.listens_for(engine, "handle_error")
    def _explain(context: ExceptionContext) -> None:
        if isinstance(context.original_exception, sqlite_errors()):
            failure = as_store_error(context.original_exception, str(path))
            if failure is not None:
                raise failure from context.original_exception

    return engine


def _migrate(engine: Engine, path: Path, *, is_new: bool) -> None:
    from irplanner.models.migrate import bring_up_to_date, copy_before_migration  # 0.3 s, rarely needed

    if not is_new:
        with engine.connect() as connection:
            raw: Any = connection.connection.dbapi_connection
            (version,) = raw.execute("PRAGMA user_version").fetchone()
            copy_before_migration(raw, path, version)
    with engine.begin() as connection:
        bring_up_to_date(connection)
        if is_new:
            connection.execute(insert(StoreInfo), _birth_facts())


def _birth_facts() -> list[dict[str, str]]:
    return [
        {"key": "store_id", "value": secrets.token_hex(16)},
        {"key": "created_at", "value": datetime.now(UTC).isoformat(timespec="seconds")},
        {"key": "export_salt", "value": secrets.token_hex(32)},
    ]
