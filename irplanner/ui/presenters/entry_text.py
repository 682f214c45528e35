"""Numbers, dates and times as people type them, and as the fields show them again.

Every reader answers the value, None for an empty entry, or raises `EntryError` with a short advice. A date
that could be read two ways (03/04/2026) is asked for again instead of being guessed, unless the language
in force writes days so.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from irplanner.language import day, day_time, language, mark, number, tr

_NUMBER = re.compile(r"^[+-]?\d*[.,]?\d+$|^[+-]?\d+[.,]$")
_GROUPED = re.compile(r"^[+-]?[1-9]\d{0,2}[.,]\d{3}$")
_RANGE = re.compile(r"^\s*([\d.,]+)\s*(?:-|–|to|\.\.)\s*([\d.,]+)\s*$")
_YEAR_FIRST = re.compile(r"^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$")
_COMPACT = re.compile(r"^(\d{4})(\d{2})(\d{2})$")
_DAY_FIRST_SLASHED = re.compile(r"^(\d{1,2})/(\d{1,2})/(\d{4})$")  # only where the language writes so
_EXAMPLE = datetime.fromisoformat("2026-09-04T08:00")
_DAY_FIRST = re.compile(r"^(\d{1,2})\.(\d{1,2})\.(\d{4})$")
_CLOCK = re.compile(r"^(\d{1,2})[:.h](\d{2})$|^(\d{2})(\d{2})$|^(\d{1,2})$")
_DAY_WORDS = {mark("today"): 0, mark("tomorrow"): 1, mark("yesterday"): -1}
_STEP = re.compile(r"^([+-]\d{1,3})d?$")


class EntryError(ValueError):
    """What was typed cannot be read; the text is the advice shown under the field."""


def no_longer_than(limit: int | None, read: Callable[[str], Any]) -> Callable[[str], Any]:
    """Return the reader that refuses text of more than `limit` characters. Any: what `read` makes of text."""

    def read_within(text: str) -> Any:
        if limit is not None and len(text.strip()) > limit:
            words = tr("This text has {count} characters; at most {limit} can be kept.")
            raise EntryError(words.format(count=len(text.strip()), limit=limit))
        return read(text)

    return read_within


def read_number(text: str) -> float | None:
    """Return the number in `text`, with a point or a comma before the decimals.

    A sign that groups thousands in the language in force is asked for again before three figures.
    """
    bare = text.strip().replace(" ", "").replace(" ", "")
    if not bare:
        return None
    if not _NUMBER.match(bare):
        raise EntryError(tr("“{text}” is not a number.").format(text=text.strip()))
    if _GROUPED.match(bare) and (other := "." if language().decimal == "," else ",") in bare:
        # 5,000 may be five thousand or five: a dose is not guessed
        words = tr("“{text}” can be read two ways: write {plain} or {decimal}.")
        plain = bare.replace(other, "")
        raise EntryError(
            words.format(text=text.strip(), plain=plain, decimal=bare.replace(other, language().decimal))
        )
    value = float(bare.replace(",", "."))
    if not math.isfinite(value):
        raise EntryError(tr("“{text}” is not a number.").format(text=text.strip()))
    return value


def read_whole_number(text: str) -> int | None:
    """Return the whole number in `text`."""
    value = read_number(text)
    if value is None:
        return None
    if value != int(value):
        raise EntryError(tr("Write a whole number."))
    return int(value)


def read_range(text: str) -> tuple[float, float] | None:
    """Return the two ends of `500-700`; one number alone is a range of that number."""
    if not text.strip():
        return None
    found = _RANGE.match(text)
    low, high = found.groups() if found else (text, text)
    ends = read_number(low), read_number(high)
    if ends[0] is None or ends[1] is None or ends[0] > ends[1]:
        raise EntryError(tr("Write the smaller number first, as in 500-700."))
    return ends[0], ends[1]


def show_number(value: float | None) -> str:
    """Return the number as typed: no trailing zeros, the language's decimal sign; empty for None."""
    if value is None:
        return ""
    return number(value)


def show_range(value: tuple[float, float] | None) -> str:
    """Return `500-700`, or the one number when both ends are equal; empty for None."""
    if value is None:
        return ""
    low, high = value
    return show_number(low) if low == high else f"{show_number(low)}-{show_number(high)}"


def read_date(text: str, today: date) -> date | None:
    """Return the day in `text`: 1982-03-02, 19820302, 2.3.1982, today, tomorrow, yesterday, +1, -2."""
    bare = text.strip().lower()
    if not bare:
        return None
    for word, step in _DAY_WORDS.items():
        if bare in (word, tr(word)):
            return today + timedelta(days=step)
    if found := _STEP.match(bare):
        return today + timedelta(days=int(found[1]))
    patterns = [(_YEAR_FIRST, (1, 2, 3)), (_COMPACT, (1, 2, 3)), (_DAY_FIRST, (3, 2, 1))]
    if language().day_format == "%d/%m/%Y":
        patterns.append((_DAY_FIRST_SLASHED, (3, 2, 1)))
    for pattern, order in patterns:
        if found := pattern.match(bare):
            try:
                return date(*(int(found[group]) for group in order))
            except ValueError:
                raise EntryError(tr("There is no day {text}.").format(text=text.strip())) from None
    raise EntryError(tr("Write the day as {example}.").format(example=day(_EXAMPLE)))


def read_time(text: str) -> time | None:
    """Return the time of day in `text`: 08:00, 8.00, 0800 or 8."""
    bare = text.strip().lower()
    if not bare:
        return None
    found = _CLOCK.match(bare)
    if found is None:
        raise EntryError(tr("Write the time as 08:00."))
    hour, minute = found[1] or found[3] or found[5], found[2] or found[4] or "0"
    try:
        return time(int(hour), int(minute))
    except ValueError:
        raise EntryError(tr("There is no time {text}.").format(text=text.strip())) from None


def read_moment(text: str, now: datetime, *, past: bool = False, day: date | None = None) -> datetime | None:
    """Return the day and time in `text`, e.g. 2026-09-04 08:00 or today 8:00.

    A time alone belongs to `day`, or else to today; with `past` a time still to come belongs to yesterday.
    """
    bare = " ".join(text.replace("T", " ").split())
    if not bare:
        return None
    if bare.lower() == "now":
        return now.replace(second=0, microsecond=0)
    head, _, tail = bare.partition(" ")
    if tail:
        moment_day, clock = read_date(head, now.date()), read_time(tail[:5] if tail[5:6] == ":" else tail)
    elif ":" in head or "h" in head.lower():
        moment_day, clock = day or now.date(), read_time(head)
        if past and day is None and clock is not None and datetime.combine(now.date(), clock) > now:
            moment_day = now.date() - timedelta(days=1)
    else:
        read_date(head, now.date())  # a better advice first, when the day itself is wrong
        raise EntryError(tr("Add the time, as in {example}.").format(example=day_time(_EXAMPLE)))
    if moment_day is None or clock is None:
        raise EntryError(tr("Write day and time as {example}.").format(example=day_time(_EXAMPLE)))
    return datetime.combine(moment_day, clock)


def show_date(value: date | None) -> str:
    return "" if value is None else day(value)


def show_moment(value: datetime | None) -> str:
    """Return `2026-09-04 08:00` as the language writes it; empty for None."""
    return "" if value is None else day_time(value)
