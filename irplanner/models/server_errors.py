"""What can be wrong with a store on a server, said to the reader; only this file knows PostgreSQL's codes."""

from __future__ import annotations

from irplanner.errors import EnvironmentFailure
from irplanner.models.store_errors import (
    NotAStore,
    StoreDamaged,
    StoreFull,
    StoreLocked,
    StoreReadOnly,
    StoreUnreachable,
)

_NOTHING = "Nothing was saved by this step."


class ServerLost(StoreUnreachable):
    """The server does not answer, or the connection to it broke."""


class ServerRefuses(StoreUnreachable):
    """The server answers, but lets nobody in like this: account, password, database or TLS."""


def as_server_error(error: BaseException, name: str, *, broken: bool = False) -> EnvironmentFailure | None:
    """Return what to tell the reader about an error of psycopg; None when it is this program's own fault.

    Args:
        name: The store, as `ServerAddress.name` says it.
        broken: The connection is known to be gone.
    """
    code = getattr(error, "sqlstate", None)
    if code is None:
        return _without_code(error, name) if broken or _is_operational(error) else None
    if code in ("28000", "28P01", "3D000"):
        return ServerRefuses(f"The server lets nobody in: {_first_line(error)}.", _account_advice())
    if code[:2] == "08" or code in ("57P01", "57P02", "57P03", "53300") or broken:
        return _lost(name)
    match code:
        case "55P03" | "57014" | "40001" | "40P01" | "25P03":
            return StoreLocked(
                f"The case store {name} is in use by another workstation.", f"{_NOTHING} Try again."
            )
        case "53100" | "53200":
            return StoreFull(
                f"The server of {name} has no space left.", f"{_NOTHING} Tell its administrator."
            )
        case "25006" | "42501":
            return StoreReadOnly(
                f"The case store {name} cannot be written with this account.",
                f"{_NOTHING} Ask the administrator of the server for the rights (docs/postgresql.md).",
            )
        case "42P01" | "42703" | "3F000":
            return NotAStore(
                f"{name} is not a case store of irplanner, or only a part of one.",
                "Choose another database; this one is unchanged.",
            )
    if code[:2] in ("XX", "58"):
        return StoreDamaged(
            f"The server cannot read the case store {name} as it should.",
            "Tell its administrator; `irplanner verify` says more.",
        )
    return None


def _without_code(error: BaseException, name: str) -> EnvironmentFailure:
    said = str(error).lower()
    if "password" in said or "authentication" in said or "pg_hba" in said:
        return ServerRefuses(f"The server lets nobody in: {_first_line(error)}.", _account_advice())
    if "does not exist" in said:
        return ServerRefuses(f"The server lets nobody in: {_first_line(error)}.", "Check the address.")
    if "certificate" in said or "ssl" in said:
        return ServerRefuses(
            f"The connection to {name} is not safe: {_first_line(error)}.",
            "Give the certificate of the server's authority with sslrootcert=FILE in the address. sslmode in "
            "the address chooses less safety, which the status line then says.",
        )
    return _lost(name)


def _lost(name: str) -> ServerLost:
    return ServerLost(
        f"The server of {name} does not answer.",
        f"{_NOTHING} Check the network; what is typed is kept and saved when it is back.",
    )


def _account_advice() -> str:
    return "Check user and database in the address, and the password in .pgpass or the file of PGPASSFILE."


def _is_operational(error: BaseException) -> bool:
    return type(error).__name__ in ("OperationalError", "ConnectionTimeout", "InterfaceError", "PoolTimeout")


def _first_line(error: BaseException) -> str:
    """Return the reason of a refusal: the last part of its first line, which names no value of a patient."""
    line = str(error).strip().split("\n", 1)[0]
    return line.rsplit("FATAL:", 1)[-1].strip().rstrip(".")[:200]
