"""Changing the status of a case from a list."""

from __future__ import annotations

import msgspec

from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord


def with_status(record: CaseRecord, status: CaseStatus, reason: str | None = None) -> CaseRecord:
    """Return the record with another status; a reason is kept while the case is cancelled only."""
    kept = reason if status is CaseStatus.CANCELLED else None
    return msgspec.structs.replace(record, status=status, cancel_reason=kept)
