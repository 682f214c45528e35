"""The people who sign in: their roles, and digests of password and PIN that nobody can turn back.

Nobody is ever removed: records and the audit trail name them. Who has left is made inactive. The database
refuses to delete a row.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, NAME, Base, JsonValue, UtcTime

DIGEST = 200  # an Argon2id digest with its costs and salt


class Role(StrEnum):
    """What somebody is here for; one person may have several."""

    TECHNOLOGIST = "technologist"
    NURSE = "nurse"
    PHYSICIAN = "physician"
    ADMINISTRATOR = "administrator"
    AUDITOR = "auditor"


class StaffRow(Base):
    """One person with an account."""

    __tablename__ = "staff"

    id: Mapped[int] = mapped_column(primary_key=True)
    login: Mapped[str] = mapped_column(String(CODE), unique=True)  # as typed, without regard to case
    display_name: Mapped[str] = mapped_column(String(NAME))
    roles: Mapped[list[str]] = mapped_column(JsonValue)
    password_hash: Mapped[str] = mapped_column(String(DIGEST))
    pin_hash: Mapped[str | None] = mapped_column(String(DIGEST))
    is_active: Mapped[bool]
    must_change_password: Mapped[bool]  # it was given by somebody else
    failures: Mapped[int]  # wrong passwords and PINs since the last right one
    locked_until: Mapped[datetime | None] = mapped_column(UtcTime)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
    seal: Mapped[str | None] = mapped_column(String(64))  # keyed digest of roles, digests and state
