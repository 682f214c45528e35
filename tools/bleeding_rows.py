"""Pieces every bleeding converter uses: the evidence of a row, and numbers out of words."""

from __future__ import annotations

from typing import Any

Raw = dict[str, Any]

NUMBER = r"(\d+(?:\.\d+)?)"


def cited(raw: Raw, sources: list[str] | None = None) -> Raw:
    """Return the evidence fields of a reference row."""
    return {
        "sources": sources or ([raw["source"]] if raw.get("source") else ["sir2019"]),
        "evidence": raw.get("seen", "page"),
        "read_at": raw.get("page"),
    }


def number(text: str) -> float:
    """Return a whole number without a decimal point, any other as it is."""
    return int(text) if text.isdigit() else float(text)


def confidence(row: Raw) -> str | None:
    return f"confidence: {row['confidence']}" if "confidence" in row else None
