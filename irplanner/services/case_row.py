"""One line of a case list: what Today and Records show, read without loading the case."""

from __future__ import annotations

from datetime import date, datetime

import msgspec

from irplanner.models.enums import CaseStatus, Sex, Urgency


class CaseRow(msgspec.Struct, frozen=True, kw_only=True):
    """Texts are those of the content pack at the last save. Counts are None for a case never planned."""

    row_id: int
    sort_at: str  # with `row_id` the place in the list, newest first
    case_id: str
    revision: int
    status: CaseStatus
    updated_at: datetime  # UTC
    scheduled_at: datetime | None = None
    expected_end: datetime | None = None
    urgency: Urgency | None = None
    room_code: str | None = None
    patient_name: str | None = None
    birth_date: date | None = None
    age_years: float | None = None  # as given; the birth date says more
    sex: Sex | None = None
    mrn: str | None = None
    accession_number: str | None = None
    procedure: str = ""  # id; empty: none chosen yet
    procedure_name: str = ""
    procedure_category: str = ""
    laterality: str | None = None
    operator: str | None = None
    access: str = ""  # "L radial artery"
    anesthesia_type: str | None = None
    embolic: str = ""  # "Tris-acryl gelatin microspheres 500-700"
    air_kerma_mgy: float | None = None
    adverse_event: bool | None = None
    adverse_event_grade: str | None = None
    stop: int | None = None
    caution: int | None = None
    not_assessed: int | None = None
    readiness_percent: int | None = None
