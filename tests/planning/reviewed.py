"""The reviewed cases of tests/data, planned at the moment they were read for."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from irplanner.planning.outcome import Plan
from irplanner.planning.plan import make_plan
from tests.planning.any_case import catalog, facts

FILE = Path(__file__).parents[1] / "data" / "reviewed_cases.jsonl"
REVIEWED: list[dict[str, Any]] = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


def planned_at(case: dict[str, Any], at: datetime) -> Plan:
    """Return the plan of a case at a moment."""
    return make_plan(facts(**case), catalog(), at)
