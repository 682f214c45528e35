"""The case view without Qt: what was planned against what was done, versions, history, events, tasks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.language import day, day_time, mark, number, tr
from irplanner.models.enums import CaseStatus, Evidence, Status
from irplanner.services.audit_trail import AuditLine
from irplanner.services.case_record import CaseRecord, value_at
from irplanner.services.case_story.adverse_events import AdverseEvent
from irplanner.services.case_story.follow_up import Task
from irplanner.services.case_story.sign_off import Version
from irplanner.services.case_story.story import Story
from irplanner.ui.presenters.charts.chart import Table, Target
from irplanner.unit_signs import with_unit_signs

KIND_WORDS = {
    "clinic": mark("Visit"),
    "call": mark("Call"),
    "imaging": mark("Imaging"),
    "laboratory": mark("Laboratory"),
    "dose": mark("Dose follow-up"),
    "device_removal": mark("Device removal"),
    "other": mark("Other"),
}
TIMING_WORDS = {
    "during": mark("During the procedure"),
    "within_24h": mark("Within 24 h"),
    "later": mark("Later"),
}
_ACTIONS = {
    "case.created": mark("Made"),
    "case.saved": mark("Changed"),
    "case.merged": mark("Merged with another's changes"),
    "case.cancelled": mark("Cancelled"),
    "case.signed": mark("Signed"),
    "case.amended": mark("Opened for an amendment"),
    "case.adverse_event": mark("Adverse event recorded"),
    "case.adverse_event_withdrawn": mark("Adverse event withdrawn"),
    "case.task_added": mark("Follow-up task added"),
    "case.task_done": mark("Follow-up task done"),
    "case.task_dropped": mark("Follow-up task dropped"),
}
# What is compared: words, path, vocabulary or unit.
_COMPARED: tuple[tuple[str, str, str], ...] = (
    (mark("Procedure"), "procedure", "procedure"),
    (mark("Side"), "laterality", ""),
    (mark("Target"), "target_anatomy", ""),
    (mark("Access"), "access.site", "access"),
    (mark("Access side"), "access.side", ""),
    (mark("Sheath"), "access.sheath_fr", "Fr"),
    (mark("Closure"), "access.closure", "closure"),
    (mark("Anesthesia"), "anesthesia.type", "anesthesia"),
    (mark("Contrast"), "contrast.agent", ""),
    (mark("Contrast volume"), "contrast.volume_ml", "mL"),
    (mark("Air kerma"), "radiation.air_kerma_mgy", "mGy"),
    (mark("Kerma-area product"), "radiation.kap_gy_cm2", "Gy·cm²"),
    (mark("Fluoroscopy"), "radiation.fluoro_min", "min"),
    (mark("Operator"), "team.operator", ""),
    (mark("Technologist"), "team.technologist", ""),
    (mark("In the room"), "times.in_room_at", ""),
    (mark("First puncture"), "times.procedure_start_at", ""),
    (mark("End of the procedure"), "times.procedure_end_at", ""),
    (mark("Hemostasis"), "times.hemostasis_at", ""),
    (mark("Technical success"), "outcome.technical_success", ""),
    (mark("Went to"), "outcome.disposition", ""),
)
MOST_NAMED = 6  # fields one line of the history names


@dataclass(frozen=True, slots=True)
class EventLine:
    """One adverse event as a line; `can_withdraw` while it counts."""

    id: int
    text: str
    detail: str
    can_withdraw: bool


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task as a line. `status`: caution when it is due, ok when it is done."""

    id: int
    text: str
    detail: str
    status: Status
    is_open: bool


def signed_text(record: CaseRecord, versions: tuple[Version, ...]) -> str:
    """Return whether the case is signed, by whom, and what it rests on."""
    if record.signed_at is None:
        if versions:
            return (
                tr("Open for an amendment; {n} signed version kept.").format(n=len(versions))
                if (len(versions) == 1)
                else tr("Open for an amendment; {n} signed versions kept.").format(n=len(versions))
            )
        return tr("Not signed yet.")
    last = versions[-1] if versions else None
    if last is None:
        return tr("Signed {when}.").format(when=day_time(record.signed_at))
    return version_text(last)


def version_text(version: Version) -> str:
    """Return one version in words: who, when, why, and the versions of pack, rules and program."""
    text = tr(
        "Version {n}, signed {when} by {who}. Content pack {pack}, rules {mark}, irplanner {program}."
    ).format(
        n=version.number,
        when=day_time(version.signed_at),
        who=version.signed_by,
        pack=version.content_pack or tr("unknown"),
        mark=version.content_mark or tr("unknown"),
        program=version.program_version,
    )
    return f"{text} {tr('Amended: {reason}.').format(reason=version.reason)}" if version.reason else text


def plan_table(story: Story, version: Version | None, catalog: Catalog) -> Table:
    """Return planned against done, one row a field that says something; changed ones are marked.

    Args:
        version: The signed version shown in place of the case as it is; None: as it is.
    """
    record = version.record if version else story.record
    planned = {change.path: change.before for change in story.changes.changes if not change.name}
    rows = []
    for words, path, kind in _COMPARED:
        now = _value(record, path)
        before = planned.get(path, now)
        if now is None and before is None:
            continue
        said = _said(before, kind, catalog), _said(now, kind, catalog)
        rows.append((tr(words), *said, "≠" if said[0] != said[1] else ""))
    for change in story.changes.changes:
        if change.name:
            was, now = _listed(change.before), _listed(change.after)
            rows.append((f"{change.name}", was or tr("not planned"), now or tr("not used"), "≠"))
    rows.sort(key=lambda row: not row[-1])  # what differs first
    head = tr("Planned") if story.changes.since else tr("Planned (not signed)")
    return Table(
        ("", head, tr("Signed version") if version else tr("Now"), tr("Differs")),
        tuple(rows),
        (Target(),) * len(rows),
    )


def plan_note(story: Story) -> str:
    """Return from when the plan is that it is compared with."""
    since = story.changes.since
    if since is None:
        return tr(
            "The planning phase was never signed nor the case marked ready: planned values are those of now."
        )
    return tr("Plan as it was {when}, {who}.").format(
        when=day_time(since), who=story.changes.by or tr("author not recorded")
    )


def risk_lines(version: Version | None, story: Story) -> tuple[str, ...]:
    """Return what the plan said at sign-off (now, without one): counts, then stops and cautions."""
    plan = version.plan if version else story.plan
    if plan is None:
        return (tr("No procedure: nothing was assessed."),)
    counts = plan.summary
    first = tr(
        "Risks: stop {stop}, caution {caution}, not assessed {na}, ok {ok}. Content pack {pack}."
    ).format(
        stop=counts.stop,
        caution=counts.caution,
        na=counts.not_assessed,
        ok=counts.ok,
        pack=plan.content_pack,
    )
    return (
        first,
        *(with_unit_signs(one.title) for one in plan.findings if one.status in (Status.STOP, Status.CAUTION)),
    )


def history_table(lines: tuple[AuditLine, ...], zone: tzinfo | None) -> Table:
    """Return who did what and when, newest first."""
    rows = tuple(
        (
            day_time(line.at_utc.astimezone(zone)),
            line.actor or tr("not recorded"),
            tr(_ACTIONS.get(line.action, line.action)),
            _what(line),
        )
        for line in reversed(lines)
    )
    return Table((tr("When"), tr("Who"), tr("What"), tr("Before → after")), rows, (Target(),) * len(rows))


def event_lines(
    events: tuple[AdverseEvent, ...], catalog: Catalog, zone: tzinfo | None
) -> tuple[EventLine, ...]:
    """Return the adverse events, newest first."""
    return tuple(_event_line(event, catalog, zone) for event in reversed(events))


def events_state(record: CaseRecord) -> str:
    """Return whether anybody was asked: absent is not none."""
    if record.outcome.adverse_event is None:
        return tr("Not asked yet. None is an answer too.")
    return "" if record.outcome.adverse_event else tr("Asked: none occurred.")


def grade_choices(catalog: Catalog, scheme: str) -> tuple[tuple[str, str], ...]:
    """Return code and words of every grade of a scale, after `not sure yet`."""
    grades = catalog.adverse_event_scales[scheme].grades
    named = tuple((grade.code, f"{grade.code}  {grade.name or grade.definition}".strip()) for grade in grades)
    return (("", tr("Not sure yet")), *named)


def grade_text(catalog: Catalog, scheme: str, grade: str) -> str:
    """Return the definition of a grade, what its scale says of itself, and how well it is known."""
    scale = catalog.adverse_event_scales[scheme]
    found = next((one for one in scale.grades if one.code == grade), None)
    parts = [found.definition + "." if found else tr("An event nobody is sure of is kept without a grade.")]
    if not scale.complete:
        parts.append(tr("Some wording of this scale was not seen."))
    if scale.evidence is Evidence.RECALLED:
        parts.append(tr("† Recalled: nobody has read it again in its source."))
    return " ".join(parts)


def complication_choices(record: CaseRecord, catalog: Catalog) -> tuple[str, ...]:
    """Return the complications the content pack names for the procedure."""
    procedure = catalog.procedures.get(record.facts.procedure)
    return tuple(dict.fromkeys(one.name for one in procedure.complications)) if procedure else ()


def task_lines(tasks: tuple[Task, ...], today: date) -> tuple[TaskLine, ...]:
    """Return the tasks, open ones first."""
    return tuple(_task_line(task, today) for task in tasks)


def due_day(text: str, today: date) -> date | None:
    """Return the day typed: `2026-09-11`, or a number of days from today; None when it is neither."""
    text = text.strip().removeprefix("+")
    if text.isdigit() and len(text) < 5:
        return today + timedelta(days=int(text))
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def can_sign(record: CaseRecord) -> str:
    """Return why a case cannot be signed yet; empty when it can."""
    if record.status not in (CaseStatus.DONE, CaseStatus.CANCELLED):
        return tr("A case is signed once it is done or cancelled.")
    return ""


def _event_line(event: AdverseEvent, catalog: Catalog, zone: tzinfo | None) -> EventLine:
    scale = catalog.adverse_event_scales.get(event.scheme.value) if event.scheme else None
    if event.grade is not None and scale is not None:
        name = next((grade.name for grade in scale.grades if grade.code == event.grade), "")
        text = f"{scale.label}: {tr('grade {code}').format(code=event.grade)} {name}".rstrip()
    else:
        text = tr("Not graded: not sure yet")
    about = event.complication or event.text or ""
    parts = [
        event.text if event.complication and event.text else "",
        tr(TIMING_WORDS[event.timing.value]).lower() if event.timing else "",
        day(event.occurred_on) if event.occurred_on else "",
        tr("at the access site") if event.at_access_site else "",
        tr("recorded {when} by {who}").format(
            when=day_time(event.recorded_at.astimezone(zone)) if event.recorded_at else "",
            who=event.recorded_by or tr("not recorded"),
        ),
    ]
    if event.withdrawn_at is not None:
        parts.append(tr("withdrawn: {reason}").format(reason=event.withdrawn_reason))
    said = f"{text}, {about}" if about else text
    return EventLine(event.id, said, "; ".join(part for part in parts if part), event.withdrawn_at is None)


def _task_line(task: Task, today: date) -> TaskLine:
    kind = tr(KIND_WORDS[task.kind])
    if task.dropped_reason is not None:
        detail = tr("dropped: {reason}").format(reason=task.dropped_reason)
        return TaskLine(task.id, f"{kind}: {task.text}", detail, Status.INFO, False)
    if task.done_on is not None:
        detail = tr("done {day}").format(day=day(task.done_on)) + (f"; {task.result}" if task.result else "")
        return TaskLine(task.id, f"{kind}: {task.text}", detail, Status.OK, False)
    due = tr("due {day}").format(day=day(task.due_on))
    late = (today - task.due_on).days
    if late > 0:
        due += ", " + tr("{n} days late").format(n=late)
    who = f", {task.assigned_to}" if task.assigned_to else ""
    return TaskLine(
        task.id, f"{kind}: {task.text}", due + who, Status.CAUTION if late >= 0 else Status.INFO, True
    )


def _value(record: CaseRecord, path: str) -> Any:
    value = value_at(record, path)
    return value.value if hasattr(value, "value") else value


def _said(value: Any, kind: str, catalog: Catalog) -> str:
    """Any: a value of a field, as the record or the history has it."""
    if value is None or value == "":
        return ""
    if kind == "procedure":
        found = catalog.procedures.get(str(value))
        return found.name if found else str(value)
    if kind == "access":
        site = catalog.access_sites.get(str(value))
        return site.label if site else str(value)
    if kind == "closure":
        method = catalog.closure_methods.get(str(value))
        return method.label if method else str(value)
    if kind == "anesthesia":
        return catalog.label("anesthesia", str(value))
    if isinstance(value, float | int) and not isinstance(value, bool):
        return f"{number(value)} {kind}".rstrip()
    if isinstance(value, datetime):
        return day_time(value)
    text = str(value)
    if len(text) >= 16 and text[4:5] == "-" and text[10:11] == "T":
        return text[:16].replace("T", " ")
    return text.replace("_", " ")


def _listed(row: Any) -> str:
    """Any: the parts of a row of a list, None when it is not there."""
    if not isinstance(row, dict):
        return "" if row is None else str(row)
    return ", ".join(f"{name.replace('_', ' ')} {value}" for name, value in row.items() if value is not None)


def _what(line: AuditLine) -> str:
    return "; ".join(_changes(line.before or {}, line.after or {}))


def _changes(before: dict[str, Any], after: dict[str, Any]) -> Iterator[str]:
    names = [*dict.fromkeys((*before, *after))]
    for name in names[:MOST_NAMED]:
        was, now = before.get(name), after.get(name)
        if was is None:
            yield f"{name}: {_short(now)}"
        else:
            yield f"{name}: {_short(was)} → {_short(now)}"
    if len(names) > MOST_NAMED:
        yield tr("and {n} more").format(n=len(names) - MOST_NAMED)


def _short(value: Any) -> str:
    if value is None:
        return tr("nothing")
    text = _listed(value) if isinstance(value, dict) else str(value)
    return text if len(text) <= 40 else f"{text[:39]}…"
