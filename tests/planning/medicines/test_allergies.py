"""Allergies in the pack's terms: spellings, included agents, and words nobody can read."""

from __future__ import annotations

import pytest

from irplanner.planning.medicines.allergies import agent_ids, agent_named
from tests.planning.any_case import catalog
from tests.planning.periprocedural import case


@pytest.mark.parametrize(
    ("word", "agent"),
    [
        ("iodinated_contrast", "iodinated_contrast"),
        ("IV contrast", "iodinated_contrast"),
        ("Betadine", "povidone_iodine"),
        ("pork", "porcine"),
        ("gelatine", "gelatin"),
        ("natural-rubber", "latex"),
    ],
)
def test_an_agent_is_found_by_id_label_and_synonym(word: str, agent: str) -> None:
    found = agent_named(word, catalog())

    assert found is not None
    assert found.id == agent


def test_an_agent_stands_for_those_it_includes() -> None:
    ids = agent_ids(case(patient={"allergies": [{"agent": "nickel"}, {"agent": "penicillin"}]}))

    assert ids == {"nickel", "nitinol", "nickel_inconel", "penicillin", "beta_lactam"}


def test_not_asked_is_unknown_and_asked_without_any_is_empty() -> None:
    assert agent_ids(case(patient={"allergies": None})) is None
    assert agent_ids(case(patient={"allergies": []})) == frozenset()


def test_every_allergen_of_materials_is_an_agent() -> None:
    flags = {word.code for word in catalog().words.values() if word.vocabulary == "allergen"}

    assert flags <= set(catalog().allergy_agents)
