"""One full assessment: the slowest case of the demo day, and a case with something in every field."""

from __future__ import annotations

import time

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.exchange.assessment_file import assessment_json
from irplanner.exchange.case_file import case_json, read_case
from irplanner.planning.facts import CaseFacts
from irplanner.planning.plan import make_plan
from irplanner.services.demo.demo_day import demo_moment, demo_records
from tests.performance.figure import Figure, percentile, seconds_in_turn
from tests.planning.any_case import AT, rich_facts

RUNS = 4
ROUNDS = 150
TRIES = 15
GOAL_MS = 10


def figures() -> list[Figure]:
    """Measure warm assessments; the first one in a process also compiles the conditions.

    The p99 is the best of several runs: other programs on the machine only ever add to it.
    """
    catalog, rich, day = load_catalog(), rich_facts(), demo_moment()
    demo = slowest_demo_case(catalog)
    written = case_json(rich)
    runs = [
        seconds_in_turn(
            ROUNDS,
            lambda: make_plan(demo, catalog, day),
            lambda: make_plan(rich, catalog, AT),
            lambda: assessment_json(make_plan(read_case(written), catalog, AT)),
        )
        for _ in range(RUNS)
    ]
    names = (
        (f"assess the slowest demo case ({demo.procedure}), p99", GOAL_MS),
        ("assess a rich case, p99", GOAL_MS),
        ("case JSON to assessment JSON, p99", 2 * GOAL_MS),
    )
    return [
        Figure(
            name,
            min(_ms(run[place], 0.99) for run in runs),
            goal,
            "ms",
            f"median {min(_ms(run[place], 0.5) for run in runs):.1f} ms, best of {RUNS} runs of {ROUNDS}",
        )
        for place, (name, goal) in enumerate(names)
    ]


def slowest_demo_case(catalog: Catalog) -> CaseFacts:
    """Return the case of the demo day that takes longest to assess."""
    return max((record.facts for record in demo_records()), key=lambda facts: _best(facts, catalog))


def _best(facts: CaseFacts, catalog: Catalog) -> float:
    taken, day = [], demo_moment()
    for _ in range(TRIES):
        start = time.perf_counter()
        make_plan(facts, catalog, day)
        taken.append(time.perf_counter() - start)
    return min(taken)


def _ms(taken: list[float], share: float) -> float:
    return percentile(taken, share) * 1000
