"""Entries as plain JSON values, the way a person would write the numbers."""

from __future__ import annotations

from typing import Any

import msgspec

from irplanner.catalog.schema.base import Entry


def plain_values(entry: Entry) -> dict[str, Any]:
    """Return the fields that say something as JSON has them; 5.0 is written 5."""
    fields: dict[str, Any] = _tidy(msgspec.json.decode(msgspec.json.encode(entry)))
    return fields


def _tidy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _tidy(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_tidy(part) for part in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
