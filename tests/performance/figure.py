"""One measured figure and its goal."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """`value` must not be above `goal`; `unit` is `x` for a ratio. `detail` gives the figures behind it."""

    name: str
    value: float
    goal: float
    unit: str
    detail: str = ""

    @property
    def holds(self) -> bool:
        return self.value <= self.goal


def percentile(samples: list[float], share: float) -> float:
    """Return the smallest sample that at least `share` (0 to 1) of the samples do not exceed."""
    ordered = sorted(samples)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def seconds_in_turn(rounds: int, *programs: Callable[[], object]) -> list[list[float]]:
    """Run programs A B A B ... and return the seconds of each: drift of the machine hits all alike."""
    taken: list[list[float]] = [[] for _ in programs]
    for _ in range(rounds):
        for place, program in enumerate(programs):
            start = time.perf_counter()
            program()
            taken[place].append(time.perf_counter() - start)
    return taken


def median_ratio(taken: list[float], reference: list[float]) -> float:
    """Return the median of the round-by-round ratios."""
    return statistics.median(one / base for one, base in zip(taken, reference, strict=True))
