"""The main job from the open window to paper and table, without the mouse."""

from __future__ import annotations

import csv
from datetime import datetime

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner import app
from irplanner.models.enums import Status
from irplanner.settings import LoadedSettings, Settings
from irplanner.ui.records.export_box import ExportBox

NOW = datetime(2026, 9, 3, 12, 0)
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def window(qtbot, tmp_path):
    """The whole program on a new store, loaded and in front."""
    loaded = LoadedSettings(Settings(), None)
    window, loader = app.make_window(app.make_application(), tmp_path / "cases.db", loaded, now=lambda: NOW)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    with qtbot.waitActive(window):
        window.show()
    qtbot.waitUntil(lambda: window.context.is_loaded, timeout=20_000)
    yield window
    window.close()
    loader.services.store.close()


class Keys:
    """Presses keys on whatever has the focus, and counts them."""

    def __init__(self, window, qtbot):
        self._window, self._qtbot = window, qtbot
        self.pressed = 0

    def press(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        self.pressed += 1
        QTest.keyClick(self.focus, key, modifiers)
        self._settle()

    def write(self, text):
        for letter in text:  # each to what has the focus by then, as from a keyboard
            QTest.keyClicks(self.focus, letter)
        self._settle()

    def tab_to(self, name, most=60):
        """Go forward with Tab until the control of that name has the focus."""
        for _ in range(most):
            if self.focus.accessibleName() == name:
                return
            QTest.keyClick(self.focus, Qt.Key.Key_Tab)
        pytest.fail(f"Tab does not reach {name!r}")

    @property
    def focus(self):
        return self._window.focusWidget() or self._window

    def _settle(self):
        """Let the event loop turn until the worker has nothing to do."""
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self._window.context.tasks.is_idle, timeout=10_000)
        QApplication.processEvents()


def stops(window):
    cards = window.current_page.live.risk.cards
    return [card.card.title for card in cards if card.card.status is Status.STOP]


def test_a_case_is_planned_mended_saved_printed_and_exported(window, qtbot, tmp_path, monkeypatch):
    keys = Keys(window, qtbot)
    keys.press(Qt.Key.Key_N, CONTROL)
    assert window.current_page_id == "plan"
    keys.write("liver biopsy")
    keys.press(Qt.Key.Key_Return)
    page = window.current_page
    assert page.editor.record.facts.procedure == "liver_biopsy"
    keys.press(Qt.Key.Key_Return, CONTROL)
    assert page.editor.suggested_count == 0

    keys.press(Qt.Key.Key_1, ALT)
    keys.tab_to("Name")
    keys.write("DEMO, Anna")
    keys.tab_to("INR")
    keys.write("1.9")
    assert any("INR" in title for title in stops(window))

    keys.press(Qt.Key.Key_A, CONTROL)
    keys.write("1.2")
    keys.tab_to("Platelets")
    keys.write("210")
    assert stops(window) == []

    keys.press(Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(lambda: not page._open.saver.has_unsaved)
    case_id = window.context.open_case_id
    stored = window.context.cases.load(case_id)
    assert stored.facts.patient.name == "DEMO, Anna"
    assert {lab.test: lab.value for lab in stored.facts.labs} == {"inr": 1.2, "platelets": 210}
    assert keys.pressed <= 12

    _print_pdf(keys, window, qtbot, tmp_path / "checklist.pdf", monkeypatch)
    _export_csv(keys, window, qtbot, tmp_path / "cases.csv", monkeypatch)


def stored_name(window):
    rows = window.context.cases.find()
    return rows[0].patient_name if rows else None


def _print_pdf(keys, window, qtbot, path, monkeypatch):
    monkeypatch.setattr("irplanner.ui.paper.preview.ask_save_path", lambda *_: path)
    keys.press(Qt.Key.Key_P, CONTROL)
    preview = window.context.printing.preview
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=10_000)
    QTest.keyClick(preview, Qt.Key.Key_S, CONTROL)
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)

    assert path.read_bytes().startswith(b"%PDF")
    preview.close()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def _export_csv(keys, window, qtbot, path, monkeypatch):
    monkeypatch.setattr("irplanner.ui.dialogs.ask_save_path", lambda *_: path)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: window.current_page_id == "records")
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)
    accept_box_when_open(ExportBox, window)
    QTest.keyClick(window, Qt.Key.Key_E, CONTROL)
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)

    with path.open(encoding="utf-8-sig", newline="") as lines:
        [row] = list(csv.DictReader(lines))
    assert row["procedure_code_local"] == "liver_biopsy"
    assert row["inr"] == "1.2"


def accept_box_when_open(kind, window):
    """Press Return in the next box of this kind as soon as it asks."""
    looking = QTimer(window, interval=20)

    def look():
        box = QApplication.activeModalWidget()
        if isinstance(box, kind):
            looking.stop()
            QTest.keyClick(box, Qt.Key.Key_Return)

    looking.timeout.connect(look)
    looking.start()


def test_what_is_typed_is_in_the_store_within_a_second_without_asking(window, qtbot):
    keys = Keys(window, qtbot)
    keys.press(Qt.Key.Key_N, CONTROL)
    keys.write("port placement")
    keys.press(Qt.Key.Key_Return)
    keys.press(Qt.Key.Key_1, ALT)
    keys.tab_to("Name")
    QTest.keyClicks(keys.focus, "DEMO, Boris")

    qtbot.waitUntil(lambda: stored_name(window) == "DEMO, Boris", timeout=1000)
    assert window.current_page.editor.value("patient.name") == "DEMO, Boris"
