"""The person behind cases, as thin as possible.

Name, birth date and body size are kept with each case as they were known then: a later correction for one
case must not change what an older one was planned on. What is shared is the key that links the cases of one
person, which is also what a de-identified export is salted from.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from irplanner.models.base import CODE, Base, UtcTime


class Patient(Base):
    __tablename__ = "patients"

    id: Mapped[int] = mapped_column(primary_key=True)
    patient_key: Mapped[str] = mapped_column(String(32), unique=True)
    mrn: Mapped[str | None] = mapped_column(String(CODE), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcTime)
