"""Pain scores of a pain procedure: asked before, and the relief once both are there."""

from __future__ import annotations

from irplanner.models.enums import Evidence, Status
from irplanner.planning.outcome import Derived, Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import number_text

CATEGORY = "pain"
BEFORE, AFTER = "pain.score_before", "pain.score_after"


def assess_pain_scores(case: Situation) -> TopicAnswer:
    """Return the relief in percent, or ask for the score before; nothing for other procedures."""
    answer = TopicAnswer()
    pain = case.facts.pain
    before, after = pain.score_before, pain.score_after
    if case.procedure.category != CATEGORY:
        return answer
    if before is None:
        answer.findings.append(
            _finding(
                "pain.score.missing", Status.NOT_ASSESSED, "Pain score before the procedure not recorded."
            )
        )
    elif after is None or before == 0:
        answer.findings.append(
            _finding("pain.score.before", Status.OK, f"Pain score before: {number_text(before)} of 10.")
        )
    else:
        relief = relief_percent(before, after)
        answer.derived["pain_relief_percent"] = Derived(
            value=relief,
            unit="%",
            formula="relief_percent",
            inputs={BEFORE: before, AFTER: after},
            source="",
        )
        title = (
            f"Pain {number_text(before)} before, {number_text(after)} after: {number_text(relief)} % relief."
        )
        answer.findings.append(_finding("pain.score.relief", Status.INFO, title))
    return answer


def relief_percent(before: float, after: float) -> float:
    """Return the share of the score that is gone, percent; negative when the pain is worse.

    >>> relief_percent(8, 2)
    75.0
    """
    if not before > 0:
        raise ValueError(f"the score before must be above 0, got {before}")
    return round(100 * (before - after) / before, 1)


def _finding(rule: str, status: Status, title: str) -> Finding:
    return Finding(
        rule=rule,
        topic="pain",
        status=status,
        title=title,
        needs=(BEFORE,) if status is Status.NOT_ASSESSED else (),
        field=BEFORE,
        evidence=Evidence.ENGINEERING,
        sources=("irplanner_screens",),
    )
