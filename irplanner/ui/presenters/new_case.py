"""A new case begun from somewhere other than the Plan page."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.services.case_record import CaseRecord
from irplanner.services.cases import Cases
from irplanner.services.plans import plan_for
from irplanner.ui.presenters.defaults import with_procedure


def new_case_with(cases: Cases, catalog: Catalog, procedure_id: str, at: datetime) -> CaseRecord:
    """Save a new case of a procedure with its usual choices as suggestions, and return it.

    Raises:
        KeyError: the pack has no such procedure.
    """
    record = with_procedure(cases.create(), procedure_id, catalog)
    return cases.save(record, plan=plan_for(record, catalog, at))
