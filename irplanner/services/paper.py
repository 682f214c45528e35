"""Which paper a case needs: from a record and its plan to the documents of `reports`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from enum import StrEnum

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError
from irplanner.planning.facts import CaseFacts
from irplanner.planning.plan import make_plan
from irplanner.reports.case_heading import CaseHeading
from irplanner.reports.case_record_sheet import case_record_sheet
from irplanner.reports.checklist_sheet import blank_form, checklist_sheet
from irplanner.reports.day_list import ListedCase, day_list
from irplanner.reports.document import Document
from irplanner.reports.patient_sheet import patient_sheet
from irplanner.reports.pick_list_sheet import pick_list_sheet
from irplanner.services.case_record import CaseRecord
from irplanner.services.inventory.product import Product
from irplanner.services.inventory.supplies import supplies_of
from irplanner.services.paper_words import done_besides, planned_besides


class PaperKind(StrEnum):
    CHECKLIST = "checklist"
    RECORD = "record"
    PICK_LIST = "picklist"
    BLANK = "blank"
    PATIENT = "patient"


_SHEETS = {
    PaperKind.CHECKLIST: checklist_sheet,
    PaperKind.RECORD: case_record_sheet,
    PaperKind.BLANK: blank_form,
    PaperKind.PATIENT: patient_sheet,
}


def case_document(
    kind: PaperKind,
    record: CaseRecord,
    catalog: Catalog,
    at: datetime,
    products: Sequence[Product] = (),
) -> Document:
    """Return one paper of a case as assessed and printed at `at` (site wall clock).

    Args:
        products: The site's stock, for shelves and what is there on a pick list.
    """
    plan = make_plan(record.facts, catalog, at)
    heading = _heading(record, catalog, at)
    if kind is PaperKind.PICK_LIST:
        supplies = supplies_of(plan.pick_list, record.facts, products, catalog) if products else ()
        return pick_list_sheet(record.facts, plan, catalog, heading, supplies)
    return _SHEETS[kind](record.facts, plan, catalog, heading)


def blank_document(procedure_id: str, catalog: Catalog, at: datetime) -> Document:
    """Return the blank checklist of a procedure.

    Raises:
        InputError: the pack has no such procedure.
    """
    if procedure_id not in catalog.procedures:
        raise InputError(
            f"There is no procedure {procedure_id!r} in the content pack.",
            "`irplanner catalog list procedures` lists them.",
        )
    facts = CaseFacts(procedure=procedure_id)
    plan = make_plan(facts, catalog, at)
    return blank_form(facts, plan, catalog, CaseHeading(printed_at=at))


def day_document(day: date, records: list[CaseRecord], catalog: Catalog, at: datetime) -> Document:
    """Return the list of a day with what is missing before each case."""
    cases = [
        ListedCase(
            facts=record.facts,
            plan=make_plan(record.facts, catalog, at) if record.facts.procedure else None,
            room=record.room_code or "",
            status=record.status.value,
        )
        for record in records
    ]
    return day_list(day, cases, catalog, CaseHeading(printed_at=at))


def _heading(record: CaseRecord, catalog: Catalog, at: datetime) -> CaseHeading:
    return CaseHeading(
        printed_at=at,
        accession_number=record.accession_number or "",
        room=record.room_code or "",
        further=planned_besides(record, catalog),
        done=done_besides(record, catalog),
    )
