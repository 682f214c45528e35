"""Fixtures for pages: a context on a store of its own, closed after the test."""

from __future__ import annotations

import gc

import pytest
import shiboken6
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from irplanner.ui.dialogs import MessageBox, ReasonBox
from tests.ui.fake_shell import make_context

# Said by the platform plugin without a display when a window or a list is shown.
NO_DISPLAY = "This plugin does not support (propagateSizeHints|raise|grabbing the keyboard)"


def pytest_collection_modifyitems(items):
    """Let every test of the window run without a display."""
    for item in items:
        if "tests/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(NO_DISPLAY))


@pytest.fixture(autouse=True)
def _nothing_stays_behind():
    """Delete what a test has left to be deleted later: no event loop runs between tests that would do it."""
    yield
    if QApplication.instance() is not None:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def collected_between_tests():
    """Garbage of a closed window is collected here, never in the worker of a later one."""
    gc.disable()
    yield
    if gc.get_count()[0] > 20_000:
        gc.collect()


@pytest.fixture(autouse=True)
def no_box_waits(monkeypatch):
    """A box that a test did not expect fails it at once, where a real one would wait for ever."""

    def refuse(box):
        raise AssertionError(f"an unexpected box: {box.windowTitle()}")

    monkeypatch.setattr(MessageBox, "exec", refuse)
    monkeypatch.setattr(ReasonBox, "exec", refuse)


@pytest.fixture
def context(qtbot, tmp_path):
    """A context whose work is done at once; `context.shell` is its FakeShell."""
    made = make_context(tmp_path)
    yield made
    made.services.store.close()
    shiboken6.delete(made)  # here and now: left to the collector, its timers could end in a worker thread
