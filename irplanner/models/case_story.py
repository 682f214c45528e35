"""What is told of a case after it was planned: signed versions, adverse events, tasks of follow-up.

They are no parts of the record: an event found a week later must not need the signed record opened again.
Each line has its own author and moment; none is ever deleted, a wrong one is withdrawn.
"""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, TEXT, Base, UtcTime, WallTime


class CaseVersion(Base):
    """A case as it was signed: record and plan as JSON. The database refuses to change or delete it.

    Number 1 is the first sign-off; an amended case is signed again as the next number, with the reason.
    """

    __tablename__ = "case_versions"
    __table_args__ = (UniqueConstraint("case_id", "number"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    number: Mapped[int]
    signed_at: Mapped[datetime] = mapped_column(WallTime)
    signed_by: Mapped[str] = mapped_column(String(NAME))
    reason: Mapped[str | None] = mapped_column(String(TEXT))  # why it was amended
    program_version: Mapped[str] = mapped_column(String(CODE))
    content_pack: Mapped[str | None] = mapped_column(
        String(CODE)
    )  # version, and mark of the site's own layer
    content_mark: Mapped[str | None] = mapped_column(String(CODE))  # digest of the rules and tables in force
    record_json: Mapped[str] = mapped_column(Text)
    plan_json: Mapped[str | None] = mapped_column(Text)


class AdverseEventLine(Base):
    """One adverse event on its own scale; several of one patient are graded apart."""

    __tablename__ = "adverse_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    scheme: Mapped[str | None] = mapped_column(String(CODE))
    grade: Mapped[str | None] = mapped_column(String(CODE))  # empty: not sure yet
    timing: Mapped[str | None] = mapped_column(String(CODE))
    occurred_on: Mapped[date | None]
    complication: Mapped[str | None] = mapped_column(String(NAME))  # as the content pack names it
    at_access_site: Mapped[bool | None]
    causality: Mapped[str | None] = mapped_column(String(CODE))
    preventability: Mapped[str | None] = mapped_column(String(CODE))
    text: Mapped[str | None] = mapped_column(String(TEXT))
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[str] = mapped_column(String(NAME))
    withdrawn_at: Mapped[datetime | None] = mapped_column(UtcTime)
    withdrawn_by: Mapped[str | None] = mapped_column(String(NAME))
    withdrawn_reason: Mapped[str | None] = mapped_column(String(TEXT))


class FollowUpTask(Base):
    """Something to be done after the procedure by a day; what was found is kept when it is done."""

    __tablename__ = "follow_up_tasks"

    id: Mapped[int] = mapped_column(primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id", ondelete="CASCADE"), index=True)
    kind: Mapped[str] = mapped_column(String(CODE))
    text: Mapped[str] = mapped_column(String(TEXT))
    due_on: Mapped[date] = mapped_column(index=True)
    assigned_to: Mapped[str | None] = mapped_column(String(NAME))
    rule: Mapped[str | None] = mapped_column(String(CODE))  # the rule of the plan that asked for it
    recorded_at: Mapped[datetime] = mapped_column(UtcTime)
    recorded_by: Mapped[str] = mapped_column(String(NAME))
    done_on: Mapped[date | None]
    done_by: Mapped[str | None] = mapped_column(String(NAME))
    result: Mapped[str | None] = mapped_column(String(TEXT))
    dropped_reason: Mapped[str | None] = mapped_column(String(TEXT))  # not needed any more
