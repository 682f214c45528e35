"""The demo day: invented patients whose cases cover every procedure group, moved to any day."""

from __future__ import annotations

import json
from datetime import date, datetime, timedelta
from typing import Any

import msgspec

from irplanner.exchange.case_file import read_case
from irplanner.installed import resource_path
from irplanner.services.case_record import CaseRecord


def demo_day() -> date:
    """Return the day the demo cases are written for."""
    return date.fromisoformat(_content()["day"])


def demo_moment() -> datetime:
    """Return the moment from which the demo is seen: the morning of its day."""
    return datetime.fromisoformat(_content()["assessed_at"])


def demo_records(day: date | None = None) -> list[CaseRecord]:
    """Return the records of the demo day, every date moved so that the cases fall on `day`."""
    content = _content()
    shift = (day - date.fromisoformat(content["day"])) if day else timedelta(0)
    records = []
    for one in content["cases"]:
        facts = read_case(json.dumps(_moved(one["case"], shift)))
        raw = {**one["record"], "case_id": facts.id, "facts": {"procedure": facts.procedure}}
        record = msgspec.convert(raw, CaseRecord)
        records.append(msgspec.structs.replace(record, facts=facts))
    return records


def _content() -> Any:
    """Any: the file's own shape, read above field by field."""
    return json.loads(resource_path("demo", "demo_day.json").read_text("utf-8"))


def _moved(value: Any, shift: timedelta, key: str = "") -> Any:
    """Move every date-time by whole days; birth dates stay."""
    if isinstance(value, dict):
        return {name: _moved(item, shift, name) for name, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, shift, key) for item in value]
    if isinstance(value, str) and (key == "at" or key.endswith(("_at", "_end"))):
        return (datetime.fromisoformat(value) + shift).isoformat(timespec="minutes")
    return value
