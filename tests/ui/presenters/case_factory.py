"""Makes editors on new cases; the pack is loaded once for the whole run."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord
from irplanner.ui.presenters.plan_editor import PlanEditor

NOW = datetime(2026, 9, 3, 12, 0)


@cache
def catalog() -> Catalog:
    """Return the shipped pack."""
    return load_catalog()


def make_editor(procedure: str = "", **facts: Any) -> PlanEditor:
    """Return an editor on a new case; with a procedure its usual choices are already suggested.

    Any: the facts' own field types.
    """
    record = CaseRecord(case_id="case-1", facts=CaseFacts(id="case-1", procedure="", **facts))
    editor = PlanEditor(record, catalog(), lambda: NOW)
    if procedure:
        editor.choose_procedure(procedure)
    return editor
