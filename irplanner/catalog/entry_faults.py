"""Every fault of form in one entry, field by field: msgspec itself stops at the first."""

from __future__ import annotations

import difflib
import re
from typing import Any

import msgspec

_MISSING = re.compile(r"missing required field `(\w+)`")
_UNKNOWN = re.compile(r"unknown field `(\w+)`")


def faults_of(raw: Any, kind: type[msgspec.Struct]) -> list[str]:
    """Return every fault as `field: what`; empty when the entry converts."""
    if not isinstance(raw, dict):
        return [f"entry: expected fields, got {_short(raw)}"]
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    faults = [f"{name}: {_unknown(str(name), fields)}" for name in raw if name not in fields]
    for name, field in fields.items():
        if name not in raw:
            if field.required:
                faults.append(f"{name}: missing")
            continue
        try:
            msgspec.convert(raw[name], field.type)
        except msgspec.ValidationError as error:
            faults.append(_fault(name, str(error), raw[name]))
    return faults


def _fault(field: str, message: str, value: Any) -> str:
    what, _, at = message.partition(" - at `$")
    path = f"{field}{at.rstrip('`')}"
    if missing := _MISSING.search(what):
        return f"{path}.{missing[1]}: missing"
    if unknown := _UNKNOWN.search(what):
        return f"{path}.{unknown[1]}: unknown field"
    shown = "" if at else f", here {_short(value)}"
    return f"{path}: {what.replace('`', '')}{shown}"


def _unknown(name: str, fields: dict[str, Any]) -> str:
    near = difflib.get_close_matches(name, fields, n=1)
    return f"unknown field, did you mean {near[0]}?" if near else "unknown field"


def _short(value: Any) -> str:
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}..."
