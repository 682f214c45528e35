"""Questions written as `key=value` words or as JSON lines, for the commands that answer by keys."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from irplanner.errors import InputError

_LINE = 'Write one object of keys a line, e.g. {"catheter_fr": 5, "sheath_fr": 6}.'


def pairs(words: Iterable[str]) -> dict[str, Any]:
    """Return words as keys and texts. Raises: InputError for a word without a key, or a key given twice."""
    found: dict[str, Any] = {}
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise InputError(f"{word[:40]!r} is no key=value.", "Write for example sheath_fr=6.")
        if key in found:
            raise InputError(f"{key[:40]!r} is given twice.", "Give each key once.")
        found[key] = value
    return found


def question_lines(lines: Iterable[str]) -> Iterator[tuple[int, dict[str, Any] | InputError]]:
    """Yield each line that holds something with its number, from 1: its keys, or what is wrong with it.

    A line may wrap its keys as `{"inputs": {...}}`, as the lines of `irplanner calc` do.
    """
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)
        except (ValueError, RecursionError):
            yield number, InputError(f"Line {number} is not JSON.", _LINE)
            continue
        if isinstance(question, dict) and isinstance(question.get("inputs"), dict):
            question = question["inputs"]
        if not isinstance(question, dict):
            yield number, InputError(f"Line {number} is no object.", _LINE)
            continue
        yield number, question


def error_json(error: InputError, line: int) -> dict[str, Any]:
    """Return a line's mistake in the place of its answer."""
    return {"error": {"title": error.title, "advice": error.advice, "line": line}}
