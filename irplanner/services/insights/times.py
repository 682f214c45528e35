"""Times of the day's work as run charts: the median of each month."""

from __future__ import annotations

import math
from typing import NamedTuple

import numpy as np

from irplanner.services.insights.statistics import RunChart, run_chart
from irplanner.services.insights.view import View

TIMES = ("start_delay_min", "turnover_min", "to_puncture_min")


class MonthlyTimes(NamedTuple):
    """Minutes by month: median, middle half and number of values; nan where there is none."""

    months: tuple[str, ...]
    medians: tuple[float, ...]
    lower: tuple[float, ...]
    upper: tuple[float, ...]
    counts: tuple[int, ...]
    run: RunChart


def monthly_times(view: View, name: str) -> MonthlyTimes:
    """Return one of `TIMES` by month."""
    points = []
    for values in view.by_month(name):
        known = values[~np.isnan(values)]
        quarters = np.quantile(known, (0.25, 0.5, 0.75)) if len(known) else (math.nan,) * 3
        points.append((*map(float, quarters), len(known)))
    lower, medians, upper, counts = zip(*points, strict=True) if points else ((), (), (), ())
    return MonthlyTimes(view.months, medians, lower, upper, counts, run_chart(medians))
