"""The search line empties with one press and keeps the keyboard."""

from __future__ import annotations

from irplanner.ui.search_line import SearchLine


def test_the_cross_shows_only_when_there_is_something_to_empty(qtbot):
    line = SearchLine("Search all cases", "Name, MRN")
    qtbot.addWidget(line)
    cross = line.actions()[-1]
    assert not cross.isVisible()

    line.setText("anna")
    assert cross.isVisible()

    cross.trigger()

    assert line.text() == ""
    assert not cross.isVisible()


def test_a_screen_reader_hears_what_is_searched(qtbot):
    line = SearchLine("Search all cases")
    qtbot.addWidget(line)

    assert line.accessibleName() == "Search all cases"
