"""The tables of this room as Core tables."""

from __future__ import annotations

from sqlalchemy import Table

from irplanner.models import case_story
from irplanner.models.base import Base


def _table(model: type[Base]) -> Table:
    return Base.metadata.tables[model.__tablename__]


VERSIONS = _table(case_story.CaseVersion)
EVENTS = _table(case_story.AdverseEventLine)
TASKS = _table(case_story.FollowUpTask)
