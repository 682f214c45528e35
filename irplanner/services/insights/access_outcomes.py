"""How the ways in and the closures do: success, second access needed, events at the access site."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from irplanner.services.insights.frame import SUCCESS, UNKNOWN, Array
from irplanner.services.insights.statistics import Interval, wilson
from irplanner.services.insights.view import View

WAYS = ("access_site", "closure")


class Outcome(NamedTuple):
    """Of one access site or closure: done cases, and events out of cases asked, each with its interval."""

    word: str
    cases: int
    events: int
    asked: int
    at_site: Interval | None  # None: nobody was asked
    success: Interval | None
    crossover: Interval | None


def outcomes(view: View, by: str, most: int = 10) -> tuple[Outcome, ...]:
    """Return the outcomes by one of `WAYS`, most used first; cases without one are left out."""
    codes, words = view.column(by), view.words(by)
    done = view.column("is_done") == 1
    asked = done & (view.column("adverse_event") != UNKNOWN)
    success, crossover = view.column("success"), view.column("crossover")
    events = view.events
    at_site = np.unique(events["place"][events["at_access_site"] == 1])

    def count(of: Array) -> Array:
        return np.bincount(codes[of], minlength=len(words))

    totals = count(done)
    totals[0] = 0  # not recorded
    of_asked, at_site_counts = count(asked), count(at_site[asked[at_site]])
    shares = (
        (count(done & (success == SUCCESS.index("yes"))), count(done & (success != UNKNOWN))),
        (count(done & (crossover == 1)), count(done & (crossover != UNKNOWN))),
    )
    found = []
    for code in np.argsort(-totals, kind="stable")[:most]:
        if not totals[code]:
            break
        (yes, known), (second, told) = ((int(one[code]), int(of[code])) for one, of in shares)
        found_events, cases_asked = int(at_site_counts[code]), int(of_asked[code])
        found.append(
            Outcome(
                words[code],
                int(totals[code]),
                found_events,
                cases_asked,
                _share(found_events, cases_asked),
                _share(yes, known),
                _share(second, told),
            )
        )
    return tuple(found)


def _share(events: int, cases: int) -> Interval | None:
    return wilson(events, cases) if cases else None
