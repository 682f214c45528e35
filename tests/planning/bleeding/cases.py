"""Short ways to ask for the bleeding topic of one case."""

from __future__ import annotations

from typing import Any

from irplanner.models.enums import Status
from irplanner.planning.bleeding.topic import assess_bleeding
from irplanner.planning.outcome import Finding, TimelineEntry
from tests.planning.any_case import situation

START = "2026-09-03T10:00"  # a Thursday
END = "2026-09-03T11:30"
WELL: dict[str, Any] = {"conditions": []}


def labs(**values: float) -> list[dict[str, Any]]:
    return [{"test": test, "value": value, "taken_at": "2026-09-02T08:00"} for test, value in values.items()]


def drug(name: str, **more: Any) -> dict[str, Any]:
    return {"drug": name, **more}


def bleeding(**case: Any) -> dict[str, Finding]:
    """Return the findings of the topic by rule id; a rule stands once in these cases."""
    found = assess_bleeding(planned(**case)).findings
    by_rule = {each.rule: each for each in found}
    assert len(by_rule) == len(found), [each.rule for each in found]
    return by_rule


def moments(**case: Any) -> list[TimelineEntry]:
    return assess_bleeding(planned(**case)).timeline


def planned(**case: Any) -> Any:
    return situation(**{"scheduled_at": START, "expected_end": END, "patient": WELL, **case})


def status_of(rule: str, **case: Any) -> Status | None:
    """Return the status of one rule, None where it says nothing."""
    found = bleeding(**case).get(rule)
    return found.status if found else None
