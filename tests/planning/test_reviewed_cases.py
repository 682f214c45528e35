"""Twenty cases read line by line against the reference, and what each must say or must be silent about."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from tests.planning.reviewed import REVIEWED, planned_at


@pytest.mark.parametrize("row", REVIEWED, ids=[row["told"] for row in REVIEWED])
def test_a_reviewed_case_says_what_the_reference_says(row: dict[str, Any]) -> None:
    made = planned_at(row["case"], datetime.fromisoformat(row["at"]))
    said = [(str(one.status), one.rule, f"{one.title} {one.action} {one.detail}") for one in made.findings]

    for status, rule, words in row["says"]:
        assert any((status, rule) == (given, name) and words in text for given, name, text in said), (
            f"{status} {rule} {words!r} not in {[one for one in said if one[1] == rule]}"
        )
    for beginning in row["silent"]:
        assert [one for one in said if one[1].startswith(beginning)] == []


def test_no_two_findings_of_a_reviewed_case_say_the_same() -> None:
    for row in REVIEWED:
        titles = [one.title for one in planned_at(row["case"], datetime.fromisoformat(row["at"])).findings]

        assert sorted(titles) == sorted(set(titles)), row["told"]
