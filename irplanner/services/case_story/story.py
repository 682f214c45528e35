"""Everything the case view tells of one case, read together."""

from __future__ import annotations

from datetime import datetime
from typing import NamedTuple

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store
from irplanner.planning.outcome import Plan
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord
from irplanner.services.case_store.planned_changes import PlannedChanges, planned_changes
from irplanner.services.case_story.adverse_events import AdverseEvent, AdverseEvents
from irplanner.services.case_story.follow_up import FollowUp, Task, asked_for
from irplanner.services.case_story.sign_off import SignOff, Version
from irplanner.services.cases import Cases
from irplanner.services.inventory.open_points import KeptPoint, OpenPoints
from irplanner.services.plans import plan_for


class Story(NamedTuple):
    """`plan` is that of now; `proposed` are follow-up moments of it that are no task yet.

    `to_settle`: devices the shelf could not be drawn for.
    """

    record: CaseRecord
    plan: Plan | None
    versions: tuple[Version, ...]
    changes: PlannedChanges
    history: tuple[AuditLine, ...]
    events: tuple[AdverseEvent, ...]
    tasks: tuple[Task, ...]
    proposed: tuple[Task, ...]
    to_settle: tuple[KeptPoint, ...] = ()


def story_of(store: Store, cases: Cases, catalog: Catalog, case_id: str, at: datetime) -> Story:
    """Read one case with its versions, history, events and tasks. Raises CaseGone."""
    record = cases.load(case_id)
    history = tuple(cases.history(case_id))
    plan = plan_for(record, catalog, at) if record.facts.procedure in catalog.procedures else None
    tasks = FollowUp(store, cases).of_case(case_id)
    return Story(
        record,
        plan,
        SignOff(store, cases, catalog).versions(case_id),
        planned_changes(record, history, cases.zone),
        history,
        AdverseEvents(store, cases, catalog).of_case(case_id),
        tasks,
        asked_for(plan, tasks) if plan else (),
        tuple(OpenPoints(store).of_case(case_id)),
    )
