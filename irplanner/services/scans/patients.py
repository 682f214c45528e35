"""Cases by the code on a wristband or an order."""

from __future__ import annotations

from sqlalchemy import select

from irplanner.models.store import Store
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_row import ROW_COLUMNS, CaseRow, row_of
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right

MOST_CASES = 200
_ROW = [CASES.c[column].label(field) for field, column in ROW_COLUMNS.items()]


def cases_of_code(store: Store, code: str) -> tuple[CaseRow, ...]:
    """Return the cases whose accession number or MRN is exactly this code, newest first."""
    require(store, Right.VIEW)
    is_meant = (CASES.c.accession_number == code) | (CASES.c.mrn == code)
    query = select(*_ROW).where(is_meant).order_by(CASES.c.sort_at.desc(), CASES.c.id.desc())
    with store.reading() as connection:
        return tuple(row_of(tuple(row)) for row in connection.execute(query.limit(MOST_CASES)))
