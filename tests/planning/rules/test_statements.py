"""A statement of the pack becomes a finding: raised, ok, not assessed, or silent."""

from __future__ import annotations

from datetime import datetime

import pytest

from irplanner.catalog.schema.statements import Statement
from irplanner.models.enums import Evidence, Status
from irplanner.planning.rules.statements import assess_statements, finding_of
from irplanner.planning.situation import Situation
from irplanner.planning.words.wording import BLANK, filled, joined, shortened, spoken
from tests.planning.any_case import facts, situation
from tests.planning.rules.test_rule_checks import PackWith, statement


def inr_rule(**fields: object) -> Statement:
    return statement(
        **{
            "id": "test.inr",
            "applies": "uses.embolic",
            "when": "labs.inr > 1.8",
            "status": Status.STOP,
            "title": "INR {labs.inr} is high.",
            "ok": "INR {labs.inr} is fine.",
            "field": "labs.inr",
            "values": ("labs.inr",),
            **fields,
        }
    )


def answer(rule: Statement, inr: float | None = None, procedure: str = "ctace", **case: object) -> object:
    labs = [] if inr is None else [{"test": "inr", "value": inr}]
    return finding_of(rule, situation(procedure=procedure, labs=labs, **case))


def test_a_raised_statement_fills_in_its_values() -> None:
    found = finding_of(inr_rule(), situation(procedure="ctace", labs=[{"test": "inr", "value": 1.9}]))

    assert found is not None
    assert (found.status, found.title, found.values) == (Status.STOP, "INR 1.9 is high.", {"labs.inr": 1.9})
    assert found.evidence is Evidence.ENGINEERING
    assert found.needs == ()


def test_a_limit_itself_is_not_above_the_limit() -> None:
    found = finding_of(inr_rule(), situation(procedure="ctace", labs=[{"test": "inr", "value": 1.8}]))

    assert found is not None
    assert (found.status, found.title) == (Status.OK, "INR 1.8 is fine.")


def test_an_undecidable_statement_names_what_would_settle_it() -> None:
    found = finding_of(inr_rule(unknown="INR not recorded."), situation(procedure="ctace"))

    assert found is not None
    assert (found.status, found.title) == (Status.NOT_ASSESSED, "INR not recorded.")
    assert found.needs == ("labs.inr",)
    assert found.field == "labs.inr"


def test_a_statement_without_a_text_for_unknown_says_what_was_not_assessed() -> None:
    found = finding_of(inr_rule(), situation(procedure="ctace"))

    assert found is not None
    assert found.title == f"Not assessed: INR {BLANK} is high."


def test_a_statement_that_does_not_apply_is_silent() -> None:
    assert answer(inr_rule(), 4.0, procedure="liver_biopsy") is None


def test_a_statement_without_an_ok_text_is_silent_when_fine() -> None:
    assert answer(inr_rule(ok=None), 1.0) is None


def test_a_quiet_statement_leaves_the_question_to_another() -> None:
    assert answer(inr_rule(quiet_if_unknown=True)) is None


def test_an_emergency_may_soften_a_statement() -> None:
    rule = inr_rule(emergency=Status.CAUTION, emergency_action="Decide now.")
    labs = [{"test": "inr", "value": 2.5}]

    calm = finding_of(rule, situation(procedure="ctace", labs=labs, urgency="urgent"))
    urgent = finding_of(rule, situation(procedure="ctace", labs=labs, urgency="emergency"))

    assert calm is not None and urgent is not None
    assert (calm.status, urgent.status) == (Status.STOP, Status.CAUTION)
    assert urgent.action == "Decide now."


@pytest.mark.parametrize(("day", "speaks"), [("2026-08-31", True), ("2026-09-01", False)])
def test_a_replaced_statement_speaks_of_earlier_cases_only(day: str, speaks: bool) -> None:
    pack = PackWith(statements={"test.old": statement(id="test.old", when="true", until="2026-09-01")})
    case = Situation(facts(scheduled_at=f"{day}T08:00"), pack, datetime(2026, 9, 3))  # type: ignore[arg-type]

    assert bool(assess_statements(case).findings) is speaks


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "____"),
        (True, "yes"),
        (1.8, "1.8"),
        (72.0, "72"),
        (0.1 + 0.2, "0.3"),
        ("common_femoral_artery", "common femoral artery"),
        (["apixaban", "aspirin"], "apixaban and aspirin"),
        ([], ""),
    ],
)
def test_values_are_spoken_plainly(value: object, text: str) -> None:
    assert spoken(value) == text  # type: ignore[arg-type]


def test_a_long_list_ends_with_how_many_more() -> None:
    assert joined("abcdefgh") == "a, b, c, d, e, f and 2 more"
    assert joined("ab", last="or") == "a or b"


def test_braces_without_a_value_leave_room_to_write() -> None:
    assert filled("INR {labs.inr} of {labs.inr}", {}) == f"INR {BLANK} of {BLANK}"


def test_a_title_is_cut_at_a_word_below_140_characters() -> None:
    title = shortened("word " * 60)

    assert len(title) < 140
    assert title.endswith("word...")
    assert shortened("short") == "short"
