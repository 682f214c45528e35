"""Which contrast a case plans: its agent, its kind and how it goes in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from irplanner.catalog.catalog import Catalog
from irplanner.catalog.schema.contrast import ContrastAgent
from irplanner.models.enums import ContrastRoute

if TYPE_CHECKING:
    from irplanner.planning.situation import Situation

IODINATED, GADOLINIUM, GAS = "iodinated", "gadolinium", "gas"
INTO_VESSELS = frozenset({ContrastRoute.INTRA_ARTERIAL, ContrastRoute.INTRAVENOUS})
AGENT, ROUTE, FIRST_PASS, VOLUME = (
    "contrast.agent",
    "contrast.route",
    "contrast.first_pass_renal",
    "contrast.volume_ml",
)
STRENGTH = "contrast.mg_i_per_ml"


def agent_named(name: str, catalog: Catalog) -> ContrastAgent | None:
    """Return the agent a name stands for, by id, label or brand; None for one not listed."""
    wanted = _key(name)
    for agent in catalog.contrast_agents.values():
        if wanted in map(_key, (agent.id, agent.label, *agent.synonyms)):
            return agent
    return None


def kind_of_contrast(case: Situation) -> str:
    """Return iodinated, gadolinium or gas. An agent not named or not listed counts as iodinated:

    the rules for iodinated agents ask for more, and the findings say that the agent is not known.
    """
    name = case.facts.contrast.agent
    agent = agent_named(name, case.catalog) if name else None
    return agent.kind if agent else IODINATED


def is_planned(case: Situation) -> bool | None:
    """Say whether any contrast is planned; without a planned route the procedure's usual one counts.

    None: the procedure usually uses contrast, and this case has not said how.
    """
    route = case.facts.contrast.route
    if route is not None:
        return route is not ContrastRoute.NONE
    return False if case.procedure.contrast.route == "none" else None


def goes_into_vessels(case: Situation) -> bool | None:
    """Say whether contrast is planned into arteries or veins; None when the route is not known."""
    route = case.facts.contrast.route
    if route is not None:
        return route in INTO_VESSELS
    return False if case.procedure.contrast.route == "none" else None


def _key(name: str) -> str:
    return " ".join(name.replace("_", " ").replace("-", " ").casefold().split())
