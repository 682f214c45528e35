"""Fluid around contrast as moments of the timeline, each guideline's plan by its own clock."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.contrast import HydrationPlan
from irplanner.models.enums import ContrastRoute
from irplanner.planning.cited import moment
from irplanner.planning.clock import after_hours
from irplanner.planning.contrast.kidney_risk import FIRST, INTRAVENOUS, SECOND, esur_route
from irplanner.planning.outcome import TimelineEntry

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

RULE = "contrast.hydration"


def hydration_plans(case: Situation) -> list[HydrationPlan]:
    """Return the plans that fit the way contrast goes in; with the exposure unknown, those of both."""
    route = esur_route(case)
    if case.facts.contrast.route is ContrastRoute.INTRAVENOUS:
        wanted = {INTRAVENOUS}
    else:
        wanted = {route} if route in (FIRST, SECOND) else {FIRST, SECOND}
    return [plan for plan in case.catalog.hydration_plans.values() if wanted & set(plan.routes)]


def hydration_moments(case: Situation) -> list[TimelineEntry]:
    """Return one span a plan, from its earliest start; alternatives, of which one is chosen."""
    start = case.starts_at
    if start is None:
        return []
    return [
        moment(
            plan,
            "hydration",
            plan.label,
            rule=RULE,
            start=after_hours(start, -plan.before_h[1]),
            until=_end(plan, start, case.facts.expected_end),
            detail=plan.text,
        )
        for plan in hydration_plans(case)
    ]


def _end(plan: HydrationPlan, start: datetime, end: datetime | None) -> datetime | None:
    """The latest end; a plan that goes on after contrast has one only when the procedure's end is planned."""
    if plan.after_h is None:
        return start
    return None if end is None else after_hours(end, plan.after_h[1])
