"""Adverse events over time, and rates of named complications. Only done cases that were asked count."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from irplanner.services.insights.frame import UNKNOWN, Array
from irplanner.services.insights.statistics import (
    ControlChart,
    Cusum,
    Interval,
    cusum,
    u_chart,
    wilson,
)
from irplanner.services.insights.view import Filter, View

LEAST_EARLIER_CASES = 200  # so many before the period, with so many events, make the rate to expect
LEAST_EARLIER_EVENTS = 5


class MonthlyEvents(NamedTuple):
    """Events and cases asked by month with their u-chart; `unasked` done cases are left out."""

    months: tuple[str, ...]
    events: tuple[int, ...]
    cases: tuple[int, ...]
    unasked: int
    chart: ControlChart


class EventSum(NamedTuple):
    """The CUSUM over the cases asked, in their order, with month number and row of each.

    `chart` is None where there is no rate to expect.
    """

    months: tuple[str, ...]
    month_of: Array
    row_ids: Array
    events: int
    from_earlier: bool  # the expected rate is that of the cases before the period
    chart: Cusum | None


class Rate(NamedTuple):
    """How often a complication was recorded among the cases asked."""

    procedure: str
    complication: str
    events: int
    cases: int
    interval: Interval


def monthly_events(view: View) -> MonthlyEvents:
    """Return the u-chart of adverse events: several events of one case count each."""
    asked = _asked(view)
    with_event = asked & (view.column("adverse_event") == 1)
    places = view.events["place"]
    places = places[asked[places]]
    bounds = view.bounds
    cases, yes = (_counts(mask, bounds) for mask in (asked, with_event))
    # Lines of events by month, and cases with an event that have no line: each of those counts once.
    lines, told = (_per_month(found, bounds) for found in (places, np.unique(places)))
    events = lines + yes - told
    unasked = int(((view.column("is_done") == 1) & (view.column("adverse_event") == UNKNOWN)).sum())
    counts = [int(one) for one in events], [int(one) for one in cases]
    return MonthlyEvents(view.months, tuple(counts[0]), tuple(counts[1]), unasked, u_chart(*counts))


def event_sum(view: View) -> EventSum:
    """Return the CUSUM of cases with any adverse event against the rate before the period, or its own."""
    asked = _asked(view)
    outcomes = view.column("adverse_event")[asked] == 1
    earlier = _earlier(view)
    events, cases = earlier or (int(outcomes.sum()), len(outcomes))
    chart = cusum(outcomes, events / cases) if 0 < events < cases and len(outcomes) else None
    return EventSum(
        view.months,
        view.month_of[asked],
        view.column("row_id")[asked],
        int(outcomes.sum()),
        earlier is not None,
        chart,
    )


def complication_rates(view: View, names: Mapping[str, tuple[str, ...]]) -> tuple[Rate, ...]:
    """Return the rates of complications by procedure with their Wilson 95 % intervals.

    Args:
        names: By procedure the complications to be looked at, as the content pack names them.

    Cases of a procedure in which nobody was asked are left out; procedures with most cases come first.
    """
    asked = _asked(view)
    codes = view.column("procedure")
    words = view.words("procedure")
    totals = np.bincount(codes[asked], minlength=len(words))
    places, complications = view.events["place"], view.events["complication"]
    of_asked = asked[places]
    procedures = codes[places]
    found = []
    for code in np.argsort(-totals, kind="stable"):
        if not totals[code]:
            break
        for name in names.get(words[code], ()):
            own = view.frame.code("complication", name)
            here = of_asked & (procedures == code) & (complications == (own or 0))
            # A complication found twice in one case is one case with it.
            count = len(np.unique(places[here])) if own else 0
            cases = int(totals[code])
            found.append(Rate(words[code], name, count, cases, wilson(count, cases)))
    return tuple(found)


def _asked(view: View) -> Array:
    asked: Array = (view.column("is_done") == 1) & (view.column("adverse_event") != UNKNOWN)
    return asked


def _counts(mask: Array, bounds: Array) -> Array:
    """Return how many cases of each month are in a mask."""
    return np.array([np.count_nonzero(mask[start:end]) for start, end in pairwise(bounds)], int)


def _per_month(places: Array, bounds: Array) -> Array:
    """Return how many of these few places lie in each month."""
    counts: Array = np.diff(np.searchsorted(np.sort(places), bounds))
    return counts


def _earlier(view: View) -> tuple[int, int] | None:
    """Return events and cases before the period under the same filter, None where they are too few."""
    if view.filter.first is None:
        return None
    wanted = view.filter
    before = View(
        view.frame,
        Filter(None, _month_before(wanted.first or ""), *(getattr(wanted, name) for name in _WORDS)),
    )
    asked = _asked(before)
    events, cases = int((before.column("adverse_event")[asked] == 1).sum()), int(asked.sum())
    return (events, cases) if cases >= LEAST_EARLIER_CASES and events >= LEAST_EARLIER_EVENTS else None


_WORDS = ("category", "procedure", "room", "operator")


def _month_before(month: str) -> str:
    year, number = int(month[:4]), int(month[5:7])
    return f"{year - (number == 1):04d}-{(number - 2) % 12 + 1:02d}"
