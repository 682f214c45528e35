"""Every procedure of the pack can be planned, with nothing known and with anything known."""

from __future__ import annotations

import random
from typing import get_args

import msgspec
import pytest

from irplanner.exchange.assessment_file import assessment_json
from irplanner.models.enums import BleedingAsra, BleedingSir, Evidence, Status
from irplanner.planning.outcome import Plan, Value
from irplanner.planning.plan import make_plan
from irplanner.planning.words.wording import BLANK
from tests.planning.any_case import AT, catalog, facts
from tests.planning.any_facts import random_case

TIMELINE_KINDS = {
    "last_dose",
    "hold",
    "resume",
    "premedication",
    "fasting",
    "antibiotic",
    "lab",
    "hydration",
    "bed_rest",
    "observation",
    "followup",
}
LONGEST_TITLE = 140
ROUNDS = 3


def check(made: Plan) -> None:
    """What holds for every plan, whatever is known."""
    assert made.findings
    assert made.checklist
    for one in made.findings:
        assert one.title.strip(), one.rule
        assert len(one.title) < LONGEST_TITLE, one.title
        assert one.sources, one.rule
        assert isinstance(one.evidence, Evidence)
        assert bool(one.needs) == (one.status is Status.NOT_ASSESSED), (one.rule, one.status, one.needs)
        assert one.rule == one.rule.lower(), one.rule
        assert " " not in one.rule, one.rule
        assert not one.title.startswith(BLANK)
        assert all(isinstance(value, get_args(Value)) for value in one.values.values()), one.rule
    ids = [one.id for one in made.checklist]
    assert len(ids) == len(set(ids))
    assert all(one.sources for one in made.checklist)
    assert {one.kind for one in made.timeline} <= TIMELINE_KINDS
    for entry in made.timeline:
        assert entry.guideline in made.sources
        assert entry.rule, entry.what
    assert made.classes.governs in {"sir", "asra"}
    assert isinstance(made.classes.bleeding_sir, BleedingSir)
    assert isinstance(made.classes.bleeding_asra, BleedingAsra)
    assert 0 <= made.summary.readiness_percent <= 100
    assert msgspec.json.decode(assessment_json(made), type=Plan) == made


@pytest.mark.parametrize("procedure", list(catalog().procedures))
def test_a_procedure_is_planned_from_its_id_alone(procedure: str) -> None:
    made = make_plan(facts(procedure=procedure), catalog(), AT)

    check(made)
    assert made.summary.not_assessed > 0
    assert made.summary.readiness_percent < 100


@pytest.mark.parametrize("procedure", list(catalog().procedures))
def test_a_procedure_is_planned_from_anything_that_may_be_known(procedure: str) -> None:
    dice = random.Random(procedure)
    for _ in range(ROUNDS):
        check(make_plan(facts(**random_case(catalog(), procedure, dice)), catalog(), AT))


def test_every_rule_the_checklist_follows_is_spoken_by_some_topic() -> None:
    dice = random.Random("rules")
    spoken: set[str] = set()
    for procedure in catalog().procedures:
        for _ in range(ROUNDS):
            made = make_plan(facts(**random_case(catalog(), procedure, dice)), catalog(), AT)
            spoken |= {one.rule for one in made.findings}
    followed = {
        rule
        for item in catalog().checklist_items.values()
        for rule in (
            *item.rules,
            *item.proven_by,
            *(rule for reason in item.reasons for rule in reason.rules),
        )
    }

    assert {rule for rule in followed if not any(one.startswith(rule) for one in spoken)} == set()
    topics = {one.said_by for one in catalog().contraindication_matches.values() if one.said_by}
    assert topics <= {rule.partition(".")[0] for rule in spoken}


@pytest.mark.slow
@pytest.mark.parametrize("procedure", list(catalog().procedures))
def test_a_procedure_is_planned_for_twenty_random_patients(procedure: str) -> None:
    dice = random.Random(f"{procedure} again")
    for _ in range(20):
        check(make_plan(facts(**random_case(catalog(), procedure, dice)), catalog(), AT))
