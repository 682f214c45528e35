"""How the texts of a finding are set for a reader: sentences begin with a capital, names keep their form."""

from __future__ import annotations

import re
from functools import lru_cache

import msgspec

from irplanner.planning.outcome import Finding

# A plain word where a sentence starts; "eGFR", "aPTT", "mL/min" and numbers stay as they are.
_FIRST_WORD = re.compile(r"(^|(?P<before>\S+)[.!?] )(?P<word>a|[a-z]{2,}(?:-[a-z]+)*)(?=[\s,;:.)'/]|$)")
_NOT_AN_END = frozenset({"e.g", "i.e", "vs", "approx", "ca", "no", "fig", "etc", "incl", "max", "min"})
_UNITS = frozenset({"mg", "mcg", "kg", "cm", "mm", "um", "min", "h"})


@lru_cache(maxsize=8192)  # most texts are the catalog's own and come again
def with_capitals(text: str) -> str:
    """Return the text with a capital at the start of each sentence.

    >>> with_capitals("apixaban: hold 4 doses. check the level, e.g. anti-Xa.")
    'Apixaban: hold 4 doses. Check the level, e.g. anti-Xa.'
    """
    return _FIRST_WORD.sub(_capital, text)


def set_for_reading(finding: Finding) -> Finding:
    """Return the finding with title, detail and action in sentences; titles may end without a full stop."""
    changed = {
        name: set_text
        for name, text in (("title", finding.title), ("detail", finding.detail), ("action", finding.action))
        if (set_text := with_capitals(text if name == "title" else _closed(text))) != text
    }
    return msgspec.structs.replace(finding, **changed) if changed else finding


def _closed(text: str) -> str:
    """Return a text with the full stop its last sentence lacks."""
    return text if not text or text[-1] in ".!?:" else f"{text}."


def _capital(found: re.Match[str]) -> str:
    before, word = found["before"], found["word"]
    if before is not None and (before.lower().lstrip("(") in _NOT_AN_END or word in _UNITS):
        return found[0]
    return f"{found[0][: -len(word)]}{word[:1].upper()}{word[1:]}"
