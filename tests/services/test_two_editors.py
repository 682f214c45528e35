"""Two people edit one case in any order: every save that was accepted is still there at the end."""

from __future__ import annotations

import random

import msgspec
import pytest

from irplanner.catalog.catalog import Catalog
from irplanner.models.store import Store
from irplanner.planning.facts import CaseFacts
from irplanner.services.case_record import CaseRecord, value_at, with_value
from irplanner.services.cases import CaseChanged, Cases

FIELDS = ("room_code", "notes", "patient.name", "access.closure")
STEPS = 80


def lost_updates(store: Store, catalog: Catalog, chance: random.Random, *, careless: bool) -> tuple[int, int]:
    """Let two editors change random fields; return how many accepted changes got lost, and the refusals.

    `careless` editors pass off the store's newest revision as theirs: the fault the check is there for.
    """
    editors = [Cases(store, catalog, actor=name) for name in ("Lund", "Ito")]
    case_id = editors[0].create(CaseFacts(procedure="")).case_id
    shown: list[CaseRecord] = [editor.load(case_id) for editor in editors]
    truth = dict.fromkeys(FIELDS)
    lost = refused = 0
    for step in range(STEPS):
        who, field = chance.randrange(2), chance.choice(FIELDS)
        if chance.random() < 0.3:
            shown[who] = editors[who].load(case_id)
        changed = with_value(shown[who], field, f"{who}-{step}")
        if careless:
            newest = editors[who].load(case_id)
            changed = msgspec.structs.replace(changed, revision=newest.revision)
        try:
            shown[who] = editors[who].save(changed)
        except CaseChanged:
            refused += 1
            shown[who] = editors[who].load(case_id)
            continue
        truth[field] = f"{who}-{step}"
        stored = editors[who].load(case_id)
        lost += sum(value_at(stored, name) != value for name, value in truth.items())
        truth = {name: value_at(stored, name) for name in FIELDS}
    return lost, refused


def test_no_accepted_change_is_overwritten_silently(store: Store, catalog: Catalog) -> None:
    lost, refused = lost_updates(store, catalog, random.Random(1), careless=False)

    assert lost == 0
    assert refused > 5  # they did get in each other's way


def test_without_the_revision_changes_would_get_lost(store: Store, catalog: Catalog) -> None:
    lost, refused = lost_updates(store, catalog, random.Random(1), careless=True)

    assert refused == 0
    assert lost > 5


@pytest.mark.slow
def test_no_accepted_change_is_overwritten_in_many_orders(store: Store, catalog: Catalog) -> None:
    for seed in range(20):
        assert lost_updates(store, catalog, random.Random(seed), careless=False)[0] == 0
