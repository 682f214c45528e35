"""What a patient may be allergic to: the agents that rules and materials speak of."""

from __future__ import annotations

from irplanner.catalog.catalog import Catalog
from irplanner.language import tr
from irplanner.ui.presenters.choices import Choice


def agent_choices(catalog: Catalog) -> tuple[Choice, ...]:
    """Return the agents of the pack, then antibiotics and the flags that embolic materials carry.

    Others may be written.
    """
    choices = {
        agent.id: Choice(agent.id, agent.label, agent.group, agent.synonyms)
        for agent in catalog.allergy_agents.values()
    }
    for drug in catalog.antibiotic_drugs.values():
        label = drug.id.replace("_", " ")
        choices.setdefault(drug.id, Choice(drug.id, label[:1].upper() + label[1:], "antibiotic"))
    for word in catalog.words.values():
        if word.vocabulary == "allergen":
            choices.setdefault(word.code, Choice(word.code, word.label, tr("in materials")))
    return tuple(choices.values())
