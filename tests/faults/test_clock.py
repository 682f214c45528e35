"""Clocks that jump: order is by number, moments are UTC, and nothing is taken for tampering."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from irplanner.catalog.catalog import Catalog, load_catalog
from irplanner.models.store import open_store
from irplanner.services import cases as cases_module
from irplanner.services.case_record import with_value
from irplanner.services.cases import Cases
from irplanner.services.safekeeping.backup import back_up
from irplanner.services.safekeeping.verification import verify

ZONES = ["Europe/Berlin", "America/Chicago", "Australia/Lord_Howe"]
MOMENTS = [
    datetime(1970, 1, 1, tzinfo=UTC),
    datetime(2038, 1, 19, 3, 14, 8, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # both 02:30 of that night in Berlin
    datetime(2026, 10, 25, 1, 30, tzinfo=UTC),
    datetime(2026, 3, 29, 1, 30, tzinfo=UTC),
    datetime(2026, 10, 25, 0, 30, tzinfo=UTC),  # and back by an hour
]


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return load_catalog()


class Clock:
    """`datetime` for services/cases.py, with a hand to turn it."""

    moment = MOMENTS[0]

    @classmethod
    def now(cls, zone: timezone) -> datetime:
        return cls.moment.astimezone(zone)


@pytest.mark.parametrize("zone", ZONES)
def test_saves_keep_their_order_whatever_the_clock_does(
    tmp_path: Path, catalog: Catalog, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    monkeypatch.setattr(cases_module, "datetime", Clock)
    store = open_store(tmp_path / "cases.db")
    cases = Cases(store, catalog, zone=ZoneInfo(zone))
    record = cases.create()
    for number, moment in enumerate(MOMENTS):
        Clock.moment = moment
        record = cases.save(with_value(record, "notes", f"save {number}"))

    trail = cases.history(record.case_id)
    store.close()

    assert [line.after["notes"] for line in trail[1:] if line.after] == [
        f"save {n}" for n in range(len(MOMENTS))
    ]
    assert [line.at_utc for line in trail[1:]] == MOMENTS
    assert [line.seq for line in trail] == sorted(line.seq for line in trail)
    assert verify(store.path).problems == ()


@pytest.mark.parametrize("zone", ZONES)
def test_both_hours_of_the_night_of_the_change_stay_apart(
    tmp_path: Path, catalog: Catalog, zone: str
) -> None:
    site = ZoneInfo(zone)
    turn = next(
        moment
        for hour in range(24 * 366)
        if (moment := datetime(2026, 1, 1, tzinfo=UTC) + timedelta(hours=hour)).astimezone(site).utcoffset()
        > (moment + timedelta(hours=1)).astimezone(site).utcoffset()  # type: ignore[operator]
    )
    store = open_store(tmp_path / "cases.db")
    cases = Cases(store, catalog, zone=site)
    moments = [turn + timedelta(minutes=minutes) for minutes in (30, 60, 90)]
    saved = [cases.save(with_value(cases.create(), "scheduled_at", moment)) for moment in moments]

    read = [Cases(store, catalog).load(record.case_id).facts.scheduled_at for record in saved]
    store.close()

    assert read == moments
    assert len({moment.isoformat() for moment in read if moment}) == len(moments)


def test_a_backup_made_before_the_clock_was_set_back_is_not_replaced(tmp_path: Path) -> None:
    store = open_store(tmp_path / "cases.db")
    at = datetime(2026, 10, 25, 2, 30)
    first = back_up(store, tmp_path / "backups", at=at)
    second = back_up(store, tmp_path / "backups", at=at)  # the second 02:30 of that night
    store.close()

    assert first != second
    assert first.exists()
