"""Tasks of follow-up with the day they are due; done with a result, or dropped with a reason.

The record's `followup_date` says the next one due, the last one done when none is open. A signed case keeps
its own until it is amended: a task is no part of the record.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, insert, select, update

from irplanner.errors import InputError, UserError
from irplanner.models.base import TEXT
from irplanner.models.enums import TASK_KINDS
from irplanner.models.store import Store
from irplanner.planning.outcome import Plan
from irplanner.services import audit_trail
from irplanner.services.case_store.case_columns import CASES
from irplanner.services.case_store.case_rows import check_line
from irplanner.services.case_story.tables import TASKS
from irplanner.services.cases import CaseGone, Cases
from irplanner.services.staff.duty import require
from irplanner.services.staff.rights import Right


class Task(msgspec.Struct, frozen=True, kw_only=True):
    """One task. `rule`: the rule of the plan that asked for it. Open until `done_on` or a reason to drop."""

    kind: str
    text: str
    due_on: date
    assigned_to: str | None = None
    rule: str | None = None
    id: int = 0  # 0: not kept yet
    recorded_at: datetime | None = None
    recorded_by: str = ""
    done_on: date | None = None
    done_by: str | None = None
    result: str | None = None
    dropped_reason: str | None = None

    @property
    def is_open(self) -> bool:
        return self.done_on is None and self.dropped_reason is None


class DueTask(NamedTuple):
    """An open task with the case it belongs to, for lists."""

    case_id: str
    patient_name: str
    procedure_name: str
    task: Task


class FollowUp:
    """The follow-up tasks of one store."""

    def __init__(self, store: Store, cases: Cases) -> None:
        self._store, self._cases = store, cases

    def of_case(self, case_id: str) -> tuple[Task, ...]:
        """Return the tasks of a case, open ones first, each group by the day they are due."""
        require(self._store, Right.VIEW)
        query = (
            select(TASKS)
            .join(CASES, CASES.c.id == TASKS.c.case_id)
            .where(CASES.c.case_id == case_id)
            .order_by(TASKS.c.due_on, TASKS.c.id)
        )
        with self._store.reading() as connection:
            tasks = [_task(dict(row)) for row in connection.execute(query).mappings()]
        return tuple(sorted(tasks, key=lambda task: not task.is_open))

    def due(self, until: date, limit: int = 50) -> tuple[DueTask, ...]:
        """Return the open tasks due by a day, the oldest first."""
        require(self._store, Right.VIEW)
        query = (
            select(TASKS, CASES.c.case_id.label("of_case"), CASES.c.patient_name, CASES.c.procedure_name)
            .join(CASES, CASES.c.id == TASKS.c.case_id)
            .where(TASKS.c.due_on <= until, TASKS.c.done_on.is_(None), TASKS.c.dropped_reason.is_(None))
            .order_by(TASKS.c.due_on, TASKS.c.id)
            .limit(limit)
        )
        with self._store.reading() as connection:
            rows = [dict(row) for row in connection.execute(query).mappings()]
        return tuple(
            DueTask(row["of_case"], row["patient_name"] or "", row["procedure_name"], _task(row))
            for row in rows
        )

    def add(self, case_id: str, task: Task, by: str) -> None:
        """Keep a task. Raises InputError: it says nothing, or its kind is not known."""
        require(self._store, Right.PLAN)
        if not task.text.strip() or len(task.text) > TEXT:
            raise InputError("A task needs a few words.", f"Say what is to be done, up to {TEXT} letters.")
        if task.kind not in TASK_KINDS:
            raise InputError(f"{task.kind!r} is no kind of task.", f"Known: {', '.join(TASK_KINDS)}.")
        values = {name: getattr(task, name) for name in ("kind", "text", "due_on", "assigned_to", "rule")}
        check_line(TASKS, {**values, "recorded_by": by})
        with self._store.writing() as connection:
            case_pk = _case_pk(connection, case_id)
            now = datetime.now(UTC)
            connection.execute(
                insert(TASKS).values(**values, case_id=case_pk, recorded_at=now, recorded_by=by)
            )
            _note(connection, "case.task_added", case_id, by, {**values, "due_on": task.due_on.isoformat()})
        self._keep_date(case_id)

    def done(self, case_id: str, task_id: int, on: date, result: str, by: str) -> None:
        """Note that a task is done and what came of it. Raises UserError: it is not open."""
        said = {"done_on": on, "done_by": by, "result": result.strip() or None}
        self._close(case_id, task_id, said, "case.task_done", by)

    def drop(self, case_id: str, task_id: int, reason: str, by: str) -> None:
        """Note that a task is not needed any more. Raises InputError: no reason; UserError: not open."""
        if not reason.strip():
            raise InputError("To drop a task needs a reason.", "Say why it is not needed.")
        self._close(case_id, task_id, {"dropped_reason": reason.strip()}, "case.task_dropped", by)

    def _close(self, case_id: str, task_id: int, said: dict[str, Any], action: str, by: str) -> None:
        """Any: values by column."""
        require(self._store, Right.PLAN)
        check_line(TASKS, said)
        with self._store.writing() as connection:
            written = connection.execute(
                update(TASKS)
                .where(
                    TASKS.c.id == task_id,
                    TASKS.c.case_id == _case_pk(connection, case_id),
                    TASKS.c.done_on.is_(None),
                    TASKS.c.dropped_reason.is_(None),
                )
                .values(**said)
            )
            if written.rowcount != 1:
                raise UserError("This task is not open any more.", "Open the case again.")
            after = {name: str(value) for name, value in said.items() if value is not None}
            _note(connection, action, case_id, by, {"id": task_id, **after})
        self._keep_date(case_id)

    def _keep_date(self, case_id: str) -> None:
        record = self._cases.load(case_id)
        if record.signed_at is not None:
            return
        tasks = self.of_case(case_id)
        open_days = [task.due_on for task in tasks if task.is_open]
        done_days = [task.done_on for task in tasks if task.done_on is not None]
        day = min(open_days, default=max(done_days, default=None))
        outcome = msgspec.structs.replace(record.outcome, followup_date=day)
        self._cases.save(msgspec.structs.replace(record, outcome=outcome))


def asked_for(plan: Plan, tasks: tuple[Task, ...]) -> tuple[Task, ...]:
    """Return the follow-up moments of a plan that are no task yet, ready to be kept."""
    known = {(task.rule, task.text) for task in tasks}
    found = []
    for entry in plan.timeline:
        moment = entry.at or entry.until or entry.from_
        if entry.kind == "followup" and moment is not None and (entry.rule, entry.what) not in known:
            found.append(Task(kind="other", text=entry.what, due_on=moment.date(), rule=entry.rule or None))
    return tuple(found)


def _task(row: dict[str, Any]) -> Task:
    return msgspec.convert({name: row[name] for name in Task.__struct_fields__}, Task)


def _case_pk(connection: Connection, case_id: str) -> int:
    found = connection.scalar(select(CASES.c.id).where(CASES.c.case_id == case_id))
    if found is None:
        raise CaseGone(f"There is no case {case_id} in the store.", "Look it up in Records.")
    return int(found)


def _note(connection: Connection, action: str, case_id: str, by: str, after: dict[str, Any]) -> None:
    said = {name: value for name, value in after.items() if value is not None}
    audit_trail.note(connection, actor=by, action=action, entity="case", entity_id=case_id, after=said)
