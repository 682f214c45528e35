"""The choices a field offers: code, label and a remark, with the procedure's usual ones first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from irplanner.catalog.catalog import Catalog
from irplanner.language import mark, tr


@dataclass(frozen=True, slots=True)
class Choice:
    """`code` goes into the case, `label` is read (through `tr`); `note` says more; `words` are further
    names to find it by.

    Any: a code is a text, an enum member, a number or a bool, as the field's type asks.
    """

    code: Any
    label: str
    note: str = ""
    words: tuple[str, ...] = ()


YES_NO = (Choice(True, mark("Yes")), Choice(False, mark("No")))


def vocabulary(catalog: Catalog, name: str) -> tuple[Choice, ...]:
    """Return the codes of a vocabulary of the pack in its order."""
    return tuple(
        Choice(word.code, word.label, word.note or "")
        for word in catalog.words.values()
        if word.vocabulary == name
    )


def listed_first(choices: Iterable[Choice], listed: Sequence[Any], note: str = "") -> tuple[Choice, ...]:
    """Return the choices with the listed codes first, in the list's order; `note` is added to those."""
    by_code = {choice.code: choice for choice in choices}
    first = []
    for code in listed:
        choice = by_code.pop(code, None)
        if choice is not None:
            first.append(Choice(choice.code, choice.label, choice.note or note, choice.words))
    return (*first, *by_code.values())


def of_enum(members: Iterable[Any], labels: Iterable[str]) -> tuple[Choice, ...]:
    """Return choices for enum members (Any: StrEnums of `models.enums`) with their labels."""
    return tuple(Choice(member, label) for member, label in zip(members, labels, strict=True))


def found(choices: Sequence[Choice], text: str) -> tuple[Choice, ...]:
    """Return the choices that hold every word of `text` in code, label or further names, best first."""
    words = text.lower().split()
    if not words:
        return tuple(choices)
    hits = []
    for place, choice in enumerate(choices):
        names = [
            tr(choice.label).lower(),
            choice.label.lower(),
            *(word.lower() for word in choice.words),
            str(choice.code).lower(),
        ]
        whole = " ".join(names)
        if all(word in whole for word in words):
            starts = any(name.startswith(words[0]) for name in names)
            hits.append((not starts, place, choice))
    return tuple(choice for _, _, choice in sorted(hits, key=lambda hit: hit[:2]))
