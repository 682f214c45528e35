"""Reads what is typed into the search box.

    embol radial            every word, as the beginning of a word
    "left radial"           words that follow each other
    -cancelled              not this word
    patient:anna            in one field; status:done, category:embolization
    kerma>2000  kap:50..80  figures; a range holds both its ends
    date:2026-01..2026-03   days, months or years

Nothing typed is an error: a term that cannot be read yet is left out and named in `unread`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from irplanner.services.search.fields import Field, FieldKind, field_named
from irplanner.services.search.texts import joined_number, tag, words_of

MOST_TERMS = 24  # a longer text is a mishap of pasting
_MOST_LETTERS = 64

_TERM = re.compile(
    r"""(?P<not>-(?=[\w"]))?                        # a minus before a word or a phrase
        (?:(?P<field>[^\W\d_]+)(?P<sign>:|>=|<=|>|<|=)(?=\S))?
        (?:"(?P<phrase>[^"]*)"?|(?P<word>\S+))""",
    re.VERBOSE,
)
_NUMBER = re.compile(r"\d{1,9}(?:[.,]\d{1,6})?")
_DAY = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True)
class Words:
    """Words that follow each other in a case: in any field, or in the one named."""

    words: tuple[str, ...]
    field: str = ""
    is_prefix: bool = True  # the last word may go on
    is_wanted: bool = True
    number: str = ""  # typed as one number that signs divide: all of it as one word


@dataclass(frozen=True)
class Figures:
    """A figure within limits; None: no limit. `includes`: whether the limits themselves count."""

    column: str
    low: float | None
    high: float | None
    includes: bool = True


@dataclass(frozen=True)
class Days:
    """From `first` to the day before `before`; None: no limit."""

    first: date | None
    before: date | None


@dataclass(frozen=True)
class Term:
    """One term as typed, for a chip: its field's own name, what is wanted of it, where it stands."""

    text: str
    field: str
    value: str


@dataclass(frozen=True)
class Query:
    """What a text asks for."""

    words: tuple[Words, ...] = ()
    figures: tuple[Figures, ...] = ()
    days: tuple[Days, ...] = ()
    is_dated: bool = False  # only cases that have a date
    terms: tuple[Term, ...] = field(default=(), compare=False)  # with a field
    unread: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether every case is wanted."""
        return not (self.words or self.figures or self.days or self.is_dated)


def read_query(text: str) -> Query:
    """Return what a text asks for."""
    words: list[Words] = []
    figures: list[Figures] = []
    days: list[Days] = []
    terms: list[Term] = []
    unread: list[str] = []
    for match in list(_TERM.finditer(text.replace("\x00", " ")))[:MOST_TERMS]:
        found = list(_read(match))
        if match["field"] and field_named(match["field"]):
            own, _ = field_named(match["field"]) or ("", None)
            terms.append(Term(match[0], own, match[0].partition(match["sign"])[2].strip('"')))
            if not found:
                unread.append(match[0])
        for one in found:
            if isinstance(one, Words):
                words.append(one)
            elif isinstance(one, Figures):
                figures.append(one)
            else:
                days.append(one)
    return Query(tuple(words), tuple(figures), tuple(days), terms=tuple(terms), unread=tuple(unread))


def _read(match: re.Match[str]) -> Iterator[Words | Figures | Days]:
    value = match["word"] if match["phrase"] is None else match["phrase"]
    is_wanted = match["not"] is None
    known = field_named(match["field"]) if match["field"] else None
    if known is None:
        before = f"{match['field']} " if match["field"] else ""
        yield from _words(before + value, "", match, is_wanted)
        return
    own, wanted = known
    match wanted.kind:
        case FieldKind.WORDS:
            yield from _words(value, wanted.at, match, is_wanted)
        case FieldKind.CODE:
            if words_of(value):
                whole = match["sign"] == "="
                yield Words((tag(own, value)[:_MOST_LETTERS],), "tag", not whole, is_wanted)
        case FieldKind.FIGURE:
            yield from _figures(wanted, match["sign"], value)
        case FieldKind.DAY:
            yield from _days(match["sign"], value)


def _words(text: str, name: str, match: re.Match[str], is_wanted: bool) -> Iterator[Words]:
    words = tuple(word[:_MOST_LETTERS] for word in words_of(text)[:MOST_TERMS])
    if words:
        is_closed = match["phrase"] is not None and match[0].endswith('"')
        is_prefix = not is_closed and match["sign"] != "="
        number = joined_number(text) or "" if is_prefix and " " not in text.strip() else ""
        yield Words(words, name, is_prefix, is_wanted, number)


def _figures(wanted: Field, sign: str, value: str) -> Iterator[Figures]:
    low, dots, high = value.partition("..")
    number, end = _number(low), _number(high)
    if dots:
        if number is not None or end is not None:
            yield Figures(wanted.at, number, end)
        return
    if number is None:
        return
    if sign.startswith(">"):
        yield Figures(wanted.at, number, None, includes=sign == ">=")
    elif sign.startswith("<"):
        yield Figures(wanted.at, None, number, includes=sign == "<=")
    else:
        yield Figures(wanted.at, number, number)


def _number(text: str) -> float | None:
    return float(text.replace(",", ".")) if _NUMBER.fullmatch(text) else None


def _days(sign: str, value: str) -> Iterator[Days]:
    low, dots, high = value.partition("..")
    if dots:
        first, last = _span(low), _span(high)
        if first or last:
            yield Days(first[0] if first else None, last[1] if last else None)
        return
    span = _span(low)
    if span is None:
        return
    match sign:
        case ">":
            yield Days(span[1], None)
        case ">=":
            yield Days(span[0], None)
        case "<":
            yield Days(None, span[0])
        case "<=":
            yield Days(None, span[1])
        case _:
            yield Days(*span)


def _span(text: str) -> tuple[date, date | None] | None:
    """Return the first day of a year, month or day and the first after it; None when it is none (yet)."""
    found = _DAY.fullmatch(text)
    if not found:
        return None
    year, month, day = (int(part) if part else None for part in found.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        if day:
            return first, first + timedelta(days=1)
        if month:
            return first, (first.replace(day=28) + timedelta(days=4)).replace(day=1)
        return first, date(first.year + 1, 1, 1)
    except (ValueError, OverflowError):
        return None
