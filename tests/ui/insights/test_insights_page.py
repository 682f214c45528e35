"""The Insights page by hand and by key: cards, periods, filters, full view, files, and what a point opens."""

from __future__ import annotations

import csv
from datetime import timedelta

import msgspec
import pytest
from PySide6.QtCore import QPointF, Qt

from irplanner.models.enums import CaseStatus
from irplanner.planning.facts import CaseFacts, Radiation, Team
from irplanner.ui.insights.page import InsightsPage
from irplanner.ui.presenters.charts.cards import CARDS
from irplanner.ui.presenters.charts.chart import Target
from tests.ui.fake_shell import NOW


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = InsightsPage(context)
        qtbot.addWidget(page)
        page.resize(1280, 900)
        page.activate()
        page.show()
        return page

    return make


@pytest.fixture
def drawn(qtbot):
    """Wait until a page has drawn what came."""
    return lambda page: qtbot.waitUntil(lambda: page.is_drawn)


def add(context, days_ago, kerma=None, room="IR 1"):
    facts = CaseFacts(
        procedure="liver_biopsy",
        scheduled_at=NOW - timedelta(days=days_ago),
        radiation=Radiation(air_kerma_mgy=kerma),
        team=Team(technologist="M. Ortiz"),
    )
    record = context.cases.create(facts)
    return context.cases.save(msgspec.structs.replace(record, status=CaseStatus.DONE, room_code=room))


@pytest.fixture
def page(make_page, context):
    for number in range(6):
        add(context, number, 100.0 * (number + 1))
    return make_page()


def test_every_card_is_there_and_says_its_figures(page):
    assert list(page.cards) == [spec.id for spec in CARDS]
    assert "2026-08: 3 cases; 2026-09: 3 cases" in page.cards["volume"].accessibleDescription()
    assert "median 350 mGy" in page.cards["dose"].accessibleDescription()


def test_axes_carry_their_units(page):
    dose = page.cards["dose"].plot.getAxis("bottom").labelText
    assert dose == "air kerma at the reference point, mGy, logarithmic scale"
    assert page.cards["volume"].plot.getAxis("left").labelText == "cases"


def test_an_empty_card_says_how_many_cases_it_needs(page):
    chart = page.cards["events"].chart

    assert "Needs 20 done cases" in chart.empty
    assert "Needs 20 done cases" in page.cards["events"].accessibleDescription()


def test_another_period_counts_again(make_page, context, drawn):
    add(context, 200)
    page = make_page()
    assert "1 case" in page.cards["volume"].accessibleDescription()

    page.filters.periods.buttons["3"].click()
    drawn(page)

    assert page.cards["volume"].chart.empty


def test_a_filter_counts_again_and_can_be_cleared(make_page, context, drawn):
    add(context, 1, room="IR 1")
    add(context, 2, room="IR 2")
    page = make_page()
    box = page.filters.boxes["room"]

    box.setCurrentIndex(box.findData("IR 2"))
    box.activated.emit(box.currentIndex())
    drawn(page)

    assert "1 case" in page.cards["volume"].accessibleDescription()
    assert page.filters.clear.isVisible()
    page.filters.clear.click()
    drawn(page)
    assert "2 cases" in page.cards["volume"].accessibleDescription()


def test_a_case_saved_meanwhile_is_counted(page, context, drawn):
    add(context, 0)
    context.case_saved.emit("any")
    drawn(page)

    assert "2026-09: 4 cases" in page.cards["volume"].accessibleDescription()


def test_another_variant_is_drawn(page, drawn):
    card = page.cards["volume"]

    card.segments.buttons["room"].click()
    drawn(page)

    assert card.chart.table.header[1] == "Room"


def test_keys_go_from_point_to_point_and_open_the_cases(page, qtbot, context):
    card = page.cards["volume"]
    card.setFocus()

    qtbot.keyClick(card, Qt.Key.Key_Right)
    assert "Biopsy" in card.accessibleDescription()
    qtbot.keyClick(card, Qt.Key.Key_Return)

    [(page_id, case_id, field)] = context.shell.visited
    assert (page_id, case_id) == ("records", None)
    assert field.startswith("search:date:2026-09 category:biopsy")


def test_a_single_dot_opens_its_case(page, context):
    card = page.cards["dose"]
    dot = next(hit for hit in card.chart.hits if hit.target.row_id is not None)

    card.opened.emit(dot.target)

    [(page_id, case_id, _)] = context.shell.visited
    assert page_id == "plan"
    assert context.cases.load(case_id).facts.procedure == "liver_biopsy"


def test_the_mouse_finds_the_point_it_is_over(page):
    card = page.cards["volume"]
    plot, hit = card.plot, card.chart.hits[-1]
    place = plot.getViewBox().mapViewToScene(QPointF(hit.x, hit.y))

    assert plot._hit_at(place) == hit
    assert plot._hit_at(QPointF(1.0, 1.0)) is None


def test_a_card_alone_shows_its_figures_and_comes_back(page, qtbot):
    card = page.cards["volume"]
    card.setFocus()

    qtbot.keyClick(card, Qt.Key.Key_F)
    assert page.is_alone
    assert card.table.isVisible()
    assert not page.cards["dose"].isVisible()
    qtbot.keyClick(card, Qt.Key.Key_Escape)

    assert not page.is_alone
    assert page.cards["dose"].isVisible()
    assert not card.table.isVisible()


def test_a_row_of_the_figures_opens_its_cases(page, context):
    card = page.cards["volume"]
    card.full_wanted.emit()

    card.table.activated.emit(card.table.model().index(0, 0))

    assert context.shell.visited[0][0] == "records"


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_picture_is_written(page, context, tmp_path, ending):
    path = tmp_path / f"volume.{ending}"

    page.save_picture(page.cards["volume"], path)

    content = path.read_bytes()
    assert content.startswith(b"\x89PNG") if ending == "png" else b"<svg" in content[:400]
    if ending == "svg":
        assert b"Cases per month" in content
    assert str(path) in context.shell.notices[-1]


def test_a_picture_that_cannot_be_written_says_so(page, context, tmp_path):
    page.save_picture(page.cards["volume"], tmp_path / "no folder" / "volume.png")

    assert "cannot be written" in str(context.shell.errors[-1])


def test_figures_are_written_as_csv(page, tmp_path):
    path = tmp_path / "dose.csv"

    page.save_data(page.cards["dose"], path)

    rows = list(csv.reader(path.read_text("utf-8").splitlines()))
    assert rows[0][:3] == ["Procedure", "Cases", "10 %, mGy"]
    assert rows[1][1] == "6"
    assert not list(tmp_path.glob("*.part"))


def test_the_log_is_that_of_one_person(page):
    card = page.cards["log"]

    assert card.variant == "M. Ortiz"
    assert card.chart.table.rows[0][1:] == (6, 0, 0, 6)
    assert card.table.isVisible()


def test_the_log_is_laid_out_for_paper(page, qtbot):
    page.cards["log"].log_wanted.emit()

    preview = page.log_paper.preview
    qtbot.addWidget(preview)
    assert len(preview.pages) == 1
    assert preview.pages[0].document.patient_line == "M. Ortiz"
    preview.close()


def test_a_target_of_nothing_opens_nothing(page, context):
    page.cards["volume"].opened.emit(Target())

    assert context.shell.visited == []


def test_a_change_of_theme_draws_again(page, context):
    context.theme.changed.emit()

    assert page.cards["volume"].plot.listDataItems() or page.cards["volume"].plot.plotItem.items


def test_a_narrow_page_has_one_column(page):
    page.resize(700, 900)

    places = [page._grid.getItemPosition(page._grid.indexOf(card))[1] for card in page.cards.values()]
    assert set(places) == {0}
