"""`irplanner size`: sizes and amounts against their limits by keys; JSON out, exit 1 for a block."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.commands.key_values import error_json, pairs, question_lines
from irplanner.errors import InputError
from irplanner.planning.sizing.question import ask
from irplanner.planning.sizing.question_keys import KEYS
from irplanner.planning.sizing.size_answer import SizeAnswer, SizeVerdict

_EXAMPLE = """examples:
  irplanner size vessel_mm=5 bed=artery coil_mm=6
  irplanner size territory=uterine_artery embolic=tris_acryl_gelatin band_um=500-700
  irplanner size ethanol_ml=20 kg=70 bolus_ml=5
  irplanner size --lines < questions.jsonl    each line: {"lsf_pct": 12, "product": "resin", "gbq": 1.5}

keys: """


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    command = argparse.ArgumentParser(
        prog="irplanner size",
        description="Hold a size or an amount against its limits, or say which sizes to choose from.",
        epilog=_EXAMPLE + " ".join(KEYS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("words", nargs="*", metavar="key=value", help="what is sized and its measure")
    command.add_argument("--lines", action="store_true", help="read JSON lines from standard input")
    return command


def run(arguments: argparse.Namespace) -> int:
    """Print one answer (with --lines one a line); return 1 when a single one is a block."""
    words: list[str] = arguments.words
    if arguments.lines:
        if words:
            raise InputError("--lines takes its questions from standard input.", "Leave the words out.")
        for told in answers(sys.stdin, load_catalog()):
            print(json.dumps(told, ensure_ascii=False), flush=True)
        return 0
    if not words:
        raise InputError("Nothing was asked.", "Give key=value; see --help.")
    told = question_answer(pairs(words), load_catalog())
    print(json.dumps(told, ensure_ascii=False, indent=2))
    return 1 if told["verdict"] == SizeVerdict.BLOCK else 0


def answers(lines: Iterable[str], catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Yield one answer a line, in order; a mistake is that line's `error`."""
    for number, question in question_lines(lines):
        try:
            if isinstance(question, InputError):
                raise question
            yield question_answer(question, catalog)
        except InputError as error:
            yield error_json(error, number)


def question_answer(raw: dict[str, Any], catalog: Catalog) -> dict[str, Any]:
    """Return a quick answer as the interface describes it. Raises: InputError."""
    found = ask(raw, catalog)
    computed: dict[str, Any] = {}
    for one in found.all:
        computed = {**one.values, **computed}
    notes = [f"Not used by any rule asked: {', '.join(found.unread)}."] if found.unread else []
    return {
        "verdict": str(found.decides.verdict),
        **_told(found.decides),
        "values": {**computed, **found.decides.values, **found.given},
        "needs": list(found.decides.needs),
        "rules": [
            {"verdict": str(one.verdict), **_told(one), "values": dict(one.values)} for one in found.all
        ],
        "notes": notes,
    }


def _told(answer: SizeAnswer) -> dict[str, Any]:
    return {
        "rule": answer.rule,
        "why": answer.why,
        "level": answer.level,
        "source": answer.sources[0] if answer.sources else "",
        "sources": list(answer.sources),
        "evidence": str(answer.evidence),
    }
