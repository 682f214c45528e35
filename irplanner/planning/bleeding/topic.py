"""Bleeding risk of one case: class, laboratory limits, holds, restarts and alerts."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from irplanner.models.enums import Status
from irplanner.planning.bleeding.alerts import several_agents_findings, thrombosis_findings
from irplanner.planning.bleeding.class_findings import class_findings
from irplanner.planning.bleeding.hold_findings import hold_plan
from irplanner.planning.bleeding.lab_limit_findings import lab_limit_findings
from irplanner.planning.bleeding.resume import resume_findings, resume_moments
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

_HOLD = "bleeding.hold."


def assess_bleeding(case: Situation) -> TopicAnswer:
    """Return every finding and moment on bleeding risk."""
    holds = hold_plan(case)
    reverses = case.is_emergency and any(drug.is_antithrombotic for drug in case.drugs or ())
    alerts = thrombosis_findings(case, withholds=holds.withholds or reverses)
    return TopicAnswer(
        findings=[
            *class_findings(case),
            *lab_limit_findings(case),
            *_beside(alerts, holds.findings),
            *resume_findings(case, holds),
            *several_agents_findings(case),
            *alerts,
        ],
        timeline=[*holds.timeline, *resume_moments(case, holds)],
    )


def _beside(alerts: list[Finding], holds: list[Finding]) -> list[Finding]:
    """A hold that is kept is no good news while an alert says that the drug should not be stopped."""
    if not any(alert.status is Status.CAUTION for alert in alerts):
        return holds
    asks = "A thrombosis alert is raised: make sure that the prescriber agreed to the stop."
    return [
        msgspec.structs.replace(one, status=Status.INFO, action=asks)
        if one.status is Status.OK and one.rule.startswith(_HOLD)
        else one
        for one in holds
    ]
