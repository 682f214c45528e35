"""From a case of the store to its plan: the one way the window, paper and exports take."""

from __future__ import annotations

from datetime import datetime

from irplanner.catalog.catalog import Catalog
from irplanner.errors import InputError, UserError
from irplanner.planning.outcome import Plan
from irplanner.planning.plan import make_plan
from irplanner.services.case_record import CaseRecord


def plan_for(record: CaseRecord, catalog: Catalog, at: datetime) -> Plan:
    """Return the plan of a case as seen at `at`.

    Raises:
        InputError: no procedure is chosen yet, or the pack does not have it.
    """
    if not record.facts.procedure:
        raise InputError("No procedure is chosen yet.", "Choose one: everything else follows from it.")
    return make_plan(record.facts, catalog, at)


def plan_if_any(record: CaseRecord, catalog: Catalog, at: datetime) -> Plan | None:
    """Return the plan of a case, None while it has no procedure or cannot be read."""
    try:
        return plan_for(record, catalog, at)
    except UserError:
        return None
