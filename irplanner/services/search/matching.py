"""Says of one case whether a search means it, as the index would: for lists that are walked case by case."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from irplanner.services.search.language import Figures, Query, Words
from irplanner.services.search.texts import FIELDS, texts_of, words_of


def is_meant(query: Query, kept: str, sort_at: str, figures: Mapping[str, float | None]) -> bool:
    """Return whether a case is one of those a search asks for.

    Args:
        kept: Its `search_text`.
        figures: Its figures by column.
    """
    if query.days and not _is_within(query, sort_at):
        return False
    if not all(_meets(one, figures[one.column]) for one in query.figures):
        return False
    texts = dict(zip(FIELDS, texts_of(kept), strict=True)) if query.words else {}
    return all(_has(words, texts) == words.is_wanted for words in query.words)


def _is_within(query: Query, sort_at: str) -> bool:
    day = date.fromisoformat(sort_at[:10])
    return all((one.first or day) <= day and (one.before is None or day < one.before) for one in query.days)


def _meets(wanted: Figures, value: float | None) -> bool:
    if value is None or value < 0:
        return False
    low, high = wanted.low, wanted.high
    is_above = low is None or value > low or (wanted.includes and value == low)
    return is_above and (high is None or value < high or (wanted.includes and value == high))


def _has(words: Words, texts: Mapping[str, str]) -> bool:
    searched = [texts[words.field]] if words.field else texts.values()
    # The text is folded as the words are, so each of them stands in it as it is.
    if words.number and any(_has_number(words.number, text) for text in searched):
        return True
    return any(
        all(word in text for word in words.words) and _follow(words, words_of(text)) for text in searched
    )


def _has_number(number: str, text: str) -> bool:
    return number in text and any(word.startswith(number) for word in words_of(text))


def _follow(words: Words, found: tuple[str, ...]) -> bool:
    *before, last = words.words
    for at in range(len(found) - len(before)):
        end = found[at + len(before)]
        is_end = end == last or (words.is_prefix and end.startswith(last))
        if is_end and list(found[at : at + len(before)]) == before:
            return True
    return False
