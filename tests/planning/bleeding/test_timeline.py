from __future__ import annotations

from typing import Any

import pytest

from irplanner.models.enums import Status
from irplanner.planning.outcome import TimelineEntry
from tests.planning.bleeding.cases import bleeding, drug, labs, moments

HIGH: dict[str, Any] = {"procedure": "liver_biopsy"}


def of_kind(kind: str, **case: Any) -> list[TimelineEntry]:
    return [entry for entry in moments(**{**HIGH, **case}) if entry.kind == kind]


def test_the_last_dose_is_the_latest_permitted_one() -> None:
    taken = drug("apixaban", times_per_day=2, dose_times=["08:00", "20:00"])

    [entry] = of_kind("last_dose", medications=[taken], labs=labs(crcl=80))

    assert entry.at is not None
    assert entry.at.isoformat() == "2026-09-01T08:00:00"
    assert entry.not_after
    assert (entry.from_, entry.until) == (None, None)
    assert (entry.what, entry.guideline, entry.rule) == ("apixaban", "sir2019", "bleeding.hold.sir.apixaban")


def test_a_range_shows_both_ends() -> None:
    [entry] = of_kind("last_dose", medications=[drug("aspirin")])

    assert [each.isoformat() for each in (entry.from_, entry.until, entry.at) if each] == [
        "2026-08-29T10:00:00",
        "2026-08-31T10:00:00",
        "2026-08-31T10:00:00",
    ]


def test_the_drug_free_time_runs_from_the_last_dose_to_the_start() -> None:
    [entry] = of_kind("hold", medications=[drug("warfarin")])

    assert entry.from_ is not None
    assert entry.until is not None
    assert (entry.from_.isoformat(), entry.until.isoformat()) == (
        "2026-08-29T10:00:00",
        "2026-09-03T10:00:00",
    )


@pytest.mark.parametrize(
    ("row", "spans"),
    [
        ("apixaban", [("2026-09-04T11:30:00", None)]),
        ("ufh_iv", [("2026-09-03T17:30:00", "2026-09-03T19:30:00")]),
        ("enoxaparin_therapeutic", [("2026-09-03T23:30:00", None)]),
        ("argatroban", [("2026-09-03T15:30:00", "2026-09-03T17:30:00")]),
        ("warfarin", [("2026-09-04T00:00:00", None)]),
        ("clopidogrel", [("2026-09-03T17:30:00", None), ("2026-09-04T11:30:00", None)]),
        ("cangrelor", []),
    ],
)
def test_restart_counts_from_the_planned_end(row: str, spans: list[tuple[str, str | None]]) -> None:
    entries = of_kind("resume", medications=[drug(row)], labs=labs(crcl=80))

    assert [
        (entry.from_.isoformat() if entry.from_ else None, entry.until.isoformat() if entry.until else None)
        for entry in entries
    ] == spans


def test_a_missing_end_is_asked_for_and_gives_no_restart() -> None:
    case: dict[str, Any] = {**HIGH, "expected_end": None, "medications": [drug("apixaban")]}

    assert bleeding(**case)["bleeding.resume"].needs == ("expected_end",)
    assert [each for each in moments(**case) if each.kind == "resume"] == []


def test_a_drug_that_goes_on_has_no_moments() -> None:
    assert moments(procedure="port_placement", medications=[drug("apixaban")]) == []


def test_a_restart_decided_together_is_said() -> None:
    found = bleeding(**HIGH, medications=[drug("eptifibatide")])["bleeding.resume.eptifibatide"]

    assert found.status is Status.INFO
    assert "multidisciplinary" in found.title


def test_rows_still_open_name_one_restart_once() -> None:
    entries = of_kind("resume", medications=[drug("heparin")])

    assert len(entries) == 1


def test_moments_keep_the_zone_of_the_case() -> None:
    case: dict[str, Any] = {
        **HIGH,
        "scheduled_at": "2026-09-03T10:00:00-04:00",
        "expected_end": "2026-09-03T11:30:00-04:00",
        "medications": [drug("warfarin", last_dose_at="2026-08-29T10:00:00-04:00")],
    }

    [last] = [each for each in moments(**case) if each.kind == "last_dose"]

    assert last.at is not None
    assert last.at.isoformat() == "2026-08-29T10:00:00-04:00"
    assert bleeding(**case)["bleeding.hold.sir.warfarin"].status is Status.OK
