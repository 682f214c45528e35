"""The prepared aggregate of Insights: figures of all cases of one month, packed as columns.

`insight_stale` holds the months whose pack no longer tells the truth; triggers of the migration write it with
every change of `cases`, whoever makes it.
"""

from __future__ import annotations

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import Base


class InsightMonth(Base):
    """`content` is read by services.insights only; another `layout` is made anew."""

    __tablename__ = "insight_months"

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
    layout: Mapped[int]
    stamp: Mapped[str] = mapped_column(String(32))  # another one: read the pack again
    cases: Mapped[int]
    content: Mapped[bytes] = mapped_column(LargeBinary)


class InsightStale(Base):
    """A month with a change since its pack was made, or without a pack."""

    __tablename__ = "insight_stale"
    __table_args__ = {"sqlite_with_rowid": False}  # noqa: RUF012  # SQLAlchemy reads a plain dict here

    month: Mapped[str] = mapped_column(String(7), primary_key=True)
