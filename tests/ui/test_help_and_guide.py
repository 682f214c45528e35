"""Help opens at the section of the page, the first steps keep what is chosen, Tab follows the layouts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.installed import manual_path
from irplanner.settings import PaperSize, Settings, UnitSystem
from irplanner.ui import guide as guide_module
from irplanner.ui.guide import Guide, proposed
from irplanner.ui.help_window import HelpWindow
from irplanner.ui.pages import PAGES
from irplanner.ui.tab_order import step_focus, tab_stops


@pytest.fixture
def help_window(qtbot):
    window = HelpWindow(manual_path())
    qtbot.addWidget(window)
    return window


@pytest.mark.parametrize("page", [page for page in PAGES if page.shortcut], ids=lambda page: page.id)
def test_help_opens_at_the_section_of_a_page(help_window, page):
    help_window.open_at(page.title)

    assert help_window.view.textCursor().block().text() == page.title
    assert help_window.view.textCursor().block().blockFormat().headingLevel() == 2


def test_pictures_of_the_manual_are_shown_and_no_wider_than_the_text(help_window):
    help_window.show()

    picture = help_window.view.loadResource(2, "pictures/today-light.png")

    assert not picture.isNull()
    assert picture.width() <= help_window.view.width()


def test_words_are_found_again_from_the_top_and_missing_ones_are_said(help_window):
    help_window.show()
    assert help_window.view.find_words("palette")
    first = help_window.view.textCursor().position()
    while help_window.view.find_words("palette"):
        if help_window.view.textCursor().position() == first:
            break

    QTest.keyClicks(help_window.search, "qqqq")
    QTest.keyClick(help_window.search, Qt.Key.Key_Return)

    assert help_window._nothing.isVisible()


def test_units_and_paper_are_proposed_by_where_the_computer_stands():
    american = proposed(Settings(), QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    german = proposed(Settings(), QLocale(QLocale.Language.German, QLocale.Country.Germany))

    assert (american.units, american.paper) == (UnitSystem.US, PaperSize.LETTER)
    assert (german.units, german.paper) == (UnitSystem.SI, PaperSize.A4)


@pytest.fixture
def guide(qtbot, context, tmp_path):
    context.settings_path = tmp_path / "settings.json"
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    made = Guide(context, window)
    made.show()
    return made


def test_what_is_chosen_in_the_first_steps_is_in_force(guide, context):
    guide.edits["rooms"].control.setPlainText("IR 1\nIR 2")
    guide.edits["units"].control.buttons["si"].click()

    guide.start_button.click()

    assert context.settings.rooms == ("IR 1", "IR 2")
    assert context.settings.units is UnitSystem.SI
    assert guide.isHidden()


def test_going_on_to_another_page_ends_the_first_steps_and_keeps_what_was_typed(guide, context, qtbot):
    qtbot.keyClicks(guide.edits["site_name"].control, "DEMO Hospital")

    with qtbot.waitSignal(guide.done):
        guide.window().setWindowTitle("IR Planner - Plan")

    assert context.settings.site_name == "DEMO Hospital"
    assert not guide.isVisible()


def test_another_language_is_offered_by_starting_again(guide, context, monkeypatch):
    started = []
    monkeypatch.setattr(guide_module, "restart", started.append)
    box = guide.edits["language"].control
    box.setCurrentIndex(box.findData("de"))
    box.activated.emit(box.currentIndex())
    assert guide.start_button.text() == "Start in this language"

    QTest.keyClick(guide, Qt.Key.Key_Escape)

    assert context.settings.language == "de"
    assert len(started) == 1


def test_tab_follows_the_layouts_whenever_parts_were_made(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    last = QPushButton("last")
    column.addWidget(last)
    row = QHBoxLayout()
    column.insertLayout(0, row)
    first, second = QLineEdit(), QLineEdit()
    row.addWidget(first)
    row.addWidget(second)
    window.show()
    window.activateWindow()
    first.setFocus()

    assert list(tab_stops(window)) == [first, second, last]
    assert step_focus(window, forward=True) and window.focusWidget() is second
    assert step_focus(window, forward=False) and window.focusWidget() is first
