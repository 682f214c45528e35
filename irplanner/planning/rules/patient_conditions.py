"""What the patient is known to have: the listed conditions by id, with all that each one implies.

`patient.conditions` absent is unknown; a list, even an empty one, is the whole answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Evidence, Status
from irplanner.planning.outcome import Finding
from irplanner.planning.topic import TopicAnswer

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

FIELD = "patient.conditions"


def condition_ids(listed: tuple[str, ...] | None, catalog: Catalog) -> frozenset[str] | None:
    """Return the ids of every condition listed or implied; None when conditions are unknown.

    A word the content pack does not know stays as it was written: it matches no rule, and
    `assess_conditions` says so.
    """
    if listed is None:
        return None
    found: set[str] = set()
    waiting = [condition_id(word, catalog) or word for word in listed]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        entry = catalog.conditions.get(one)
        waiting += entry.implies if entry else ()
    return frozenset(found)


def condition_id(word: str, catalog: Catalog) -> str | None:
    """Return the id of the condition a word names, by id, label or synonym; None for an unknown word."""
    return _ids_by_word(catalog).get(_key(word))


@lru_cache(maxsize=2)  # one shipped pack and one under test
def _ids_by_word(catalog: Catalog) -> dict[str, str]:
    """Every spelling with its condition; where two share one, the first of the pack counts."""
    found: dict[str, str] = {}
    for entry in catalog.conditions.values():
        for word in (entry.id, entry.label, *entry.synonyms):
            found.setdefault(_key(word), entry.id)
    return found


def has_condition(case: Situation, condition: str) -> bool | None:
    """Say whether the patient has a condition; None when conditions are unknown."""
    return None if case.conditions is None else condition in case.conditions


def assess_conditions(case: Situation) -> TopicAnswer:
    """Name the conditions no rule can read: a misspelled one would otherwise count as absent."""
    answer = TopicAnswer()
    for word in sorted(set(case.facts.patient.conditions or ())):
        if condition_id(word, case.catalog) is None:
            said = word.replace("_", " ")[:60]
            answer.findings.append(
                Finding(
                    rule="conditions.unknown",
                    topic="conditions",
                    status=Status.NOT_ASSESSED,
                    title=f"Condition {said!r} is not in the content pack: no rule has read it.",
                    action="Choose the listed condition it stands for, or judge it yourself.",
                    needs=(FIELD,),
                    field=FIELD,
                    evidence=Evidence.ENGINEERING,
                    sources=("irplanner_screens",),
                )
            )
    return answer


@lru_cache(maxsize=1024)
def _key(word: str) -> str:
    return " ".join(word.replace("_", " ").replace("-", " ").casefold().split())
