"""What of a case is searched: one text for each field of the index, kept together in `cases.search_text`."""

from __future__ import annotations

import json
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


@lru_cache(maxsize=4096)  # the fields of an open case are folded again with each of its saves
def folded(text: str) -> str:
    """Return the text without case and accents, as it is searched: `Müller` is found by `muller`."""
    if text.isascii():
        return " ".join(text.replace("_", " ").casefold().split())
    parts = unicodedata.normalize("NFKD", text.replace("_", " ")).casefold()
    return " ".join("".join(part for part in parts if not unicodedata.combining(part)).split())


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text as the index has them: runs of letters and digits, folded."""
    return tuple("".join(c if _is_in_words(c) else " " for c in folded(text)).split())


@lru_cache(maxsize=4096)
def tag(name: str, value: str) -> str:
    """Return a code as one word of the index."""
    return TAG_MARK + "".join(words_of(f"{name} {value}"))


def kept_text(fields: Mapping[str, Iterable[str | None]], tags: Mapping[str, str | None]) -> str:
    """Return what `cases.search_text` keeps: the texts of all fields, folded, in their order."""
    texts = [folded(" ".join(word for word in fields.get(name, ()) if word)) for name in FIELDS[:-1]]
    texts.append(" ".join(tag(name, value) for name, value in tags.items() if value))
    return json.dumps(texts, ensure_ascii=False)


def texts_of(kept: str) -> tuple[str, ...]:
    """Return the text of each field; of a case saved by an older version all is in `text`."""
    if kept.startswith('["'):
        texts = json.loads(kept)
        return tuple(texts)
    return tuple(kept if name == "text" else "" for name in FIELDS)


def _is_in_words(character: str) -> bool:
    category = unicodedata.category(character)
    return category[0] in "LN" or category == "Co"
