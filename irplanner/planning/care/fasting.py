"""Eating and drinking before sedation: earliest start after each intake, and the last time for each kind."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING

from irplanner.catalog.schema.sedation import FastingKind
from irplanner.models.enums import Status
from irplanner.planning.care.sedation import TYPE, anesthesia_care, type_label
from irplanner.planning.cited import finding, moment
from irplanner.planning.clock import after_hours, is_later
from irplanner.planning.facts import Intake
from irplanner.planning.outcome import Finding, TimelineEntry, Value
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import moment_text, number_text

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

INTAKE, START = "anesthesia.intake", "scheduled_at"


def fasting_kind(kinds: Mapping[str, FastingKind], word: str) -> FastingKind | None:
    """Return the kind of intake a word stands for, by id or alias; None for an unknown one."""
    wanted = word.strip().lower()
    return next((kind for kind in kinds.values() if wanted == kind.id or wanted in kind.aliases), None)


def earliest_start(kind: FastingKind, at: datetime) -> datetime:
    """Return the earliest start after one intake; a start at exactly that moment is accepted."""
    return after_hours(at, kind.hours)


def last_intake(kind: FastingKind, start: datetime) -> datetime:
    """Return the last moment for an intake of this kind before a start."""
    return after_hours(start, -kind.hours)


def counted_kinds(kinds: Mapping[str, FastingKind]) -> Iterable[FastingKind]:
    """Return the kinds that have to be waited for."""
    return [kind for kind in kinds.values() if kind.hours > 0]


def assess_fasting(case: Situation) -> TopicAnswer:
    """Answer whether the planned start respects every intake, and say until when what is allowed."""
    care = anesthesia_care(case)
    if care is None:
        return TopicAnswer([_unknown_type(case)])
    if not care.fasting:
        title = f"Fasting is not required for {type_label(case, care.id)} alone."
        return TopicAnswer([finding(care, "sedation.fasting", Status.OK, title, field=TYPE)])
    answer = TopicAnswer()
    start, intake = case.starts_at, case.facts.anesthesia.intake
    if start is not None and not case.is_emergency:
        answer.timeline = [_stop_time(case, kind, start) for kind in _named_kinds(case)]
    if intake is None or start is None:
        answer.findings.append(_unknown_intake(case))
    if intake is not None and not intake:
        answer.findings.append(_nothing_taken(case))
    if intake and start is not None:
        answer.findings += _intake_findings(case, intake, start)
    if case.is_emergency:
        answer.findings.append(_emergency(case))
    return answer


def _first(case: Situation) -> FastingKind:
    return next(iter(case.catalog.fasting_kinds.values()))


def _unknown_type(case: Situation) -> Finding:
    missing = [TYPE]
    missing += [INTAKE] if case.facts.anesthesia.intake is None else []
    missing += [START] if case.starts_at is None else []
    title = "Whether fasting is needed depends on the anesthesia type."
    return finding(_first(case), "sedation.fasting", Status.NOT_ASSESSED, title, needs=tuple(missing))


def _unknown_intake(case: Situation) -> Finding:
    start, intake = case.starts_at, case.facts.anesthesia.intake
    needs = tuple(
        path for path, known in ((INTAKE, intake is not None), (START, start is not None)) if not known
    )
    title = "Last food and drink are not recorded." if intake is None else "The start time is not known."
    gum = case.catalog.practice_points["fasting.gum"]
    hurried = case.is_emergency and intake is None  # `sedation.fasting.emergency` says why
    return finding(
        _first(case),
        "sedation.fasting",
        Status.NOT_ASSESSED,
        title if hurried else f"{title} Fasting is not assessed.",
        detail=f"{_hours_text(case)} {gum.text}.",
        action="Ask, but do not wait for it." if hurried else "Ask what was taken last, and when.",
        needs=needs,
        also=(gum,),
    )


def _nothing_taken(case: Situation) -> Finding:
    title = "Asked: nothing was taken within the fasting times."
    return finding(_first(case), "sedation.fasting", Status.OK, title, detail=_hours_text(case), field=INTAKE)


def _named_kinds(case: Situation) -> list[FastingKind]:
    """Return the kinds named to this patient: none of infants for a known adult."""
    grown = case.is_child is False
    return [kind for kind in counted_kinds(case.catalog.fasting_kinds) if not (grown and kind.infants)]


def _hours_text(case: Situation) -> str:
    hours = ", ".join(f"{kind.label} {number_text(kind.hours)}" for kind in _named_kinds(case))
    return f"Hours before the start: {hours}."


def _intake_findings(case: Situation, intake: tuple[Intake, ...], start: datetime) -> list[Finding]:
    """One finding per kind, for its latest intake; an unknown kind is asked about."""
    latest: dict[str, tuple[FastingKind, Intake, int]] = {}
    found = []
    for place, taken in enumerate(intake):
        kind = fasting_kind(case.catalog.fasting_kinds, taken.kind)
        if kind is None:
            found.append(_unknown_kind(case, taken, place))
        elif kind.id not in latest or is_later(taken.at, latest[kind.id][1].at):
            latest[kind.id] = (kind, taken, place)
    return found + [_intake_finding(case, *entry, start) for entry in latest.values()]


def _unknown_kind(case: Situation, taken: Intake, place: int) -> Finding:
    title = f"Intake {taken.kind[:40]!r} is not a known kind: its waiting time is not assessed."
    needs = (f"{INTAKE}.{place}.kind",)
    return finding(
        _first(case), "sedation.fasting", Status.NOT_ASSESSED, title, detail=_hours_text(case), needs=needs
    )


def _intake_finding(
    case: Situation, kind: FastingKind, taken: Intake, place: int, start: datetime
) -> Finding:
    earliest = earliest_start(kind, taken.at)
    path = f"{INTAKE}.{place}.at"
    values: dict[str, Value] = {
        path: taken.at.isoformat(timespec="minutes"),
        "earliest_start": earliest.isoformat(timespec="minutes"),
        "hours": kind.hours,
    }
    rule, label, hours = f"sedation.fasting.{kind.id}", kind.label.capitalize(), number_text(kind.hours)
    if not is_later(earliest, start):
        title = f"{label} {moment_text(taken.at)}: the start is {hours} h or more later."
        return finding(kind, rule, Status.OK, title, values=values, field=path)
    status = Status.CAUTION if case.is_emergency else Status.STOP
    balance = case.catalog.practice_points["fasting.emergency"]
    return finding(
        kind,
        rule,
        status,
        f"{label} {moment_text(taken.at)}: start not before {moment_text(earliest)} ({hours} h).",
        detail=f"The start is planned for {moment_text(start)}.",
        action=f"{balance.text}." if case.is_emergency else f"Start at {moment_text(earliest)} or later.",
        values=values,
        field=path,
        also=(balance,) if case.is_emergency else (),
    )


def _emergency(case: Situation) -> Finding:
    point = case.catalog.practice_points["fasting.emergency"]
    return finding(point, "sedation.fasting.emergency", Status.INFO, f"{point.text}.", field="urgency")


def _stop_time(case: Situation, kind: FastingKind, start: datetime) -> TimelineEntry:
    return moment(
        kind,
        "fasting",
        f"last {kind.label}",
        rule=f"sedation.fasting.{kind.id}",
        at=last_intake(kind, start),
        not_after=True,
        detail=f"{number_text(kind.hours)} h before the start",
    )
