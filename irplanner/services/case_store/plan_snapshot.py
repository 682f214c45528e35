"""What is kept of a plan beside its case: the figures that lists show and exports need.

They are those the reader last saw, of the content pack named with them; a newer pack does not change what
an older case was planned on.
"""

from __future__ import annotations

from typing import Any

from irplanner.models.enums import Answer
from irplanner.planning.facts import ChecklistAnswer
from irplanner.planning.outcome import Plan


def snapshot_columns(plan: Plan, answers: dict[str, ChecklistAnswer]) -> dict[str, Any]:
    """Return the `plan_...` columns of `cases` for a plan. Any: values by column."""
    egfr = plan.derived.get("egfr")
    given = [answers[line.id].answer for line in plan.checklist if line.id in answers]
    return {
        "plan_content_pack": plan.content_pack,
        "plan_assessed_at": plan.assessed_at,
        "plan_stop": plan.summary.stop,
        "plan_caution": plan.summary.caution,
        "plan_not_assessed": plan.summary.not_assessed,
        "plan_ok": plan.summary.ok,
        "plan_readiness_percent": plan.summary.readiness_percent,
        "plan_egfr": egfr.value if egfr else None,
        "plan_egfr_formula": egfr.formula if egfr else None,
        "plan_bleeding_sir": plan.classes.bleeding_sir.value,
        "plan_checklist_total": len(plan.checklist),
        "plan_checklist_done": sum(answer in (Answer.YES, Answer.VALUE) for answer in given),
        "plan_checklist_na": given.count(Answer.NOT_APPLICABLE),
        "plan_checklist_deviations": given.count(Answer.NO),
    }
