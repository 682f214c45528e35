"""The tables of this room as Core tables."""

from __future__ import annotations

from sqlalchemy import Table

from irplanner.models import case_story, insight_pack
from irplanner.models.base import Base


def _table(model: type[Base]) -> Table:
    return Base.metadata.tables[model.__tablename__]


VERSIONS = _table(case_story.CaseVersion)
EVENTS = _table(case_story.AdverseEventLine)
TASKS = _table(case_story.FollowUpTask)
STALE = _table(insight_pack.InsightStale)  # months Insights has to count again
