"""Fills braces in catalog texts with the case's own values, and joins words for people."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from irplanner.planning.rules.conditions import Known

BLANK = "____"
_BRACES = re.compile(r"\{([a-z_][a-z0-9_.]*)\}")
_MOST_LISTED = 6


def filled(text: str, values: Mapping[str, Known]) -> str:
    """Return `text` with every `{name}` replaced by its value; an unknown one leaves room to write."""
    return _BRACES.sub(lambda found: spoken(values.get(found.group(1))), text)


def names_to_fill(text: str) -> list[str]:
    """Return the names in braces, in the order written."""
    return _BRACES.findall(text)


def spoken(value: Known | None) -> str:
    """Return a value as words: no trailing zeros, lists joined, ids without underscores."""
    if value is None:
        return BLANK
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:.6g}"
    if isinstance(value, str):
        return value.replace("_", " ")
    return joined(spoken(item) for item in value)


def joined(words: Iterable[str], last: str = "and") -> str:
    """Return `a, b and c`; a long list ends with how many more there are."""
    listed = list(words)
    if len(listed) > _MOST_LISTED:
        more = len(listed) - _MOST_LISTED
        return f"{', '.join(listed[:_MOST_LISTED])} {last} {more} more"
    if len(listed) < 2:
        return "".join(listed)
    return f"{', '.join(listed[:-1])} {last} {listed[-1]}"


def shortened(text: str, longest: int = 139) -> str:
    """Return a title within its limit of 140 characters, cut at a word."""
    if len(text) <= longest:
        return text
    return text[: longest - 3].rsplit(" ", 1)[0].rstrip(",;:") + "..."
