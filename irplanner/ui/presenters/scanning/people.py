"""The code of a wristband or an order: which case it opens, and whether it is that of the open case."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from irplanner.language import day_time, tr
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_row import CaseRow

MOST_OFFERED = 5


def is_of(record: CaseRecord, code: str) -> bool:
    """Say whether a code is that of the case's patient or order."""
    return code in (record.facts.patient.mrn, record.accession_number)


def cases_meant(rows: Sequence[CaseRow], code: str, today: date) -> tuple[CaseRow, ...]:
    """Return the cases a code may mean: one of the order, else those of the day, else the nearest to come.

    More than one is a question, e.g. two cases of one patient on one day.
    """
    planned = [row for row in rows if row.status is not CaseStatus.CANCELLED] or list(rows)
    ordered = [row for row in planned if row.accession_number == code]
    if ordered:
        planned = ordered
    of_day = [row for row in planned if row.scheduled_at is not None and row.scheduled_at.date() == today]
    if of_day:
        return tuple(of_day[:MOST_OFFERED])
    to_come = [row for row in planned if row.scheduled_at is not None and row.scheduled_at.date() > today]
    if to_come:
        return (min(to_come, key=lambda row: (row.scheduled_at, row.row_id)),)
    return tuple(planned[:1])


def case_text(row: CaseRow) -> str:
    """Return a case for a list: patient, procedure and time."""
    when = day_time(row.scheduled_at) if row.scheduled_at else tr("no date")
    return ", ".join(word for word in (row.patient_name, row.procedure_name, when) if word)


def patient_text(row: CaseRow) -> str:
    """Return who a row is: name, birth date and MRN."""
    born = row.birth_date.isoformat() if row.birth_date else ""
    mrn = f"MRN {row.mrn}" if row.mrn else ""
    return ", ".join(word for word in (row.patient_name, born, mrn) if word)
