"""The window says when the clock is set back, once for each leap, and notes it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from irplanner.services import audit_trail
from irplanner.ui.clock_watch import ClockWatch

START = datetime(2026, 9, 3, 12, tzinfo=UTC)


class Clocks:
    def __init__(self):
        self.wall, self.steady = datetime.now(UTC), 1000.0

    def pass_seconds(self, seconds):
        self.wall += timedelta(seconds=seconds)
        self.steady += seconds


@pytest.fixture
def clocks():
    return Clocks()


@pytest.fixture
def watch(context, clocks):
    return ClockWatch(context, context, wall=lambda: clocks.wall, steady=lambda: clocks.steady)


def noted(context):
    with context.services.store.reading() as connection:
        return len(audit_trail.trail_of(connection, "store", "clock"))


def test_an_hour_back_is_said_once_and_noted(watch, clocks, context):
    watch.start()
    clocks.pass_seconds(60)
    watch.look()
    assert context.shell.errors == []

    clocks.wall -= timedelta(hours=1)
    clocks.pass_seconds(20)
    watch.look()
    watch.look()

    [error] = context.shell.errors
    assert "60 minutes behind" in error.title
    assert noted(context) == 1
    watch.stop()


def test_a_clock_behind_the_trail_is_said_at_the_start(watch, clocks, context):
    with context.services.store.writing() as connection:
        at = clocks.wall + timedelta(days=400)
        audit_trail.note(connection, actor="x", action="x", entity="store", entity_id="y", at=at)

    watch.start()
    watch.stop()

    [error] = context.shell.errors
    assert "days behind" in error.title
    assert noted(context) == 1


def test_summer_time_a_clock_set_right_and_a_sleep_are_not_spoken_of(watch, clocks, context):
    watch.start()
    clocks.wall += timedelta(hours=5)  # set forward, or the computer slept: only back is told
    watch.look()
    clocks.wall -= timedelta(seconds=90)
    watch.look()
    watch.stop()

    assert context.shell.errors == []
    assert noted(context) == 0
