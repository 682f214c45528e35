"""Bleeding risk of one case: class, laboratory limits, holds, restarts and alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.planning.bleeding.alerts import several_agents_findings, thrombosis_findings
from irplanner.planning.bleeding.class_findings import class_findings
from irplanner.planning.bleeding.hold_findings import hold_plan
from irplanner.planning.bleeding.lab_limit_findings import lab_limit_findings
from irplanner.planning.bleeding.resume import resume_findings, resume_moments
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation


def assess_bleeding(case: Situation) -> TopicAnswer:
    """Return every finding and moment on bleeding risk."""
    holds = hold_plan(case)
    reverses = case.is_emergency and any(drug.is_antithrombotic for drug in case.drugs or ())
    return TopicAnswer(
        findings=[
            *class_findings(case),
            *lab_limit_findings(case),
            *holds.findings,
            *resume_findings(case, holds),
            *several_agents_findings(case),
            *thrombosis_findings(case, withholds=holds.withholds or reverses),
        ],
        timeline=[*holds.timeline, *resume_moments(case, holds)],
    )
