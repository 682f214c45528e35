"""The pack's rules are sound: they compile, use known names, and their own cases hold."""

from __future__ import annotations

from pathlib import Path

import pytest

from irplanner.catalog.schema.checklists import ChecklistItem, Reason
from irplanner.catalog.schema.statements import Statement, StatementCase
from irplanner.models.enums import AnswerKind, Evidence, Phase, Status
from irplanner.planning.rules.rule_checks import rule_faults
from irplanner.planning.rules.statements import finding_of
from irplanner.planning.rules.vocabulary import NAMES, fault_in, is_known
from tests.planning.any_case import RICH, catalog, situation


class PackWith:
    """The shipped pack with one section replaced: what a site's mistake looks like."""

    def __init__(self, **sections: dict[str, object]) -> None:
        self._sections = sections

    def __getattr__(self, name: str) -> object:
        return self._sections[name] if name in self._sections else getattr(catalog(), name)


def statement(**fields: object) -> Statement:
    return Statement(
        **{
            "id": "test.one",
            "topic": "test",
            "when": "uses.embolic",
            "status": Status.CAUTION,
            "title": "One.",
            "sources": ("usual_practice",),
            "evidence": Evidence.ENGINEERING,
            **fields,
        }
    )


def item(**fields: object) -> ChecklistItem:
    return ChecklistItem(
        **{
            "id": "T-1",
            "checklist": "added",
            "phase": Phase.PLANNING,
            "named_phase": "Planning",
            "text": "One",
            "who": ("nurse",),
            "answer": AnswerKind.YES_NO,
            "stops": False,
            "sources": ("usual_practice",),
            "evidence": Evidence.ENGINEERING,
            **fields,
        }
    )


def test_the_shipped_pack_has_no_faulty_rule() -> None:
    assert rule_faults(catalog()) == []


CASES = [
    pytest.param(one, case, id=f"{one.id}-{number}")
    for one in catalog().statements.values()
    for number, case in enumerate(one.cases)
]


@pytest.mark.parametrize(("one", "case"), CASES)
def test_a_statement_answers_its_own_cases(one: Statement, case: StatementCase) -> None:
    finding = finding_of(one, situation(**case.facts))

    assert (finding.status.value if finding else "silent") == case.expect


def test_every_statement_has_a_case_that_raises_it_and_one_that_does_not() -> None:
    for one in catalog().statements.values():
        expected = {case.expect for case in one.cases}

        assert one.status.value in expected, one.id
        assert len(expected) > 1, one.id


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"when": "uses.emboli"}, "when: 'uses.emboli' is no name of the vocabulary"),
        ({"when": "labs.inrr > 1.0"}, "when: 'labs.inrr' is no name of the vocabulary"),
        ({"when": "uses.embolic &&"}, "when: 'uses.embolic &&' is no condition"),
        ({"when": 'labs.inr > "x"'}, "compares values of different kinds"),
        ({"applies": "labs.inr"}, "applies: 'labs.inr' gives 1.0, expected true or false"),
        ({"title": "INR {labs.inrr}."}, "title: {labs.inrr} is no name of the vocabulary"),
        ({"values": ("labs.inrr",)}, "values: 'labs.inrr' is no name"),
        ({"status": Status.NOT_ASSESSED}, "needs: a not_assessed statement names the fields"),
        ({"status": Status.OK}, "status: a raised statement is never ok"),
    ],
)
def test_a_faulty_statement_is_named_with_field_and_reason(fields: dict[str, object], said: str) -> None:
    [fault] = rule_faults(PackWith(statements={"test.one": statement(**fields)}))  # type: ignore[arg-type]

    assert fault.startswith("statements, test.one, ")
    assert said in fault


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"checklist": "none"}, "checklist: there is no list 'none'"),
        ({"reasons": (Reason(because="x"),)}, "reasons.0: needs either a condition"),
        ({"reasons": (Reason(because="x", when="nothing.known"),)}, "reasons.0.when: 'nothing.known'"),
        ({"text": "One{sides}"}, "text: {sides} is no phrase"),
        ({"value_of": "labs.inrr"}, "value_of: 'labs.inrr'"),
        ({"answer": AnswerKind.CHOICE}, "choices: an item answered by choice lists its choices"),
        ({"choices": ("a",)}, "choices: an item answered by choice"),
        ({"who": ()}, "who: somebody has to answer it"),
    ],
)
def test_a_faulty_site_item_is_named_with_field_and_reason(fields: dict[str, object], said: str) -> None:
    [fault] = rule_faults(PackWith(site_items={"T-1": item(**fields)}))  # type: ignore[arg-type]

    assert fault.startswith("site_items, T-1, ")
    assert said in fault


def test_every_known_value_is_in_the_vocabulary_and_of_its_kind() -> None:
    kinds = {"number": float, "text": str, "yes_no": bool, "texts": list}

    for name, value in situation(**RICH).known.values.items():
        assert is_known(name, catalog().analytes)
        assert type(value) is (kinds[NAMES[name].kind] if name in NAMES else float), name


def test_a_name_that_can_be_missing_says_which_field_settles_it() -> None:
    always = set(situation().known.values)

    for name, entry in NAMES.items():
        assert entry.settles or name in always, name


def test_a_condition_of_the_pack_is_checked_on_every_branch() -> None:
    assert fault_in('uses.embolic || labs.inr > "x"', catalog().analytes) is not None


def test_the_page_on_conditions_lists_every_name_with_its_kind() -> None:
    page = (Path(__file__).parents[3] / "docs" / "conditions.md").read_text("utf-8")
    kinds = {"number": "number", "text": "text", "yes_no": "yes or no", "texts": "list of texts"}

    for name, entry in NAMES.items():
        settled = (
            ", ".join(f"`{path}`" for path in entry.settles) or "the content pack or the plan: never missing"
        )
        assert f"| `{name}` | {kinds[entry.kind]} | {settled} |" in page
