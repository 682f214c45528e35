"""One case as the store keeps it: the facts the rules read, and what the record needs beyond them.

`CaseRecord` is frozen: the window edits by making a changed copy (`with_value`, `msgspec.structs.replace`)
and hands the whole record to `Cases.save`, which finds out what differs. Absent means not recorded.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import msgspec

from irplanner.models.enums import (
    AdverseEventScheme,
    AdverseEventTiming,
    CaseStatus,
    ConsentDocumented,
    Disposition,
    DoseFollowup,
    DoseSource,
    EmbolizationEndpoint,
    OperatorGrade,
    PatientClass,
    PremedicationGiven,
    TechnicalSuccess,
)
from irplanner.planning.facts import CaseFacts
from irplanner.planning.facts import with_value as facts_with_value


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Base of every record struct: frozen, keywords only, unknown keys refused by name."""


class Times(_Part, frozen=True, kw_only=True):
    """What happened when, as the clock on the wall showed it."""

    first_contact_at: datetime | None = None  # first medical contact, primary PCI and stroke
    arrival_at: datetime | None = None
    in_room_at: datetime | None = None
    sign_in_at: datetime | None = None
    time_out_at: datetime | None = None
    procedure_start_at: datetime | None = None  # first puncture
    device_at: datetime | None = None  # first device that restores flow
    procedure_end_at: datetime | None = None
    hemostasis_at: datetime | None = None
    sign_out_at: datetime | None = None
    out_of_room_at: datetime | None = None


class Staff(_Part, frozen=True, kw_only=True):
    """Roles beside `facts.team` (operator, technologist who circulates, nurse, anesthesia)."""

    operator_grade: OperatorGrade | None = None
    supervisor: str | None = None
    tech_scrub: str | None = None


class DoseRecord(_Part, frozen=True, kw_only=True):
    """What the dose report says beside `facts.radiation`."""

    kap_fluoro_gy_cm2: float | None = None
    kap_acq_gy_cm2: float | None = None
    frames_total: int | None = None
    dose_source: DoseSource | None = None
    xray_unit: str | None = None  # maker|model|station
    dose_followup: DoseFollowup | None = None


class Given(_Part, frozen=True, kw_only=True):
    """What was given and documented around the case."""

    consent_documented: ConsentDocumented | None = None
    premedication_given: PremedicationGiven | None = None
    antibiotic_agent: str | None = None
    antibiotic_at: datetime | None = None


class Outcome(_Part, frozen=True, kw_only=True):
    embolization_endpoint: EmbolizationEndpoint | None = None
    technical_success: TechnicalSuccess | None = None
    adverse_event: bool | None = None
    adverse_event_scheme: AdverseEventScheme | None = None
    adverse_event_grade: str | None = None
    adverse_event_timing: AdverseEventTiming | None = None
    adverse_event_text: str | None = None
    specimens: int | None = None  # labelled containers
    disposition: Disposition | None = None
    followup_date: date | None = None


class FollowUp(_Part, frozen=True, kw_only=True):
    """What was found at a visit or call after the procedure."""

    seen_on: date | None = None
    pain_score: float | None = None
    function_score: str | None = None
    opioid_dose: str | None = None
    finding: str | None = None
    next_step: str | None = None


class CaseRecord(_Part, frozen=True, kw_only=True):
    """One case of the store. `facts.id` equals `case_id`; `revision` is the one this copy was read at."""

    case_id: str
    facts: CaseFacts
    revision: int = 0  # 0: never saved
    status: CaseStatus = CaseStatus.PLANNED
    created_at: datetime | None = None  # UTC, set by the store
    updated_at: datetime | None = None  # UTC, set by the store
    signed_at: datetime | None = None
    site_code: str | None = None
    accession_number: str | None = None
    patient_class: PatientClass | None = None
    room_code: str | None = None
    performing_service: str | None = None
    ordering_service: str | None = None
    order_number: str | None = None  # signed order, e.g. of oncology
    course_id: str | None = None  # shared by the cases of one patient that were planned together
    indication: str | None = None
    target_anatomy: str | None = None
    additional_procedures: tuple[str, ...] = ()  # procedure ids of the pack
    imaging_guidance: tuple[str, ...] | None = None
    alternatives: str | None = None  # and surgical back-up
    expected_outcome: str | None = None
    treatment_intent: str | None = None
    access_crossover: bool | None = None
    delay_reason: str | None = None
    cancel_reason: str | None = None
    times: Times = Times()
    staff: Staff = Staff()
    given: Given = Given()
    dose: DoseRecord = DoseRecord()
    outcome: Outcome = Outcome()
    followups: tuple[FollowUp, ...] = ()
    # Fields that only some procedures ask for, by the id the content pack gives them (`lesion_size_mm`).
    details: dict[str, str | float | bool] = {}
    # Paths of facts and record fields that still hold a default nobody accepted (`access.site`).
    suggested: frozenset[str] = frozenset()


def with_value(record: CaseRecord, path: str, value: Any) -> CaseRecord:
    """Return a copy with one field changed. `path` names a field of the facts as in the case JSON
    (`access.site`) or of the record (`room_code`, `times.in_room_at`, `details.lesion_size_mm`).

    Any: the value's type is that of the field named by `path`.

    Raises:
        AttributeError: no such field.
    """
    head, _, rest = path.partition(".")
    if head == "details" and rest:
        details = {**record.details, rest: value}
        if value is None:
            del details[rest]
        return msgspec.structs.replace(record, details=details)
    if head not in _RECORD_FIELDS:
        return msgspec.structs.replace(record, facts=facts_with_value(record.facts, path, value))
    if not rest:
        return msgspec.structs.replace(record, **{head: value})
    part = getattr(record, head)
    getattr(part, rest)
    return msgspec.structs.replace(record, **{head: msgspec.structs.replace(part, **{rest: value})})


def value_at(record: CaseRecord, path: str) -> Any:
    """Return the value of the field `path` names, as `with_value` does; None for a detail not recorded.

    Any: as for `with_value`.

    Raises:
        AttributeError: no such field.
    """
    head, _, rest = path.partition(".")
    if head == "details" and rest:
        return record.details.get(rest)
    value: Any = record if head in _RECORD_FIELDS else record.facts
    for name in path.split("."):
        value = getattr(value, name)
    return value


def typed_by_a_person(record: CaseRecord, path: str, value: Any) -> CaseRecord:
    """Return a copy with one field changed and no longer marked as suggested. Any: as for `with_value`."""
    changed = with_value(record, path, value)
    return msgspec.structs.replace(changed, suggested=changed.suggested - {path})


def accepted(record: CaseRecord, belongs: Callable[[str], bool] = bool) -> CaseRecord:
    """Return a copy in which the suggestions whose path `belongs` count as a person's own choice; by
    default all of them."""
    kept = frozenset(path for path in record.suggested if not belongs(path))
    return msgspec.structs.replace(record, suggested=kept)


# `facts` and the store's own fields are not edited by path.
_RECORD_FIELDS = frozenset(CaseRecord.__struct_fields__) - {"facts", "case_id", "revision", "suggested"}
