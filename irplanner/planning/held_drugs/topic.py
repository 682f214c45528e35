"""Everything the plan says on held drugs and diabetes, in one answer."""

from __future__ import annotations

from irplanner.models.enums import Status
from irplanner.planning.cited import finding
from irplanner.planning.held_drugs.glp1 import glp1_answer
from irplanner.planning.held_drugs.glucose import glucose_answer
from irplanner.planning.held_drugs.nitrate import nitrate_answer
from irplanner.planning.held_drugs.sglt2 import sglt2_answer
from irplanner.planning.held_drugs.warnings import warnings_answer
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer

_PARTS = (sglt2_answer, glp1_answer, nitrate_answer, glucose_answer, warnings_answer)


def assess_held_drugs(case: Situation) -> TopicAnswer:
    """Return findings and moments of drugs other than antithrombotics (those are `bleeding`)."""
    answer = TopicAnswer()
    if case.facts.medications is None:
        answer.findings.append(_list_unknown(case))
    for part in _PARTS:
        said = part(case)
        answer.findings.extend(said.findings)
        answer.timeline.extend(said.timeline)
    return answer


def _list_unknown(case: Situation) -> Finding:
    return finding(
        case.catalog.practice_points["held_drugs.sglt2_inhibitor"],
        "held_drugs.medications",
        Status.NOT_ASSESSED,
        "Held drugs not assessed: the medication list is not known.",
        detail="Asked for: SGLT2 inhibitors, GLP-1 drugs, PDE5 inhibitors, insulin, metformin and others.",
        needs=("medications",),
    )
