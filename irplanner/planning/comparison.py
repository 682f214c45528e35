"""Comparing a value with a limit of the pack exactly as the limit's operator says."""

from __future__ import annotations

import operator
from collections.abc import Callable

from irplanner.catalog.schema.care import CareLimit, Comparison

_OPERATORS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}


def holds(limit: CareLimit | Comparison, value: float) -> bool:
    """Say whether `value` stands in the limit's relation to it, e.g. 180 to `>= 180`: true.

    Raises:
        ValueError: the limit is a plain figure (`=`) and not meant for comparison.
    """
    compare = _OPERATORS.get(limit.op)
    if compare is None:
        raise ValueError(f"{limit.op!r} is no comparison")
    return compare(value, limit.value)
