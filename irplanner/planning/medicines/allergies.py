"""The patient's allergies in the pack's terms: which agents they name, and which words no rule can read."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast_allergy import AllergyAgent
from irplanner.planning.facts import Allergy

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

FIELD = "patient.allergies"


@dataclass(frozen=True, slots=True)
class KnownAllergy:
    """One line of the allergy list; `agents` are the agents it stands for, empty for an unknown word."""

    place: int
    row: Allergy
    agents: frozenset[str]

    @property
    def field(self) -> str:
        return f"{FIELD}.{self.place}"


def agent_named(name: str, catalog: Catalog) -> AllergyAgent | None:
    """Return the agent a word names, by id, label or synonym; None for one not listed."""
    return _by_name(catalog).get(_key(name))


@lru_cache(maxsize=2)  # one shipped pack and one under test
def _by_name(catalog: Catalog) -> dict[str, AllergyAgent]:
    """Every spelling with its agent; where two share one, the first of the pack counts."""
    found: dict[str, AllergyAgent] = {}
    for agent in catalog.allergy_agents.values():
        for name in (agent.id, agent.label, *agent.synonyms):
            found.setdefault(_key(name), agent)
    return found


def known_allergies(case: Situation) -> list[KnownAllergy] | None:
    """Return the allergy list in the pack's terms; None when it was not asked."""
    if case.facts.patient.allergies is None:
        return None
    return [
        KnownAllergy(place, row, stands_for(row.agent, case.catalog))
        for place, row in enumerate(case.facts.patient.allergies)
    ]


def agent_ids(case: Situation) -> frozenset[str] | None:
    """Return every agent the patient reacts to, included ones too; None when it was not asked.

    A word the pack does not know stays as written: it matches no rule, and a finding says so.
    """
    allergies = known_allergies(case)
    if allergies is None:
        return None
    found: set[str] = set()
    for allergy in allergies:
        found |= allergy.agents or {allergy.row.agent}
    return frozenset(found)


def stands_for(name: str, catalog: Catalog) -> frozenset[str]:
    """Return the agents a word stands for, included ones too; empty for an unknown word."""
    agent = agent_named(name, catalog)
    if agent is None:
        return frozenset()
    found, waiting = {agent.id}, list(agent.includes)
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(catalog.allergy_agents[one].includes)
    return frozenset(found)


def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").casefold().split())
