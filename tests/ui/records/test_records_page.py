"""The Records page by hand: search as typed, order, more rows on scrolling, export."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from irplanner.exchange.csv_export import Profile
from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.exporting.formats import Format
from irplanner.services.search.finder import PAGE
from irplanner.ui import dialogs
from irplanner.ui.records import export_box, model, name_box
from irplanner.ui.records.export_box import ExportChoice
from irplanner.ui.records.model import CaseIdRole
from irplanner.ui.records.page import RecordsPage

FIRST = datetime(2026, 9, 4, 8, 0)


def fill(context, count):
    for number in range(count):
        context.cases.create(
            CaseFacts(
                procedure="liver_biopsy",
                scheduled_at=FIRST + timedelta(minutes=number),
                patient=Patient(name=f"DEMO, {'Anna' if number % 2 else 'Boris'}", mrn=f"{1000 + number}"),
            )
        )


@pytest.fixture
def make_page(qtbot, context):
    def make():
        page = RecordsPage(context)
        qtbot.addWidget(page)
        page.resize(1200, 600)
        page.activate()
        page.show()
        return page

    return make


def test_the_model_keeps_qts_rules(make_page, context, qtmodeltester):
    fill(context, 5)
    page = make_page()

    qtmodeltester.check(page.model)

    assert page.model.rowCount() == 5


def test_the_newest_case_comes_first(make_page, context):
    fill(context, 3)
    page = make_page()

    assert page.model.index(0, 2).data() == "DEMO, Boris"
    assert page._summary.text() == "3 cases"


def test_typing_searches(qtbot, make_page, context):
    fill(context, 4)
    page = make_page()

    qtbot.keyClicks(page.search, "anna")

    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    assert page._summary.text().startswith("2 of 4 cases in ")


def test_nothing_found_says_so(qtbot, make_page, context):
    fill(context, 1)
    page = make_page()

    qtbot.keyClicks(page.search, "nobody")

    qtbot.waitUntil(lambda: not page.table.isVisible())
    assert not page.page_actions()[-1].isEnabled()


def test_all_that_match_are_in_the_list_and_read_as_they_come_into_sight(make_page, context, monkeypatch):
    monkeypatch.setattr(model, "SLICE", 20)
    fill(context, PAGE + 45)
    page = make_page()

    assert page.model.rowCount() == PAGE + 45
    names = [page.model.index(row, 2).data() for row in range(PAGE + 45)]
    assert names.count("DEMO, Anna") == (PAGE + 45) // 2
    assert page._summary.text() == f"{PAGE + 45} cases"


def test_the_case_under_the_cursor_keeps_its_place_when_others_come(make_page, context):
    fill(context, 120)
    page = make_page()
    page.table.selectRow(70)
    page.table.verticalScrollBar().setValue(60 * page.table.rowHeight(0))
    case_id = page.table.currentIndex().data(CaseIdRole)
    before = page.table.rowViewportPosition(70)

    record = context.cases.create(CaseFacts(procedure="liver_biopsy", scheduled_at=FIRST + timedelta(days=9)))
    context.case_saved.emit(record.case_id)

    assert page.table.currentIndex().row() == 71
    assert page.table.currentIndex().data(CaseIdRole) == case_id
    assert page.table.rowViewportPosition(71) == before


def test_a_field_becomes_a_chip_with_enter_and_goes_with_a_click(qtbot, make_page, context):
    fill(context, 4)
    page = make_page()
    qtbot.keyClicks(page.search, "biopsy patient:anna")

    qtbot.keyClick(page.search, Qt.Key.Key_Return)

    assert page.search.text() == "biopsy"
    assert list(page.filters.chips) == ["patient:anna"]
    assert page.model.rowCount() == 2
    page.filters.chips["patient:anna"].click()
    assert page.filters.chips == {}
    assert page.model.rowCount() == 4


def test_the_filter_menu_adds_one_chip_a_field(make_page, context):
    fill(context, 2)
    page = make_page()
    menu = page.filters.filter_button.menu()
    menu.aboutToShow.emit()
    [status] = [part.menu() for part in menu.actions() if part.text() == "Status"]

    status.actions()[0].trigger()
    menu.aboutToShow.emit()
    [status] = [part.menu() for part in menu.actions() if part.text() == "Status"]
    status.actions()[-1].trigger()

    assert len(page.filters.chips) == 1
    assert page.model.rowCount() == 0


def test_a_slip_of_the_keyboard_is_offered_set_right(qtbot, make_page, context):
    fill(context, 2)
    page = make_page()

    qtbot.keyClicks(page.search, "bipsy")

    qtbot.waitUntil(lambda: page._meant.isVisibleTo(page))
    assert page._meant.text() == "Did you mean biopsy?"
    page._meant.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)


def test_a_search_is_kept_by_name_and_comes_back_with_its_chips(make_page, context, monkeypatch):
    fill(context, 4)
    page = make_page()
    monkeypatch.setattr(name_box, "ask_name", lambda *_words: "Annas")
    page.show_search("biopsy patient:anna")
    page.filters.keep_requested.emit()
    page.show_search("")

    menu = page.filters.saved_button.menu()
    menu.aboutToShow.emit()
    [kept] = [action for action in menu.actions() if action.text() == "Annas"]
    kept.trigger()

    assert page.presenter.asked == "biopsy patient:anna"
    assert page.model.rowCount() == 2
    page.saved.forget("Annas")
    assert context.settings.saved_searches == ()


def test_a_cell_is_cut_to_its_column_and_the_list_is_drawn(make_page, context):
    fill(context, 3)
    page = make_page()
    page.table.setColumnWidth(2, 30)

    picture = page.table.grab().toImage()

    assert picture.width() > 0
    assert page.table.model().index(0, 2).data() == "DEMO, Boris"


def test_a_column_puts_the_list_in_order(make_page, context):
    fill(context, 4)
    page = make_page()

    page.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)

    names = [page.model.index(row, 2).data() for row in range(4)]
    assert names == ["DEMO, Anna", "DEMO, Anna", "DEMO, Boris", "DEMO, Boris"]


def test_enter_in_the_search_goes_to_the_list_and_enter_there_opens_the_case(qtbot, make_page, context):
    fill(context, 2)
    page = make_page()

    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)

    case_id = page.model.index(0, 0).data(CaseIdRole)
    assert context.shell.visited == [("plan", case_id, None)]


@pytest.mark.parametrize(("is_all", "rows"), [(False, 2), (True, 4)])
def test_export_writes_what_the_list_shows_or_all(
    qtbot, make_page, context, tmp_path, monkeypatch, is_all, rows
):
    fill(context, 4)
    page = make_page()
    qtbot.keyClicks(page.search, "anna")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    said = []

    def choose(shown, _formats, report, _parent):
        said.append((shown, report[0]))
        return ExportChoice(is_all, Profile.EXCEL, Format.CSV)

    monkeypatch.setattr(export_box, "ask_export", choose)
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: tmp_path / "out" / "cases")
    (tmp_path / "out").mkdir()

    page.page_actions()[-1].trigger()

    assert said == [(2, "2 cases, 2026-09-04 – 2026-09-04")]
    lines = (tmp_path / "out" / "cases.csv").read_text("utf-8-sig").splitlines()
    assert len(lines) == rows + 1
    assert context.shell.notices[-1].startswith(f"{rows} cases exported to ")


def test_an_export_that_cannot_be_written_is_said(make_page, context, tmp_path, monkeypatch):
    fill(context, 1)
    page = make_page()
    said = []
    monkeypatch.setattr(dialogs, "show_message", lambda title, *_rest, **_more: said.append(title))

    page.export_to(tmp_path / "no such folder" / "cases.csv")

    assert len(said) == 1


def test_an_empty_store_says_where_cases_come_from(make_page, context):
    page = make_page()

    assert not page.table.isVisible()
    assert page.presenter.empty_words[0] == "No cases yet."


def test_a_cancelled_save_path_writes_nothing(make_page, context, monkeypatch):
    fill(context, 1)
    page = make_page()
    monkeypatch.setattr(
        export_box, "ask_export", lambda *_words: ExportChoice(True, Profile.DATA, Format.CSV)
    )
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: None)

    page.page_actions()[-1].trigger()

    assert context.shell.notices == []
