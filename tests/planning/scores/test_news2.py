"""NEWS2: sums, levels, single items of three points."""

from __future__ import annotations

import pytest

from irplanner.planning.scores.news2 import LEVELS, news2
from tests.planning.any_case import catalog

ALERT = "new_confusion_or_less_alert"
WELL = {"rr": 16, "spo2": 98, "oxygen": False, "sbp": 125, "pulse": 72, "temp_c": 36.8, ALERT: False}


def score(**answers):
    return news2(catalog().scores["news2"], {**WELL, **answers})


def test_a_well_patient_scores_nothing():
    assert (score().low, score().level) == (0, "low")


@pytest.mark.parametrize(
    ("answers", "points", "level"),
    [
        ({"oxygen": True, "spo2": 95, "pulse": 95}, 4, "low"),
        ({"rr": 25}, 3, "low_medium"),
        ({ALERT: True}, 3, "low_medium"),
        ({"oxygen": True, "spo2": 93, "pulse": 95}, 5, "medium"),
        ({"oxygen": True, "spo2": 92, "rr": 22}, 6, "medium"),
        ({"oxygen": True, "spo2": 92, "rr": 25}, 7, "high"),
        (
            {"rr": 30, "spo2": 85, "oxygen": True, "sbp": 80, "pulse": 140, "temp_c": 34, ALERT: True},
            20,
            "high",
        ),
    ],
)
def test_level_follows_sum_and_single_items(answers, points, level):
    assert (score(**answers).low, score(**answers).level) == (points, level)


def test_missing_items_leave_a_range():
    result = score(rr=None, pulse=None)

    assert (result.low, result.high, result.level) == (0, 6, None)
    assert result.missing == ("rr", "pulse")


def test_a_missing_oxygen_answer_cannot_be_a_single_item_of_three():
    assert score(oxygen=None).level == "low"


def test_high_is_settled_without_the_rest():
    answers = dict.fromkeys(WELL)
    result = news2(catalog().scores["news2"], {**answers, "rr": 30, "spo2": 85, "sbp": 80})

    assert result.level == "high"
    assert result.red_items == ("rr", "spo2", "sbp")


def test_levels_stand_in_rising_order():
    assert LEVELS == ("low", "low_medium", "medium", "high")
