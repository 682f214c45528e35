"""How complete the checklists of done cases are, and how often an answer was no."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from irplanner.services.insights.view import View


class MonthlyChecklists(NamedTuple):
    """By month: share of items answered (0 to 1, nan without an item), noes per case, and cases behind it."""

    months: tuple[str, ...]
    completion: tuple[float, ...]
    deviations: tuple[float, ...]
    cases: tuple[int, ...]


def monthly_checklists(view: View) -> MonthlyChecklists:
    """Return the figures of done cases that have a checklist."""
    done = [part == 1 for part in view.by_month("is_done")]
    totals = view.by_month("checklist_total")
    counted = [one & (total > 0) for one, total in zip(done, totals, strict=True)]
    cases = [int(one.sum()) for one in counted]

    def by_month(name: str) -> list[int]:
        parts = zip(view.by_month(name), counted, strict=True)
        return [int(part[one].sum(dtype=np.int64)) for part, one in parts]

    items, noes = by_month("checklist_total"), by_month("checklist_deviations")
    answered = map(sum, zip(by_month("checklist_done"), by_month("checklist_na"), noes, strict=True))
    shares = [one / of if of else math.nan for one, of in zip(answered, items, strict=True)]
    per_case = [one / of if of else math.nan for one, of in zip(noes, cases, strict=True)]
    return MonthlyChecklists(view.months, tuple(shares), tuple(per_case), tuple(cases))
