"""A scan is taken out of the keys, whatever has the focus, and leaves the field as it was."""

from __future__ import annotations

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from irplanner.settings import ScanEnd, Settings
from irplanner.ui.scanning.catcher import KeyCatcher
from tests.ui.scanning.keys import key, scan

CODE = "(01)51022222233336(17)270707(10)A213B1"


class Window(QWidget):
    """A line, a text and a button."""

    def __init__(self):
        super().__init__()
        column = QVBoxLayout(self)
        self.line, self.text, self.button = QLineEdit("72"), QPlainTextEdit("as before"), QPushButton("Go")
        self.clicked = 0
        self.button.clicked.connect(self._on_clicked)
        for widget in (self.line, self.text, self.button):
            column.addWidget(widget)

    def _on_clicked(self):
        self.clicked += 1


@pytest.fixture
def window(qtbot):
    made = Window()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    return made


@pytest.fixture
def caught(window):
    catcher = KeyCatcher(Settings(), window)
    codes = []
    catcher.scanned.connect(codes.append)
    codes_of[id(codes)] = catcher
    return codes


codes_of = {}


def test_a_scan_leaves_the_line_it_was_typed_into_as_it_was(window, caught):
    window.line.setFocus()
    window.line.selectAll()
    edited = []
    window.line.textEdited.connect(edited.append)

    scan(window, CODE)

    assert caught == [CODE]
    assert window.line.text() == "72"
    assert window.line.selectedText() == "72"
    assert edited[-1] == "72"


def test_a_scan_leaves_notes_as_they_were(window, caught):
    window.text.setFocus()
    cursor = window.text.textCursor()
    cursor.setPosition(3)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    window.text.setTextCursor(cursor)

    scan(window, CODE)

    assert caught == [CODE]
    assert window.text.toPlainText() == "as before"


def test_a_scan_presses_no_button(window, caught):
    window.button.setFocus()

    scan(window, "0151 2222")

    assert caught == ["0151 2222"]
    assert window.clicked == 0


def test_the_separator_is_part_of_the_code(window, caught):
    window.line.setFocus()

    scan(window, "10A\x1d21B")

    assert caught == ["10A\x1d21B"]


def test_typing_goes_where_it_was_meant_to(window, caught, qtbot):
    window.line.setFocus()
    window.line.clear()
    for letter in "DEMO":
        key(window, letter)
    key(window, Qt.Key.Key_Return)

    assert caught == []
    assert window.line.text() == "DEMO"


def test_a_burst_without_an_end_is_typed_after_all(window, caught, qtbot):
    window.line.setFocus()
    window.line.clear()

    scan(window, "DEMO, Anna", end=None)

    qtbot.waitUntil(lambda: window.line.text() == "DEMO, Anna")
    assert caught == []


def test_keys_that_do_something_at_once_wait_and_then_do_it(window, caught, qtbot):
    window.button.setFocus()
    key(window, " ")

    qtbot.waitUntil(lambda: window.line.text() == "72" and window.button.hasFocus())
    qtbot.keyRelease(window.button, Qt.Key.Key_Space)
    assert caught == []


def test_a_command_is_never_part_of_a_scan(window, caught):
    window.line.setFocus()
    window.line.clear()
    scan(window, "0151", end=None)
    key(window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    assert window.line.text() == "0151"
    assert window.line.selectedText() == "0151"
    assert caught == []


@pytest.mark.parametrize(
    ("end", "sent"),
    [(ScanEnd.TAB, Qt.Key.Key_Tab), (ScanEnd.NOTHING, None), (ScanEnd.ENTER, Qt.Key.Key_Enter)],
)
def test_scanners_may_end_otherwise(window, caught, qtbot, end, sent):
    codes_of[id(caught)].use_settings(msgspec.structs.replace(Settings(), scanner_end=end))
    window.line.setFocus()

    scan(window, CODE, end=sent)

    qtbot.waitUntil(lambda: caught == [CODE])
    assert window.line.text() == "72"
    assert window.line.hasFocus()


def test_tab_after_fast_keys_is_no_scan_unless_the_site_says_so(window, caught, qtbot):
    window.line.setFocus()
    window.line.clear()
    scan(window, "DEMO", end=Qt.Key.Key_Tab)

    assert window.line.text() == "DEMO"
    assert window.text.hasFocus()
    assert caught == []


def test_the_prefix_is_taken_off(window, caught):
    codes_of[id(caught)].use_settings(msgspec.structs.replace(Settings(), scanner_prefix="~"))
    window.line.setFocus()

    scan(window, f"~{CODE}")

    assert caught == [CODE]
    assert window.line.text() == "72"


@pytest.mark.parametrize("gap_ms", [35, 200])
def test_a_quick_tap_on_a_button_is_a_click(qtbot, window, gap_ms):
    """The key comes up before the catcher knows that it is no scan: the button is pressed all the same."""
    settings = msgspec.structs.replace(Settings(), scanner_gap_ms=gap_ms)
    catcher = KeyCatcher(settings, window)
    window.button.setFocus()

    qtbot.keyClick(window.windowHandle(), Qt.Key.Key_Space)

    qtbot.waitUntil(lambda: window.clicked == 1)
    assert not window.button.isDown()
    catcher.deleteLater()
