"""Who did what and when, append-only, and the store's own few facts.

The database refuses to change or delete an audit row (triggers of the first migration). `chain` is kept for
the keyed chain over the rows, which needs its value at the moment of writing.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, Base, JsonValue, UtcTime


class AuditEntry(Base):
    """One thing done. `before` and `after` hold only what differs, by field path.

    The sequence is never reused: a gap tells of a row that is gone. Order is by `seq`, not by time.
    """

    __tablename__ = "audit_entries"
    __table_args__ = {"sqlite_autoincrement": True}  # noqa: RUF012  # SQLAlchemy reads a plain dict here

    seq: Mapped[int] = mapped_column(primary_key=True)
    at_utc: Mapped[datetime] = mapped_column(UtcTime)
    actor: Mapped[str] = mapped_column(String(NAME))
    action: Mapped[str] = mapped_column(String(CODE))  # case.created case.saved case.cancelled export ...
    entity: Mapped[str] = mapped_column(String(CODE))
    entity_id: Mapped[str] = mapped_column(String(CODE), index=True)
    # Any: values of whatever type the fields have.
    before: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    after: Mapped[dict[str, Any] | None] = mapped_column(JsonValue)
    chain: Mapped[str | None] = mapped_column(String(64))


class StoreInfo(Base):
    """Facts about this store: its id, when it was made, the salt of its de-identified exports."""

    __tablename__ = "store_info"

    key: Mapped[str] = mapped_column(String(CODE), primary_key=True)
    value: Mapped[str] = mapped_column(String(NAME))
