from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.laboratory.lab_age import age_findings, age_moments, months_before
from irplanner.planning.outcome import Finding
from irplanner.planning.situation import Situation
from tests.planning.any_case import AT, catalog, facts
from tests.planning.site_catalog import site_catalog

START = "2026-09-30T10:00"


def case(choice: str = "one_month", **parts: Any) -> Situation:
    policy = msgspec.structs.replace(catalog().site_policies["labs.age"], choice=choice)
    pack = site_catalog(site_policies={policy.id: policy})
    return Situation(facts(**{"scheduled_at": START, **parts}), pack, AT)


def by_rule(choice: str = "one_month", **parts: Any) -> dict[str, Finding]:
    return {each.rule: each for each in age_findings(case(choice, **parts))}


def inr(taken_at: str | None) -> list[dict[str, Any]]:
    return [{"test": "inr", "value": 1.1, "taken_at": taken_at}]


@pytest.mark.parametrize(
    ("taken_at", "old"),
    [("2026-08-30T09:59", True), ("2026-08-30T10:00", False), ("2026-08-30T10:01", False)],
)
def test_a_result_is_too_old_after_a_calendar_month(taken_at: str, old: bool) -> None:
    found = by_rule(labs=inr(taken_at))

    assert ("labs.inr.old" in found) == old
    assert ("labs.age" in found) != old


@pytest.mark.parametrize(
    ("procedure", "taken_at", "old"),
    [
        ("liver_biopsy", "2026-09-25T10:00", False),
        ("liver_biopsy", "2026-09-25T09:59", True),
        ("picc", "2026-08-31T10:00", False),
        ("picc", "2026-08-31T09:59", True),
    ],
)
def test_another_rule_set_counts_days_by_class(procedure: str, taken_at: str, old: bool) -> None:
    found = by_rule("inr_30_5_2_days", procedure=procedure, labs=inr(taken_at))

    assert ("labs.inr.old" in found) == old


def test_a_rule_that_cannot_be_reckoned_is_shown_as_advice() -> None:
    found = by_rule("inr_30_5_2_days", labs=inr("2026-01-01T08:00"))["labs.inr.old"]

    assert "2 days after stopping warfarin" in found.detail


def test_a_site_without_a_limit_says_nothing() -> None:
    assert by_rule("none", labs=inr("2020-01-01T08:00")) == {}


def test_a_result_without_a_date_is_not_assessed() -> None:
    found = by_rule(labs=inr(None))["labs.undated"]

    assert (found.status, found.needs) == (Status.NOT_ASSESSED, ("labs.inr.taken_at",))


def test_an_old_result_is_a_caution_that_names_the_limit() -> None:
    found = by_rule(labs=inr("2026-08-01T08:00"))["labs.inr.old"]

    assert found.status is Status.CAUTION
    assert "1 month" in found.title
    assert found.sources == ("vumc",)


def test_results_of_other_subjects_have_no_age_here() -> None:
    assert by_rule(labs=[{"test": "hba1c", "value": 7, "taken_at": "2020-01-01T08:00"}]) == {}


def test_tests_still_to_be_taken_have_a_time_from_which_they_count() -> None:
    [entry] = age_moments(case(labs=inr("2026-09-20T08:00")))

    assert entry.kind == "lab"
    assert entry.what == "Platelets and Hemoglobin"
    assert entry.from_ == datetime(2026, 8, 30, 10)
    assert entry.until == datetime(2026, 9, 30, 10)


def test_nothing_is_due_once_every_result_is_young() -> None:
    young = [
        {"test": test, "value": value, "taken_at": "2026-09-20T08:00"}
        for test, value in (("inr", 1.1), ("platelets", 200), ("hemoglobin", 12))
    ]

    assert age_moments(case(labs=young)) == []


def test_a_case_without_a_time_has_no_deadline() -> None:
    assert age_moments(case(scheduled_at=None)) == []


@given(
    day=st.datetimes(min_value=datetime(2000, 1, 1), max_value=datetime(2099, 1, 1)),
    months=st.integers(0, 30),
)
def test_months_before_keeps_day_and_time_or_ends_with_a_shorter_month(day: datetime, months: int) -> None:
    earlier = months_before(day, months)

    assert (day.year * 12 + day.month) - (earlier.year * 12 + earlier.month) == months
    assert earlier.time() == day.time()
    assert earlier.day <= day.day
