"""Short ways to ask one topic of one case: kidney, contrast, allergy, held drugs, pregnancy, radiation."""

from __future__ import annotations

from typing import Any

from irplanner.models.enums import Status
from irplanner.planning.outcome import Finding, TimelineEntry
from irplanner.planning.situation import Situation
from irplanner.planning.topic import Topic
from tests.planning.any_case import AT, situation

# A woman of 44 years without conditions, before uterine embolization with arterial contrast.
WOMAN: dict[str, Any] = {
    "birth_date": "1982-03-02",
    "sex": "female",
    "height_cm": 164,
    "weight_kg": 72,
    "conditions": [],
    "allergies": [],
    "pregnancy": "no",
}
BASE: dict[str, Any] = {
    "procedure": "uterine_fibroid_embolization",
    "scheduled_at": "2026-09-04T08:00",
    "expected_end": "2026-09-04T09:30",
    "labs": [{"test": "creatinine", "value": 0.8, "unit": "mg/dL"}],
    "medications": [],
    "contrast": {"agent": "iodixanol", "mg_i_per_ml": 320, "route": "ia", "volume_ml": 90},
}


def case(at: Any = AT, patient: dict[str, Any] | None = None, **parts: Any) -> Situation:
    """Return the base case; `patient` and each part are merged into it, None takes a part out."""
    merged: dict[str, Any] = {**BASE, "patient": _merged(WOMAN, patient or {})}
    for name, part in parts.items():
        if isinstance(part, dict) and isinstance(merged.get(name), dict):
            part = _merged(merged[name], part)
        merged[name] = part
    return situation(at, **{name: part for name, part in merged.items() if part is not None})


def _merged(base: dict[str, Any], change: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in {**base, **change}.items() if value is not None}


def egfr(value: float) -> list[dict[str, Any]]:
    return [{"test": "egfr", "value": value}]


def found(topic: Topic, one: Situation) -> dict[str, Finding]:
    """Return the findings of a topic by rule id; a rule stands once in these cases."""
    findings = topic(one).findings
    by_rule = {each.rule: each for each in findings}
    assert len(by_rule) == len(findings), [each.rule for each in findings]
    return by_rule


def status(topic: Topic, rule: str, one: Situation) -> Status | None:
    """Return the status of one rule, None where it says nothing."""
    finding = found(topic, one).get(rule)
    return finding.status if finding else None


def moments(topic: Topic, one: Situation, kind: str) -> list[TimelineEntry]:
    return [entry for entry in topic(one).timeline if entry.kind == kind]
