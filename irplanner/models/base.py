"""What every table builds on: the declarative base, constraint names, column types and text lengths.

Two kinds of time: `WallTime` is what the clock on the site's wall shows, kept as ISO text with the offset
when it is known, so that it sorts by the wall and reads back as it was written; `UtcTime` is a moment the
program itself notes, always UTC. Both are plain text in every database.
"""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import MetaData, String
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import JSON, TypeDecorator

CODE = 64  # an id of the content pack, a number of another system
NAME = 200
TEXT = 4000
NOTES = 20000

# Python None is SQL NULL, not the JSON word null: "not asked" and "asked, empty" stay apart.
JsonValue = JSON(none_as_null=True)


class WallTime(TypeDecorator[datetime]):
    """The site's wall clock, with its offset when known: `2026-09-04T08:00:00+02:00`."""

    impl = String(32)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Override: ISO text."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Override: the same moment, with or without offset as it was written."""
        return None if value is None else datetime.fromisoformat(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment noted by the program, UTC, of fixed width: `2026-09-04T06:00:00.000000Z`."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Override: refuses a moment without zone, which would be a guess."""
        return None if value is None else utc_text(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Override: a moment in UTC."""
        return None if value is None else datetime.fromisoformat(value)


def utc_text(moment: datetime) -> str:
    """Return the fixed-width text of a moment. Raises ValueError when it has no zone."""
    if moment.tzinfo is None:
        raise ValueError(f"a moment of the program has no zone: {moment}")
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Base(DeclarativeBase):
    """Root of all tables; named constraints, so that migrations can address them in every database."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_label)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
