"""Pieces every part of materials_devices.yaml shares: sources as lists, facts, size bands."""

from __future__ import annotations

import re
from typing import Any

Raw = dict[str, Any]
_FACT_FIELDS = {"claim", "source", "seen", "page", "conflict", "territory"}


def source_list(value: str | list[str] | None) -> list[str]:
    """Return the sources of a row as a list; the reference gives one id or a list."""
    if value is None:
        return []
    return [value] if isinstance(value, str) else list(value)


def cited(raw: Raw) -> Raw:
    """Return the evidence fields of a row."""
    return {"sources": source_list(raw.get("source")), "evidence": raw["seen"], "read_at": raw.get("page")}


def rest(raw: Raw, names: set[str]) -> Raw:
    """Return the row without the named fields."""
    return {key: value for key, value in raw.items() if key not in names}


def fact(raw: Raw, owner: Raw) -> Raw:
    """Return one fact; one without a source of its own rests on its entry's."""
    return {
        "claim": raw["claim"],
        "figures": {name: _keyed(value) for name, value in rest(raw, _FACT_FIELDS).items()},
        "territory": raw.get("territory"),
        "conflict": raw.get("conflict"),
        "sources": source_list(raw.get("source", owner.get("source"))),
        "evidence": raw["seen"],
        "read_at": raw.get("page"),
    }


def _keyed(value: Any) -> Any:
    return {str(key): part for key, part in value.items()} if isinstance(value, dict) else value


def band(text: str) -> list[float]:
    """Return `45-150` as [45, 150]."""
    low, high = text.split("-")
    return [float(low) if "." in low else int(low), float(high) if "." in high else int(high)]


def slug(text: str) -> str:
    """Return a name as an id: `Terumo Progreat 2.4 Fr` as `terumo_progreat_2_4_fr`."""
    return re.sub(r"[^a-z0-9]+", "_", text.lower()).strip("_")
