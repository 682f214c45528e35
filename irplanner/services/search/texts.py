"""What of a case is searched: one text for each field of the index, kept together in `cases.search_text`."""

from __future__ import annotations

import json
import math
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

# Fields of the index, in the order of `cases.search_text`.
FIELDS = (
    "patient",
    "mrn",
    "accession",
    "procedure",
    "access",
    "embolic",
    "staff",
    "room",
    "device",
    "text",
    "tag",
)
# Begins a tag, `status:done` as one word; nobody types it (a letter of the private use area).
TAG_MARK = "\ue000"
EVERY_CASE = TAG_MARK + "case"  # a tag that all have
SHORTEST_KNOWN = 4  # shorter beginnings are in the index themselves
SHORTEST_NUMBER, LONGEST_BEGINNING = 4, 8  # of divided numbers that are words of their own
LOWEST_STEP, HIGHEST_STEP = -10, 44  # 0.03 to 4 million


@lru_cache(maxsize=4096)  # the fields of an open case are folded again with each of its saves
def folded(text: str) -> str:
    """Return the text without case and accents, as it is searched: `Müller` is found by `muller`."""
    if text.isascii():
        return " ".join(text.replace("_", " ").casefold().split())
    parts = unicodedata.normalize("NFKD", text.replace("_", " ")).casefold()
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as the index has them: runs of letters and digits, folded."""
    return tuple("".join(c if _is_in_words(c) else " " for c in folded(text)).split())


@lru_cache(maxsize=4096)
def tag(name: str, value: str) -> str:
    """Return a code as one word of the index."""
    return TAG_MARK + "".join(words_of(f"{name} {value}"))


def figure_step(value: float) -> int:
    """Return the step of a figure on a ladder of half octaves; 0 and below stand on the lowest rung."""
    return (
        LOWEST_STEP if value <= 0 else max(LOWEST_STEP, min(HIGHEST_STEP, math.floor(2 * math.log2(value))))
    )


def figure_tag(name: str, step: int) -> str:
    """Return the step of a figure as one word of the index."""
    return tag(name, f"step{step - LOWEST_STEP}")


def kept_text(
    fields: Mapping[str, Iterable[str | None]],
    tags: Mapping[str, str | None],
    figures: Mapping[str, float | None],
) -> str:
    """Return what `cases.search_text` keeps: the texts of all fields, folded, in their order."""
    texts = [
        _with_numbers(folded(" ".join(word for word in fields.get(name, ()) if word))) for name in FIELDS[:-1]
    ]
    marks = [EVERY_CASE, *(tag(name, value) for name, value in tags.items() if value)]
    marks += [figure_tag(name, figure_step(value)) for name, value in figures.items() if value is not None]
    texts.append(" ".join(marks))
    return json.dumps(texts, ensure_ascii=False)


@lru_cache(maxsize=4096)
def joined_number(word: str) -> str | None:
    """Return a number that signs divide as one word, `IR-26-0417` as `ir260417`; None for any other word."""
    parts = words_of(word)
    joined = "".join(parts)
    return joined if len(parts) > 1 and any(sign.isdigit() for sign in joined) else None


def _with_numbers(text: str) -> str:
    """Return a text with its divided numbers in one word too, and their beginnings as words of their own.

    Such numbers are typed from the left and begin alike: a beginning is found without gathering its endings.
    """
    added: dict[str, None] = {}
    for word in text.split():
        if (joined := joined_number(word)) is not None:
            lengths = range(SHORTEST_NUMBER, min(len(joined), LONGEST_BEGINNING + 1))
            added.update(dict.fromkeys([*(joined[:length] for length in lengths), joined]))
    return " ".join([text, *added]) if added else text


def known_words(texts: Iterable[str]) -> set[str]:
    """Return the words of a case that others will share: of letters alone, years, and tags."""
    words = {word for text in texts for word in words_of(text)}
    return {word for word in words if len(word) >= SHORTEST_KNOWN and is_known_kind(word)}


def is_known_kind(word: str) -> bool:
    """Say whether a word, or what it may become, is one of `known_words`: numbers of cases are not."""
    is_year = len(word) == 4 and word.isdigit() and word[:2] in ("19", "20")
    return is_year or word.isalpha() or word.startswith(TAG_MARK)


def texts_of(kept: str) -> tuple[str, ...]:
    """Return the text of each field; of a case saved by an older version all is in `text`."""
    if kept.startswith('["'):
        texts = json.loads(kept)
        return tuple(texts)
    return tuple(kept if name == "text" else "" for name in FIELDS)


def _is_in_words(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
