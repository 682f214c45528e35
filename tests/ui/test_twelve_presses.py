"""A usual case from the day's list to the printed checklist in at most twelve keys, letters counted."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from irplanner import app
from irplanner.models.enums import Sex
from irplanner.planning.facts import CaseFacts, LabResult, Patient
from irplanner.services.opening import open_services
from irplanner.settings import LoadedSettings, Settings

NOW = datetime(2026, 9, 3, 12, 0)
MOST = 12
CONTROL = Qt.KeyboardModifier.ControlModifier


def scheduled(procedure: str) -> CaseFacts:
    """Return a case as an order system hands it over, with the results of the day before."""
    return CaseFacts(
        procedure=procedure,
        scheduled_at=datetime(2026, 9, 3, 14, 0),
        patient=Patient(name="DEMO, Anna", mrn="100234", sex=Sex.FEMALE, age_years=44, weight_kg=72),
        labs=(
            LabResult(test="inr", value=1.1, unit="1", taken_at=datetime(2026, 9, 2, 9)),
            LabResult(test="platelets", value=210, unit="10*9/L", taken_at=datetime(2026, 9, 2, 9)),
        ),
    )


@pytest.fixture
def open_window(qtbot, tmp_path):
    opened = []

    def make(facts):
        path = tmp_path / "cases.db"
        services = open_services(path, Settings())
        services.cases.create(facts)
        services.store.close()
        loaded = LoadedSettings(Settings(), None)
        window, loader = app.make_window(app.make_application(), path, loaded, now=lambda: NOW)
        qtbot.addWidget(window)
        window.resize(1280, 720)
        with qtbot.waitActive(window):
            window.show()
        qtbot.waitUntil(lambda: window.context.is_loaded, timeout=20_000)
        opened.append((window, loader))
        return window

    yield make
    for window, loader in opened:
        window.close()
        loader.services.store.close()


class Presses:
    """Presses keys on what has the focus, one letter a press, and counts every one."""

    def __init__(self, window, qtbot):
        self._window, self._qtbot = window, qtbot
        self.count = 0

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier, on=None):
        self.count += 1
        QTest.keyClick(on or self._window.focusWidget() or self._window, key, modifiers)
        self._settle()

    def letters(self, text):
        for letter in text:
            self.count += 1
            QTest.keyClicks(self._window.focusWidget(), letter)
            self._settle()

    def _settle(self):
        QApplication.processEvents()
        self._qtbot.waitUntil(lambda: self._window.context.tasks.is_idle, timeout=10_000)
        QApplication.processEvents()


def print_as_pdf(presses, window, qtbot, path, monkeypatch):
    monkeypatch.setattr("irplanner.ui.paper.preview.ask_save_path", lambda *_: path)
    presses.key(Qt.Key.Key_P, CONTROL)
    preview = window.context.printing.preview
    qtbot.waitUntil(lambda: bool(preview.pages), timeout=10_000)
    presses.key(Qt.Key.Key_S, CONTROL, on=preview)
    qtbot.waitUntil(path.exists, timeout=10_000)
    qtbot.waitUntil(lambda: window.context.tasks.is_idle, timeout=10_000)
    preview.close()


def test_with_the_procedure_on_the_order(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(scheduled("port_placement"))
    presses = Presses(window, qtbot)
    presses.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_page_id == "plan" and window.current_page.editor is not None)
    presses.key(Qt.Key.Key_Return, CONTROL)
    print_as_pdf(presses, window, qtbot, tmp_path / "checklist.pdf", monkeypatch)

    assert presses.count <= MOST
    assert window.current_page.editor.record.facts.patient.name == "DEMO, Anna"


def test_with_the_procedure_to_be_found(open_window, qtbot, tmp_path, monkeypatch):
    window = open_window(scheduled(""))
    presses = Presses(window, qtbot)
    presses.key(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current_page_id == "plan" and window.current_page.editor is not None)
    presses.letters("port")
    presses.key(Qt.Key.Key_Return)
    page = window.current_page
    assert page.editor.record.facts.procedure == "port_placement"
    presses.key(Qt.Key.Key_Return, CONTROL)
    assert page.editor.suggested_count == 0
    print_as_pdf(presses, window, qtbot, tmp_path / "checklist.pdf", monkeypatch)

    assert presses.count <= MOST
    assert (tmp_path / "checklist.pdf").read_bytes().startswith(b"%PDF")
    case_id = window.context.open_case_id
    assert window.context.cases.load(case_id).facts.procedure == "port_placement"
