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
from irplanner.services.merging.merge import Side, merge

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


def merged_interleavings(
    store: Store, catalog: Catalog, chance: random.Random, saves: int, *, silent: bool = False
) -> tuple[int, int, int]:
    """Let two editors change fields and merge what is refused.

    Return how many values were overwritten unasked, how many conflicts were asked, and how many merges made.
    `silent` editors save theirs over what they find: the fault the check is there for.
    """
    editors = [Cases(store, catalog, actor=name) for name in ("Lund", "Ito")]
    case_id = editors[0].create(CaseFacts(procedure="")).case_id
    bases: list[CaseRecord] = [editor.load(case_id) for editor in editors]
    edited: list[CaseRecord] = list(bases)
    overwritten = asked = merges = 0
    for step in range(saves):
        who = chance.randrange(2)
        for field in chance.sample(FIELDS, chance.randrange(1, 3)):
            edited[who] = with_value(edited[who], field, f"{who}-{step}")
        if chance.random() < 0.3:
            continue  # edited, and saved at another turn
        base, mine = bases[who], edited[who]
        try:
            saved = editors[who].save(mine)
        except CaseChanged:
            merges += 1
            theirs = editors[who].load(case_id)
            if silent:
                saved = editors[who].save(msgspec.structs.replace(mine, revision=theirs.revision))
                choices: dict[str, Side] = {}
            else:
                conflicts = merge(base, mine, theirs).conflicts
                choices = {one.key: chance.choice(list(Side)) for one in conflicts}
                asked += len(choices)
                saved = editors[who].save(merge(base, mine, theirs, choices).record)
            stored = editors[who].load(case_id)
            for name in FIELDS:
                was, here, there = (value_at(one, name) for one in (base, mine, theirs))
                both = was not in (here, there) and here != there
                key = name if name in ("room_code",) else f"facts.{name}"
                chosen = there if choices.get(key) is Side.THEIRS else here
                expected = chosen if both else here if there == was else there
                overwritten += value_at(stored, name) != expected or (both and key not in choices)
        bases[who] = edited[who] = saved
    return overwritten, asked, merges


@pytest.mark.parametrize("saves", [120, pytest.param(3000, marks=pytest.mark.slow)])
def test_merged_edits_overwrite_nothing_unasked(store: Store, catalog: Catalog, saves: int) -> None:
    overwritten, asked, merges = merged_interleavings(store, catalog, random.Random(7), saves)

    assert overwritten == 0
    assert merges > saves // 4
    assert asked > saves // 20


def test_saving_over_what_is_found_would_be_noticed(store: Store, catalog: Catalog) -> None:
    assert merged_interleavings(store, catalog, random.Random(7), 60, silent=True)[0] > 0
