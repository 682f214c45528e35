"""How numbers, moments and lists are written in findings: the same everywhere, short and unambiguous."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

SIGNIFICANT = 6  # digits kept of a converted value; far more than any laboratory reports


def number_text(value: float) -> str:
    """Return a number without trailing zeros, e.g. `1.8`, `50`, `0.02`."""
    text = f"{value:.{SIGNIFICANT}g}"
    return f"{value:.0f}" if "e" in text and abs(value) >= 1 else text


def amount_text(value: float, unit: str) -> str:
    """Return a number with its unit, or alone where the unit is empty."""
    return f"{number_text(value)} {unit}".rstrip()


def moment_text(moment: datetime) -> str:
    """Return day of the week, date and 24 h time, e.g. `Tue 2026-05-12 10:00`; seconds are left out."""
    return f"{moment:%a %Y-%m-%d %H:%M}"


def listed(items: Iterable[str], last: str = "and") -> str:
    """Return items as read aloud: `a`, `a and b`, `a, b and c`."""
    *most, end = items if (items := list(items)) else [""]
    return f"{', '.join(most)} {last} {end}" if most else end


def joined(*sentences: str | None) -> str:
    """Return the sentences that say something, with one space between them."""
    return " ".join(sentence.strip() for sentence in sentences if sentence and sentence.strip())
