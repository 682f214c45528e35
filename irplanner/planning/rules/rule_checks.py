"""Checks a pack's rules: conditions that compile and use known names, texts that can be filled in.

Each fault reads `section, entry, field: what`. The form of entries and their references to each other are
checked by the catalog itself; this is the part that needs the vocabulary.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import TypeVar

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.base import Entry
from irplanner.catalog.schema.checklists import ChecklistItem
from irplanner.catalog.schema.statements import Statement
from irplanner.models.enums import AnswerKind, Status
from irplanner.planning.checklist import POLICY, base_lists, chosen_list
from irplanner.planning.checklist_phrases import PHRASES
from irplanner.planning.rules.vocabulary import fault_in, is_known
from irplanner.planning.words.wording import names_to_fill

E = TypeVar("E", bound=Entry)


def rule_faults(catalog: Catalog, only: Mapping[str, Container[str]] | None = None) -> list[str]:
    """Return every fault of the pack's statements, contraindication matches and checklist items.

    `only` names the entries to look at, ids by section; all unless given.
    """
    faults: list[str] = []
    for statement in _chosen(catalog.statements, "statements", only):
        faults += (f"statements, {statement.id}, {fault}" for fault in _statement_faults(statement, catalog))
    for match in _chosen(catalog.contraindication_matches, "contraindication_matches", only):
        if match.when is None and match.said_by is None and not match.shows:
            wanted = "needs a condition, a topic in said_by or values it shows"
            faults.append(f"contraindication_matches, {match.id}, when: {wanted}")
        faults += (
            f"contraindication_matches, {match.id}, shows: there is no laboratory value {name!r}"
            for name in match.shows
            if name not in catalog.analytes
        )
        if match.when is not None:
            faults += _in_condition(f"contraindication_matches, {match.id}, when", match.when, catalog)
        if match.possible_when is not None:
            where = f"contraindication_matches, {match.id}, possible_when"
            faults += _in_condition(where, match.possible_when, catalog)
    if POLICY in catalog.site_policies and chosen_list(catalog) not in base_lists(catalog):
        faults.append(
            f"site_policies, {POLICY}, choice: {chosen_list(catalog)!r} is no list a case can be run with"
        )
    for section in ("checklist_items", "site_items"):
        items = catalog.checklist_items if section == "checklist_items" else catalog.site_items
        for item in _chosen(items, section, only):
            faults += (f"{section}, {item.id}, {fault}" for fault in _item_faults(item, catalog))
    return faults


def _chosen(entries: Mapping[str, E], section: str, only: Mapping[str, Container[str]] | None) -> Iterator[E]:
    if only is None:
        yield from entries.values()
        return
    wanted = only.get(section, ())
    yield from (entries[entry_id] for entry_id in entries if entry_id in wanted)


def _statement_faults(statement: Statement, catalog: Catalog) -> Iterator[str]:
    for field, text in (("applies", statement.applies), ("when", statement.when)):
        if text is not None:
            yield from _in_condition(field, text, catalog)
    for field in ("title", "detail", "action", "ok", "unknown", "emergency_action"):
        for name in names_to_fill(getattr(statement, field) or ""):
            if not is_known(name, catalog.analytes):
                yield f"{field}: {{{name}}} is no name of the vocabulary"
    for name in statement.values:
        if not is_known(name, catalog.analytes):
            yield f"values: {name!r} is no name of the vocabulary"
    if statement.status is Status.NOT_ASSESSED and not statement.needs:
        yield "needs: a not_assessed statement names the fields that settle it"
    if statement.status is Status.OK:
        yield "status: a raised statement is never ok; use `ok` for its text when not raised"


def _item_faults(item: ChecklistItem, catalog: Catalog) -> Iterator[str]:
    if item.checklist not in catalog.checklists:
        yield f"checklist: there is no list {item.checklist!r}"
    for number, reason in enumerate(item.reasons):
        field = f"reasons.{number}"
        if (reason.when is None) == (not reason.rules):
            yield f"{field}: needs either a condition in `when` or rule ids in `rules`"
        if reason.when is not None:
            yield from _in_condition(f"{field}.when", reason.when, catalog)
    for name in names_to_fill(item.text):
        if name not in PHRASES:
            yield f"text: {{{name}}} is no phrase; known: {', '.join(PHRASES)}"
    if item.value_of is not None and not is_known(item.value_of, catalog.analytes):
        yield f"value_of: {item.value_of!r} is no name of the vocabulary"
    if (item.answer is AnswerKind.CHOICE) != bool(item.choices):
        yield "choices: an item answered by choice lists its choices, no other does"
    if not item.who:
        yield "who: somebody has to answer it"


def _in_condition(field: str, text: str, catalog: Catalog) -> Iterator[str]:
    fault = fault_in(text, catalog.analytes)
    if fault:
        yield f"{field}: {fault}"
