"""Errors of ours: calm words, details without patient data, never a traceback to the user."""

from __future__ import annotations

import sys
import threading

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from irplanner.errors import ContentError, UserError
from irplanner.ui import dialogs, faults
from irplanner.ui.dialogs import MessageBox, ReasonBox


@pytest.fixture
def shown(monkeypatch):
    """What would have been shown: (title, text, details)."""
    boxes = []
    monkeypatch.setattr(
        dialogs,
        "show_message",
        lambda title, text, details="", parent=None: boxes.append((title, text, details)),
    )
    return boxes


def failing():
    try:
        {}["DEMO, Anna 1982-03-02"]
    except KeyError as error:
        raise ValueError("MRN 100234") from error


def caught():
    try:
        failing()
    except ValueError as error:
        return error


def test_details_name_places_and_types_but_no_patient(qtbot):
    details = faults.fault_details(caught())

    assert "ValueError" in details and "KeyError" in details
    assert "test_faults.py" in details and "failing" in details
    assert "100234" not in details and "Anna" not in details


def test_a_fault_is_shown_calmly_and_logged(qtbot, shown, caplog):
    faults.show_fault(caught())

    [(title, text, details)] = shown
    assert title == "Something went wrong in the program."
    assert "kept" in text and "no patient data" in text
    assert "ValueError" in details
    assert "100234" not in caplog.text
    caplog.clear()


def test_an_error_the_user_can_mend_is_shown_in_its_own_words(qtbot, shown, caplog):
    faults.show_fault(UserError("The store is locked.", "Close the other program."))

    assert shown == [("The store is locked.", "Close the other program.", "")]
    caplog.clear()


def test_faults_of_the_pack_name_every_one(qtbot, shown, caplog):
    faults.show_fault(ContentError(["a.yaml: x", "b.yaml: y"]))

    assert shown[0][2] == "a.yaml: x\nb.yaml: y"
    caplog.clear()


def test_an_exception_in_any_thread_is_taken_and_shown(qtbot, monkeypatch, caplog):
    taken = []
    monkeypatch.setattr(faults, "show_fault", lambda error, parent=None: taken.append(error))
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    holder = QObject()
    faults.FaultHook(holder).install()

    thread = threading.Thread(target=failing)
    thread.start()
    thread.join()
    sys.excepthook(ValueError, ValueError("here"), None)

    qtbot.waitUntil(lambda: len(taken) == 2)
    assert all(isinstance(error, ValueError) for error in taken)


def test_the_details_of_a_message_are_copied_on_demand(qtbot):
    box = MessageBox("Title", "plt <50", "line 1")
    qtbot.addWidget(box)
    button = next(b for b in box.findChildren(QPushButton) if b.text() == "Copy details")

    button.click()

    assert QGuiApplication.clipboard().text() == "line 1"


def test_a_reason_is_needed_before_it_can_be_accepted(qtbot):
    box = ReasonBox("Cancel this case?", "It stays in the records.", "Cancel the case")
    qtbot.addWidget(box)
    accept = next(b for b in box.findChildren(QPushButton) if b.text() == "Cancel the case")
    assert not accept.isEnabled()

    box.reason.setPlainText("  Patient ate ")

    assert accept.isEnabled()
    assert box.text == "Patient ate"
