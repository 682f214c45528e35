#!/usr/bin/env python3
"""Refresh the catalogs of the program's words: resources/translations/*.ts from the source, *.qm from them.

    python3 tools/words.py             find all words, keep what is translated, write .ts and .qm, name gaps
    python3 tools/words.py --fill F    as above, and take translations from F first: one word a line,
                                       English, then es de fr uk ar after tabs; plural forms after " || "

Found are `tr("...")`, `tr_n(n, "one", "many")`, `mark("...")` and `mark_n("...")`, also as `self.tr`.
A word nobody says any more is dropped. The .ts files are Qt's own format and may be edited with Qt Linguist;
run this afterwards. Needs the project's environment (lrelease comes with PySide6).
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "irplanner"
FOLDER = ROOT / "resources" / "translations"
CONTEXT = "irplanner"
TARGETS = ("es", "de", "fr", "uk", "ar")
FORMS = {"es": 2, "de": 2, "fr": 2, "uk": 3, "ar": 6}  # what lrelease asks of each language


class Word(NamedTuple):
    """One text to be translated: what, its remark, whether it is counted."""

    text: str
    remark: str
    is_counted: bool


def words_of_program(folder: Path = SOURCE) -> dict[Word, list[str]]:
    """Return every word of the program with the files that say it."""
    found: dict[Word, list[str]] = {}
    for path in sorted(folder.rglob("*.py")):
        for word in words_of_source(path.read_text("utf-8")):
            places = found.setdefault(word, [])
            name = path.relative_to(ROOT).as_posix()
            if name not in places:
                places.append(name)
    return found


def words_of_source(source: str) -> Iterator[Word]:
    """Yield the words that one module marks."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        called = node.func
        name = called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")
        texts = [
            one.value for one in node.args if isinstance(one, ast.Constant) and isinstance(one.value, str)
        ]
        if name in ("tr", "mark") and texts:
            yield Word(texts[0], texts[1] if len(texts) > 1 else "", False)
        elif name == "mark_n" and texts:
            yield Word(texts[0], "", True)
        elif name == "tr_n" and texts:
            yield Word(texts[-1], "", True)


def read_catalog(code: str) -> dict[Word, tuple[str, ...]]:
    """Return what a language's .ts file translates; unfinished entries are left out."""
    path = FOLDER / f"{code}.ts"
    if not path.is_file():
        return {}
    known: dict[Word, tuple[str, ...]] = {}
    for message in ElementTree.parse(path).iter("message"):
        counted = message.get("numerus") == "yes"
        word = Word(message.findtext("source") or "", message.findtext("comment") or "", counted)
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        known[word] = tuple(forms) if counted else (translation.text or "",)
    return known


def read_fill(path: Path) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return translations by language and English text from a table of tabs."""
    filled: dict[str, dict[str, tuple[str, ...]]] = {code: {} for code in TARGETS}
    for line in path.read_text("utf-8").splitlines():
        text, *others = line.split("\t")
        for code, translation in zip(TARGETS, others, strict=False):
            if translation:
                filled[code][text.replace("\\n", "\n")] = tuple(
                    translation.replace("\\n", "\n").split(" || ")
                )
    return filled


def forms_for(word: Word, code: str, forms: tuple[str, ...]) -> tuple[str, ...]:
    """Return as many forms as the language has; one given form serves for all."""
    wanted = FORMS[code] if word.is_counted else 1
    return forms if len(forms) == wanted else tuple(forms[min(at, len(forms) - 1)] for at in range(wanted))


def catalog_text(code: str, words: dict[Word, list[str]], known: dict[Word, tuple[str, ...]]) -> str:
    """Return the text of a .ts file."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        f"<context><name>{CONTEXT}</name>",
    ]
    for word in sorted(words, key=lambda one: (one.text.casefold(), one)):
        numerus = ' numerus="yes"' if word.is_counted else ""
        lines.append(f"<message{numerus}><source>{escape(word.text)}</source>")
        if word.remark:
            lines.append(f"<comment>{escape(word.remark)}</comment>")
        forms = known.get(word)
        kind = "" if forms else ' type="unfinished"'
        shown = forms_for(word, code, forms or ("",))
        body = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in shown)
        lines.append(
            f"<translation{kind}>{body if word.is_counted else escape(shown[0])}</translation></message>"
        )
    return "\n".join([*lines, "</context>", "</TS>", ""])


def release(code: str) -> None:
    """Write the .qm of a language."""
    import PySide6

    tool = Path(PySide6.__file__).parent / "lrelease"
    target = FOLDER / f"{code}.qm"
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder, target.name)
        subprocess.run([tool, "-silent", "-nounfinished", FOLDER / f"{code}.ts", "-qm", made], check=True)
        target.write_bytes(made.read_bytes())


def main(arguments: list[str]) -> int:
    """Refresh all catalogs and name what is not translated; 1 where a complete language has a gap."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--fill", type=Path)
    options = parser.parse_args(arguments)
    words = words_of_program()
    counted = {word.text for word in words if word.is_counted}
    words = {word: places for word, places in words.items() if word.is_counted or word.text not in counted}
    filled = read_fill(options.fill) if options.fill else {}
    FOLDER.mkdir(exist_ok=True)
    gaps: dict[str, list[str]] = {}
    for code in TARGETS:
        known = read_catalog(code)
        known |= {word: filled[code][word.text] for word in words if word.text in filled.get(code, {})}
        (FOLDER / f"{code}.ts").write_text(catalog_text(code, words, known), "utf-8")
        release(code)
        for word in words:
            if word not in known:
                gaps.setdefault(word.text, []).append(code)
    for text, codes in gaps.items():
        print(f"{' '.join(codes)}\t{text}".replace("\n", "\\n"))
    print(f"{len(words)} words, {len(gaps)} with gaps", file=sys.stderr)
    return 1 if any(set(codes) - {"ar"} for codes in gaps.values()) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
