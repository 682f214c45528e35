"""Comparing measured figures at a limit: a sum such as 0.035 + 0.001 counts as 0.036."""

from __future__ import annotations

import math

_NOISE = 1e-9  # relative; far below the last digit of any label


def same(one: float, other: float) -> bool:
    """Say whether two figures differ by the noise of arithmetic only."""
    return math.isclose(one, other, rel_tol=_NOISE, abs_tol=_NOISE)


def at_most(value: float, limit: float) -> bool:
    """Say whether `value` is below the limit or equal to it."""
    return value <= limit or same(value, limit)


def below(value: float, limit: float) -> bool:
    """Say whether `value` is really below the limit; an equal one is not."""
    return value < limit and not same(value, limit)


def within(value: float, low: float, high: float) -> bool:
    """Say whether `value` lies between two limits, both included."""
    return at_most(low, value) and at_most(value, high)
