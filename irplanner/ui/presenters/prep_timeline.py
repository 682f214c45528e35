"""The preparation timeline without Qt: lanes of bars and dots before the procedure, and where its ticks go.

Hours close to the procedure matter more than days before it, so the axis is stretched: a moment is placed at
minus the square root of its hours before the start. Ticks carry true times, never distances.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from irplanner.language import mark, tr, weekday
from irplanner.planning.clock import hours_between
from irplanner.planning.outcome import TimelineEntry

LEAST_REACH = -5.0  # about a day
_TONES = {"hold": "caution", "last_dose": "caution", "premedication": "accent", "antibiotic": "accent"}
_LABELS = {
    "hold": mark("{what}: held"),
    "last_dose": mark("{what}: last dose"),
    "lab": "{what}",
    "fasting": "{what}",
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment (`until` equals `at`) or a span, in axis units; the start of the procedure is 0."""

    at: float
    until: float

    @property
    def is_moment(self) -> bool:
        return self.at == self.until


@dataclass(frozen=True, slots=True)
class Lane:
    """One line of the chart: what, in which color token, where, and all of it in words."""

    kind: str
    label: str
    tone: str
    marks: tuple[Mark, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class PrepTimeline:
    """The chart: lanes in order of their first moment, ticks as (place, text), `reach` the left end."""

    lanes: tuple[Lane, ...]
    ticks: tuple[tuple[float, str], ...]
    reach: float

    @property
    def spoken(self) -> str:
        return "; ".join(lane.spoken for lane in self.lanes)


def axis_place(moment: datetime, start: datetime) -> float:
    """Return where a moment stands on the axis; moments after the start mirror those before it."""
    hours = hours_between(moment, start)
    return -math.copysign(math.sqrt(abs(hours)), hours)


def prep_timeline(entries: Iterable[TimelineEntry], start: datetime, max_lanes: int = 9) -> PrepTimeline:
    """Return the chart of everything that has to happen before `start`.

    Entries after the start (bed rest, follow-up) are left out; a span that reaches past it ends there.
    """
    grouped: dict[tuple[str, str], list[TimelineEntry]] = {}
    for entry in entries:
        first = entry.from_ or entry.at
        if first is None or hours_between(first, start) < 0:
            continue
        grouped.setdefault((entry.kind, entry.what), []).append(entry)
    lanes = [_lane(kind, what, group, start) for (kind, what), group in grouped.items()]
    lanes = [lane for lane in lanes if lane.marks]
    deeds = [lane.marks[0].at for lane in lanes if lane.kind != "lab"]
    reach = min(min(deeds, default=0.0) * 1.06, LEAST_REACH)
    lanes = [_within(lane, reach) for lane in lanes]
    lanes.sort(key=lambda lane: (lane.marks[0].at, lane.label))
    lanes = lanes[:max_lanes]
    return PrepTimeline(tuple(lanes), _ticks(start, reach), reach)


def _lane(kind: str, what: str, entries: list[TimelineEntry], start: datetime) -> Lane:
    marks: list[Mark] = []
    for entry in entries:
        first = entry.from_ or entry.at
        if first is None:
            continue
        last = entry.until if entry.until is not None else (first if entry.at is not None else start)
        left = axis_place(first, start)
        right = min(axis_place(last, start), 0.0)
        marks.append(Mark(left, max(left, right)))
    marks.sort(key=lambda mark: mark.at)
    label = tr(_LABELS.get(kind, "{what}")).format(what=capitalized(what))
    moments = ", ".join(_spoken(entry) for entry in entries)
    return Lane(kind, label, _TONES.get(kind, "muted"), tuple(marks), f"{label} {moments}")


def _within(lane: Lane, reach: float) -> Lane:
    """Cut what begins left of the chart: a result may be weeks old, the chart shows the days that count."""
    marks = tuple(Mark(max(mark.at, reach), max(mark.until, reach)) for mark in lane.marks)
    return replace(lane, marks=marks)


def _spoken(entry: TimelineEntry) -> str:
    if entry.from_ is not None and entry.until is not None:
        return tr("from {first} until {last}").format(
            first=day_and_time(entry.from_), last=day_and_time(entry.until)
        )
    moment = entry.at or entry.from_ or entry.until
    words = day_and_time(moment) if moment is not None else ""
    return tr("not after {time}").format(time=words) if entry.not_after else words


def _ticks(start: datetime, reach: float) -> tuple[tuple[float, str], ...]:
    """Return ticks that do not run into each other: the start, then round hours and midnights before it."""
    gap = -reach * 0.3  # room for a label of five letters
    ticks = [(0.0, f"{start:%H:%M}")]
    moments = [
        start.replace(minute=0, second=0, microsecond=0) - timedelta(hours=n) for n in (2, 4, 6, 8, 12)
    ]
    midnight = start.replace(hour=0, minute=0, second=0, microsecond=0)
    moments += [midnight - timedelta(days=n) for n in range(60)]
    for moment in moments:
        place = axis_place(moment, start)
        if place < reach:
            continue
        if all(abs(place - other) >= gap for other, _ in ticks):
            is_midnight = moment.hour == 0
            ticks.append((place, weekday(moment) if is_midnight else f"{moment:%H:%M}"))
    return tuple(sorted(ticks))


def day_and_time(moment: datetime) -> str:
    """Return `Wed 20:00`."""
    return f"{weekday(moment)} {moment:%H:%M}"


def capitalized(words: str) -> str:
    """Return the words with a capital first letter, the others as they are."""
    return words[:1].upper() + words[1:]
