"""Writes audit entries of one store: numbers them, links each to the one before, keeps the anchor.

The writer hangs on the engine (`writer_of`), so that whoever notes something needs only the connection of
the transaction in which it is done.
"""

from __future__ import annotations

import hmac
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Engine, insert

from irplanner.models.audit import AuditEntry
from irplanner.models.audit_chain import ENTRY_COLUMNS, NOTICED_LOSS, Entry, Tail, first_link, link
from irplanner.models.audit_keys import AuditKeys
from irplanner.models.base import Base, utc_text

_OPTION = "irplanner_audit"
_TAIL = "irplanner_audit_tail"  # of the transaction under way, on its connection
_ANEW = "irplanner_audit_anew"
_TABLE = Base.metadata.tables[AuditEntry.__tablename__]
_INSERT = insert(_TABLE)  # made once, like every statement of a save
_LAST = "SELECT seq, chain FROM audit_entries ORDER BY seq DESC LIMIT 1"


class AuditWriter:
    """The audit of one store. Without a key (it could not be kept) entries are written without a chain.

    Args:
        read_only: Only look: no key is made.
    """

    def __init__(self, keys: AuditKeys, store_id: str, *, read_only: bool = False) -> None:
        self._keys, self._store_id = keys, store_id
        self._key = keys.current if read_only else keys.make()

    def sign(self, content: bytes) -> str | None:
        """Return the keyed digest of a content; None without a key."""
        return self._key.sign(content) if self._key else None

    def is_genuine(self, content: bytes, signature: str) -> bool | None:
        """Say whether a digest belongs to a content; None when its key is not on this computer."""
        key = self._keys.by_id.get(signature[:8])
        return None if key is None else hmac.compare_digest(key.sign(content), signature)

    def add(self, connection: Connection, values: dict[str, Any]) -> None:
        """Write one entry within the transaction. Any: values by column."""
        last = connection.info.get(_TAIL) or self._last(connection)
        entry = Entry(
            last.seq + 1,
            utc_text(values["at_utc"]),
            values["actor"],
            values["action"],
            values["entity"],
            values["entity_id"],
            _json_text(values["before"]),
            _json_text(values["after"]),
            None,
        )
        chain = None
        if self._key is not None:
            previous = last.chain or first_link(self._store_id, _entries(connection))
            chain = link(self._key, previous, entry)
        connection.execute(_INSERT, {**values, "seq": entry.seq, "chain": chain})
        connection.info[_TAIL] = Tail(entry.seq, chain or "")

    def begin(self, connection: Connection) -> None:
        """A transaction begins: nothing is known of the end of the trail."""
        connection.info.pop(_TAIL, None)
        connection.info.pop(_ANEW, None)

    def settle(self, connection: Connection) -> None:
        """The transaction was committed: its last entry is acknowledged."""
        tail = connection.info.pop(_TAIL, None)
        if tail is not None and tail.chain:
            self._keys.set_anchor(tail, anew=connection.info.pop(_ANEW, False))

    def anchor_anew(self, connection: Connection) -> None:
        """Take the end of the trail as it is: the store was put in this place on purpose."""
        tail = self._last(connection)
        if tail.chain:
            self._keys.set_anchor(tail, anew=True)

    def lost(self, connection: Connection) -> dict[str, Any] | None:
        """Compare the store with its anchor and say what is gone; None: nothing is known to be."""
        anchor = self._keys.anchor()
        if anchor is None:
            return None
        query = f"SELECT chain FROM audit_entries WHERE seq = {anchor.seq:d}"  # noqa: S608  # a number
        if connection.exec_driver_sql(query).scalar() == anchor.chain:
            return None
        row = connection.exec_driver_sql(_LAST).first()
        return {"known": anchor.seq, "known_chain": anchor.chain, "there": row[0] if row else 0}

    def note_loss(self, connection: Connection, loss: dict[str, Any]) -> None:
        """Note for good what is gone; from here on the trail is anchored as it is."""
        values = {"actor": "irplanner", "action": NOTICED_LOSS, "entity": "store", "entity_id": "audit"}
        self.add(connection, {**values, "at_utc": datetime.now(UTC), "before": None, "after": loss})
        connection.info[_ANEW] = True

    def _last(self, connection: Connection) -> Tail:
        row = connection.exec_driver_sql(_LAST).first()
        return Tail(row[0], row[1] or "") if row else Tail(0, "")


def attach(engine: Engine, writer: AuditWriter) -> None:
    """Let every connection of the engine find the writer."""
    engine.update_execution_options(**{_OPTION: writer})


def writer_of(connection: Connection) -> AuditWriter | None:
    """Return the audit writer of a connection's store."""
    writer = connection.get_execution_options().get(_OPTION)
    return writer if isinstance(writer, AuditWriter) else None


def _entries(connection: Connection) -> Iterator[Entry]:
    query = f"SELECT {ENTRY_COLUMNS} FROM audit_entries ORDER BY seq"  # noqa: S608  # own columns
    if connection.dialect.name == "postgresql":
        query = query.replace("before, after", '"before"::text, "after"::text')
    for row in connection.exec_driver_sql(query):
        yield Entry(*row)


def _json_text(value: dict[str, Any] | None) -> str | None:
    """Return the JSON as SQLAlchemy writes it (a test compares)."""
    return None if value is None else json.dumps(value)
