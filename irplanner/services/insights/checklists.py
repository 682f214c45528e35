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
    counted = (view.column("is_done") == 1) & (view.column("checklist_total") > 0)
    months = view.month_of[counted]

    def by_month(*names: str) -> list[float]:
        values = sum(view.column(name)[counted].astype(np.int64) for name in names)
        return [float(value) for value in np.bincount(months, values, len(view.months))]

    cases = np.bincount(months, minlength=len(view.months))
    totals = by_month("checklist_total")
    noes = by_month("checklist_deviations")
    answered = by_month("checklist_done", "checklist_na", "checklist_deviations")
    shares = [one / of if of else math.nan for one, of in zip(answered, totals, strict=True)]
    per_case = [one / int(of) if of else math.nan for one, of in zip(noes, cases, strict=True)]
    return MonthlyChecklists(view.months, tuple(shares), tuple(per_case), tuple(int(one) for one in cases))
