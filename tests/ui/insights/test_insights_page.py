"""The Insights page by hand: charts, periods, a dot that opens its case, and empty charts that say why."""

from __future__ import annotations

from datetime import timedelta

import msgspec
import pytest

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Radiation
from irplanner.ui.insights.page import InsightsPage
from irplanner.ui.labels import Label
from tests.ui.fake_shell import NOW


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = InsightsPage(context)
        qtbot.addWidget(page)
        page.resize(1200, 700)
        page.activate()
        page.show()
        return page

    return make


def add(context, days_ago, kerma=None):
    record = context.cases.create(
        CaseFacts(
            procedure="liver_biopsy",
            scheduled_at=NOW - timedelta(days=days_ago),
            radiation=Radiation(air_kerma_mgy=kerma),
        )
    )
    return context.cases.save(msgspec.structs.replace(record, status=CaseStatus.DONE))


def test_the_charts_say_their_figures_to_a_screen_reader(make_page, context):
    add(context, 1, 640.0)
    page = make_page()

    assert "2026-09: 1 cases" in page.volume.accessibleDescription()
    assert "median 640 mGy" in page.kerma.accessibleDescription()


def test_axes_carry_their_units(make_page, context):
    add(context, 1, 640.0)
    page = make_page()

    assert page.kerma.plot.getAxis("left").labelText == "air kerma, mGy"
    assert page.volume.plot.getAxis("left").labelText == "cases"


def test_another_period_counts_again(make_page, context):
    add(context, 200)
    page = make_page()
    assert "1 cases" in page.volume.accessibleDescription()

    page.periods.buttons["3"].click()

    assert "1 cases" not in page.volume.accessibleDescription()


def test_empty_charts_say_why(make_page):
    page = make_page()

    texts = [label.text() for label in page.findChildren(Label) if label.isVisible()]
    assert any("No air kerma has been recorded" in text for text in texts)
    assert any("No case has a date" in text for text in texts)


def test_a_dot_opens_its_case(make_page, context):
    record = add(context, 1, 640.0)
    page = make_page()

    page.kerma.case_chosen.emit(record.case_id)

    assert context.shell.visited == [("plan", record.case_id, None)]


def test_a_change_of_theme_draws_again(make_page, context):
    add(context, 1, 640.0)
    page = make_page()

    context.theme.changed.emit()

    assert len(page.volume.plot.listDataItems()) == 2
    assert page.kerma.plot.listDataItems()


def test_long_names_are_broken_in_two(make_page, context):
    add(context, 1, 640.0)
    page = make_page()

    page.kerma.resize(300, 300)
    page.kerma.draw()

    assert page.kerma.plot.getAxis("bottom").height() > 0
