"""The statistics behind the charts: plain numbers in, plain numbers out. Checked against scipy in the tests.

Nothing here is a clinical limit: constants are those of the published method named in each docstring.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

SHIFT_POINTS = 6  # run chart: as many points in a row on one side of the median tell of a shift
TREND_POINTS = 5  # run chart: as many points in a row all rising or all falling tell of a trend
SIGMA_LIMIT = 3.0  # control limits of a Shewhart chart
CUSUM_ODDS = 2.0  # the change looked for: odds doubled
CUSUM_LIMIT = 4.5
_STATES = 100


@dataclass(frozen=True, slots=True)
class Interval:
    """A share and its confidence interval, all from 0 to 1."""

    share: float
    low: float
    high: float


def wilson(events: int, cases: int, confidence: float = 0.95) -> Interval:
    """Return the share of events and its Wilson score interval; never below 0 or above 1.

    Source: Wilson EB. J Am Stat Assoc 1927;22:209-212.

    Raises:
        ValueError: no case, or more events than cases.

    >>> interval = wilson(2, 40)
    >>> f"{interval.share:.3f} {interval.low:.3f} {interval.high:.3f}"
    '0.050 0.014 0.165'
    """
    if not 0 <= events <= cases or cases == 0:
        raise ValueError(f"{events} events in {cases} cases have no share")
    z = NormalDist().inv_cdf(0.5 + confidence / 2)
    share = events / cases
    spread = 1 + z * z / cases
    middle = (share + z * z / (2 * cases)) / spread
    half = z / spread * math.sqrt(share * (1 - share) / cases + z * z / (4 * cases * cases))
    # At the ends the formula is 0 and 1 exactly; as floats it may miss them by a rounding.
    low = 0.0 if events == 0 else max(0.0, middle - half)
    high = 1.0 if events == cases else min(1.0, middle + half)
    return Interval(share, low, high)


def percentiles(values: NDArray[np.floating], shares: Sequence[float]) -> tuple[float, ...]:
    """Return the values below which these shares (0 to 1) lie, between two values by straight line.

    Source: Hyndman RJ, Fan Y. Am Stat 1996;50:361-365, definition 7.
    """
    return tuple(float(value) for value in np.quantile(values, shares))


@dataclass(frozen=True, slots=True)
class ControlChart:
    """A u-chart: events per case by period, the mean, and each period's own limits."""

    rates: tuple[float, ...]  # nan where a period has no case
    center: float
    lower: tuple[float, ...]
    upper: tuple[float, ...]

    @property
    def outside(self) -> tuple[int, ...]:
        """Periods outside their limits."""
        limits = zip(self.rates, self.lower, self.upper, strict=True)
        return tuple(place for place, (rate, low, high) in enumerate(limits) if rate > high or rate < low)


def u_chart(events: Sequence[int], cases: Sequence[int]) -> ControlChart:
    """Return the u-chart of event counts over case counts; limits three standard errors from the mean.

    Source: Montgomery DC. Introduction to Statistical Quality Control, section on the u chart:
    mean = all events / all cases, limits mean +- 3 sqrt(mean / cases), the lower one not below 0.
    """
    total = sum(cases)
    center = sum(events) / total if total else math.nan
    rates, lower, upper = [], [], []
    for one, of in zip(events, cases, strict=True):
        half = SIGMA_LIMIT * math.sqrt(center / of) if of else math.nan
        rates.append(one / of if of else math.nan)
        lower.append(max(0.0, center - half) if of else math.nan)
        upper.append(center + half)
    return ControlChart(tuple(rates), center, tuple(lower), tuple(upper))


@dataclass(frozen=True, slots=True)
class Cusum:
    """The sum after each case, the limit, and how many cases pass between two false alarms on average."""

    sums: Floats
    limit: float
    expected_rate: float
    false_alarm_cases: float

    @property
    def alarms(self) -> NDArray[np.intp]:
        """Cases at which the sum rises to the limit."""
        above = self.sums >= self.limit
        before = np.concatenate(([False], above[:-1])) if len(above) else above
        return np.flatnonzero(above & ~before)


def cusum(outcomes: NDArray[np.bool_], expected_rate: float) -> Cusum:
    """Return the log-likelihood CUSUM of events in the order of the cases, looking for doubled odds.

    Source: Steiner SH, Cook RJ, Farewell VT, Treasure T. Biostatistics 2000;1:441-452, with one expected
    rate for all cases, odds ratio 2 and the limit 4.5 used there.

    Raises:
        ValueError: expected_rate is not between 0 and 1.
    """
    if not 0 < expected_rate < 1:
        raise ValueError(f"no CUSUM against a rate of {expected_rate}")
    none = -math.log(1 - expected_rate + CUSUM_ODDS * expected_rate)
    event = none + math.log(CUSUM_ODDS)
    walk = np.cumsum(np.where(outcomes, event, none))
    # A sum that starts again at 0 is the walk above its lowest point so far.
    sums = walk - np.minimum.accumulate(np.minimum(walk, 0.0))
    return Cusum(sums, CUSUM_LIMIT, expected_rate, _run_length(expected_rate, event, none))


@lru_cache(maxsize=64)
def _run_length(rate: float, event: float, none: float) -> float:
    """Return the mean number of cases up to the limit at the expected rate (Markov chain of Brook, Evans)."""
    step = CUSUM_LIMIT / (_STATES - 1)
    places = np.arange(_STATES) * step
    chain = np.zeros((_STATES, _STATES))
    for change, chance in ((event, rate), (none, 1 - rate)):
        # To the two neighboring states in proportion, so that the mean step is exact.
        exact = np.maximum(places + change, 0.0) / step
        below = np.floor(exact).astype(int)
        share = exact - below
        for shift, weight in ((0, 1 - share), (1, share)):
            inside = below + shift < _STATES
            np.add.at(chain, (np.flatnonzero(inside), (below + shift)[inside]), chance * weight[inside])
    return _first_of_solution(np.eye(_STATES) - chain)


def _first_of_solution(matrix: Floats) -> float:
    """Return x[0] of matrix x = 1 for a band matrix whose diagonal outweighs its rows: no pivots needed.

    By hand, since a general solver starts threads that cost a hundred times the work.
    """
    rows, columns = np.nonzero(matrix)
    low, high = int((rows - columns).max()), int((columns - rows).max())
    size, right = len(matrix), np.ones(len(matrix))
    for at in range(size):
        band = slice(at, at + high + 1)
        for row in range(at + 1, min(size, at + low + 1)):
            factor = matrix[row, at] / matrix[at, at]
            if factor:
                matrix[row, band] -= factor * matrix[at, band]
                right[row] -= factor * right[at]
    for at in reversed(range(size)):
        behind = slice(at + 1, at + high + 1)
        right[at] = (right[at] - float((matrix[at, behind] * right[behind]).sum())) / matrix[at, at]
    return float(right[0])


@dataclass(frozen=True, slots=True)
class RunChart:
    """The median of the points, and the places at which a shift or a trend is complete."""

    median: float
    shifts: tuple[int, ...]
    trends: tuple[int, ...]


def run_chart(values: Sequence[float]) -> RunChart:
    """Return median, shifts and trends of a run of points; nan is a gap and is passed over.

    Source: Perla RJ, Provost LP, Murray SK. BMJ Qual Saf 2011;20:46-51: six points in a row on one side of
    the median (points on it are passed over), five in a row rising or falling (equal ones are passed over).
    """
    present = [(place, value) for place, value in enumerate(values) if not math.isnan(value)]
    if not present:
        return RunChart(math.nan, (), ())
    median = float(np.median([value for _, value in present]))
    sides = [(place, value > median) for place, value in present if value != median]
    steps: list[tuple[int, bool]] = []
    last = present[0][1]
    for place, value in present[1:]:
        if value != last:
            steps.append((place, value > last))
            last = value
    # Five points rising are four steps.
    return RunChart(median, _runs(sides, SHIFT_POINTS), _runs(steps, TREND_POINTS - 1))


def _runs(marks: list[tuple[int, bool]], length: int) -> tuple[int, ...]:
    """Return where a run of equal marks reaches `length`."""
    found, count, before = [], 0, None
    for place, mark in marks:
        count = count + 1 if mark == before else 1
        before = mark
        if count == length:
            found.append(place)
    return tuple(found)
