"""One full assessment of a case with something in every field: the plan alone, and the command around it."""

from __future__ import annotations

from irplanner.catalog.catalog import load_catalog
from irplanner.exchange.assessment_file import assessment_json
from irplanner.exchange.case_file import case_json, read_case
from irplanner.planning.plan import make_plan
from tests.performance.figure import Figure, percentile, seconds_in_turn
from tests.planning.any_case import AT, rich_facts

ROUNDS = 500
GOAL_MS = 10


def figures() -> list[Figure]:
    """Measure a warm assessment; the first one in a process also compiles the conditions."""
    catalog, facts = load_catalog(), rich_facts()
    written = case_json(facts)
    made = make_plan(facts, catalog, AT)
    plans, files = seconds_in_turn(
        ROUNDS,
        lambda: make_plan(facts, catalog, AT),
        lambda: assessment_json(make_plan(read_case(written), catalog, AT)),
    )
    detail = f"{len(made.findings)} findings, {len(made.checklist)} items, median {_ms(plans, 0.5):.1f} ms"
    return [
        Figure("assess a rich case, p99", _ms(plans, 0.99), GOAL_MS, "ms", detail),
        Figure("case JSON to assessment JSON, p99", _ms(files, 0.99), 2 * GOAL_MS, "ms", "read, plan, write"),
    ]


def _ms(taken: list[float], share: float) -> float:
    return percentile(taken, share) * 1000
