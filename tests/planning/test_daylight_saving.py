"""Clocks of a plan over both changes of summer time, at month ends and on a leap day."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import pytest

from irplanner.planning.clock import after_days, after_hours, hours_between, is_later
from irplanner.planning.facts import CaseFacts
from irplanner.planning.outcome import Plan, TimelineEntry
from irplanner.planning.plan import make_plan
from tests.planning.any_case import catalog, facts, findings_of

BERLIN, NEW_YORK = ZoneInfo("Europe/Berlin"), ZoneInfo("America/New_York")
CHANGES = [
    (BERLIN, date(2026, 3, 29)),
    (BERLIN, date(2026, 10, 25)),
    (NEW_YORK, date(2026, 3, 8)),
    (NEW_YORK, date(2026, 11, 1)),
]
STARTS = [time(4), time(8), time(16, 30)]
# Of these the documents count hours that pass; the rest are days, told by the clock on the wall.
BY_HOURS = {"premedication", "fasting", "antibiotic", "bed_rest", "observation"}
CASE: dict[str, Any] = {
    "procedure": "uterine_fibroid_embolization",
    "patient": {
        "birth_date": "1982-03-02",
        "sex": "female",
        "weight_kg": 72,
        "height_cm": 164,
        "allergies": [{"agent": "iodinated_contrast", "severity": "moderate"}],
        "conditions": ["diabetes"],
    },
    "labs": [{"test": "creatinine", "value": 1.4, "unit": "mg/dL"}],
    "medications": [
        {"drug": "apixaban", "dose_mg": 5, "times_per_day": 2},
        {"drug": "ufh_iv"},
        {"drug": "warfarin"},
        {"drug": "metformin"},
        {"drug": "empagliflozin"},
    ],
    "access": {"site": "common_femoral_artery", "sheath_fr": 6, "closure": "manual_compression"},
    "anesthesia": {"type": "moderate_sedation"},
    "contrast": {"agent": "iodixanol", "route": "ia", "volume_ml": 90, "mg_i_per_ml": 320},
}


def planned(start: datetime, **changes: Any) -> Plan:
    """Plan the case at a start in any zone, seen four days before."""
    case = at_start(facts(**{**CASE, **changes}), start)
    return make_plan(case, catalog(), after_hours(start, -96))


def at_start(case: CaseFacts, start: datetime) -> CaseFacts:
    return msgspec.structs.replace(case, scheduled_at=start, expected_end=after_hours(start, 1.5))


def moments(entry: TimelineEntry) -> list[datetime]:
    return [moment for moment in (entry.at, entry.from_, entry.until) if moment is not None]


def by_hours(made: Plan) -> set[tuple[str, str, datetime]]:
    return {
        (entry.kind, entry.what, moment.astimezone(UTC))
        for entry in made.timeline
        if entry.kind in BY_HOURS
        for moment in moments(entry)
    }


@pytest.mark.parametrize("clock", STARTS, ids=str)
@pytest.mark.parametrize(("zone", "day"), CHANGES, ids=str)
@pytest.mark.parametrize("days_after", [0, 1])
def test_clocks_in_hours_are_the_hours_that_pass(
    zone: ZoneInfo, day: date, clock: time, days_after: int
) -> None:
    start = datetime.combine(day + timedelta(days=days_after), clock, tzinfo=zone)

    there, elsewhere = by_hours(planned(start)), by_hours(planned(start.astimezone(UTC)))

    assert {kind for kind, _, _ in there} == BY_HOURS
    assert there == elsewhere


@pytest.mark.parametrize("clock", STARTS, ids=str)
@pytest.mark.parametrize(("zone", "day"), CHANGES, ids=str)
def test_a_hold_is_never_shorter_than_without_the_change(zone: ZoneInfo, day: date, clock: time) -> None:
    start = datetime.combine(day, clock, tzinfo=zone)
    plain = {
        (entry.what, entry.rule): entry.at
        for entry in planned(start.replace(tzinfo=None)).timeline
        if entry.kind == "last_dose" and entry.at
    }
    held = [one for one in planned(start).timeline if one.kind == "last_dose" and one.at]

    assert {"apixaban", "warfarin"} <= {one.what for one in held}
    assert {(one.what, one.rule) for one in held} == set(plain)
    for one in held:
        assert one.at is not None
        before = plain[one.what, one.rule]
        elapsed, expected = hours_between(one.at, start), hours_between(before, start.replace(tzinfo=None))
        if one.what == "empagliflozin":  # whole drug-free days: the date counts, not the hour
            assert one.at.date() == before.date()
        else:
            assert expected <= elapsed <= expected + 1, one


@pytest.mark.parametrize(("zone", "day"), CHANGES, ids=str)
def test_no_moment_is_told_that_the_clocks_never_show(zone: ZoneInfo, day: date) -> None:
    for clock in (time(1, 30), time(2, 30), time(3, 30)):
        made = planned(datetime.combine(day + timedelta(days=2), clock, tzinfo=zone))
        for entry in made.timeline:
            for moment in moments(entry):
                assert moment.astimezone(UTC).astimezone(zone).replace(fold=0) == moment.replace(fold=0)


def test_the_hour_left_out_is_told_as_the_next_one() -> None:
    moved = after_days(datetime(2026, 3, 28, 2, 30, tzinfo=BERLIN), 1)

    assert moved.isoformat() == "2026-03-29T03:30:00+02:00"


def test_in_the_hour_that_comes_twice_the_second_time_is_later() -> None:
    first = datetime(2026, 10, 25, 2, 45, tzinfo=BERLIN)
    second = datetime(2026, 10, 25, 2, 15, fold=1, tzinfo=BERLIN)

    assert is_later(second, first)
    assert not is_later(first, second)
    assert not is_later(first, first)


def test_a_drink_in_the_second_of_two_hours_is_held_to_the_hours_that_pass() -> None:
    def with_drink(fold: int) -> str:
        case = at_start(
            facts(
                **{
                    **CASE,
                    "anesthesia": {
                        "type": "moderate_sedation",
                        "intake": [{"kind": "clear_liquid", "at": "2026-10-25T02:30"}],
                    },
                }
            ),
            datetime(2026, 10, 25, 3, 45, tzinfo=BERLIN),
        )
        (drink,) = case.anesthesia.intake or ()
        drink = msgspec.structs.replace(drink, at=drink.at.replace(tzinfo=BERLIN, fold=fold))
        case = msgspec.structs.replace(
            case, anesthesia=msgspec.structs.replace(case.anesthesia, intake=(drink,))
        )
        made = make_plan(case, catalog(), datetime(2026, 10, 24, 12, tzinfo=BERLIN))
        return str(findings_of(made, "sedation.fasting.clear_liquid")[0].status)

    assert with_drink(fold=0) == "ok"  # two hours and a quarter before
    assert with_drink(fold=1) == "stop"  # one hour and a quarter before


def test_a_case_file_with_offsets_is_read_over_the_change() -> None:
    made = make_plan(
        facts(
            **{
                **CASE,
                "scheduled_at": "2026-10-25T08:00+01:00",
                "anesthesia": {
                    "type": "moderate_sedation",
                    "intake": [{"kind": "light_meal", "at": "2026-10-25T02:30+02:00"}],
                },
            }
        ),
        catalog(),
        datetime(2026, 10, 24, 12, tzinfo=UTC),
    )

    meal = findings_of(made, "sedation.fasting.light_meal")[0]
    assert meal.status == "ok"  # 6.5 hours pass, although the clock shows 5.5
    assert meal.values["anesthesia.intake.0.at"] == "2026-10-25T01:30+01:00"


@pytest.mark.parametrize(
    ("start", "warfarin"),
    [
        ("2026-03-02T08:00", "2026-02-25T08:00"),
        ("2024-03-02T08:00", "2024-02-26T08:00"),  # over the leap day
        ("2024-02-29T08:00", "2024-02-24T08:00"),
        ("2027-01-03T08:00", "2026-12-29T08:00"),
        ("2026-05-01T08:00", "2026-04-26T08:00"),
    ],
)
def test_days_are_counted_over_month_ends_and_the_leap_day(start: str, warfarin: str) -> None:
    made = planned(datetime.fromisoformat(start))

    last = [one.at for one in made.timeline if one.kind == "last_dose" and one.what == "warfarin"]
    assert last == [datetime.fromisoformat(warfarin)]


@pytest.mark.parametrize("start", ["2026-03-01T08:00", "2024-03-01T08:00", "2027-01-01T08:00"])
def test_premedication_crosses_a_month_end(start: str) -> None:
    begin = datetime.fromisoformat(start)

    first = min(one.at for one in planned(begin).timeline if one.kind == "premedication" and one.at)
    assert first == begin - timedelta(hours=13)
    assert first.month != begin.month
