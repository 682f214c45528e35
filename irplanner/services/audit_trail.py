"""Notes who did what: one entry in the same transaction as the thing done."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import Connection, insert, select

from irplanner.models.audit import AuditEntry
from irplanner.models.audit_writer import writer_of

VIEWED, PRINTED = "case.viewed", "case.printed"  # nothing was changed by these
MERGED = "case.merged"  # beside the save of the merged case


class AuditLine(msgspec.Struct, frozen=True, kw_only=True):
    """One thing done. `before` and `after` hold what differs, by field path. Any: values of any field."""

    seq: int
    at_utc: datetime
    actor: str
    action: str
    entity: str
    entity_id: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


def note(
    connection: Connection,
    *,
    actor: str,
    action: str,
    entity: str,
    entity_id: str,
    before: dict[str, Any] | None = None,
    after: dict[str, Any] | None = None,
    at: datetime | None = None,
) -> None:
    """Add one entry to the transaction of the thing done. Any: values of any field."""
    values = {
        "at_utc": at or datetime.now(UTC),
        "actor": actor,
        "action": action,
        "entity": entity,
        "entity_id": entity_id,
        "before": before or None,
        "after": after or None,
    }
    writer = writer_of(connection)
    if writer is None:
        connection.execute(insert(AuditEntry), values)
    else:
        writer.add(connection, values)


def trail_of(connection: Connection, entity: str, entity_id: str) -> list[AuditLine]:
    """Return the entries about one thing, oldest first."""
    table = AuditEntry.__table__
    query = (
        select(table).where(table.c.entity == entity, table.c.entity_id == entity_id).order_by(table.c.seq)
    )
    return [_line(dict(row)) for row in connection.execute(query).mappings()]


def trails_of(connection: Connection, entity: str, entity_ids: list[str]) -> dict[str, list[AuditLine]]:
    """Return the entries about several things by their id, each oldest first."""
    table = AuditEntry.__table__
    query = (
        select(table).where(table.c.entity == entity, table.c.entity_id.in_(entity_ids)).order_by(table.c.seq)
    )
    found: dict[str, list[AuditLine]] = {}
    for row in connection.execute(query).mappings():
        found.setdefault(row["entity_id"], []).append(_line(dict(row)))
    return found


def last_of(connection: Connection, entity: str, entity_id: str) -> AuditLine | None:
    """Return the newest entry that tells of a change of one thing."""
    table = AuditEntry.__table__
    query = (
        select(table)
        .where(
            table.c.entity == entity,
            table.c.entity_id == entity_id,
            table.c.action.not_in((VIEWED, PRINTED, MERGED)),
        )
        .order_by(table.c.seq.desc())
        .limit(1)
    )
    row = connection.execute(query).mappings().first()
    return None if row is None else _line(dict(row))


def _line(row: dict[str, Any]) -> AuditLine:
    del row["chain"]
    return msgspec.convert(row, AuditLine)
