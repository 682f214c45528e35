"""The stages of a case on the clock: what was stamped when, what is next, and what cannot be so."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from irplanner.language import mark, tr
from irplanner.models.enums import CaseStatus
from irplanner.services.case_record import CaseRecord, value_at

PUNCTURE = "times.procedure_start_at"
STAGES: Mapping[str, str] = {
    "times.in_room_at": mark("In room"),
    "times.sign_in_at": mark("Sign in"),
    "times.time_out_at": mark("Time out"),
    PUNCTURE: mark("Puncture"),
    "times.procedure_end_at": mark("End"),
    "times.hemostasis_at": mark("Hemostasis"),
    "times.sign_out_at": mark("Sign out"),
    "times.out_of_room_at": mark("Out of room"),
}
"""Path and name, in the order of the day; the CSV has a column for each."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage. `number` is its key; `problem`: it lies before an earlier stage."""

    key: str
    number: int
    label: str
    at: datetime | None
    is_next: bool
    problem: str = ""

    @property
    def time(self) -> str:
        """The time of day, empty while it is not stamped."""
        return f"{self.at:%H:%M}" if self.at else ""

    @property
    def spoken(self) -> str:
        """The stage in words, for a screen reader."""
        return ", ".join(part for part in (self.label, self.time or tr("not stamped"), self.problem) if part)


def stages(record: CaseRecord) -> tuple[Stage, ...]:
    """Return all stages with what was stamped; the next is the first open one behind the last stamp."""
    moments = {path: value_at(record, path) for path in STAGES}
    stamped = [place for place, at in enumerate(moments.values()) if at is not None]
    after = stamped[-1] + 1 if stamped else 0
    found: list[Stage] = []
    latest: Stage | None = None
    for place, (path, label) in enumerate(STAGES.items()):
        at = moments[path]
        problem = ""
        if at is not None and latest is not None and latest.at is not None and _wall(at) < _wall(latest.at):
            problem = tr("before {stage} {time}").format(stage=latest.label, time=latest.time)
        stage = Stage(path, place + 1, tr(label), at, place == after, problem)
        if at is not None and not problem:
            latest = stage
        found.append(stage)
    return tuple(found)


def stamp(record: CaseRecord, path: str, at: datetime | None) -> dict[str, Any]:
    """Return what stamping a stage sets: the time, and the status that follows from it. Any: by path."""
    values: dict[str, Any] = {path: at}
    if at is None:
        return values
    before = record.status
    if path == "times.out_of_room_at" and before is CaseStatus.IN_ROOM:
        values["status"] = CaseStatus.DONE
    elif path != "times.out_of_room_at" and before in (CaseStatus.PLANNED, CaseStatus.READY):
        values["status"] = CaseStatus.IN_ROOM
    return values


def running(record: CaseRecord, now: datetime) -> str:
    """Return how long the newest stage has been running: `Time out 0:02:10`; empty before and after."""
    stamped = [stage for stage in stages(record) if stage.at is not None]
    if not stamped or stamped[-1].key == "times.out_of_room_at":
        return ""
    newest = max(stamped, key=lambda stage: _wall(stage.at) if stage.at else now)
    if newest.at is None:
        return ""
    since = max(_wall(now) - _wall(newest.at), timedelta(0))
    return f"{newest.label} {timedelta(seconds=int(since.total_seconds()))}"


def _wall(moment: datetime) -> datetime:
    return moment.replace(tzinfo=None)
