"""STOP-Bang: score, risk, and what unknown items leave open."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.planning.scores.stop_bang import stop_bang
from tests.planning.any_case import catalog

NONE = {
    "snoring": False,
    "tired": False,
    "observed": False,
    "pressure": False,
    "bmi": 25.0,
    "age": 40.0,
    "neck_cm": 36.0,
    "sex": "F",
}
RANK = {"low": 0, "intermediate": 1, "high": 2}


def score(**answers):
    return stop_bang(catalog().scores["stop_bang"], {**NONE, **answers})


@pytest.mark.parametrize(
    ("answers", "points"),
    [
        ({}, 0),
        ({"bmi": 35}, 0),
        ({"bmi": 35.1}, 1),
        ({"age": 50}, 0),
        ({"age": 51}, 1),
        ({"sex": "M"}, 1),
        ({"neck_cm": 40.9}, 0),
        ({"neck_cm": 41}, 1),
        ({"sex": "M", "neck_cm": 42.9}, 1),
        ({"sex": "M", "neck_cm": 43}, 2),
        ({"snoring": True, "tired": True, "observed": True, "pressure": True}, 4),
    ],
)
def test_each_item_gives_its_point_at_its_limit(answers, points):
    assert score(**answers).low == points


def test_everything_gives_eight():
    answers = dict.fromkeys(("snoring", "tired", "observed", "pressure"), True)

    assert score(**answers, bmi=40, age=70, neck_cm=45, sex="M").low == 8


@pytest.mark.parametrize(
    ("answers", "risk"),
    [
        ({"snoring": True, "tired": True}, "low"),
        ({"snoring": True, "age": 60, "pressure": True}, "intermediate"),
        ({"snoring": True, "tired": True, "bmi": 36}, "high"),  # two of STOP with the index
        ({"snoring": True, "tired": True, "neck_cm": 41}, "high"),
        ({"snoring": True, "tired": True, "sex": "M"}, "high"),
        ({"snoring": True, "sex": "M", "bmi": 36}, "intermediate"),  # one of STOP only
    ],
)
def test_risk_follows_the_bands_and_the_added_rule(answers, risk):
    assert score(**answers).risk == risk


def test_unknown_items_leave_a_range_and_are_named():
    result = score(snoring=None, neck_cm=None)

    assert (result.low, result.high) == (0, 2)
    assert result.missing == ("snoring", "neck_cm")
    assert result.risk == "low"


def test_a_risk_that_unknown_items_cannot_change_is_settled():
    result = score(snoring=True, tired=True, observed=True, pressure=True, bmi=None, sex="M")

    assert result.risk == "high"


def test_an_unknown_sex_asks_where_it_decides_about_the_neck():
    result = score(sex=None, neck_cm=42)

    assert (result.low, result.high) == (0, 2)
    assert "sex" in result.missing


answer = st.one_of(st.none(), st.booleans())


@given(
    flags=st.tuples(answer, answer, answer, answer),
    bmi=st.one_of(st.none(), st.floats(15, 60)),
    neck=st.one_of(st.none(), st.floats(25, 60)),
    age=st.one_of(st.none(), st.floats(18, 100)),
    sex=st.sampled_from([None, "F", "M"]),
)
def test_the_range_is_ordered_and_exact_when_all_is_known(flags, bmi, neck, age, sex):
    names = ("snoring", "tired", "observed", "pressure")
    result = score(**dict(zip(names, flags, strict=True)), bmi=bmi, neck_cm=neck, age=age, sex=sex)

    assert 0 <= result.low <= result.high <= 8
    assert RANK[result.risk_at_best] <= RANK[result.risk_at_worst]
    assert result.missing or result.low == result.high


@given(flags=st.tuples(answer, answer, answer, answer), neck=st.one_of(st.none(), st.floats(25, 60)))
def test_one_more_yes_never_lowers_the_risk(flags, neck):
    names = ("snoring", "tired", "observed", "pressure")
    answers = {**dict(zip(names, flags, strict=True)), "neck_cm": neck}
    before, after = score(**answers), score(**{**answers, "observed": True})

    assert RANK[after.risk_at_worst] >= RANK[before.risk_at_best]
    assert after.low >= before.low
