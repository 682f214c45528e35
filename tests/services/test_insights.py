"""Figures over many cases: cancelled ones, other periods and unrecorded values left out."""

from __future__ import annotations

from datetime import date, datetime

import msgspec
import pytest

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Radiation
from irplanner.services.insights import MonthCount, insights


def add(cases, at, procedure="liver_biopsy", kerma=None, status=CaseStatus.DONE):
    record = cases.create(
        CaseFacts(procedure=procedure, scheduled_at=at, radiation=Radiation(air_kerma_mgy=kerma))
    )
    return cases.save(msgspec.structs.replace(record, status=status))


@pytest.fixture
def filled(cases):
    add(cases, datetime(2026, 8, 31, 23, 59), kerma=100.0)
    add(cases, datetime(2026, 9, 1, 0, 0), "uterine_fibroid_embolization", kerma=2000.0)
    add(cases, datetime(2026, 9, 30, 23, 59), "uterine_fibroid_embolization")
    add(cases, datetime(2026, 9, 2, 8, 0), kerma=50.0, status=CaseStatus.CANCELLED)
    add(cases, datetime(2026, 10, 1, 0, 0), kerma=1.0)
    cases.create(CaseFacts(procedure="liver_biopsy"))
    return cases


def test_cases_are_counted_by_month_and_category(store, filled):
    found = insights(store, None, date(2026, 10, 1))

    assert found.volume == (
        MonthCount(date(2026, 8, 1), "biopsy", 1),
        MonthCount(date(2026, 9, 1), "embolization", 2),
    )


def test_the_first_day_counts_and_the_day_after_the_last_does_not(store, filled):
    found = insights(store, date(2026, 9, 1), date(2026, 10, 1))

    assert [count.cases for count in found.volume] == [2]


def test_only_recorded_dose_of_cases_not_cancelled_is_shown(store, filled):
    found = insights(store, None, date(2026, 10, 1))

    assert [value.air_kerma_mgy for value in found.kerma] == [100.0, 2000.0]


def test_an_empty_store_has_nothing_to_show(store):
    found = insights(store, None, date(2026, 10, 1))

    assert (found.volume, found.kerma) == ((), ())
