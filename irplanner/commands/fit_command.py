"""`irplanner fit`: a route from a file, or a quick question by keys; JSON out, exit 1 where it does "
"not fit."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.commands.key_values import error_json, pairs, question_lines
from irplanner.errors import InputError
from irplanner.exchange.chain_file import chain_json, read_chain, shaped_chain
from irplanner.planning.device_fit.chain import Chain, assess_chain
from irplanner.planning.device_fit.question import ask
from irplanner.planning.device_fit.question_keys import KEYS
from irplanner.planning.device_fit.verdicts import FitAnswer, Verdict
from irplanner.planning.device_fit.ways_out import ways_out

MAX_FILE_BYTES = 4 * 1024 * 1024
# What rules call a figure, and the key a question gives it by.
_KEY_OF = {
    "lumen": "lumen_in",
    "outer": "micro_fr",
    "parent_lumen": "parent_id_in",
    "label_min": "label_min_in",
}
_EXAMPLE = """examples:
  irplanner fit chain.json
    where the file holds {"chain": [{"kind": "introducer_sheath", "fr": 5}, ...], "vessel_mm": 2.4}
  irplanner fit embolic=tris_acryl_gelatin band_um=500-700 lumen_in=0.021
  irplanner fit --lines < questions.jsonl     each line: {"catheter_fr": 5, "sheath_fr": 6}, or a chain

keys: """


def parser() -> argparse.ArgumentParser:
    """Return the command's parser."""
    command = argparse.ArgumentParser(
        prog="irplanner fit",
        description="Say whether devices and embolics fit each other and the vessel; exit 1 where not.",
        epilog=_EXAMPLE + " ".join(KEYS),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument(
        "words", nargs="*", metavar="FILE|-|key=value", help="a chain as JSON, or a question"
    )
    command.add_argument("--lines", action="store_true", help="read JSON lines from standard input")
    return command


def run(arguments: argparse.Namespace) -> int:
    """Print one answer (with --lines one a line); return 1 when a single one does not fit."""
    words: list[str] = arguments.words
    if arguments.lines:
        if words:
            raise InputError("--lines takes its questions from standard input.", "Leave the words out.")
        for told in answers(sys.stdin, load_catalog()):
            print(json.dumps(told, ensure_ascii=False), flush=True)
        return 0
    if not words:
        raise InputError("Nothing was asked.", "Give a file, - or key=value; see --help.")
    catalog = load_catalog()
    if len(words) == 1 and "=" not in words[0]:
        told = _chain_answer(read_chain(_content(words[0])), catalog)
    else:
        told = question_answer(pairs(words), catalog)
    print(json.dumps(told, ensure_ascii=False, indent=2))
    return 1 if told["verdict"] == Verdict.DOES_NOT_FIT else 0


def answers(lines: Iterable[str], catalog: Catalog) -> Iterator[dict[str, Any]]:
    """Yield one answer a line, in order; a mistake is that line's `error`."""
    for number, question in question_lines(lines):
        try:
            if isinstance(question, InputError):
                raise question
            chain = "chain" in question
            yield (
                _chain_answer(shaped_chain(question), catalog)
                if chain
                else question_answer(question, catalog)
            )
        except InputError as error:
            yield error_json(error, number)


def question_answer(raw: dict[str, Any], catalog: Catalog) -> dict[str, Any]:
    """Return a quick answer as the interface describes it. Raises: InputError."""
    found = ask(raw, catalog)
    notes = [f"Not used by any rule asked: {', '.join(found.unread)}."] if found.unread else []
    return {
        "verdict": str(found.decides.verdict),
        **_told(found.decides),
        "values": {**found.given, **found.decides.values, **found.given},
        "needs": [_KEY_OF.get(need, need) for need in found.decides.needs],
        "rules": [{"verdict": str(one.verdict), **_told(one)} for one in found.all],
        "notes": notes,
    }


def _told(answer: FitAnswer) -> dict[str, Any]:
    return {
        "rule": answer.rule,
        "why": answer.why,
        "level": answer.level,
        "source": answer.sources[0] if answer.sources else "",
        "sources": list(answer.sources),
        "evidence": str(answer.evidence),
    }


def _chain_answer(chain: Chain, catalog: Catalog) -> dict[str, Any]:
    return chain_json(assess_chain(chain, catalog), ways_out(chain, catalog), catalog)


def _content(file: str) -> bytes:
    if file == "-":
        content = sys.stdin.buffer.read(MAX_FILE_BYTES + 1)
    else:
        with Path(file).open("rb") as stream:
            content = stream.read(MAX_FILE_BYTES + 1)
    if len(content) > MAX_FILE_BYTES:
        raise InputError(f"{file} has more than {MAX_FILE_BYTES} bytes.", "A chain is a short list of parts.")
    return content
