"""More knowledge never turns a stop into silence: what stopped without a field is still spoken of with it."""

from __future__ import annotations

import copy
import random
from collections.abc import Iterator
from datetime import datetime
from typing import Any

import msgspec
import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import Plan
from tests.planning.any_case import AT, catalog
from tests.planning.any_facts import random_case
from tests.planning.reviewed import REVIEWED, planned_at

ROUNDS = 40
LEAVES = 6  # fields taken away in one random case
PROCEDURES = sorted(catalog().procedures)
# Identity of the case: without them it is another case.
OTHER_CASE = {"id", "procedure", "patient.mrn", "patient.name"}
OF_A_ROW = {
    "drug",
    "test",
    "value",
    "unit",
    "agent",
    "kind",
    "at",
    "material",
    "amount",
    "id",
    "by",
    "answer",
}


def leaves(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the ways to every value that may be missing, and to every whole row of a list."""
    if isinstance(node, dict):
        for name, part in node.items():
            inside_row = "checklist" in path or any(isinstance(step, int) for step in path)
            if not (inside_row and name in OF_A_ROW) and ".".join(map(str, (*path, name))) not in OTHER_CASE:
                if isinstance(part, dict | list):
                    yield from leaves(part, (*path, name))
                yield (*path, name)
    elif isinstance(node, list):
        for place, part in enumerate(node):
            if isinstance(part, int | float):
                return
            yield (*path, place)
            yield from leaves(part, (*path, place))


def without(case: dict[str, Any], way: tuple[str | int, ...]) -> dict[str, Any]:
    poorer = copy.deepcopy(case)
    node: Any = poorer
    for step in way[:-1]:
        node = node[step]
    del node[way[-1]]
    return poorer


def silenced(poorer: Plan, richer: Plan) -> list[str]:
    """Return the stops of the poorer plan of which the richer one says nothing any more."""
    spoken = {subject(one.rule) for one in richer.findings}
    return [
        f"{one.rule}: {one.title}"
        for one in poorer.findings
        if one.status is Status.STOP and subject(one.rule) not in spoken
    ]


def subject(rule: str) -> tuple[str, ...]:
    """The first two parts of a rule: `bleeding.inr.high` and `bleeding.inr.low_femoral` are one subject.

    In an emergency a hold gives way to the ways of reversal, which speak of the same dose.
    """
    return tuple(rule.replace("bleeding.reversal", "bleeding.hold").split(".")[:2])


@pytest.mark.parametrize("row", REVIEWED, ids=[row["told"] for row in REVIEWED])
def test_no_field_of_a_reviewed_case_silences_a_stop(row: dict[str, Any]) -> None:
    case, at = row["case"], datetime.fromisoformat(row["at"])
    richer = planned_at(case, at)

    assert {
        way: gone for way in leaves(case) if (gone := silenced(planned_at(without(case, way), at), richer))
    } == {}


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_no_field_of_a_random_case_silences_a_stop(seed: int) -> None:
    dice = random.Random(seed)
    case = random_case(catalog(), dice.choice(PROCEDURES), dice) | {"scheduled_at": "2026-09-04T08:00"}
    richer, ways = planned_at(case, AT), list(leaves(case))

    for way in dice.sample(ways, min(LEAVES, len(ways))):
        assert silenced(planned_at(without(case, way), AT), richer) == [], way


def test_a_stop_that_falls_silent_is_found() -> None:
    case, at = REVIEWED[0]["case"], datetime.fromisoformat(REVIEWED[0]["at"])
    stopped = planned_at(case, at)
    silent = msgspec.structs.replace(
        stopped, findings=[one for one in stopped.findings if not one.rule.startswith("sedation.fasting")]
    )

    assert [told.split(":")[0] for told in silenced(stopped, silent)] == ["sedation.fasting.clear_liquid"]
