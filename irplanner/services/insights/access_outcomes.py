"""How the ways in and the closures do: success, second access needed, events at the access site."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from irplanner.services.insights.frame import SUCCESS, UNKNOWN
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
    totals = np.bincount(codes[done], minlength=len(words))
    totals[0] = 0  # not recorded
    asked = done & (view.column("adverse_event") != UNKNOWN)
    at_site = np.zeros(view.cases, bool)
    events = view.events
    at_site[events["place"][events["at_access_site"] == 1]] = True
    success, crossover = view.column("success"), view.column("crossover")
    found = []
    for code in np.argsort(-totals, kind="stable")[:most]:
        if not totals[code]:
            break
        own = done & (codes == code)
        of_own = asked & own
        count = int((at_site & of_own).sum())
        found.append(
            Outcome(
                words[code],
                int(totals[code]),
                count,
                int(of_own.sum()),
                _share(count, int(of_own.sum())),
                _share(
                    int((success[own] == SUCCESS.index("yes")).sum()), int((success[own] != UNKNOWN).sum())
                ),
                _share(int((crossover[own] == 1).sum()), int((crossover[own] != UNKNOWN).sum())),
            )
        )
    return tuple(found)


def _share(events: int, cases: int) -> Interval | None:
    return wilson(events, cases) if cases else None
