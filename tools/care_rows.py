"""Reading rows of periprocedural.yaml about care: citation, figures written as text, single limits."""

from __future__ import annotations

import re
from typing import Any

import periprocedural_rows

Raw = dict[str, Any]
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def cited(row: Raw, path: str, parent: Raw | None = None, note: str | None = None) -> Raw:
    """Return the citation fields of one row; `path` is its place in the reference.

    A row written for a summary also names the summary; `note` is put before the row's own note.
    """
    also = [*_listed(row.get("also")), *_listed(row.get("also_read_in"))]
    notes = [text for text in (note, row.get("note")) if text]
    return periprocedural_rows.cited({**row, "also": also, "note": "; ".join(notes)}, path, parent=parent)


def recalled(source: str, path: str, note: str | None = None) -> Raw:
    """Return the citation of something the reference marks as not read."""
    return {"sources": [source], "evidence": "recalled", "note": note, "rows": [path]}


def _listed(value: str | list[str] | None) -> list[str]:
    if value is None:
        return []
    return [value] if isinstance(value, str) else value


def span(text: str | float | list[float]) -> list[float]:
    """Return lowest and highest of a figure written as "50-100 (less in some)" or as one number."""
    if isinstance(text, list):
        return text
    if isinstance(text, int | float):
        return [text, text]
    numbers = [float(part) if "." in part else int(part) for part in _NUMBER.findall(text.partition("(")[0])]
    return [numbers[0], numbers[-1]]


def in_brackets(text: str) -> str:
    """Return what stands in the brackets of a figure."""
    found = re.search(r"\((.*)\)", text)
    if found is None:
        raise ValueError(f"no brackets in {text!r}")
    return found.group(1)


def limit(limit_id: str, comparison: tuple[str, float, str], text: str, citation: Raw) -> Raw:
    """Return one entry of section care_limits; `comparison` is operator, value and unit."""
    op, value, unit = comparison
    return {"id": limit_id, "op": op, "value": value, "unit": unit, "text": text, **citation}


def note(note_id: str, text: str, citation: Raw, items: list[str] | None = None) -> Raw:
    """Return one entry of section practice_points; the topic is the first part of the id."""
    topic = note_id.partition(".")[0]
    return {"id": note_id, "topic": topic, "text": text, "items": items, **citation}


def sentence(text: str) -> str:
    """Return the text with a capital first letter."""
    return text[:1].upper() + text[1:]
