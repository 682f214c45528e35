"""Times with and without offset are made comparable."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from irplanner.planning.moments import comparable, has_offset
from tests.planning.any_case import facts

EAST = timezone(timedelta(hours=9))
NAIVE = datetime(2026, 9, 3, 12)


def test_without_any_offset_nothing_changes() -> None:
    case = facts(scheduled_at="2026-09-04T08:00")

    assert comparable(case, NAIVE) == (case, NAIVE)
    assert not has_offset(case)


def test_the_schedule_names_the_zone() -> None:
    case = facts(
        scheduled_at="2026-09-04T08:00+09:00",
        labs=[{"test": "inr", "value": 1, "taken_at": "2026-09-03T00:00Z"}],
        anesthesia={"intake": [{"kind": "clear_liquid", "at": "2026-09-04T05:00"}]},
        checklist={"M01": {"answer": "yes", "at": "2026-09-03T10:00"}},
    )

    told, at = comparable(case, NAIVE)

    assert has_offset(case)
    assert at == datetime(2026, 9, 3, 12, tzinfo=EAST)
    assert str(told.labs[0].taken_at) == "2026-09-03 09:00:00+09:00"
    assert told.anesthesia.intake is not None
    assert told.anesthesia.intake[0].at == datetime(2026, 9, 4, 5, tzinfo=EAST)
    assert told.checklist["M01"].at == datetime(2026, 9, 3, 10, tzinfo=EAST)


def test_else_the_moment_of_assessment_does() -> None:
    told, _ = comparable(facts(scheduled_at="2026-09-04T08:00"), NAIVE.replace(tzinfo=EAST))

    assert told.scheduled_at == datetime(2026, 9, 4, 8, tzinfo=EAST)


def test_else_the_first_time_with_an_offset() -> None:
    case = facts(labs=[{"test": "inr", "value": 1, "taken_at": "2026-09-03T00:00+09:00"}])

    assert comparable(case, NAIVE)[1] == NAIVE.replace(tzinfo=EAST)
