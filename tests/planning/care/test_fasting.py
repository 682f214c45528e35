"""Fasting before sedation, at equality and over midnight and daylight-saving changes."""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from irplanner.models.enums import Status
from irplanner.planning.care.fasting import assess_fasting, earliest_start, last_intake
from tests.planning.any_case import catalog, plan, situation

START = "2026-09-04T08:00"
HOURS = {
    "clear_liquid": 2,
    "breast_milk": 4,
    "infant_formula": 6,
    "nonhuman_milk": 6,
    "light_meal": 6,
    "fried_or_fatty_or_meat": 8,
}


def answer(intake=None, kind="moderate_sedation", start=START, **case):
    anesthesia = {"type": kind} if intake is None else {"type": kind, "intake": intake}
    return assess_fasting(situation(anesthesia=anesthesia, scheduled_at=start, **case))


def found(*args, **kwargs):
    return {one.rule: one for one in answer(*args, **kwargs).findings}


@pytest.mark.parametrize(("kind", "hours"), HOURS.items())
def test_a_start_exactly_at_the_end_of_fasting_is_in_time(kind, hours):
    at = datetime.fromisoformat(START) - timedelta(hours=hours)

    assert found([{"kind": kind, "at": at.isoformat()}])[f"sedation.fasting.{kind}"].status is Status.OK


@pytest.mark.parametrize(("kind", "hours"), HOURS.items())
def test_a_minute_less_stops_and_names_the_earliest_start(kind, hours):
    at = datetime.fromisoformat(START) - timedelta(hours=hours) + timedelta(minutes=1)
    finding = found([{"kind": kind, "at": at.isoformat()}])[f"sedation.fasting.{kind}"]

    assert finding.status is Status.STOP
    assert finding.values["earliest_start"] == "2026-09-04T08:01"


def test_each_kind_answers_for_its_latest_intake():
    rules = found(
        [
            {"kind": "clear_liquid", "at": "2026-09-04T07:00"},
            {"kind": "clear_liquid", "at": "2026-09-04T05:00"},
            {"kind": "light_meal", "at": "2026-09-04T01:00"},
        ]
    )

    assert rules["sedation.fasting.clear_liquid"].values["earliest_start"] == "2026-09-04T09:00"
    assert rules["sedation.fasting.light_meal"].status is Status.OK


def test_a_full_meal_is_read_as_the_strictest_kind():
    rules = found([{"kind": "full_meal", "at": "2026-09-04T00:01"}])

    assert rules["sedation.fasting.fried_or_fatty_or_meat"].status is Status.STOP


def test_chewing_gum_does_not_delay():
    assert (
        found([{"kind": "gum", "at": "2026-09-04T07:59"}])["sedation.fasting.chewing_gum"].status is Status.OK
    )


def test_an_unknown_kind_is_asked_about():
    finding = found([{"kind": "steak tartare", "at": "2026-09-04T01:00"}])["sedation.fasting"]

    assert (finding.status, finding.needs) == (Status.NOT_ASSESSED, ("anesthesia.intake.0.kind",))


def test_an_emergency_is_weighed_not_stopped():
    rules = found([{"kind": "light_meal", "at": "2026-09-04T07:00"}], urgency="emergency")

    assert rules["sedation.fasting.light_meal"].status is Status.CAUTION
    assert rules["sedation.fasting.emergency"].status is Status.INFO


def test_intake_and_start_are_asked_for():
    assert found()["sedation.fasting"].needs == ("anesthesia.intake",)
    assert found(start=None)["sedation.fasting"].needs == ("anesthesia.intake", "scheduled_at")


def test_nothing_taken_is_an_answer():
    assert found([])["sedation.fasting"].status is Status.OK


@pytest.mark.parametrize("kind", ["none", "local"])
def test_local_anesthesia_alone_needs_no_fasting(kind):
    assert found(kind=kind)["sedation.fasting"].status is Status.OK


@pytest.mark.parametrize("kind", ["moderate_sedation", "mac_deep", "regional", "general"])
def test_every_other_type_needs_it(kind):
    assert found(kind=kind)["sedation.fasting"].status is Status.NOT_ASSESSED


def test_without_a_type_everything_missing_is_named():
    finding = assess_fasting(situation()).findings[0]

    assert finding.needs == ("anesthesia.type", "anesthesia.intake", "scheduled_at")


def test_the_timeline_says_until_when_what_is_allowed():
    times = {entry.what: entry.at for entry in answer().timeline}

    assert times["last clear liquid"] == datetime(2026, 9, 4, 6)
    assert times["last fried or fatty food or meat"] == datetime(2026, 9, 4, 0)
    assert len(times) == len(HOURS)
    assert all(entry.not_after and entry.kind == "fasting" for entry in answer().timeline)


def test_hours_are_elapsed_hours_over_a_change_of_clock():
    zone = ZoneInfo("Europe/Berlin")  # clocks go back at 03:00 on 25 October 2026
    kind = catalog().fasting_kinds["light_meal"]

    assert earliest_start(kind, datetime(2026, 10, 25, 0, 30, tzinfo=zone)).hour == 5


@given(kind=st.sampled_from(sorted(HOURS)), minutes=st.integers(0, 60 * 24 * 400))
def test_the_last_intake_and_the_earliest_start_are_each_others_inverse(kind, minutes):
    row = catalog().fasting_kinds[kind]
    start = datetime(2026, 1, 1) + timedelta(minutes=minutes)

    assert earliest_start(row, last_intake(row, start)) == start


@given(minutes=st.integers(-2000, 2000), later=st.integers(0, 2000))
def test_a_later_intake_is_never_a_milder_finding(minutes, later):
    start = datetime.fromisoformat(START)
    first, second = (
        found([{"kind": "light_meal", "at": (start + timedelta(minutes=shift)).isoformat()}])
        for shift in (minutes, minutes + later)
    )

    assert (
        second["sedation.fasting.light_meal"].status.rank <= first["sedation.fasting.light_meal"].status.rank
    )


def test_fasting_reaches_the_plan():
    made = plan(anesthesia={"type": "general"}, scheduled_at=START)

    assert any(entry.kind == "fasting" for entry in made.timeline)
