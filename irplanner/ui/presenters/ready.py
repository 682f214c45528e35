"""What keeps a case from being called ready: side, target, consent, risks not read, devices not there."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import msgspec

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr, tr_n
from irplanner.models.enums import Answer, CaseStatus, ConsentDocumented
from irplanner.planning.facts import ChecklistAnswer
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.steps import procedure

READ_RISKS = "read_risk_summary"
"""Key among the answers: who has read the risk summary, and when."""
READY_REASON = "ready_with_reason"
"""Key among the answers: why the case is ready although something is open."""
RISK_FIELD = "risk_summary"
"""Stands for the risk summary where an obstacle names the field that settles it."""


@dataclass(frozen=True, slots=True)
class NotReady:
    """One thing in the way, and the field that settles it. `takes_reason`: or a reason does."""

    text: str
    field: str
    takes_reason: bool = True


def not_ready(record: CaseRecord, catalog: Catalog) -> tuple[NotReady, ...]:
    """Return what stands against calling the case ready, what cannot be reasoned away first."""
    facts = record.facts
    entry = catalog.procedures.get(facts.procedure)
    if entry is None:
        return (NotReady(tr("No procedure is chosen"), "procedure", takes_reason=False),)
    found = []
    if procedure.needs_side(entry) and not procedure.has_side(record):
        found.append(NotReady(tr("The side is not recorded"), "laterality", takes_reason=False))
    if procedure.needs_level(entry) and not facts.level:
        found.append(NotReady(tr("The level is not recorded"), "level", takes_reason=False))
    if not record.target_anatomy and not facts.level:
        found.append(NotReady(tr("The target is not recorded"), "target_anatomy"))
    if record.given.consent_documented in (None, ConsentDocumented.NO):
        found.append(NotReady(tr("Consent is not recorded"), "given.consent_documented"))
    if READ_RISKS not in facts.checklist:
        found.append(NotReady(tr("The risk summary has not been read"), RISK_FIELD))
    missing = sum(device.available is not True for device in facts.devices)
    if missing:
        text = tr_n(
            missing, "{n} device is not ticked as available", "{n} devices are not ticked as available"
        )
        found.append(NotReady(text, "devices"))
    return tuple(found)


def risks_read(by: str, at: datetime) -> dict[str, ChecklistAnswer]:
    """Return the note that somebody has read the risk summary, by path."""
    answer = ChecklistAnswer(answer=Answer.YES, by=by, at=at.replace(microsecond=0))
    return {f"checklist.{READ_RISKS}": answer}


def made_ready(record: CaseRecord, reason: str = "", by: str = "", at: datetime | None = None) -> CaseRecord:
    """Return the case as ready, with the reason where something was open."""
    changed = msgspec.structs.replace(record, status=CaseStatus.READY)
    if not reason:
        return changed
    answer = ChecklistAnswer(answer=Answer.YES, reason=reason, by=by or None, at=at)
    answers = {**record.facts.checklist, READY_REASON: answer}
    return msgspec.structs.replace(changed, facts=msgspec.structs.replace(record.facts, checklist=answers))
