"""One line of a case list: what Today and Records show, read without loading the case."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

from irplanner.models.day_enums import CaseStatus, Sex, Urgency
from irplanner.models.store_errors import unreadable


class CaseRow(NamedTuple):
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


# Field of a row and its column of `cases`; used by prepared SQL before the first paint and by `cases`.
ROW_COLUMNS: dict[str, str] = {
    "row_id": "id",
    "sort_at": "sort_at",
    "case_id": "case_id",
    "revision": "revision",
    "status": "status",
    "updated_at": "updated_at",
    "scheduled_at": "scheduled_at",
    "expected_end": "expected_end",
    "urgency": "urgency",
    "room_code": "room_code",
    "patient_name": "patient_name",
    "birth_date": "birth_date",
    "age_years": "age_years",
    "sex": "sex",
    "mrn": "mrn",
    "accession_number": "accession_number",
    "procedure": "procedure",
    "procedure_name": "procedure_name",
    "procedure_category": "procedure_category",
    "laterality": "laterality",
    "operator": "team_operator",
    "access": "access_text",
    "anesthesia_type": "anesthesia_type",
    "embolic": "embolic_text",
    "air_kerma_mgy": "radiation_air_kerma_mgy",
    "adverse_event": "adverse_event",
    "adverse_event_grade": "adverse_event_grade",
    "stop": "plan_stop",
    "caution": "plan_caution",
    "not_assessed": "plan_not_assessed",
    "readiness_percent": "plan_readiness_percent",
}


def row_of(values: Sequence[Any]) -> CaseRow:
    """Return the row of a database row whose columns stand in the order of `ROW_COLUMNS`.

    Raises:
        StoreDamaged: a column holds what it cannot.

    Any: as the database gives them, dates and moments as text or as such. No msgspec, no dataclass: this
    is loaded before the first list is painted.
    """
    content = list(values)
    try:
        for place, read in _READ_AT:
            if content[place] is not None:
                content[place] = read(content[place])
    except (ValueError, TypeError) as error:
        raise unreadable(f"(case {content[_CASE_ID]})") from error
    return CaseRow._make(content)


def _moment(value: str | datetime) -> datetime:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def _day(value: str | date) -> date:
    return date.fromisoformat(value) if isinstance(value, str) else value


# How the value of a column becomes the field's; the others are kept as they are.
_READ: dict[str, Callable[[Any], object]] = {
    "status": CaseStatus,
    "updated_at": _moment,
    "scheduled_at": _moment,
    "expected_end": _moment,
    "urgency": Urgency,
    "birth_date": _day,
    "sex": Sex,
    "adverse_event": bool,
}
_READ_AT = tuple((CaseRow._fields.index(field), read) for field, read in _READ.items())
_CASE_ID = CaseRow._fields.index("case_id")
