"""Several procedures planned for one patient: cases of one course, and what earlier ones of it showed."""

from __future__ import annotations

from datetime import date

import msgspec

from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.case_row import CaseRow
from irplanner.services.cases import Cases, new_case_id


class EarlierRelief(msgspec.Struct, frozen=True):
    """What an earlier procedure of the patient did to the pain."""

    case_id: str
    procedure_name: str
    on: date | None
    relief_percent: float


class Course(msgspec.Struct, frozen=True):
    """What belongs to a case besides itself."""

    cases: tuple[CaseRow, ...] = ()
    reliefs: tuple[EarlierRelief, ...] = ()


def plan_together(cases: Cases, record: CaseRecord) -> CaseRecord:
    """Make a further case for the patient of a case, in one course with it, and return the new one.

    The patient, results and drugs come along; what is planned and done does not.
    """
    course_id = record.course_id or record.case_id
    if record.course_id is None:
        cases.save(msgspec.structs.replace(record, course_id=course_id))
    facts, case_id = record.facts, new_case_id()
    begun = CaseFacts(
        id=case_id,
        procedure="",
        patient=facts.patient,
        labs=facts.labs,
        medications=facts.medications,
        vitals=facts.vitals,
        team=facts.team,
    )
    new = CaseRecord(
        case_id=case_id,
        facts=begun,
        site_code=record.site_code,
        patient_class=record.patient_class,
        ordering_service=record.ordering_service,
        course_id=course_id,
    )
    return cases.add(new)


def course_of(cases: Cases, record: CaseRecord) -> Course:
    """Return the other cases of the course, oldest first, and the relief earlier cases of the patient had."""
    mine = cases.of_patient(record.facts.patient.mrn) if record.facts.patient.mrn else []
    together = cases.of_course(record.course_id) if record.course_id else []
    others = tuple(row for row in together if row.case_id != record.case_id)
    found = []
    for row in mine:
        if row.case_id == record.case_id or not row.procedure:
            continue
        pain = cases.load(row.case_id).facts.pain
        if pain.score_before and pain.score_after is not None:
            relief = 100 * (pain.score_before - pain.score_after) / pain.score_before
            on = row.scheduled_at.date() if row.scheduled_at else None
            found.append(EarlierRelief(row.case_id, row.procedure_name, on, relief))
    return Course(others, tuple(found))
