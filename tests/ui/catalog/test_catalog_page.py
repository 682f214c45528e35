"""The Catalog page by hand."""

from __future__ import annotations

import pytest

from irplanner.ui.catalog.page import CatalogPage


@pytest.fixture
def page(qtbot, context):
    page = CatalogPage(context)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.activate()
    page.show()
    return page


def test_the_models_keep_qts_rules(page, qtmodeltester):
    qtmodeltester.check(page.entries_model)
    qtmodeltester.check(page.sections.model())

    assert page.entries_model.rowCount() == len(page._context.catalog.procedures)


def test_the_search_finds_a_procedure_and_shows_it_with_its_sources(qtbot, page):
    qtbot.keyClicks(page.search, "liver biopsy")

    qtbot.waitUntil(lambda: page.entries_model.rowCount() < 10)
    text = page.detail.toPlainText()
    assert "biopsy" in text.splitlines()[0].lower()
    assert "Sources" in text


def test_text_of_the_pack_is_never_read_as_marks(page):
    page.go_to_field("procedures/liver_biopsy")

    assert page.detail.toHtml().count("<script") == 0
    assert page.detail.isReadOnly()


def test_another_section_shows_its_entries_and_offers_no_new_case(page):
    page.go_to_field("antithrombotics/apixaban")

    assert "pixaban" in page.detail.toPlainText()
    assert not page.page_actions()[0].isVisible()


def test_a_procedure_begins_a_new_case(page, context):
    page.go_to_field("procedures/liver_biopsy")

    page.page_actions()[0].trigger()

    page_id, case_id, _ = context.shell.visited[-1]
    assert page_id == "plan"
    assert context.cases.load(case_id).facts.procedure == "liver_biopsy"


def test_nothing_found_says_so(qtbot, page):
    qtbot.keyClicks(page.search, "no such thing")

    qtbot.waitUntil(lambda: not page.entries.isVisible())
    assert page.detail.toPlainText() == ""


def test_a_change_of_theme_draws_the_entry_again(page, context):
    page.go_to_field("procedures/liver_biopsy")
    before = page.detail.toPlainText()

    context.theme.changed.emit()

    assert page.detail.toPlainText() == before
