"""A plan as assessment JSON (`irplanner.assessment/1`), the same bytes for the same plan."""

from __future__ import annotations

import msgspec

from irplanner.planning.outcome import Plan

_ENCODER = msgspec.json.Encoder()


def assessment_json(plan: Plan, *, indent: int = 0) -> bytes:
    """Return the plan as UTF-8 JSON without a line end; `indent` 0 gives one line, for JSON lines."""
    content = _ENCODER.encode(plan)
    return msgspec.json.format(content, indent=indent) if indent else content
