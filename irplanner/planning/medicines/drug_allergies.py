"""Planned and usual drugs against the patient's allergies.

Left to others: contrast (`contrast_allergy`), antibiotics of the table (`care.antibiotics`), materials and
devices (`device_fit.reactions`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from irplanner.catalog.catalog import Catalog
from irplanner.models.enums import Status
from irplanner.planning.access_site.access import access_rules
from irplanner.planning.cited import finding
from irplanner.planning.medicines.allergies import KnownAllergy, agent_named, known_allergies, stands_for
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from irplanner.planning.topic import TopicAnswer
from irplanner.planning.words.figures import listed
from irplanner.planning.words.wording import shortened

POINT = "allergies.planned_drug"
ANTIBIOTIC = "antibiotic"
DRUG = "drug"  # group of agents that are drugs; others are judged by the topic of what they are in
_WORDS = re.compile(r"[a-z][a-z-]+")


def assess_drug_allergies(case: Situation) -> TopicAnswer:
    """Return a stop for each planned drug the patient reacts to, a caution for drugs that are usual here."""
    allergies = [allergy for allergy in known_allergies(case) or () if _is_of_a_drug(allergy, case.catalog)]
    planned = list(planned_names(case))
    findings = [
        _planned(case, allergy, field, name)
        for allergy in allergies
        for field, name in planned
        if reacts(allergy, name, case.catalog)
    ]
    for allergy in allergies:
        findings += _usual(case, allergy, {name for _, name in planned})
    return TopicAnswer(findings=list({(one.rule, one.title): one for one in findings}.values()))


def planned_names(case: Situation) -> Iterator[tuple[str, str]]:
    """Yield field and name of every drug entered for the procedure itself."""
    facts = case.facts
    for place, infusion in enumerate(facts.infusions):
        yield f"infusions.{place}.drug", infusion.drug
    for place, embolic in enumerate(facts.embolics):
        if embolic.mix_drug:
            yield f"embolics.{place}.mix_drug", embolic.mix_drug
    for place, drug in enumerate(facts.anesthesia.drugs or ()):
        yield f"anesthesia.drugs.{place}.drug", drug.drug
    for place, local in enumerate(facts.anesthesia.local or ()):
        yield f"anesthesia.local.{place}.agent", local.agent


def reacts(allergy: KnownAllergy, name: str, catalog: Catalog) -> bool:
    """Say whether a drug name holds what an allergy stands for, or the very word of an unlisted one."""
    if allergy.agents:
        own = agent_named(allergy.row.agent, catalog)
        return any(
            agent in allergy.agents or (own is not None and own.id in stands_for(agent, catalog))
            for agent in drugs_in(name, catalog)
        )
    word = allergy.row.agent.replace("_", " ").casefold().strip()
    return bool(word) and word in name.replace("_", " ").casefold()


@lru_cache(maxsize=1024)  # the same few hundred drug names of the pack
def drugs_in(name: str, catalog: Catalog) -> frozenset[str]:
    """Return the agents a drug name names: as a whole, and by each of its words."""
    whole = name.replace("_", " ").casefold()
    named = (agent_named(word, catalog) for word in (whole, *_WORDS.findall(whole)))
    return frozenset(agent.id for agent in named if agent is not None and agent.group == DRUG)


def _is_of_a_drug(allergy: KnownAllergy, catalog: Catalog) -> bool:
    groups = {catalog.allergy_agents[agent].group for agent in allergy.agents}
    return not groups or DRUG in groups


def _planned(case: Situation, allergy: KnownAllergy, field: str, name: str) -> Finding:
    drug = _name(name)
    return finding(
        case.catalog.practice_points[POINT],
        f"allergies.drug.{_key(name)}",
        Status.STOP,
        shortened(f"{drug} is planned; recorded allergy: {_allergen(allergy)}."),
        detail=_counts_as(allergy, case.catalog),
        action="Choose another drug; or have the operator record why it is given and what stands ready.",
        values={field: name, allergy.field: allergy.row.agent},
        field=field,
    )


def _usual(case: Situation, allergy: KnownAllergy, planned: set[str]) -> Iterator[Finding]:
    """Warn of drugs of the procedure's list, or of the way in, that nobody has entered yet."""
    rules = access_rules(case)
    rows = [row.drug for row in case.procedure.drugs if row.role != ANTIBIOTIC]
    rows += [drug.drug for drug in rules.drugs] if rules is not None else []
    usual = [name for name in dict.fromkeys(rows) if reacts(allergy, name, case.catalog)]
    if not usual or any(reacts(allergy, name, case.catalog) for name in planned):
        return
    names = listed(_name(name)[:1].lower() + _name(name)[1:] for name in usual)
    yield finding(
        case.catalog.practice_points[POINT],
        f"allergies.usual.{_key(usual[0])}",
        Status.CAUTION,
        shortened(f"Recorded allergy: {_allergen(allergy)}. Usual here: {names}."),
        detail=_counts_as(allergy, case.catalog),
        action="Agree on another drug, flushes and locks included, and tell the whole team.",
        values={allergy.field: allergy.row.agent},
        field=allergy.field,
        also=(case.procedure,),
    )


def _allergen(allergy: KnownAllergy) -> str:
    reaction = f" ({allergy.row.reaction[:40]})" if allergy.row.reaction else ""
    return f"{allergy.row.agent[:40].replace('_', ' ')}{reaction}"


def _counts_as(allergy: KnownAllergy, catalog: Catalog) -> str:
    agent = agent_named(allergy.row.agent, catalog)
    if agent is None or agent.label.casefold() == allergy.row.agent.replace("_", " ").casefold():
        return ""
    return f"It counts as: {agent.label}."


def _name(name: str) -> str:
    text = name.replace("_", " ")
    return f"{text[:1].upper()}{text[1:]}"


def _key(name: str) -> str:
    return "_".join(_WORDS.findall(name.replace("_", " ").casefold())) or "unnamed"
