"""Conditions answer true, false or unknown, and unknown names no more than what would settle it."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.rules.conditions import (
    Condition,
    ConditionError,
    Known,
    Truth,
    Verdict,
    condition,
    names_in,
)
from irplanner.planning.rules.known import KnownFacts


def known(**values: Known) -> KnownFacts:
    """Values by dotted name, written with a double underscore: `labs__inr=1.1`."""
    return KnownFacts({name.replace("__", "."): value for name, value in values.items()})


def verdict(text: str, **values: Known) -> Verdict:
    return condition(text).verdict(known(**values))


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("labs.inr > 1.8", Truth.TRUE),
        ("labs.inr > 1.9", Truth.FALSE),
        ("labs.inr >= 1.9", Truth.TRUE),
        ("labs.inr > 1", Truth.TRUE),
        ("labs.inr < 2", Truth.TRUE),
        ('access.site == "radial_artery"', Truth.TRUE),
        ('access.site in ["radial_artery", "ulnar_artery"]', Truth.TRUE),
        ('"osa" in patient.conditions', Truth.TRUE),
        ('!("diabetes" in patient.conditions)', Truth.TRUE),
        ("size(patient.conditions) == 1", Truth.TRUE),
        ('patient.conditions.exists(one, one == "osa")', Truth.TRUE),
        ("has(labs.platelets)", Truth.FALSE),
        ("has(labs.inr)", Truth.TRUE),
        ("labs.inr > 1.8 ? uses.embolic : labs.platelets > 50.0", Truth.TRUE),
    ],
)
def test_a_condition_with_its_facts_is_answered(text: str, truth: Truth) -> None:
    given_facts = known(
        labs__inr=1.9, access__site="radial_artery", patient__conditions=["osa"], uses__embolic=True
    )

    assert condition(text).verdict(given_facts) == Verdict(truth)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("labs.inr > 1.8", Verdict(Truth.UNKNOWN, ("labs.inr",))),
        ("uses.embolic && labs.inr > 1.8", Verdict(Truth.UNKNOWN, ("labs.inr",))),
        ("!uses.embolic && labs.inr > 1.8", Verdict(Truth.FALSE)),
        ("labs.inr > 1.8 && !uses.embolic", Verdict(Truth.FALSE)),
        ("uses.embolic || labs.inr > 1.8", Verdict(Truth.TRUE)),
        ("labs.inr > 1.8 || uses.embolic", Verdict(Truth.TRUE)),
        ("labs.inr > 1.8 || labs.platelets < 50.0", Verdict(Truth.UNKNOWN, ("labs.inr", "labs.platelets"))),
        ("!(labs.inr > 1.8)", Verdict(Truth.UNKNOWN, ("labs.inr",))),
        (
            "(labs.inr > 1.8 && !uses.embolic) || labs.platelets < 50.0",
            Verdict(Truth.UNKNOWN, ("labs.platelets",)),
        ),
        ("uses.embolic && (labs.inr > 1.8 || uses.embolic)", Verdict(Truth.TRUE)),
        ("labs.inr > 1.8 && labs.inr < 3.0", Verdict(Truth.UNKNOWN, ("labs.inr",))),
    ],
)
def test_a_missing_fact_makes_unknown_only_where_it_matters(text: str, expected: Verdict) -> None:
    assert verdict(text, uses__embolic=True) == expected


def test_signs_inside_a_string_do_not_split_a_condition() -> None:
    text = 'access.site == "a && b || (c" && uses.embolic'

    assert verdict(text, access__site="a && b || (c", uses__embolic=True).truth is Truth.TRUE
    assert names_in(text) == ["access.site", "uses.embolic"]


def test_loop_variables_functions_and_words_are_no_names() -> None:
    assert names_in('medications.rows.exists(row, row == "x") && true && size(labs.inr) > 0') == [
        "medications.rows",
        "labs.inr",
    ]


@pytest.mark.parametrize("text", ["labs.inr >", "1 +", "a b", ""])
def test_a_text_that_is_no_condition_is_refused(text: str) -> None:
    with pytest.raises(ConditionError, match="is no condition"):
        Condition(text)


@pytest.mark.parametrize("text", ['labs.inr > "high"', "labs.inr", "labs.inr.deep > 1.0"])
def test_a_condition_on_the_wrong_kind_of_value_is_a_fault(text: str) -> None:
    with pytest.raises(ConditionError):
        verdict(text, labs__inr=1.9)


NAMES = ["a.one", "a.two", "b.three"]
ATOMS = st.sampled_from(NAMES)
TEXTS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        inner.map(lambda one: f"!({one})"),
        st.tuples(inner, st.sampled_from(["&&", "||"]), inner).map(
            lambda parts: f"({parts[0]} {parts[1]} {parts[2]})"
        ),
    ),
    max_leaves=6,
)
PARTIAL = st.dictionaries(st.sampled_from(NAMES), st.booleans())


def in_python(text: str, values: dict[str, bool]) -> bool:
    for name in NAMES:
        text = text.replace(name, str(values[name]))
    return bool(eval(text.replace("&&", " and ").replace("||", " or ").replace("!", " not ")))


@given(text=TEXTS, values=PARTIAL)
def test_a_settled_answer_stays_whatever_else_becomes_known(text: str, values: dict[str, bool]) -> None:
    answer = condition(text).verdict(KnownFacts(values))
    completions = [{**dict.fromkeys(NAMES, rest), **values} for rest in (True, False)]

    for complete in completions:
        full = condition(text).verdict(KnownFacts(complete))
        assert full.truth is (Truth.TRUE if in_python(text, complete) else Truth.FALSE)
        assert answer.truth in {Truth.UNKNOWN, full.truth}


@given(text=TEXTS, values=PARTIAL)
def test_the_missing_names_are_enough_to_settle_it(text: str, values: dict[str, bool]) -> None:
    answer = condition(text).verdict(KnownFacts(values))
    filled = {**values, **dict.fromkeys(answer.missing, True)}

    assert not set(answer.missing) & set(values)
    assert condition(text).verdict(KnownFacts(filled)).truth is not Truth.UNKNOWN
    assert (answer.truth is Truth.UNKNOWN) == bool(answer.missing)


def test_the_bindings_command_line_is_not_loaded_and_the_whole_package_still_can_be() -> None:
    script = (
        "import sys\n"
        "from irplanner.planning.rules.conditions import Truth, condition\n"
        "from irplanner.planning.rules.known import KnownFacts\n"
        "assert condition('labs.inr > 1.8').verdict(KnownFacts({'labs.inr': 2.0})).truth is Truth.TRUE\n"
        "print(sorted({'cel.cli', 'prompt_toolkit', 'rich'} & set(sys.modules)))\n"
        "import cel\n"
        "print(cel.evaluate('1 + 1'))\n"
    )
    ran = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)

    assert ran.stdout.split("\n")[:2] == ["[]", "2"]
