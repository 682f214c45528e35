"""What a search without hits may have meant: one word of it with one slip of the keyboard set right.

A slip is a letter too many, too few, wrong, or two exchanged. Each correction is looked up, so that what is
offered finds something together with the other words.
"""

from __future__ import annotations

import string
from collections.abc import Iterator
from dataclasses import replace

from irplanner.services.search.finder import Finder
from irplanner.services.search.language import Query, Words, read_query
from irplanner.services.search.texts import folded

SHORTEST = 4  # a shorter word is one letter from too many others
_MOST_WORDS = 4


def did_you_mean(finder: Finder, text: str) -> str | None:
    """Return the text with its first unknown word set right; None when there is nothing to offer."""
    query = read_query(text)
    for place, words in list(enumerate(query.words))[:_MOST_WORDS]:
        if words.field == "tag" or not words.is_wanted or finder.has(Query((words,))):
            continue
        return _corrected(finder, text, query, place, words)
    return None


def _corrected(finder: Finder, text: str, query: Query, place: int, words: Words) -> str | None:
    for at, word in enumerate(words.words):
        if len(word) < SHORTEST:
            continue
        for other in _one_slip_away(word):
            tried = replace(words, words=(*words.words[:at], other, *words.words[at + 1 :]))
            if finder.has(Query((tried,))) and finder.has(
                replace(query, words=(*query.words[:place], tried, *query.words[place + 1 :]))
            ):
                return _with_word(text, word, finder.whole_word(other))
    return None


def _one_slip_away(word: str) -> Iterator[str]:
    """Yield the likeliest first: letters exchanged, one left out, one wrong, one too many."""
    letters = string.digits if word.isdigit() else string.ascii_lowercase
    for at in range(len(word) - 1):
        if word[at] != word[at + 1]:
            yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    for at in range(1, len(word) + 1):
        for letter in letters:
            yield word[:at] + letter + word[at:]
    for at in range(len(word)):
        for letter in letters:
            if letter != word[at]:
                yield word[:at] + letter + word[at + 1 :]
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]


def _with_word(text: str, word: str, other: str) -> str:
    """Return the text as typed with one word in place of another; folded where letters were accented."""
    start = text.casefold().find(word)
    if start < 0:
        return folded(text).replace(word, other, 1)
    return text[:start] + other + text[start + len(word) :]
