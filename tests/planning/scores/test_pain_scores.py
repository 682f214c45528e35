"""The score before is asked for, the relief is reckoned."""

from __future__ import annotations

import pytest

from irplanner.models.enums import Status
from irplanner.planning.scores.pain_scores import assess_pain_scores, relief_percent
from tests.planning.any_case import situation

BLOCK = "medial_branch_block_lumbar"


def test_a_pain_procedure_asks_for_the_score_before() -> None:
    [asked] = assess_pain_scores(situation(procedure=BLOCK)).findings

    assert (asked.status, asked.needs) == (Status.NOT_ASSESSED, ("pain.score_before",))


@pytest.mark.parametrize(
    ("before", "after", "relief"), [(8, 2, 75), (8, 8, 0), (4, 6, -50), (10, 0, 100), (3, 1, 66.7)]
)
def test_relief_is_the_share_of_the_score_that_is_gone(before: float, after: float, relief: float) -> None:
    answer = assess_pain_scores(
        situation(procedure=BLOCK, pain={"score_before": before, "score_after": after})
    )

    assert answer.derived["pain_relief_percent"].value == relief
    assert answer.findings[0].status is Status.INFO


def test_without_pain_before_there_is_no_relief() -> None:
    answer = assess_pain_scores(situation(procedure=BLOCK, pain={"score_before": 0, "score_after": 0}))

    assert answer.derived == {}
    with pytest.raises(ValueError, match="above 0"):
        relief_percent(0, 0)


def test_other_procedures_are_not_asked() -> None:
    assert assess_pain_scores(situation(procedure="liver_biopsy")).findings == []
