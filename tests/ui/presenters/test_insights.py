"""Figures as charts: no month left out, medians right, periods of whole months."""

from __future__ import annotations

from datetime import date

import pytest

from irplanner.services.insights import KermaValue, MonthCount
from irplanner.ui.presenters.insights import PROCEDURES_SHOWN, first_day, kerma_chart, volume_chart

TODAY = date(2026, 9, 4)


@pytest.mark.parametrize("period, day", [("3", date(2026, 7, 1)), ("12", date(2025, 10, 1)), ("all", None)])
def test_a_period_begins_with_a_month_and_ends_with_this_one(period, day):
    assert first_day(period, TODAY) == day


def test_a_period_reaches_over_the_turn_of_the_year():
    assert first_day("3", date(2026, 2, 28)) == date(2025, 12, 1)
    assert first_day("12", date(2026, 12, 31)) == date(2026, 1, 1)


def test_a_month_without_cases_is_a_gap_not_left_out():
    chart = volume_chart(
        [MonthCount(date(2026, 7, 1), "embolization", 2), MonthCount(date(2026, 9, 1), "biopsy", 3)],
        "3",
        TODAY,
    )

    assert chart.months == ("2026-07", "2026-08", "2026-09")
    assert chart.embolization == (2, 0, 0)
    assert chart.others == (0, 0, 3)
    assert "2026-09: 3 cases, 0 embolizations" in chart.spoken


def test_categories_of_one_month_add_up():
    counts = [MonthCount(date(2026, 9, 1), name, 2) for name in ("biopsy", "drainage", "embolization")]

    chart = volume_chart(counts, "all", TODAY)

    assert (chart.embolization, chart.others) == ((2,), (4,))


def test_no_cases_are_an_empty_chart():
    assert volume_chart([], "12", TODAY).is_empty
    assert kerma_chart([]).is_empty


def test_the_procedures_with_most_values_come_first_with_their_median():
    values = [KermaValue(f"a{n}", "uae", "Uterine artery embolization", 100.0 * n) for n in (1, 2, 9)]
    values += [KermaValue("b1", "port", "Port placement", 5.0)]

    chart = kerma_chart(values)

    assert [group.label for group in chart.groups] == ["Uterine artery embolization", "Port placement"]
    assert chart.groups[0].median_mgy == 200.0
    assert chart.groups[0].dots[0] == ("a1", 100.0)


def test_only_so_many_procedures_are_shown():
    values = [KermaValue(str(n), f"p{n}", f"Procedure {n}", 1.0) for n in range(20)]

    assert len(kerma_chart(values).groups) == PROCEDURES_SHOWN
