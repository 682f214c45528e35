"""`irplanner calc`: one formula or table row by name, or many as JSON lines."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.errors import InputError
from irplanner.planning.calculators.registry import calculate, calculators

_EXAMPLE = """examples:
  irplanner calc ckd_epi_2021 age=55 sex=F creatinine_mg_dl=0.9
  irplanner calc fasting_earliest_start 'intakes=[{"kind": "light_meal", "time": "2026-09-04T02:00"}]'
  irplanner calc --lines < questions.jsonl      each line: {"name": "...", "inputs": {...}}
"""


def parser() -> argparse.ArgumentParser:
    command = argparse.ArgumentParser(
        prog="irplanner calc",
        description="Work out one formula or table row and print it as JSON with its source.",
        epilog=_EXAMPLE,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("name", nargs="?", help="calculator; without one, all are listed")
    command.add_argument("inputs", nargs="*", metavar="key=value", help="a list or map is given as JSON")
    command.add_argument("--lines", action="store_true", help="read JSON lines from standard input")
    return command


def run(arguments: argparse.Namespace) -> int:
    if arguments.lines:
        if arguments.name is not None:
            raise InputError("--lines takes the names from its lines.", "Leave the name out.")
        for told in answers(sys.stdin, load_catalog()):
            print(json.dumps(told, ensure_ascii=False), flush=True)
        return 0
    if arguments.name is None:
        print("\n".join(_listing()))
        return 0
    told = calculate(arguments.name, dict(_pairs(arguments.inputs)), load_catalog())
    print(json.dumps(told, ensure_ascii=False, indent=2))
    return 0


def answers(lines: Iterable[str], catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Yield one answer a line, in order; a mistake is that line's `error`. Blank lines are passed over."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        told: dict[str, Any] = {}
        try:
            name, inputs = _question(line, number)
            told = {"name": name}
            yield calculate(name, inputs, catalog)
        except InputError as error:
            yield told | {"error": {"title": error.title, "advice": error.advice, "line": number}}


def _question(line: str, number: int) -> tuple[str, dict[str, Any]]:
    try:
        question = json.loads(line)
    except (ValueError, RecursionError):
        raise InputError(f"Line {number} is not JSON.", 'Write {"name": "...", "inputs": {...}}.') from None
    if not isinstance(question, dict) or not isinstance(question.get("name"), str):
        raise InputError(f"Line {number} names no calculator.", 'Write {"name": "...", "inputs": {...}}.')
    inputs = question.get("inputs") or {}
    if not isinstance(inputs, dict):
        raise InputError(f"Line {number}: inputs is not a map.", 'Write {"name": "...", "inputs": {...}}.')
    return question["name"], inputs


def _pairs(words: list[str]) -> Iterator[tuple[str, Any]]:
    seen: set[str] = set()
    for word in words:
        key, equals, value = word.partition("=")
        if not equals or not key:
            raise InputError(f"{word!r} is no key=value.", "Write for example age=55.")
        if key in seen:
            raise InputError(f"{key!r} is given twice.", "Give each input once.")
        seen.add(key)
        yield key, value


def _listing() -> Iterator[str]:
    for calculator in calculators().values():
        names = " ".join(
            item.name if item.required and item.unticked is None else f"[{item.name}]"
            for item in calculator.inputs
        )
        yield f"{calculator.name} {names}".rstrip() + f" -> {', '.join(calculator.answers)}"
        yield f"    {calculator.purpose}"
