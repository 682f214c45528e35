"""The Records page by hand: search as typed, order, more rows on scrolling, export."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import Qt

from irplanner.planning.facts import CaseFacts, Patient
from irplanner.services.case_listing import PAGE
from irplanner.ui import dialogs
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


def test_more_rows_come_as_the_list_is_scrolled(make_page, context):
    fill(context, PAGE + 5)
    page = make_page()
    assert page.model.rowCount() == PAGE
    assert page.model.canFetchMore()

    page.table.scrollToBottom()
    page.model.fetchMore()

    assert page.model.rowCount() == PAGE + 5
    assert not page.model.canFetchMore()


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


def test_export_writes_what_the_list_shows(qtbot, make_page, context, tmp_path, monkeypatch):
    fill(context, 4)
    page = make_page()
    qtbot.keyClicks(page.search, "anna")
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: tmp_path / "out" / "cases")
    (tmp_path / "out").mkdir()

    page.page_actions()[-1].trigger()

    lines = (tmp_path / "out" / "cases.csv").read_text("utf-8").splitlines()
    assert len(lines) == 3
    assert context.shell.notices[-1].startswith("2 cases exported to ")


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
    monkeypatch.setattr(dialogs, "ask_save_path", lambda *_words: None)

    page.page_actions()[-1].trigger()

    assert context.shell.notices == []
