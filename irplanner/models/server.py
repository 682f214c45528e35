"""A store on a PostgreSQL server: the connections, and what brings its tables up to date.

Whoever writes waits for the one before, as in a file: one lock for the whole transaction, taken first. So no
two writers can wait for each other, the audit trail has one order, and a save sees what it is compared with.
Readers see one moment and wait for nobody.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, text
from sqlalchemy.engine import ExceptionContext

from irplanner.models.server_errors import as_server_error
from irplanner.models.server_place import ServerAddress, address_of
from irplanner.models.server_schema import CHANNEL
from irplanner.models.sqlite_file import SCHEMA_VERSION, FileState
from irplanner.models.store_errors import (
    NotAStore,
    StoreReadOnly,
    StoreTooNew,
    StoreTooOld,
    StoreUnreachable,
)

if TYPE_CHECKING:
    import psycopg

READING = "irplanner_reading"
CONNECT_SECONDS = 3
WAIT_SECONDS = 10  # how long a save waits for the others'
STATEMENT_SECONDS = 30
_POOL = 4
_WRITERS_LOCK = 0x49525031  # "IRP1": one number for all writers of a database
_ROOT_CERTIFICATE = Path("~/.postgresql/root.crt")


def driver_arguments(address: ServerAddress, sender: str = "") -> dict[str, Any]:
    """Return what psycopg is told for a connection. Any: words and numbers.

    Args:
        sender: Marks changes made through it, so that whoever listens knows their own.
    """
    settings = {
        "statement_timeout": f"{STATEMENT_SECONDS}s",
        "lock_timeout": f"{WAIT_SECONDS}s",
        "idle_in_transaction_session_timeout": "60s",
        "synchronous_commit": "on",  # acknowledged is on the disk, whatever the server's own choice
        "timezone": "UTC",
        "irplanner.sender": sender,
    }
    arguments: dict[str, Any] = {
        "dbname": address.database,
        "connect_timeout": CONNECT_SECONDS,
        "application_name": "irplanner",
        "client_encoding": "UTF8",
        "keepalives_idle": 10,
        "keepalives_interval": 3,
        "keepalives_count": 3,
        "tcp_user_timeout": 10_000,
        "options": " ".join(f"-c {name}={value}" for name, value in settings.items()),
        "sslmode": address.tls,
    }
    if address.host:
        arguments["host"] = address.host
    if address.port:
        arguments["port"] = address.port
    if address.user:
        arguments["user"] = address.user
    arguments |= dict(address.options)
    needs_root = arguments["sslmode"] in ("verify-full", "verify-ca") and "sslrootcert" not in arguments
    if needs_root and not _ROOT_CERTIFICATE.expanduser().exists():
        arguments["sslrootcert"] = "system"
    return arguments


def server_engine(path: Path, *, read_only: bool) -> Engine:
    """Return the pool of connections to the server that `path` stands for.

    Raises:
        StoreUnreachable: psycopg is not installed, or the address cannot be read.
    """
    address = address_of(path)
    _need_driver()
    engine = create_engine(
        URL.create("postgresql+psycopg"),
        connect_args=driver_arguments(address, secrets.token_hex(8)),
        pool_size=_POOL,
        max_overflow=_POOL,
        pool_timeout=WAIT_SECONDS,
        pool_pre_ping=True,  # a connection that broke meanwhile is made anew
        pool_recycle=1800,
        hide_parameters=True,  # error texts would hold patient values
    )

    @event.listens_for(engine, "begin")
    def _begin(connection: Connection) -> None:
        if read_only or connection.get_execution_options().get(READING):
            connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        else:
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_WRITERS_LOCK:d})")

    @event.listens_for(engine, "handle_error")
    def _explain(context: ExceptionContext) -> None:
        if context.is_pre_ping:  # a connection that broke meanwhile: another is made
            return
        error = context.original_exception
        failure = as_server_error(error, address.name, broken=context.is_disconnect)
        if failure is not None:
            raise failure from error

    return engine


def sender_of(engine: Engine) -> str:
    """Return the mark that changes through this engine carry."""
    with engine.connect() as connection:
        return str(connection.exec_driver_sql("SHOW irplanner.sender").scalar())


@contextmanager
def listening_connection(path: Path) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
    """Hand out a connection of its own that hears of changes; its errors are psycopg's."""
    import psycopg

    arguments = driver_arguments(address_of(path))
    with psycopg.connect(**arguments, autocommit=True) as connection:
        connection.execute(f"LISTEN {CHANNEL}")
        yield connection


def prepare(engine: Engine, name: str, *, read_only: bool, upgrade: bool) -> bool:
    """Make or bring up to date the tables where that is due; say whether they are new.

    Raises:
        StoreTooNew, StoreTooOld, NotAStore, StoreReadOnly: it must not be used as a store, or not yet.
        StoreUnreachable: the server does not answer, or lets nobody in.
    """
    with engine.connect() as connection, connection.execution_options(**{READING: True}).begin():
        state = state_within(connection, name)
    if state is FileState.CURRENT:
        return False
    if read_only:
        raise StoreReadOnly(
            f"The case store {name} cannot be opened for reading only: it has to be made or brought up to "
            "date first.",
            "Open it once with the right to write.",
        )
    if state is FileState.OLD and not upgrade:
        raise need_upgrade(name)
    from irplanner.models.migrate import bring_up_to_date  # 0.3 s, rarely needed

    with engine.begin() as connection:  # one workstation at a time
        unlimited(connection)
        if state_within(connection, name) is not FileState.CURRENT:
            bring_up_to_date(connection)
    return state is FileState.EMPTY


def state_within(connection: Connection, name: str) -> FileState:
    """Say what is in the database as a transaction sees it. Raises what `server_state` does."""
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return FileState.EMPTY
    if "alembic_version" not in tables or "store_info" not in tables:
        raise NotAStore(
            f"The database {name} holds something that is not a case store of irplanner.",
            "Choose an empty one; this one is unchanged.",
        )
    version = int(connection.scalar(text("SELECT version_num FROM alembic_version")) or 0)
    if version > SCHEMA_VERSION:
        raise StoreTooNew(
            f"The case store {name} was written by a later irplanner (format {version}).",
            f"This one reads up to format {SCHEMA_VERSION}. Install that version; the store is unchanged.",
        )
    return FileState.CURRENT if version == SCHEMA_VERSION else FileState.OLD


def need_upgrade(name: str) -> StoreTooOld:
    """Return what to tell about a store of an earlier version, which other workstations may still have."""
    return StoreTooOld(
        f"The case store {name} is of an earlier irplanner.",
        "When every workstation has this version, back the database up and run "
        "`irplanner store upgrade` once.",
    )


def unlimited(connection: Connection) -> None:
    """Let the statements of this transaction take their time, as a migration or a copy must."""
    for setting in ("statement_timeout", "idle_in_transaction_session_timeout"):
        connection.exec_driver_sql(f"SET LOCAL {setting} = 0")


def _need_driver() -> None:
    try:
        import psycopg  # noqa: F401  # named here, used by SQLAlchemy
    except ImportError as error:
        raise StoreUnreachable(
            "This case store is on a PostgreSQL server, and psycopg is not installed here.",
            "Install irplanner with its extra: pip install 'irplanner[postgresql]'.",
        ) from error
