"""The search line empties with one press and keeps the keyboard."""

from __future__ import annotations

from irplanner.ui.search_line import SearchLine


def test_the_cross_shows_only_when_there_is_something_to_empty(qtbot):
    line = SearchLine("Search all cases", "Name, MRN")
    qtbot.addWidget(line)
    line.show()
    assert not line.cross.isVisible()

    line.setText("anna")
    assert line.cross.isVisible()

    line.cross.click()

    assert line.text() == ""
    assert not line.cross.isVisible()


def test_the_text_has_room_beside_lens_and_cross(qtbot):
    line = SearchLine("Search all cases")
    qtbot.addWidget(line)
    line.resize(300, 32)

    margins = line.textMargins()

    assert margins.left() > 0
    assert margins.right() > line.cross.iconSize().width()


def test_a_screen_reader_hears_what_is_searched(qtbot):
    line = SearchLine("Search all cases")
    qtbot.addWidget(line)

    assert line.accessibleName() == "Search all cases"
