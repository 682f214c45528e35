"""Checklist lines made from the procedure itself: its contraindications."""

from __future__ import annotations

from irplanner.models.enums import AnswerKind, Phase
from irplanner.planning.outcome import ChecklistLine
from irplanner.planning.procedure_rules.contraindications import RULE, Judged, judged_contraindications
from irplanner.planning.rules.conditions import Truth
from irplanner.planning.situation import Situation

PREFIX = "X-contraindication"


def lines_of_procedure(case: Situation) -> list[ChecklistLine]:
    """Return the contraindications a person has to rule out.

    One by one where a thrombolytic may be given, since each is a reason not to; else absolute and relative
    ones in a line each. Those the facts answer, or another topic judges, are not asked again.
    """
    judged = [
        one for one in judged_contraindications(case) if not one.said_by and one.truth is not Truth.FALSE
    ]
    if case.known.values.get("uses.thrombolytic"):
        return [
            _line(case, f"{PREFIX}-{number}", one.listed.level, [one]) for number, one in enumerate(judged, 1)
        ]
    lines = []
    for level in ("absolute", "relative"):
        group = [one for one in judged if one.listed.level == level]
        if group:
            lines.append(_line(case, f"{PREFIX}-{level}", level, group))
    return lines


def _line(case: Situation, line_id: str, level: str, group: list[Judged]) -> ChecklistLine:
    texts = "; ".join(one.text for one in group)
    absolute = level == "absolute"
    verb = "Ruled out" if absolute else "Weighed"
    return ChecklistLine(
        id=line_id,
        phase=Phase.PLANNING,
        text=f"{verb} ({level} contraindication{'s' if len(group) > 1 else ''}): {texts}",
        who=("operator",),
        answer=AnswerKind.YES_NO,
        stops=absolute,
        because=(f"{RULE}.to_rule_out",),
        needs=tuple(dict.fromkeys(path for one in group for path in one.needs)),
        evidence=case.procedure.evidence,
        sources=case.procedure.sources,
    )
