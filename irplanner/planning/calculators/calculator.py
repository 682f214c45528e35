"""One calculator: its name, its inputs and the pure function that answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Evidence
from irplanner.planning.calculators.inputs import Input, Values

NOT_APPLICABLE = "not_applicable"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a calculator found.

    Attributes:
        results: by fixed key; dates and times are turned into ISO 8601 text when printed.
        sources: ids of section `sources`, the leading one first.
        units: units of the results whose key does not say one.
        formula: the formula or the rule in words.
    """

    results: dict[str, Any]
    sources: tuple[str, ...]
    evidence: Evidence
    units: dict[str, str] = field(default_factory=dict)
    formula: str = ""
    notes: tuple[str, ...] = ()


def not_applicable(reason: str, sources: tuple[str, ...], evidence: Evidence) -> Answer:
    """Return the answer for inputs outside a formula's validity."""
    return Answer({"result": NOT_APPLICABLE, "reason": reason}, sources, evidence)


@dataclass(frozen=True, slots=True)
class Calculator:
    """`main`: the result shown as `value` where one number is asked for. `answers`: results it may give."""

    name: str
    purpose: str
    inputs: tuple[Input, ...]
    work: Callable[[Values, Catalog], Answer]
    answers: tuple[str, ...]
    main: str | None = None


def printable(value: Any) -> Any:
    """Return a result as JSON can carry it: ISO times, and floats without the last digits' noise."""
    if isinstance(value, datetime):
        return value.isoformat(timespec="seconds" if value.second or value.microsecond else "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return round(value, 9)
    if isinstance(value, dict):
        return {key: printable(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [printable(item) for item in value]
    return value
