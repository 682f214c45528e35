"""Turns the statements of the content pack into findings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from irplanner.catalog.schema.statements import Statement
from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, Value
from irplanner.planning.rules.conditions import Truth, Verdict, condition
from irplanner.planning.rules.known import KnownFacts
from irplanner.planning.rules.vocabulary import needs_for
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.wording import filled, shortened


def assess_statements(case: Situation) -> TopicAnswer:
    """Answer every statement of the pack that holds on the day of the procedure."""
    day = (case.facts.scheduled_at or case.at).date()
    findings = (
        finding_of(statement, case)
        for statement in case.catalog.statements.values()
        if _holds(statement, day)
    )
    return TopicAnswer(findings=[finding for finding in findings if finding is not None])


def finding_of(statement: Statement, case: Situation) -> Finding | None:
    """Return what one statement says of the case, None when it is silent."""
    known = case.known
    applies = condition(statement.applies).verdict(known) if statement.applies else Verdict(Truth.TRUE)
    if applies.truth is Truth.FALSE:
        return None
    raised = condition(statement.when).verdict(known)
    if raised.truth is Truth.FALSE:
        settled = applies.truth is Truth.TRUE and statement.ok
        return _finding(statement, Status.OK, statement.ok or "", known) if settled else None
    if applies.truth is Truth.UNKNOWN or raised.truth is Truth.UNKNOWN:
        if statement.quiet_if_unknown:
            return None
        needs = needs_for((*applies.missing, *raised.missing), known.values)
        title = statement.unknown or f"Not assessed: {statement.title}"
        return _finding(statement, Status.NOT_ASSESSED, title, known, needs=needs)
    urgent = case.is_emergency
    status = statement.emergency if urgent and statement.emergency else statement.status
    action = statement.emergency_action if urgent and statement.emergency_action else statement.action
    return _finding(statement, status, statement.title, known, action=action, detail=statement.detail)


def _finding(
    statement: Statement,
    status: Status,
    title: str,
    known: KnownFacts,
    *,
    action: str = "",
    detail: str = "",
    needs: Iterable[str] = (),
) -> Finding:
    missing = tuple(needs) or statement.needs
    return Finding(
        rule=statement.id,
        topic=statement.topic,
        status=status,
        title=shortened(filled(title, known.values)),
        detail=filled(detail, known.values),
        action=filled(action, known.values),
        values=_listed_values(statement.values, known.values),
        needs=missing if status is Status.NOT_ASSESSED else (),
        field=statement.field or (missing[0] if status is Status.NOT_ASSESSED and missing else None),
        evidence=statement.evidence,
        sources=statement.sources,
    )


def _listed_values(names: Iterable[str], values: Mapping[str, object]) -> dict[str, Value]:
    listed: dict[str, Value] = {}
    for name in names:
        value = values.get(name)
        listed[name] = ", ".join(value) if isinstance(value, list) else value  # type: ignore[assignment]  # scalars else
    return listed


def _holds(statement: Statement, day: date) -> bool:
    return statement.until is None or day < date.fromisoformat(statement.until)
