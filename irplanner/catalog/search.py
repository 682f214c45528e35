"""Finding procedures by name, synonym, indication, category or the words of older documents.

Accents and letter case do not matter, words may be cut short, all of them must be found. The index is built
when a catalog is first searched; a query then reads strings only.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from weakref import WeakKeyDictionary

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.procedures import Procedure

_WORD = re.compile(r"[a-z0-9]+")
_LEFT_OUT = frozenset({"a", "an", "and", "by", "for", "in", "of", "or", "the", "to", "with"})
_ALIKE = (("'s", ""), ("’s", ""), ("ae", "e"), ("oe", "e"), ("our", "or"), ("z", "s"))
NAME, OLD_NAME, GROUP, INDICATION = 8, 5, 4, 3  # weight of a word by the field it was found in
WHOLE_WORD = 1  # added when the word was not cut short


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is searched of one procedure: names as one string each, words with their best weight."""

    id: str
    category: str
    body_region: str
    therapeutic: bool
    diagnostic: bool
    names: tuple[str, ...]
    words: dict[str, int]


_INDEXES: WeakKeyDictionary[Catalog, list[_Entry]] = WeakKeyDictionary()


def find_procedures(
    catalog: Catalog,
    text: str,
    *,
    category: str | None = None,
    body_region: str | None = None,
    therapeutic: bool | None = None,
) -> list[str]:
    """Return ids of procedures that match every word of `text`, best first.

    A name or synonym equal to the text goes first, then one that begins with it, then the sum of what each
    word was found in; equals keep the pack's order. An empty text matches all. `therapeutic` False keeps
    diagnostic procedures; one that is both is kept either way.
    """
    words = search_words(text)
    phrase = " ".join(words)
    found: list[tuple[int, int, str]] = []
    for place, entry in enumerate(_index(catalog)):
        if category is not None and entry.category != category:
            continue
        if body_region is not None and entry.body_region != body_region:
            continue
        if therapeutic is not None and not (entry.therapeutic if therapeutic else entry.diagnostic):
            continue
        score = _score(entry, words, phrase)
        if score is not None:
            found.append((-score, place, entry.id))
    return [entry_id for _, _, entry_id in sorted(found)]


def purposes_of(catalog: Catalog, procedure: Procedure) -> tuple[str, ...]:
    """Return `diagnostic`, `therapeutic` or both: the procedure's own, else those of its category."""
    return procedure.purposes or catalog.words[f"category.{procedure.category}"].purposes


def search_words(text: str) -> list[str]:
    """Return the words of a text as they are compared.

    Lower case, no accents, no joining words, British and American spelling made alike.
    """
    plain = unicodedata.normalize("NFKD", text.casefold())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for written, compared in _ALIKE:
        plain = plain.replace(written, compared)
    words = _WORD.findall(plain)
    return [word for word in words if word not in _LEFT_OUT] or words


def _score(entry: _Entry, words: list[str], phrase: str) -> int | None:
    if not words:
        return 0
    score = 0
    for word in words:
        best = _best_weight(entry, word)
        if best == 0:
            return None
        score += best
    if phrase in entry.names:
        return score + 2000
    if any(name.startswith(phrase) for name in entry.names):
        return score + 1000
    return score


def _best_weight(entry: _Entry, word: str) -> int:
    """Return the weight of the best field that has the word or one that begins with it; 0 when none."""
    whole = entry.words.get(word)
    if whole is not None:
        return whole + WHOLE_WORD
    return max((weight for known, weight in entry.words.items() if known.startswith(word)), default=0)


def _index(catalog: Catalog) -> list[_Entry]:
    if catalog not in _INDEXES:
        _INDEXES[catalog] = [_entry(catalog, procedure) for procedure in catalog.procedures.values()]
    return _INDEXES[catalog]


def _entry(catalog: Catalog, procedure: Procedure) -> _Entry:
    category = catalog.words[f"category.{procedure.category}"]
    region = catalog.label("body_region", procedure.body_region)
    fields: list[tuple[int, tuple[str, ...]]] = [
        (INDICATION, procedure.indications),
        (GROUP, (category.label, category.code, *category.synonyms, region, procedure.body_region)),
        (OLD_NAME, procedure.named_in),
        (NAME, (procedure.name, *procedure.synonyms, procedure.id)),
    ]
    words: dict[str, int] = {}
    for weight, texts in fields:  # the strongest field comes last and stays
        words.update(dict.fromkeys((word for text in texts for word in search_words(text)), weight))
    names = tuple(
        " ".join(search_words(name)) for name in (procedure.name, *procedure.synonyms, procedure.id)
    )
    purposes = purposes_of(catalog, procedure)
    return _Entry(
        procedure.id,
        procedure.category,
        procedure.body_region,
        "therapeutic" in purposes,
        "diagnostic" in purposes,
        names,
        words,
    )
