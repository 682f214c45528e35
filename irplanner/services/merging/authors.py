"""Who changed what in the store since a case was read here, and how a merge is noted in the audit trail."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from irplanner.services.audit_trail import AuditLine
from irplanner.services.merging.merge import ABSENT, Merged, Side


def since(lines: Iterable[AuditLine], moment: datetime | None) -> list[AuditLine]:
    """Return the entries after the case was read: those later than the save it was read at."""
    return [line for line in lines if moment is None or line.at_utc > moment]


def changer_of(fields: Sequence[str], lines: Sequence[AuditLine]) -> AuditLine | None:
    """Return the newest entry that changed one of these fields; where none names it, the newest of all."""
    for line in reversed(lines):
        names = {*(line.before or {}), *(line.after or {})}
        if any(_is_about(name, field) for name in names for field in fields):
            return line
    return lines[-1] if lines else None


def merge_note(base_revision: int, merged: Merged, choices: Mapping[str, Side]) -> dict[str, Any]:
    """Return what the audit trail keeps of a merge, the values that were not chosen too. Any: for JSON."""
    decided = {
        one.key: {"taken": choices[one.key].value, "mine": _plain(one.mine), "theirs": _plain(one.theirs)}
        for one in merged.conflicts
        if one.key in choices
    }
    return {
        "read_at_revision": base_revision,
        "merged_with_revision": merged.record.revision,
        "from_theirs": list(merged.from_theirs),
        "decided": decided,
    }


def _is_about(name: str, field: str) -> bool:
    """Entries name fields (`patient.weight_kg`) and rows by their number (`medications.1`)."""
    if name == field or field.startswith(f"{name}."):
        return True
    head, _, number = name.rpartition(".")
    return number.isdecimal() and (field == head or field.startswith(f"{head}."))


def _plain(value: Any) -> Any:
    return None if value is ABSENT else msgspec.to_builtins(value)
