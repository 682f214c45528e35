"""The chips of the Records page: what can be added as one, and how a term reads on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from irplanner.catalog.schema.procedures import Word
from irplanner.language import tr
from irplanner.models.enums import CaseStatus, Urgency
from irplanner.services.search.fields import field_named
from irplanner.services.search.language import read_query
from irplanner.ui.presenters.records import field_of
from irplanner.ui.presenters.today import STATUS_WORDS


@dataclass(frozen=True, slots=True)
class FilterChoice:
    """One entry of the filter menu and the term it adds."""

    label: str
    term: str


@dataclass(frozen=True, slots=True)
class FilterGroup:
    title: str
    choices: tuple[FilterChoice, ...]


def filter_groups(today: date, words: Mapping[str, Word]) -> tuple[FilterGroup, ...]:
    """Return what the menu offers; `words` are the codes of the pack with their labels."""
    last_month = today.replace(day=1) - timedelta(days=1)
    year = today.year
    days = (
        FilterChoice(tr("Today"), f"date:{today}"),
        FilterChoice(tr("This month"), f"date:{today:%Y-%m}"),
        FilterChoice(tr("Last month"), f"date:{last_month:%Y-%m}"),
        FilterChoice(tr("This year"), f"date:{year}"),
        FilterChoice(tr("Last year"), f"date:{year - 1}"),
    )
    statuses = tuple(FilterChoice(STATUS_WORDS[one], f"status={one.value}") for one in CaseStatus)
    events = (
        FilterChoice(tr("any"), "adverse=yes"),
        FilterChoice(tr("none"), "adverse=no"),
    )
    urgencies = tuple(FilterChoice(tr(one.value), f"urgency={one.value}") for one in Urgency)
    signed = (FilterChoice(tr("yes"), "signed=yes"), FilterChoice(tr("no"), "signed=no"))
    return (
        FilterGroup(tr("Date"), days),
        FilterGroup(tr("Category"), _coded("category", words)),
        FilterGroup(tr("Status"), statuses),
        FilterGroup(tr("Adverse event"), events),
        FilterGroup(tr("Anesthesia"), _coded("anesthesia", words)),
        FilterGroup(tr("Urgency"), urgencies),
        FilterGroup(tr("Signed"), signed),
    )


def chip_text(term: str, label: Callable[[str, str], str]) -> str:
    """Return a term as a chip says it: `Category: embolization`, `Air kerma > 2000 mGy`."""
    name = field_of(term)
    known = field_named(name)
    if known is None:
        return term
    own, field = known
    sign, value = term[len(name) : len(name) + 1], term[len(name) + 1 :].strip('"')
    if value.startswith("="):
        sign, value = f"{sign}=", value[1:]
    words = _value_words(own, value, label)
    between = ": " if sign in (":", "=") else f" {sign} "
    unit = f" {field.unit}" if field.unit else ""
    return f"{tr(field.title)}{between}{words}{unit}"


def split_terms(text: str) -> tuple[str, tuple[str, ...]]:
    """Return the words of a text and its terms that name a field, which become chips."""
    terms = tuple(term.text for term in read_query(text).terms if term.text not in read_query(text).unread)
    for term in terms:
        text = text.replace(term, " ", 1)
    return " ".join(text.split()), terms


def _coded(name: str, words: Mapping[str, Word]) -> tuple[FilterChoice, ...]:
    mine = [
        (word.label, key.removeprefix(f"{name}."))
        for key, word in words.items()
        if key.startswith(f"{name}.")
    ]
    return tuple(FilterChoice(label, f"{name}={code}") for label, code in sorted(mine))


def _value_words(own: str, value: str, label: Callable[[str, str], str]) -> str:
    if own == "status" and value in {one.value for one in CaseStatus}:
        return STATUS_WORDS[CaseStatus(value)]
    if own in ("category", "anesthesia"):
        return label(own, value)
    if own == "adverse" and value == "yes":
        return tr("any")
    return tr(value) if own in ("urgency", "signed", "adverse", "sex") else value
