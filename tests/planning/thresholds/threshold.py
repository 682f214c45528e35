"""A threshold of the pack: where it stands, how a value is held against it, and to which side it belongs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import Topic
from tests.planning.any_case import situation

BELOW, ABOVE, OWN = "below", "above", "own"


@dataclass(frozen=True)
class Threshold:
    """One figure of the pack.

    Attributes:
        name: `section/entry field`, the field as `tests.planning.thresholds.numbers` writes it.
        at: the figure, in the unit of `probe`.
        step: the smallest difference that has to change the answer.
        probe: what a value gives; any two answers are only compared.
        belongs: the side the exact figure belongs to; OWN where it has an answer of its own.
    """

    name: str
    at: float
    step: float
    probe: Callable[[float], Any]  # Any: whatever the rule answers
    belongs: str


Thresholds = Iterator[Threshold]


def side_of(comparator: str) -> str:
    """Return the side of the exact figure for a comparison that a value passes.

    >>> side_of("<="), side_of("<"), side_of(">="), side_of(">")
    ('below', 'above', 'above', 'below')
    """
    return {"<=": BELOW, "<": ABOVE, ">=": ABOVE, ">": BELOW}[comparator]


def statuses(topic: Topic, rule: str, **case: Any) -> tuple[Status, ...]:
    """Return the statuses of one rule of a topic for a case."""
    return tuple(one.status for one in said(topic, rule, **case))


def said(topic: Topic, rule: str, **case: Any) -> list[Finding]:
    return [one for one in topic(situation(**case)).findings if one.rule == rule]


def titles(topic: Topic, rule: str, **case: Any) -> tuple[str, ...]:
    """Return the words of one rule without its figures, which change with every value."""
    return tuple(
        "".join(c for c in one.title if not c.isdigit() and c != ".") for one in said(topic, rule, **case)
    )
