"""Child-Pugh of a case: exact, as a range, and what it asks for."""

from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.scores.liver_scores import assess_liver_scores
from irplanner.planning.topic import TopicAnswer
from tests.planning.any_case import situation

LABS = {"bilirubin": 2.4, "albumin": 3.1, "inr": 1.6}


def scored(*conditions: str, labs: dict[str, float] | None = None, **case: Any) -> TopicAnswer:
    results = [{"test": test, "value": value} for test, value in (LABS if labs is None else labs).items()]
    patient = {"sex": "male", "conditions": list(conditions)}
    return assess_liver_scores(situation(procedure="ctace", labs=results, patient=patient, **case))


def child_pugh(answer: TopicAnswer) -> Any:  # the finding, or None
    return next((one for one in answer.findings if one.rule == "scores.child_pugh"), None)


@pytest.mark.parametrize(
    ("conditions", "points", "level"),
    [
        # 2 for bilirubin, 2 for albumin, 1 for the INR, 1 each without ascites and encephalopathy
        (("cirrhosis",), 7, "B"),
        (("cirrhosis", "ascites_mild"), 8, "B"),
        (("cirrhosis", "ascites_moderate"), 9, "B"),
        (("cirrhosis", "ascites_moderate", "encephalopathy_grade_1_2"), 10, "C"),
        (("cirrhosis", "encephalopathy_grade_3_4"), 9, "B"),
        (("chronic_liver_disease",), 7, "B"),
    ],
)
def test_known_conditions_and_results_give_points_and_class(
    conditions: tuple[str, ...], points: int, level: str
) -> None:
    answer = scored(*conditions)

    assert answer.derived["child_pugh"].value == points
    assert child_pugh(answer).status is Status.INFO
    assert child_pugh(answer).values["class"] == level


def test_a_grade_not_said_is_no_gap_while_the_class_is_the_same() -> None:
    told = child_pugh(scored("cirrhosis", "ascites"))

    assert told.status is Status.INFO
    assert told.title == "Child-Pugh: 8 to 9 points, class B."


def test_a_grade_that_decides_the_class_is_asked_for() -> None:
    told = child_pugh(scored("cirrhosis", "ascites", "encephalopathy"))

    assert told.status is Status.NOT_ASSESSED
    assert told.title == "Child-Pugh: 9 to 11 points, class B or C."
    assert told.needs == ("patient.conditions", "patient.conditions")[:1]


@pytest.mark.parametrize("missing", LABS)
def test_a_result_that_decides_the_class_is_asked_for(missing: str) -> None:
    labs = {test: value for test, value in LABS.items() if test != missing}
    told = child_pugh(scored("cirrhosis", "ascites_moderate", labs=labs))

    assert told.status is Status.NOT_ASSESSED
    assert told.needs == (f"labs.{missing}",)


def test_without_results_every_class_is_possible() -> None:
    answer = scored("cirrhosis", labs={})

    assert child_pugh(answer).title == "Child-Pugh: 5 to 11 points, class A, B or C."
    assert "child_pugh" not in answer.derived


def test_without_chronic_liver_disease_it_is_not_reckoned() -> None:
    assert child_pugh(scored()) is None
    assert child_pugh(scored("ascites")) is None


@pytest.mark.parametrize(("test", "steps"), [("bilirubin", (1.9, 2.0, 3.1)), ("inr", (1.6, 1.7, 2.4))])
def test_a_worse_result_never_gives_fewer_points(test: str, steps: tuple[float, ...]) -> None:
    points = [scored("cirrhosis", labs={**LABS, test: value}).derived["child_pugh"].value for value in steps]

    assert points == sorted(points)
